#include "app/backups_view_model.h"

#include "app/words/saving.h"

#include <utility>

namespace safeplaces {

BackupsViewModel::BackupsViewModel(
    Desk& desk, std::function<void(const Backup&, const std::string& title)> bring_back)
    : m_desk(desk), m_bring_back(std::move(bring_back)), m_shelf(desk.file.folder()) {
    show();
}

void BackupsViewModel::choose(int line) {
    m_shelf.choose(line);
    show();
}

void BackupsViewModel::bring_back() {
    if (!m_shelf.shown().may_bring_back()) {
        return;
    }
    const std::string title = m_shelf.shown().line()->title;
    m_desk.outside.confirm(bring_back_question(title), bring_back_agreement(),
                           [this, title] { m_bring_back(m_shelf.chosen(), title); });
}

void BackupsViewModel::save_to_file() {
    m_desk.outside.ask_where_to_save(
        save_backup_question(), backup_file_name(m_desk.outside.today()),
        [this](const std::filesystem::path& path) {
            const bool kept = tried([&] {
                m_desk.file.copy_to(path);
                m_desk.audit.add(m_desk.outside.now(), Actor::manager, AuditAction::venue_copied,
                                 m_desk.file.id().text);
            });
            m_state.saved = kept ? saved_in_words(path) : std::string{};
            ++m_state.saves;
            changed();
        });
}

void BackupsViewModel::add_file() {
    m_desk.outside.ask_which_file(backup_file_question(), std::string{"*"} + backup_file_ending,
                                  [this](const std::filesystem::path& file) {
                                      m_shelf.add_file(file);
                                      show();
                                  });
}

void BackupsViewModel::show() {
    m_state.trouble.clear();
    m_state.saved.clear();
    m_state.backups = m_shelf.shown();
    changed();
}

} // namespace safeplaces
