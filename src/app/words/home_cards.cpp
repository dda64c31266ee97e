#include "app/words/home_cards.h"

#include "app/words/dates.h"
#include "app/words/people_words.h"
#include "app/words/print_room_words.h"
#include "app/words/tr.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr std::size_t rows_in_card = 5;

HomeRow part_row(const FormPage& page, PageState state) {
    switch (state) {
    case PageState::done:
        return {Status::done, page.title, tr("Done")};
    case PageState::to_fix:
        return {Status::to_fix, page.title, tr("To fix")};
    case PageState::started:
        return {Status::started, page.title, tr("Started")};
    case PageState::not_started:
        return {Status::not_started, page.title, tr("Not started")};
    case PageState::not_needed:
        break;
    }
    return {Status::not_started, page.title, tr("If you like")};
}

// The first four parts each have a row when there are five or fewer; else the rest share the last.
std::vector<HomeRow> part_rows(Desk& desk) {
    const Form& form = desk.library.registration;
    const FormContext context = form_context(desk);
    const Entries entries = desk.answers.of(form.id);
    std::vector<HomeRow> rows;
    std::size_t rest_done = 0;
    std::size_t rest_settled = 0; // done, or left out as one may
    const std::size_t shown = form.pages.size() <= rows_in_card ? rows_in_card : rows_in_card - 1;
    for (std::size_t part = 0; part < form.pages.size(); ++part) {
        const PageState state = state_of(form.pages[part], entries, context);
        if (part < shown) {
            rows.push_back(part_row(form.pages[part], state));
        } else {
            rest_done += state == PageState::done ? 1 : 0;
            rest_settled += state == PageState::done || state == PageState::not_needed ? 1 : 0;
        }
    }
    if (form.pages.size() > shown) {
        const std::size_t rest = form.pages.size() - shown;
        const auto what = filled(tr("{1} more parts"), {std::to_string(rest)});
        const auto words =
            filled(tr("{1} of {2} done"), {std::to_string(rest_done), std::to_string(rest)});
        const Status status = rest_settled == rest ? Status::done
                              : rest_done > 0      ? Status::started
                                                   : Status::not_started;
        rows.push_back({status, what, status == Status::done ? tr("Done") : words});
    }
    return rows;
}

HomeRow person_row(Desk& desk, const VenueStanding& standing, const Person& person) {
    const auto [held, wanted] =
        training_of(person, desk.library.scheme.gate, standing.completions, standing.today);
    if (held == wanted) {
        return {Status::done, person.name, tr("Trained")};
    }
    const bool begun = held > 0 || !desk.progress.all(person.id).empty();
    const std::string words = held > 0 ? training_in_words(held, wanted)
                              : begun  ? tr("Started")
                                       : tr("Not started");
    return {begun ? Status::started : Status::not_started, person.name, words, begun};
}

std::vector<HomeRow> people_rows(Desk& desk, const VenueStanding& standing) {
    std::vector<HomeRow> rows;
    for (const Person& person : standing.people) {
        rows.push_back(person_row(desk, standing, person));
    }
    if (rows.size() > rows_in_card) {
        const std::size_t rest = rows.size() - (rows_in_card - 1);
        rows.resize(rows_in_card - 1);
        rows.push_back({Status::not_started, filled(tr("{1} other people"), {std::to_string(rest)}),
                        tr("On the staff list")});
    }
    return rows;
}

std::string people_to_go(int count) {
    return filled(trn("{1} person to go", "{1} people to go", count), {std::to_string(count)});
}

int most_to_go(const VenueStanding& standing) {
    int most = 0;
    for (const CourseStanding& course : standing.courses) {
        if (shuts_gate(course)) {
            most = std::max({most, course.needed - course.trained, 1});
        }
    }
    return most;
}

// Of the courses that the gate asks of everyone now, the one that the fewest have passed; null
// where it asks for none.
const CourseStanding* furthest_from_done(const VenueStanding& standing) {
    const CourseStanding* furthest = nullptr;
    for (const CourseStanding& course : standing.courses) {
        const bool is_asked = course.need.audience == Audience::everyone && !course.wait_until;
        if (is_asked && (furthest == nullptr || course.trained < furthest->trained)) {
            furthest = &course;
        }
    }
    return furthest;
}

// What is missing is somebody on the staff list.
bool nobody_listed_is_to_go(const Desk& desk, const VenueStanding& standing) {
    return std::all_of(
        standing.courses.begin(), standing.courses.end(), [&](const CourseStanding& course) {
            const bool is_there = find_course(desk.library, course.need.course) != nullptr;
            return !shuts_gate(course) || (is_there && course.to_go.empty());
        });
}

// Status, button and way of the first card.
HomeCard registration_card(const VenueStanding& standing, const Library& library) {
    HomeCard card;
    card.way = HomeWay::answers;
    switch (standing.stage) {
    case RegistrationStage::not_begun:
        card.status_words = tr("Not started");
        card.button = tr("Start: is your venue suitable?");
        card.way = HomeWay::suitability;
        break;
    case RegistrationStage::not_suitable:
        card.status = Status::to_fix;
        card.status_words = tr("Some points to sort out first");
        card.button = tr("Look at the suitability check");
        card.way = HomeWay::suitability;
        break;
    case RegistrationStage::in_progress:
        card.status = Status::started;
        card.status_words = tr("Started");
        card.button = tr("Go on with the form");
        card.way = HomeWay::registration;
        break;
    case RegistrationStage::to_sign:
        card.status = Status::started;
        card.status_words = tr("Ready to sign");
        card.button = tr("Check your answers and sign");
        break;
    case RegistrationStage::complete: {
        const Date day = signed_on(library, *standing.signed_registration);
        card.status = Status::done;
        card.status_words = filled(tr("Signed on {1}"), {short_date(day)});
        card.button = tr("View or change details");
        break;
    }
    case RegistrationStage::changed:
        card.status = Status::to_fix;
        card.status_words = standing.open_parts.empty() ? tr("Changed: sign again")
                                                        : tr("Some answers need another look");
        card.button = tr("Check your answers and sign");
        break;
    }
    return card;
}

// Status words and the rows of the poster and the sticker, which stand alike.
struct SignWords {
    Status status;
    std::string row;
    std::string card;
};

SignWords sign_in_words(const VenueStanding& standing) {
    switch (sign_gate(standing)) {
    case SignGate::approved:
        return {Status::done, tr("Approved"), tr("Poster and sticker: approved")};
    case SignGate::provisional:
        return {Status::waiting, tr("Provisional"), tr("Poster and sticker: provisional")};
    case SignGate::registration_missing:
        return {Status::locked, tr("Register first"), tr("Poster and sticker: not yet")};
    case SignGate::training_missing:
        return {Status::locked, people_to_go(most_to_go(standing)),
                tr("Poster and sticker: not yet")};
    case SignGate::provisional_over:
        return {Status::ended, tr("Ask the council"), tr("Provisional time is over")};
    case SignGate::approval_over:
        return {Status::ended, tr("Take it down"), tr("The approval has run out")};
    case SignGate::stopped:
        return {Status::ended, tr("Take it down"), tr("Poster and sticker: take them down")};
    case SignGate::letter_missing:
        break;
    }
    return {Status::ended, tr("Ask the council"), tr("A letter from the council is missing")};
}

} // namespace

HomeCard register_card(Desk& desk, const VenueStanding& standing) {
    HomeCard card = registration_card(standing, desk.library);
    card.title = tr("Register");
    card.text = tr("Your venue, your opening hours and what you promise to do.");
    card.rows = part_rows(desk);
    return card;
}

HomeCard train_card(Desk& desk, const VenueStanding& standing) {
    HomeCard card;
    card.title = tr("Train");
    card.text = tr("Short courses with a quiz, at your own pace.");
    card.way = HomeWay::training;
    card.rows = people_rows(desk, standing);
    if (standing.people.empty()) {
        card.status_words = tr("Nobody on the list yet");
        card.button = tr("Add your staff");
        card.way = HomeWay::people;
        card.rows.push_back({Status::not_started, tr("Scheme lead"), tr("To add")});
        card.rows.push_back({Status::not_started, tr("Other staff"), tr("To add")});
        return card;
    }
    if (const CourseStanding* course = furthest_from_done(standing)) {
        const int staff =
            std::max<int>(static_cast<int>(standing.people.size()), standing.staff_declared);
        if (staff > 1) {
            card.text = filled(tr("Short courses with a quiz. {1} of your {2} staff must pass."),
                               {std::to_string(course->needed), std::to_string(staff)});
        }
        card.status_words =
            filled(trn("{1} of {2} person trained", "{1} of {2} people trained", course->needed),
                   {std::to_string(std::min(course->trained, course->needed)),
                    std::to_string(course->needed)});
        const bool has_begun =
            std::any_of(standing.courses.begin(), standing.courses.end(),
                        [](const CourseStanding& each) { return each.trained > 0; });
        card.status = has_begun ? Status::started : Status::not_started;
    }
    if (is_training_done(standing)) {
        card.status = Status::done;
        card.button = tr("Staff and training");
        card.way = HomeWay::people;
    } else if (nobody_listed_is_to_go(desk, standing)) {
        card.button = tr("Add your staff");
        card.way = HomeWay::people;
    } else {
        card.button = tr("Go to training");
    }
    return card;
}

HomeCard print_card(const VenueStanding& standing) {
    HomeCard card;
    card.title = tr("Print");
    card.text = tr("The poster and window sticker tell people that they can come in.");
    card.button = tr("Open the print room");
    card.way = HomeWay::print_room;
    const SignWords sign = sign_in_words(standing);
    const bool is_signed = standing.signed_registration.has_value();
    const auto certificates = static_cast<int>(certified(standing).size());
    card.status = sign.status;
    card.status_words = sign.card;
    card.rows = {{Status::done, tr("Staff-room sheet"), tr("Ready")},
                 {is_signed ? Status::done : Status::locked, tr("Registration summary"),
                  is_signed ? tr("Ready") : tr("When signed")},
                 {certificates > 0 ? Status::done : Status::locked, tr("Certificates"),
                  certificates > 0 ? ready_line(certificates) : tr("After the first pass")},
                 {sign.status, tr("Poster"), sign.row},
                 {sign.status, tr("Window sticker"), sign.row}};
    return card;
}

} // namespace safeplaces
