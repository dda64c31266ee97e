#include "storage/register/records_index.h"

#include "storage/register/conditions.h"
#include "storage/register/register_columns.h"
#include "storage/register/short_days.h"

#include <algorithm>
#include <compare>
#include <numeric>
#include <span>

// The finding half of RecordsIndex; records_index.cpp reads.

namespace safeplaces {
namespace {

constexpr std::size_t a_portion = 65'536; // between two looks at `cancelled`

struct Days {
    ShortDay first = 0;
    ShortDay last = last_short_day;

    void from(std::int64_t day) { first = std::max(first, short_day(day)); }
    void to(std::int64_t day) { last = std::min(last, short_day(day)); }
    [[nodiscard]] bool has(ShortDay day) const { return first <= day && day <= last; }
    [[nodiscard]] bool has_all() const { return first == 0 && last == last_short_day; }
};

Days days_of_end(const RecordsFilter& filter) {
    Days days;
    if (filter.valid_until_from)
        days.from(stored(*filter.valid_until_from) + 1);
    if (filter.valid_until_to)
        days.to(stored(*filter.valid_until_to) + 1);
    const std::int64_t today = stored(filter.today);
    const std::int64_t soon = today + filter.ends_soon.count() + 1;
    if (filter.standing == RecordStanding::ended)
        days.to(today);
    if (filter.standing == RecordStanding::ends_soon) {
        days.from(today + 1);
        days.to(soon);
    }
    if (filter.standing == RecordStanding::in_date)
        days.from(soon + 1);
    return days;
}

// The row with that uid; 0, which no row has, when there is none.
std::uint32_t row_with(Db& db, const std::string& sql, const std::string& uid) {
    Rows rows = db.query(sql, {uid});
    return rows.next() ? static_cast<std::uint32_t>(rows.i64(0)) : 0;
}

struct WithWord {
    RowSet people;
    RowSet venues;
};

} // namespace

struct RecordsIndex::Wanted {
    std::vector<char> versions; // by row; 0, a number without a record, is never wanted
    bool all_versions = true;
    std::optional<RowSet> venues;
    std::optional<std::uint32_t> person;
    std::vector<WithWord> words;
    Days passed;
    Days expires;
    std::optional<HowTaken> how;
};

RecordsIndex::Wanted RecordsIndex::wanted(Db& reader, const RecordsFilter& filter) const {
    Wanted wanted;
    wanted.versions.resize(m_versions.size());
    wanted.expires = days_of_end(filter);
    for (std::size_t row = 1; row < m_versions.size(); ++row) {
        const Version& version = m_versions[row];
        wanted.versions[row] = (!filter.course || filter.course->text == version.course) &&
                               (filter.version.empty() || filter.version == version.version);
    }
    const bool gaps = m_records + 1 != static_cast<std::int64_t>(m_person.size());
    wanted.all_versions = !filter.course && filter.version.empty() && !gaps;
    if (filter.venue || !filter.ward.empty()) {
        const std::string uid = filter.venue ? filter.venue->text : "";
        Rows rows = reader.query("SELECT id FROM venue WHERE ($1 = '' OR uid = $1) AND ($2 = '' OR "
                                 "ward = $2)",
                                 {uid, filter.ward});
        wanted.venues.emplace(m_venues.largest_row());
        while (rows.next()) {
            if (static_cast<std::size_t>(rows.i64(0)) <= m_venues.largest_row())
                wanted.venues->add(static_cast<std::size_t>(rows.i64(0)));
        }
    }
    if (filter.person)
        wanted.person =
            row_with(reader, "SELECT id FROM person WHERE uid = $1", filter.person->text);
    for (const std::string& word : words_in(filter.words))
        wanted.words.push_back({m_people.with(word), m_venues.with(word)});
    if (filter.passed_from)
        wanted.passed.from(stored(*filter.passed_from));
    if (filter.passed_to)
        wanted.passed.to(stored(*filter.passed_to));
    wanted.how = filter.how;
    return wanted;
}

namespace {

// The numbers of one portion that fit what was asked so far.
class Selection {
public:
    // Pre: `last` is at most a portion further.
    void begin(std::size_t first, std::size_t last) {
        m_first = first;
        m_count = last - first;
        m_untouched = true;
    }

    // One column at a time, and without a jump that the processor would guess wrong.
    template <class Fits>
    void keep(Fits fits) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_count; ++i) {
            const auto number = m_untouched ? static_cast<RecordNumber>(m_first + i) : m_room[i];
            m_room[kept] = number;
            kept += fits(number) ? 1U : 0U;
        }
        m_count = kept;
        m_untouched = false;
    }

    template <class Visit>
    void each(Visit visit) {
        if (m_untouched)
            keep([](RecordNumber) { return true; });
        for (std::size_t i = 0; i < m_count; ++i)
            visit(m_room[i]);
    }

private:
    std::vector<RecordNumber> m_room = std::vector<RecordNumber>(a_portion);
    std::size_t m_first = 0;
    std::size_t m_count = 0;
    bool m_untouched = true;
};

} // namespace

inline const RecordsIndex::Odd& RecordsIndex::odd_at(RecordNumber number) const {
    return *std::lower_bound(
        m_odd.begin(), m_odd.end(), number,
        [](const Odd& each, RecordNumber wanted) { return each.number < wanted; });
}

inline const RecordsIndex::Kind& RecordsIndex::kind_of(RecordNumber number) const {
    const std::uint16_t kind = m_kind[number];
    return kind == odd ? odd_at(number).kind : m_kinds[kind];
}

inline std::uint32_t RecordsIndex::venue_of(RecordNumber number) const {
    return m_kind[number] == odd ? odd_at(number).venue : m_home[m_person[number]];
}

inline ShortDay RecordsIndex::expires_of(RecordNumber number) const {
    return static_cast<ShortDay>(m_passed[number] + kind_of(number).lasts);
}

template <class Selected>
void RecordsIndex::keep_fitting(Selected& selection, const Wanted& wanted) const {
    if (wanted.venues)
        selection.keep([&](auto n) { return wanted.venues->has(venue_of(n)); });
    if (wanted.person)
        selection.keep([&](auto n) { return *wanted.person == m_person[n]; });
    if (!wanted.all_versions)
        selection.keep([&](auto n) { return wanted.versions[kind_of(n).version] != 0; });
    if (!wanted.passed.has_all())
        selection.keep([&](auto n) { return wanted.passed.has(m_passed[n]); });
    if (!wanted.expires.has_all())
        selection.keep([&](auto n) { return wanted.expires.has(expires_of(n)); });
    if (wanted.how)
        selection.keep([&](auto n) { return kind_of(n).how == *wanted.how; });
    for (const WithWord& with : wanted.words)
        selection.keep(
            [&](auto n) { return with.people.has(m_person[n]) || with.venues.has(venue_of(n)); });
}

// False when cancelled.
template <class Visit>
bool RecordsIndex::each_fitting(const Wanted& wanted,
                                const Cancelled& cancelled,
                                Visit visit) const {
    Selection selection;
    for (std::size_t first = 1; first < m_person.size(); first += a_portion) {
        if (cancelled())
            return false;
        selection.begin(first, std::min(first + a_portion, m_person.size()));
        keep_fitting(selection, wanted);
        selection.each(visit);
    }
    return !cancelled();
}

namespace {

class Totals {
public:
    Totals(const RecordsFilter& filter, std::size_t people, std::size_t venues)
        : m_today(short_day(stored(filter.today))),
          m_soon(short_day(stored(filter.today) + filter.ends_soon.count() + 1)),
          m_people(people),
          m_venues(venues) {}

    void add(ShortDay expires, std::uint32_t person, std::uint32_t venue) {
        ++m_totals.records;
        m_totals.ended += expires <= m_today ? 1 : 0;
        m_totals.ends_soon += m_today < expires && expires <= m_soon ? 1 : 0;
        m_people.add(person);
        m_venues.add(venue);
    }

    [[nodiscard]] RecordsTotals all() const {
        RecordsTotals totals = m_totals;
        totals.in_date = totals.records - totals.ended - totals.ends_soon;
        totals.people = m_people.count();
        totals.venues = m_venues.count();
        return totals;
    }

private:
    ShortDay m_today;
    ShortDay m_soon;
    RecordsTotals m_totals;
    RowSet m_people;
    RowSet m_venues;
};

} // namespace

// The first time it counts how many stand where, the second time it puts them there: so the numbers
// are in memory once.
std::optional<FoundRecords> RecordsIndex::find(Db& reader,
                                               const RecordsFilter& filter,
                                               const RecordsOrder& order,
                                               const Cancelled& cancelled) const {
    FoundRecords found;
    const Wanted wanted = this->wanted(reader, filter);
    const bool is_whole = with_first_key(order.by, [&](std::size_t keys, auto key_of) {
        Totals totals(filter, m_people.largest_row(), m_venues.largest_row());
        std::vector<std::uint32_t> place(keys + 1);
        if (!each_fitting(wanted, cancelled, [&](RecordNumber n) {
                totals.add(expires_of(n), m_person[n], venue_of(n));
                ++place[std::size_t{key_of(n)} + 1];
            }))
            return false;
        found.totals = totals.all();
        std::partial_sum(place.begin(), place.end(), place.begin());
        found.numbers.resize(static_cast<std::size_t>(found.totals.records));
        return each_fitting(wanted, cancelled,
                            [&](RecordNumber n) { found.numbers[place[key_of(n)]++] = n; }) &&
               sort_alike(found.numbers, place, order.by, cancelled);
    });
    if (!is_whole)
        return std::nullopt;
    if (order.direction == ListDirection::descending)
        std::reverse(found.numbers.begin(), found.numbers.end());
    return found;
}

// ---- Order

// find(keys, key_of): by a key below `keys`; what is alike in it is for sort_alike().
template <class Find>
bool RecordsIndex::with_first_key(RecordsKey by, Find find) const {
    constexpr std::size_t ends = std::size_t{last_short_day} + 1;
    constexpr std::size_t marks = 101;
    switch (by) {
    case RecordsKey::passed:
        return find(ends, [this](RecordNumber n) { return m_passed[n]; });
    case RecordsKey::valid_until:
    case RecordsKey::standing:
        return find(ends, [this](RecordNumber n) { return expires_of(n); });
    case RecordsKey::mark:
        return find(marks, [this](RecordNumber n) { return kind_of(n).mark; });
    case RecordsKey::course:
        return find((m_courses + 1) * ends, [this](RecordNumber n) {
            return m_versions[kind_of(n).version].course_rank * ends + expires_of(n);
        });
    case RecordsKey::ward:
        return find(m_in_wards, [this](RecordNumber n) { return m_by_ward[venue_of(n)]; });
    case RecordsKey::venue:
        return find(m_venues.count(),
                    [this](RecordNumber n) { return m_venues.rank_of(venue_of(n)); });
    case RecordsKey::person:
        break;
    }
    return find(m_people.count(), [this](RecordNumber n) { return m_people.rank_of(m_person[n]); });
}

namespace {

struct Keyed {
    std::uint64_t key = 0;
    RecordNumber number = 0;

    friend auto operator<=>(const Keyed&, const Keyed&) = default;
};

} // namespace

// Each run of `numbers` up to the next of `ends`: a venue's by the day they end, a person's by
// course and that day, and all by number, as they are. False when cancelled.
bool RecordsIndex::sort_alike(std::vector<RecordNumber>& numbers,
                              const std::vector<std::uint32_t>& ends,
                              RecordsKey by,
                              const Cancelled& cancelled) const {
    const bool by_end = by == RecordsKey::venue || by == RecordsKey::ward;
    if (!by_end && by != RecordsKey::person)
        return true;
    std::vector<Keyed> alike;
    std::size_t since_look = 0;
    for (std::size_t run = 0, begin = 0; run < ends.size(); begin = ends[run++]) {
        const auto some = std::span(numbers).subspan(begin, ends[run] - begin);
        alike.clear();
        for (const RecordNumber n : some) {
            const std::uint64_t course = by_end ? 0 : m_versions[kind_of(n).version].course_row;
            alike.push_back({course << 32U | expires_of(n), n});
        }
        std::sort(alike.begin(), alike.end());
        std::transform(alike.begin(), alike.end(), some.begin(),
                       [](const Keyed& each) { return each.number; });
        since_look += some.size();
        if (since_look >= a_portion && cancelled())
            return false;
        since_look %= a_portion;
    }
    return true;
}

} // namespace safeplaces
