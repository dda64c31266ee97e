#include "storage/ballast.h"

#include "storage/files.h"
#include "storage/health.h"

#include <cstddef>
#include <string>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

// One record, and the log that SQLite keeps for it.
constexpr std::size_t size = std::size_t{512} * 1024;

} // namespace

Ballast::Ballast(const fs::path& folder) : m_file(folder / "ballast") {
    std::error_code ignored;
    if (fs::exists(m_file, ignored) || surroundings_of(folder).is_disk_nearly_full)
        return;
    try {
        atomic_save(m_file, std::string(size, '.'));
    } catch (const MachineError&) {
        return; // the disk is fuller than it said
    }
}

bool Ballast::give_up() {
    std::error_code error;
    return fs::remove(m_file, error) && !error;
}

} // namespace safeplaces
