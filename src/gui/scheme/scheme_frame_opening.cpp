// The file that somebody opened the program with waits until the desk is open; one that they open
// later, until they want to look at it.

#include "app/opened_file.h"
#include "app/words/opened_file_words.h"
#include "gui/controls/app_header.h"
#include "gui/scheme/scheme_frame.h"

#include <utility>

namespace safeplaces {

void SchemeFrame::open_file(const std::filesystem::path& file) {
    const OpensAt where = opens_at(file);
    if (where == OpensAt::register_backup || (where == OpensAt::update && !m_program)) {
        say_of_file({[where, file] {
                         return where == OpensAt::update ? update_not_taken(file)
                                                         : register_backup_opened(file);
                     },
                     leave_it_word, [] {}});
        return;
    }
    m_opened_file = file;
    if (m_desk) {
        offer_opened_file();
    } else {
        say_that_file_waits();
    }
}

void SchemeFrame::offer_file(const std::filesystem::path& file) {
    const bool may_turn =
        m_visit.place == SchemePlace::to_do || m_visit.place == SchemePlace::inbox;
    if (desk_for(file, m_data) == DeskKind::venue) {
        say_of_file({[file] { return file_for_venue_desk(file); }, open_that_desk_word,
                     [this, file] { open_venue_desk(file); }});
    } else if (m_desk && (m_questions.any() || !may_turn)) {
        say_of_file({[file] { return file_was_opened(file); }, open_it_word,
                     [this, file] { open_file(file); }});
    } else {
        open_file(file);
    }
}

void SchemeFrame::open_venue_desk(const std::filesystem::path& file) {
    later([this, file] {
        const auto open = m_open_venue_desk;
        Destroy();
        open(file);
    });
}

void SchemeFrame::say_that_file_waits() {
    say_of_file({[file = m_opened_file] { return file_waits_for_desk(file); }, leave_it_word,
                 [this] { m_opened_file.clear(); }});
}

// The open desk has no header, but for news.
void SchemeFrame::say_of_file(NewsOfFile news) {
    m_news_of_file = std::move(news);
    show_news_of_file();
}

// Whatever is pressed, it has been heard.
void SchemeFrame::show_news_of_file() {
    if (!m_news_of_file) {
        return;
    }
    show_header();
    m_header->say(AppHeader::News::opened_file, m_news_of_file->words(), m_news_of_file->button(),
                  [this] {
                      const auto on_press = m_news_of_file->on_press;
                      end_news_of_file();
                      on_press();
                  });
    Layout();
}

void SchemeFrame::end_news_of_file() {
    m_news_of_file.reset();
    m_header->hide(AppHeader::News::opened_file);
    show_header();
    Layout();
}

void SchemeFrame::show_header() {
    m_header->Show(!m_desk || m_news_of_file);
}

// Pre: the desk is open, and a file waits.
void SchemeFrame::offer_opened_file() {
    const std::filesystem::path file = std::exchange(m_opened_file, {});
    const bool is_update = opens_at(file) == OpensAt::update;
    show({is_update ? SchemePlace::update : SchemePlace::inbox});
    if (is_update) {
        // Else the page that stands there says why it could not be made.
        if (auto* page = dynamic_cast<UpdateViewModel*>(m_model.get())) {
            page->offer(file);
        }
        return;
    }
    later([this, file] {
        m_outside.confirm(opened_for_desk_question(file), opened_file_word(), [this, file] {
            if (m_inbox) {
                m_inbox->add({file});
            }
        });
    });
}

} // namespace safeplaces
