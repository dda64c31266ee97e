#pragma once

#include "app/questions_view_model.h"

namespace safeplaces {

// The questions of a led session, answered by the group. What they miss comes again at the end,
// until they have it right; who said what is kept nowhere.
// Pre: the desk has a session at stage `asking`, with its course.
class LedQuestionsViewModel : public QuestionsViewModel {
public:
    explicit LedQuestionsViewModel(Desk& desk);

    // Asks first: nothing is recorded.
    void end();

private:
    void ask() override;
    void take(const Answer& answer) override;
    void finish() override;
    [[nodiscard]] const Question& in_words_of(Face face) override;
    [[nodiscard]] const Question& question() const;

    Desk& m_desk;
    const Course& m_course;
    DrawnQuestion m_asked{}; // the one on the screen
};

} // namespace safeplaces
