#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/scheme/parcel.h"
#include "domain/training/gate.h"
#include "storage/db.h"
#include "storage/register/acting.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace safeplaces {

// What the register reads out of a registration besides keeping it whole. Whoever knows the form
// finds it by the fields' Meaning. What is empty stays as it was.
struct VenueDetails {
    std::string name;
    std::string postcode; // as it is shown
    std::string ward{};
    std::string kind{}; // the form's option id
    std::optional<Date> insurance_to{};
    int staff_declared = 0; // the number given in the form; 0: none
};

// A parcel that was opened: signature, keys and payload are in order (interchange/parcel_file.h).
struct ArrivedParcel {
    Submission submission;
    Digest content{};                      // of the payload
    std::optional<VenueDetails> details{}; // of submission.registration; without one: nothing
};

enum class IntakeOutcome {
    new_records,      // taken in, and something in it was new
    nothing_new,      // taken in; all of it was here already
    already_taken_in, // this very parcel
    needs_enrolling,  // its device is not known: nothing is kept until somebody enrols it
    device_revoked,   // refused
    other_venue,      // refused: the device belongs to another venue than the parcel says
    unacceptable,     // refused: something in it does not go together (more right than asked ...)
};

struct IntakeResult {
    IntakeOutcome outcome = IntakeOutcome::nothing_new;
    int n_new = 0;         // completions, forms and uses
    int n_known = 0;       // of these, already here
    int n_conflicting = 0; // left for a decision (conflict_book.h)

    friend bool operator==(const IntakeResult&, const IntakeResult&) = default;
};

struct IntakeRules {
    std::vector<CourseNeed> gate;
    std::map<CourseId, std::string> course_titles; // a course without one is called by its id
    Date today;
    Instant now;
    std::map<CourseId, std::chrono::months> refresh{}; // how long a pass counts, by this council
    std::chrono::days new_course = usual_wait;         // the gate waits for one named later
};

// So many parcels in one take_in() keep the disk busy and the window informed. Source: data.md 6.
inline constexpr std::size_t parcels_at_once = 40;

// Takes parcels of venues into the register.
//
// * A parcel is taken in whole or not at all, and taking it in again changes nothing.
// * A record that is here already is left; one that says something else under the same id, a person
//   of another venue, a missing number and a number that comes twice are kept for a decision.
// * Persons, registration and counts stand in each parcel as they were that day: only those of a
//   venue's newest one count.
// * Another name or postcode of a venue that was checked is kept for a decision.
// * Who was erased stays erased. Venues that wait for it move on (submitted, ready to approve).
class ParcelIntake {
public:
    ParcelIntake(Db& db, IntakeRules rules);

    // One result for each. All in one transaction: what the machine will not do (a full disk)
    // throws MachineError, and nothing of them is kept; a parcel that is refused leaves the others
    // alone.
    std::vector<IntakeResult> take_in(const Acting& acting, std::span<const ArrivedParcel> parcels);

private:
    Db& m_db;
    IntakeRules m_rules;
};

} // namespace safeplaces
