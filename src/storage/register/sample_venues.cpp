#include "storage/register/sample_venues.h"

#include "domain/fold.h"
#include "storage/register/register_columns.h"
#include "storage/register/sample_people.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace safeplaces {
namespace {

using S = VenueState;
using R = MoveReason;

constexpr std::pair<std::string_view, std::string_view> kinds[] = {{"shop", "Stores"},
                                                                   {"cafe-restaurant", "Tearoom"},
                                                                   {"pub-bar", "Arms"},
                                                                   {"supermarket", "Market"},
                                                                   {"bank", "Bank"},
                                                                   {"pharmacy", "Pharmacy"},
                                                                   {"health", "Surgery"},
                                                                   {"library", "Library"},
                                                                   {"museum", "Museum"},
                                                                   {"leisure-centre", "Baths"},
                                                                   {"community-centre", "Hall"},
                                                                   {"worship", "Chapel"},
                                                                   {"charity-advice", "Advice"},
                                                                   {"council-office", "Office"},
                                                                   {"fire-police", "Fire Station"},
                                                                   {"transport", "Station"},
                                                                   {"education", "College"},
                                                                   {"hotel", "Hotel"}};

struct Share {
    VenueState state;
    std::size_t of_200;
};
constexpr Share shares[] = {{S::approved, 122}, {S::renewal_due, 18},     {S::training, 12},
                            {S::submitted, 8},  {S::in_checks, 6},        {S::more_information, 5},
                            {S::lapsed, 8},     {S::ready_to_approve, 4}, {S::enquiry, 4},
                            {S::withdrawn, 4},  {S::refused, 3},          {S::closed, 3},
                            {S::suspended, 2},  {S::removed, 1}};

VenueState state_of(int number, Dice& dice) {
    const auto place = static_cast<std::size_t>(number);
    if (place < std::size(shares))
        return shares[place].state;
    std::size_t luck = dice.below(200);
    for (const Share& share : shares) {
        if (luck < share.of_200)
            return share.state;
        luck -= share.of_200;
    }
    return S::approved;
}

int below(Dice& dice, int count) {
    return static_cast<int>(dice.below(static_cast<std::size_t>(count)));
}

// When the state began, and the last day of an approval.
void set_days(SampleVenue& venue, int today, Dice& dice) {
    switch (venue.state) {
    case S::approved:
        venue.since = today - below(dice, 300);
        venue.valid_to = venue.since + 364;
        break;
    case S::renewal_due:
        venue.valid_to = today + below(dice, 60);
        venue.since = venue.valid_to - 60;
        break;
    case S::lapsed:
        venue.valid_to = today - 1 - below(dice, 120);
        venue.since = venue.valid_to + 1;
        break;
    case S::suspended:
        venue.since = today - below(dice, 60);
        venue.valid_to = venue.since + 200;
        break;
    case S::enquiry:
    case S::draft:
    case S::submitted:
    case S::in_checks:
    case S::more_information:
    case S::training:
    case S::ready_to_approve:
        venue.since = today - below(dice, 90);
        break;
    case S::withdrawn:
    case S::removed:
    case S::closed:
    case S::refused:
        venue.since = today - below(dice, 700);
        break;
    }
}

struct Step {
    VenueState to;
    MoveReason reason;
};

// How a venue came where it is; the last step is the one that `since` dates.
std::vector<Step> way_to(VenueState state) {
    std::vector<Step> way{{S::submitted, R::application_arrived}};
    const auto checked = [&] { way.push_back({S::in_checks, R::checks_begun}); };
    const auto approved = [&] {
        checked();
        way.push_back({S::ready_to_approve, R::checks_passed});
        way.push_back({S::approved, R::approved_by_council});
    };
    switch (state) {
    case S::enquiry:
        return {};
    case S::draft:
    case S::submitted:
        break;
    case S::in_checks:
        checked();
        break;
    case S::more_information:
        way.push_back({state, R::something_missing});
        break;
    case S::training:
        checked();
        way.push_back({state, R::too_few_trained});
        break;
    case S::ready_to_approve:
        checked();
        way.push_back({state, R::checks_passed});
        break;
    case S::approved:
        approved();
        break;
    case S::renewal_due:
        approved();
        way.push_back({state, R::end_is_near});
        break;
    case S::lapsed:
        approved();
        way.push_back({S::renewal_due, R::end_is_near});
        way.push_back({state, R::approval_ended});
        break;
    case S::suspended:
        approved();
        way.push_back({state, R::complaint});
        break;
    case S::withdrawn:
        approved();
        way.push_back({state, R::venue_asked});
        break;
    case S::removed:
        approved();
        way.push_back({state, R::visit_failed});
        break;
    case S::closed:
        approved();
        way.push_back({state, R::shut_down});
        break;
    case S::refused:
        checked();
        way.push_back({state, R::not_suitable});
        break;
    }
    return way;
}

void write_moves(Db& db, std::int64_t row, const SampleVenue& venue) {
    const std::vector<Step> way = way_to(venue.state);
    VenueState from = S::enquiry;
    int day = venue.since - 10 * (static_cast<int>(way.size()) - 1);
    for (const Step& step : way) {
        const bool by_program = may_move(from, step.to, Mover::program, step.reason);
        db.exec("INSERT INTO venue_move(venue_id, from_state, to_state, reason, role, moved_on, at)"
                " VALUES($1, $2, $3, $4, $5, $6, $7)",
                {row, word_of(from), word_of(step.to), word_of(step.reason),
                 by_program ? "program" : "coordinator", std::int64_t{day},
                 day * day_ms + 10 * 3'600'000});
        from = step.to;
        day += 10;
    }
}

void write_registration(Db& db, std::int64_t row, const SampleVenue& venue, Dice& dice) {
    const std::int64_t at = (venue.since - 30) * day_ms + 9 * 3'600'000;
    const std::uint64_t a = dice.next();
    db.exec(
        "INSERT INTO registration(id, uid, venue_id, form, form_version, signed_at, arrived_at, "
        "read_at) VALUES($1, $2, $1, 'venue-registration', '1.0', $3, $4, $4)",
        {row, uuid7(at, a, dice.next()), at, at + day_ms});
    const std::string number = std::to_string(1000 + dice.below(1000)).substr(1);
    const std::pair<std::string_view, std::string> answers[] = {
        {"venue-name", venue.name},
        {"venue-type", venue.kind},
        {"postcode", venue.postcode},
        {"phone", "020 7946 0" + number},
        {"email", "safe" + std::to_string(row) + "@example.org"}};
    for (const auto& [field, value] : answers)
        db.exec("INSERT INTO registration_answer(registration_id, field, value) "
                "VALUES($1, $2, $3)",
                {row, field, value});
}

void write_sticker(Db& db, std::int64_t row, const SampleVenue& venue, Dice& dice) {
    if (venue.valid_to == 0)
        return;
    const bool up = dice.below(10) != 0;
    db.exec("INSERT INTO sticker(number, venue_id, issued_on, valid_to, statement, state) "
            "VALUES($1, $2, $3, $4, $5, $6)",
            {"SAMPLE-" + std::to_string(row), row, std::int64_t{venue.since},
             std::int64_t{std::max(venue.valid_to, venue.since)}, Blob{}, up ? "up" : "issued"});
}

template <class Kind>
std::string_view any_of(Dice& dice) {
    return words_of_kind<Kind>[dice.below(words_of_kind<Kind>.size())].second;
}

// Most venues have nothing to tell in a year. Source: domain.md 5.2.
void write_uses(Db& db, std::int64_t row, int today, Dice& dice) {
    for (std::size_t i = dice.below(4); i > 0; --i) {
        const int day = today - below(dice, 365);
        Date month{std::chrono::sys_days(std::chrono::days(day))};
        month = month.year() / month.month() / 1;
        const std::uint64_t a = dice.next();
        db.exec("INSERT INTO use_of_venue(uid, venue_id, month_start, band, reason, given) "
                "VALUES($1, $2, $3, $4, $5, $6)",
                {uuid7(day * day_ms, a, dice.next()), row, stored(month), any_of<TimeBand>(dice),
                 any_of<HelpReason>(dice), any_of<HelpGiven>(dice)});
    }
}

Value or_nothing(int day) {
    return day == 0 ? Value(Null{}) : Value(std::int64_t{day});
}

} // namespace

SampleVenue sample_venue(int number, int of, int today, Dice& dice) {
    SampleVenue venue;
    const std::size_t wards = static_cast<std::size_t>(std::clamp(of / 40, 4, 600));
    venue.place = sample_place(dice.below(648));
    venue.ward = sample_place(dice.below(wards)) + " Ward";
    const auto& [kind, word] = kinds[dice.below(std::size(kinds))];
    venue.kind = kind;
    venue.name = venue.place + ' ' + std::string(word);
    venue.postcode = "SO" + std::to_string(14 + dice.below(6)) + ' ';
    venue.postcode += static_cast<char>('0' + dice.below(10));
    for (int i = 0; i < 2; ++i)
        venue.postcode += "ABDEFGHJLNPQRSTUWXYZ"[dice.below(20)];
    venue.state = state_of(number, dice);
    set_days(venue, today, dice);
    venue.insurance_to = today - 40 + below(dice, 400);
    venue.heard_on = venue.state == S::enquiry ? 0 : today - below(dice, 440);
    return venue;
}

void write_sample_venue(Db& db,
                        std::int64_t row,
                        const std::string& uid,
                        const SampleVenue& venue,
                        const SampleTraining& training,
                        Dice& dice) {
    const double latitude = 50.88 + static_cast<double>(dice.below(90'000)) / 1e6;
    const double longitude = -1.47 + static_cast<double>(dice.below(130'000)) / 1e6;
    const bool met = training.trained >= 2 && training.trained * 2 > training.staff;
    const bool on_map = is_safe_place(venue.state) && dice.below(20) != 0;
    db.exec("INSERT INTO venue(id, uid, name, name_fold, postcode, ward, kind, state, state_since, "
            "valid_to, level, insurance_to, latitude, longitude, on_map, last_heard_at, staff, "
            "trained, gate_met, next_expiry) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '', "
            "$11, $12, $13, $14, $15, $16, $17, $18, $19)",
            {row, uid, venue.name, folded(venue.name), venue.postcode, venue.ward, venue.kind,
             word_of(venue.state), std::int64_t{venue.since}, or_nothing(venue.valid_to),
             or_nothing(venue.insurance_to), latitude, longitude, std::int64_t{on_map},
             venue.heard_on == 0 ? Value(Null{}) : Value(venue.heard_on * day_ms + 12 * 3'600'000),
             std::int64_t{training.staff}, std::int64_t{training.trained}, std::int64_t{met},
             or_nothing(training.next_expiry)});
    write_moves(db, row, venue);
    if (venue.state != S::enquiry)
        write_registration(db, row, venue, dice);
    write_sticker(db, row, venue, dice);
    write_uses(db, row, std::max(venue.heard_on, venue.since), dice);
}

std::size_t sample_courses_in_counts(int venue, int of) {
    const int stride = std::max(1, of / 1000);
    return venue % stride == 0 ? std::size(sample_courses) : 0;
}

void write_sample_counts(Db& db, std::int64_t venue_row, std::size_t courses, Dice& dice) {
    constexpr std::string_view version = sample_versions[1];
    for (std::size_t course = 0; course < courses; ++course) {
        const std::int64_t passed = 8 + below(dice, 12);
        const std::int64_t attempts = passed + below(dice, 8);
        const auto course_row = static_cast<std::int64_t>(course) + 1;
        db.exec("INSERT INTO attempt_count(venue_id, device_id, course_id, version, attempts, "
                "passed) VALUES($1, $1, $2, $3, $4, $5)",
                {venue_row, course_row, version, attempts, passed});
        for (int question = 1; question <= 8; ++question) {
            std::int64_t left = attempts;
            for (int option = 2; option >= 0;
                 --option) { // the first is the right one, and the rest
                const std::int64_t chosen = option == 0 ? left : below(dice, 3);
                left -= chosen;
                db.exec("INSERT INTO answer_count(device_id, course_id, version, question, "
                        "option_no, chosen) VALUES($1, $2, $3, $4, $5, $6)",
                        {venue_row, course_row, version, "question-" + std::to_string(question),
                         std::int64_t{option}, chosen});
            }
        }
    }
}

} // namespace safeplaces
