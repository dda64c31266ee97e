#pragma once

#include "gui/controls/box.h"
#include "gui/controls/said_part.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

class IconView;
class Caption;
class Paragraph;

// How an option turned out. `right` and `chosen_wrong` get a coloured box, an icon and words.
enum class AnswerMark { plain, right, chosen_wrong };

struct AnswerFeedback {
    AnswerMark mark = AnswerMark::plain;
    std::string why; // the option's own feedback; may be empty
};

// What is said to the marks.
struct Verdicts {
    std::string right;
    std::string wrong;
};

// What there is to choose or to arrange in one question, each in a box with room for feedback.
// Made new for every question.
class AnswerRows : public Pane {
public:
    // From now on the answer stands. Pre: one entry for each row.
    virtual void show_feedback(const std::vector<AnswerFeedback>& feedback);
    // What the rows show, from the top. Each row stands out while something of it is said.
    [[nodiscard]] virtual std::vector<SaidPart> said();
    [[nodiscard]] bool stands_out(std::size_t place) const { return m_rows[place].is_said; }
    [[nodiscard]] virtual wxWindow* first() const = 0; // where the focus starts

protected:
    // `name` is the group's name to a screen reader, usually the question.
    AnswerRows(wxWindow* parent, const Look& look, const std::string& name, Verdicts verdicts);

    // What the row shows, made before; `spoken` is the control that says its feedback, or words
    // after which it is read. The feedback begins so many pixels right of it.
    template <class Content>
    void add_row(Content* content, wxWindow& spoken, int feedback_from = 0) {
        auto* column = new wxBoxSizer(wxVERTICAL);
        column->Add(content, wxSizerFlags().Expand());
        finish_row(column, spoken, feedback_from);
    }

    [[nodiscard]] const Look& look() const { return m_look; }
    [[nodiscard]] bool has_feedback() const { return m_has_feedback; }
    [[nodiscard]] AnswerMark mark_of(std::size_t place) const { return m_rows[place].mark; }
    [[nodiscard]] virtual bool is_chosen(std::size_t /*place*/) const { return false; }
    // What the row shows above its feedback.
    [[nodiscard]] virtual std::vector<SaidPart> said_in(std::size_t place) = 0;
    void let_stand_out(std::size_t place, bool is_said);
    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }
    // A click beside the control, on the row.
    virtual void clicked(std::size_t /*place*/) {}

private:
    struct Row {
        wxWindow* spoken;
        IconView* icon;
        Caption* verdict;
        Paragraph* why;
        wxSizer* feedback; // the line of these three
        wxSizerItem* area; // of the whole box
        AnswerMark mark = AnswerMark::plain;
        bool is_said = false;
    };

    void finish_row(wxBoxSizer* column, wxWindow& spoken, int feedback_from);
    void show_feedback_of(Row& row, const AnswerFeedback& feedback);
    void on_paint(wxPaintEvent& event);
    void on_click(wxMouseEvent& event);
    [[nodiscard]] BoxStyle style_of(std::size_t place) const;

    const Look& m_look;
    Verdicts m_verdicts;
    std::vector<Row> m_rows;
    bool m_has_feedback = false;
};

} // namespace safeplaces
