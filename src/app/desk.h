#pragma once

#include "app/answers.h"
#include "app/council.h"
#include "app/led_session.h"
#include "app/library.h"
#include "app/outside.h"
#include "app/session.h"
#include "app/update_work.h"
#include "domain/training/gate.h"
#include "domain/venue/registration.h"
#include "storage/attempt_log.h"
#include "storage/audit_log.h"
#include "storage/completion_log.h"
#include "storage/entry_book.h"
#include "storage/form_log.h"
#include "storage/issue_log.h"
#include "storage/kept_files.h"
#include "storage/parcel_log.h"
#include "storage/people_book.h"
#include "storage/practice_book.h"
#include "storage/progress_book.h"
#include "storage/registration_log.h"
#include "storage/settings.h"
#include "storage/sitting_book.h"
#include "storage/use_log.h"
#include "storage/venue_file.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// The rules of the council's pack, once read.
struct BroughtRules {
    std::optional<Library> library; // nothing: there is no pack, or it has a mistake
    std::string mistake_in;         // "scheme.toml, 12": where; empty when there is none
};

// One venue, open: what it keeps, what ships with the program or came from the council, and the
// world outside. The view-models work on it.
struct Desk {
    Desk(VenueFile opened, const Library& shipped, const Outside& world);
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    VenueFile file;
    const Outside& outside;
    Council council;
    BroughtRules brought;
    const Library& library;
    EntryBook entries; // what is in the file alone; screens go through `answers`
    Answers answers;
    PeopleBook people;
    ProgressBook progress;
    PracticeBook practice;
    SittingBook sittings;
    AttemptLog attempts;
    CompletionLog completions;
    RegistrationLog registrations;
    FormLog forms;
    UseLog uses;
    ParcelLog parcels;
    IssueLog issues;
    KeptFiles kept; // of what was issued
    Settings settings;
    std::vector<CourseNeed> gate; // the scheme's, with the days of gate_notes.h
    AuditLog audit;
    Session session;
    std::string recovery_to_write_down; // of the manager PIN: shown until it is written down
    std::string language;               // of the words on screen: the library's
    std::optional<LedSession> led{};    // that goes on
    UpdateWork update_work;
};

// The same venue, with the rules that stand in it now, after the council's pack or notice came in,
// or in the language of another library. A led session goes on where its course is the same.
// Pre: nothing waits in desk->answers.
[[nodiscard]] std::unique_ptr<Desk> with_new_rules(std::unique_ptr<Desk> desk,
                                                   const Library& shipped);

// What has to happen next in registration.
enum class RegistrationStage {
    not_begun,    // the suitability check is not answered to its end
    not_suitable, // an essential point of the suitability check is missing
    in_progress,
    to_sign, // every part done, not signed
    complete,
    changed, // signed, and no longer as it was: to be signed again. Also when a day has passed
};

// What a venue may have below its name on its posters (sign_details.h).
enum class SignDetail { hours, contact };

// Where the venue stands, from its records. All screens and documents take their facts from here.
struct VenueStanding {
    std::string venue_name; // "" until it is given
    std::string town;
    RegistrationStage stage = RegistrationStage::not_begun;
    std::optional<Registration> signed_registration;
    std::vector<std::string> open_parts; // of the form, by title: something is to be put right
    int staff_declared = 0;
    std::vector<Person> people; // current ones
    std::vector<Completion> completions;
    std::vector<CourseStanding> courses;
    std::optional<Date> provisional_until; // once a poster or sticker has been made
    CouncilWord council;
    std::vector<SignDetail> on_posters; // as chosen, hours first
    Date today;
};

// Reads it anew. Throws MachineError.
[[nodiscard]] VenueStanding standing_of(Desk& desk);

// The suitability check comes before everything else, also for a venue that has signed.
[[nodiscard]] bool needs_suitability(const VenueStanding& standing);

[[nodiscard]] bool is_training_done(const VenueStanding& standing);

// Whether poster and sticker can be made. The council's word comes before everything else; without
// one, a venue that is registered and trained may make provisional ones for a while.
enum class SignGate {
    approved, // by the council, with a sticker statement that holds today: the real ones
    provisional,
    registration_missing,
    training_missing,
    provisional_over,
    approval_over,  // its last day has passed, or the council says so
    stopped,        // suspended, removed, refused, closed, or the venue has left
    letter_missing, // this computer has seen a newer letter than it has
};
[[nodiscard]] SignGate sign_gate(const VenueStanding& standing);

// The valid completion to show of each person and course: those that have a certificate. By person,
// as listed.
[[nodiscard]] std::vector<Completion> certified(const VenueStanding& standing);

// Everybody in the people book, also those who left. Throws MachineError.
[[nodiscard]] std::map<PersonId, std::string> names_by_id(Desk& desk);

// The day that was given with the signature.
[[nodiscard]] Date signed_on(const Library& library, const Registration& registration);

// What the checks of a form need to know: today, and the scheme's area.
[[nodiscard]] FormContext form_context(const Desk& desk);

// Somebody has set the PIN that guards the manager's rooms. Throws MachineError.
[[nodiscard]] bool has_manager_pin(Desk& desk);

} // namespace safeplaces
