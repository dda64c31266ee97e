#include "app/words/dates.h"

#include "app/words/tr.h"

#include <array>

namespace safeplaces {

namespace {

std::string month_name(std::chrono::month month) {
    switch (static_cast<unsigned>(month)) {
    case 1:
        return tr("January");
    case 2:
        return tr("February");
    case 3:
        return tr("March");
    case 4:
        return tr("April");
    case 5:
        return tr("May");
    case 6:
        return tr("June");
    case 7:
        return tr("July");
    case 8:
        return tr("August");
    case 9:
        return tr("September");
    case 10:
        return tr("October");
    case 11:
        return tr("November");
    default:
        return tr("December");
    }
}

// The word at that place of a line of words, from 1.
std::string word_of(const std::string& line, unsigned place) {
    std::size_t from = 0;
    for (unsigned i = 1; i < place; ++i) {
        from = line.find(' ', from) + 1;
    }
    return line.substr(from, line.find(' ', from) - from);
}

// Many languages bend the month when a day stands before it.
std::string month_after_day(std::chrono::month month) {
    // TRANSLATORS: the twelve months as they stand in a date, after the day, separated by spaces.
    return word_of(tr("January February March April May June July August September October "
                      "November December"),
                   static_cast<unsigned>(month));
}

std::string short_name(std::chrono::month month) {
    // TRANSLATORS: the twelve months, short, separated by spaces.
    return word_of(tr("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
                   static_cast<unsigned>(month));
}

std::string with_month(Date date, const std::string& month) {
    // TRANSLATORS: a date: {1} day, {2} month in words, {3} year.
    return filled(tr("{1} {2} {3}"), {std::to_string(static_cast<unsigned>(date.day())), month,
                                      std::to_string(static_cast<int>(date.year()))});
}

} // namespace

std::string month_in_words(Date day) {
    return month_name(day.month()) + ' ' + std::to_string(static_cast<int>(day.year()));
}

std::string date_in_words(Date date) {
    return with_month(date, month_after_day(date.month()));
}

std::string short_date(Date date) {
    return with_month(date, short_name(date.month()));
}

std::string short_day(Date date) {
    // TRANSLATORS: a day of a year: {1} day, {2} month in words.
    return filled(tr("{1} {2}"),
                  {std::to_string(static_cast<unsigned>(date.day())), short_month(date)});
}

std::string short_month(Date date) {
    return short_name(date.month());
}

std::string day_name(int day) {
    const std::array names{tr("Monday"), tr("Tuesday"),  tr("Wednesday"), tr("Thursday"),
                           tr("Friday"), tr("Saturday"), tr("Sunday")};
    return names.at(static_cast<std::size_t>(day));
}

std::string hours_in_words(const DayHours& hours) {
    switch (hours.kind) {
    case DayKind::not_said:
        return {};
    case DayKind::closed:
        return tr("closed");
    case DayKind::all_day:
        return tr("open 24 hours");
    case DayKind::spans:
        break;
    }
    std::string words;
    for (const OpenSpan& span : hours.spans) {
        const std::string text =
            passes_midnight(span) ? tr("{1} to {2} the next day") : tr("{1} to {2}");
        words += words.empty() ? "" : ", ";
        words += filled(text, {clock_text(span.from), clock_text(span.to)});
    }
    return words;
}

std::vector<std::string> week_in_words(const WeekHours& week) {
    std::vector<std::string> lines;
    int day = 0;
    for (const DayHours& hours : week) {
        // TRANSLATORS: {1} a day of the week, {2} its opening hours.
        lines.push_back(filled(tr("{1}: {2}"), {day_name(day), hours_in_words(hours)}));
        ++day;
    }
    return lines;
}

} // namespace safeplaces
