#pragma once

#include "app/words/backup_words.h"

#include <filesystem>
#include <string>
#include <vector>

namespace safeplaces {

struct BackupLine {
    std::string when;     // "24 November 2026"; the name of a file that somebody chose
    std::string why;      // it was made
    std::string title;    // "Back-up of 24 November 2026"
    std::string trouble;  // why it cannot be brought back; "" when it can
    PreviewWords preview; // when it can

    friend bool operator==(const BackupLine&, const BackupLine&) = default;
};

// The back-ups of a venue as a list, newest first, and the one that is looked at closely.
struct BackupChoice {
    std::vector<BackupLine> lines;
    int chosen = -1; // -1: there is none

    [[nodiscard]] const BackupLine* line() const;
    [[nodiscard]] bool may_bring_back() const;
};

// Looks into the back-ups of the venue in a folder, all at once: a venue is small. Changes nothing,
// and throws nothing.
class BackupShelf {
public:
    // The newest good one is chosen.
    explicit BackupShelf(std::filesystem::path folder);

    [[nodiscard]] const BackupChoice& shown() const { return m_shown; }
    void choose(int line);
    // Puts a back-up that somebody saved elsewhere on top, and chooses it.
    void add_file(const std::filesystem::path& file);

    // Pre: shown().may_bring_back().
    [[nodiscard]] const Backup& chosen() const;

private:
    void add(Backup backup, BackupLine line, std::size_t place);

    std::filesystem::path m_folder;
    std::vector<Backup> m_backups; // one for each line
    BackupChoice m_shown;
};

} // namespace safeplaces
