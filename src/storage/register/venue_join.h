#pragma once

#include "storage/db.h"
#include "storage/register/acting.h"
#include "storage/register/venue_register.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// A venue that stands in the register twice: as an entry of an old list or an enquiry, and as the
// one whose computer has sent a file since. The second is kept, for its computers and stickers know
// it by its number; the entry is hidden behind it, with all that stands there, so that it can come
// back.

enum class EntrySource {
    old_list, // of a CSV file
    enquiry,  // entered at the desk
};

struct ListedEntry {
    VenueId id;
    std::string name;
    std::string postcode;
    EntrySource source = EntrySource::old_list;

    friend bool operator==(const ListedEntry&, const ListedEntry&) = default;
};

enum class JoinOutcome {
    joined,
    no_entry, // it has a computer, or decisions of its own, or is joined already
    no_venue, // nothing has come from a computer of the other one
};

enum class PartOutcome {
    parted,
    not_joined,
    already_sent, // a decision for the venue went out since
};

// Every call throws DbError.
class VenueJoins {
public:
    explicit VenueJoins(Db& db);

    // Entries with this venue's name and postcode, unless somebody said that they are another.
    [[nodiscard]] std::vector<ListedEntry> alike(const VenueId& venue);
    // Entries in whose name each of the words begins a word; by name.
    [[nodiscard]] std::vector<ListedEntry> named(const std::string& words, int most);
    // The first venue that has an entry alike, by name; nothing: none has.
    [[nodiscard]] std::optional<VenueId> next_pair();

    // The venue gets from the entry what it does not have itself: ward, kind, day of the insurance,
    // place and what is known of the map.
    JoinOutcome join(const Acting& acting, const VenueId& venue, const VenueId& entry, Instant at);
    // As it was before the last join.
    PartOutcome part(const Acting& acting, const VenueId& venue, Instant at);
    // They are two venues with one name: not alike any more.
    void keep_apart(const Acting& acting, const VenueId& venue, const VenueId& entry, Instant at);

    // The last that was joined to it; nothing: none.
    [[nodiscard]] std::optional<ListedEntry> joined_to(const VenueId& venue);
    [[nodiscard]] bool may_part(const VenueId& venue);
    // Moves of all entries that were joined to it, newest first: they come before its own.
    [[nodiscard]] std::vector<PastMove> earlier_history(const VenueId& venue);

private:
    Db& m_db;
};

} // namespace safeplaces
