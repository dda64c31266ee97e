#pragma once

#include "app/scheme/sticker_run.h"
#include "domain/date.h"
#include "storage/register/paper_book.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct SchemeDesk;

// A sticker that can be printed, or a venue that has none and why.
struct StickerRow {
    std::string name; // of the venue, as the register has it
    std::string postcode;
    std::optional<SignedSticker> sticker{};
    std::vector<StickerShape> has_room_on{}; // of its sticker's, for the name
    std::string words;                       // its number and last day, or why there is none
    std::string order{};                     // rows stand in the order of this
};

// The files of a run. The worker writes each under a name that is not its own; then the register
// keeps it, with what was issued in it, and it gets its name: both or neither. A file that says
// just what one before said is that one once more, as it was issued.
class StickerFiles {
public:
    // `rows`: those that are printed stand first, in the order of the run.
    StickerFiles(std::filesystem::path folder, std::vector<StickerRow> rows, const StickerRun& run);
    ~StickerFiles(); // what has no name goes
    StickerFiles(const StickerFiles&) = delete;
    StickerFiles& operator=(const StickerFiles&) = delete;

    // For the worker. Throws MachineError.
    void take(const RunFile& file);

    // For the window's thread: the next that was taken; when there is none left, "stickers.csv",
    // which says which page of which file is for which venue, and then false. Throws NotAllowed,
    // MachineError; files that have their names are kept, and the list is of those.
    bool hand_out_next(SchemeDesk& desk);

    [[nodiscard]] std::size_t stickers() const { return m_stickers; } // that were handed out
    [[nodiscard]] std::size_t files() const { return m_names.size(); }
    [[nodiscard]] std::size_t files_again() const { return m_files_again; } // issued before
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

private:
    struct Taken {
        std::filesystem::path unnamed;
        std::string name;
        std::size_t first = 0;
        std::size_t count = 0;
    };

    void hand_out(SchemeDesk& desk, const Taken& taken);
    [[nodiscard]] int page_of(std::size_t place) const; // from 1
    [[nodiscard]] std::string list() const;
    void save_list() const;

    std::filesystem::path m_folder;
    std::vector<StickerRow> m_rows;
    std::size_t m_printed_rows; // of those, from the first
    std::size_t m_on_a_page;
    std::size_t m_in_a_file;
    std::string m_printed; // " of 612 labels ...": how, beside the file's name
    std::vector<Taken> m_taken;
    std::size_t m_next = 0;                     // of m_taken, to be handed out
    std::map<std::size_t, std::string> m_names; // by the place of a file's first sticker
    std::size_t m_stickers = 0;
    std::size_t m_files_again = 0;
};

// Saves a single sticker there as a tagged PDF, which the register keeps; where it was issued
// before in this form, the file of that day, which it returns. Throws as hand_out_next().
std::optional<Date> issue_sticker(SchemeDesk& desk,
                                  const SignedSticker& sticker,
                                  const StickerForm& form,
                                  const std::string& pdf,
                                  const std::filesystem::path& path);

// Of PaperIssue::says, what the council signed. One of the venue that says something else replaces
// it, whatever its number; two of one approval hang beside each other.
[[nodiscard]] std::string statement_said(const PaperIssue& sticker);

} // namespace safeplaces
