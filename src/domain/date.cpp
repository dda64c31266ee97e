#include "domain/date.h"

#include "domain/fold.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <vector>

namespace safeplaces {

namespace {

using std::chrono::day;
using std::chrono::last;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;

std::optional<int> number_in(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

std::optional<Date> date_if_ok(int y, int m, int d) {
    if (y < 0 || y > 9999 || m < 1 || m > 12 || d < 1) {
        return std::nullopt;
    }
    const Date date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

// "25", "11", "2026" or "25", "november", "2026".
std::vector<std::string> pieces_of(const std::string& text) {
    std::vector<std::string> pieces(1);
    for (const char c : text) {
        if (c == '/' || c == '.' || c == '-' || c == ' ' || c == ',') {
            if (!pieces.back().empty()) {
                pieces.emplace_back();
            }
        } else {
            pieces.back() += c;
        }
    }
    if (pieces.back().empty()) {
        pieces.pop_back();
    }
    return pieces;
}

std::optional<int> month_in(const std::string& text) {
    static constexpr std::array names{"january",   "february", "march",    "april",
                                      "may",       "june",     "july",     "august",
                                      "september", "october",  "november", "december"};
    if (const auto number = number_in(text)) {
        return number;
    }
    for (std::size_t i = 0; i < names.size() && text.size() >= 3; ++i) {
        if (std::string_view{names[i]}.starts_with(text)) {
            return static_cast<int>(i) + 1;
        }
    }
    return std::nullopt;
}

} // namespace

// Without printf, for an export writes two million days.
std::string iso(Date date) {
    std::string text = std::to_string(static_cast<int>(date.year()));
    text.insert(0, text.size() < 4 ? 4 - text.size() : 0, '0');
    for (const unsigned part :
         {static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day())}) {
        text += '-';
        text += static_cast<char>('0' + part / 10);
        text += static_cast<char>('0' + part % 10);
    }
    return text;
}

std::optional<Date> date_from_iso(std::string_view text) {
    if (text.size() != 10 || text[0] == '-' || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto y = number_in(text.substr(0, 4));
    const auto m = number_in(text.substr(5, 2));
    const auto d = number_in(text.substr(8, 2));
    return y && m && d ? date_if_ok(*y, *m, *d) : std::nullopt;
}

std::optional<Date> date_as_typed(std::string_view text) {
    const std::vector<std::string> pieces = pieces_of(folded(text));
    if (pieces.size() != 3) {
        return std::nullopt;
    }
    const bool year_first = pieces[0].size() == 4;
    const std::string& year_text = pieces[year_first ? 0 : 2];
    const std::string& day_text = pieces[year_first ? 2 : 0];
    const auto y = number_in(year_text);
    const auto m = month_in(pieces[1]);
    const auto d = number_in(day_text);
    if (!y || !m || !d || (year_text.size() != 2 && year_text.size() != 4)) {
        return std::nullopt;
    }
    return date_if_ok(year_text.size() == 2 ? 2000 + *y : *y, *m, *d);
}

Date plus_months(Date date, std::chrono::months months) {
    const Date moved = date + months;
    return moved.ok() ? moved : Date{moved.year() / moved.month() / last};
}

Date plus_days(Date date, std::chrono::days days) {
    return Date{sys_days{date} + days};
}

std::chrono::days days_between(Date from, Date to) {
    return sys_days{to} - sys_days{from};
}

Date day_of(Instant instant) {
    return Date{std::chrono::floor<std::chrono::days>(instant)};
}

std::string iso(Instant instant) {
    const auto midnight = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(instant - midnight)};
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02dZ",
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return iso(Date{midnight}) + text.data();
}

} // namespace safeplaces
