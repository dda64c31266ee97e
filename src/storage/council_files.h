#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "storage/db.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

enum class CouncilFile { pack, decision, notice };

// The newest file of each kind that came from the council, and of each course, byte for byte as it
// came. Whoever reads one checks its signature again, each time. Every call throws DbError.
class CouncilFiles {
public:
    explicit CouncilFiles(Db& db);

    // Replaces the one before it. Pre: 1 byte to 64 MiB.
    void put(CouncilFile kind, std::string_view bytes, Instant taken_in_at);

    [[nodiscard]] std::optional<std::string> get(CouncilFile kind);

    // Replaces the one of that course. Pre: 1 byte to 18 MiB.
    void put_course(const CourseId& course, std::string_view bytes, Instant taken_in_at);

    [[nodiscard]] std::vector<std::string> courses(); // by id

private:
    Db& m_db;
};

} // namespace safeplaces
