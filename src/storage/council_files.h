#pragma once

#include "domain/date.h"
#include "storage/db.h"

#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

enum class CouncilFile { pack, decision, notice };

// The newest file of each kind that came from the council, byte for byte as it came. Whoever reads
// one checks its signature again, each time. Every call throws DbError.
class CouncilFiles {
public:
    explicit CouncilFiles(Db& db);

    // Replaces the one before it. Pre: 1 byte to 64 MiB.
    void put(CouncilFile kind, std::string_view bytes, Instant taken_in_at);

    [[nodiscard]] std::optional<std::string> get(CouncilFile kind);

private:
    Db& m_db;
};

} // namespace safeplaces
