#pragma once

#include "app/questions_view_model.h"
#include "gui/controls/said_part.h"

#include <memory>
#include <string>
#include <vector>

class wxWindow;

namespace safeplaces {

class BesidePicture;
class Look;

// Where one question is answered, in whichever way it asks for. Made new for every question.
class AnswerArea {
public:
    AnswerArea() = default;
    AnswerArea(const AnswerArea&) = delete;
    AnswerArea& operator=(const AnswerArea&) = delete;
    virtual ~AnswerArea() = default;

    // What stands there now. Pre: the question is the one that it was made for.
    virtual void show(const QuizState& state) = 0;
    // From now on the answer stands. Once.
    virtual void explain(const QuizState& state) = 0;
    // What it shows now, to be read aloud.
    [[nodiscard]] virtual std::vector<SaidPart> said() = 0;
    [[nodiscard]] virtual wxWindow* first() const = 0; // where the focus starts
};

// Adds it below the question. `name` is what a screen reader says of it, usually the question.
[[nodiscard]] std::unique_ptr<AnswerArea> add_answer_area(BesidePicture& question,
                                                          const Look& look,
                                                          const std::string& name,
                                                          QuestionsViewModel& model);

} // namespace safeplaces
