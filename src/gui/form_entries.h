#pragma once

#include "app/form_view_model.h"
#include "gui/controls/box.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/notices.h"
#include "gui/controls/text_entry.h"

#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

// What a person does to the fields of a form: a key of the entries and its new value.
struct FormActions {
    std::function<void(const std::string& key, const std::string& value)> type;
    std::function<void(const std::string& key)> take_fix;
    std::function<void(const Field& field, int from_day)> copy_hours;
    std::function<void()> undo_copy;
};

// The fields of one page in a card, made once and then only changed where they differ. Fields that
// do not apply are hidden.
class FormEntries {
public:
    // Empties the card first. Pre: card and page outlive this.
    FormEntries(Card& card, const Look& look, const FormPage& page, FormViewModel& model);
    // For pages that are not registration, such as the suitability check.
    FormEntries(Card& card, const Look& look, const FormPage& page, FormActions actions);

    void render(const std::vector<FieldState>& fields);
    // `key` is a field's id or one of its entries.
    void focus(const std::string& key);
    // What is to put right, on top of the page; each line leads to its field. `tries` grows with
    // each try: then the first of these fields gets the focus.
    void show_summary(ErrorSummary& summary,
                      const std::string& title,
                      const std::vector<FieldNote>& notes,
                      int tries);
    // The same, under the words that a form's page has for it.
    void show_to_fix(ErrorSummary& summary, const std::vector<FieldNote>& notes, int tries);
    [[nodiscard]] wxWindow* first() const;
    // What stands above the first answer and is not spoken with it.
    [[nodiscard]] std::string said_first() const;
    // The field to which that key belongs; the first one for a key of none.
    [[nodiscard]] wxWindow* window(const std::string& key) const;

private:
    struct Row {
        const Field* field;
        Entry* entry;            // or
        class HoursEntry* hours; // for a week
        std::function<void(const Entries&)> show;
    };

    void build(const FormPage& page);
    // The control for a field, by its kind.
    [[nodiscard]] Row make(const Field& field);
    [[nodiscard]] Row text(const Field& field, int width, TextShape shape = TextShape::one_line);
    [[nodiscard]] Row radios(const Field& field, std::vector<Choice> choices, RadioLayout layout);
    [[nodiscard]] Row choice(const Field& field, const ChoiceField& kind);
    [[nodiscard]] Row ticks(const Field& field, const TicksField& kind);
    [[nodiscard]] Row declaration(const Field& field, const DeclarationField& kind);
    [[nodiscard]] Row hours(const Field& field);
    [[nodiscard]] std::function<void(const std::string&)> typing_in(const Field& field);
    [[nodiscard]] wxWindow* window_of(const Row& row) const;

    Card& m_card;
    const Look& m_look;
    FormActions m_actions;
    std::vector<Row> m_rows;
    int m_tries = 0;
};

} // namespace safeplaces
