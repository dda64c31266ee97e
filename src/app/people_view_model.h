#pragma once

#include "app/desk.h"
#include "app/person_draft.h"
#include "app/status.h"
#include "app/view_model.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct PersonRow {
    PersonId id;
    std::string name;
    Role role = Role::staff;
    std::string role_words;
    std::string dates;                   // "Since 1 Mar 2026", "Last day 4 May 2026"
    std::string training;                // "Trained", "1 of 2 courses", "Not trained yet"
    Status status = Status::not_started; // of the training
    bool is_current = true;
    bool has_pin = false;

    friend bool operator==(const PersonRow&, const PersonRow&) = default;
};

struct PeopleState : ScreenState {
    // Before the first name: the privacy notice, and the manager PIN that guards the list.
    bool needs_notice = false;
    std::string pin_problem;
    std::string recovery_code; // after the PIN was set, until it is written down

    std::vector<PersonRow> current;
    std::vector<PersonRow> left;
    std::optional<PersonDraft> draft; // the person who is being added or corrected
    std::string draft_title;          // "Add somebody", "Correct Sam Sample"
    std::string name_problem;
    std::string started_problem;
    std::string left_problem;
    std::string done; // what was done last: "Added Sam Sample."; "" for nothing
    PersonId done_to; // and to whom
    bool may_undo = false;
    bool lead_is_missing = false;
};

// The staff list: add, correct, take off, bring back, erase; each can be undone. It stands behind
// the manager PIN. Source: domain.md 6.4.
class PeopleViewModel : public ViewModel<PeopleState> {
public:
    explicit PeopleViewModel(Desk& desk);

    // Takes note of the privacy notice and sets the manager PIN: 4 to 8 digits, typed twice.
    void accept_notice(const std::string& pin, const std::string& again);
    void recovery_code_is_written_down();

    // The first one is the lead, under the name that stands in the form.
    void begin_adding();
    void begin_correcting(const PersonId& id);
    // Kept as a draft, which is there again when the list is opened anew. Saved before this
    // returns, or it waits (answers.h).
    void type(const PersonDraft& draft);
    void cancel();
    // Puts the draft into the list, or says what is to put right.
    void save(const PersonDraft& draft);
    void take_off(const PersonId& id);
    void bring_back(const PersonId& id);
    // Asks first: the name is gone from this computer, records stay with a number.
    void erase(const PersonId& id);
    void reset_pin(const PersonId& id);
    void undo();

private:
    // Whether the draft can be kept; else the state says what is to put right.
    bool looks_right(const PersonDraft& draft);
    // `before` is who is being corrected.
    void keep(const PersonDraft& draft, const std::optional<Person>& before);
    void take_up_draft();
    [[nodiscard]] std::string lead_in_form();
    void begin(PersonDraft draft, std::string title);
    void show();
    // `undo` changes the list back; it is noted as `undone`.
    void did(std::string words, const PersonId& id, AuditAction undone, std::function<void()> undo);
    void note(AuditAction action, const PersonId& id);
    [[nodiscard]] PersonRow row_of(const Person& person,
                                   const std::vector<Completion>& completions) const;

    Desk& m_desk;
    std::function<void()> m_undo;
};

} // namespace safeplaces
