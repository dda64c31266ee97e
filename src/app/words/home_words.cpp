#include "app/words/home_words.h"

#include "app/words/dates.h"
#include "app/words/lists.h"
#include "app/words/tr.h"

namespace safeplaces {

namespace {

constexpr std::size_t courses_named = 2; // in one sentence; the rest are counted

// The people still to go, when they are few enough to be named.
std::string names_to_go(const VenueStanding& standing, const CourseStanding& course) {
    std::vector<std::string> names;
    for (const PersonId& id : course.to_go) {
        for (const Person& person : standing.people) {
            if (person.id == id) {
                names.push_back(person.name);
            }
        }
    }
    return names.empty() || names.size() > 3 ? std::string{} : names_in_words(names);
}

std::vector<std::string> quoted(std::vector<std::string> titles) {
    for (std::string& title : titles) {
        title = filled(tr("“{1}”"), {title});
    }
    return titles;
}

// "Sam needs to pass “A” and “B”", where one person is all the staff; else nothing.
std::string missing_of_one(const Desk& desk, const VenueStanding& standing) {
    std::vector<std::string> titles;
    for (const CourseStanding& course : standing.courses) {
        if (!shuts_gate(course)) {
            continue;
        }
        const bool is_theirs = course.to_go.size() == 1 && course.needed - course.trained == 1;
        if (!is_theirs || find_course(desk.library, course.need.course) == nullptr) {
            return {};
        }
        titles.push_back(course_title(desk.library, course.need.course, desk.language));
    }
    if (standing.people.size() != 1 || titles.size() < 2) {
        return {};
    }
    const std::string& name = standing.people.front().name;
    const auto count = static_cast<int>(titles.size());
    return titles.size() > courses_named
               ? filled(trn("{1} needs to pass {2} course", "{1} needs to pass {2} courses", count),
                        {name, std::to_string(count)})
               : filled(tr("{1} needs to pass {2}"), {name, names_in_words(quoted(titles))});
}

// When the venue is registered and trained.
std::string next_sign_in_words(const VenueStanding& standing) {
    switch (sign_gate(standing)) {
    case SignGate::approved:
        return tr("Next: print your poster and window sticker. The council has approved your "
                  "venue.");
    case SignGate::provisional_over:
        return tr(
            "Next: ask the council. The provisional time of your poster and sticker is over.");
    case SignGate::approval_over:
    case SignGate::stopped:
        return tr("Next: take poster and sticker down, and read what the council says.");
    case SignGate::letter_missing:
        return tr("Next: ask the council to send you its newest letter once more.");
    case SignGate::provisional:
    case SignGate::registration_missing:
    case SignGate::training_missing:
        break;
    }
    return standing.provisional_until
               ? filled(tr("Your poster and sticker are provisional until {1}. The council decides "
                           "next."),
                        {date_in_words(*standing.provisional_until)})
               : tr("Next: print your provisional poster and window sticker.");
}

} // namespace

std::string greeting_in_words(const std::string& venue) {
    return venue.empty() ? tr("Welcome") : filled(tr("Hello, {1}"), {venue});
}

std::string backup_failed_in_words(Trouble trouble) {
    // TRANSLATORS: {1} one sentence that says what is the matter.
    return filled(tr("Today's back-up could not be made. {1}"), {trouble_in_words(trouble)});
}

std::string
course_missing(const Desk& desk, const VenueStanding& standing, const CourseStanding& course) {
    const std::string title = course_title(desk.library, course.need.course, desk.language);
    if (find_course(desk.library, course.need.course) == nullptr) {
        return filled(tr("have the program installed again: its course “{1}” is missing or "
                         "damaged, and no record is lost"),
                      {title});
    }
    if (!course.lead_is_named) {
        return tr("name a scheme lead on the staff list");
    }
    const int missing = course.needed - course.trained;
    const std::string names = names_to_go(standing, course);
    const bool all_named = !names.empty() && static_cast<int>(course.to_go.size()) == missing;
    if (all_named) {
        return filled(trn("{1} needs to pass “{2}”", "{1} need to pass “{2}”", missing),
                      {names, title});
    }
    const auto listed = static_cast<int>(course.to_go.size());
    std::string text = filled(
        trn("{1} more person needs to pass “{2}”", "{1} more people need to pass “{2}”", missing),
        {std::to_string(missing), title});
    if (listed < missing) {
        text += filled(trn("; {1} is not on the staff list yet",
                           "; {1} are not on the staff list yet", missing - listed),
                       {std::to_string(missing - listed)});
    }
    return text;
}

std::string new_courses_in_words(const Desk& desk, const VenueStanding& standing) {
    std::string words;
    for (const CourseStanding& course : standing.courses) {
        if (course.wait_until && !is_met(course)) {
            // TRANSLATORS: {1} a course that the council asks for now, {2} a day.
            words += (words.empty() ? "" : " ") +
                     filled(tr("New: {1}. Please do it by {2}."),
                            {course_title(desk.library, course.need.course, desk.language),
                             date_in_words(*course.wait_until)});
        }
    }
    return words;
}

std::string next_in_words(Desk& desk, const VenueStanding& standing) {
    switch (standing.stage) {
    case RegistrationStage::not_begun:
        return tr("Next: answer a few questions, to see if your venue can be a Safe Place.");
    case RegistrationStage::not_suitable:
        return tr("Next: sort out what the suitability check found. Your answers are kept.");
    case RegistrationStage::in_progress:
        return tr("Next: fill in the form. Stop whenever you like; every answer is saved.");
    case RegistrationStage::to_sign:
        return tr("Next: check your answers and sign.");
    case RegistrationStage::changed:
        return standing.open_parts.empty()
                   ? tr("Next: something has changed since you signed. Check it and sign again.")
                   : filled(tr("Next: look at {1} again, then sign."),
                            {names_in_words(quoted(standing.open_parts))});
    case RegistrationStage::complete:
        break;
    }
    if (standing.people.empty()) {
        return tr("Next: add your staff, so that they can train.");
    }
    std::vector<std::string> missing;
    for (const CourseStanding& course : standing.courses) {
        if (shuts_gate(course)) {
            missing.push_back(course_missing(desk, standing, course));
        }
    }
    if (missing.size() > courses_named) {
        const auto rest = static_cast<int>(missing.size() - courses_named);
        missing.resize(courses_named);
        missing.push_back(filled(
            trn("{1} more course is to be passed", "{1} more courses are to be passed", rest),
            {std::to_string(rest)}));
    }
    if (!missing.empty()) {
        const std::string of_one = missing_of_one(desk, standing);
        return filled(tr("Next: {1}. Then you can print your poster and window sticker."),
                      {of_one.empty() ? clauses_in_words(missing) : of_one});
    }
    return next_sign_in_words(standing);
}

} // namespace safeplaces
