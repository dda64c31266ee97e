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

    bool wrap() override { return false; }

protected:
    Entry(wxWindow* parent, const Look& look);
    [[nodiscard]] const Look& look() const { return m_look; }

    // For the constructors of the kinds, in this order.
    void add_label(const EntryWords& words); // a FieldLabel; hint and problem lines
    void add_title(const EntryWords& words); // a title that is no label, for groups of choices
    void add_answer(wxWindow* answer, wxSizerFlags flags); // the control; the fix goes beside it
    void add_answer(wxSizer* answers);

    // The controls that the description is set on, and that get the error class.
    [[nodiscard]] virtual std::vector<wxWindow*> answers() const = 0;

private:
    void describe();
    void add_lines(const EntryWords& words);

    const Look& m_look;
    wxBoxSizer* m_column = nullptr;
    wxBoxSizer* m_answer_row = nullptr;
    Paragraph* m_hint = nullptr;
    Pane* m_problem_line = nullptr;
    IconView* m_problem_icon = nullptr;
    Paragraph* m_problem = nullptr;
    Button* m_fix = nullptr;
    std::string m_hint_words;
    std::string m_problem_words;
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
    bool wrap() override;
    [[nodiscard]] wxTextCtrl& control() { return *m_text; }

protected:
    std::vector<wxWindow*> answers() const override;

private:
    int m_designed_width;
    wxTextCtrl* m_text;
};

// Dots instead of letters, digits only by check in the domain.
class PinEntry : public Entry {
public:
    PinEntry(wxWindow* parent,
             const Look& look,
             const EntryWords& words,
             std::function<void(const std::string&)> on_change);
    [[nodiscard]] std::string value() const;
    void clear();
    void when_entered(Action action);
    void focus_answer() override;

protected:
    std::vector<wxWindow*> answers() const override;

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

protected:
    std::vector<wxWindow*> answers() const override;

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

protected:
    std::vector<wxWindow*> answers() const override;

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

protected:
    std::vector<wxWindow*> answers() const override;

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

protected:
    std::vector<wxWindow*> answers() const override;

private:
    Tick* m_tick;
};

} // namespace safeplaces
