// Opens bytes as the backup of a register. One of three inputs is sealed here first, and changed
// at a place that it chooses itself, since no fuzzer guesses its way through a seal.
#include "domain/error.h"
#include "interchange/backup_file.h"

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

using namespace safeplaces;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view passphrase = "three blue boats";

void require(bool good) {
    if (!good) {
        std::abort();
    }
}

fs::path file(const char* name) {
    return fs::temp_directory_path() / ("fuzz-backup-" + std::to_string(::getpid()) + name);
}

void put(const fs::path& path, std::string_view bytes) {
    std::ofstream{path, std::ios::binary} << bytes;
}

std::string get(const fs::path& path) {
    std::ostringstream bytes;
    bytes << std::ifstream{path, std::ios::binary}.rdbuf();
    return bytes.str();
}

// Whether it opens at all.
bool opens() {
    try {
        return open_backup(file(".sealed"), file(".opened"), passphrase,
                           [](std::uint64_t) { return true; }) == BackupOutcome::done;
    } catch (const InputError&) {
    } catch (const MachineError&) {
    }
    return false;
}

void seal_and_open(std::string_view bytes) {
    put(file(".plain"), bytes);
    require(seal_backup(file(".plain"), file(".sealed"), passphrase,
                        [](std::uint64_t) { return true; },
                        {.passes = 1, .kib = 8}) == BackupOutcome::done);
    require(opens() && get(file(".opened")) == bytes);
    std::string sealed = get(file(".sealed"));
    std::size_t at = 0;
    for (const char c : bytes.substr(0, 3)) {
        at = at * 256 + static_cast<unsigned char>(c);
    }
    char& changed = sealed[at % sealed.size()];
    changed = static_cast<char>(changed ^ (bytes.empty() ? 1 : bytes.back() | 1));
    put(file(".sealed"), sealed);
    require(!opens());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const std::string_view bytes{reinterpret_cast<const char*>(data) + 1, size - 1};
    if (data[0] % 3 == 0) {
        seal_and_open(bytes);
    } else {
        put(file(".sealed"), bytes);
        static_cast<void>(opens());
    }
    for (const char* each : {".plain", ".sealed", ".opened"}) {
        std::error_code ignored;
        fs::remove(file(each), ignored);
    }
    return 0;
}
