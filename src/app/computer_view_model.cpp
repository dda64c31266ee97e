#include "app/computer_view_model.h"

#include "app/manager_pin.h"
#include "app/read_aloud_view_model.h"
#include "app/words/computer_words.h"
#include "domain/fold.h"
#include "interchange/move_file.h"
#include "storage/files.h"

namespace safeplaces {

namespace {

constexpr std::size_t least_passphrase = 8;

std::string passphrase_problem(const std::string& passphrase, const std::string& again) {
    if (length_in_characters(passphrase) < least_passphrase) {
        return passphrase_too_short(least_passphrase);
    }
    return passphrase == again ? std::string{} : passphrases_differ();
}

// The venue's file under the passphrase. A plain copy stands on this disk only for a moment.
std::string sealed_venue(VenueFile& file, const std::string& passphrase) {
    const std::filesystem::path plain = temporary_beside(file.folder() / "outgoing");
    std::error_code ignored;
    try {
        file.copy_to(plain);
        std::string bytes = seal(read_file(plain), passphrase);
        std::filesystem::remove(plain, ignored);
        return bytes;
    } catch (...) {
        std::filesystem::remove(plain, ignored);
        throw;
    }
}

} // namespace

ComputerViewModel::ComputerViewModel(Desk& desk) : m_desk(desk) {
    for (const Contact& contact : desk.library.contacts) {
        m_state.contacts.push_back(contact_line(contact));
    }
    m_state.folder = utf8(desk.file.folder());
    look_at_session();
    tried([&] { m_state.wants_read_aloud = is_read_aloud_wanted_beside(desk.settings); });
    const std::vector<Backup> backups = backups_of(desk.file.folder());
    m_state.last_backup =
        last_backup_in_words(backups.empty() ? std::nullopt : std::optional{backups.front().taken});
}

void ComputerViewModel::move_out(const std::string& passphrase, const std::string& again) {
    m_state.moved.clear();
    m_state.pin_problem.clear();
    m_state.passphrase_problem = passphrase_problem(passphrase, again);
    if (!m_state.passphrase_problem.empty() ||
        !m_desk.answers.save()) { // or they would not be in it
        changed();
        return;
    }
    m_desk.outside.ask_where_to_save(
        move_out_question(), "safe-place.spmove",
        [this, passphrase](const std::filesystem::path& path) {
            tried([&] {
                // First, so that the copy says it too, and that nothing leaves unseen.
                m_desk.audit.add(m_desk.outside.now(), Actor::manager, AuditAction::venue_copied,
                                 m_desk.file.id().text);
                atomic_save(path, sealed_venue(m_desk.file, passphrase));
                m_state.moved = moved_out_in_words(path);
            });
            changed();
        });
}

void ComputerViewModel::set_pin(const std::string& pin, const std::string& again) {
    m_state.moved.clear();
    m_state.passphrase_problem.clear();
    if (!m_state.may_set_pin) {
        return;
    }
    m_state.pin_problem = pin_problem_in_words(pin, again);
    if (m_state.pin_problem.empty() &&
        tried([&] { static_cast<void>(set_manager_pin(m_desk, pin)); })) {
        m_desk.session.begin_manager(m_desk.outside.now());
        look_at_session();
    }
    changed();
}

void ComputerViewModel::recovery_code_is_written_down() {
    m_desk.recovery_to_write_down.clear();
    m_state.recovery_code.clear();
    changed();
}

void ComputerViewModel::want_read_aloud(bool wanted) {
    m_state.moved.clear();
    if (tried([&] { want_read_aloud_beside(m_desk.settings, wanted); })) {
        m_state.wants_read_aloud = wanted;
    }
    changed();
}

void ComputerViewModel::look_at_session() {
    const Session& session = m_desk.session;
    m_state.is_manager = session.is_manager();
    m_state.must_choose_pin = session.must_choose_pin();
    m_state.back = session.is_manager() ? ComputerState::Back::home
                   : session.learner()  ? ComputerState::Back::courses
                                        : ComputerState::Back::front;
    m_state.recovery_code = session.is_manager() ? m_desk.recovery_to_write_down : std::string{};
    tried([&] {
        m_state.may_set_pin =
            session.must_choose_pin() || (session.is_manager() && has_manager_pin(m_desk));
    });
}

ContactLine contact_line(const Contact& contact) {
    return {.name = contact.name,
            .number = contact.number,
            .use = contact.use,
            .hours = contact.hours,
            .note = contact_note(contact),
            .is_confirmed = contact.always || contact.checked.has_value()};
}

} // namespace safeplaces
