#pragma once

#include "storage/db.h"
#include "storage/register/folded_names.h"
#include "storage/register/records_filter.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// Asked now and then by long work: whether somebody no longer wants the answer.
using Cancelled = std::function<bool()>;

struct FoundRecords {
    std::vector<RecordNumber> numbers; // in the order asked for
    RecordsTotals totals;
};

// Every completion in memory, 15 bytes each, column by column: any filter in any order is found by
// going through the columns once (6,300,000 records: a fraction of a second), which no index on the
// disk can do for every combination. Records are only ever added, so it is read once and topped up.
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

    // Which rows of the smaller tables a filter leaves.
    struct Wanted;

    void clear();
    [[nodiscard]] bool read_records(Db& reader, const Cancelled& cancelled);
    void read_versions(Db& reader);
    void read_wards(Db& reader);
    void make_room(Db& reader);
    [[nodiscard]] Version& version_at(std::size_t row);
    void add(const Rows& rows);
    [[nodiscard]] Wanted wanted(Db& reader, const RecordsFilter& filter) const;
    template <class Selected>
    void keep_fitting(Selected& selection, const Wanted& wanted) const;
    [[nodiscard]] RecordsTotals totals(const std::vector<RecordNumber>& numbers,
                                       const RecordsFilter& filter) const;
    [[nodiscard]] bool
    sort(std::vector<RecordNumber>& numbers, RecordsKey by, const Cancelled& cancelled) const;

    // By record number; version 0 is a number without a record.
    std::vector<std::uint32_t> m_person;
    std::vector<std::uint32_t> m_venue;
    std::vector<std::uint16_t> m_version;
    std::vector<std::uint16_t> m_passed; // days since 1999-12-31; 65535 from 2179 on
    std::vector<std::uint16_t> m_expires;
    std::vector<std::uint8_t> m_mark; // percent; 128 more when led

    std::int64_t m_records = 0;
    Db::Changes m_read;              // when all was read
    std::size_t m_courses = 0;       // the largest row and rank of a course
    std::vector<Version> m_versions; // by row
    FoldedNames m_people;
    FoldedNames m_venues;
    std::vector<std::uint32_t> m_ward_of; // by the venue's row: the rank of its ward, from 1
    std::uint32_t m_wards = 0;            // that differ
};

} // namespace safeplaces
