#pragma once

#include "dates.h"
#include "interchange/keys.h"
#include "interchange/parcel_file.h"

#include <array>
#include <fstream>
#include <iterator>

namespace safeplaces {

// What the tests of parcels send: invented people, keys that are the same in every run.

inline std::string sample_file(const std::string& name) {
    std::ifstream in{SAFEPLACES_ROOT "/tests/interchange/data/" + name, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

inline SecretKeys keys_number(std::uint8_t number) {
    return secret_keys_from(KeySeed{number});
}

inline std::string uuid_number(unsigned number) {
    return uuid7(1'795'603'327'000, 0, number);
}

inline constexpr Instant noon{std::chrono::milliseconds{1'795'603'327'000}};

inline DeviceId sample_device() {
    return {uuid_number(1)};
}

inline Completion sample_completion(unsigned number) {
    return {.id = {uuid_number(300 + number)},
            .person = {uuid_number(201)},
            .venue = {uuid_number(2)},
            .course = {"first-help"},
            .version = "1.2.0",
            .content = digest_of("a course"),
            .language = "en-GB",
            .face = Face::easy_read,
            .how = HowTaken::led,
            .score = {.right = 5, .asked = 6, .critical_right = 2, .critical_asked = 2},
            .date = on(2026, 11, 24),
            .expires = on(2027, 11, 24)};
}

// Everything that can stand in one, from `device`.
inline Submission sample_submission(const SecretKeys& device) {
    Submission submission;
    submission.id.text = uuid_number(100);
    submission.venue.text = uuid_number(2);
    submission.from = device_keys(sample_device(), device);
    submission.seq = 17;
    submission.previous = digest_of("the one before");
    submission.made_at = noon;
    submission.registration = Registration{.id = {uuid_number(101)},
                                           .venue = submission.venue,
                                           .form = "venue-registration",
                                           .form_version = "2026-11",
                                           .signed_at = noon,
                                           .answers = {{"venue-name", "Tŷ Gŵyl \"Café\"\nand bar"},
                                                       {"opening-hours.mon.1.from", "9.30"}}};
    submission.people = {{.id = {uuid_number(201)},
                          .name = "Ann Example",
                          .role = Role::lead,
                          .started = on(2020, 2, 29)},
                         {.id = {uuid_number(202)},
                          .name = "'); DROP TABLE person;--",
                          .started = on(2025, 1, 1),
                          .left = on(2026, 6, 30)}};
    submission.erased = {{uuid_number(203)}};
    submission.completions = {sample_completion(1), sample_completion(2)};
    submission.forms = {{.id = uuid_number(102),
                         .form = "yearly-check",
                         .form_version = "1",
                         .signed_at = noon,
                         .answers = {{"still-open", "yes"}}}};
    submission.attempts = {
        {.course = {"first-help"}, .version = "1.2.0", .attempts = 9, .passed = 7}};
    submission.answers = {{.course = {"first-help"},
                           .version = "1.2.0",
                           .question = {"999-or-101"},
                           .option = 2,
                           .chosen = 4}};
    submission.uses = {{.id = {uuid_number(400)},
                        .month_start = on(2026, 11, 1),
                        .band = TimeBand::night,
                        .reason = HelpReason::lost,
                        .given = HelpGiven::rang_contact}};
    submission.stickers_wanted = {"window", "door"};
    return submission;
}

inline Decision sample_decision() {
    Decision decision;
    decision.id.text = uuid_number(500);
    decision.venue.text = uuid_number(2);
    decision.to = sample_device();
    decision.seq = 3;
    decision.made_at = noon;
    decision.decided_on = on(2026, 11, 25);
    decision.state = VenueState::approved;
    decision.reason = MoveReason::approved_by_council;
    decision.valid_to = on(2027, 11, 24);
    decision.level = "Gold";
    decision.questions = {"insurance-date"};
    decision.stickers = {std::string{"\x00\xFF\xD2", 3}, "another"};
    decision.confirmed_seq = 17;
    decision.audit = {.seq = 42, .hash = digest_of("a row")};
    return decision;
}

inline Notice sample_notice() {
    Notice notice;
    notice.id.text = uuid_number(600);
    notice.scheme.text = uuid_number(3);
    notice.seq = 5;
    notice.made_at = noon;
    notice.revoked = {"SP-0042"};
    notice.contacts = {{.id = "emergency",
                        .name = "Emergency",
                        .number = "999",
                        .use = "Danger now",
                        .hours = "",
                        .source = "the council",
                        .always = true,
                        .checked = on(2026, 11, 1)}};
    notice.next_keys = public_keys(keys_number(77));
    notice.compromised = {public_keys(keys_number(78)).signing};
    return notice;
}

} // namespace safeplaces
