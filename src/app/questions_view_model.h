#pragma once

#include "app/desk.h"
#include "app/view_model.h"

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
        practised,  // the end of a drill: nothing was marked
    };

    std::string course_title;
    Stage stage = Stage::asking;
    std::size_t number = 0; // of this question, from 0
    std::size_t questions = 0;
    std::string progress;        // "Question 4 of 6, 3 right so far"
    std::string language = "en"; // of the question
    std::string question;
    bool is_critical = false;
    bool is_marked = true; // false: a group's, where nobody passes or fails
    bool is_ended = false; // by somebody, before its end
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

// What the screen shows of the question: its words, then for each option its words and its
// feedback, which is empty before the answer.
[[nodiscard]] std::vector<std::string> parts_to_read(const QuizState& state);

// Questions, one after the other: of a quiz or of a drill.
class QuestionsViewModel : public ViewModel<QuizState> {
public:
    // `option` is its place among those shown. For one answer it takes the place of the other.
    virtual void choose(std::size_t option) = 0;
    virtual void check_answer() = 0;
    // To the next question, or what follows the last. Nothing before the answer was explained.
    void next();

protected:
    // Shows the question whose number stands in the state.
    virtual void ask() = 0;
    virtual void finish() = 0;

    // Ticks it among the options of the state.
    void mark_as_chosen(std::size_t option);
    // Shows a question whose options come in that order, without an answer.
    void show_question(const Question& question, const std::vector<int>& order);
    // Which options are right, and why.
    void show_feedback(const Question& question, const std::vector<int>& order);
    // The answer that stands ticked.
    [[nodiscard]] Answer ticked(const std::vector<int>& order) const;
};

} // namespace safeplaces
