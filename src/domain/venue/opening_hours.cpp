#include "domain/venue/opening_hours.h"

#include "domain/fold.h"

#include <array>
#include <cstdio>

namespace safeplaces {

namespace {

using std::chrono::minutes;

constexpr int day_minutes = 1440;

// "9", "9:30", "09.30", "0930" as hours and minutes.
std::optional<minutes> digits_as_time(const std::string& text) {
    std::string digits;
    std::optional<std::size_t> colon;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            digits += c;
        } else if ((c == ':' || c == '.') && !colon) {
            colon = digits.size();
        } else {
            return std::nullopt;
        }
    }
    if (!colon) {
        colon = digits.size() <= 2 ? digits.size() : digits.size() - 2;
    }
    const std::size_t after = digits.size() - *colon;
    if (*colon == 0 || *colon > 2 || (after != 0 && after != 2)) {
        return std::nullopt;
    }
    const int hour = std::stoi(digits.substr(0, *colon));
    const int minute = after == 0 ? 0 : std::stoi(digits.substr(*colon));
    if (hour > 24 || minute > 59 || (hour == 24 && minute != 0)) {
        return std::nullopt;
    }
    return minutes{hour * 60 + minute};
}

} // namespace

std::optional<minutes> time_as_typed(std::string_view typed) {
    std::string text;
    for (const char c : folded(typed)) {
        if (c != ' ') {
            text += c;
        }
    }
    if (text == "noon" || text == "midday" || text == "12noon") {
        return minutes{day_minutes / 2};
    }
    if (text == "midnight" || text == "12midnight") {
        return minutes{day_minutes};
    }
    enum class Half { none, morning, afternoon } half = Half::none;
    for (const auto& [suffix, which] :
         {std::pair{"am", Half::morning}, std::pair{"a.m.", Half::morning},
          std::pair{"pm", Half::afternoon}, std::pair{"p.m.", Half::afternoon}}) {
        const std::string_view end{suffix};
        if (text.ends_with(end)) {
            text.resize(text.size() - end.size());
            half = which;
            break;
        }
    }
    auto time = digits_as_time(text);
    if (time && half != Half::none) {
        if (*time >= minutes{13 * 60} || *time < minutes{60}) {
            return std::nullopt; // "17:00 am" and "0 pm" say two things
        }
        *time = *time % minutes{day_minutes / 2};
        if (half == Half::afternoon) {
            *time += minutes{day_minutes / 2};
        }
    }
    return time;
}

std::string clock_text(minutes time) {
    std::array<char, 16> text{};
    const int count = static_cast<int>(time.count());
    std::snprintf(text.data(), text.size(), "%02d:%02d", count / 60, count % 60);
    return text.data();
}

OpenSpan span_between(minutes from, minutes to) {
    constexpr minutes day{1440};
    return {from % day, to == minutes{0} ? day : to};
}

bool passes_midnight(const OpenSpan& span) {
    return span.to <= span.from;
}

std::optional<minutes> afternoon_meant(std::string_view typed, minutes before) {
    constexpr minutes half_a_day{day_minutes / 2};
    const std::string text = folded(typed);
    const bool says_which_half =
        text.starts_with('0') || text.find_first_of("abcdefghijklmnopqrstuvwxyz") != text.npos;
    const auto time = time_as_typed(typed);
    if (says_which_half || !time || *time >= half_a_day) {
        return std::nullopt;
    }
    const minutes later = *time + half_a_day;
    return *time <= before && before < later ? std::optional{later} : std::nullopt;
}

bool overlap(const OpenSpan& first, const OpenSpan& second) {
    const auto end_of = [](const OpenSpan& span) {
        return passes_midnight(span) ? span.to + minutes{day_minutes} : span.to;
    };
    return first.from < end_of(second) && second.from < end_of(first);
}

} // namespace safeplaces
