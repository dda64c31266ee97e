#pragma once

#include "domain/venue/field.h"
#include "gui/controls/entry.h"

#include <functional>
#include <string>
#include <vector>

class wxChoice;

namespace safeplaces {

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
    [[nodiscard]] wxChoice& control() { return *m_choice; }

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
               const std::function<void(const std::string& id)>& on_change,
               RadioLayout layout = RadioLayout::under);
    void set_value(const std::string& id); // "" chooses nothing
    [[nodiscard]] std::string value() const;
    void focus_answer() override;

private:
    std::vector<Choice> m_choices;
    std::vector<Radio*> m_radios;
    Radio* m_none; // never shown, and not everywhere: platform/choice_group.h
};

// Any of a few, as check boxes.
class TicksEntry : public Entry {
public:
    TicksEntry(wxWindow* parent,
               const Look& look,
               const EntryWords& words,
               std::vector<Choice> choices,
               const std::function<void(const std::vector<std::string>& ids)>& on_change);
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
