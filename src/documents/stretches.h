#pragma once

#include "domain/print/drawing.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace safeplaces {

class Typeface;

// Part of a line that is shaped in one go: one face, one script, one direction.
struct Stretch {
    std::size_t from = 0;     // byte of the text
    std::size_t size = 0;     // bytes
    std::size_t face = 0;     // which of the faces
    std::uint8_t level = 0;   // of embedding; odd ones are read leftwards
    std::uint32_t script = 0; // HarfBuzz's tag for it

    [[nodiscard]] Direction direction() const {
        return level % 2 == 0 ? Direction::rightwards : Direction::leftwards;
    }
};

// The stretches of one line, as they stand on it from left to right. Each letter goes to the first
// of the faces that has it; one that none has goes to the first face, whose box for it then shows.
//
// `base` is the direction of the whole paragraph; nothing: that of the line's first letter.
// Pre: there is a face. Source: Unicode Standard Annex 9.
[[nodiscard]] std::vector<Stretch> stretches_of(std::string_view text,
                                                std::span<const Typeface* const> faces,
                                                std::optional<Direction> base);

// That of the first letter that has one; nothing for digits and signs alone.
[[nodiscard]] std::optional<Direction> direction_of(std::string_view text);

} // namespace safeplaces
