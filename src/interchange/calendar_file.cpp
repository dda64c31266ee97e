#include "interchange/calendar_file.h"

#include "domain/fold.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr std::size_t longest_line = 75; // bytes, without the line's end. RFC 5545, 3.1

// Source: RFC 5545, 3.3.11.
std::string escaped(const std::string& text) {
    std::string plain;
    for (const char letter : text) {
        if (letter == '\n') {
            plain += "\\n";
        } else if (letter == '\\' || letter == ';' || letter == ',') {
            plain += '\\';
            plain += letter;
        } else if (static_cast<unsigned char>(letter) >= 0x20U || letter == '\t') {
            plain += letter;
        }
    }
    return plain;
}

// A long line goes on behind a line's end and a space; no letter is cut.
void add_line(std::string& file, std::string_view line) {
    std::string_view part = beginning(line, longest_line);
    file += part;
    line.remove_prefix(part.size());
    while (!line.empty()) {
        part = beginning(line, longest_line - 1);
        file += "\r\n ";
        file += part;
        line.remove_prefix(part.size());
    }
    file += "\r\n";
}

// "20261125"
std::string digits_of(Date day) {
    std::string digits = iso(day);
    digits.erase(std::remove(digits.begin(), digits.end(), '-'), digits.end());
    return digits;
}

// "20261125T134500Z"
std::string digits_of(Instant moment) {
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(moment - day)};
    const auto two = [](auto count) {
        const std::string number = std::to_string(count);
        return number.size() < 2 ? '0' + number : number;
    };
    return digits_of(Date{day}) + 'T' + two(time.hours().count()) + two(time.minutes().count()) +
           two(time.seconds().count()) + 'Z';
}

} // namespace

std::string calendar_file(std::span<const CalendarDay> days, Instant made) {
    std::string file;
    add_line(file, "BEGIN:VCALENDAR");
    add_line(file, "VERSION:2.0");
    add_line(file, "PRODID:-//Safe Places Desk//EN");
    for (const CalendarDay& each : days) {
        add_line(file, "BEGIN:VEVENT");
        add_line(file, "UID:" + escaped(each.uid));
        add_line(file, "DTSTAMP:" + digits_of(made));
        add_line(file, "DTSTART;VALUE=DATE:" + digits_of(each.day));
        add_line(file, "SUMMARY:" + escaped(each.summary));
        if (!each.text.empty()) {
            add_line(file, "DESCRIPTION:" + escaped(each.text));
        }
        add_line(file, "TRANSP:TRANSPARENT");
        add_line(file, "END:VEVENT");
    }
    add_line(file, "END:VCALENDAR");
    return file;
}

} // namespace safeplaces
