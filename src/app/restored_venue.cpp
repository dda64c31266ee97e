#include "app/restored_venue.h"

#include "storage/files.h"

#include <algorithm>
#include <cassert>

namespace safeplaces {

std::unique_ptr<Desk>
open_desk(const std::filesystem::path& folder, const Library& library, const Outside& outside) {
    auto desk = std::make_unique<Desk>(VenueFile::open(folder, outside.today()), library, outside);
    if (!has_manager_pin(*desk)) {
        desk->session.begin_manager(outside.now());
    }
    return desk;
}

RestoredVenue::RestoredVenue(const std::filesystem::path& folder,
                             const Backup& backup,
                             const std::string& title,
                             Actor actor,
                             const Library& library,
                             const Outside& outside)
    : m_folder(folder), m_actor(actor), m_library(library), m_outside(outside) {
    const std::filesystem::path kept = put_in_place(backup);
    const std::vector<Backup> backups = backups_of(folder);
    const auto before = std::find_if(backups.begin(), backups.end(),
                                     [&](const Backup& each) { return each.file == kept; });
    if (before != backups.end()) {
        m_before = *before;
    }
    const Kept how = kept.empty() ? Kept::nothing : m_before ? Kept::as_backup : Kept::put_aside;
    m_words =
        brought_back_in_words(title, m_desk->file.replay().restored, how, utf8(kept.filename()));
}

std::filesystem::path RestoredVenue::put_in_place(const Backup& backup) {
    const std::filesystem::path kept = restore(m_folder, backup, m_outside.today());
    m_desk = open_desk(m_folder, m_library, m_outside);
    m_desk->audit.add(m_outside.now(), m_actor, AuditAction::venue_restored,
                      m_desk->file.id().text);
    if (m_actor == Actor::manager) {
        m_desk->session.begin_manager(m_outside.now());
    }
    return kept;
}

void RestoredVenue::undo() {
    assert(may_undo());
    m_desk.reset(); // it is closed while its file is replaced
    put_in_place(*m_before);
    m_before.reset();
    m_words = undone_in_words();
}

std::unique_ptr<Desk> RestoredVenue::take() {
    if (m_desk->session.is_stale(m_outside.now()) && has_manager_pin(*m_desk)) {
        m_desk->session.end();
    }
    return std::move(m_desk);
}

} // namespace safeplaces
