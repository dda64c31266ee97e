#include "app/scheme/artwork_slot.h"

#include "app/artwork.h"
#include "app/words/artwork_words.h"
#include "app/words/reasons.h"
#include "documents/artwork.h"
#include "documents/shapes.h"
#include "domain/error.h"
#include "storage/files.h"

#include <system_error>
#include <utility>

namespace safeplaces {

namespace {

constexpr double page_side = 100;

// The picture alone, on white.
DrawnPage page_of(const std::vector<Mark>& artwork) {
    const Rectangle all{{0, 0}, page_side, page_side};
    std::vector<Mark> marks{filled(rectangle(all), {255, 255, 255})};
    const auto picture = artwork_in(all, artwork);
    marks.insert(marks.end(), picture.begin(), picture.end());
    return {{page_side, page_side}, 0, {{Tag::decoration, {}, std::move(marks)}}};
}

void put(ArtworkSlot& slot, const std::string& bytes, const std::vector<Mark>& artwork) {
    slot.bytes = bytes;
    slot.page = page_of(artwork);
    slot.words = artwork_is_on_signs();
    slot.problem.clear();
}

void take_file(ArtworkSlot& slot, const std::filesystem::path& file) {
    try {
        std::error_code error;
        const auto size = std::filesystem::file_size(file, error);
        if (error || size > largest_artwork) {
            slot.problem = artwork_unusable();
            return;
        }
        const std::string bytes = read_file(file);
        put(slot, bytes, read_artwork(bytes, utf8(file.filename())));
    } catch (const InputError&) {
        slot.problem = artwork_unusable();
    } catch (const MachineError& error) {
        slot.problem = trouble_in_words(error.trouble());
    }
}

} // namespace

ArtworkSlot artwork_slot(const std::string& bytes) {
    ArtworkSlot slot;
    drop_artwork(slot);
    if (!bytes.empty()) {
        try {
            put(slot, bytes, read_artwork(bytes, artwork_path));
        } catch (const InputError&) {
            slot.problem = artwork_unusable();
        }
    }
    return slot;
}

void choose_artwork(const Outside& outside, ArtworkSlot& slot, std::function<void()> changed) {
    outside.ask_which_file(
        which_artwork(), artwork_pattern(),
        [&slot, changed = std::move(changed)](const std::filesystem::path& file) {
            take_file(slot, file);
            ++slot.choices;
            changed();
        });
}

void drop_artwork(ArtworkSlot& slot) {
    slot.bytes.clear();
    slot.page.reset();
    slot.words = artwork_is_our_mark();
    slot.problem.clear();
}

} // namespace safeplaces
