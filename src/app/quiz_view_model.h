#pragma once

#include "app/questions_view_model.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// A quiz of that course that the learner begins now. Pre: the session has a learner.
[[nodiscard]] Sitting
new_sitting(const Desk& desk, const Course& course, Face face, std::uint64_t seed);

// One sitting of a quiz: every choice is kept at once, so that it goes on after a kill. A finished
// sitting becomes an attempt, and a pass a completion. Source: courses/README.md, "How a quiz is
// marked".
// Pre: the session has a learner; the course is in the library.
class QuizViewModel : public QuestionsViewModel {
public:
    QuizViewModel(Desk& desk, const Course& course);

    // A new draw, once this one has its result.
    void try_again();
    void save_again();

private:
    void begin();
    void resume(const Sitting& sitting);
    void ask() override;
    [[nodiscard]] bool may_be_blank() const override;
    void keep(const std::vector<int>& draft) override;
    void take(const Answer& answer) override;
    void finish() override;
    [[nodiscard]] const Question& in_words_of(Face face) override;
    void show_page_to_read_again();
    void save();
    void take_up_stored_completion();
    void tidy_up();
    void note_completion(const CompletionId& id);
    void show_result(const Score& score);
    [[nodiscard]] const Question& current() const;
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
