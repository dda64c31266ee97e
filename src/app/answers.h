#pragma once

#include "app/library.h"
#include "app/outside.h"
#include "domain/error.h"
#include "storage/entry_book.h"
#include "storage/sitting_book.h"
#include "storage/venue_file.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace safeplaces {

// What people have answered, as it stands now: in forms, about somebody who is being added, in a
// quiz. All of it is in the venue's file, but for what the machine would not keep yet. That waits
// here, whatever screen is shown, and each change tries all of it again.
class Answers {
public:
    // All three outlive this.
    Answers(VenueFile& file, const Library& library, const Outside& outside);

    // Of that form id. Throws MachineError.
    [[nodiscard]] Entries of(const std::string& form);
    // Throws nothing: what is not in the file now waits, and trouble() says why.
    void put(const std::string& form, const Entries& changes);

    // The quiz in progress. Throws MachineError.
    [[nodiscard]] std::optional<Sitting> sitting(const PersonId& person, const CourseId& course);
    void put(const Sitting& sitting); // as above
    // Its result has been recorded. Throws MachineError.
    void clear_sitting(const PersonId& person, const CourseId& course);

    // Whoever wrote that form's answers elsewhere, or erased them, has nothing waiting here.
    void forget(const std::string& form);

    // Puts all that waits into the file, and says whether nothing waits now. Throws nothing.
    [[nodiscard]] bool save();

    // Why something waits; nothing: all is in the file.
    [[nodiscard]] const std::optional<Trouble>& trouble() const { return m_trouble; }
    // How often save() was called while something waited.
    [[nodiscard]] int tries() const { return m_tries; }
    // `changed` runs after each try to save. One observer.
    void observe(std::function<void()> changed) { m_changed = std::move(changed); }

private:
    void try_to_save();
    void write();
    [[nodiscard]] bool nothing_waits() const;
    void settle(std::optional<Trouble> trouble);

    VenueFile& m_file;
    const Library& m_library;
    const Outside& m_outside;
    EntryBook m_entries;
    SittingBook m_sittings;
    std::map<std::string, Entries> m_waiting_entries; // by form
    std::map<std::pair<PersonId, CourseId>, Sitting> m_waiting_sittings;
    std::optional<Trouble> m_trouble;
    int m_tries = 0;
    std::function<void()> m_changed;
};

} // namespace safeplaces
