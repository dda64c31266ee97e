// The file that somebody opened the program with waits until the desk is open.

#include "app/words/opened_file_words.h"
#include "app/words/tr.h"
#include "gui/controls/app_header.h"
#include "gui/scheme/scheme_frame.h"

#include <utility>

namespace safeplaces {

void SchemeFrame::open_file(const std::filesystem::path& file) {
    m_opened_file = file;
    say_that_file_waits();
}

void SchemeFrame::say_that_file_waits() {
    if (m_opened_file.empty()) {
        return;
    }
    m_header->say(AppHeader::News::opened_file, file_waits_for_desk(m_opened_file), tr("Leave it"),
                  [this] {
                      m_opened_file.clear();
                      m_header->hide(AppHeader::News::opened_file);
                  });
}

void SchemeFrame::offer_opened_file() {
    if (m_opened_file.empty()) {
        return;
    }
    m_header->hide(AppHeader::News::opened_file);
    later([this, file = std::exchange(m_opened_file, {})] {
        m_outside.confirm(opened_for_desk_question(file), opened_file_word(), [this, file] {
            if (m_inbox) {
                m_inbox->add({file});
            }
        });
    });
}

} // namespace safeplaces
