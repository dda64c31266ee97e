#include "gui/controls/steps_to_order.h"

#include "app/words/tr.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace safeplaces {

StepsToOrder::StepsToOrder(wxWindow* parent,
                           const Look& look,
                           const std::string& name,
                           const std::vector<std::string>& steps,
                           std::function<void(std::size_t from, std::size_t to)> on_move)
    : AnswerRows(parent, look, name, {tr("In its place."), tr("Not in its place.")}),
      m_on_move(std::move(on_move)) {
    for (std::size_t place = 0; place < steps.size(); ++place) {
        m_steps.push_back(add_step(place));
    }
    m_steps.front().up->Disable();
    m_steps.back().down->Disable();
    put(steps);
    Bind(wxEVT_CHAR_HOOK, &StepsToOrder::on_key, this);
}

StepsToOrder::Step StepsToOrder::add_step(std::size_t place) {
    auto* words = new Paragraph(this, look(), {}, {.type = Type::lead});
    auto* up = new Button(this, look(), ButtonKind::secondary, tr("Up"),
                          [this, place] { move(place, place - 1); });
    auto* down = new Button(this, look(), ButtonKind::secondary, tr("Down"),
                            [this, place] { move(place, place + 1); });
    auto* columns = new Columns(space::button);
    columns->add(words);
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->Add(up, wxSizerFlags().Border(wxRIGHT, space::button));
    buttons->Add(down);
    columns->add(buttons, Columns::own);
    add_row(columns, *words);
    return {words, up, down};
}

void StepsToOrder::put(const std::vector<std::string>& steps) {
    assert(steps.size() == m_steps.size());
    for (std::size_t place = 0; place < steps.size(); ++place) {
        const auto& [words, up, down] = m_steps[place];
        const std::string number = std::to_string(place + 1);
        // TRANSLATORS: {1} the number of a step, {2} what it is: "2. Call 999".
        words->set_words(filled(tr("{1}. {2}"), {number, steps[place]}));
        set_accessible_name(*up, filled(tr("Up: {1}"), {steps[place]}));
        set_accessible_name(*down, filled(tr("Down: {1}"), {steps[place]}));
        const std::string now =
            filled(tr("Now step {1} of {2}."), {number, std::to_string(steps.size())});
        set_accessible_description(*up, now);
        set_accessible_description(*down, now);
    }
    reflow_later(*this);
}

void StepsToOrder::show_feedback(const std::vector<AnswerFeedback>& feedback) {
    AnswerRows::show_feedback(feedback);
    for (const Step& step : m_steps) {
        step.up->Hide();
        step.down->Hide();
    }
}

wxWindow* StepsToOrder::first() const {
    return m_steps.front().down; // the other cannot be pressed
}

std::vector<SaidPart> StepsToOrder::said_in(std::size_t place) {
    return {said_part(*m_steps[place].words)};
}

void StepsToOrder::move(std::size_t from, std::size_t to) {
    if (has_feedback() || to >= m_steps.size()) {
        return;
    }
    m_on_move(from, to);
    const Step& moved = m_steps[to];
    Button* same = to < from ? moved.up : moved.down;
    Button* other = to < from ? moved.down : moved.up;
    (same->IsEnabled() ? same : other)->SetFocus();
}

void StepsToOrder::on_key(wxKeyEvent& event) {
    const auto place = place_of_focus();
    const int key = event.GetKeyCode();
    if (!place || event.GetModifiers() != wxMOD_ALT || (key != WXK_UP && key != WXK_DOWN)) {
        event.Skip();
        return;
    }
    move(*place, key == WXK_UP ? *place - 1 : *place + 1); // above the first: none
}

std::optional<std::size_t> StepsToOrder::place_of_focus() const {
    const auto found = std::ranges::find_if(
        m_steps, [](const Step& step) { return step.up->HasFocus() || step.down->HasFocus(); });
    return found == m_steps.end()
               ? std::nullopt
               : std::optional{static_cast<std::size_t>(found - m_steps.begin())};
}

} // namespace safeplaces
