#pragma once

#include "storage/db.h"
#include "storage/register/folded_names.h"
#include "storage/register/records_filter.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace safeplaces {

// Asked now and then by long work: whether somebody no longer wants the answer.
using Cancelled = std::function<bool()>;

struct FoundRecords {
    std::vector<RecordNumber> numbers; // in the order asked for
    RecordsTotals totals;
};

// Every completion in memory, 8 bytes each: any filter in any order is found by going through them
// twice (6,300,000 records: a fraction of a second), which no index on the disk can do for every
// combination. It is read once and topped up, and read anew when a version of a record was taken in
// place of another.
//
// Pre: nobody deletes the newest records, for their numbers would come again.
//
// refresh() and find() are for a worker. While refresh() runs, nobody else may use the object.
class RecordsIndex {
public:
    // Takes in what came since the last time (at first everything), and all names and wards anew;
    // nothing where nobody has written since. False when cancelled; then the next one begins again.
    // Throws DbError. Pre: always the same `reader`.
    bool refresh(Db& reader, const Cancelled& cancelled);

    // Nothing when cancelled. Throws DbError.
    [[nodiscard]] std::optional<FoundRecords> find(Db& reader,
                                                   const RecordsFilter& filter,
                                                   const RecordsOrder& order,
                                                   const Cancelled& cancelled) const;

    [[nodiscard]] std::int64_t records() const { return m_records; }

private:
    struct Version {
        std::string course; // slug
        std::string version;
        std::uint32_t course_row = 0;
        std::uint32_t course_rank = 0; // by title
    };

    // One completion.
    struct Said {
        std::uint32_t person = 0; // row
        std::uint16_t passed = 0; // days since 1999-12-31; 65535 from 2179 on
        std::uint16_t kind = 0;   // its place in m_kinds, or `odd`
    };
    // What it says besides. Not many differ.
    struct Kind {
        std::uint16_t version = 0; // row; 0: there is no record
        std::uint8_t mark = 0;     // percent
        HowTaken how = HowTaken::alone;
        std::int32_t lasts = 0; // days, from that on which it was passed

        friend bool operator==(const Kind&, const Kind&) = default;
    };
    struct SumOfKind {
        std::size_t operator()(const Kind& kind) const;
    };
    static constexpr std::uint16_t odd = std::numeric_limits<std::uint16_t>::max();
    // A record that is not of the venue of its person's first one, or came when there were too many
    // kinds already.
    struct Odd {
        RecordNumber number = 0;
        std::uint32_t venue = 0;
        Kind kind;
    };

    struct Led {
        RecordNumber number = 0;
        std::uint32_t leader = 0; // row of the person
    };

    // Which rows of the smaller tables a filter leaves.
    struct Wanted;

    void clear();
    [[nodiscard]] bool read_records(Db& reader, const Cancelled& cancelled);
    void read_versions(Db& reader);
    void read_wards(Db& reader);
    void make_room(Db& reader);
    [[nodiscard]] Version& version_at(std::size_t row);
    void add(const Rows& rows);
    [[nodiscard]] std::uint16_t number_of(const Kind& kind);

    [[nodiscard]] const Odd& odd_at(RecordNumber number) const;
    [[nodiscard]] const Kind& kind_of(RecordNumber number) const;
    [[nodiscard]] std::uint32_t venue_of(RecordNumber number) const;
    [[nodiscard]] std::uint16_t expires_of(RecordNumber number) const;
    [[nodiscard]] std::size_t leader_rank_of(RecordNumber number) const; // 0: nobody led it
    [[nodiscard]] Wanted wanted(Db& reader, const RecordsFilter& filter) const;
    template <class Selected>
    void keep_fitting(Selected& selection, const Wanted& wanted) const;
    template <class Visit>
    [[nodiscard]] bool
    each_fitting(const Wanted& wanted, const Cancelled& cancelled, Visit visit) const;
    template <class Find>
    [[nodiscard]] bool with_last_key(RecordsKey by, Find find) const;
    template <class Find>
    [[nodiscard]] bool with_first_key(RecordsKey by, Find find) const;

    std::vector<Said> m_said;  // by record number
    std::vector<Kind> m_kinds; // the first: no record
    std::unordered_map<Kind, std::uint16_t, SumOfKind> m_kind_numbers;
    std::vector<std::uint32_t> m_home; // by the person's row: the venue of the first record
    std::vector<Odd> m_odd;            // by number
    std::vector<Led> m_led;            // by number

    std::int64_t m_records = 0;
    Db::Changes m_read;              // when all was read
    std::int64_t m_replaced = 0;     // the newest version replaced when it was begun
    std::size_t m_courses = 0;       // the largest row and rank of a course
    std::vector<Version> m_versions; // by row
    FoldedNames m_people;
    FoldedNames m_venues;
    std::vector<std::uint32_t> m_by_ward; // by the venue's row: its place by ward, then name
    std::size_t m_in_wards = 0;           // venues
};

} // namespace safeplaces
