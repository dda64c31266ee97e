#include "domain/program_version.h"

#include <charconv>

namespace safeplaces {

namespace {

constexpr int most = 65'535;

} // namespace

std::optional<ProgramVersion> version_from_text(std::string_view text) {
    ProgramVersion version;
    const char* at = text.data();
    const char* const end = at + text.size();
    for (std::size_t place = 0; place < version.numbers.size(); ++place) {
        if (place > 0 && (at == end || *at++ != '.')) {
            return std::nullopt;
        }
        const auto read = std::from_chars(at, end, version.numbers[place]);
        if (read.ec != std::errc{} || version.numbers[place] < 0 || version.numbers[place] > most) {
            return std::nullopt;
        }
        at = read.ptr;
    }
    // Leading zeros, a sign, or something after the end.
    return version_text(version) == text ? std::optional{version} : std::nullopt;
}

std::string version_text(const ProgramVersion& version) {
    std::string text;
    for (const int number : version.numbers) {
        text += (text.empty() ? "" : ".") + std::to_string(number);
    }
    return text;
}

} // namespace safeplaces
