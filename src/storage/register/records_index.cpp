#include "storage/register/records_index.h"

#include "storage/register/conditions.h"
#include "storage/register/register_columns.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace safeplaces {
namespace {

using Day = std::uint16_t;
constexpr std::int64_t before_first_day = 10956; // 1999-12-31
constexpr Day no_limit = std::numeric_limits<Day>::max();
constexpr std::uint8_t led = 128;
constexpr std::size_t a_portion = 65'536; // between two looks at `cancelled`

Day short_day(std::int64_t day) {
    return static_cast<Day>(std::clamp<std::int64_t>(day - before_first_day, 0, no_limit));
}

struct Days {
    Day first = 0;
    Day last = no_limit;

    void from(std::int64_t day) { first = std::max(first, short_day(day)); }
    void to(std::int64_t day) { last = std::min(last, short_day(day)); }
    [[nodiscard]] bool has(Day day) const { return first <= day && day <= last; }
    [[nodiscard]] bool has_all() const { return first == 0 && last == no_limit; }
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

} // namespace

// ---- Reading

void RecordsIndex::clear() {
    for (auto* column : {&m_person, &m_venue})
        column->assign(1, 0);
    for (auto* column : {&m_version, &m_passed, &m_expires})
        column->assign(1, 0);
    m_mark.assign(1, 0);
    m_records = 0;
    m_versions.clear();
}

bool RecordsIndex::refresh(Db& reader, const Cancelled& cancelled) {
    const Db::Changes now = reader.changes();
    if (now == m_read)
        return true;
    if (m_person.empty())
        clear();
    // Somebody may be writing. Records come first, for what they point at is there before them.
    for (std::int64_t stored = -1; stored != m_records;) {
        if (!read_records(reader, cancelled))
            return false;
        Rows count = reader.query("SELECT count(*) FROM completion");
        stored = count.next() ? count.i64(0) : 0;
        if (stored < m_records) // some have been deleted
            clear();
    }
    read_versions(reader);
    m_people.read(reader.query("SELECT id, name_fold FROM person ORDER BY name_fold, id"));
    m_venues.read(reader.query("SELECT id, name_fold FROM venue ORDER BY name_fold, id"));
    read_wards(reader);
    m_read = now;
    return true;
}

void RecordsIndex::read_versions(Db& reader) {
    Rows rows = reader.query("SELECT w.id, k.slug, w.version, k.id FROM course_version w JOIN "
                             "course k ON k.id = w.course_id ORDER BY k.title, k.id, w.id");
    std::uint32_t rank = 0;
    std::uint32_t course = 0;
    while (rows.next()) {
        const auto row = static_cast<std::size_t>(rows.i64(0));
        Version& version = version_at(row);
        version.course = rows.text(1);
        version.version = rows.text(2);
        version.course_row = static_cast<std::uint32_t>(rows.i64(3));
        rank += version.course_row != course ? 1U : 0U;
        course = version.course_row;
        version.course_rank = rank;
        m_courses = std::max({m_courses, std::size_t{version.course_row}, std::size_t{rank}});
    }
}

void RecordsIndex::read_wards(Db& reader) {
    m_ward_of.assign(m_venues.largest_row() + 1, 0);
    m_wards = 0;
    std::string ward;
    Rows rows = reader.query("SELECT id, ward FROM venue ORDER BY ward");
    while (rows.next()) {
        m_wards += rows.text(1) != ward || m_wards == 0 ? 1U : 0U;
        ward = rows.text(1);
        const auto row = static_cast<std::size_t>(rows.i64(0));
        if (row < m_ward_of.size()) // one that came since the names were read has no records yet
            m_ward_of[row] = m_wards;
    }
}

RecordsIndex::Version& RecordsIndex::version_at(std::size_t row) {
    if (row > std::numeric_limits<std::uint16_t>::max())
        throw_damaged("more versions of courses than anybody can write");
    if (m_versions.size() <= row)
        m_versions.resize(row + 1);
    return m_versions[row];
}

bool RecordsIndex::read_records(Db& reader, const Cancelled& cancelled) {
    make_room(reader);
    Rows rows = reader.query("SELECT id, person_id, venue_id, version_id, how, mark, passed_on, "
                             "expires_on FROM completion WHERE id > $1 ORDER BY id",
                             {static_cast<std::int64_t>(m_person.size()) - 1});
    for (std::size_t read = 1; rows.next(); ++read) {
        add(rows);
        if (read % a_portion == 0 && cancelled())
            return false;
    }
    return true;
}

// A vector that grows by itself would take twice what it needs.
void RecordsIndex::make_room(Db& reader) {
    Rows rows = reader.query("SELECT max(id) FROM completion");
    const auto numbers = rows.next() ? static_cast<std::size_t>(rows.i64(0)) + 1 : 1;
    m_person.reserve(numbers);
    m_venue.reserve(numbers);
    m_version.reserve(numbers);
    m_passed.reserve(numbers);
    m_expires.reserve(numbers);
    m_mark.reserve(numbers);
}

void RecordsIndex::add(const Rows& rows) {
    const std::int64_t number = rows.i64(0);
    if (number > std::numeric_limits<RecordNumber>::max())
        throw_damaged("more records than this program can number");
    const auto place = static_cast<std::size_t>(number);
    m_person.resize(place, 0); // numbers without a record
    m_venue.resize(place, 0);
    m_version.resize(place, 0);
    m_passed.resize(place, 0);
    m_expires.resize(place, 0);
    m_mark.resize(place, 0);
    const bool was_led = kind_in<HowTaken>(rows, 4) == HowTaken::led;
    m_person.push_back(static_cast<std::uint32_t>(rows.i64(1)));
    m_venue.push_back(static_cast<std::uint32_t>(rows.i64(2)));
    const auto version = static_cast<std::size_t>(rows.i64(3));
    (void)version_at(version);
    m_version.push_back(static_cast<std::uint16_t>(version));
    m_passed.push_back(short_day(rows.i64(6)));
    m_expires.push_back(short_day(rows.i64(7)));
    m_mark.push_back(static_cast<std::uint8_t>(rows.i64(5) + (was_led ? led : 0)));
    ++m_records;
}

// ---- Finding

namespace {

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

    void add_to(std::vector<RecordNumber>& found) {
        if (m_untouched)
            keep([](RecordNumber) { return true; });
        found.insert(found.end(), m_room.begin(),
                     m_room.begin() + static_cast<std::ptrdiff_t>(m_count));
    }

private:
    std::vector<RecordNumber> m_room = std::vector<RecordNumber>(a_portion);
    std::size_t m_first = 0;
    std::size_t m_count = 0;
    bool m_untouched = true;
};

} // namespace

template <class Selected>
void RecordsIndex::keep_fitting(Selected& selection, const Wanted& wanted) const {
    if (wanted.venues)
        selection.keep([&](auto n) { return wanted.venues->has(m_venue[n]); });
    if (wanted.person)
        selection.keep([&](auto n) { return *wanted.person == m_person[n]; });
    if (!wanted.all_versions)
        selection.keep([&](auto n) { return wanted.versions[m_version[n]] != 0; });
    if (!wanted.passed.has_all())
        selection.keep([&](auto n) { return wanted.passed.has(m_passed[n]); });
    if (!wanted.expires.has_all())
        selection.keep([&](auto n) { return wanted.expires.has(m_expires[n]); });
    if (wanted.how)
        selection.keep(
            [&](auto n) { return (m_mark[n] >= led) == (*wanted.how == HowTaken::led); });
    for (const WithWord& with : wanted.words)
        selection.keep(
            [&](auto n) { return with.people.has(m_person[n]) || with.venues.has(m_venue[n]); });
}

std::optional<FoundRecords> RecordsIndex::find(Db& reader,
                                               const RecordsFilter& filter,
                                               const RecordsOrder& order,
                                               const Cancelled& cancelled) const {
    FoundRecords found;
    const Wanted wanted = this->wanted(reader, filter);
    Selection selection;
    for (std::size_t first = 1; first < m_person.size(); first += a_portion) {
        selection.begin(first, std::min(first + a_portion, m_person.size()));
        keep_fitting(selection, wanted);
        selection.add_to(found.numbers);
        if (cancelled())
            return std::nullopt;
    }
    found.totals = totals(found.numbers, filter);
    if (cancelled() || !sort(found.numbers, order.by, cancelled))
        return std::nullopt;
    if (order.direction == ListDirection::descending)
        std::reverse(found.numbers.begin(), found.numbers.end());
    return found;
}

RecordsTotals RecordsIndex::totals(const std::vector<RecordNumber>& numbers,
                                   const RecordsFilter& filter) const {
    const Day today = short_day(stored(filter.today));
    const Day soon = short_day(stored(filter.today) + filter.ends_soon.count() + 1);
    RecordsTotals totals;
    RowSet people(m_people.largest_row());
    RowSet venues(m_venues.largest_row());
    for (const RecordNumber number : numbers) {
        const Day expires = m_expires[number];
        totals.ended += expires <= today ? 1 : 0;
        totals.ends_soon += today < expires && expires <= soon ? 1 : 0;
        people.add(m_person[number]);
        venues.add(m_venue[number]);
    }
    totals.records = static_cast<std::int64_t>(numbers.size());
    totals.in_date = totals.records - totals.ended - totals.ends_soon;
    totals.people = people.count();
    totals.venues = venues.count();
    return totals;
}

// ---- Order

namespace {

// One step of a counting sort: by a key below `keys`, those alike stay as they were.
template <class KeyOf>
void sort_step(std::vector<RecordNumber>& numbers, std::size_t keys, KeyOf key_of) {
    std::vector<std::uint32_t> place(keys + 1);
    for (const RecordNumber number : numbers)
        ++place[std::size_t{key_of(number)} + 1];
    for (std::size_t key = 1; key <= keys; ++key)
        place[key] += place[key - 1];
    std::vector<RecordNumber> sorted(numbers.size());
    for (const RecordNumber number : numbers)
        sorted[place[key_of(number)]++] = number;
    numbers.swap(sorted);
}

} // namespace

bool RecordsIndex::sort(std::vector<RecordNumber>& numbers,
                        RecordsKey by,
                        const Cancelled& cancelled) const {
    constexpr std::size_t ends = std::size_t{no_limit} + 1;
    const auto by_end = [&] { sort_step(numbers, ends, [&](auto n) { return m_expires[n]; }); };
    const auto by_venue = [&] {
        sort_step(numbers, m_venues.count(), [&](auto n) { return m_venues.rank_of(m_venue[n]); });
    };
    const auto by_course_and_end = [&](auto key_of_course) {
        sort_step(numbers, (m_courses + 1) * ends, [&](auto n) {
            return key_of_course(m_versions[m_version[n]]) * ends + m_expires[n];
        });
    };
    switch (by) { // the least important key first
    case RecordsKey::passed:
        sort_step(numbers, ends, [&](auto n) { return m_passed[n]; });
        break;
    case RecordsKey::valid_until:
    case RecordsKey::standing:
        by_end();
        break;
    case RecordsKey::ward:
        by_end();
        if (cancelled())
            return false;
        by_venue();
        sort_step(numbers, m_wards + 1, [&](auto n) { return m_ward_of[m_venue[n]]; });
        break;
    case RecordsKey::mark:
        sort_step(numbers, led, [&](auto n) { return std::size_t{m_mark[n]} % led; });
        break;
    case RecordsKey::course:
        by_course_and_end([](const Version& version) { return version.course_rank; });
        break;
    case RecordsKey::venue:
        by_end();
        if (cancelled())
            return false;
        by_venue();
        break;
    case RecordsKey::person:
        by_course_and_end([](const Version& version) { return version.course_row; });
        if (cancelled())
            return false;
        sort_step(numbers, m_people.count(), [&](auto n) { return m_people.rank_of(m_person[n]); });
        break;
    }
    return true;
}

} // namespace safeplaces
