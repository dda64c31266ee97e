#include "app/scheme/adopt_view_model.h"

#include "app/words/reasons.h"
#include "app/words/scheme_backup_words.h"
#include "storage/files.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

AdoptViewModel::AdoptViewModel(std::filesystem::path data,
                               const Outside& outside,
                               std::function<void(const std::filesystem::path&)> on_adopted)
    : m_data(std::move(data)),
      m_outside(outside),
      m_on_adopted(std::move(on_adopted)),
      m_work(outside) {
}

void AdoptViewModel::choose() {
    if (m_state.is_running) {
        return;
    }
    m_outside.ask_which_file(register_backup_file_question(), register_backup_pattern(),
                             [this](const std::filesystem::path& file) {
                                 m_chosen = file;
                                 m_state.chosen = utf8(file.filename());
                                 m_state.passphrase_problem.clear();
                                 m_state.refused.clear();
                                 m_state.trouble.clear();
                                 changed();
                             });
}

void AdoptViewModel::adopt(const std::string& passphrase) {
    if (m_chosen.empty() || m_state.is_running) {
        return; // pressed twice
    }
    m_state.refused.clear();
    m_state.passphrase_problem = passphrase.empty() ? backup_passphrase_missing() : std::string{};
    if (passphrase.empty()) {
        ++m_state.tries;
    } else {
        m_report = {};
        m_work.begin(
            [this, passphrase, at = m_outside.now()](const LongWork::Tell& tell) {
                m_report = adopt_backup(m_chosen, passphrase, m_data, at, tell);
            },
            [this] { finish(); });
        show_work();
    }
    changed();
}

void AdoptViewModel::cancel() {
    m_work.cancel();
}

void AdoptViewModel::look() {
    if (m_state.is_running) {
        show_work();
        changed();
    }
}

void AdoptViewModel::show_work() {
    m_state.is_running = m_work.is_running();
    const std::int64_t all = std::max<std::int64_t>(1, m_work.all());
    m_state.permille = static_cast<int>(std::min<std::int64_t>(1000, m_work.done() * 1000 / all));
    m_state.progress =
        m_state.is_running ? backup_progress_in_words(m_state.permille / 10) : std::string{};
    m_state.trouble.clear();
}

void AdoptViewModel::finish() {
    show_work();
    if (m_work.trouble() == Trouble::damaged) {
        m_report.kind = BackupReport::Kind::unreadable;
    } else if (m_work.trouble()) {
        m_state.trouble = trouble_in_words(*m_work.trouble());
    }
    if (m_report.kind == BackupReport::Kind::other_passphrase) {
        m_state.passphrase_problem = adopt_refused_in_words(m_report);
        ++m_state.tries;
    } else {
        m_state.refused = adopt_refused_in_words(m_report);
    }
    changed();
    if (!m_report.adopted.empty()) {
        m_on_adopted(m_report.adopted);
    }
}

} // namespace safeplaces
