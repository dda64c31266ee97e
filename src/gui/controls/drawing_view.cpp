#include "gui/controls/drawing_view.h"

#include "gui/controls/painting.h"
#include "gui/controls/stand_out.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"

#include <wx/dcbuffer.h>
#include <wx/graphics.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace safeplaces {

namespace {

constexpr int least_paper = 360;     // pixels high
constexpr int highest_picture = 440; // a bare picture in a wide column is not blown up further

} // namespace

DrawingView::DrawingView(wxWindow* parent, const Look& look, DrawingFrame frame)
    : Pane(parent, wxFULL_REPAINT_ON_RESIZE), m_look(look), m_frame(frame) {
    const bool paper = frame == DrawingFrame::paper;
    if (paper) {
        SetBackgroundStyle(wxBG_STYLE_PAINT);
        SetBackgroundColour(look.colours().grey);
        Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint_mat(); });
    }
    m_picture = new Pane(this, wxFULL_REPAINT_ON_RESIZE);
    m_picture->SetBackgroundStyle(wxBG_STYLE_PAINT);
    m_picture->Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint_page(); });
    m_caption = new Paragraph(
        this, look, {},
        {Type::caption, Emphasis::normal, Tone::muted, paper ? Side::centre : Side::left});
    m_caption->Hide();
    set_role(*m_picture, SpokenRole::image);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_picture, wxSizerFlags(paper ? 1 : 0).Expand());
    column->Add(m_caption, wxSizerFlags().Expand().Border(wxTOP, space::button));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(column, wxSizerFlags(1).Expand().Border(wxALL, paper ? space::wide : 0));
    SetSizer(around);
    m_picture->SetMinSize({-1, paper ? least_paper : 0});
}

void DrawingView::show(DrawnPage page, const std::string& name) {
    m_page = std::move(page);
    set_accessible_name(*m_picture, name);
    m_picture->Refresh();
    reflow_later(*this);
}

void DrawingView::clear() {
    show({}, {});
}

void DrawingView::set_caption(const std::string& words) {
    m_caption->set_words(words);
    m_caption->Show(!words.empty());
    reflow_later(*this);
}

void DrawingView::mark_caption(bool is_said) {
    is_said ? let_stand_out(*m_caption, m_look) : let_stand_back(*m_caption, m_look, Tone::muted);
}

bool DrawingView::wrap() {
    if (m_frame == DrawingFrame::paper || m_page.size.width <= 0) {
        return false;
    }
    const double shape = m_page.size.height / m_page.size.width;
    const int height =
        std::min(highest_picture, static_cast<int>(std::lround(GetSize().x * shape)));
    if (height == m_picture->GetMinSize().y) {
        return false;
    }
    m_picture->SetMinSize({-1, height});
    return true;
}

void DrawingView::paint_mat() {
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(wxBrush(GetParent()->GetBackgroundColour()));
    dc.Clear();
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    context->EnableOffset(false);
    context->SetBrush(wxBrush(m_look.colours().grey));
    context->SetPen(wxPen(m_look.colours().line, 1));
    constexpr double half = 0.5;
    constexpr int radius = 12;
    context->DrawRoundedRectangle(half, half, GetClientSize().x - 1, GetClientSize().y - 1, radius);
}

void DrawingView::paint_page() {
    wxAutoBufferedPaintDC dc(m_picture);
    dc.SetBackground(wxBrush(GetBackgroundColour()));
    dc.Clear();
    if (m_page.size.width <= 0 || m_page.size.height <= 0) {
        return;
    }
    const auto room = m_picture->GetClientSize();
    const bool paper = m_frame == DrawingFrame::paper;
    const int edge = paper ? 1 : 0;
    const double scale =
        std::min((room.x - 2 * edge) / m_page.size.width, (room.y - 2 * edge) / m_page.size.height);
    const double width = m_page.size.width * scale;
    const double height = m_page.size.height * scale;
    const double left = paper ? std::floor((room.x - width) / 2) : 0;
    const double top = paper ? std::floor((room.y - height) / 2) : 0;
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    context->EnableOffset(false);
    if (paper) {
        context->SetPen(wxPen(m_look.colours().field, 1));
        context->SetBrush(*wxWHITE_BRUSH);
        context->DrawRectangle(left - 0.5, top - 0.5, width + 1, height + 1);
    }
    context->Translate(left, top);
    context->Clip(0, 0, width, height);
    paint(m_page, *context, scale);
}

} // namespace safeplaces
