#include "app/words/scheme_conflict_words.h"

#include "app/words/dates.h"
#include "app/words/numbers.h"
#include "app/words/tr.h"

#include <algorithm>

namespace safeplaces {

std::string conflict_title(ConflictKind kind) {
    switch (kind) {
    case ConflictKind::record:
        return tr("One record, two versions");
    case ConflictKind::fork:
        return tr("Two files under one number");
    case ConflictKind::gap:
        return tr("A file did not arrive");
    case ConflictKind::details:
        return tr("Another name or postcode");
    case ConflictKind::person:
        return tr("Corrected here, otherwise there");
    case ConflictKind::day:
        return tr("A pass of a day that cannot be");
    case ConflictKind::moved_person:
    case ConflictKind::moved_record:
        break;
    }
    return tr("One person at two venues");
}

std::string conflict_in_words(const Conflict& conflict, const ConflictPerson& person) {
    switch (conflict.kind) {
    case ConflictKind::record:
        return filled(tr("{1} has sent something again that says other than before. Ask the venue "
                         "which is right, and how it came about. The other version is kept too."),
                      {conflict.venue_name});
    case ConflictKind::fork:
        return filled(tr("{1} has sent two different files under one number, or one that does not "
                         "follow on the last. Its computer may have been copied, or put back to an "
                         "older day. What was new is taken in. Ask the venue what happened."),
                      {conflict.venue_name});
    case ConflictKind::gap:
        // TRANSLATORS: {1} a venue, {2} the numbers of its files: "17" or "17-19".
        return filled(tr("From {1}, file number {2} is missing. What was in it comes again with a "
                         "later file, until the venue knows that it is here."),
                      {conflict.venue_name, conflict.incoming});
    case ConflictKind::details:
        return filled(tr("{1} has sent another name or postcode than those that were checked. "
                         "Ring the venue: which is right?"),
                      {conflict.venue_name});
    case ConflictKind::person:
        return filled(tr("What was corrected here about {1} is otherwise in the list of {2}. The "
                         "register stays as it was corrected. Ring the venue: which is right?"),
                      {person.name, conflict.venue_name});
    case ConflictKind::day:
        return filled(tr("{1} has sent a pass of a day that is still to come, or one that would "
                         "count for more than ten years. The clock of its computer is wrong. The "
                         "pass does not count. Ask the venue to set the clock, and the person to "
                         "take the course again."),
                      {conflict.venue_name});
    case ConflictKind::moved_person:
    case ConflictKind::moved_record:
        break;
    }
    return filled(tr("{1} stands in the list of {2}, and now in that of {3} too. Where do they "
                     "work?"),
                  {person.name, person.venue, conflict.venue_name});
}

std::string
answer_in_words(ConflictAnswer answer, const Conflict& conflict, const ConflictPerson& person) {
    switch (answer) {
    case ConflictAnswer::noted:
        return tr("I have seen it. The register stays as it is.");
    case ConflictAnswer::taken:
        return tr("As in the new file");
    case ConflictAnswer::kept:
        if (conflict.kind == ConflictKind::record) {
            return tr("As in the register");
        }
        if (conflict.kind == ConflictKind::person) {
            return tr("As in the register. The venue has to correct its list.");
        }
        if (conflict.kind == ConflictKind::details) {
            return tr("As in the register. The venue has to correct its form.");
        }
        return filled(tr("At {1}, as before. Their records from {2} are not taken. If they work at "
                         "both, ask {2} to enter them again as a new person."),
                      {person.venue, conflict.venue_name});
    case ConflictAnswer::moved:
        break;
    }
    return filled(tr("At {1} now. They move there with all their records."), {conflict.venue_name});
}

std::string conflict_needs_answer() {
    return tr("Choose an answer first");
}

std::string conflict_settled_in_words() {
    return tr("That is decided.");
}

std::string conflicts_open_in_words(long long open) {
    // TRANSLATORS: {1} a number of cases that wait for a decision.
    return open > 1 ? filled(tr("The oldest of {1}"), {with_thousands(open)}) : std::string{};
}

ConflictDetails conflict_details() {
    return {.person = tr("Person"),
            .role = tr("Role"),
            .started = tr("Started on"),
            .left = tr("Last day"),
            .led_by = tr("Led by"),
            .language = tr("Language"),
            // TRANSLATORS: a heading: in which words a course was taken, standard or Easy Read.
            .edition = tr("Edition"),
            // TRANSLATORS: a heading: right answers of the questions that must be right to pass.
            .must_know = tr("Right where it must be"),
            // TRANSLATORS: a heading: the number by which a computer knows a course's exact words.
            .content = tr("Words of the course"),
            .form = tr("Form"),
            // TRANSLATORS: a heading: when a form was signed.
            .signed_at = tr("Signed"),
            .answers = tr("Answers"),
            .month = tr("Month"),
            .time = tr("Time of day"),
            .reason = tr("What was wrong"),
            .given = tr("Help given"),
            .course = tr("Course"),
            .passed = tr("Passed"),
            .valid_to = tr("Valid to"),
            .how = tr("How"),
            .right_answers = tr("Right answers"),
            .version = tr("Version"),
            .venue = tr("Venue"),
            .passes = tr("Passes"),
            .name = tr("Name"),
            .postcode = tr("Postcode")};
}

std::string right_of_asked(int right, int asked) {
    // TRANSLATORS: right answers of all questions, "8 of 10".
    return filled(tr("{1} of {2}"), {std::to_string(right), std::to_string(asked)});
}

std::string name_with_id(const std::string& name, const std::string& id) {
    constexpr std::size_t shown = 6;
    // TRANSLATORS: {1} a name, {2} the end of the number by which the computer knows them.
    return filled(tr("{1} (number ends in {2})"),
                  {name, id.substr(id.size() - std::min(id.size(), shown))});
}

std::string day_of_field(const std::string& label, int day) {
    // TRANSLATORS: {1} a question of a form, {2} a day of the week.
    return filled(tr("{1}, {2}"), {label, day_name(day)});
}

std::string moment_in_words(const std::string& iso) {
    const std::size_t length_of_day = 10;
    const std::size_t length_of_time = 8;
    const auto day = date_from_iso(iso.substr(0, length_of_day));
    if (!day || iso.size() < length_of_day + 1 + length_of_time) {
        return iso;
    }
    // TRANSLATORS: {1} a day, {2} a time, "10:42:07", by the clock of Greenwich.
    return filled(tr("{1}, {2} GMT"),
                  {short_date(*day), iso.substr(length_of_day + 1, length_of_time)});
}

std::string no_such_answer() {
    return tr("No answer");
}

std::string works_there_still() {
    return tr("None: works there");
}

std::string answers_not_kept() {
    return tr("Not kept");
}

std::string answers_without_room(int count) {
    return filled(trn("{1} more answer differs, and is too long to be kept here",
                      "{1} more answers differ, and are too long to be kept here", count),
                  {std::to_string(count)});
}

} // namespace safeplaces
