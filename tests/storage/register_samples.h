#pragma once

#include "domain/training/gate.h"
#include "storage/register/conflict_book.h"
#include "storage/register/device_book.h"
#include "storage/register/key_book.h"
#include "storage/register/parcel_intake.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_file.h"
#include "storage/register/user_book.h"
#include "storage/register/venue_register.h"
#include "storage/samples.h"

namespace safeplaces {

inline const SchemeId scheme_id{uuid_no(9)};

inline const Acting administrator{{uuid_no(901)}, SchemeRole::administrator};
inline const Acting coordinator{{uuid_no(902)}, SchemeRole::coordinator};
inline const Acting auditor{{uuid_no(903)}, SchemeRole::auditor};

inline PublicKey key_no(int number) {
    PublicKey key{};
    key.fill(static_cast<std::uint8_t>(number));
    return key;
}

inline SchemeKeys scheme_keys_no(int number) {
    return {key_no(number), key_no(number + 100)};
}

struct OneRegister {
    OneRegister() : file(RegisterFile::in_memory(scheme_id)) {}

    RegisterFile file;
    Db& db = file.db();
    RegisterAudit audit{db};
};

// With keys and one administrator.
struct ARegisterInUse : OneRegister {
    ARegisterInUse() {
        keys.add_first(scheme_keys_no(1), now);
        users.add_first(
            {.id = administrator.user, .name = "Ada Archer", .role = SchemeRole::administrator},
            {"wrapped by a passphrase", 1}, now);
    }

    KeyBook keys{db};
    UserBook users{db};
};

// ---- Parcels

inline const VenueId cafe{uuid_no(2)};
inline const DeviceKeys shop_pc{{uuid_no(51)}, key_no(51), key_no(151)};
inline const DeviceKeys shop_laptop{{uuid_no(52)}, key_no(52), key_no(152)};
inline const DeviceKeys cafe_pc{{uuid_no(53)}, key_no(53), key_no(153)};

inline CourseNeed need(const std::string& course, int at_least) {
    return {.course = {course}, .more_than = 0.5, .at_least = at_least, .everyone_up_to = 1};
}

// Two of the staff must hold the one course of completion_no().
inline IntakeRules rules_on(Date day) {
    return {.gate = {need("being-a-safe-place", 2)},
            .course_titles = {{{"being-a-safe-place"}, "Being a Safe Place"}},
            .today = day,
            .now = Instant(std::chrono::sys_days(day)) + 10h};
}

// What the shop's PC sends as its parcel of that number, a minute after the one before; nothing in
// it yet.
inline Submission submission_no(int seq, const DeviceKeys& from = shop_pc) {
    Submission submission;
    submission.id = {uuid_no(5000 + seq)};
    submission.venue = from == cafe_pc ? cafe : shop;
    submission.from = from;
    submission.seq = seq;
    submission.made_at = now - 1h + std::chrono::minutes(seq);
    return submission;
}

// Its payload's digest: stands for what interchange/ makes of the bytes.
inline Digest content_of(const Submission& submission) {
    Hasher hasher;
    hasher.add(submission.id.text).add(submission.seq);
    for (const Completion& completion : submission.completions)
        hasher.add(record_hash(completion));
    for (const Person& person : submission.people)
        hasher.add(person.id.text).add(person.name);
    return hasher.finish();
}

inline ArrivedParcel arrived(const Submission& submission) {
    return {.submission = submission, .content = content_of(submission)};
}

inline Registration registration_no(int number, const std::string& name) {
    return {.id = {uuid_no(6000 + number)},
            .venue = shop,
            .form = "venue-registration",
            .form_version = "1",
            .signed_at = now,
            .answers = {{"name", name}, {"postcode", "SO14 7LY"}}};
}

// Two venues and their devices, as a coordinator enrolled them.
struct TwoVenues : ARegisterInUse {
    TwoVenues() {
        venues.add(coordinator, {.id = shop, .name = "Corner Shop"}, today, now);
        venues.add(coordinator, {.id = cafe, .name = "Harbour Café"}, today, now);
        for (const DeviceKeys& keys_of_shop : {shop_pc, shop_laptop})
            devices.enrol(coordinator, keys_of_shop, shop, now);
        devices.enrol(coordinator, cafe_pc, cafe, now);
    }

    IntakeResult take_in(const ArrivedParcel& parcel) {
        return ParcelIntake(db, rules).take_in(coordinator, {&parcel, 1}).front();
    }
    IntakeResult take_in(const Submission& submission) { return take_in(arrived(submission)); }

    // The same, linked to the shop's parcel before.
    Submission next_of(const Submission& before) {
        Submission next = submission_no(static_cast<int>(before.seq) + 1, before.from);
        next.people = before.people;
        next.previous = content_of(before);
        return next;
    }

    // Brings the shop to that state: applied, checked, two trained.
    // Says what the venue has sent for it.
    Submission approve_shop(Date valid_to) {
        Submission first = submission_no(1);
        first.registration = registration_no(1, "Corner Shop");
        for (int number : {1, 2}) {
            first.people.push_back(person_no(number));
            first.completions.push_back(completion_no(number, person_no(number).id));
        }
        take_in(first);
        for (const auto& [to, reason] :
             {std::pair{VenueState::in_checks, MoveReason::checks_begun},
              std::pair{VenueState::ready_to_approve, MoveReason::checks_passed}})
            venues.move(coordinator, shop, {.to = to, .reason = reason, .on = today}, now);
        venues.move(coordinator, shop,
                    {.to = VenueState::approved,
                     .reason = MoveReason::approved_by_council,
                     .on = today,
                     .valid_to = valid_to,
                     .level = "gold"},
                    now);
        return first;
    }

    [[nodiscard]] RegisteredVenue shop_now() { return venues.find(shop).value(); }

    VenueRegister venues{db};
    DeviceBook devices{db};
    IntakeRules rules = rules_on(today);
    ConflictBook conflicts{db, rules};
};

} // namespace safeplaces
