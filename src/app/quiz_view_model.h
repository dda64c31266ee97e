#pragma once

#include "app/desk.h"
#include "app/view_model.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct OptionState {
    std::string text;
    bool is_chosen = false;
    // After the answer:
    bool is_right = false;
    std::string feedback;
};

// A page of the lesson that teaches what was missed.
struct MissedPage {
    std::string title;
    SlideAddress page;
};

struct QuizState : ScreenState {
    enum class Stage {
        asking,
        explained, // answered: feedback stands beside each option
        passed,
        not_passed, // "No harm done": again as often as they like
        not_saved,  // the result could not be written: save_again()
    };

    std::string course_title;
    Stage stage = Stage::asking;
    std::size_t number = 0; // of this question, from 0
    std::size_t questions = 0;
    std::string progress; // "Question 4 of 6, 3 right so far"
    std::string question;
    bool is_critical = false;
    bool takes_several = false;
    std::vector<OptionState> options; // in the order shown
    bool was_right = false;
    std::string
        explanation; // the sentence of the strip: "That is right.", "That is not quite right. ..."
    std::string taught_on; // title of the page to read again; "" when the answer was right
    SlideAddress page_to_read;
    std::string problem; // "Choose an answer first."
    std::string result_title;
    std::string result_text;
    std::vector<MissedPage> missed_pages; // on the result: what to read again
};

// One sitting of a quiz: every choice is kept at once, so that it goes on after a kill. A finished
// sitting becomes an attempt, and a pass a completion. Source: courses/README.md, "How a quiz is
// marked".
// Pre: the session has a learner; the course is in the library.
class QuizViewModel : public ViewModel<QuizState> {
public:
    QuizViewModel(Desk& desk, const Course& course);

    // `option` is its place among those shown. For one answer it takes the place of the other.
    void choose(std::size_t option);
    void check_answer();
    void next();
    // A new draw, once this one has its result.
    void try_again();
    void save_again();

private:
    void begin();
    void resume(const Sitting& sitting);
    void ask();
    void explain(const Question& question);
    void finish();
    void save();
    void take_up_stored_completion();
    void tidy_up();
    void note_completion(const CompletionId& id);
    void show_result(const Score& score);
    [[nodiscard]] const Question& current() const;
    [[nodiscard]] Answer chosen() const;
    [[nodiscard]] int right_so_far() const;
    [[nodiscard]] const Edition& edition() const;

    Desk& m_desk;
    const Course& m_course;
    Sitting m_sitting;
    std::vector<DrawnQuestion> m_drawn;
    std::optional<Attempt> m_attempt; // finished, perhaps not saved yet
    std::optional<Completion> m_completion;
};

} // namespace safeplaces
