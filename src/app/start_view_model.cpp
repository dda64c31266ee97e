#include "app/start_view_model.h"

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
        list();
    } catch (const MachineError& error) {
        refuse({.words = refused_folder(error.trouble()),
                .venue = {},
                .folder = utf8(m_data),
                .is_venue = false});
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
        auto desk = std::make_unique<Desk>(VenueFile::open(folder, m_outside.today()), m_library,
                                           m_outside);
        if (!has_manager_pin(*desk)) {
            desk->session.begin_manager(m_outside.now());
        }
        m_on_open(std::move(desk));
    } catch (const MachineError& error) {
        m_refused = folder;
        refuse({.words = refused_venue(error.trouble()),
                .venue = name_of(folder),
                .folder = utf8(folder)});
    }
}

void StartViewModel::refuse(Refused refused) {
    refused.number = ++m_refusals;
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

void StartViewModel::bring_in() {
    m_outside.ask_which_file(move_file_question(), "*.spmove",
                             [this](const std::filesystem::path& file) {
                                 m_move_file = file;
                                 m_state.file_name = utf8(file.filename());
                                 m_state.passphrase_problem.clear();
                                 m_state.trouble.clear();
                                 m_state.asks_passphrase = true;
                                 changed();
                             });
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
    make_private_folder(m_data);
    const std::filesystem::path plain = temporary_beside(m_data / "incoming");
    atomic_save(plain, venue_file);
    Adopted adopted;
    try {
        adopted = adopt(plain, m_data);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(plain, ignored);
        throw;
    }
    std::error_code ignored;
    std::filesystem::remove(plain, ignored);
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
