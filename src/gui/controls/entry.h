#pragma once

#include "domain/venue/form.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

class wxChoice;
class wxTextCtrl;

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
    // the description of the control. Does nothing when it shows that already.
    void show_problem(Severity severity, const std::string& words, std::optional<Fix> fix = {});
    void clear_problem();
    [[nodiscard]] bool shows_error() const;

    void set_hint(const std::string& hint);

    // Puts the focus on the answer: what a link of the ErrorSummary does.
    virtual void focus_answer() = 0;

    bool wrap() override;

protected:
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
    void add_problem_line();
    void add_fix_button();
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
    Button* m_fix = nullptr;
    wxWindow* m_answer = nullptr; // where there is one control
    std::vector<wxWindow*> m_controls;
    int m_designed_width = 0;
    std::string m_fix_words;
    Action m_use_fix;
    std::optional<Severity> m_severity;
};

// A line (or several) of text. `width` in pixels at 100 % says how long an answer is expected to be
// (postcode 160, phone 220); 0 fills the room there is.
class TextEntry : public Entry {
public:
    TextEntry(wxWindow* parent,
              const Look& look,
              const EntryWords& words,
              int width,
              std::function<void(const std::string&)> on_change,
              TextShape shape = TextShape::one_line);

    void set_value(const std::string& value); // without a call of on_change; keeps the cursor
    [[nodiscard]] std::string value() const;
    void set_most(int characters);    // longer input is refused by the control
    void when_left(Action action);    // the focus went elsewhere
    void when_entered(Action action); // Enter was pressed in it
    void focus_answer() override;
    [[nodiscard]] wxTextCtrl& control() { return *m_text; }

private:
    wxTextCtrl* m_text;
};

// Dots instead of letters, digits only by check in the domain. `width` as in TextEntry: a
// passphrase is longer than a PIN.
inline constexpr int pin_width = 160;
inline constexpr int passphrase_width = 440;
class PinEntry : public Entry {
public:
    PinEntry(wxWindow* parent,
             const Look& look,
             const EntryWords& words,
             std::function<void(const std::string&)> on_change,
             int width = pin_width);
    [[nodiscard]] std::string value() const;
    void clear();
    void when_entered(Action action);
    void focus_answer() override;

private:
    wxTextCtrl* m_text;
};

// One of a few, in a drop-down list. `id` "" is "not chosen yet" and shows `nothing` first.
class ChoiceEntry : public Entry {
public:
    ChoiceEntry(wxWindow* parent,
                const Look& look,
                const EntryWords& words,
                std::vector<Choice> choices,
                std::function<void(const std::string& id)> on_change,
                const std::string& nothing = {});
    void set_value(const std::string& id);
    [[nodiscard]] std::string value() const;
    void set_choices(std::vector<Choice> choices);
    void focus_answer() override;

private:
    std::vector<Choice> m_choices;
    bool m_has_nothing;
    wxString m_nothing;
    wxChoice* m_choice;
};

// One of a few, as radio buttons under (or beside) each other.
enum class RadioLayout { under, beside };
class RadioEntry : public Entry {
public:
    RadioEntry(wxWindow* parent,
               const Look& look,
               const EntryWords& words,
               std::vector<Choice> choices,
               std::function<void(const std::string& id)> on_change,
               RadioLayout layout = RadioLayout::under);
    void set_value(const std::string& id); // "" chooses nothing
    [[nodiscard]] std::string value() const;
    void focus_answer() override;

private:
    std::vector<Choice> m_choices;
    std::vector<Radio*> m_radios;
    Radio* m_none; // never shown: GTK always wants one chosen
};

// Any of a few, as check boxes.
class TicksEntry : public Entry {
public:
    TicksEntry(wxWindow* parent,
               const Look& look,
               const EntryWords& words,
               std::vector<Choice> choices,
               std::function<void(const std::vector<std::string>& ids)> on_change);
    void set_value(const std::vector<std::string>& ids);
    [[nodiscard]] std::vector<std::string> value() const; // in the order of the choices
    void focus_answer() override;

private:
    std::vector<Choice> m_choices;
    std::vector<Tick*> m_ticks;
};

// One sentence to agree to, with a check box: a declaration.
class TickEntry : public Entry {
public:
    TickEntry(wxWindow* parent,
              const Look& look,
              const EntryWords& words, // the label stands at the box
              std::function<void(bool)> on_change);
    void set_value(bool ticked);
    [[nodiscard]] bool value() const;
    void focus_answer() override;

private:
    Tick* m_tick;
};

} // namespace safeplaces
