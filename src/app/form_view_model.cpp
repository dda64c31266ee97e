#include "app/form_view_model.h"

#include "app/later_form.h"
#include "app/words/saving.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr const char* page_key = "form.page.";

const Field* owner_of(const FormPage& page, const std::string& key) {
    const auto found = std::find_if(page.fields.begin(), page.fields.end(),
                                    [&](const Field& field) { return belongs_to(key, field); });
    return found == page.fields.end() ? nullptr : &*found;
}

bool is_of_signature(const Form& form, const std::string& key) {
    return std::any_of(form.pages.begin(), form.pages.end(), [&](const FormPage& page) {
        const Field* field = owner_of(page, key);
        return field != nullptr && belongs_to_signature(*field);
    });
}

bool has_declaration(const FormPage& page) {
    return std::any_of(page.fields.begin(), page.fields.end(), [](const Field& field) {
        return std::holds_alternative<DeclarationField>(field.kind);
    });
}

int errors_in(const std::vector<Problem>& problems) {
    return static_cast<int>(
        std::count_if(problems.begin(), problems.end(),
                      [](const Problem& problem) { return problem.severity == Severity::error; }));
}

bool is_settled(PageState state) {
    return state == PageState::done || state == PageState::not_needed;
}

} // namespace

bool is_locked(const FormPage& page,
               const Form& form,
               const Entries& entries,
               const FormContext& context) {
    return has_declaration(page) &&
           std::any_of(form.pages.begin(), form.pages.end(), [&](const FormPage& other) {
               return !has_declaration(other) &&
                      errors_in(problems_in(other, entries, context)) > 0;
           });
}

FormViewModel::FormViewModel(Desk& desk, const Form& form) : m_desk(desk), m_form(form) {
    tried([&] {
        m_entries = m_desk.answers.of(m_form.id);
        m_signed = m_desk.registrations.latest();
    });
    show();
}

void FormViewModel::go_on() {
    const std::string remembered = remembered_page();
    for (std::size_t part = 0; part < m_form.pages.size(); ++part) {
        if (m_form.pages[part].id == remembered && !is_locked(part)) {
            open(part);
            return;
        }
    }
    for (std::size_t part = 0; part < m_form.pages.size(); ++part) {
        if (!is_settled(m_state.parts[part].state) && !is_locked(part)) {
            open(part);
            return;
        }
    }
}

void FormViewModel::open(std::size_t part) {
    if (part >= m_form.pages.size() || is_locked(part)) {
        return;
    }
    m_part = part;
    remember(m_form.pages[part].id);
    m_tried = false;
    m_state.end = FormState::End::not_yet;
    m_state.trouble.clear();
    show();
}

void FormViewModel::open_field(const std::string& field) {
    for (std::size_t part = 0; part < m_form.pages.size(); ++part) {
        if (owner_of(m_form.pages[part], field) != nullptr) {
            m_is_correction = is_complete(m_form, m_entries, form_context(m_desk));
            open(part);
            return;
        }
    }
}

void FormViewModel::type(const std::string& key, const std::string& value) {
    if (typed_in(m_entries, key) != value || m_desk.answers.trouble()) {
        change({{key, value}});
    }
}

void FormViewModel::take_fix(const std::string& key) {
    if (const auto fix = fix_of(m_state.fields, key)) {
        type(key, *fix);
    }
}

void FormViewModel::copy_hours(const Field& field, int from_day) {
    Entries changes;
    for (int day = 0; day < 7; ++day) {
        const auto copy = [&](const std::string& from, const std::string& to) {
            const std::string before = typed_in(m_entries, to);
            const std::string after = typed_in(m_entries, from);
            if (before != after) {
                changes[to] = after;
                const auto earlier = m_copied.find(to);
                const bool again = earlier != m_copied.end() && earlier->second.after == before;
                m_copied[to] = {again ? earlier->second.before : before, after};
            }
        };
        copy(hours_key(field.id, from_day), hours_key(field.id, day));
        for (const int span : {1, 2}) {
            for (const SpanEnd end : {SpanEnd::from, SpanEnd::to}) {
                copy(hours_key(field.id, from_day, span, end), hours_key(field.id, day, span, end));
            }
        }
    }
    change(std::move(changes));
}

void FormViewModel::undo_copy() {
    const Entries earlier = before_copy();
    m_copied.clear();
    change(earlier);
}

// What stood where a copy still stands as it was made.
Entries FormViewModel::before_copy() const {
    Entries earlier;
    for (const auto& [key, copied] : m_copied) {
        if (typed_in(m_entries, key) == copied.after) {
            earlier[key] = copied.before;
        }
    }
    return earlier;
}

// It is not worth a word to anybody when only the page is not remembered.
void FormViewModel::remember(const std::string& page) {
    try {
        m_desk.settings.put(page_key + m_form.id, page);
    } catch (const MachineError&) {
        return;
    }
}

std::string FormViewModel::remembered_page() {
    std::string page;
    tried([&] { page = m_desk.settings.get(page_key + m_form.id).value_or(""); });
    return page;
}

void FormViewModel::change(Entries changes) {
    m_state.trouble.clear();
    withdraw_signature(changes);
    for (const auto& [key, value] : changes) {
        m_entries[key] = value;
    }
    m_desk.answers.put(m_form.id, changes);
    show();
}

void FormViewModel::withdraw_signature(Entries& changes) const {
    const Field* date = field_meaning(m_form, Meaning::signed_date);
    const bool is_change = std::any_of(changes.begin(), changes.end(), [&](const auto& entry) {
        return !is_of_signature(m_form, entry.first);
    });
    if (date == nullptr || !m_signed || m_signed->form != m_form.id || !is_change) {
        return;
    }
    const Entries counting = submitted(m_form, m_entries, form_context(m_desk));
    if (typed_in(counting, date->id) == typed_in(m_signed->answers, date->id)) {
        changes[date->id].clear();
    }
}

void FormViewModel::save_and_continue() {
    m_tried = true;
    ++m_state.tries;
    const bool saved = m_desk.answers.save();
    show();
    if (!m_state.summary.empty() || !saved) {
        return;
    }
    const std::size_t parts = m_form.pages.size();
    for (std::size_t step = 1; step < parts; ++step) {
        const std::size_t next = (m_part + step) % parts;
        const bool unseen_optional = !m_signed && !m_is_correction && next > m_part &&
                                     m_state.parts[next].state == PageState::not_needed;
        if ((!is_settled(m_state.parts[next].state) || unseen_optional) && !is_locked(next)) {
            open(next);
            return;
        }
    }
    remember({}); // whoever comes back begins at what is to do
    finish();
    changed();
}

// The registration is looked through once more before it is signed.
void FormViewModel::finish() {
    if (m_form.id == m_desk.library.registration.id) {
        m_state.end = FormState::End::check_answers;
    } else if (is_complete(m_form, m_entries, form_context(m_desk)) &&
               tried([&] { sign_form(m_desk, m_form); })) {
        m_state.end = FormState::End::council;
    }
}

void FormViewModel::back() {
    if (m_part > 0) {
        open(m_part - 1);
    }
}

bool FormViewModel::is_locked(std::size_t part) const {
    return safeplaces::is_locked(m_form.pages[part], m_form, m_entries, form_context(m_desk));
}

void FormViewModel::show() {
    const FormContext context = form_context(m_desk);
    const FormPage& page = m_form.pages[m_part];
    m_state.title = m_form.title;
    m_state.part = m_part;
    m_state.page = &page;
    m_state.saved = m_entries.empty() || m_desk.answers.trouble() ? std::string{} : saved_here();
    m_state.parts.clear();
    for (std::size_t part = 0; part < m_form.pages.size(); ++part) {
        const FormPage& each = m_form.pages[part];
        m_state.parts.push_back({.title = each.title,
                                 .state = state_of(each, m_entries, context),
                                 .is_locked = is_locked(part),
                                 .to_fix = errors_in(problems_in(each, m_entries, context))});
    }
    m_state.fields.clear();
    m_state.summary.clear();
    for (const Field& field : page.fields) {
        if (applies(field, m_entries)) {
            m_state.fields.push_back({.field = &field,
                                      .typed = entries_of(field, m_entries),
                                      .notes = {},
                                      .may_undo = !entries_of(field, before_copy()).empty()});
        }
    }
    for (const Problem& problem : problems_in(page, m_entries, context)) {
        if (m_tried || problem.severity == Severity::warning) {
            show_problem(problem, m_entries, m_state.fields, m_state.summary);
        }
    }
    changed();
}

} // namespace safeplaces
