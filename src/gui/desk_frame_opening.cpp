// Which venue DeskFrame shows: it is opened, opened again, or brought back.

#include "app/council_view_model.h"
#include "app/opened_file.h"
#include "app/words/opened_file_words.h"
#include "app/words/tr.h"
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
    if (opens_at(file) == OpensAt::start) {
        later([this, file] {
            show_start();
            m_start->offer(file);
        });
        return;
    }
    m_opened_file = file;
    say_that_file_waits();
    if (m_desk && m_desk->session.is_manager()) {
        later([this] { show({.place = Place::council}); });
    }
}

void DeskFrame::say_that_file_waits() {
    if (m_opened_file.empty()) {
        return;
    }
    m_header->say(AppHeader::News::opened_file, file_waits_for_manager(m_opened_file),
                  tr("Leave it"), [this] {
                      m_opened_file.clear();
                      m_header->hide(AppHeader::News::opened_file);
                  });
}

// Pre: "Your council" is shown, unless it could not be read.
void DeskFrame::offer_opened_file() {
    auto* council = dynamic_cast<CouncilViewModel*>(m_model.get());
    if (council == nullptr || m_opened_file.empty()) {
        return;
    }
    later([this, council] {
        if (council == m_model.get() && !m_opened_file.empty()) {
            m_header->hide(AppHeader::News::opened_file);
            council->offer(std::exchange(m_opened_file, {}));
        }
    });
}

} // namespace safeplaces
