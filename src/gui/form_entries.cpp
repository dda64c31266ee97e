#include "gui/form_entries.h"

#include "app/words/tr.h"
#include "domain/overload.h"
#include "gui/controls/screen.h"
#include "gui/hours_entry.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr int short_width = 160;
constexpr int phone_width = 220;
constexpr int usual_width = 360;

EntryWords words_of(const Field& field) {
    const bool optional = field.need == Need::optional;
    return {.label = optional ? filled(tr("{1} (optional)"), {field.label}) : field.label,
            .hint = field.help};
}

std::vector<std::string> keys_of(const std::vector<FieldNote>& notes) {
    std::vector<std::string> keys;
    for (const FieldNote& note : notes) {
        keys.push_back(note.key);
    }
    return keys;
}

int text_width(const TextField& kind) {
    if (kind.shape == TextShape::several_lines || kind.most > 60) {
        return 0;
    }
    return kind.most <= 12 ? short_width : usual_width;
}

} // namespace

FormEntries::FormEntries(Card& card, const Look& look, const FormPage& page, FormViewModel& model)
    : FormEntries(
          card,
          look,
          page,
          {.type = [&model](const std::string& key,
                            const std::string& value) { model.type(key, value); },
           .take_fix = [&model](const std::string& key) { model.take_fix(key); },
           .copy_hours = [&model](const Field& field, int day) { model.copy_hours(field, day); },
           .undo_copy = [&model] { model.undo_copy(); }}) {
}

FormEntries::FormEntries(Card& card, const Look& look, const FormPage& page, FormActions actions)
    : m_card(card), m_look(look), m_actions(std::move(actions)) {
    build(page);
}

void FormEntries::build(const FormPage& page) {
    m_card.body().Clear(true);
    for (const Field& field : page.fields) {
        m_rows.push_back(make(field));
        m_card.body().Add(window_of(m_rows.back()), expanded(m_rows.size() == 1 ? 0 : space::wide));
    }
}

FormEntries::Row FormEntries::make(const Field& field) {
    return std::visit(
        Overload{
            [&](const TextField& kind) { return text(field, text_width(kind), kind.shape); },
            [&](const NumberField&) { return text(field, short_width); },
            [&](const ChoiceField& kind) {
                return kind.choices.size() <= 4 ? radios(field, kind.choices, RadioLayout::under)
                                                : choice(field, kind);
            },
            [&](const YesNoField&) {
                return radios(field, {{"yes", tr("Yes")}, {"no", tr("No")}}, RadioLayout::beside);
            },
            [&](const TicksField& kind) { return ticks(field, kind); },
            [&](const PostcodeField&) { return text(field, short_width); },
            [&](const PhoneField&) { return text(field, phone_width); },
            [&](const EmailField&) { return text(field, usual_width); },
            [&](const WebField&) { return text(field, usual_width); },
            [&](const DateField&) { return text(field, phone_width); },
            [&](const HoursField&) { return hours(field); },
            [&](const DeclarationField& kind) { return declaration(field, kind); }},
        field.kind);
}

std::function<void(const std::string&)> FormEntries::typing_in(const Field& field) {
    return [this, id = field.id](const std::string& value) { m_actions.type(id, value); };
}

FormEntries::Row FormEntries::text(const Field& field, int width, TextShape shape) {
    auto* entry = new TextEntry(&m_card, m_look, words_of(field), width, typing_in(field), shape);
    return {&field, entry, nullptr, [entry, id = field.id](const Entries& typed) {
                entry->set_value(typed_in(typed, id));
            }};
}

FormEntries::Row
FormEntries::radios(const Field& field, std::vector<Choice> choices, RadioLayout layout) {
    auto* entry = new RadioEntry(&m_card, m_look, words_of(field), std::move(choices),
                                 typing_in(field), layout);
    return {&field, entry, nullptr, [entry, id = field.id](const Entries& typed) {
                entry->set_value(typed_in(typed, id));
            }};
}

FormEntries::Row FormEntries::choice(const Field& field, const ChoiceField& kind) {
    auto* entry = new ChoiceEntry(&m_card, m_look, words_of(field), kind.choices, typing_in(field),
                                  tr("Choose one"));
    return {&field, entry, nullptr, [entry, id = field.id](const Entries& typed) {
                entry->set_value(typed_in(typed, id));
            }};
}

FormEntries::Row FormEntries::ticks(const Field& field, const TicksField& kind) {
    auto* entry = new TicksEntry(&m_card, m_look, words_of(field), kind.choices,
                                 [type = typing_in(field)](const std::vector<std::string>& ids) {
                                     type(ticks_answer(ids));
                                 });
    return {&field, entry, nullptr, [entry, id = field.id](const Entries& typed) {
                entry->set_value(ticked_in(typed_in(typed, id)));
            }};
}

FormEntries::Row FormEntries::declaration(const Field& field, const DeclarationField& kind) {
    auto* entry = new TickEntry(&m_card, m_look, {.label = field.label, .hint = field.help},
                                [type = typing_in(field), wording = kind.wording](bool ticked) {
                                    type(ticked ? wording : std::string{});
                                });
    return {&field, entry, nullptr,
            [entry, id = field.id, wording = kind.wording](const Entries& typed) {
                entry->set_value(typed_in(typed, id) == wording);
            }};
}

FormEntries::Row FormEntries::hours(const Field& field) {
    auto* entry = new HoursEntry(
        &m_card, m_look, field,
        [this](const std::string& key, const std::string& value) { m_actions.type(key, value); },
        [this, &field](int day) { m_actions.copy_hours(field, day); },
        [this] { m_actions.undo_copy(); });
    return {&field, nullptr, entry, [entry](const Entries& typed) { entry->show(typed); }};
}

void FormEntries::render(const std::vector<FieldState>& fields) {
    bool turned = false;
    for (const Row& row : m_rows) {
        const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldState& each) {
            return each.field == row.field;
        });
        const bool applies = found != fields.end();
        turned = window_of(row)->Show(applies) || turned;
        if (!applies) {
            continue;
        }
        row.show(found->typed);
        if (row.hours != nullptr) {
            row.hours->offer_undo(found->may_undo);
        }
        if (row.hours != nullptr) {
            row.hours->clear_problems_but(keys_of(found->notes));
        } else if (found->notes.empty()) {
            row.entry->clear_problem();
        }
        for (const FieldNote& note : found->notes) {
            std::optional<Fix> fix;
            if (!note.fix.empty()) {
                fix = Fix{filled(tr("Use {1}"), {note.fix}),
                          [this, key = note.key] { m_actions.take_fix(key); }};
            }
            if (row.hours != nullptr) {
                row.hours->show_problem(note.key, note.severity, note.words, fix);
                continue;
            }
            row.entry->show_problem(note.severity, note.words, fix);
            break; // one thing at a time
        }
    }
    if (turned) {
        reflow_later(m_card);
    }
}

void FormEntries::focus(const std::string& key) {
    for (const Row& row : m_rows) {
        if (belongs_to(key, *row.field)) {
            row.hours != nullptr ? row.hours->focus(key) : row.entry->focus_answer();
            return;
        }
    }
}

void FormEntries::show_summary(ErrorSummary& summary,
                               const std::string& title,
                               const std::vector<FieldNote>& notes,
                               int tries) {
    std::vector<ErrorSummary::Line> lines;
    lines.reserve(notes.size());
    for (const FieldNote& note : notes) {
        lines.push_back({note.words, [this, key = note.key] { focus(key); }});
    }
    tries == m_tries ? summary.renew(title, lines) : summary.show(title, lines);
    if (tries != m_tries && !notes.empty()) {
        focus(notes.front().key);
    }
    m_tries = tries;
}

void FormEntries::show_to_fix(ErrorSummary& summary,
                              const std::vector<FieldNote>& notes,
                              int tries) {
    const auto count = static_cast<int>(notes.size());
    show_summary(summary,
                 filled(trn("There is {1} thing to fix on this page",
                            "There are {1} things to fix on this page", count),
                        {std::to_string(count)}),
                 notes, tries);
}

std::string FormEntries::said_first() const {
    const Row& row = m_rows.front();
    return row.hours != nullptr ? row.field->label + ' ' + row.field->help : std::string{};
}

wxWindow* FormEntries::first() const {
    return window_of(m_rows.front());
}

wxWindow* FormEntries::window(const std::string& key) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row& row) { return belongs_to(key, *row.field); });
    return found == m_rows.end() ? first() : window_of(*found);
}

wxWindow* FormEntries::window_of(const Row& row) const {
    return row.hours != nullptr ? static_cast<wxWindow*>(row.hours) : row.entry;
}

} // namespace safeplaces
