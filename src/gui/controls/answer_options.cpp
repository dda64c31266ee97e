#include "gui/controls/answer_options.h"

#include "app/words/tr.h"
#include "gui/controls/icons.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"

#include <wx/dcbuffer.h>
#include <wx/graphics.h>

#include <algorithm>
#include <cassert>
#include <memory>
#include <utility>

namespace safeplaces {

namespace {

constexpr int padding_across = 16;
constexpr int padding_down = 13;
constexpr int after_button = 20; // an option's words begin that much right of its ring
constexpr int icon_size = 18;
constexpr int radius = 8;

} // namespace

wxControl& AnswerOptions::Row::control() const {
    return radio != nullptr ? static_cast<wxControl&>(*radio) : *tick;
}

bool AnswerOptions::Row::is_chosen() const {
    return radio != nullptr ? radio->GetValue() : tick->GetValue();
}

AnswerOptions::AnswerOptions(wxWindow* parent,
                             const Look& look,
                             AnswerKind kind,
                             const std::string& name,
                             const std::vector<std::string>& options,
                             std::function<void(const std::vector<int>&)> on_choose)
    : Pane(parent, wxFULL_REPAINT_ON_RESIZE),
      m_look(look),
      m_kind(kind),
      m_on_choose(std::move(on_choose)) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    set_role(*this, SpokenRole::panel);
    set_accessible_name(*this, name);
    if (kind == AnswerKind::one) {
        m_none = new Radio(this, look, {}, RadioPlace::first, {});
        m_none->Hide();
    }
    SetSizer(new wxBoxSizer(wxVERTICAL));
    for (const auto& words : options) {
        m_rows.push_back(make_row(words, static_cast<int>(m_rows.size())));
    }
    Bind(wxEVT_PAINT, &AnswerOptions::on_paint, this);
    Bind(wxEVT_LEFT_UP, &AnswerOptions::on_click, this);
}

AnswerOptions::Row AnswerOptions::make_row(const std::string& words, int place) {
    Row row;
    if (m_kind == AnswerKind::one) {
        row.radio = new Radio(
            this, m_look, plain(words), RadioPlace::later, [this] { changed(); }, Type::lead);
    } else {
        row.tick = new Tick(
            this, m_look, plain(words), [this](bool) { changed(); }, TickShape::box, Type::lead);
    }
    row.icon =
        new IconView(this, Icon::check_circle, m_look.scaled(icon_size), m_look.colours().ok);
    row.verdict = new Caption(this, m_look, {}, {Type::body, Emphasis::strong, Tone::ok});
    row.why = new Paragraph(this, m_look, {}, {Type::body, Emphasis::normal, Tone::muted});
    // Said with the option: not once more, all together, where its question is.
    set_role(*row.verdict, SpokenRole::decoration);
    set_role(*row.why, SpokenRole::decoration);
    row.feedback = new wxBoxSizer(wxHORIZONTAL);
    row.feedback->Add(row.icon, wxSizerFlags().Border(wxRIGHT, space::small));
    row.feedback->Add(row.verdict, wxSizerFlags().Border(wxRIGHT, 6));
    row.feedback->Add(row.why, wxSizerFlags(1));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(&row.control(), wxSizerFlags().Expand());
    auto* indented = new wxBoxSizer(wxVERTICAL);
    indented->Add(row.feedback,
                  wxSizerFlags().Expand().Border(wxLEFT, m_look.scaled(tick_box) + after_button));
    column->Add(indented, wxSizerFlags().Expand().Border(wxTOP, space::hair));
    auto* sides = new wxBoxSizer(wxVERTICAL);
    sides->Add(column, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, padding_across));
    auto* box = new wxBoxSizer(wxVERTICAL);
    box->Add(sides, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, padding_down));
    row.area =
        GetSizer()->Add(box, wxSizerFlags().Expand().Border(wxTOP, place == 0 ? 0 : space::small));
    indented->Hide(row.feedback);
    return row;
}

void AnswerOptions::changed() {
    if (m_has_feedback) {
        choose(m_final);
        return;
    }
    Refresh();
    if (m_on_choose) {
        m_on_choose(chosen());
    }
}

std::vector<int> AnswerOptions::chosen() const {
    std::vector<int> places;
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        if (m_rows[place].is_chosen()) {
            places.push_back(static_cast<int>(place));
        }
    }
    return places;
}

void AnswerOptions::choose(const std::vector<int>& places) {
    if (m_none != nullptr && places.empty()) {
        m_none->SetValue(true);
    }
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        const auto& row = m_rows[place];
        const bool wanted = std::ranges::find(places, static_cast<int>(place)) != places.end();
        if (row.tick != nullptr) {
            row.tick->set_ticked(wanted);
        } else if (wanted && !row.radio->GetValue()) {
            row.radio->SetValue(true);
        }
    }
    Refresh();
}

void AnswerOptions::show_feedback(const std::vector<AnswerFeedback>& feedback) {
    assert(feedback.size() == m_rows.size());
    m_final = chosen();
    m_has_feedback = true;
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        show_feedback_of(m_rows[place], feedback[place]);
    }
    Refresh();
    reflow_later(*this);
}

void AnswerOptions::show_feedback_of(Row& row, const AnswerFeedback& feedback) {
    row.mark = feedback.mark;
    const bool plain_row = row.mark == AnswerMark::plain;
    const bool right = row.mark == AnswerMark::right;
    const auto tone = right ? Tone::ok : Tone::err;
    const auto verdict = plain_row ? std::string{}
                         : right   ? tr("Right answer.")
                                   : tr("Your answer is not right.");
    row.icon->set_icon(right ? Icon::check_circle : Icon::cross, m_look.scaled(icon_size),
                       m_look.colour(tone));
    row.verdict->SetForegroundColour(m_look.colour(tone));
    row.verdict->set_words(verdict);
    row.why->set_words(feedback.why);
    row.why->set_style({Type::body, Emphasis::normal, plain_row ? Tone::muted : Tone::ink});
    row.icon->Show(!plain_row);
    row.verdict->Show(!plain_row);
    row.why->Show(!feedback.why.empty());
    if (row.radio != nullptr && !plain_row) {
        row.radio->set_strong(Emphasis::strong);
    }
    const auto gap = verdict.empty() ? "" : " ";
    set_accessible_description(row.control(), verdict + gap + feedback.why);
}

void AnswerOptions::mark_said(std::optional<std::size_t> place) {
    if (place != m_said) {
        m_said = place;
        Refresh();
    }
}

wxWindow* AnswerOptions::first() const {
    const auto chosen = std::ranges::find_if(m_rows, &Row::is_chosen);
    return &(chosen == m_rows.end() ? m_rows.front() : *chosen).control();
}

BoxStyle AnswerOptions::style_of(const Row& row) const {
    const auto& colours = m_look.colours();
    switch (row.mark) {
    case AnswerMark::right:
        return {.fill = colours.ok_back, .border = colours.ok, .border_width = 2};
    case AnswerMark::chosen_wrong:
        return {.fill = colours.err_back, .border = colours.err, .border_width = 2};
    case AnswerMark::plain:
        break;
    }
    if (!m_has_feedback && row.is_chosen()) {
        return {.fill = colours.tint, .border = colours.accent, .border_width = 2};
    }
    return {.fill = colours.card, .border = colours.line};
}

void AnswerOptions::on_paint(wxPaintEvent&) {
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(wxBrush(GetParent()->GetBackgroundColour()));
    dc.Clear();
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    context->EnableOffset(false);
    for (const auto& row : m_rows) {
        auto style = style_of(row);
        if (m_said && &row == &m_rows[*m_said]) {
            style.border = m_look.colours().accent;
            style.border_width = 4;
        }
        const auto area = row.area->GetRect();
        const double inset = style.border_width / 2.0;
        context->SetBrush(wxBrush(style.fill));
        context->SetPen(wxPen(style.border, style.border_width));
        context->DrawRoundedRectangle(area.x + inset, area.y + inset, area.width - 2 * inset,
                                      area.height - 2 * inset, radius);
    }
}

void AnswerOptions::on_click(wxMouseEvent& event) {
    for (const auto& row : m_rows) {
        if (!row.area->GetRect().Contains(event.GetPosition()) || m_has_feedback) {
            continue;
        }
        row.control().SetFocus();
        if (row.radio != nullptr) {
            row.radio->SetValue(true);
        } else {
            row.tick->SetValue(!row.tick->GetValue());
        }
        changed();
    }
}

} // namespace safeplaces
