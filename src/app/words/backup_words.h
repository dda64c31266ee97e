#pragma once

#include "domain/error.h"
#include "storage/preview.h"

#include <string>
#include <vector>

namespace safeplaces {

// "Made each day, before anything was changed".
[[nodiscard]] std::string why_made(BackupReason reason);

// "Back-up of 24 November 2026"; of a file, with its name.
[[nodiscard]] std::string backup_title(const std::string& when);

// Why a back-up cannot be brought back.
[[nodiscard]] std::string unusable_backup(Trouble trouble);
[[nodiscard]] std::string another_venues_backup();
[[nodiscard]] std::string not_brought_back(Trouble trouble); // when it was tried

// What bringing a back-up back would do: a line for each kind of thing, with its number or names.
struct PreviewWords {
    std::vector<std::string> comes; // what is there afterwards
    std::vector<std::string> goes;  // what would be missing then; never empty
    bool loses_nothing = false;     // and `goes` says so

    friend bool operator==(const PreviewWords&, const PreviewWords&) = default;
};
[[nodiscard]] PreviewWords preview_in_words(const Preview& preview);

// A back-up that is kept elsewhere: "safe-place-2026-11-25.spbackup".
inline constexpr const char* backup_file_ending = ".spbackup";
[[nodiscard]] std::string backup_file_name(Date today);
[[nodiscard]] std::string save_backup_question(); // the window that asks where to
[[nodiscard]] std::string backup_file_question(); // and for which one
[[nodiscard]] std::string chosen_file_in_words(); // instead of why it was made

// The question before it is done. `title` is the back-up's.
[[nodiscard]] std::string bring_back_question(const std::string& title);
[[nodiscard]] std::string bring_back_agreement(); // the button's words

// What became of the file that stood there.
enum class Kept { nothing, as_backup, put_aside };

// What was done. `from_outbox` completions came back besides; `file` is the name of what was put
// aside.
struct BroughtBack {
    std::string title;
    std::vector<std::string> lines; // a sentence each
};
[[nodiscard]] BroughtBack brought_back_in_words(const std::string& title,
                                                int from_outbox,
                                                Kept kept,
                                                const std::string& file);
[[nodiscard]] BroughtBack undone_in_words();

} // namespace safeplaces
