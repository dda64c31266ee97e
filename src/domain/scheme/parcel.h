#pragma once

#include "domain/date.h"
#include "domain/digest.h"
#include "domain/id.h"
#include "domain/people/person.h"
#include "domain/scheme/life.h"
#include "domain/scheme/use_log.h"
#include "domain/training/records.h"
#include "domain/venue/registration.h"
#include "domain/venue/scheme.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// What travels between a venue's desk and the scheme desk, as values. How they become a file that
// nobody else can read or make: interchange/parcel_file.h. Source: data.md 5.

using PublicKey = std::array<std::uint8_t, 32>;

// The public half of a venue's computer: what it signs with, and what is sealed to it.
struct DeviceKeys {
    DeviceId device;
    PublicKey signing{}; // Ed25519
    PublicKey box{};     // X25519

    friend bool operator==(const DeviceKeys&, const DeviceKeys&) = default;
};

// The public half of a scheme's keys. `id` is the first 8 bytes of BLAKE2b over both.
struct SchemeKeys {
    PublicKey signing{};
    PublicKey box{};

    friend bool operator==(const SchemeKeys&, const SchemeKeys&) = default;
};

// A form that is not the registration, signed: change of details, leaving, yearly check.
struct SubmittedForm {
    std::string id; // UUIDv7
    std::string form;
    std::string form_version;
    Instant signed_at;
    Entries answers;

    friend bool operator==(const SubmittedForm&, const SubmittedForm&) = default;
};

// How often one option of one question was chosen at this venue since it began, without persons.
struct AnswerCount {
    CourseId course;
    std::string version;
    QuestionId question;
    int option = 0; // its place in options_of()
    int chosen = 0;

    friend bool operator==(const AnswerCount&, const AnswerCount&) = default;
};

// How many tries a course version had at this venue since it began, and how many were passed.
struct AttemptCount {
    CourseId course;
    std::string version;
    int attempts = 0;
    int passed = 0;

    friend bool operator==(const AttemptCount&, const AttemptCount&) = default;
};

// Venue to council. `completions`, `forms` and `uses` are those that the council has not confirmed
// yet, so that a lost file does no harm; `registration`, `people` and the counts are as they stand.
// Limits: 5,000 completions, 2,000 people, 5,000 uses, and 1 MiB in all, which about 2,500
// completions fill; a venue with more sends the rest next time.
struct Submission {
    ParcelId id;
    VenueId venue;
    DeviceKeys from;
    std::int64_t seq = 1;             // of this device, from 1
    std::optional<Digest> previous{}; // of the payload of this device's parcel before
    Instant made_at;
    std::optional<Registration> registration{}; // signed last
    std::vector<Person> people;                 // also who left
    std::vector<PersonId> erased;               // the council erases them too
    std::vector<Completion> completions;
    std::vector<SubmittedForm> forms;
    std::vector<AttemptCount> attempts;
    std::vector<AnswerCount> answers;
    std::vector<Use> uses;
    std::vector<std::string> stickers_wanted; // kinds of sticker asked for: "window", "door"
};

// The newest row of the council's audit chain, put into every approval.
struct AuditHead {
    std::int64_t seq = 0;
    Digest hash{};

    friend bool operator==(const AuditHead&, const AuditHead&) = default;
};

// Council to one venue: where it stands now, and what that brings.
struct Decision {
    ParcelId id;
    VenueId venue;
    DeviceId to;
    std::int64_t seq = 1; // of the council's decisions for this venue; the highest counts
    Instant made_at;
    Date decided_on;
    VenueState state = VenueState::submitted;
    MoveReason reason = MoveReason::application_arrived;
    std::optional<Date> valid_to{};     // of an approval: its last day
    std::string level;                  // a word of the scheme's own list; may be empty
    std::vector<std::string> questions; // ids of the scheme's standard questions, or plan points
    std::vector<std::string> stickers;  // COSE_Sign1, one for each sticker, as bytes
    std::int64_t confirmed_seq = 0;     // the newest parcel of this device in the register; 0: none
    AuditHead audit;
};

// Council to all its venues: signed, not sealed. The highest `seq` counts.
struct Notice {
    ParcelId id;
    SchemeId scheme;
    std::int64_t seq = 1;
    Instant made_at;
    std::vector<std::string> revoked;      // sticker numbers
    std::vector<Contact> contacts;         // all of them; empty: as before
    std::optional<SchemeKeys> next_keys{}; // keys were changed: signed by the old ones
    std::vector<PublicKey> compromised;    // signing keys that count no more
};

} // namespace safeplaces
