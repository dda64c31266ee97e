#include "storage/council_files.h"

#include "storage/columns.h"

#include <cstdint>

namespace safeplaces {

template <>
inline constexpr auto words_of_kind<CouncilFile> = std::to_array<CodeWord<CouncilFile>>({
    {CouncilFile::pack, "pack"},
    {CouncilFile::decision, "decision"},
    {CouncilFile::notice, "notice"},
});

CouncilFiles::CouncilFiles(Db& db) : m_db(db) {
}

namespace {

Blob blob_of(std::string_view bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

} // namespace

void CouncilFiles::put(CouncilFile kind, std::string_view bytes, Instant taken_in_at) {
    m_db.exec("INSERT INTO from_council(kind, bytes, taken_in_at) VALUES($1, $2, $3) "
              "ON CONFLICT(kind) DO UPDATE SET bytes = excluded.bytes, "
              "taken_in_at = excluded.taken_in_at",
              {word_of(kind), blob_of(bytes), stored(taken_in_at)});
}

std::optional<std::string> CouncilFiles::get(CouncilFile kind) {
    Rows rows = m_db.query("SELECT bytes FROM from_council WHERE kind = $1", {word_of(kind)});
    if (!rows.next())
        return std::nullopt;
    const auto bytes = rows.blob(0);
    return std::string(bytes.begin(), bytes.end());
}

void CouncilFiles::put_course(const CourseId& course, std::string_view bytes, Instant taken_in_at) {
    m_db.exec("INSERT INTO course_from_council(course, bytes, taken_in_at) VALUES($1, $2, $3) "
              "ON CONFLICT(course) DO UPDATE SET bytes = excluded.bytes, "
              "taken_in_at = excluded.taken_in_at",
              {course.text, blob_of(bytes), stored(taken_in_at)});
}

std::vector<std::string> CouncilFiles::courses() {
    std::vector<std::string> files;
    Rows rows = m_db.query("SELECT bytes FROM course_from_council ORDER BY course", {});
    while (rows.next()) {
        const auto bytes = rows.blob(0);
        files.emplace_back(bytes.begin(), bytes.end());
    }
    return files;
}

} // namespace safeplaces
