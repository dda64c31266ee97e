#pragma once

#include "storage/db.h"
#include "storage/register/records_filter.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace safeplaces {

// The first of them can mostly be had at once, of however many: they stand at one end of an index,
// the filter leaves a few rows, or enough of the rows fit that the first are soon met. For
// everything else ask RecordsIndex.
[[nodiscard]] bool is_quick(const RecordsFilter& filter, const RecordsOrder& order);

// Completion records, straight from the register. Each method throws DbError. One object serves one
// thread, with a connection of its own.
class RecordsQuery {
public:
    explicit RecordsQuery(Db& db);

    // The first `most` that fit. Nothing when that would take longer than about ten milliseconds,
    // as where hardly anybody took the course: RecordsIndex finds them.
    [[nodiscard]] std::optional<std::vector<RecordRow>>
    first_page(const RecordsFilter& filter, const RecordsOrder& order, int most);

    // In the order of the numbers; one that is gone is left out.
    [[nodiscard]] std::vector<RecordRow> rows(std::span<const RecordNumber> numbers);

    // The same one by one, for as many as there are. Stops when `visit` says false.
    void each(std::span<const RecordNumber> numbers,
              const std::function<bool(const RecordRow&)>& visit);

    // Of that course, or of all; each once.
    [[nodiscard]] std::vector<std::string> versions(const std::optional<CourseId>& course);

private:
    // By number.
    std::vector<RecordRow> handful(std::span<const RecordNumber> numbers);

    Db& m_db;
};

} // namespace safeplaces
