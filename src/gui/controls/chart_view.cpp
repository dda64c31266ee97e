#include "gui/controls/chart_view.h"

#include "gui/controls/painting.h"
#include "gui/platform/accessibility.h"

#include <wx/dcbuffer.h>
#include <wx/graphics.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace safeplaces {

namespace {

constexpr double mm_per_pt = 25.4 / 72;
constexpr double least_page_width = 40; // mm

double pixels_of(const wxFont& font, const wxWindow& window) {
    return font.GetFractionalPointSize() * window.FromDIP(96) / 72;
}

} // namespace

ChartView::ChartView(
    wxWindow* parent, const Look& look, const std::string& words, double letter_pt, Draw draw)
    : Pane(parent, wxFULL_REPAINT_ON_RESIZE),
      m_draw(std::move(draw)),
      m_scale(pixels_of(look.font(Type::caption), *parent) / (letter_pt * mm_per_pt)) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    set_role(*this, SpokenRole::image);
    set_accessible_name(*this, words);
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { on_paint(); });
}

bool ChartView::wrap() {
    const int width = GetSize().x;
    if (width == m_width) {
        return false;
    }
    m_width = width;
    m_page = m_draw(std::max(least_page_width, width / m_scale));
    SetMinSize({-1, static_cast<int>(std::ceil(m_page.size.height * m_scale))});
    Refresh();
    return true;
}

void ChartView::on_paint() {
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(wxBrush(GetBackgroundColour()));
    dc.Clear();
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    context->EnableOffset(false);
    paint(m_page, *context, m_scale);
}

} // namespace safeplaces
