#include "storage/register/records_conditions.h"

#include "storage/register/register_columns.h"

#include <string>

namespace safeplaces {

bool has_few(const RecordsFilter& filter) {
    return filter.venue || filter.person || !filter.ward.empty();
}

bool is_one_ward(const RecordsFilter& filter) {
    return !filter.ward.empty() && !filter.venue && !filter.person;
}

bool is_by_end(RecordsKey by) {
    return by == RecordsKey::valid_until || by == RecordsKey::standing;
}

DaysAsked days_of_pass(const RecordsFilter& filter) {
    DaysAsked days;
    if (filter.passed_from)
        days.from(stored(*filter.passed_from));
    if (filter.passed_to)
        days.to(stored(*filter.passed_to));
    return days;
}

DaysAsked days_of_expiry(const RecordsFilter& filter) {
    DaysAsked days;
    if (filter.valid_until_from)
        days.from(stored(*filter.valid_until_from) + 1);
    if (filter.valid_until_to)
        days.to(stored(*filter.valid_until_to) + 1);
    const std::int64_t today = stored(filter.today);
    const std::int64_t soon = today + filter.ends_soon.count() + 1;
    if (filter.standing == RecordStanding::ended)
        days.to(today);
    if (filter.standing == RecordStanding::ends_soon) {
        days.from(today + 1);
        days.to(soon);
    }
    if (filter.standing == RecordStanding::in_date)
        days.from(soon + 1);
    return days;
}

namespace {

// An index has the key and then the end, or the end alone.
bool has_end_after_key(RecordsKey by) {
    return is_by_end(by) || by == RecordsKey::course || by == RecordsKey::mark;
}

void add_days(Conditions& conditions, const std::string& column, const DaysAsked& days) {
    if (days.first)
        conditions.add(column + " >= ", *days.first);
    if (days.last)
        conditions.add(column + " <= ", *days.last);
}

// The fewest ("min") or most ("max") days that a pass lasts: of the course k, or of all.
std::string lasting(const std::string& which, bool of_one_course) {
    const std::string of_course = "(SELECT " + which +
                                  "(l.expires_on - l.passed_on) FROM completion l "
                                  "WHERE l.course_id = k.id)";
    return of_one_course ? of_course : "(SELECT " + which + "(" + of_course + ") FROM course k)";
}

// Passes last about as long as each other: who asks when they were passed asks for a stretch of
// the order by their end as well, and the other way round. Only that stretch is read.
void add_stretch(Conditions& conditions, const RecordsFilter& filter, RecordsKey by) {
    const DaysAsked passed = days_of_pass(filter);
    const DaysAsked ends = days_of_expiry(filter);
    const bool of_one_course = by == RecordsKey::course;
    if (by == RecordsKey::passed && ends.first)
        conditions.add("c.passed_on >= ", *ends.first, " - " + lasting("max", of_one_course));
    if (by == RecordsKey::passed && ends.last)
        conditions.add("c.passed_on <= ", *ends.last, " - " + lasting("min", of_one_course));
    if (has_end_after_key(by) && passed.first)
        conditions.add("c.expires_on >= ", *passed.first, " + " + lasting("min", of_one_course));
    if (has_end_after_key(by) && passed.last)
        conditions.add("c.expires_on <= ", *passed.last, " + " + lasting("max", of_one_course));
}

} // namespace

bool asks_for_days(const RecordsFilter& filter) {
    const DaysAsked passed = days_of_pass(filter);
    const DaysAsked ends = days_of_expiry(filter);
    return passed.first || passed.last || ends.first || ends.last;
}

Conditions conditions_of(const RecordsFilter& filter, RecordsKey by) {
    Conditions conditions;
    // Here too: what is not to choose the index gets a +.
    if (filter.person)
        conditions.add("c.person_id = (SELECT id FROM person WHERE uid = ", filter.person->text,
                       ")");
    if (filter.venue)
        conditions.add(std::string(filter.person ? "+" : "") +
                           "c.venue_id = (SELECT id FROM venue WHERE uid = ",
                       filter.venue->text, ")");
    if (filter.course) {
        const bool helps = (is_by_end(by) || by == RecordsKey::course) && !has_few(filter);
        conditions.add(std::string(helps ? "" : "+") +
                           "c.course_id = (SELECT id FROM course WHERE slug = ",
                       filter.course->text, ")");
    }
    const bool by_passed = by == RecordsKey::passed && !has_few(filter);
    add_days(conditions, by_passed ? "c.passed_on" : "+c.passed_on", days_of_pass(filter));
    const bool by_end = has_end_after_key(by) && !has_few(filter);
    add_days(conditions, by_end ? "c.expires_on" : "+c.expires_on", days_of_expiry(filter));
    if (!has_few(filter))
        add_stretch(conditions, filter, by);
    if (is_one_ward(filter))
        conditions.add("c.venue_id IN (SELECT id FROM venue WHERE ward = ", filter.ward, ")");
    else if (!filter.ward.empty())
        conditions.add("+v.ward = ", filter.ward);
    if (!filter.version.empty())
        conditions.add("+w.version = ", filter.version);
    if (filter.how)
        conditions.add("+c.how = ", word_of(*filter.how));
    for (const std::string& word : words_in(filter.words))
        conditions.add_word(word, {"p.name_fold", "v.name_fold"});
    return conditions;
}

} // namespace safeplaces
