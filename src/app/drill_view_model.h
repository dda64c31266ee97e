#pragma once

#include "app/questions_view_model.h"
#include "domain/training/drill.h"

#include <vector>

namespace safeplaces {

// Whether the learner's drill of this quarter is still to do. Only for who has passed what they
// need: the others have a course to learn first. Pre: the session has a learner. Throws
// MachineError.
[[nodiscard]] bool has_drill_to_do(Desk& desk);

// With the person it goes that theirs was done.
void forget_drill(Desk& desk, const PersonId& person);

// A drill: questions of the learner's courses, of which the team gets many wrong. Nothing of it is
// kept but that it was done. Pre: the session has a learner.
class DrillViewModel : public QuestionsViewModel {
public:
    explicit DrillViewModel(Desk& desk);

private:
    struct Asked {
        const Course* course; // in the library
        DrawnQuestion drawn;
    };

    void draw();
    [[nodiscard]] const Edition& edition_of(const Asked& asked) const;
    [[nodiscard]] const Question& question_of(const Asked& asked) const;
    [[nodiscard]] const Question& in_words_of(Face face) override;
    void ask() override;
    void take(const Answer& answer) override;
    void finish() override;

    Desk& m_desk;
    std::vector<Asked> m_asked;
    std::vector<std::string> m_missed; // titles of pages
    int m_right = 0;
};

} // namespace safeplaces
