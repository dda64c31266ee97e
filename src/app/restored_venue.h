#pragma once

#include "app/desk.h"
#include "app/words/backup_words.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace safeplaces {

// Opens the venue in that folder; for the manager at once while there is no manager PIN. Throws
// MachineError, as VenueFile::open() does.
[[nodiscard]] std::unique_ptr<Desk>
open_desk(const std::filesystem::path& folder, const Library& library, const Outside& outside);

// A venue whose back-up was brought back: open, and not handed on before the person has read what
// was done.
class RestoredVenue {
public:
    // Brings it back. `title` is the back-up's; `actor` who agreed: the manager goes on as manager,
    // for the PIN may be another one now.
    //
    // Pre: the venue is not open here. Throws MachineError.
    RestoredVenue(const std::filesystem::path& folder,
                  const Backup& backup,
                  const std::string& title,
                  Actor actor,
                  const Library& library,
                  const Outside& outside);

    [[nodiscard]] const BroughtBack& words() const { return m_words; }
    // What stood there was no damaged file, and is a back-up now.
    [[nodiscard]] bool may_undo() const { return m_before.has_value(); }
    // Pre: may_undo(). Throws MachineError; then this one is of no more use.
    void undo();

    // Hands the open venue on. Locked, when nobody has touched anything for long.
    [[nodiscard]] std::unique_ptr<Desk> take();

private:
    // Returns what was kept of what stood there; empty for nothing.
    std::filesystem::path put_in_place(const Backup& backup);

    std::filesystem::path m_folder;
    Actor m_actor;
    const Library& m_library;
    const Outside& m_outside;
    std::unique_ptr<Desk> m_desk;
    std::optional<Backup> m_before;
    BroughtBack m_words;
};

} // namespace safeplaces
