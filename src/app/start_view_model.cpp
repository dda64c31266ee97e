#include "app/start_view_model.h"

#include "app/opened_file.h"
#include "app/words/opened_file_words.h"
#include "app/words/start_words.h"
#include "interchange/move_file.h"
#include "storage/files.h"
#include "storage/move_in.h"

#include <algorithm>

namespace safeplaces {

StartViewModel::StartViewModel(std::filesystem::path data,
                               const Library& library,
                               const Outside& outside,
                               std::function<void(std::unique_ptr<Desk>)> on_open)
    : m_data(std::move(data)),
      m_library(library),
      m_outside(outside),
      m_on_open(std::move(on_open)) {
    show_venues();
}

void StartViewModel::show_venues() {
    m_state.refused.reset();
    try {
        make_private_folder(m_data);
        sweep_data_folder(m_data);
        list();
    } catch (const MachineError& error) {
        refuse({.words = refused_folder(error.trouble()),
                .venue = {},
                .folder = utf8(m_data),
                .is_venue = false});
    }
}

void StartViewModel::offer_scheme(std::function<void()> open) {
    m_open_scheme = std::move(open);
    m_state.offers_scheme = true;
    changed();
}

void StartViewModel::run_scheme() {
    if (m_open_scheme) {
        m_open_scheme();
    }
}

void StartViewModel::begin_new() {
    std::unique_ptr<Desk> desk;
    tried([&] {
        const VenueId id{new_uuid(m_outside)};
        desk = std::make_unique<Desk>(VenueFile::create(m_data, id, m_outside.today()), m_library,
                                      m_outside);
        desk->audit.add(m_outside.now(), Actor::program, AuditAction::venue_created, id.text);
        desk->session.begin_manager(m_outside.now());
    });
    if (desk && m_state.trouble.empty()) {
        m_on_open(std::move(desk));
    } else {
        changed();
    }
}

void StartViewModel::open(std::size_t venue) {
    if (venue < m_state.venues.size()) {
        open_folder(m_state.venues[venue].folder);
    }
}

void StartViewModel::open_folder(const std::filesystem::path& folder) {
    m_state.trouble.clear();
    m_state.refused.reset();
    try {
        m_on_open(open_desk(folder, m_library, m_outside));
    } catch (const MachineError& error) {
        refuse_venue(folder, error.trouble());
    }
}

void StartViewModel::refuse_venue(const std::filesystem::path& folder, Trouble trouble) {
    m_refused = folder;
    Refused refused{
        .words = refused_venue(trouble), .venue = name_of(folder), .folder = utf8(folder)};
    m_shelf.reset();
    if (trouble == Trouble::damaged || trouble == Trouble::missing) {
        m_shelf.emplace(folder);
        refused.a_backup_helps = true;
        refused.backups = m_shelf->shown();
        if (!refused.backups.may_bring_back()) {
            refused.words.to_do = no_backup_in_words();
        }
    }
    refuse(std::move(refused));
}

void StartViewModel::refuse(Refused refused) {
    ++m_state.page;
    m_state.refused = std::move(refused);
    changed();
}

std::string StartViewModel::name_of(const std::filesystem::path& folder) const {
    const auto& venues = m_state.venues;
    const auto found = std::find_if(venues.begin(), venues.end(), [&](const VenueLine& venue) {
        return venue.folder == folder && venue.is_readable;
    });
    return found == venues.end() ? std::string{} : found->name;
}

void StartViewModel::try_again() {
    if (m_state.refused && m_state.refused->is_venue) {
        open_folder(m_refused);
    } else {
        show_venues();
    }
}

void StartViewModel::choose_backup(int line) {
    if (m_shelf) {
        m_shelf->choose(line);
        show_backups();
    }
}

void StartViewModel::add_backup_file() {
    m_outside.ask_which_file(backup_file_question(), std::string{"*"} + backup_file_ending,
                             [this](const std::filesystem::path& file) {
                                 if (m_shelf) {
                                     m_shelf->add_file(file);
                                     show_backups();
                                 }
                             });
}

void StartViewModel::show_backups() {
    m_state.trouble.clear();
    if (m_state.refused) {
        m_state.refused->backups = m_shelf->shown();
    }
    changed();
}

void StartViewModel::bring_back() {
    if (m_state.refused && m_shelf && m_shelf->shown().may_bring_back()) {
        put_back(m_refused, m_shelf->chosen(), m_shelf->shown().line()->title, Actor::program);
    }
}

void StartViewModel::bring_back_for_manager(const std::filesystem::path& folder,
                                            const Backup& backup,
                                            const std::string& title) {
    put_back(folder, backup, title, Actor::manager);
}

void StartViewModel::put_back(const std::filesystem::path& folder,
                              const Backup& backup,
                              const std::string& title,
                              Actor actor) {
    m_state.trouble.clear();
    try {
        m_restored =
            std::make_unique<RestoredVenue>(folder, backup, title, actor, m_library, m_outside);
        show_restored();
    } catch (const MachineError& error) {
        m_state.trouble = not_brought_back(error.trouble());
        changed();
    }
}

void StartViewModel::show_restored() {
    ++m_state.page;
    m_state.refused.reset();
    m_state.brought_back = m_restored->words();
    m_state.may_undo = m_restored->may_undo();
    changed();
}

void StartViewModel::undo() {
    if (!m_restored || !m_restored->may_undo()) {
        return;
    }
    if (tried([&] { m_restored->undo(); })) {
        show_restored();
    } else {
        m_restored.reset();
        m_state.brought_back.reset();
        changed();
    }
}

void StartViewModel::go_on() {
    if (!m_restored) {
        return; // pressed twice
    }
    std::unique_ptr<Desk> desk;
    if (tried([&] { desk = m_restored->take(); })) {
        m_restored.reset();
        m_state.brought_back.reset();
        m_on_open(std::move(desk));
    } else {
        changed();
    }
}

void StartViewModel::bring_in() {
    m_outside.ask_which_file(move_file_question(), "*.spmove;*.spbackup",
                             [this](const std::filesystem::path& file) {
                                 is_backup(file) ? bring_in_backup(file) : ask_passphrase(file);
                             });
}

void StartViewModel::offer(const std::filesystem::path& file) {
    if (!is_backup(file)) {
        ask_passphrase(file);
        return;
    }
    m_outside.confirm(opened_backup_question(file), opened_backup_word(),
                      [this, file] { bring_in_backup(file); });
}

void StartViewModel::ask_passphrase(const std::filesystem::path& file) {
    m_state.trouble.clear();
    m_move_file = file;
    m_state.file_name = utf8(file.filename());
    m_state.passphrase_problem.clear();
    m_state.asks_passphrase = true;
    changed();
}

// It is not locked, so nothing more is asked.
void StartViewModel::bring_in_backup(const std::filesystem::path& file) {
    m_state.trouble.clear();
    try {
        take_in(read_file(file));
        return;
    } catch (const InputError&) {
        m_state.trouble = unusable_backup(Trouble::damaged);
    } catch (const MachineError& error) {
        m_state.trouble = trouble_in_words(error.trouble());
    }
    changed();
}

void StartViewModel::enter_passphrase(const std::string& passphrase) {
    m_state.trouble.clear();
    m_state.passphrase_problem.clear();
    try {
        const auto venue_file =
            open_sealed(read_file(m_move_file), passphrase, utf8(m_move_file.filename()));
        if (venue_file) {
            take_in(*venue_file);
            return;
        }
        m_state.passphrase_problem = passphrase_wrong();
    } catch (const InputError&) {
        m_state.trouble = move_file_unusable();
    } catch (const MachineError& error) {
        m_state.trouble = trouble_in_words(error.trouble());
    }
    changed();
}

void StartViewModel::cancel() {
    m_state.asks_passphrase = false;
    m_state.trouble.clear();
    changed();
}

void StartViewModel::take_in(const std::string& venue_file) {
    const Adopted adopted =
        adopt(venue_file, utf8(m_move_file.filename()), m_data, m_outside.today(), m_outside.now());
    m_state.asks_passphrase = false;
    if (adopted.outcome == Adopted::Outcome::already_here) {
        m_state.trouble = venue_already_here();
        list();
        return;
    }
    list();
    open_folder(adopted.folder);
}

void StartViewModel::list() {
    m_state.venues.clear();
    for (const VenueListing& venue : list_venues(m_data)) {
        m_state.venues.push_back(
            {.name = venue.name.empty() ? venue_without_name() : venue.name,
             .folder = venue.folder,
             .is_readable = venue.condition == VenueListing::Condition::readable});
    }
    changed();
}

} // namespace safeplaces
