#include "gui/controls/choice_entry.h"

#include "gui/controls/drop_down.h"
#include "gui/platform/choice_group.h"
#include "gui/platform/style.h"
#include "gui/text.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

// Longest choice, within reason; the entry narrows it where there is less room.
constexpr int usual_width = 320;

std::vector<wxWindow*> as_windows(const auto& controls) {
    return {controls.begin(), controls.end()};
}

} // namespace

ChoiceEntry::ChoiceEntry(wxWindow* parent,
                         const Look& look,
                         const EntryWords& words,
                         std::vector<Choice> choices,
                         std::function<void(const std::string& id)> on_change,
                         const std::string& nothing)
    : Entry(parent, look, words, Top::label),
      m_has_nothing(!nothing.empty()),
      m_nothing(to_wx(nothing)),
      m_choice(new DropDown(this, look)) {
    set_choices(std::move(choices));
    give_size(*m_choice, {-1, look.control_height()});
    m_choice->Bind(wxEVT_CHOICE, [this, action = std::move(on_change)](wxCommandEvent&) {
        if (action) {
            action(value());
        }
    });
    hold(m_choice, usual_width);
}

void ChoiceEntry::set_choices(std::vector<Choice> choices) {
    if (choices == m_choices && m_choice->GetCount() > 0) {
        return;
    }
    const auto before = value();
    m_choices = std::move(choices);
    wxArrayString labels;
    if (m_has_nothing) {
        labels.Add(m_nothing);
    }
    for (const auto& choice : m_choices) {
        labels.Add(to_wx(choice.label));
    }
    m_choice->Set(labels);
    set_value(before);
}

void ChoiceEntry::set_value(const std::string& id) {
    const auto found = std::ranges::find(m_choices, id, &Choice::id);
    const int first = m_has_nothing ? 1 : 0;
    const int place = found == m_choices.end()
                          ? (m_has_nothing ? 0 : wxNOT_FOUND)
                          : first + static_cast<int>(found - m_choices.begin());
    if (place != m_choice->GetSelection()) {
        m_choice->SetSelection(place);
    }
}

std::string ChoiceEntry::value() const {
    const int place = m_choice->GetSelection() - (m_has_nothing ? 1 : 0);
    const bool chosen = place >= 0 && static_cast<std::size_t>(place) < m_choices.size();
    return chosen ? m_choices[static_cast<std::size_t>(place)].id : std::string{};
}

void ChoiceEntry::focus_answer() {
    m_choice->SetFocus();
}

RadioEntry::RadioEntry(wxWindow* parent,
                       const Look& look,
                       const EntryWords& words,
                       std::vector<Choice> choices,
                       const std::function<void(const std::string& id)>& on_change,
                       RadioLayout layout)
    : Entry(parent, look, words, Top::title),
      m_choices(std::move(choices)),
      m_none(group_has_hidden_choice ? new Radio(this, look, {}, RadioPlace::first, {}) : nullptr) {
    if (m_none != nullptr) {
        m_none->Hide();
    }
    const bool under = layout == RadioLayout::under;
    auto* sizer = new wxBoxSizer(under ? wxVERTICAL : wxHORIZONTAL);
    for (const auto& choice : m_choices) {
        const bool first = m_radios.empty() && m_none == nullptr;
        auto* radio =
            new Radio(this, look, plain(choice.label),
                      first ? RadioPlace::first : RadioPlace::later, [on_change, id = choice.id] {
                          if (on_change) {
                              on_change(id);
                          }
                      });
        if (under) {
            sizer->Add(radio, wxSizerFlags().Expand().Border(wxBOTTOM, space::small));
        } else {
            sizer->Add(radio, wxSizerFlags().Border(wxRIGHT, space::margin));
        }
        m_radios.push_back(radio);
    }
    hold(sizer, as_windows(m_radios));
    choose_none(m_none, m_radios);
}

void RadioEntry::set_value(const std::string& id) {
    if (id == value()) {
        return;
    }
    const auto found = std::ranges::find(m_choices, id, &Choice::id);
    if (found == m_choices.end()) {
        choose_none(m_none, m_radios);
    } else {
        m_radios[static_cast<std::size_t>(found - m_choices.begin())]->SetValue(true);
    }
}

std::string RadioEntry::value() const {
    for (std::size_t place = 0; place < m_radios.size(); ++place) {
        if (m_radios[place]->GetValue()) {
            return m_choices[place].id;
        }
    }
    return {};
}

void RadioEntry::focus_answer() {
    const auto chosen = std::ranges::find_if(m_radios, [](auto* r) { return r->GetValue(); });
    (chosen == m_radios.end() ? m_radios.front() : *chosen)->SetFocus();
}

TicksEntry::TicksEntry(wxWindow* parent,
                       const Look& look,
                       const EntryWords& words,
                       std::vector<Choice> choices,
                       const std::function<void(const std::vector<std::string>& ids)>& on_change)
    : Entry(parent, look, words, Top::title), m_choices(std::move(choices)) {
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    for (const auto& choice : m_choices) {
        auto* tick = new Tick(this, look, plain(choice.label), [this, on_change](bool) {
            if (on_change) {
                on_change(value());
            }
        });
        sizer->Add(tick, wxSizerFlags().Expand().Border(wxBOTTOM, space::small));
        m_ticks.push_back(tick);
    }
    hold(sizer, as_windows(m_ticks));
}

void TicksEntry::set_value(const std::vector<std::string>& ids) {
    for (std::size_t place = 0; place < m_ticks.size(); ++place) {
        m_ticks[place]->set_ticked(std::ranges::find(ids, m_choices[place].id) != ids.end());
    }
}

std::vector<std::string> TicksEntry::value() const {
    std::vector<std::string> ids;
    for (std::size_t place = 0; place < m_ticks.size(); ++place) {
        if (m_ticks[place]->GetValue()) {
            ids.push_back(m_choices[place].id);
        }
    }
    return ids;
}

void TicksEntry::focus_answer() {
    m_ticks.front()->SetFocus();
}

TickEntry::TickEntry(wxWindow* parent,
                     const Look& look,
                     const EntryWords& words,
                     std::function<void(bool)> on_change)
    : Entry(parent, look, words, Top::none),
      m_tick(new Tick(this, look, plain(words.label), std::move(on_change))) {
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(m_tick, wxSizerFlags().Expand());
    hold(sizer, {m_tick});
}

void TickEntry::set_value(bool ticked) {
    m_tick->set_ticked(ticked);
}

bool TickEntry::value() const {
    return m_tick->GetValue();
}

void TickEntry::focus_answer() {
    m_tick->SetFocus();
}

} // namespace safeplaces
