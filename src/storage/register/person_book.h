#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/people/person.h"
#include "domain/training/records.h"
#include "storage/db.h"
#include "storage/register/acting.h"
#include "storage/register/named_forms.h"
#include "storage/register/parcel_intake.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// Everything that the register holds about one person: what they may ask to see.
// Source: domain.md 6.4.
struct PersonRecord {
    Person person;
    VenueId venue;
    std::string venue_name;
    std::vector<Completion> completions; // by day
    NamedForms named{};                  // in forms of their venue
};

// One of those whose name fits.
struct PersonMatch {
    Person person;
    std::string venue_name;
};

enum class PersonOutcome { done, unknown_person, erased_before };

// The rights of the venues' staff. The council keeps names and passes alone; records hold ids, so
// that whoever is erased leaves every hash and the audit chain whole. Every call throws DbError.
class PersonBook {
public:
    explicit PersonBook(Db& db);

    // Nothing: unknown, or erased.
    [[nodiscard]] std::optional<PersonRecord> find(const PersonId& person);

    // Those in whose name each of these words begins a word; by name.
    [[nodiscard]] std::vector<PersonMatch> named(const std::string& words, int most);

    // find(), to be handed to the person; the audit says that it was.
    std::optional<PersonRecord> hand_out(const Acting& acting, const PersonId& person, Instant at);

    // Name, role and days as they are right; the audit names which of them. A parcel of the venue
    // that says otherwise does not undo it (corrections.h), so the venue is asked to correct its
    // list too.
    PersonOutcome correct(const Acting& acting, const Person& person, const IntakeRules& rules);

    // The name goes, and never comes back with a parcel. Afterwards erase_in_register_files() takes
    // it out of backups and unused bytes; answers in signed forms (a lead's name may stand there)
    // stay with the form.
    PersonOutcome erase(const Acting& acting, const PersonId& person, const IntakeRules& rules);

private:
    Db& m_db;
};

// Takes erased names out of every backup and rewrites those files and the register itself, so that
// no byte of a name is left. For a worker thread, while the register may be open; a big one takes
// minutes. Returns the files that could not be searched (busy, damaged, put aside, or it was
// stopped) and may still hold a name.
[[nodiscard]] std::vector<std::filesystem::path>
erase_in_register_files(const std::filesystem::path& folder,
                        const std::function<bool()>& stop = {});

// The same, if anybody was erased since it was last done: here, by a venue's parcel or because the
// time was over. It stays due until every backup and the register are done; of what was put aside
// only the first call tells. Throws MachineError.
[[nodiscard]] std::vector<std::filesystem::path>
erase_in_register_files_when_due(const std::filesystem::path& folder,
                                 const std::function<bool()>& stop = {});

// For the sources of this folder: who was erased, and the same in another database, where their
// names stand still.
[[nodiscard]] std::vector<PersonId> erased_in(Db& db);
void erase_again(Db& db, const std::vector<PersonId>& people, Instant at);
[[nodiscard]] bool has_name_of(Db& db, const std::vector<PersonId>& people);

} // namespace safeplaces
