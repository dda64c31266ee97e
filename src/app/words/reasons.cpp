#include "app/words/reasons.h"

#include "app/words/dates.h"
#include "app/words/tr.h"
#include "domain/overload.h"

#include <algorithm>

namespace safeplaces {

namespace {

std::string day_in_field(const std::string& field) {
    int day = 0;
    for (const char* key : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}) {
        const std::string part = std::string{"."} + key;
        const std::size_t at = field.find(part);
        if (at != std::string::npos &&
            (at + part.size() == field.size() || field[at + part.size()] == '.')) {
            return day_name(day);
        }
        ++day;
    }
    return {};
}

std::string hours_reason(const Problem& problem, const std::string& typed) {
    const std::string day = day_in_field(problem.field);
    switch (problem.reason) {
    case Reason::day_not_said:
        return filled(tr("{1}: say if you are open or closed"), {day});
    case Reason::time_missing:
        return problem.field.ends_with(".from")
                   ? filled(tr("{1}: say when you open, for example 9:00"), {day})
                   : filled(tr("{1}: say when you close, for example 17:30"), {day});
    case Reason::time_not_understood:
        return filled(tr("{1}: we could not read the time “{2}”. Type it like 9:00 or 5:30 pm"),
                      {day, typed});
    case Reason::morning_or_afternoon:
        return filled(tr("{1}: is this {2} or {3}? Type it like that"),
                      {day, problem.detail, problem.fix});
    default:
        return filled(tr("{1}: the two times overlap. Check the second one"), {day});
    }
}

std::string contact_reason(Reason reason) {
    switch (reason) {
    case Reason::phone_costly:
        return tr(
            "Calls to this number can cost a lot. Is there another one that people can ring?");
    case Reason::phone_service:
        return tr("This is a service number. Give the number on which people can ring you");
    case Reason::phone_wrong_length:
        return tr("A UK number begins with 0 and has 10 or 11 digits. Please check it");
    case Reason::not_a_phone:
        return tr("We could not read this as a phone number. Type the digits, like 01632 960123");
    case Reason::not_an_email:
        return tr("An email address has a name, an @ and a place, like shop@example.org");
    default:
        return tr("A web address looks like www.example.org");
    }
}

std::string postcode_reason(const Problem& problem, const std::string& typed) {
    switch (problem.reason) {
    case Reason::postcode_slip:
        return filled(tr("“{1}” has a slip, such as a zero where the letter O belongs. Did you "
                         "mean {2}?"),
                      {typed, problem.fix});
    case Reason::postcode_not_a_shop:
        return tr("This postcode is not used for shops. Please check it");
    case Reason::postcode_outside_area:
        return filled(tr("{1} is outside the usual area. That can be right: the council will look"),
                      {problem.detail});
    default:
        return tr("We could not read this as a postcode. It looks like SO14 7LY");
    }
}

std::string date_reason(Reason reason) {
    switch (reason) {
    case Reason::date_past:
        return tr("This day has passed. Give a day from today on");
    case Reason::date_future:
        return tr("This day is still to come. Give today or an earlier day");
    default:
        return tr("Type the date as day, month, year, for example 25 11 2026");
    }
}

std::string length_reason(const Problem& problem) {
    if (problem.reason == Reason::too_short) {
        return filled(tr("Use at least {1} characters"), {std::to_string(problem.least)});
    }
    if (problem.reason == Reason::too_long) {
        return filled(tr("Use at most {1} characters"), {std::to_string(problem.most)});
    }
    return filled(tr("Give a number from {1} to {2}"),
                  {std::to_string(problem.least), std::to_string(problem.most)});
}

std::string label_of(const std::vector<Choice>& choices, const std::string& id) {
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const Choice& choice) { return choice.id == id; });
    return found == choices.end() ? id : found->label;
}

std::string ticks_in_words(const TicksField& kind, const std::string& answer) {
    std::string words;
    for (const std::string& id : ticked_in(answer)) {
        words += words.empty() ? "" : "\n";
        words += label_of(kind.choices, id);
    }
    return words;
}

std::string hours_lines(const Field& field, const Entries& answers) {
    std::string words;
    const WeekHours week = week_hours(answers, field.id);
    if (std::all_of(week.begin(), week.end(),
                    [](const DayHours& day) { return day.kind == DayKind::not_said; })) {
        return words;
    }
    for (const std::string& line : week_in_words(week)) {
        words += words.empty() ? "" : "\n";
        words += line;
    }
    return words;
}

std::string date_answer(const std::string& answer) {
    const auto date = date_as_typed(answer);
    return date ? date_in_words(*date) : answer;
}

} // namespace

std::string reason_in_words(const Problem& problem, const std::string& typed) {
    switch (problem.reason) {
    case Reason::missing:
        return tr("We need an answer here");
    case Reason::too_short:
    case Reason::too_long:
    case Reason::out_of_range:
        return length_reason(problem);
    case Reason::unclean:
        return tr("There is a character here that we cannot keep. Please type it again");
    case Reason::not_a_whole_number:
        return tr("Give a whole number in digits, for example 4");
    case Reason::not_a_choice:
        return tr("Choose one of the answers");
    case Reason::postcode_slip:
    case Reason::postcode_not_a_shop:
    case Reason::not_a_postcode:
    case Reason::postcode_outside_area:
        return postcode_reason(problem, typed);
    case Reason::phone_costly:
    case Reason::phone_service:
    case Reason::phone_wrong_length:
    case Reason::not_a_phone:
    case Reason::not_an_email:
    case Reason::not_a_web_address:
        return contact_reason(problem.reason);
    case Reason::not_a_date:
    case Reason::date_past:
    case Reason::date_future:
        return date_reason(problem.reason);
    case Reason::day_not_said:
    case Reason::time_missing:
    case Reason::time_not_understood:
    case Reason::morning_or_afternoon:
    case Reason::spans_overlap:
        return hours_reason(problem, typed);
    case Reason::must_be_otherwise:
    case Reason::worth_a_thought:
        return problem.detail;
    case Reason::not_ticked:
        return tr("Tick this when you agree");
    case Reason::wording_changed:
        return tr("The words of this promise have changed. Read them and tick again");
    }
    return {};
}

std::string summary_line(const Problem& problem, const Field& field, const std::string& typed) {
    // A question keeps its own mark.
    const bool asks = field.label.ends_with('?');
    // TRANSLATORS: {1} the name of a field, {2} what is the matter with it.
    return filled(asks ? tr("{1} {2}") : tr("{1}: {2}"),
                  {field.label, reason_in_words(problem, typed)});
}

std::string person_problem_in_words(PersonProblem problem) {
    switch (problem) {
    case PersonProblem::name_missing:
        return tr("Type the name, as they want to be called");
    case PersonProblem::name_too_long:
        return tr("Use at most 80 characters");
    case PersonProblem::name_unclean:
        return tr("There is a character here that we cannot keep. Please type it again");
    case PersonProblem::left_before_start:
        return tr("The last day is before the first one. Check both dates");
    }
    return {};
}

std::string trouble_in_words(Trouble trouble) {
    switch (trouble) {
    case Trouble::disk_full:
        return tr("The disk is full, so this could not be saved. Free some space, then try again. "
                  "What was saved before is safe.");
    case Trouble::read_only:
        return tr("This folder cannot be written to. Nothing is lost. Ask whoever looks after this "
                  "computer for the right to change it.");
    case Trouble::in_use:
        return tr("This venue is already open in another window of this program. Use that window, "
                  "or close it and try again.");
    case Trouble::damaged:
        return tr("This venue's file is damaged. Close this program and start it again: it then "
                  "shows what can be brought back.");
    case Trouble::newer_version:
        return tr("This venue was last opened with a newer version of this program. Update this "
                  "program, then open it again.");
    case Trouble::busy:
        return tr("Another program is using this file. Close it there, or wait a moment, then try "
                  "again. Nothing is lost.");
    case Trouble::missing:
        return tr("The file is not there any more. It may have been moved; choose it again.");
    case Trouble::on_network:
        return tr("This folder is on another computer. A register must be on a disk of this "
                  "computer, because only one may write to it.");
    case Trouble::other:
        break;
    }
    return tr("This did not work. Nothing that was saved is lost. Try again, and if it happens "
              "again, restart this program.");
}

std::string answer_in_words(const Field& field, const Entries& answers) {
    const std::string answer = typed_in(answers, field.id);
    return std::visit(
        Overload{[&](const ChoiceField& kind) {
                     return answer.empty() ? answer : label_of(kind.choices, answer);
                 },
                 [&](const YesNoField&) {
                     return answer == "yes" ? tr("Yes") : answer == "no" ? tr("No") : answer;
                 },
                 [&](const TicksField& kind) { return ticks_in_words(kind, answer); },
                 [&](const HoursField&) { return hours_lines(field, answers); },
                 [&](const DateField&) { return date_answer(answer); },
                 [&](const DeclarationField& kind) {
                     if (answer.empty() || answer == kind.wording) {
                         return answer.empty() ? answer : tr("Agreed");
                     }
                     return filled(tr("Agreed to the wording of {1}, which has changed since"),
                                   {answer});
                 },
                 [&](const auto&) { return std::string{answer}; }},
        field.kind);
}

std::string change_phrase(const Field& field) {
    return field.change.empty() ? filled(tr("Change “{1}”"), {field.label}) : field.change;
}

} // namespace safeplaces
