#pragma once

#include "domain/training/course.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace safeplaces {

// A quiz on paper. Its number draws the same questions again, so that a marked sheet can be keyed
// in: five digits for the draw, and three that hang on them and on the course's files. So a slip of
// the pen is noticed, and a sheet of another course or another version of it.

// A seed with five digits, which says in which words the questions are printed.
[[nodiscard]] std::uint64_t seed_for_paper(std::uint64_t random, Face face = Face::standard);
[[nodiscard]] Face face_on_paper(std::uint64_t seed);
// Of a quiz on the screen it has twenty digits, or it is one of some 1 in 10^14.
[[nodiscard]] bool is_on_paper(std::uint64_t seed);

// "48213-507". Pre: the seed is one of seed_for_paper().
[[nodiscard]] std::string sheet_number(const Course& course, std::uint64_t seed);

// That seed, or the next of its face whose number stands for no other course.
[[nodiscard]] std::uint64_t
seed_for_this_alone(const Course& course,
                    std::span<const std::reference_wrapper<const Course>> all,
                    std::uint64_t seed);

// As typed: with or without the hyphen, spaces do not count. Nothing: it is on no sheet of this
// course as it is now.
[[nodiscard]] std::optional<std::uint64_t> seed_of_sheet(const Course& course,
                                                         std::string_view number);

} // namespace safeplaces
