#pragma once

#include "app/desk.h"
#include "app/view_model.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace safeplaces {

// An option to choose, a step to put in its place, or a prompt to match.
struct OptionState {
    std::string text;
    bool is_chosen = false;
    std::optional<std::size_t> match{}; // of a prompt: its place in QuizState::matches
    // After the answer:
    bool is_right = false;
    std::string feedback{};
};

// A page of the lesson that teaches what was missed.
struct MissedPage {
    std::string title;
    SlideAddress page;
};

// How a question is answered.
enum class AnswerWay { choose_one, choose_several, put_in_order, match, type, type_number, think };

struct QuizState : ScreenState {
    enum class Stage {
        reading, // a text that introduces the question
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
    std::optional<Slide> page;   // of a text to read; its address says which
    bool may_read_again = false;
    Face face = Face::standard; // of the words
    bool has_other_face = false;
    std::string question;
    std::optional<SlidePicture> picture; // of the question
    bool is_critical = false;
    bool is_marked = true; // false: a group's, where nobody passes or fails
    bool is_ended = false; // by somebody, before its end
    AnswerWay way = AnswerWay::choose_one;
    std::string how;                  // "Choose one answer."
    std::vector<OptionState> options; // in the order shown; steps as they are put now
    bool options_are_ours = false;    // "True" and "False", in the language of the desk
    std::vector<std::string> matches; // to choose from for each prompt
    std::string typed;
    bool was_right = false;
    bool may_be_blank = false; // it is keyed in from a sheet, which says nothing
    bool was_blank = false;
    std::string
        explanation; // the sentence of the strip: "That is right.", "That is not quite right. ..."
    std::string why; // what the question itself says to any answer; may be empty
    std::string taught_on; // title of the page to read again; "" when the answer was right
    SlideAddress page_to_read;
    std::string problem; // "Choose an answer first."
    std::string result_title;
    std::string result_text;
    std::vector<MissedPage> missed_pages; // on the result: what to read again
};

// Behind the last question, or what came of it.
[[nodiscard]] bool is_over(QuizState::Stage stage);

// Questions, one after the other: of a quiz, of a drill or of a group. Each command does nothing
// where the question is answered in another way, or already.
class QuestionsViewModel : public ViewModel<QuizState> {
public:
    // `option` is its place among those shown. For one answer it takes the place of the other.
    void choose(std::size_t option);
    // The step at one place goes to another; those between make room.
    void move_step(std::size_t from, std::size_t to);
    // Nothing: to none of them.
    void match(std::size_t prompt, std::optional<std::size_t> match);
    void type(std::string words);
    void check_answer();
    // The sheet says nothing to it: that counts as wrong. What was chosen by mistake goes.
    void leave_blank();
    // From a text to read to the next one or the question, and from there to the next question or
    // what follows the last. Nothing before the answer was explained.
    void next();
    // What introduces the question, once more.
    void read_again();
    // The same question in the other words; what was chosen stays.
    void switch_face(Face face);

protected:
    // Shows the question whose number stands in the state.
    virtual void ask() = 0;
    // Whether it may be left blank: on a sheet of paper somebody has done so already.
    [[nodiscard]] virtual bool may_be_blank() const { return false; }
    // What stands there now, to show_question() again; of what is typed nothing.
    virtual void keep(const std::vector<int>& /*draft*/) {}
    // The answer counts; was_right says how. Explains it.
    virtual void take(const Answer& answer) = 0;
    virtual void finish() = 0;
    // The question on the screen in the words of that face, which is that of all questions from now
    // on.
    [[nodiscard]] virtual const Question& in_words_of(Face face) = 0;

    // What was read before is read again.
    void forget_what_was_read() { m_read.clear(); }

    // Shows a question whose options come in that order, as it was left. Pre: it outlives the
    // next one.
    void show_question(const Question& question,
                       std::vector<int> order,
                       const std::vector<int>& draft = {});

private:
    [[nodiscard]] bool is_asking(AnswerWay way) const;
    void explain(const Answer& given);
    void go_on_reading();
    void show_page_in_its_words();
    void show_words();
    void show_options();
    void take_up(const std::vector<int>& draft);
    [[nodiscard]] std::vector<int> draft() const;
    void draft_changed();
    [[nodiscard]] Answer answer() const;
    [[nodiscard]] Answer ticked() const;
    [[nodiscard]] std::vector<int> matched() const; // of each pair, in its own order
    void show_feedback(const Answer& answer);
    void show_steps_feedback(const StepsInOrder& steps);
    void show_pairs_feedback(const Pairs& pairs);

    const Question* m_question = nullptr;
    std::vector<int> m_order; // the places of what is shown; of steps as they are put now
    bool m_has_moved = false; // a step
    Answer m_given;
    std::set<QuestionId> m_read; // introductions
};

} // namespace safeplaces
