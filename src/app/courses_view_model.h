#pragma once

#include "app/desk.h"
#include "app/status.h"
#include "app/view_model.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct CourseRow {
    CourseId id;
    std::string title;
    std::string summary;
    std::string language_note; // empty where the course speaks the language of the program
    Status status = Status::not_started;
    std::string status_words;  // "Trained, until 24 November 2027", "Page 4 of 14"
    std::string button;        // "Start", "Go on with page 4", "Take the quiz", "Read it again"
    bool goes_to_quiz = false; // then the lesson can be read again beside it
    bool is_refresher = false; // the button leads to the pages that they missed
    bool is_due = false;       // passed once, and to be done again; all of it in a greater version
    std::string practice;      // "Practise: Away from the window"; empty: no scenario
    bool is_needed = false;    // a course of the training gate for this person
    bool is_available = true;
};

struct CoursesState : ScreenState {
    std::string learner;
    std::vector<CourseRow> courses; // needed ones first
    std::size_t next = 0;           // which one the primary button is for; past the end for none
    bool is_trained = false;        // has passed all that they need
    bool has_drill = false;         // the practice of this quarter is to do
    bool has_easy_read = false;     // some course has
    Face face = Face::standard;     // the words that they chose
    bool has_pin = false;
    bool is_choosing_pin = false;
    std::string pin_problem;
    bool is_keying_in = false; // a quiz from paper
    std::string sheet_problem;
    std::optional<CourseId> keyed_in; // the quiz of that sheet is to be answered now
    std::string done;                 // "Your PIN is set."
};

// What a learner sees after picking their name: their own courses, where they were, and their PIN.
// Pre: the session has a learner.
class CoursesViewModel : public ViewModel<CoursesState> {
public:
    explicit CoursesViewModel(Desk& desk);

    void switch_face(Face face);
    void begin_choosing_pin();
    void choose_pin(const std::string& pin, const std::string& again);
    void remove_pin();
    void cancel_pin();

    void begin_keying_in();
    // Begins the quiz that stands on the sheet, once for each person; asks first where another has
    // been begun.
    void key_in(const std::string& sheet);
    void cancel_keying_in();

private:
    void show();
    // What the learner has done so far.
    struct Past {
        Person person;
        std::vector<Completion> completions;
    };
    void begin_sheet(const Course& course, std::uint64_t seed);
    void begin_quiz(const Course& course, std::uint64_t seed);
    [[nodiscard]] CourseRow row_of(const Course& course, const Past& past);

    Desk& m_desk;
    PersonId m_learner;
};

} // namespace safeplaces
