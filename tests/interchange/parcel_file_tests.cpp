#include <boost/test/unit_test.hpp>

#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/parcel_json.h"
#include "interchange/parcel_samples.h"

#include <ostream>

using namespace safeplaces;

namespace safeplaces {

std::ostream& operator<<(std::ostream& out, ParcelFault fault) {
    return out << "fault " << static_cast<int>(fault);
}

} // namespace safeplaces

BOOST_AUTO_TEST_SUITE(parcel_file)

namespace {

// Where things stand in a file; see parcel_file.cpp.
constexpr std::size_t version_at = 8;
constexpr std::size_t suite_at = 10;
constexpr std::size_t recipient_at = 12;
constexpr std::size_t length_at = 28;
constexpr std::size_t head_size = 32;

struct TwoDesks {
    SecretKeys device = keys_number(1);
    std::vector<SecretKeys> council;
    SchemeKeys council_keys;
    std::vector<SchemeKeys> trusted;

    TwoDesks() {
        council.push_back(keys_number(2));
        council_keys = public_keys(council.front());
        trusted = {council_keys};
    }

    // The venue's computer is in the register.
    [[nodiscard]] std::optional<DeviceKeys> known(const DeviceId& id) const {
        return id == sample_device() ? std::optional{device_keys(id, device)} : std::nullopt;
    }

    [[nodiscard]] std::string sealed() const {
        return seal_submission(sample_submission(device), device, council_keys);
    }

    [[nodiscard]] std::variant<OpenedSubmission, ParcelFault> open(std::string_view file) const {
        return open_submission(file, council, [this](const DeviceId& id) { return known(id); });
    }

    void check_fault(std::string_view file, ParcelFault fault) const {
        const auto opened = open(file);
        BOOST_REQUIRE(std::holds_alternative<ParcelFault>(opened));
        BOOST_TEST(std::get<ParcelFault>(opened) == fault);
    }
};

std::optional<DeviceKeys> nobody_known(const DeviceId& /*id*/) {
    return std::nullopt;
}

template <class Parcel>
ParcelFault fault_of(const std::variant<Parcel, ParcelFault>& opened) {
    BOOST_REQUIRE(std::holds_alternative<ParcelFault>(opened));
    return std::get<ParcelFault>(opened);
}

void check_same(const Submission& a, const Submission& b) {
    BOOST_TEST(submission_json(a) == submission_json(b));
    BOOST_TEST((a.people == b.people));
    BOOST_TEST((a.completions == b.completions));
    BOOST_TEST((a.forms == b.forms));
    BOOST_TEST((a.attempts == b.attempts));
    BOOST_TEST((a.answers == b.answers));
    BOOST_TEST((a.uses == b.uses));
    BOOST_TEST((a.registration->answers == b.registration->answers));
    BOOST_TEST((a.from == b.from));
    BOOST_TEST((a.previous == b.previous));
}

// A whole parcel around any payload, as somebody would make it who has this program and the
// device's keys, but not its manners.
std::string sealed_by_hand(std::string_view payload,
                           const SecretKeys& device,
                           const SchemeKeys& council,
                           std::string_view kind = {"uk.safeplaces.submission.v1\0", 28},
                           const DeviceId& sender = sample_device()) {
    std::string head{"SPLC\x89\x0D\x0A\x1A"};
    add_number<std::uint16_t>(1, head);
    add_number<std::uint16_t>(1, head);
    const Digest recipient = digest_of(std::string{"sp-recipient"}.append(text_of(council.box)));
    head += text_of(recipient).substr(0, 16);
    add_number(static_cast<std::uint32_t>(80 + payload.size()), head);
    const UuidBytes uid = uuid_bytes(sender.text);
    const Signature signature = device.sign(std::string{kind}
                                                .append(head)
                                                .append(text_of(council.box))
                                                .append(text_of(uid))
                                                .append(payload));
    return head + box_for(council.box,
                          std::string{text_of(uid)}.append(text_of(signature)).append(payload));
}

} // namespace

BOOST_FIXTURE_TEST_CASE(a_submission_comes_out_as_it_went_in, TwoDesks) {
    const auto opened = open(sealed());
    BOOST_REQUIRE(std::holds_alternative<OpenedSubmission>(opened));
    const auto& [submission, content, needs_enrolling] = std::get<OpenedSubmission>(opened);
    check_same(submission, sample_submission(device));
    BOOST_TEST((content == content_of(submission)));
    BOOST_TEST(!needs_enrolling);
    BOOST_TEST((record_hash(submission.completions[0]) == record_hash(sample_completion(1))));
}

BOOST_FIXTURE_TEST_CASE(a_submission_with_nothing_in_it_is_one_too, TwoDesks) {
    Submission empty;
    empty.id.text = uuid_number(100);
    empty.venue.text = uuid_number(2);
    empty.from = device_keys(sample_device(), device);
    empty.made_at = noon;
    const auto opened = open(seal_submission(empty, device, council_keys));
    BOOST_REQUIRE(std::holds_alternative<OpenedSubmission>(opened));
    BOOST_TEST(!std::get<OpenedSubmission>(opened).submission.registration);
    BOOST_TEST(!std::get<OpenedSubmission>(opened).submission.previous);
}

BOOST_FIXTURE_TEST_CASE(a_device_that_nobody_knows_waits_for_enrolling, TwoDesks) {
    const auto opened = open_submission(sealed(), council, nobody_known);
    BOOST_REQUIRE(std::holds_alternative<OpenedSubmission>(opened));
    BOOST_TEST(std::get<OpenedSubmission>(opened).needs_enrolling);
    BOOST_TEST((std::get<OpenedSubmission>(opened).submission.from ==
                device_keys(sample_device(), device)));
}

BOOST_FIXTURE_TEST_CASE(older_keys_of_the_council_still_open_what_was_sealed_for_them, TwoDesks) {
    const std::string file = sealed();
    council.insert(council.begin(), keys_number(9));
    BOOST_TEST(std::holds_alternative<OpenedSubmission>(open(file)));
}

BOOST_FIXTURE_TEST_CASE(nothing_of_the_venue_can_be_read_in_the_file, TwoDesks) {
    const std::string file = sealed();
    for (const std::string& secret :
         {std::string{"Ann Example"}, sample_device().text, uuid_number(2), std::string{"{"}}) {
        BOOST_TEST((file.find(secret) == std::string::npos || secret == "{"), secret);
    }
    BOOST_TEST((file.find(text_of(uuid_bytes(sample_device().text))) == std::string::npos));
}

BOOST_FIXTURE_TEST_CASE(a_seal_adds_160_bytes, TwoDesks) {
    BOOST_TEST(sealed().size() == submission_json(sample_submission(device)).size() + 160);
}

BOOST_FIXTURE_TEST_CASE(a_decision_comes_out_as_it_went_in, TwoDesks) {
    const std::string file =
        seal_decision(sample_decision(), council[0], device_keys(sample_device(), device));
    const auto opened = open_decision(file, device, trusted);
    BOOST_REQUIRE(std::holds_alternative<Decision>(opened));
    const auto& decision = std::get<Decision>(opened);
    BOOST_TEST(decision_json(decision) == decision_json(sample_decision()));
    BOOST_TEST((decision.stickers == sample_decision().stickers));
    BOOST_TEST((decision.state == VenueState::approved));
    BOOST_TEST((decision.valid_to == sample_decision().valid_to));
    BOOST_TEST((decision.audit == sample_decision().audit));
}

BOOST_FIXTURE_TEST_CASE(a_venue_cannot_approve_itself, TwoDesks) {
    const std::string file =
        seal_decision(sample_decision(), device, device_keys(sample_device(), device));
    BOOST_TEST(fault_of(open_decision(file, device, trusted)) == ParcelFault::unknown_sender);
}

BOOST_FIXTURE_TEST_CASE(a_decision_for_another_computer_is_not_opened, TwoDesks) {
    const std::string file =
        seal_decision(sample_decision(), council[0], device_keys(sample_device(), device));
    BOOST_TEST(fault_of(open_decision(file, keys_number(5), trusted)) == ParcelFault::recipient);
}

BOOST_FIXTURE_TEST_CASE(a_decision_by_keys_that_count_no_more_is_not_taken, TwoDesks) {
    const std::string file =
        seal_decision(sample_decision(), council[0], device_keys(sample_device(), device));
    trusted = {public_keys(keys_number(9))};
    BOOST_TEST(fault_of(open_decision(file, device, trusted)) == ParcelFault::unknown_sender);
}

BOOST_FIXTURE_TEST_CASE(a_notice_can_be_read_by_all_and_comes_out_as_it_went_in, TwoDesks) {
    const std::string file = sign_notice(sample_notice(), council[0]);
    BOOST_TEST((file.find("SP-0042") != std::string::npos));
    const auto opened = open_notice(file, trusted);
    BOOST_REQUIRE(std::holds_alternative<Notice>(opened));
    const auto& notice = std::get<Notice>(opened);
    BOOST_TEST(notice_json(notice) == notice_json(sample_notice()));
    BOOST_TEST(notice.contacts[0].always);
    BOOST_TEST((notice.next_keys == sample_notice().next_keys));
    BOOST_TEST((notice.compromised == sample_notice().compromised));
}

BOOST_FIXTURE_TEST_CASE(a_changed_notice_is_not_taken, TwoDesks) {
    const std::string file = sign_notice(sample_notice(), council[0]);
    for (std::size_t at = 0; at < file.size(); ++at) {
        std::string changed = file;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        BOOST_TEST(std::holds_alternative<ParcelFault>(open_notice(changed, trusted)), at);
    }
}

BOOST_FIXTURE_TEST_CASE(a_notice_by_others_is_not_taken, TwoDesks) {
    const std::string file = sign_notice(sample_notice(), keys_number(9));
    BOOST_TEST(fault_of(open_notice(file, trusted)) == ParcelFault::unknown_sender);
}

BOOST_FIXTURE_TEST_CASE(a_notice_and_a_sealed_parcel_are_told_apart, TwoDesks) {
    const std::string notice = sign_notice(sample_notice(), council[0]);
    check_fault(notice, ParcelFault::wrong_kind);
    BOOST_TEST(fault_of(open_decision(notice, device, trusted)) == ParcelFault::wrong_kind);
    BOOST_TEST(fault_of(open_notice(sealed(), trusted)) == ParcelFault::wrong_kind);
}

// --- The threats of data.md 5, one after the other

BOOST_FIXTURE_TEST_CASE(a_parcel_for_another_council_is_not_opened, TwoDesks) {
    check_fault(seal_submission(sample_submission(device), device, public_keys(keys_number(9))),
                ParcelFault::recipient);
}

BOOST_FIXTURE_TEST_CASE(a_parcel_for_another_council_with_our_name_on_it_does_not_open, TwoDesks) {
    std::string file =
        seal_submission(sample_submission(device), device, public_keys(keys_number(9)));
    file.replace(recipient_at, 16, sealed(), recipient_at, 16);
    check_fault(file, ParcelFault::open);
}

// Another council opens what was meant for it, and seals it again for us, signature and all.
BOOST_FIXTURE_TEST_CASE(a_parcel_that_another_council_passed_on_is_not_signed, TwoDesks) {
    const SecretKeys other = keys_number(9);
    const std::string file = seal_submission(sample_submission(device), device, public_keys(other));
    const std::string inner = *other.open_box(std::string_view{file}.substr(head_size));
    const std::string head = sealed().substr(0, head_size);
    check_fault(head + box_for(council_keys.box, inner), ParcelFault::signature);
}

BOOST_FIXTURE_TEST_CASE(another_version_or_suite_is_told_apart, TwoDesks) {
    for (const std::size_t at : {version_at, version_at + 1, suite_at, suite_at + 1}) {
        std::string file = sealed();
        file[at] = '\x05';
        check_fault(file, ParcelFault::version);
    }
}

BOOST_FIXTURE_TEST_CASE(a_known_device_with_the_keys_of_another_is_not_believed, TwoDesks) {
    const SecretKeys attacker = keys_number(6);
    check_fault(seal_submission(sample_submission(attacker), attacker, council_keys),
                ParcelFault::signature);
}

// The payload names the attacker's own device; the envelope, and the signature, the known one.
BOOST_FIXTURE_TEST_CASE(a_parcel_that_names_two_devices_is_not_believed, TwoDesks) {
    Submission submission = sample_submission(device);
    submission.from.device.text = uuid_number(7);
    check_fault(sealed_by_hand(submission_json(submission), device, council_keys),
                ParcelFault::content);
    BOOST_TEST(
        fault_of(open_submission(sealed_by_hand(submission_json(submission), device, council_keys),
                                 council, nobody_known)) == ParcelFault::content);
}

BOOST_FIXTURE_TEST_CASE(an_unknown_device_must_sign_with_the_keys_that_it_brings, TwoDesks) {
    const std::string json = submission_json(sample_submission(device));
    BOOST_TEST(fault_of(open_submission(sealed_by_hand(json, keys_number(6), council_keys), council,
                                        nobody_known)) == ParcelFault::signature);
}

BOOST_FIXTURE_TEST_CASE(a_device_that_nothing_could_be_sealed_for_is_not_believed, TwoDesks) {
    Submission submission = sample_submission(device);
    submission.from.box = PublicKey{};
    BOOST_TEST(
        fault_of(open_submission(sealed_by_hand(submission_json(submission), device, council_keys),
                                 council, nobody_known)) == ParcelFault::content);
}

BOOST_FIXTURE_TEST_CASE(a_file_that_is_cut_is_refused, TwoDesks) {
    const std::string file = sealed();
    check_fault("", ParcelFault::too_small);
    check_fault(file.substr(0, 111), ParcelFault::too_small);
    check_fault(file.substr(0, 112), ParcelFault::length);
    check_fault(file.substr(0, file.size() - 1), ParcelFault::length);
}

BOOST_FIXTURE_TEST_CASE(a_file_with_something_after_its_end_is_refused, TwoDesks) {
    check_fault(sealed() + '\n', ParcelFault::length);
}

BOOST_FIXTURE_TEST_CASE(a_file_that_lies_about_its_length_is_refused, TwoDesks) {
    for (const std::size_t at : {length_at, length_at + 1, length_at + 2, length_at + 3}) {
        std::string file = sealed();
        file[at] = static_cast<char>(file[at] ^ 0x40);
        check_fault(file, ParcelFault::length);
    }
}

BOOST_FIXTURE_TEST_CASE(a_file_of_2_mib_is_refused, TwoDesks) {
    check_fault(std::string(std::size_t{2} << 20, 'x'), ParcelFault::too_big);
    check_fault(sealed() + std::string(largest_parcel, '\0'), ParcelFault::too_big);
}

BOOST_FIXTURE_TEST_CASE(a_file_that_was_sent_as_text_is_refused, TwoDesks) {
    std::string file = sealed();
    file.erase(file.find('\r'), 1);
    check_fault(file, ParcelFault::magic);
}

BOOST_FIXTURE_TEST_CASE(any_other_file_is_refused, TwoDesks) {
    check_fault(std::string(500, 'x'), ParcelFault::magic);
    check_fault("SPMV" + sealed().substr(4), ParcelFault::magic);
}

BOOST_FIXTURE_TEST_CASE(a_damaged_body_does_not_open, TwoDesks) {
    const std::string file = sealed();
    for (const std::size_t at : {head_size, head_size + 40, file.size() - 1}) {
        std::string changed = file;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        check_fault(changed, ParcelFault::open);
    }
}

BOOST_FIXTURE_TEST_CASE(what_was_signed_as_another_kind_is_not_taken, TwoDesks) {
    const std::string json = submission_json(sample_submission(device));
    for (const std::string_view kind :
         {std::string_view{"uk.safeplaces.decision.v1\0", 26},
          std::string_view{"uk.safeplaces.submission.v2\0", 28}, std::string_view{}}) {
        check_fault(sealed_by_hand(json, device, council_keys, kind), ParcelFault::signature);
    }
}

BOOST_FIXTURE_TEST_CASE(a_payload_that_says_it_is_another_kind_is_not_taken, TwoDesks) {
    check_fault(sealed_by_hand(decision_json(sample_decision()), device, council_keys),
                ParcelFault::content);
}

BOOST_FIXTURE_TEST_CASE(a_payload_that_is_nothing_is_not_taken, TwoDesks) {
    check_fault(sealed_by_hand("", device, council_keys), ParcelFault::content);
}

BOOST_FIXTURE_TEST_CASE(sql_in_a_name_is_just_a_name, TwoDesks) {
    const auto opened = open(sealed());
    BOOST_TEST(std::get<OpenedSubmission>(opened).submission.people[1].name ==
               "'); DROP TABLE person;--");
}

// --- Files of the first version stay

BOOST_FIXTURE_TEST_CASE(a_submission_of_the_first_version_still_opens, TwoDesks) {
    const auto opened = open(sample_file("submission-1.safeplace"));
    BOOST_REQUIRE(std::holds_alternative<OpenedSubmission>(opened));
    check_same(std::get<OpenedSubmission>(opened).submission, sample_submission(device));
}

BOOST_FIXTURE_TEST_CASE(a_decision_of_the_first_version_still_opens, TwoDesks) {
    const auto opened = open_decision(sample_file("decision-1.safeplace"), device, trusted);
    BOOST_REQUIRE(std::holds_alternative<Decision>(opened));
    BOOST_TEST(decision_json(std::get<Decision>(opened)) == decision_json(sample_decision()));
}

BOOST_FIXTURE_TEST_CASE(a_notice_of_the_first_version_still_opens, TwoDesks) {
    const auto opened = open_notice(sample_file("notice-1.safeplace"), trusted);
    BOOST_REQUIRE(std::holds_alternative<Notice>(opened));
    BOOST_TEST(notice_json(std::get<Notice>(opened)) == notice_json(sample_notice()));
}

// --- What may not be sent at all

BOOST_FIXTURE_TEST_CASE(what_the_reader_would_refuse_is_not_sealed, TwoDesks) {
    Submission submission = sample_submission(device);
    submission.people[0].name = std::string(81, 'x');
    BOOST_CHECK_THROW(static_cast<void>(seal_submission(submission, device, council_keys)),
                      InputError);
    Decision decision = sample_decision();
    decision.stickers.emplace_back(501, 'x');
    BOOST_CHECK_THROW(static_cast<void>(seal_decision(decision, council[0],
                                                      device_keys(sample_device(), device))),
                      InputError);
    Notice notice = sample_notice();
    notice.revoked.emplace_back("");
    BOOST_CHECK_THROW(static_cast<void>(sign_notice(notice, council[0])), InputError);
}

BOOST_FIXTURE_TEST_CASE(a_record_of_another_venue_is_not_sealed, TwoDesks) {
    Submission submission = sample_submission(device);
    submission.completions[0].venue.text = uuid_number(8);
    BOOST_CHECK_THROW(static_cast<void>(seal_submission(submission, device, council_keys)),
                      InputError);
}

BOOST_FIXTURE_TEST_CASE(a_parcel_holds_2500_completions_and_not_what_is_over_a_mib, TwoDesks) {
    Submission submission = sample_submission(device);
    for (unsigned i = 2; i < 2'500; ++i) {
        submission.completions.push_back(sample_completion(i + 10));
    }
    const std::string file = seal_submission(submission, device, council_keys);
    BOOST_TEST(file.size() <= largest_parcel);
    BOOST_TEST(std::holds_alternative<OpenedSubmission>(open(file)));
    for (unsigned i = 2'500; i < 4'000; ++i) {
        submission.completions.push_back(sample_completion(i + 10));
    }
    BOOST_CHECK_THROW(static_cast<void>(seal_submission(submission, device, council_keys)),
                      InputError);
}

BOOST_AUTO_TEST_SUITE_END()
