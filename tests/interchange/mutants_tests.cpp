#include <boost/test/unit_test.hpp>

#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/pack.h"
#include "interchange/parcel_json.h"
#include "interchange/parcel_samples.h"
#include "interchange/sticker_file.h"

#include <array>
#include <map>
#include <random>

using namespace safeplaces;

// Files of ours that something went wrong with, or that somebody worked on: none may be taken.
// Source: data.md 5.
BOOST_AUTO_TEST_SUITE(mutants)

namespace {

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SAFEPLACES_IS_SLOW 1
#endif
#endif
#ifdef SAFEPLACES_IS_SLOW
constexpr int sealed_mutants = 20'000;
#else
constexpr int sealed_mutants = 200'000; // some seconds
#endif
constexpr int other_mutants = sealed_mutants / 10;
constexpr int signed_mutants = sealed_mutants / 5; // of each kind; 15 seconds for all

constexpr std::size_t parcel_head = 32; // see parcel_file.cpp
constexpr std::size_t parcel_sender = 16;

// The same in every run; and on every machine, for the distributions of the library are not.
class Mutator {
public:
    // One to four changes. May be the text itself again.
    std::string mutant_of(const std::string& text) {
        std::string mutant = text;
        for (std::size_t changes = 1 + below(4); changes > 0; --changes) {
            change(mutant);
        }
        return mutant;
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }

    void change(std::string& text) {
        if (text.empty()) {
            text += static_cast<char>(below(256));
            return;
        }
        // Every other change is in the head, where a change can do most.
        const std::size_t at =
            below(below(2) == 0 ? std::min<std::size_t>(112, text.size()) : text.size());
        const std::size_t length = std::min(1 + below(20), text.size() - at);
        switch (below(7)) {
        case 0:
            text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
            break;
        case 1:
            text[at] = static_cast<char>(below(256));
            break;
        case 2:
            text[at] = "\0\x01\x7F\x80\xFF"[below(5)];
            break;
        case 3:
            text.erase(at, length);
            break;
        case 4:
            text.insert(at, std::string(text, below(text.size()), length));
            break;
        case 5:
            text.replace(at, length, length, static_cast<char>(below(256)));
            break;
        case 6:
            text.resize(at);
            break;
        }
    }

    std::mt19937_64 m_random{20261125};
};

// The head of that file, for another length of what follows.
std::string head_for(const std::string& file, std::size_t inner_size) {
    std::string head = file.substr(0, parcel_head - 4);
    add_number(static_cast<std::uint32_t>(inner_size), head);
    return head;
}

// Somebody who has the keys signs another payload: as they would have signed that file.
struct SigningAgain {
    std::string file;
    std::string sender; // as it stands in the file
    std::string_view kind;
    const SecretKeys& by;
    PublicKey recipient{}; // none: a notice, which is not sealed

    [[nodiscard]] std::string operator()(const std::string& payload) const {
        const std::size_t inner_size = sender.size() + Signature{}.size() + payload.size();
        const std::string head = head_for(file, inner_size);
        const Signature signature =
            by.sign(std::string{kind} + head + std::string{text_of(recipient)} + sender + payload);
        const std::string inner = sender + std::string{text_of(signature)} + payload;
        return head + (recipient == PublicKey{} ? inner : box_for(recipient, inner));
    }
};

struct SignedAgain {
    int refused = 0; // for what stands in it
    int taken = 0;
    int wrongly = 0; // refused for something else, or says something else when it is written again
};

// Changes the payload `count` times and signs each again. `open` gives the parcel or its fault;
// `write` and `read` are of its JSON.
template <class Parcel, class Open, class Write, class Read>
SignedAgain sign_mutants_again(
    const std::string& payload, const SigningAgain& sign, Open open, Write write, Read read) {
    SignedAgain counts;
    Mutator mutator;
    for (int i = 0; i < signed_mutants; ++i) {
        const auto opened = open(sign(mutator.mutant_of(payload)));
        if (const auto* fault = std::get_if<ParcelFault>(&opened)) {
            ++(*fault == ParcelFault::content ? counts.refused : counts.wrongly);
            continue;
        }
        const std::string written = write(std::get<Parcel>(opened));
        ++(write(read(written)) == written ? counts.taken : counts.wrongly);
    }
    return counts;
}

void check_counts(const SignedAgain& counts) {
    BOOST_TEST(counts.wrongly == 0);
    BOOST_TEST(counts.refused > signed_mutants / 2);
    BOOST_TEST(counts.taken > signed_mutants / 1000); // a name or a number may be another
}

} // namespace

BOOST_AUTO_TEST_CASE(no_mutant_of_a_sealed_parcel_is_taken) {
    const SecretKeys device = keys_number(1);
    const std::array<SecretKeys, 1> council{keys_number(2)};
    const std::string file =
        seal_submission(sample_submission(device), device, public_keys(council[0]));
    const auto enrolled = [&](const DeviceId& id) {
        return std::optional{device_keys(id, device)};
    };
    Mutator mutator;
    std::map<ParcelFault, int> faults;
    int same = 0;
    int taken = 0;
    for (int i = 0; i < sealed_mutants; ++i) {
        const std::string mutant = mutator.mutant_of(file);
        if (mutant == file) {
            ++same;
            continue;
        }
        const auto opened = open_submission(mutant, council, enrolled);
        if (const auto* fault = std::get_if<ParcelFault>(&opened)) {
            ++faults[*fault];
        } else {
            ++taken;
        }
    }
    BOOST_TEST(taken == 0);
    BOOST_TEST(same < sealed_mutants / 100);
    // The mutants did get to every door.
    for (const ParcelFault fault :
         {ParcelFault::too_small, ParcelFault::magic, ParcelFault::version, ParcelFault::length,
          ParcelFault::recipient, ParcelFault::open}) {
        BOOST_TEST(faults[fault] > 0, "fault " << static_cast<int>(fault));
    }
}

// Past the seal, too: what an open box holds, changed.
BOOST_AUTO_TEST_CASE(no_mutant_of_what_is_in_the_box_is_taken) {
    const SecretKeys device = keys_number(1);
    const std::array<SecretKeys, 1> council{keys_number(2)};
    const SchemeKeys council_keys = public_keys(council[0]);
    const std::string file = seal_submission(sample_submission(device), device, council_keys);
    const std::string inner = *council[0].open_box(std::string_view{file}.substr(parcel_head));
    const auto enrolled = [&](const DeviceId& id) {
        return id == sample_device() ? std::optional{device_keys(id, device)} : std::nullopt;
    };
    Mutator mutator;
    int taken = 0;
    for (int i = 0; i < other_mutants; ++i) {
        const std::string mutant = mutator.mutant_of(inner);
        const auto opened = open_submission(
            head_for(file, mutant.size()) + box_for(council_keys.box, mutant), council, enrolled);
        if (mutant != inner && std::holds_alternative<OpenedSubmission>(opened)) {
            ++taken;
        }
    }
    BOOST_TEST(taken == 0);
}

BOOST_AUTO_TEST_CASE(no_mutant_of_a_decision_is_taken) {
    const SecretKeys device = keys_number(1);
    const SecretKeys council = keys_number(2);
    const std::array<SchemeKeys, 1> trusted{public_keys(council)};
    const std::string file =
        seal_decision(sample_decision(), council, device_keys(sample_device(), device));
    Mutator mutator;
    int taken = 0;
    for (int i = 0; i < other_mutants; ++i) {
        const std::string mutant = mutator.mutant_of(file);
        if (mutant != file &&
            std::holds_alternative<Decision>(open_decision(mutant, device, trusted))) {
            ++taken;
        }
    }
    BOOST_TEST(taken == 0);
}

BOOST_AUTO_TEST_CASE(no_mutant_of_a_sticker_is_taken) {
    const SecretKeys council = keys_number(2);
    const std::array<SchemeKeys, 1> trusted{public_keys(council)};
    const std::string sticker = sign_sticker({.venue = {uuid_number(2)},
                                              .name = "Central Library",
                                              .postcode = "SO14 7LY",
                                              .scheme = "southampton",
                                              .level = "",
                                              .issued = on(2026, 11, 25),
                                              .valid_to = on(2027, 11, 24),
                                              .number = "SP-0042"},
                                             council);
    Mutator mutator;
    int taken = 0;
    for (int i = 0; i < other_mutants; ++i) {
        const std::string mutant = mutator.mutant_of(sticker);
        if (mutant != sticker && open_sticker(mutant, trusted)) {
            ++taken;
        }
    }
    BOOST_TEST(taken == 0);
}

// Past the signature too: whoever has a venue's keys, or the council's, can sign what they like.
BOOST_AUTO_TEST_CASE(a_submission_that_is_changed_and_signed_again_is_refused_or_sound) {
    const SecretKeys device = keys_number(1);
    const std::array<SecretKeys, 1> council{keys_number(2)};
    const Submission submission = sample_submission(device);
    const std::string file = seal_submission(submission, device, public_keys(council[0]));
    const std::string inner = *council[0].open_box(std::string_view{file}.substr(parcel_head));
    const SigningAgain sign{.file = file,
                            .sender = inner.substr(0, parcel_sender),
                            .kind = {"uk.safeplaces.submission.v1\0", 28},
                            .by = device,
                            .recipient = public_keys(council[0]).box};
    const auto enrolled = [&](const DeviceId& id) {
        return std::optional{device_keys(id, device)};
    };
    check_counts(sign_mutants_again<Submission>(
        submission_json(submission), sign,
        [&](const std::string& bytes) -> std::variant<Submission, ParcelFault> {
            auto opened = open_submission(bytes, council, enrolled);
            if (const auto* fault = std::get_if<ParcelFault>(&opened)) {
                return *fault;
            }
            BOOST_REQUIRE((std::get<OpenedSubmission>(opened).submission.from == submission.from));
            return std::move(std::get<OpenedSubmission>(opened).submission);
        },
        submission_json, read_submission_json));
}

BOOST_AUTO_TEST_CASE(a_decision_that_is_changed_and_signed_again_is_refused_or_sound) {
    const SecretKeys device = keys_number(1);
    const SecretKeys council = keys_number(2);
    const std::array<SchemeKeys, 1> trusted{public_keys(council)};
    const DeviceKeys to = device_keys(sample_device(), device);
    const std::string file = seal_decision(sample_decision(), council, to);
    const std::string inner = *device.open_box(std::string_view{file}.substr(parcel_head));
    const SigningAgain sign{.file = file,
                            .sender = inner.substr(0, parcel_sender),
                            .kind = {"uk.safeplaces.decision.v1\0", 26},
                            .by = council,
                            .recipient = to.box};
    check_counts(sign_mutants_again<Decision>(
        decision_json(sample_decision()), sign,
        [&](const std::string& bytes) { return open_decision(bytes, device, trusted); },
        decision_json, read_decision_json));
}

BOOST_AUTO_TEST_CASE(a_notice_that_is_changed_and_signed_again_is_refused_or_sound) {
    const SecretKeys council = keys_number(2);
    const std::array<SchemeKeys, 1> trusted{public_keys(council)};
    const std::string file = sign_notice(sample_notice(), council);
    const SigningAgain sign{.file = file,
                            .sender = file.substr(parcel_head, parcel_sender),
                            .kind = {"uk.safeplaces.notice.v1\0", 24},
                            .by = council};
    check_counts(sign_mutants_again<Notice>(
        notice_json(sample_notice()), sign,
        [&](const std::string& bytes) { return open_notice(bytes, trusted); }, notice_json,
        read_notice_json));
}

BOOST_AUTO_TEST_SUITE_END()
