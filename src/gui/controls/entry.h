#pragma once

#include "domain/venue/reason.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

class IconView;
class Paragraph;

// What stands around an answer.
struct EntryWords {
    std::string label;
    std::string hint{};
};

// An answer that the program offers: "Use SO14 7LY".
struct Fix {
    std::string words;
    Action use;
};

// One question of a form: label, hint, what is wrong with the answer, the answer, the offered fix.
// Add it with wxEXPAND; it finds its own width. A Card draws the error bar in its padding.
class Entry : public Pane, public Wrapping {
public:
    // Shows what to put right (or, a warning, to think about) between label and answer, and as
    // the description of the control. Does nothing when it shows that already. While somebody types
    // in a field that is wrong, other words about it wait until they leave: half a word is wrong
    // too.
    void show_problem(Severity severity, const std::string& words, std::optional<Fix> fix = {});
    void clear_problem();
    [[nodiscard]] bool shows_error() const;

    void set_hint(const std::string& hint);

    // Puts the focus on the answer: what a link of the ErrorSummary does.
    virtual void focus_answer() = 0;

    bool wrap() override;

protected:
    wxSize DoGetBestClientSize() const override;

    // How the words at the top relate to the answer.
    enum class Top {
        label, // names the one control that follows
        title, // stands over several, and names the group
        none,  // the control has its words itself
    };
    Entry(wxWindow* parent, const Look& look, const EntryWords& words, Top top);
    [[nodiscard]] const Look& look() const { return m_look; }

    // To be called once by the constructor of each kind. `width` in pixels at 100 %, 0 for all
    // there is.
    void hold(wxWindow* answer, int width);
    void hold(wxSizer* answers, std::vector<wxWindow*> controls);

private:
    void fill_problem_line();
    [[nodiscard]] bool is_being_mended(Severity severity, const std::optional<Fix>& fix) const;
    void leave_to_description(wxWindow& words);
    void add_fix_button();
    void show_fix();
    void describe();
    void mark(bool in_error);

    const Look& m_look;
    Top m_top;
    wxBoxSizer* m_column;
    wxBoxSizer* m_answer_row;
    Paragraph* m_hint;
    Pane* m_problem_line = nullptr;
    IconView* m_problem_icon = nullptr;
    Paragraph* m_problem = nullptr;
    Button* m_fix = nullptr;      // these three once there is something to say
    wxWindow* m_answer = nullptr; // where there is one control
    std::vector<wxWindow*> m_controls;
    int m_designed_width = 0;
    std::string m_fix_words;
    Action m_use_fix;
    std::optional<Severity> m_severity;
    std::optional<std::string> m_still_wrong; // to be said when the focus leaves
};

} // namespace safeplaces
