#pragma once

#include "app/council.h"
#include "app/scheme/long_work.h"
#include "app/sticker_form.h"
#include "documents/bulk_writer.h"
#include "domain/print/drawing.h"
#include "domain/print/label_sheet.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

class Fonts;

// What all stickers of a scheme have in common.
struct StickerStyle {
    std::string page; // that a phone opens, https://...
    std::string council;
    std::vector<Mark> artwork; // the council's own; may be empty
    StickerForm form{};
};

// The approved sticker, as the council signed it.
[[nodiscard]] Drawing
sticker_drawing(const SignedSticker& sticker, const StickerStyle& style, const Fonts& fonts);

// ---- Many at one go: bulk_writer.h

inline constexpr std::size_t most_stickers_in_a_file = 1000;

// Several on a page, for a printer of one's own.
struct OnLabels {
    LabelSheet sheet;
    PrinterFit fit{};
};

// Stickers to be printed in that order.
struct StickerRun {
    std::size_t count = 0;
    // The one at that place, from 0. Asked from several threads at once.
    std::function<SignedSticker(std::size_t place)> sticker;
    StickerStyle style;
    const Fonts& fonts;
    // Nothing: one on a page. Else style.form is the round one that is stuck outside.
    std::optional<OnLabels> labels{};

    [[nodiscard]] std::size_t on_a_page() const;
    // As many whole pages as there is room for.
    [[nodiscard]] std::size_t in_a_file() const;
};

// One of the files that a run is printed in.
struct RunFile {
    std::string name; // "stickers-0001-to-1000-a6-untagged.pdf"
    std::string bytes;
    std::size_t first = 0; // place in the run of its first sticker
    std::size_t count = 0; // stickers
};

// Prints the run in files of so many stickers, several at a time where the machine has the cores.
// `keep` gets each finished file, one after the other but not always in their order. Stops soon
// after `tell` has said so; a file that is not finished then is left out. The same run always gives
// the same files.
//
// Pre: every sticker's letters can be printed (Fonts::missing_letter), and its name has room on
// that form (sticker.h). Throws MachineError, and what `keep` throws; files that were kept before
// stay.
void print_run(const StickerRun& run,
               const std::function<void(const RunFile&)>& keep,
               const LongWork::Tell& tell,
               std::size_t most_at_once = 4);

} // namespace safeplaces
