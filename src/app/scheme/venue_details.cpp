#include "app/scheme/venue_details.h"

#include <algorithm>
#include <charconv>

namespace safeplaces {

namespace {

int whole_number_in(const std::string& text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::max(value, 0);
}

} // namespace

std::optional<VenueDetails> details_of(const Form& form, const Registration& registration) {
    if (registration.form != form.id) {
        return std::nullopt;
    }
    const auto answer = [&](Meaning meaning) {
        return answer_meaning(form, registration.answers, meaning);
    };
    return VenueDetails{.name = answer(Meaning::venue_name),
                        .postcode = answer(Meaning::postcode),
                        .kind = answer(Meaning::venue_kind),
                        .insurance_to = date_as_typed(answer(Meaning::insurance_end)),
                        .staff_declared = whole_number_in(answer(Meaning::staff_count))};
}

} // namespace safeplaces
