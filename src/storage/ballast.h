#pragma once

#include <filesystem>

namespace safeplaces {

// A file of no use but its size. On a full disk not even a row can be taken out
// of a database, so the room that the running record needs is kept from the
// beginning and given away then.
class Ballast {
public:
    // In the venue's folder. Makes the file if it is not there and the disk is
    // not nearly full. Throws nothing: without ballast everything else works.
    explicit Ballast(const std::filesystem::path& folder);

    // Takes the file away. Says whether that made room.
    bool give_up();

private:
    std::filesystem::path m_file;
};

} // namespace safeplaces
