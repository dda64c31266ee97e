#include "domain/training/paper_quiz.h"

#include <algorithm>
#include <charconv>

namespace safeplaces {

namespace {

constexpr std::uint64_t first_seed = 10'000;
constexpr std::uint64_t seeds = 45'000; // of each face: even for standard, odd for Easy Read
constexpr std::size_t seed_digits = 5;
constexpr std::size_t check_digits = 3;

std::string check_of(const Course& course, std::uint64_t seed) {
    const Digest digest =
        Hasher{}.add(course.content_hash).add(static_cast<std::int64_t>(seed)).finish();
    const std::string check = std::to_string((digest[0] * 256 + digest[1]) % 1'000);
    return std::string(check_digits - check.size(), '0') + check;
}

} // namespace

std::uint64_t seed_for_paper(std::uint64_t random, Face face) {
    return first_seed + 2 * (random % seeds) + (face == Face::easy_read ? 1 : 0);
}

Face face_on_paper(std::uint64_t seed) {
    return seed % 2 == 0 ? Face::standard : Face::easy_read;
}

bool is_on_paper(std::uint64_t seed) {
    return seed >= first_seed && seed < first_seed + 2 * seeds;
}

std::string sheet_number(const Course& course, std::uint64_t seed) {
    return std::to_string(seed) + '-' + check_of(course, seed);
}

std::uint64_t seed_for_this_alone(const Course& course,
                                  std::span<const std::reference_wrapper<const Course>> all,
                                  std::uint64_t seed) {
    const auto is_taken = [&](const Course& other) {
        return other.content_hash != course.content_hash &&
               seed_of_sheet(other, sheet_number(course, seed)).has_value();
    };
    while (std::ranges::any_of(all, is_taken)) {
        seed = seed_for_paper((seed - first_seed) / 2 + 1, face_on_paper(seed));
    }
    return seed;
}

std::optional<std::uint64_t> seed_of_sheet(const Course& course, std::string_view number) {
    std::string digits{number};
    std::erase_if(digits, [](char c) { return c == ' ' || c == '-'; });
    const bool are_digits =
        std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!are_digits || digits.size() != seed_digits + check_digits) {
        return std::nullopt;
    }
    std::uint64_t seed = 0;
    std::from_chars(digits.data(), digits.data() + seed_digits, seed);
    return check_of(course, seed) == digits.substr(seed_digits) ? std::optional{seed}
                                                                : std::nullopt;
}

} // namespace safeplaces
