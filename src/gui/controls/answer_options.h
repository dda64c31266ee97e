#pragma once

#include "gui/controls/box.h"
#include "gui/controls/button.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

class IconView;
class Caption;

enum class AnswerKind { one, several };

// How an option turned out. `right` and `chosen_wrong` get a coloured box, an icon and words.
enum class AnswerMark { plain, right, chosen_wrong };

struct AnswerFeedback {
    AnswerMark mark = AnswerMark::plain;
    std::string why; // the option's own feedback; may be empty
};

// The options of one question, each in a box: radio buttons or check boxes, all siblings in this
// panel. Made new for every question.
class AnswerOptions : public Pane {
public:
    // `name` is the group's name to a screen reader, usually the question. `on_choose` gets the
    // chosen places, ascending.
    AnswerOptions(wxWindow* parent,
                  const Look& look,
                  AnswerKind kind,
                  const std::string& name,
                  const std::vector<std::string>& options,
                  std::function<void(const std::vector<int>&)> on_choose);

    [[nodiscard]] std::vector<int> chosen() const;
    void choose(const std::vector<int>& places); // without a call of on_choose

    // From now on the answer stands. Pre: one entry for each option.
    void show_feedback(const std::vector<AnswerFeedback>& feedback);
    // Lets the option at that place stand out while it is read aloud.
    void mark_said(std::optional<std::size_t> place);
    [[nodiscard]] wxWindow* first() const; // where the focus starts: at what is chosen

private:
    struct Row {
        Radio* radio = nullptr; // one of these two
        Tick* tick = nullptr;
        IconView* icon = nullptr;
        Caption* verdict = nullptr;
        Paragraph* why = nullptr;
        wxSizer* feedback = nullptr; // the line of these three
        wxSizerItem* area = nullptr; // of the whole box
        AnswerMark mark = AnswerMark::plain;

        [[nodiscard]] wxControl& control() const;
        [[nodiscard]] bool is_chosen() const;
    };

    Row make_row(const std::string& words, int place);
    void changed();
    void show_feedback_of(Row& row, const AnswerFeedback& feedback);
    void on_paint(wxPaintEvent& event);
    void on_click(wxMouseEvent& event);
    [[nodiscard]] BoxStyle style_of(const Row& row) const;

    const Look& m_look;
    AnswerKind m_kind;
    std::function<void(const std::vector<int>&)> m_on_choose;
    Radio* m_none = nullptr; // never shown: a radio group always has one chosen
    std::vector<Row> m_rows;
    std::optional<std::size_t> m_said;
    std::vector<int> m_final; // the answer that stands once there is feedback
    bool m_has_feedback = false;
};

} // namespace safeplaces
