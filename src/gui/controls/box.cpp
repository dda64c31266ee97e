#include "gui/controls/box.h"

#include "gui/controls/entry.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"

#include <wx/button.h>
#include <wx/dcbuffer.h>
#include <wx/graphics.h>

#include <memory>

namespace safeplaces {

Pane::Pane(wxWindow* parent, long style)
    : wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxTAB_TRAVERSAL | style) {
    m_container.DisableSelfFocus();
    SetBackgroundColour(parent->GetBackgroundColour());
    SetForegroundColour(parent->GetForegroundColour());
}

Box::Box(wxWindow* parent, const BoxStyle& style)
    : Pane(parent, wxFULL_REPAINT_ON_RESIZE), m_style(style) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    SetBackgroundColour(style.fill);
    Bind(wxEVT_PAINT, &Box::on_paint, this);
}

void Box::restyle(const BoxStyle& style) {
    m_style = style;
    SetBackgroundColour(style.fill);
    for (auto* child : GetChildren()) {
        // A button has a ground of its own.
        if (dynamic_cast<wxButton*>(child) == nullptr) {
            child->SetBackgroundColour(style.fill);
        }
    }
    Refresh();
}

void Box::on_paint(wxPaintEvent&) {
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(wxBrush(GetParent()->GetBackgroundColour()));
    dc.Clear();
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    // Else wx moves every line by half a pixel and blurs it.
    context->EnableOffset(false);
    const bool bordered = m_style.border.IsOk();
    const double inset = bordered ? m_style.border_width / 2.0 : 0;
    const double width = GetClientSize().x - 2 * inset;
    const double height = GetClientSize().y - 2 * inset;
    const double radius = std::min<double>(m_style.radius, height / 2);
    context->SetPen(*wxTRANSPARENT_PEN);
    context->SetBrush(wxBrush(m_style.fill));
    context->DrawRoundedRectangle(inset, inset, width, height, radius);
    if (m_style.top_bar.IsOk()) {
        constexpr int bar = 6;
        // Not ResetClip(): it would let the box paint over its neighbours.
        context->PushState();
        context->Clip(0, 0, GetClientSize().x, bar);
        context->SetBrush(wxBrush(m_style.top_bar));
        context->DrawRoundedRectangle(inset, inset, width, height, radius);
        context->PopState();
    }
    if (bordered) {
        context->SetBrush(*wxTRANSPARENT_BRUSH);
        context->SetPen(wxPen(m_style.border, m_style.border_width));
        context->DrawRoundedRectangle(inset, inset, width, height, radius);
    }
    paint_more(*context);
}

namespace {

BoxStyle card_style(const Look& look, CardKind kind) {
    const auto& colours = look.colours();
    if (kind == CardKind::active) {
        return {.fill = colours.card,
                .border = colours.accent,
                .border_width = 2,
                .top_bar = colours.accent};
    }
    return {.fill = colours.card, .border = colours.line};
}

// The entries below `window` that show an error get a bar at their left, in the card's padding.
void paint_error_bars(const wxWindow& window,
                      const wxWindow& card,
                      const wxColour& colour,
                      wxGraphicsContext& context) {
    constexpr int bar = 4;
    constexpr int left_of_entry = 18;
    for (const auto* child : window.GetChildren()) {
        if (!child->IsShown()) {
            continue;
        }
        const auto* entry = dynamic_cast<const Entry*>(child);
        if (entry != nullptr && entry->shows_error()) {
            const auto at = card.ScreenToClient(child->GetScreenPosition());
            context.SetPen(*wxTRANSPARENT_PEN);
            context.SetBrush(wxBrush(colour));
            context.DrawRoundedRectangle(at.x - left_of_entry, at.y, bar, child->GetSize().y,
                                         bar / 2.0);
        }
        paint_error_bars(*child, card, colour, context);
    }
}

} // namespace

Card::Card(wxWindow* parent, const Look& look, CardKind kind, const std::string& name, int padding)
    : Box(parent, card_style(look, kind)), m_look(look), m_body(new wxBoxSizer(wxVERTICAL)) {
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(m_body, wxSizerFlags(1).Expand().Border(wxALL, padding));
    SetSizer(around);
    if (!name.empty()) {
        set_role(*this, SpokenRole::grouping);
        set_accessible_name(*this, name);
    }
}

void Card::paint_more(wxGraphicsContext& context) {
    paint_error_bars(*this, *this, m_look.colours().err, context);
}

DividingLine::DividingLine(wxWindow* parent, const Look& look, LineKind kind) : Pane(parent) {
    SetBackgroundColour(look.colours().line);
    SetMinSize(kind == LineKind::across ? wxSize(-1, 1) : wxSize(1, -1));
}

Group::Group(wxWindow* parent, const Look& look, const std::string& title)
    : Pane(parent), m_body(new wxBoxSizer(wxVERTICAL)) {
    m_title = new Paragraph(this, look, title, {Type::body, Emphasis::strong, Tone::ink});
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(m_title, wxSizerFlags().Expand());
    all->Add(m_body, wxSizerFlags(1).Expand().Border(wxTOP, space::small));
    SetSizer(all);
    set_role(*this, SpokenRole::panel);
    set_accessible_name(*this, title);
}

void Group::set_title(const std::string& title) {
    m_title->set_words(title);
    set_accessible_name(*this, title);
}

} // namespace safeplaces
