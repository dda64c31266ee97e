#include "app/scheme/damaged_register_view_model.h"

#include "app/words/reasons.h"
#include "app/words/scheme_backup_words.h"
#include "storage/register/register_copies.h"
#include "storage/register/register_file.h"

#include <utility>

namespace safeplaces {

DamagedRegisterViewModel::DamagedRegisterViewModel(std::filesystem::path folder,
                                                   const Outside& outside,
                                                   std::function<void()> is_back)
    : m_folder(std::move(folder)),
      m_outside(outside),
      m_is_back(std::move(is_back)),
      m_backups(backups_of(m_folder)),
      m_work(outside) {
    for (const Backup& each : m_backups) {
        m_state.backups.push_back(register_backup_in_words(each));
    }
}

void DamagedRegisterViewModel::choose(int backup) {
    m_state.chosen = backup;
}

void DamagedRegisterViewModel::bring_back() {
    const auto chosen = static_cast<std::size_t>(m_state.chosen);
    if (m_state.is_running || chosen >= m_backups.size()) {
        return;
    }
    const Backup backup = m_backups[chosen];
    m_outside.confirm(bring_register_back_question(backup.taken), bring_register_back_words(),
                      [this, backup] { begin(backup); });
}

void DamagedRegisterViewModel::begin(const Backup& backup) {
    m_state.is_running = true;
    m_state.trouble.clear();
    changed();
    m_work.begin([folder = m_folder, backup, today = m_outside.today(), now = m_outside.now()](
                     const LongWork::Tell&) { bring_back_register(folder, backup, today, now); },
                 [this] {
                     m_state.is_running = false;
                     if (!m_work.trouble()) {
                         m_is_back();
                         return;
                     }
                     m_state.trouble = register_not_brought_back(*m_work.trouble());
                     changed();
                 });
}

} // namespace safeplaces
