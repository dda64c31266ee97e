#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// A piece of a GIFT file that knows where it stands: `text` points into the question, `line` is the
// line of its first character.
struct GiftPiece {
    std::string_view text;
    int line = 0;
};

// Where the first of `wanted` characters stands that has no backslash before it; npos when none.
[[nodiscard]] std::size_t
find_bare(std::string_view text, std::string_view wanted, std::size_t from = 0);

// The rest of a piece from that offset, and its first part up to it.
[[nodiscard]] GiftPiece piece_from(const GiftPiece& piece, std::size_t offset);
[[nodiscard]] GiftPiece piece_until(const GiftPiece& piece, std::size_t offset);

// Without white space at both ends.
[[nodiscard]] GiftPiece trimmed_piece(const GiftPiece& piece);

// The words as a reader sees them: escapes resolved, runs of white space one space.
// Throws InputError for a backslash before anything but ~ = # { } : and itself.
[[nodiscard]] std::string gift_words(const GiftPiece& piece, const std::string& file);

// One question with the lines before it. In `body` lines of comments and categories are blank, so
// that lines still count; `tags` holds what stood in their square brackets ("id:hit-outside").
struct GiftBlock {
    std::string body;
    int line = 0; // of the first character of body
    struct TagText {
        std::string text;
        int line = 0;
    };
    std::vector<TagText> tags{};
};

// Cuts a clean source (files.h) at its empty lines. Tags belong to the next question.
// Throws InputError when tags stand at the end, with no question.
[[nodiscard]] std::vector<GiftBlock> gift_blocks(std::string_view source, const std::string& file);

} // namespace safeplaces
