#include "gui/hours_entry.h"

#include "app/words/dates.h"
#include "app/words/tr.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/screen.h"
#include "gui/controls/words.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr int time_width = 110;

std::string time_key(const std::string& field, int day, std::size_t which) {
    return hours_key(field, day, which < 2 ? 1 : 2, which % 2 == 0 ? SpanEnd::from : SpanEnd::to);
}

} // namespace

HoursEntry::HoursEntry(wxWindow* parent,
                       const Look& look,
                       const Field& field,
                       std::function<void(const std::string&, const std::string&)> on_change,
                       std::function<void(int)> on_copy,
                       Action on_undo)
    : Pane(parent),
      m_field(field.id),
      m_on_change(std::move(on_change)),
      m_on_copy(std::move(on_copy)),
      m_on_undo(std::move(on_undo)) {
    SetSizer(new wxBoxSizer(wxVERTICAL));
    GetSizer()->Add(new Heading(this, look, field.label, HeadingLevel::section), expanded());
    if (!field.help.empty()) {
        GetSizer()->Add(
            new Paragraph(this, look, field.help, {.type = Type::caption, .tone = Tone::muted}),
            expanded(space::hair));
    }
    for (int day = 0; day < 7; ++day) {
        add_day(day, look, field);
        if (day == 0) {
            add_copy(look);
        }
    }
}

void HoursEntry::add_day(int day, const Look& look, const Field& field) {
    Day& made = m_days.at(static_cast<std::size_t>(day));
    const std::string name = day_name(day);
    made.kind = new ChoiceEntry(
        this, look, {.label = name},
        {{"spans", tr("Open at these times")},
         {"closed", tr("Closed")},
         {"all_day", tr("Open 24 hours")}},
        [this, key = hours_key(field.id, day)](const std::string& id) { m_on_change(key, id); },
        tr("Choose one"));
    GetSizer()->Add(made.kind, expanded(space::block));
    auto* pane = new Pane(this);
    auto* row = new Columns(space::block);
    const std::array labels{tr("{1} opens"), tr("{1} closes"), tr("{1} opens again (optional)"),
                            tr("{1} closes again (optional)")};
    for (std::size_t which = 0; which < labels.size(); ++which) {
        const std::string key = time_key(field.id, day, which);
        made.times[which] =
            new TextEntry(pane, look, {.label = filled(labels[which], {name})}, time_width,
                          [this, key](const std::string& value) { m_on_change(key, value); });
        row->add(made.times[which]);
    }
    pane->SetSizer(row);
    pane->Hide();
    made.times_pane = pane;
    made.spans = row;
    GetSizer()->Add(pane, expanded(space::small));
}

void HoursEntry::add_copy(const Look& look) {
    m_copy = new Button(this, look, ButtonKind::secondary, tr("Use Monday's hours for every day"),
                        [this] { m_on_copy(0); });
    GetSizer()->Add(m_copy, wxSizerFlags().Border(wxTOP, space::small));
    m_copied = new NewsStrip(this, look);
    GetSizer()->Add(m_copied, expanded(space::small));
}

void HoursEntry::offer_undo(bool offered) {
    if (offered == m_undo_is_offered) {
        return;
    }
    m_undo_is_offered = offered;
    if (offered) {
        m_copied->say(
            StatusKind::done,
            tr("Every day has Monday's hours now. The earlier hours can be brought back."),
            tr("Undo"), m_on_undo);
        return;
    }
    if (m_copied->IsDescendant(FindFocus())) {
        m_copy->SetFocus(); // "Undo" goes away
    }
    m_copied->hide();
}

void HoursEntry::show(const Entries& typed) {
    bool turned = false;
    for (int day = 0; day < 7; ++day) {
        const Day& made = m_days.at(static_cast<std::size_t>(day));
        const std::string kind = typed_in(typed, hours_key(m_field, day));
        made.kind->set_value(kind);
        turned = made.times_pane->Show(kind == "spans") || turned;
        for (std::size_t which = 0; which < made.times.size(); ++which) {
            made.times[which]->set_value(typed_in(typed, time_key(m_field, day, which)));
        }
    }
    if (turned) {
        reflow_later(*this);
    }
}

void HoursEntry::show_problem(const std::string& key,
                              Severity severity,
                              const std::string& words,
                              const std::optional<Fix>& fix) {
    if (Entry* entry = entry_at(key)) {
        entry->show_problem(severity, words, fix);
    }
}

void HoursEntry::clear_problems_but(const std::vector<std::string>& keys) {
    std::vector<const Entry*> kept;
    for (const std::string& key : keys) {
        kept.push_back(entry_at(key));
    }
    const auto clear = [&](Entry* entry) {
        if (std::find(kept.begin(), kept.end(), entry) == kept.end()) {
            entry->clear_problem();
        }
    };
    for (const Day& day : m_days) {
        clear(day.kind);
        std::for_each(day.times.begin(), day.times.end(), clear);
    }
}

void HoursEntry::focus(const std::string& key) {
    Entry* entry = entry_at(key);
    (entry == nullptr ? m_days.front().kind : entry)->focus_answer();
}

Entry* HoursEntry::entry_at(const std::string& key) const {
    for (int day = 0; day < 7; ++day) {
        const Day& made = m_days.at(static_cast<std::size_t>(day));
        if (key == hours_key(m_field, day)) {
            return made.kind;
        }
        for (std::size_t which = 0; which < made.times.size(); ++which) {
            if (key == time_key(m_field, day, which)) {
                return made.times[which];
            }
        }
    }
    return key == m_field ? m_days.front().kind : nullptr;
}

} // namespace safeplaces
