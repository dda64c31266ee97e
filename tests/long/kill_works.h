#pragma once

#include "storage/db.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace safeplaces {

// Kinds of work that a program is killed in. kill_once() lets a child work, kills it, and looks at
// what it left: throws Wrong unless everything that had returned is there and whole. Returns how
// many calls had returned.

// Typing, passing, and the backups of each start.
class Keeping {
public:
    explicit Keeping(const std::filesystem::path& data);
    std::size_t kill_once(std::mt19937_64& random);

private:
    void check();

    std::filesystem::path m_folder;
    std::set<int> m_promised;
    int m_kills = 0;
    int m_next = 1;
};

// Making a venue.
class Making {
public:
    explicit Making(std::filesystem::path data);
    std::size_t kill_once(std::mt19937_64& random);

private:
    std::filesystem::path m_data;
    int m_next = 1;
};

// The backups of one day after the other.
class BackingUp {
public:
    explicit BackingUp(const std::filesystem::path& data);
    std::size_t kill_once(std::mt19937_64& random);

private:
    std::filesystem::path m_folder;
    int m_day = 1;
};

// Putting a backup in the place of a database, with records since that backup.
class Restoring {
public:
    explicit Restoring(std::filesystem::path data);
    std::size_t kill_once(std::mt19937_64& random);

private:
    std::filesystem::path m_data;
};

// Opening a venue of the first version: a backup, and then every step there has been since.
class Migrating {
public:
    explicit Migrating(std::filesystem::path data);
    std::size_t kill_once(std::mt19937_64& random);

private:
    // How many rows each table of a venue holds.
    static std::map<std::string, std::int64_t> contents(Db& db);

    std::filesystem::path m_data;
    std::filesystem::path m_original;
    std::map<std::string, std::int64_t> m_before;
};

// Taking parcels into a register, some at a time.
class TakingIn {
public:
    explicit TakingIn(const std::filesystem::path& data);
    std::size_t kill_once(std::mt19937_64& random);

private:
    void check(int promised);

    std::filesystem::path m_folder;
    int m_next = 1;
};

// Saving a poster, as a PDF, over the one before.
class Replacing {
public:
    explicit Replacing(std::filesystem::path folder);
    std::size_t kill_once(std::mt19937_64& random);

private:
    [[nodiscard]] const std::string& poster(int number) const;

    std::filesystem::path m_folder;
    std::vector<std::string> m_posters; // in turn
    int m_kept = 0;
};

} // namespace safeplaces
