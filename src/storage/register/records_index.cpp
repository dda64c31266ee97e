#include "storage/register/records_index.h"

#include "storage/register/register_columns.h"
#include "storage/register/short_days.h"

#include <algorithm>
#include <limits>

namespace safeplaces {
namespace {

constexpr std::size_t index_portion = 65'536; // between two looks at `cancelled`

// The newest version that another took the place of (taken_versions.h); 0 while there is none.
std::int64_t last_replaced(Db& reader) {
    Rows rows = reader.query("SELECT max(id) FROM conflict WHERE settled = 'replaced'");
    return rows.next() && !rows.null(0) ? rows.i64(0) : 0;
}

} // namespace

void RecordsIndex::clear() {
    m_said.assign(1, {});
    m_kinds.assign(1, {});
    m_kind_numbers = {{Kind{}, std::uint16_t{0}}};
    m_home.clear();
    m_odd.clear();
    m_led.clear();
    m_records = 0;
    m_versions.clear();
}

bool RecordsIndex::refresh(Db& reader, const Cancelled& cancelled) {
    const Db::Changes now = reader.changes();
    if (now == m_read)
        return true;
    const std::int64_t replaced = last_replaced(reader);
    if (m_said.empty() || replaced != m_replaced)
        clear();
    m_replaced = replaced;
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
    m_by_ward.assign(m_venues.largest_row() + 1, 0);
    m_in_wards = 0;
    Rows rows = reader.query("SELECT id FROM venue ORDER BY ward, name_fold, id");
    while (rows.next()) {
        const auto row = static_cast<std::size_t>(rows.i64(0));
        if (row < m_by_ward.size()) // one that came since the names were read has no records yet
            m_by_ward[row] = static_cast<std::uint32_t>(m_in_wards);
        ++m_in_wards;
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
                             "expires_on, CASE led_by WHEN '' THEN 0 ELSE coalesce((SELECT l.id "
                             "FROM person l WHERE l.uid = led_by), 0) END "
                             "FROM completion WHERE id > $1 ORDER BY id",
                             {static_cast<std::int64_t>(m_said.size()) - 1});
    for (std::size_t read = 1; rows.next(); ++read) {
        add(rows);
        if (read % index_portion == 0 && cancelled())
            return false;
    }
    return true;
}

// A vector that grows by itself would take twice what it needs.
void RecordsIndex::make_room(Db& reader) {
    const auto room_for = [&](const char* largest) {
        Rows rows = reader.query(largest);
        return rows.next() ? static_cast<std::size_t>(rows.i64(0)) + 1 : 1;
    };
    m_said.reserve(room_for("SELECT max(id) FROM completion"));
    m_home.reserve(room_for("SELECT max(id) FROM person"));
}

void RecordsIndex::add(const Rows& rows) {
    if (rows.i64(0) > std::numeric_limits<RecordNumber>::max())
        throw_damaged("more records than this program can number");
    const auto number = static_cast<RecordNumber>(rows.i64(0));
    m_said.resize(number); // numbers without a record
    const auto person = static_cast<std::uint32_t>(rows.i64(1));
    const auto venue = static_cast<std::uint32_t>(rows.i64(2));
    const auto version = static_cast<std::size_t>(rows.i64(3));
    (void)version_at(version);
    const ShortDay passed = short_day(rows.i64(6));
    const Kind kind{.version = static_cast<std::uint16_t>(version),
                    .mark = static_cast<std::uint8_t>(rows.i64(5)),
                    .how = kind_in<HowTaken>(rows, 4),
                    .lasts = short_day(rows.i64(7)) - passed};
    if (m_home.size() <= person)
        m_home.resize(std::size_t{person} + 1, 0);
    if (m_home[person] == 0)
        m_home[person] = venue;
    m_said.push_back({person, passed, m_home[person] == venue ? number_of(kind) : odd});
    if (m_said.back().kind == odd)
        m_odd.push_back({number, venue, kind});
    if (const std::int64_t leader = rows.i64(8); leader != 0)
        m_led.push_back({number, static_cast<std::uint32_t>(leader)});
    ++m_records;
}

// Where it stands, now that it is there; `odd` when there is no room.
std::uint16_t RecordsIndex::number_of(const Kind& kind) {
    const auto known = m_kind_numbers.find(kind);
    if (known != m_kind_numbers.end())
        return known->second;
    if (m_kinds.size() >= odd)
        return odd;
    const auto number = static_cast<std::uint16_t>(m_kinds.size());
    m_kinds.push_back(kind);
    m_kind_numbers.emplace(kind, number);
    return number;
}

std::size_t RecordsIndex::SumOfKind::operator()(const Kind& kind) const {
    const std::uint64_t how = kind.how == HowTaken::led ? 1 : 0;
    return std::hash<std::uint64_t>()(std::uint64_t{kind.version} << 48U |
                                      std::uint64_t{kind.mark} << 40U | how << 32U |
                                      static_cast<std::uint32_t>(kind.lasts));
}

} // namespace safeplaces
