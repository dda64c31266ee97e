#include "interchange/bytes.h"
#include "interchange/keys.h"
#include "interchange/words_list.h"

#include <algorithm>
#include <sodium.h>
#include <vector>

// The keys as people write them down and say them.

namespace safeplaces {

namespace {

// Crockford's base 32: no I, L, O and U.
constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t line_count = 4;
constexpr std::size_t seed_bytes_in_line = KeySeed{}.size() / line_count;
constexpr std::size_t letters_in_line = 15; // 64 bits of the seed and 11 of the check
constexpr std::size_t letters_in_group = 5;
constexpr int check_bits = 11;

// Over the line and its place, so that two lines that changed places are noticed.
std::uint64_t check_of(std::uint64_t line, std::size_t place) {
    const Digest digest = Hasher{}
                              .add("safe places recovery code")
                              .add(static_cast<std::int64_t>(place))
                              .add(static_cast<std::int64_t>(line))
                              .finish();
    return number_at<std::uint64_t>(text_of(digest), 0) & ((1U << check_bits) - 1);
}

std::string letters_of(std::uint64_t line, std::size_t place) {
    std::string text;
    for (int shift = 59; shift >= 4; shift -= 5) {
        text += letters[(line >> shift) & 31];
    }
    const std::uint64_t rest = (line & 15) << check_bits | check_of(line, place);
    for (int shift = 10; shift >= 0; shift -= 5) {
        text += letters[(rest >> shift) & 31];
    }
    return text;
}

// Pre: letters_in_line values of 5 bits from `from`.
std::optional<std::uint64_t>
line_of(const std::vector<std::uint64_t>& values, std::size_t from, std::size_t place) {
    const auto first = values.begin() + static_cast<std::ptrdiff_t>(from);
    if (std::any_of(first, first + letters_in_line, [](auto value) { return value > 31; })) {
        return std::nullopt;
    }
    std::uint64_t line = 0;
    for (std::size_t i = 0; i < 12; ++i) {
        line = line << 5 | values[from + i];
    }
    const std::uint64_t rest = values[from + 12] << 10 | values[from + 13] << 5 | values[from + 14];
    line = line << 4 | rest >> check_bits;
    const bool right = (rest & ((1U << check_bits) - 1)) == check_of(line, place);
    return right ? std::optional{line} : std::nullopt;
}

// What was typed, as values of 5 bits; anything that is no letter or digit is left out, and a
// letter that no code has is 32.
std::vector<std::uint64_t> values_typed(std::string_view typed) {
    std::vector<std::uint64_t> values;
    for (char c : typed) {
        if (c >= 'a' && c <= 'z') {
            c = static_cast<char>(c - 'a' + 'A');
        }
        const bool counts = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!counts) {
            continue;
        }
        c = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
        const std::size_t value = letters.find(c);
        values.push_back(value == std::string_view::npos ? letters.size() : value);
    }
    return values;
}

// The lines that are right, up to the first one that is not.
std::vector<std::uint64_t> lines_typed(const std::vector<std::uint64_t>& values) {
    std::vector<std::uint64_t> lines;
    while (lines.size() < line_count && values.size() >= (lines.size() + 1) * letters_in_line) {
        const auto line = line_of(values, lines.size() * letters_in_line, lines.size());
        if (!line) {
            break;
        }
        lines.push_back(*line);
    }
    return lines;
}

std::string five_words(std::string_view of) {
    constexpr PassphraseCost cost{3, 64 * 1024};
    const StreamKey hash = key_from_passphrase(of, "sp-fingerprint-1", cost);
    std::uint64_t bits = number_at<std::uint64_t>(text_of(hash), 0);
    std::string text;
    for (int i = 0; i < 5; ++i) {
        text += i == 0 ? "" : " ";
        text += phone_words()[bits % phone_words().size()];
        bits /= phone_words().size();
    }
    return text;
}

} // namespace

std::string recovery_code(const SecretKeys& keys) {
    KeySeed seed = keys.seed();
    std::string code;
    for (std::size_t place = 0; place < line_count; ++place) {
        code += place == 0 ? "" : "\n";
        const auto line = number_at<std::uint64_t>(text_of(seed), place * seed_bytes_in_line);
        const std::string text = letters_of(line, place);
        for (std::size_t at = 0; at < text.size(); at += letters_in_group) {
            code += at == 0 ? "" : "-";
            code += text.substr(at, letters_in_group);
        }
    }
    sodium_memzero(seed.data(), seed.size());
    return code;
}

std::optional<SecretKeys> keys_from_recovery_code(std::string_view typed) {
    const auto values = values_typed(typed);
    const auto lines = lines_typed(values);
    if (lines.size() != line_count || values.size() != line_count * letters_in_line) {
        return std::nullopt;
    }
    std::string bytes;
    for (const std::uint64_t line : lines) {
        add_number(line, bytes);
    }
    KeySeed seed = array_of<KeySeed{}.size()>(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    SecretKeys keys{seed};
    sodium_memzero(seed.data(), seed.size());
    return keys;
}

int right_recovery_lines(std::string_view typed) {
    return static_cast<int>(lines_typed(values_typed(typed)).size());
}

std::string fingerprint_words(const DeviceKeys& keys) {
    return five_words(std::string{"device "}
                          .append(keys.device.text)
                          .append(text_of(keys.signing))
                          .append(text_of(keys.box)));
}

std::string fingerprint_words(const SchemeKeys& keys) {
    return five_words(
        std::string{"scheme "}.append(text_of(keys.signing)).append(text_of(keys.box)));
}

} // namespace safeplaces
