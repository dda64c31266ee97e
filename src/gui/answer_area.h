#pragma once

#include "app/questions_view_model.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

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
    // Lets the option at that place stand out while it is read aloud.
    virtual void mark_said(std::optional<std::size_t> option) = 0;
    [[nodiscard]] virtual wxWindow* first() const = 0; // where the focus starts
};

// Adds it below the question. `name` is what a screen reader says of it, usually the question.
[[nodiscard]] std::unique_ptr<AnswerArea> add_answer_area(BesidePicture& question,
                                                          const Look& look,
                                                          const std::string& name,
                                                          QuestionsViewModel& model);

} // namespace safeplaces
