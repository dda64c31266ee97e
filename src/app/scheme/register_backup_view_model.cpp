#include "app/scheme/register_backup_view_model.h"

#include "app/words/register_trouble_words.h"
#include "app/words/scheme_backup_words.h"
#include "app/words/scheme_setup_words.h"
#include "domain/fold.h"
#include "storage/backups.h"
#include "storage/files.h"
#include "storage/register/handed_over.h"

#include <algorithm>

namespace safeplaces {

RegisterBackupViewModel::RegisterBackupViewModel(SchemeDesk& desk) : m_desk(desk) {
    m_state.may_work = may(desk.acting.role, SchemeAct::make_backup);
    m_state.may_hand_over = may(desk.acting.role, SchemeAct::restore_backup);
    m_state.why_not = m_state.may_work ? std::string{} : auditors_make_no_backup();
    const std::vector<Backup> backups = backups_of(desk.file.folder());
    m_state.automatic = automatic_backup_in_words(
        backups.empty() ? std::nullopt : std::optional{backups.front().taken});
    desk.backup_work.observe([this] {
        show_work();
        show_report();
        changed();
    });
    show_work();
    show_report();
}

RegisterBackupViewModel::~RegisterBackupViewModel() {
    if (m_handing_over) {
        m_desk.backup_work.cancel();
    }
    m_desk.backup_work.observe({});
}

void RegisterBackupViewModel::begin(BackupTask task) {
    if (m_state.may_work && !m_state.is_running) {
        m_state.task = task;
        m_state.passphrase_problem.clear();
        m_state.again_problem.clear();
        changed();
    }
}

void RegisterBackupViewModel::begin_save() {
    begin(BackupTask::save);
}

void RegisterBackupViewModel::begin_hand_over() {
    if (m_state.may_hand_over) {
        begin(BackupTask::hand_over);
    }
}

void RegisterBackupViewModel::begin_look() {
    if (!m_state.may_work || m_state.is_running) {
        return;
    }
    m_desk.outside.ask_which_file(register_backup_file_question(), register_backup_pattern(),
                                  [this](const std::filesystem::path& file) {
                                      m_chosen = file;
                                      m_state.chosen = utf8(file.filename());
                                      m_state.task = BackupTask::look;
                                      m_state.passphrase_problem.clear();
                                      changed();
                                  });
}

void RegisterBackupViewModel::cancel() {
    m_desk.backup_work.cancel();
    m_state.task = BackupTask::none;
    changed();
}

void RegisterBackupViewModel::save(const std::string& passphrase, const std::string& again) {
    if (m_state.task != BackupTask::save && m_state.task != BackupTask::hand_over) {
        return; // pressed twice
    }
    m_state.passphrase_problem.clear();
    m_state.again_problem.clear();
    if (length_in_characters(passphrase) < least_scheme_passphrase) {
        m_state.passphrase_problem = scheme_passphrase_too_short(least_scheme_passphrase);
    } else if (passphrase != again) {
        m_state.again_problem = scheme_passphrases_differ();
    }
    if (!m_state.passphrase_problem.empty() || !m_state.again_problem.empty()) {
        ++m_state.tries;
        changed();
        return;
    }
    m_desk.outside.ask_where_to_save(
        save_register_backup_question(),
        register_backup_name(m_desk.scheme.id, m_desk.outside.today()),
        [this, passphrase, task = m_state.task](const std::filesystem::path& path) {
            save_to(path, passphrase, task);
        });
}

void RegisterBackupViewModel::save_to(const std::filesystem::path& path,
                                      const std::string& passphrase,
                                      BackupTask task) {
    if (tried([&] {
            note_backup(m_desk);
            m_handing_over =
                task == BackupTask::hand_over ? std::optional{m_desk.audit.head()} : std::nullopt;
        })) {
        m_state.task = BackupTask::none;
        m_desk.backup_work.save(path, passphrase);
        show_work();
    }
    changed();
}

void RegisterBackupViewModel::look_into(const std::string& passphrase) {
    if (m_state.task != BackupTask::look) {
        return; // pressed twice
    }
    m_state.task = BackupTask::none;
    m_desk.backup_work.look_into(m_chosen, passphrase);
    show_work();
    changed();
}

void RegisterBackupViewModel::look() {
    if (m_state.is_running) {
        show_work();
        changed();
    }
}

void RegisterBackupViewModel::show_work() {
    const LongWork& work = m_desk.backup_work.work();
    m_state.is_running = work.is_running();
    const std::int64_t all = std::max<std::int64_t>(1, work.all());
    m_state.permille = static_cast<int>(std::min<std::int64_t>(1000, work.done() * 1000 / all));
    m_state.progress =
        m_state.is_running ? backup_progress_in_words(m_state.permille / 10) : std::string{};
    const FileCare& care = m_desk.file_care;
    m_state.trouble.clear();
    if (work.trouble()) {
        m_state.trouble = register_trouble_in_words(*work.trouble());
    } else if (!care.is_running() && care.no_backup()) {
        m_state.trouble = register_backup_failed(*care.no_backup());
    }
}

void RegisterBackupViewModel::show_report() {
    const auto& report = m_desk.backup_work.report();
    if (!report || m_state.is_running) {
        return;
    }
    const BackupNews news = backup_news(*report);
    m_state.result = news.title;
    m_state.lines = news.lines;
    m_state.result_status = news.is_good ? Status::done : Status::ended;
    if (m_handing_over && report->kind == BackupReport::Kind::saved) {
        hand_over();
    }
    m_handing_over.reset();
    ++m_state.results;
}

// What was done here while the backup was made is not in it.
void RegisterBackupViewModel::hand_over() {
    tried([&] {
        if (m_desk.audit.head() != *m_handing_over) {
            m_state.result = not_handed_over();
            m_state.lines.clear();
            m_state.result_status = Status::ended;
            return;
        }
        hand_over_register(m_desk.file.db(), m_desk.acting, m_desk.outside.today(),
                           m_desk.outside.now());
        m_state.is_handed_over = true; // whatever happens now, the other one may be used
        seal_audit(m_desk);
    });
}

} // namespace safeplaces
