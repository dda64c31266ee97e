// Which venue DeskFrame shows: it is opened, opened again, or brought back.

#include "app/council_view_model.h"
#include "app/opened_file.h"
#include "app/update_view_model.h"
#include "app/words/opened_file_words.h"
#include "gui/controls/app_header.h"
#include "gui/desk_frame.h"
#include "gui/text.h"

#include <wx/config.h>

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

const wxString venue_key = wxS("/venues/last");

} // namespace

void DeskFrame::open_desk() {
    if (!m_opened) {
        return; // at the start of the program it is not waited for
    }
    leave_desk();
    m_desk = std::move(m_opened);
    remember_venue(to_wx(m_desk->file.id().text));
    show_desk({.place = m_desk->session.is_manager() ? Place::home : Place::front});
    m_start.reset();
}

// All that works on the desk goes before it.
void DeskFrame::leave_desk() {
    clear();
    m_model.reset();
    m_here.reset();
    m_unsaved.reset();
    if (m_desk) {
        m_desk->update_work.cancel();
    }
    m_workers.stop();
}

void DeskFrame::show_desk(Visit visit) {
    m_unsaved = std::make_unique<UnsavedViewModel>(*m_desk);
    m_unsaved->observe([this](const UnsavedState& state) { render(state); });
    m_here.emplace(surroundings());
    show(std::move(visit));
}

// The council's pack brings other rules.
void DeskFrame::use_new_rules() {
    if (!m_desk || !m_desk->answers.save()) {
        return; // what waits would be lost; the rules are read at the next start
    }
    if (make_desk_anew()) {
        show_desk({.place = Place::council});
    } else {
        show_start();
    }
}

// The same open venue, with a desk made anew around it. False: it could not be read any more.
bool DeskFrame::make_desk_anew() {
    leave_desk();
    try {
        m_desk = with_new_rules(std::move(m_desk), *m_library);
        return true;
    } catch (const MachineError&) {
        return false;
    }
}

void DeskFrame::remember_venue(const wxString& id) {
    if (m_preferences->Read(venue_key, wxString{}) != id) {
        m_preferences->Write(venue_key, id);
        m_preferences->Flush();
    }
}

// What the start has opened, or its page that says why not.
void DeskFrame::show_opened_or_start() {
    if (m_opened) {
        open_desk();
    } else {
        show_start_again();
    }
}

void DeskFrame::open_again() {
    if (!m_desk) {
        return; // pressed twice
    }
    const std::filesystem::path folder = m_desk->file.folder();
    begin_start();
    m_start->open_folder(folder);
    show_opened_or_start();
}

// The venue is closed while its file is replaced; the start then says what was done.
void DeskFrame::bring_back(const Backup& backup, const std::string& title) {
    if (!m_desk) {
        return; // pressed twice
    }
    const std::filesystem::path folder = m_desk->file.folder();
    begin_start();
    m_start->bring_back_for_manager(folder, backup, title);
    show_start_again();
}

// Somebody with one shop never meets the list of venues again: what the window shows first is the
// venue, or a page that says why it could not be opened.
void DeskFrame::open_last_or_start() {
    begin_start();
    const std::vector<VenueLine>& venues = m_start->state().venues;
    const std::string last = from_wx(m_preferences->Read(venue_key, wxString{}));
    const auto found = std::find_if(venues.begin(), venues.end(), [&](const VenueLine& venue) {
        return venues.size() == 1 || venue.folder.filename() == last;
    });
    if (found != venues.end()) {
        m_start->open_folder(found->folder);
    }
    show_opened_or_start();
}

void DeskFrame::open_file(const std::filesystem::path& file) {
    const OpensAt where = opens_at(file);
    if (where == OpensAt::start) {
        leave_venue([this, file] {
            show_start();
            m_start->offer(file);
        });
        return;
    }
    if (where == OpensAt::register_backup || (where == OpensAt::update && !m_program)) {
        say_of_file({[where, file] {
                         return where == OpensAt::update ? update_not_taken(file)
                                                         : register_backup_opened(file);
                     },
                     leave_it_word, [] {}});
        return;
    }
    m_opened_file = file;
    say_that_file_waits();
    if (m_desk && m_desk->session.is_manager()) {
        later([this] { show(visit_of_opened_file()); });
    }
}

// Pre: a file waits.
Visit DeskFrame::visit_of_opened_file() const {
    return {.place = opens_at(m_opened_file) == OpensAt::update ? Place::update : Place::council};
}

void DeskFrame::offer_file(const std::filesystem::path& file) {
    if (m_open_scheme_desk && desk_for(file, m_data) == DeskKind::scheme) {
        say_of_file({[file] { return file_for_scheme_desk(file); }, open_that_desk_word,
                     [this, file] { open_scheme_desk(file); }});
    } else if (is_in_the_middle(file)) {
        say_of_file({[file] { return file_was_opened(file); }, open_it_word,
                     [this, file] { open_file(file); }});
    } else {
        open_file(file);
    }
}

// Another screen would take somebody away from what they do. A venue from another computer closes
// the one that is open, or what the start asks.
bool DeskFrame::is_in_the_middle(const std::filesystem::path& file) const {
    if (m_questions.any()) {
        return true;
    }
    const bool opens_at_start = opens_at(file) == OpensAt::start;
    if (!m_desk) {
        return opens_at_start && m_start &&
               (m_start->state().asks_passphrase || m_start->state().brought_back);
    }
    const Place place = m_visit ? m_visit->place : Place::front;
    return opens_at_start ||
           (place != Place::front && place != Place::home && place != Place::council);
}

// First what waits is saved, or somebody agrees that it is lost.
void DeskFrame::leave_venue(std::function<void()> go) {
    const auto leave = [this, go = std::move(go)] { later(go); };
    if (m_unsaved) {
        m_unsaved->leave(leave);
    } else {
        leave();
    }
}

void DeskFrame::open_scheme_desk(const std::filesystem::path& file) {
    leave_venue([this, file] {
        const auto open = m_open_scheme_desk;
        Destroy();
        open(file);
    });
}

void DeskFrame::say_of_file(NewsOfFile news) {
    m_news_of_file = std::move(news);
    show_news_of_file();
}

// Whatever is pressed, it has been heard.
void DeskFrame::show_news_of_file() {
    if (!m_news_of_file) {
        return;
    }
    m_header->say(AppHeader::News::opened_file, m_news_of_file->words(), m_news_of_file->button(),
                  [this] {
                      const auto on_press = m_news_of_file->on_press;
                      end_news_of_file();
                      on_press();
                  });
}

void DeskFrame::end_news_of_file() {
    m_news_of_file.reset();
    m_header->hide(AppHeader::News::opened_file);
}

void DeskFrame::say_that_file_waits() {
    say_of_file({[file = m_opened_file] { return file_waits_for_manager(file); }, leave_it_word,
                 [this] { m_opened_file.clear(); }});
}

// To the page that takes it, when that is shown.
void DeskFrame::offer_opened_file() {
    if (m_opened_file.empty()) {
        return;
    }
    const auto offer_to = [this](auto* page) {
        later([this, page] {
            if (page == m_model.get() && !m_opened_file.empty()) {
                end_news_of_file();
                page->offer(std::exchange(m_opened_file, {}));
            }
        });
    };
    const bool is_update = opens_at(m_opened_file) == OpensAt::update;
    if (auto* council = dynamic_cast<CouncilViewModel*>(m_model.get()); council && !is_update) {
        offer_to(council);
    } else if (auto* page = dynamic_cast<UpdateViewModel*>(m_model.get()); page && is_update) {
        offer_to(page);
    }
}

} // namespace safeplaces
