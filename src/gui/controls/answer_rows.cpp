#include "gui/controls/answer_rows.h"

#include "gui/controls/icons.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"

#include <wx/dcbuffer.h>
#include <wx/graphics.h>

#include <cassert>
#include <memory>
#include <utility>

namespace safeplaces {

namespace {

constexpr int padding_across = 16;
constexpr int padding_down = 13;
constexpr int mark_size = 18;
constexpr int corner = 8;
constexpr int said_border = 4; // around what is read aloud

} // namespace

AnswerRows::AnswerRows(wxWindow* parent,
                       const Look& look,
                       const std::string& name,
                       Verdicts verdicts)
    : Pane(parent, wxFULL_REPAINT_ON_RESIZE), m_look(look), m_verdicts(std::move(verdicts)) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    set_role(*this, SpokenRole::panel);
    set_accessible_name(*this, name);
    SetSizer(new wxBoxSizer(wxVERTICAL));
    Bind(wxEVT_PAINT, &AnswerRows::on_paint, this);
    Bind(wxEVT_LEFT_UP, &AnswerRows::on_click, this);
}

void AnswerRows::finish_row(wxBoxSizer* column, wxWindow& spoken, int feedback_from) {
    Row row{.spoken = &spoken,
            .icon = new IconView(this, Icon::check_circle, m_look.scaled(mark_size),
                                 m_look.colours().ok),
            .verdict = new Caption(this, m_look, {}, {Type::body, Emphasis::strong, Tone::ok}),
            .why = new Paragraph(this, m_look, {}, {Type::body, Emphasis::normal, Tone::muted}),
            .feedback = new wxBoxSizer(wxHORIZONTAL),
            .area = nullptr};
    if (spoken.AcceptsFocus()) {
        // Said with the control: not once more, all together, where its question is.
        set_role(*row.verdict, SpokenRole::decoration);
        set_role(*row.why, SpokenRole::decoration);
    }
    row.feedback->Add(row.icon, wxSizerFlags().Border(wxRIGHT, space::small));
    row.feedback->Add(row.verdict, wxSizerFlags().Border(wxRIGHT, 6));
    row.feedback->Add(row.why, wxSizerFlags(1));
    auto* indented = new wxBoxSizer(wxVERTICAL);
    indented->Add(row.feedback, wxSizerFlags().Expand().Border(wxLEFT, feedback_from));
    column->Add(indented, wxSizerFlags().Expand().Border(wxTOP, space::hair));
    auto* sides = new wxBoxSizer(wxVERTICAL);
    sides->Add(column, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, padding_across));
    auto* box = new wxBoxSizer(wxVERTICAL);
    box->Add(sides, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, padding_down));
    const int above = m_rows.empty() ? 0 : space::small;
    row.area = GetSizer()->Add(box, wxSizerFlags().Expand().Border(wxTOP, above));
    indented->Hide(row.feedback);
    m_rows.push_back(row);
}

void AnswerRows::show_feedback(const std::vector<AnswerFeedback>& feedback) {
    assert(feedback.size() == m_rows.size());
    m_has_feedback = true;
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        show_feedback_of(m_rows[place], feedback[place]);
    }
    Refresh();
    reflow_later(*this);
}

void AnswerRows::show_feedback_of(Row& row, const AnswerFeedback& feedback) {
    row.mark = feedback.mark;
    const bool plain_row = row.mark == AnswerMark::plain;
    const bool right = row.mark == AnswerMark::right;
    const auto tone = right ? Tone::ok : Tone::err;
    const auto verdict = plain_row ? std::string{} : right ? m_verdicts.right : m_verdicts.wrong;
    row.icon->set_icon(right ? Icon::check_circle : Icon::cross, m_look.scaled(mark_size),
                       m_look.colour(tone));
    row.verdict->SetForegroundColour(m_look.colour(tone));
    row.verdict->set_words(verdict);
    row.why->set_words(feedback.why);
    row.why->set_style({Type::body, Emphasis::normal, plain_row ? Tone::muted : Tone::ink});
    row.icon->Show(!plain_row);
    row.verdict->Show(!plain_row);
    row.why->Show(!feedback.why.empty());
    if (row.spoken->AcceptsFocus()) {
        const auto gap = verdict.empty() ? "" : " ";
        set_accessible_description(*row.spoken, verdict + gap + feedback.why);
    }
}

std::vector<SaidPart> AnswerRows::said() {
    std::vector<SaidPart> parts;
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        const Row& row = m_rows[place];
        std::vector<SaidPart> in_row = said_in(place);
        if (row.verdict->IsShown()) {
            in_row.push_back(ours(said_part(*row.verdict, m_look)));
        }
        if (row.why->IsShown()) {
            in_row.push_back(said_part(*row.why));
        }
        for (SaidPart& part : in_row) {
            parts.push_back({part.text, part.where,
                             [this, place, own = part.mark](std::optional<TextRange> said) {
                                 let_stand_out(place, said.has_value());
                                 if (own) {
                                     own(said);
                                 }
                             },
                             part.is_ours});
        }
    }
    return parts;
}

void AnswerRows::let_stand_out(std::size_t place, bool is_said) {
    m_rows[place].is_said = is_said;
    Refresh();
}

BoxStyle AnswerRows::style_of(std::size_t place) const {
    const auto& colours = m_look.colours();
    switch (m_rows[place].mark) {
    case AnswerMark::right:
        return {.fill = colours.ok_back, .border = colours.ok, .border_width = 2};
    case AnswerMark::chosen_wrong:
        return {.fill = colours.err_back, .border = colours.err, .border_width = 2};
    case AnswerMark::plain:
        break;
    }
    if (!m_has_feedback && is_chosen(place)) {
        return {.fill = colours.tint, .border = colours.accent, .border_width = 2};
    }
    return {.fill = colours.card, .border = colours.line};
}

void AnswerRows::on_paint(wxPaintEvent&) {
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(wxBrush(GetParent()->GetBackgroundColour()));
    dc.Clear();
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    context->EnableOffset(false);
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        auto style = style_of(place);
        if (m_rows[place].is_said) {
            style.border = m_look.colours().accent;
            style.border_width = m_look.scaled(said_border);
        }
        const auto area = m_rows[place].area->GetRect();
        const double inset = style.border_width / 2.0;
        context->SetBrush(wxBrush(style.fill));
        context->SetPen(wxPen(style.border, style.border_width));
        context->DrawRoundedRectangle(area.x + inset, area.y + inset, area.width - 2 * inset,
                                      area.height - 2 * inset, corner);
    }
}

void AnswerRows::on_click(wxMouseEvent& event) {
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        if (m_rows[place].area->GetRect().Contains(event.GetPosition()) && !m_has_feedback) {
            clicked(place);
        }
    }
}

} // namespace safeplaces
