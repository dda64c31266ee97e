#pragma once

#include "domain/people/person.h"
#include "domain/training/records.h"
#include "domain/venue/registration.h"
#include "storage/backups.h"
#include "storage/db.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

using Forms = std::map<std::string, Entries>; // by form id: what has been filled in

// What a venue's database holds.
struct Contents {
    VenueId venue;
    std::string venue_name;
    std::vector<Person> people; // by name
    std::vector<Attempt> attempts;
    std::vector<Completion> completions;
    std::vector<Registration> registrations; // oldest first
    std::vector<Issue> issues;
    Forms forms;
    std::optional<Instant> newest; // when something was last kept; nothing while it is empty
};

[[nodiscard]] Contents contents_of(Db& db);

// What one database holds and another does not. A person or an answer counts also when it stands
// there with other details.
struct Difference {
    std::vector<Person> people;
    std::vector<Attempt> attempts;
    std::vector<Completion> completions;
    std::vector<Registration> registrations;
    std::vector<Issue> issues;
    Forms forms; // without empty answers

    [[nodiscard]] bool is_empty() const;
};

[[nodiscard]] Difference only_in(const Contents& one, const Contents& other);

// What restoring a backup would do, before anybody does it.
struct Preview {
    Contents backup;
    std::optional<Contents> present; // nothing: it is damaged or not there
    Difference comes_back;           // the backup has it, the present file does not
    Difference goes;          // the present file has it, and what is restored will not; never
                              // a completion, for those come back from the outbox
    int completions_kept = 0; // not in the backup, but in the outbox
};

// Changes nothing on the disk; works for an open venue too.
// Throws MachineError: damaged, newer_version (the backup is no good), missing.
[[nodiscard]] Preview preview_of(const std::filesystem::path& folder, const Backup& backup);

} // namespace safeplaces
