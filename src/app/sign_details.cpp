#include "app/sign_details.h"

#include "app/words/print_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace safeplaces {

namespace {

constexpr std::array all_details{SignDetail::hours, SignDetail::contact};
constexpr const char* on_posters = "yes"; // what stands there; nothing: no

std::string detail_key(SignDetail detail) {
    return detail == SignDetail::hours ? "posters.hours" : "posters.contact";
}

} // namespace

void choose_sign_detail(Settings& settings, SignDetail detail, Wanted wanted) {
    if (wanted == Wanted::yes) {
        settings.put(detail_key(detail), on_posters);
    } else {
        settings.remove(detail_key(detail));
    }
}

std::vector<SignDetail> chosen_sign_details(Settings& settings) {
    std::vector<SignDetail> chosen;
    std::copy_if(all_details.begin(), all_details.end(), std::back_inserter(chosen),
                 [&](SignDetail detail) { return settings.get(detail_key(detail)) == on_posters; });
    return chosen;
}

std::string
sign_detail_in_words(const Library& library, const VenueStanding& standing, SignDetail detail) {
    if (!standing.signed_registration) {
        return {};
    }
    const Form& form = library.registration;
    const Entries& answers = standing.signed_registration->answers;
    if (detail == SignDetail::contact) {
        return contact_on_a_sign(answer_meaning(form, answers, Meaning::phone));
    }
    const Field* hours = field_meaning(form, Meaning::opening_hours);
    return hours == nullptr ? std::string{} : hours_on_a_sign(week_hours(answers, hours->id));
}

std::string details_in_a_file_name(const Library& library, const VenueStanding& standing) {
    std::string name;
    for (const SignDetail detail : standing.on_posters) {
        if (!sign_detail_in_words(library, standing, detail).empty()) {
            name += detail == SignDetail::hours ? "-hours" : "-telephone";
        }
    }
    return name;
}

std::vector<std::string> details_on_signs(const Library& library, const VenueStanding& standing) {
    std::vector<std::string> lines;
    for (const SignDetail detail : standing.on_posters) {
        std::string words = sign_detail_in_words(library, standing, detail);
        if (!words.empty()) {
            lines.push_back(std::move(words));
        }
    }
    return lines;
}

} // namespace safeplaces
