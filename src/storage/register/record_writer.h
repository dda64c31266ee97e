#pragma once

#include "domain/scheme/parcel.h"
#include "storage/db.h"
#include "storage/register/conflict_kind.h"
#include "storage/register/corrections.h"
#include "storage/register/parcel_intake.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace safeplaces {

// A clock may be a day ahead; one that is further ahead would train its staff for years to come.
[[nodiscard]] bool has_possible_days(const Completion& completion, Date today);

// Writes what one parcel holds, row by row. For parcel_intake and conflict_book; everything happens
// inside their transaction. Every call throws DbError.
class RecordWriter {
public:
    RecordWriter(Db& db, const IntakeRules& rules);

    // Which parcel is being taken in, as row numbers.
    struct Parcel {
        std::int64_t venue = 0;
        VenueId venue_uid;
        std::int64_t device = 0;
        std::int64_t id = 0;
        Instant now;              // when it is taken in
        bool was_checked = false; // the venue: another registration of it is news
    };
    // Forgets the persons of the parcel before.
    void begin(const Parcel& parcel);
    // What was written is undone: forgets the rows of courses, and reads anew who was erased or
    // corrected.
    void forget();

    enum class People { as_they_stand, only_new };
    void add_people(const std::vector<Person>& people, People which);
    // With an audit row for each who was not erased before.
    void erase(const std::vector<PersonId>& people);
    void add(const Completion& completion);
    // In place of the one with that id. Pre: that is there, of this venue, whose staff it is about;
    // its days are possible.
    void replace(const Completion& completion);
    void add_registration(const SubmittedForm& form);
    void add(const SubmittedForm& form); // another one
    void add(const Use& use);
    void set_counts(const std::vector<AttemptCount>& attempts,
                    const std::vector<AnswerCount>& answers);

    // Notes one, unless it was noted before, open or settled. What was taken and is otherwise again
    // is another one.
    void add_conflict(ConflictKind kind, const std::string& subject, const std::string& incoming);

    struct Counts {
        int n_new = 0;
        int n_known = 0;
        int n_conflicting = 0;
        int n_forms = 0; // new ones, with the registration
        bool has_new_registration = false;
    };
    [[nodiscard]] const Counts& counts() const { return m_counts; }

private:
    struct PersonRow {
        std::int64_t id = 0;
        Person person;
        bool is_erased = false;
    };
    void read_erased();
    // What the council corrected about somebody stays; the rest is as their venue says.
    [[nodiscard]] Person beside_corrections(const Person& known, const Person& arrived);
    [[nodiscard]] PersonRow* row_of(const PersonId& person);
    [[nodiscard]] bool is_of_another_venue(const PersonId& person);
    // Null: they are another venue's.
    PersonRow* insert(const Person& person);
    [[nodiscard]] std::int64_t course_row(const CourseId& course);
    [[nodiscard]] std::int64_t
    version_row(const CourseId& course, const std::string& version, const Digest& content);
    [[nodiscard]] Date counts_until(const CourseId& course, Date passed, Date expires) const;
    // Which pass shows that somebody holds a course, from the start.
    void hold_anew(std::int64_t person, std::int64_t course);
    void insert(const Completion& completion, std::int64_t person);
    enum class Reading { waits, is_done }; // of a form, by somebody at the desk
    void add(const SubmittedForm& form, Reading reading);
    void compare(const SubmittedForm& form, const Registration& known);

    Db& m_db;
    IntakeRules m_rules;
    std::map<CourseId, std::int64_t> m_courses;
    std::map<std::pair<std::int64_t, std::pair<std::string, Digest>>, std::int64_t> m_versions;
    Parcel m_parcel;
    std::map<PersonId, PersonRow> m_people; // of the venue, erased ones too
    std::set<std::string> m_erased;         // of all venues
    std::map<PersonId, PersonFacts> m_corrected;
    Counts m_counts;
};

} // namespace safeplaces
