#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/scheme/sticker_files.h"
#include "app/sticker_check.h"
#include "app/view_model.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

inline constexpr std::size_t most_to_print = 10'000; // venues at one go

struct PrintStickersState : ScreenState {
    // Those that can be printed on the form in postal order, then the others.
    std::vector<StickerRow> rows;
    int reading = 0; // counts: the rows are others
    bool is_reading = false;
    std::size_t ready = 0;       // the first rows
    bool are_any_signed = false; // also such as have room in another form alone
    std::string caption;
    bool may_print = false;
    std::string why_not; // when somebody may not
    std::string limit;   // when there are more venues than are printed at one go
    std::vector<std::string> will_happen;
    std::string button; // "Save 612 stickers"

    // Sizes and sides of the glass, in words; none on labels, which want the round sticker outside.
    std::vector<std::string> shapes;
    std::size_t shape = 0;
    std::vector<std::string> sides;
    std::size_t side = 0;
    std::string about_side; // what is special about it; empty: nothing

    int seen = -1;                    // the row that is looked at
    std::optional<DrawnPage> preview; // it, or its sheet of labels; nothing: it is not ready
    std::string preview_words;
    std::string why_no_preview; // of that row, in full: the table may cut it
    int previews = 0;           // counts them

    bool is_working = false; // also at what a page before has begun
    std::size_t done = 0;    // of `all`
    std::size_t all = 0;
    std::string progress;
    std::string news;
    int news_number = 0;
};

// The window stickers of many venues, saved for a printing machine: as the council signed them, and
// of those alone that count today. Each can be looked at, and saved singly and tagged.
class PrintStickersViewModel : public ViewModel<PrintStickersState> {
public:
    // The first most_to_print of them count. Reads them in steps, with the window alive in between.
    PrintStickersViewModel(SchemeDesk& desk, std::vector<VenueId> venues);

    void look_at(int row);
    void print_on(std::optional<OnLabels> labels); // nothing: one on a page
    void select_shape(std::size_t shape);
    void select_side(std::size_t side);

    // Asks for a folder and saves all that are ready in files for a printing machine, made beside
    // the window, with a list of what is where and what was left out. The register keeps the files.
    void save_all();
    void look_at_work(); // how far it is
    void cancel();       // whole files stay

    void save_seen(); // the one that is looked at, tagged

private:
    void read_some();
    void add_rows_of(const VenueId& venue);
    [[nodiscard]] StickerRow row_of(const RegisteredVenue& venue, const Sticker& sticker) const;
    void finish_reading();
    void tell_of_page_before();
    void print_into(const std::filesystem::path& folder);
    void
    tell(const StickerFiles& files, std::size_t asked, const std::vector<std::string>& left_out);
    void say(std::string news);
    [[nodiscard]] const StickerRow* ready_row(int row) const;
    void arrange();
    void show_outcome();
    void show_forms();
    void show_form();
    [[nodiscard]] StickerForm form() const;
    [[nodiscard]] StickerStyle style() const;
    [[nodiscard]] Drawing drawing_of(const StickerRow& row) const;
    [[nodiscard]] DrawnPage sheet_with(std::size_t place) const;

    SchemeDesk& m_desk;
    std::vector<VenueId> m_venues;
    bool m_is_of_page_before = false; // what is being worked at
    std::optional<OnLabels> m_labels;
    StickerTrust m_trust;
    std::size_t m_next = 0; // of m_venues, to be read
    std::vector<StickerRow> m_read;
    std::vector<std::string> m_without_room; // venues whose names have none on the form
    std::shared_ptr<const bool> m_here = std::make_shared<bool>(true); // gone with the screen
};

} // namespace safeplaces
