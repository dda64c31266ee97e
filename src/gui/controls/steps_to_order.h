#pragma once

#include "gui/controls/answer_rows.h"
#include "gui/controls/button.h"

#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

// Steps to put in order, each with a number, its words, and buttons to move it up and down; Alt and
// an arrow do the same. The focus goes with the step.
class StepsToOrder : public AnswerRows {
public:
    // `on_move` is to call put() with the new order.
    StepsToOrder(wxWindow* parent,
                 const Look& look,
                 const std::string& name,
                 const std::vector<std::string>& steps,
                 std::function<void(std::size_t from, std::size_t to)> on_move);

    // As they stand now. Pre: as many as there were.
    void put(const std::vector<std::string>& steps);
    // The buttons go.
    void show_feedback(const std::vector<AnswerFeedback>& feedback) override;
    [[nodiscard]] wxWindow* first() const override;

private:
    [[nodiscard]] std::vector<SaidPart> said_in(std::size_t place) override;

    struct Step {
        Paragraph* words;
        Button* up;
        Button* down;
    };

    [[nodiscard]] Step add_step(std::size_t place);
    void move(std::size_t from, std::size_t to);
    void on_key(wxKeyEvent& event);
    [[nodiscard]] std::optional<std::size_t> place_of_focus() const;

    std::function<void(std::size_t, std::size_t)> m_on_move;
    std::vector<Step> m_steps;
};

} // namespace safeplaces
