#pragma once

#include <string>

namespace safeplaces {

// Why an answer needs a second look. app/words/reasons.cpp says it in words; nobody is blamed.
enum class Reason {
    missing,
    too_short, // `least` characters
    too_long,  // `most` characters
    unclean,   // control characters
    not_a_whole_number,
    out_of_range, // `least` to `most`
    not_a_choice,
    postcode_slip, // `fix` is the postcode that was meant
    postcode_not_a_shop,
    not_a_postcode,
    postcode_outside_area, // warning; `detail` is the district
    phone_costly,          // warning
    phone_service,
    phone_wrong_length,
    not_a_phone,
    not_an_email,
    not_a_web_address,
    not_a_date,
    date_past,
    date_future,
    day_not_said, // `detail` is mon..sun, also below
    time_missing,
    time_not_understood,
    morning_or_afternoon, // `detail` is the time in the morning, `fix` the one in the afternoon
    spans_overlap,
    must_be_otherwise, // `detail` is the form's own sentence
    worth_a_thought,   // warning; `detail` is the form's own sentence
    not_ticked,
    wording_changed, // the declaration has new words since it was ticked
};

enum class Severity { error, warning };

// One thing to put right, or (a warning) to think about.
struct Problem {
    std::string field; // the key of the entry: where to put the cursor
    Reason reason = Reason::missing;
    Severity severity = Severity::error;
    int least = 0;
    int most = 0;
    std::string detail{};
    std::string fix{}; // an answer that can be offered; empty when there is none

    friend bool operator==(const Problem&, const Problem&) = default;
};

} // namespace safeplaces
