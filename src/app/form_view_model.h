#pragma once

#include "app/desk.h"
#include "app/field_states.h"
#include "app/view_model.h"
#include "domain/venue/form.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// One line of the task list.
struct PartState {
    std::string title;
    PageState state = PageState::not_started;
    bool is_locked = false; // opens when the rest is done
    int to_fix = 0;
};

struct FormState : ScreenState {
    std::string title; // of the form
    std::vector<PartState> parts;
    std::size_t part = 0;
    const FormPage* page = nullptr; // of this part; in the form, which outlives every screen
    std::vector<FieldState> fields; // those that apply
    std::vector<FieldNote> summary; // errors on top; empty until "Save and continue" was pressed
    int tries = 0;                  // grows each time the summary is to be read out anew
    std::string saved;              // "Saved on this computer"; "" when nothing is, or not all
    // Every part is done: on to "Check your answers", or, of a form that is signed on its last
    // page, to the council.
    enum class End { not_yet, check_answers, council };
    End end = End::not_yet;
};

// Registration, or a later form: a task list and one page at a time, each answer saved as it is
// typed. Drawn from the form alone. Source: forms/README.md and domain.md 2.3.
class FormViewModel : public ViewModel<FormState> {
public:
    FormViewModel(Desk& desk, const Form& form);

    // Goes on at the page where they were; the first time, at the first part with something to do.
    void go_on();
    void open(std::size_t part);
    // Opens the page on which that field stands. Where everything is answered, as when somebody
    // comes from "Check your answers" to change one, saving leads back there.
    void open_field(const std::string& field);
    // `key` is one of the field's entries. Saved before this returns, or it waits (answers.h).
    void type(const std::string& key, const std::string& value);
    void take_fix(const std::string& key);
    // The hours of one day for every other day too; can be changed afterwards, and undone: then
    // each day has its earlier hours, where nobody has typed others since.
    void copy_hours(const Field& field, int from_day);
    void undo_copy();
    // Shows what is to put right; when nothing is, goes on to the next part that is not done.
    void save_and_continue();
    void back();

private:
    void change(Entries changes);
    // Whoever changes a signed answer signs it anew: the date of signing is given again.
    void withdraw_signature(Entries& changes) const;
    void finish();
    void remember(const std::string& page);
    [[nodiscard]] std::string remembered_page();
    [[nodiscard]] Entries before_copy() const;
    void show();
    [[nodiscard]] bool is_locked(std::size_t part) const;

    Desk& m_desk;
    const Form& m_form;
    Entries m_entries;
    std::optional<Registration> m_signed; // the latest
    struct Copied {
        std::string before;
        std::string after;
    };
    std::map<std::string, Copied> m_copied; // by key
    std::size_t m_part = 0;
    bool m_tried = false;         // "Save and continue" was pressed on this page
    bool m_is_correction = false; // one answer of a form that was complete
};

// The page with the declaration opens when all others are right.
[[nodiscard]] bool is_locked(const FormPage& page,
                             const Form& form,
                             const Entries& entries,
                             const FormContext& context);

} // namespace safeplaces
