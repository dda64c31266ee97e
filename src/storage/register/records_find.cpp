#include "storage/register/records_index.h"

#include "storage/register/records_conditions.h"
#include "storage/register/register_columns.h"
#include "storage/register/short_days.h"

#include <algorithm>
#include <numeric>

// The finding half of RecordsIndex; records_index.cpp reads.

namespace safeplaces {
namespace {

constexpr std::size_t a_portion = 65'536; // between two looks at `cancelled`

struct Days {
    explicit Days(const DaysAsked& days = {})
        : first(days.first ? short_day(*days.first) : ShortDay{0}),
          last(days.last ? short_day(*days.last) : last_short_day) {}

    [[nodiscard]] bool has(ShortDay day) const { return first <= day && day <= last; }
    [[nodiscard]] bool has_all() const { return first == 0 && last == last_short_day; }

    ShortDay first;
    ShortDay last;
};

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
    wanted.passed = Days(days_of_pass(filter));
    wanted.expires = Days(days_of_expiry(filter));
    for (std::size_t row = 1; row < m_versions.size(); ++row) {
        const Version& version = m_versions[row];
        wanted.versions[row] = (!filter.course || filter.course->text == version.course) &&
                               (filter.version.empty() || filter.version == version.version);
    }
    const bool gaps = m_records + 1 != static_cast<std::int64_t>(m_said.size());
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
    const std::uint16_t kind = m_said[number].kind;
    return kind == odd ? odd_at(number).kind : m_kinds[kind];
}

inline std::uint32_t RecordsIndex::venue_of(RecordNumber number) const {
    const Said& said = m_said[number];
    return said.kind == odd ? odd_at(number).venue : m_home[said.person];
}

inline ShortDay RecordsIndex::expires_of(RecordNumber number) const {
    return static_cast<ShortDay>(m_said[number].passed + kind_of(number).lasts);
}

std::size_t RecordsIndex::leader_rank_of(RecordNumber number) const {
    if (kind_of(number).how != HowTaken::led)
        return 0;
    const auto led = std::ranges::lower_bound(m_led, number, {}, &Led::number);
    return led == m_led.end() || led->number != number
               ? 0
               : std::size_t{m_people.rank_of(led->leader)} + 1;
}

template <class Selected>
void RecordsIndex::keep_fitting(Selected& selection, const Wanted& wanted) const {
    if (wanted.venues)
        selection.keep([&](auto n) { return wanted.venues->has(venue_of(n)); });
    if (wanted.person)
        selection.keep([&](auto n) { return *wanted.person == m_said[n].person; });
    if (!wanted.all_versions)
        selection.keep([&](auto n) { return wanted.versions[kind_of(n).version] != 0; });
    if (!wanted.passed.has_all())
        selection.keep([&](auto n) { return wanted.passed.has(m_said[n].passed); });
    if (!wanted.expires.has_all())
        selection.keep([&](auto n) { return wanted.expires.has(expires_of(n)); });
    if (wanted.how)
        selection.keep([&](auto n) { return kind_of(n).how == *wanted.how; });
    for (const WithWord& with : wanted.words)
        selection.keep([&](auto n) {
            return with.people.has(m_said[n].person) || with.venues.has(venue_of(n));
        });
}

// False when cancelled.
template <class Visit>
bool RecordsIndex::each_fitting(const Wanted& wanted,
                                const Cancelled& cancelled,
                                Visit visit) const {
    Selection selection;
    for (std::size_t first = 1; first < m_said.size(); first += a_portion) {
        if (cancelled())
            return false;
        selection.begin(first, std::min(first + a_portion, m_said.size()));
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

// Of numbers that are put in order by a key below `keys`: how many have each, and then where the
// next one with it goes.
class Places {
public:
    explicit Places(std::size_t keys) : m_places(keys + 1) {}

    void count(std::size_t key) { ++m_places[key + 1]; }
    void add_up() { std::partial_sum(m_places.begin(), m_places.end(), m_places.begin()); }
    [[nodiscard]] std::size_t next(std::size_t key) { return m_places[key]++; }

private:
    std::vector<std::uint32_t> m_places;
};

// Pre: they are counted, and not added up.
template <class KeyOf>
void sort_step(std::vector<RecordNumber>& numbers, Places& counted, KeyOf key_of) {
    counted.add_up();
    std::vector<RecordNumber> sorted(numbers.size());
    for (const RecordNumber number : numbers)
        sorted[counted.next(key_of(number))] = number;
    numbers.swap(sorted);
}

} // namespace

// The first time it counts how many stand where, by either key; then it puts them there. So most
// orders need the numbers in memory once, and the first look goes through all of them as they lie.
std::optional<FoundRecords> RecordsIndex::find(Db& reader,
                                               const RecordsFilter& filter,
                                               const RecordsOrder& order,
                                               const Cancelled& cancelled) const {
    FoundRecords found;
    const Wanted wanted = this->wanted(reader, filter);
    const bool is_whole = with_last_key(order.by, [&](std::size_t keys, auto key_of) {
        return with_first_key(order.by, [&](std::size_t first_keys, auto first_key_of) {
            Totals totals(filter, m_people.largest_row(), m_venues.largest_row());
            Places last(keys);
            Places first(first_keys);
            if (!each_fitting(wanted, cancelled, [&](RecordNumber n) {
                    totals.add(expires_of(n), m_said[n].person, venue_of(n));
                    last.count(key_of(n));
                    first.count(first_key_of(n));
                }))
                return false;
            found.totals = totals.all();
            found.numbers.resize(static_cast<std::size_t>(found.totals.records));
            last.add_up();
            if (!each_fitting(wanted, cancelled,
                              [&](RecordNumber n) { found.numbers[last.next(key_of(n))] = n; }))
                return false;
            if (first_keys > 1)
                sort_step(found.numbers, first, first_key_of);
            return true;
        });
    });
    if (!is_whole)
        return std::nullopt;
    if (order.direction == ListDirection::descending)
        std::reverse(found.numbers.begin(), found.numbers.end());
    return found;
}

// ---- Order: the least important key first, and then those alike stay as they were

// find(keys, key_of): by a key below `keys`.
template <class Find>
bool RecordsIndex::with_last_key(RecordsKey by, Find find) const {
    constexpr std::size_t ends = std::size_t{last_short_day} + 1;
    const auto course_then_end = [&](auto course_of) {
        return find((m_courses + 1) * ends, [=, this](RecordNumber n) {
            return course_of(m_versions[kind_of(n).version]) * ends + expires_of(n);
        });
    };
    switch (by) {
    case RecordsKey::passed:
        return find(ends, [this](RecordNumber n) { return m_said[n].passed; });
    case RecordsKey::course:
        return course_then_end([](const Version& version) { return version.course_rank; });
    case RecordsKey::person:
        return course_then_end([](const Version& version) { return version.course_row; });
    case RecordsKey::valid_until:
    case RecordsKey::standing:
    case RecordsKey::ward:
    case RecordsKey::venue:
    case RecordsKey::mark:
    case RecordsKey::led_by:
        break;
    }
    return find(ends, [this](RecordNumber n) { return expires_of(n); });
}

// The same for what stands before that; an order that has one key has nothing there.
template <class Find>
bool RecordsIndex::with_first_key(RecordsKey by, Find find) const {
    constexpr std::size_t marks = 101;
    switch (by) {
    case RecordsKey::passed:
    case RecordsKey::valid_until:
    case RecordsKey::standing:
    case RecordsKey::course:
        break;
    case RecordsKey::mark:
        return find(marks, [this](RecordNumber n) { return kind_of(n).mark; });
    case RecordsKey::ward:
        return find(m_in_wards, [this](RecordNumber n) { return m_by_ward[venue_of(n)]; });
    case RecordsKey::venue:
        return find(m_venues.count(),
                    [this](RecordNumber n) { return m_venues.rank_of(venue_of(n)); });
    case RecordsKey::person:
        return find(m_people.count(),
                    [this](RecordNumber n) { return m_people.rank_of(m_said[n].person); });
    case RecordsKey::led_by:
        return find(m_people.count() + 1, [this](RecordNumber n) { return leader_rank_of(n); });
    }
    return find(std::size_t{1}, [](RecordNumber) { return std::size_t{0}; });
}

} // namespace safeplaces
