#include "app/backup_shelf.h"

#include "app/words/dates.h"
#include "storage/files.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace safeplaces {

namespace {

// Fills in what bringing it back would do, or why it cannot be.
void look_into(const std::filesystem::path& folder, const Backup& backup, BackupLine& line) {
    try {
        const Preview preview = preview_of(folder, backup);
        if (preview.backup.venue.text == utf8(folder.filename())) {
            line.preview = preview_in_words(preview);
        } else {
            line.trouble = another_venues_backup();
        }
    } catch (const MachineError& error) {
        line.trouble = unusable_backup(error.trouble());
    }
}

} // namespace

const BackupLine* BackupChoice::line() const {
    return chosen < 0 ? nullptr : &lines.at(static_cast<std::size_t>(chosen));
}

bool BackupChoice::may_bring_back() const {
    return line() != nullptr && line()->trouble.empty();
}

BackupShelf::BackupShelf(std::filesystem::path folder) : m_folder(std::move(folder)) {
    for (Backup& backup : backups_of(m_folder)) {
        BackupLine line{.when = date_in_words(backup.taken),
                        .why = why_made(backup.reason),
                        .title = backup_title(date_in_words(backup.taken)),
                        .trouble = {},
                        .preview = {}};
        add(std::move(backup), std::move(line), m_backups.size());
    }
    const auto& lines = m_shown.lines;
    const auto good = std::find_if(lines.begin(), lines.end(),
                                   [](const BackupLine& line) { return line.trouble.empty(); });
    if (!lines.empty()) {
        m_shown.chosen = good == lines.end() ? 0 : static_cast<int>(good - lines.begin());
    }
}

void BackupShelf::add(Backup backup, BackupLine line, std::size_t place) {
    look_into(m_folder, backup, line);
    const auto at = static_cast<std::ptrdiff_t>(place);
    m_backups.insert(m_backups.begin() + at, std::move(backup));
    m_shown.lines.insert(m_shown.lines.begin() + at, std::move(line));
}

void BackupShelf::choose(int line) {
    if (line >= 0 && line < static_cast<int>(m_shown.lines.size())) {
        m_shown.chosen = line;
    }
}

void BackupShelf::add_file(const std::filesystem::path& file) {
    const std::string name = utf8(file.filename());
    add({.file = file, .taken = {}},
        {.when = name,
         .why = chosen_file_in_words(),
         .title = backup_title(name),
         .trouble = {},
         .preview = {}},
        0);
    m_shown.chosen = 0;
}

const Backup& BackupShelf::chosen() const {
    assert(m_shown.may_bring_back());
    return m_backups.at(static_cast<std::size_t>(m_shown.chosen));
}

} // namespace safeplaces
