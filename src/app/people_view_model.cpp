#include "app/people_view_model.h"

#include "app/drill_view_model.h"
#include "app/manager_pin.h"
#include "app/reading.h"
#include "app/words/dates.h"
#include "app/words/people_words.h"
#include "domain/fold.h"
#include "storage/pin.h"

#include <algorithm>

namespace safeplaces {

namespace {

Person person_of(const PersonDraft& draft, PersonId id, Date started) {
    return Person{.id = std::move(id),
                  .name = std::string{trimmed(draft.name)},
                  .role = draft.role,
                  .started = started};
}

// Somebody taken off before their first day has it moved before their last one, as the book wants
// it. The true one is kept here until they are brought back.
std::string true_start_key(const PersonId& id) {
    return "people.started." + id.text;
}

} // namespace

PeopleViewModel::PeopleViewModel(Desk& desk) : m_desk(desk) {
    tried([&] { m_state.needs_notice = !has_manager_pin(m_desk); });
    m_state.recovery_code = m_desk.recovery_to_write_down;
    tried([&] { take_up_draft(); });
    show();
}

void PeopleViewModel::accept_notice(const std::string& pin, const std::string& again) {
    m_state.pin_problem = pin_problem_in_words(pin, again);
    if (m_state.pin_problem.empty()) {
        tried([&] {
            m_state.recovery_code = set_manager_pin(m_desk, pin);
            m_state.needs_notice = false;
        });
    }
    changed();
}

void PeopleViewModel::recovery_code_is_written_down() {
    m_desk.recovery_to_write_down.clear();
    m_state.recovery_code.clear();
    changed();
}

void PeopleViewModel::begin_adding() {
    const bool first = m_state.current.empty() && m_state.left.empty();
    begin({.id = {},
           .name = first ? lead_in_form() : std::string{},
           .role = first ? Role::lead : Role::staff,
           .started = date_in_words(m_desk.outside.today())},
          adding_in_words());
    changed();
}

std::string PeopleViewModel::lead_in_form() {
    std::string name;
    tried([&] {
        const Form& form = m_desk.library.registration;
        name = answer_meaning(form, m_desk.answers.of(form.id), Meaning::lead_name);
    });
    return name;
}

void PeopleViewModel::begin_correcting(const PersonId& id) {
    tried([&] {
        if (const auto person = m_desk.people.find(id)) {
            begin(
                {.id = id,
                 .name = person->name,
                 .role = person->role,
                 .started = date_in_words(person->started),
                 .left = person->left ? std::optional{date_in_words(*person->left)} : std::nullopt},
                correcting_in_words(person->name));
        }
    });
    changed();
}

// What was typed when the screen was left, or the program killed.
void PeopleViewModel::take_up_draft() {
    auto draft = person_draft_in(m_desk.answers.of(person_draft_form));
    if (!draft) {
        return;
    }
    if (!draft->id) {
        begin(*draft, adding_in_words());
    } else if (const auto person = m_desk.people.find(*draft->id)) {
        if (person->left && !draft->left) {
            draft->left.emplace(); // they had emptied the field
        }
        begin(*draft, correcting_in_words(person->name));
    }
}

void PeopleViewModel::begin(PersonDraft draft, std::string title) {
    m_state.name_problem.clear();
    m_state.started_problem.clear();
    m_state.left_problem.clear();
    m_state.done.clear();
    m_state.draft = std::move(draft);
    m_state.draft_title = std::move(title);
}

void PeopleViewModel::type(const PersonDraft& draft) {
    m_state.draft = draft;
    m_state.trouble.clear();
    m_desk.answers.put(person_draft_form, entries_of(draft));
    changed();
}

void PeopleViewModel::cancel() {
    m_state.draft.reset();
    m_state.trouble.clear();
    m_desk.answers.put(person_draft_form, entries_of({}));
    changed();
}

void PeopleViewModel::save(const PersonDraft& draft) {
    type(draft);
    std::optional<Person> before;
    const bool kept =
        m_desk.answers.save() &&
        tried([&] { before = draft.id ? m_desk.people.find(*draft.id) : std::nullopt; }) &&
        looks_right(draft) && tried([&] { keep(draft, before); });
    if (kept) {
        m_desk.answers.forget(person_draft_form); // keep() has emptied it
        m_state.draft.reset();
        show();
    } else {
        changed();
    }
}

bool PeopleViewModel::looks_right(const PersonDraft& draft) {
    m_state.name_problem.clear();
    m_state.started_problem.clear();
    m_state.left_problem.clear();
    const auto started = date_as_typed(draft.started);
    if (!started) {
        m_state.started_problem = not_a_date();
    }
    const auto left = draft.left ? date_as_typed(*draft.left) : std::nullopt;
    if (draft.left && !left) {
        m_state.left_problem = not_a_date();
    }
    Person person = person_of(draft, {}, started.value_or(m_desk.outside.today()));
    person.left = started ? left : std::nullopt;
    for (const PersonProblem problem : problems_in(person)) {
        std::string& beside = problem == PersonProblem::left_before_start ? m_state.left_problem
                                                                          : m_state.name_problem;
        beside = person_problem_in_words(problem);
    }
    return m_state.name_problem.empty() && m_state.started_problem.empty() &&
           m_state.left_problem.empty();
}

void PeopleViewModel::keep(const PersonDraft& draft, const std::optional<Person>& before) {
    const Date started = date_as_typed(draft.started).value();
    if (!before) {
        const PersonId id{new_uuid(m_desk.outside)};
        const Person person = person_of(draft, id, started);
        m_desk.file.db().tx([&] {
            m_desk.people.add(person);
            m_desk.entries.put(person_draft_form, entries_of({}), m_desk.outside.now());
            note(AuditAction::person_added, id);
        });
        did(person_added(person.name), id, AuditAction::person_erased,
            [this, id] { m_desk.people.erase(id); });
        return;
    }
    Person corrected = person_of(draft, before->id, started);
    corrected.left = draft.left ? date_as_typed(*draft.left) : before->left;
    m_desk.file.db().tx([&] {
        m_desk.people.correct(corrected);
        m_desk.settings.remove(true_start_key(before->id));
        m_desk.entries.put(person_draft_form, entries_of({}), m_desk.outside.now());
        note(AuditAction::person_corrected, before->id);
    });
    did(person_changed(corrected.name), before->id, AuditAction::person_corrected,
        [this, old = *before] { m_desk.people.correct(old); });
}

void PeopleViewModel::take_off(const PersonId& id) {
    tried([&] {
        // Their last day was the one before, so that they stop counting now.
        const Date yesterday = plus_days(m_desk.outside.today(), std::chrono::days{-1});
        const auto before = m_desk.people.find(id);
        if (!before) {
            return;
        }
        Person gone = *before;
        gone.started = std::min(gone.started, yesterday);
        gone.left = yesterday;
        m_desk.file.db().tx([&] {
            m_desk.people.correct(gone);
            if (gone.started != before->started) {
                m_desk.settings.put(true_start_key(id), iso(before->started));
            }
            note(AuditAction::person_left, id);
        });
        did(person_off_the_list(before->name), id, AuditAction::person_brought_back,
            [this, old = *before] {
                m_desk.people.correct(old);
                m_desk.settings.remove(true_start_key(old.id));
            });
    });
    show();
}

void PeopleViewModel::bring_back(const PersonId& id) {
    tried([&] {
        const auto before = m_desk.people.find(id);
        if (!before) {
            return;
        }
        const auto start = m_desk.settings.get(true_start_key(id));
        Person back = *before;
        back.started = start ? date_from_iso(*start).value_or(before->started) : before->started;
        back.left.reset();
        m_desk.file.db().tx([&] {
            m_desk.people.correct(back);
            m_desk.settings.remove(true_start_key(id));
            note(AuditAction::person_brought_back, id);
        });
        did(person_back_on_the_list(before->name), id, AuditAction::person_left,
            [this, start, old = *before] {
                m_desk.people.correct(old);
                if (start) {
                    m_desk.settings.put(true_start_key(old.id), *start);
                }
            });
    });
    show();
}

void PeopleViewModel::erase(const PersonId& id) {
    m_desk.outside.confirm(erase_question(), erase_word(), [this, id] {
        tried([&] {
            const auto erased = m_desk.file.erase(id);
            m_desk.answers.forget(person_draft_form);
            m_undo = nullptr;
            m_desk.settings.remove(true_start_key(id));
            forget_reading(m_desk, id);
            forget_drill(m_desk, id);
            m_state.done =
                erased.not_searched.empty() ? person_erased_everywhere() : person_erased_here();
            note(AuditAction::person_erased, id);
        });
        show();
    });
}

void PeopleViewModel::reset_pin(const PersonId& id) {
    tried([&] {
        const auto before = m_desk.people.pin_hash(id);
        m_desk.file.db().tx([&] {
            m_desk.people.set_pin_hash(id, std::nullopt);
            PinGuard{m_desk.settings, id.text}.reset();
            note(AuditAction::pin_removed, id);
        });
        did(person_pin_removed(), id, AuditAction::pin_set,
            [this, id, before] { m_desk.people.set_pin_hash(id, before); });
    });
    show();
}

void PeopleViewModel::undo() {
    if (!m_undo) {
        return;
    }
    const bool undone = tried([&] { m_undo(); });
    if (undone) {
        m_undo = nullptr;
        m_state.done = undone_news();
    }
    show();
}

void PeopleViewModel::did(std::string words,
                          const PersonId& id,
                          AuditAction undone,
                          std::function<void()> undo) {
    m_state.done = std::move(words);
    m_state.done_to = id;
    m_undo = [this, id, undone, undo = std::move(undo)] {
        m_desk.file.db().tx([&] {
            undo();
            note(undone, id);
        });
    };
}

void PeopleViewModel::note(AuditAction action, const PersonId& id) {
    m_desk.audit.add(m_desk.outside.now(), Actor::manager, action, id.text);
}

PersonRow PeopleViewModel::row_of(const Person& person,
                                  const std::vector<Completion>& completions) const {
    const Date today = m_desk.outside.today();
    const auto [held, wanted] = training_of(person, m_desk.library.scheme.gate, completions, today);
    return {.id = person.id,
            .name = person.name,
            .role = person.role,
            .role_words = role_in_words(person.role),
            .dates = person_dates_in_words(person),
            .training = training_in_words(held, wanted),
            .status = held == wanted ? Status::done
                      : held > 0     ? Status::started
                                     : Status::not_started,
            .is_current = is_current(person, today),
            .has_pin = m_desk.people.pin_hash(person.id).has_value()};
}

void PeopleViewModel::show() {
    const std::string trouble = m_state.trouble;
    const bool read = tried([&] {
        const auto completions = m_desk.completions.all();
        m_state.current.clear();
        m_state.left.clear();
        for (const Person& person : m_desk.people.all()) {
            PersonRow row = row_of(person, completions);
            (row.is_current ? m_state.current : m_state.left).push_back(std::move(row));
        }
        m_state.lead_is_missing =
            std::none_of(m_state.current.begin(), m_state.current.end(),
                         [](const PersonRow& row) { return row.role == Role::lead; });
        m_state.may_undo = static_cast<bool>(m_undo);
    });
    if (read) {
        m_state.trouble = trouble;
    }
    changed();
}

} // namespace safeplaces
