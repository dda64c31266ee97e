#include "gui/controls/drawing_view.h"

#include "app/words/tr.h"
#include "gui/controls/button.h"
#include "gui/controls/painting.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"

#include <wx/dcbuffer.h>
#include <wx/graphics.h>
#include <wx/scrolwin.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <utility>

namespace safeplaces {

namespace {

constexpr int least_paper = 360;     // pixels high
constexpr int highest_picture = 440; // a bare picture in a wide column is not blown up further
constexpr std::array zooms{1.0, 1.5, 2.0, 3.0, 4.0, 6.0}; // of the paper as a whole
constexpr int scroll_step = 16;

} // namespace

// What it is painted on. Enlarged, it has scroll bars and takes the focus and the arrow keys.
class DrawingView::Picture : public wxScrolledCanvas {
public:
    explicit Picture(wxWindow* parent)
        : wxScrolledCanvas(parent,
                           wxID_ANY,
                           wxDefaultPosition,
                           wxDefaultSize,
                           wxHSCROLL | wxVSCROLL | wxFULL_REPAINT_ON_RESIZE) {
        SetBackgroundColour(parent->GetBackgroundColour());
        SetBackgroundStyle(wxBG_STYLE_PAINT);
        SetScrollRate(scroll_step, scroll_step);
        EnableScrolling(false, false); // all is painted anew, for the focus ring does not move
        for (const auto& type : {wxEVT_SET_FOCUS, wxEVT_KILL_FOCUS}) {
            Bind(type, [this](wxFocusEvent& event) {
                Refresh();
                event.Skip();
            });
        }
        Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
            enlarge(m_zoom);
            event.Skip();
        });
    }

    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] bool AcceptsFocus() const override { return m_zoom > 1; }

    void enlarge(double zoom) {
        const double more = zoom / m_zoom;
        const wxSize seen = GetClientSize();
        const wxPoint from = CalcUnscrolledPosition({0, 0});
        m_zoom = zoom;
        SetCanFocus(AcceptsFocus()); // else the Tab key of GTK passes it by
        if (zoom == 1) {
            SetVirtualSize(0, 0);
        } else {
            SetVirtualSize(scaled(GetSize().x, zoom), scaled(GetSize().y, zoom));
            Scroll((scaled(from.x + seen.x / 2, more) - seen.x / 2) / scroll_step,
                   (scaled(from.y + seen.y / 2, more) - seen.y / 2) / scroll_step);
        }
        Refresh();
    }

private:
    static int scaled(int length, double by) { return static_cast<int>(std::lround(length * by)); }

    double m_zoom = 1;
};

DrawingView::DrawingView(wxWindow* parent, const Look& look, DrawingFrame frame)
    : Pane(parent, wxFULL_REPAINT_ON_RESIZE), m_look(look), m_frame(frame) {
    const bool paper = frame == DrawingFrame::paper;
    if (paper) {
        SetBackgroundStyle(wxBG_STYLE_PAINT);
        SetBackgroundColour(look.colours().grey);
        Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint_mat(); });
    }
    m_picture = new Picture(this);
    m_picture->Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint_page(); });
    m_caption = new Paragraph(
        this, look, {},
        {Type::caption, Emphasis::normal, Tone::muted, paper ? Side::centre : Side::left});
    m_caption->Hide();
    set_role(*m_picture, SpokenRole::image);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_picture, wxSizerFlags(paper ? 1 : 0).Expand());
    column->Add(m_caption, wxSizerFlags().Expand().Border(wxTOP, space::button));
    if (paper) {
        add_zoom(*column);
    }
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(column, wxSizerFlags(1).Expand().Border(wxALL, paper ? space::wide : 0));
    SetSizer(around);
    m_picture->SetMinSize({-1, paper ? least_paper : 0});
}

void DrawingView::add_zoom(wxSizer& column) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    m_zoom_in = new Button(this, m_look, ButtonKind::quiet, tr("Zoom in"), [this] { zoom_in(); });
    m_zoom_out =
        new Button(this, m_look, ButtonKind::quiet, tr("Zoom out"), [this] { zoom_out(); });
    row->Add(m_zoom_in);
    row->Add(m_zoom_out, wxSizerFlags().Border(wxLEFT, space::small));
    column.Add(row, wxSizerFlags().Centre().Border(wxTOP, space::small));
    zoom_to(0);
}

void DrawingView::zoom_in() {
    zoom_to(std::min(m_step + 1, zooms.size() - 1));
}

void DrawingView::zoom_out() {
    zoom_to(m_step > 0 ? m_step - 1 : 0);
}

// The button that can do no more stays where it is, so that the focus does too.
void DrawingView::zoom_to(std::size_t step) {
    m_step = step;
    m_picture->enlarge(zooms[step]);
    say_name();
}

void DrawingView::say_name() {
    const auto percent = static_cast<int>(std::lround(m_picture->zoom() * 100));
    set_accessible_name(*m_picture,
                        m_picture->AcceptsFocus()
                            // TRANSLATORS: {1} what a page shows, {2} percent.
                            ? filled(tr("{1}, enlarged to {2} %. The arrow keys move it."),
                                     {m_name, std::to_string(percent)})
                            : m_name);
}

void DrawingView::show(DrawnPage page, const std::string& name) {
    m_page = std::move(page);
    m_name = name;
    say_name();
    m_picture->Refresh();
    reflow_later(*this);
}

void DrawingView::clear() {
    show({}, {});
}

void DrawingView::set_caption(const std::string& words, Type type) {
    m_caption->set_style({type, Emphasis::normal, Tone::muted,
                          m_frame == DrawingFrame::paper ? Side::centre : Side::left});
    m_caption->set_words(words);
    m_caption->Show(!words.empty());
    reflow_later(*this);
}

void DrawingView::mark_caption(std::optional<TextRange> part) {
    m_caption->mark_said(part);
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
    const double zoom = m_picture->zoom();
    const wxSize seen = zoom > 1 ? m_picture->GetSize() : m_picture->GetClientSize();
    const wxRealPoint room{seen.x * zoom, seen.y * zoom};
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
    context->PushState();
    const wxPoint scrolled = m_picture->CalcScrolledPosition(wxPoint{0, 0});
    context->Translate(left + scrolled.x, top + scrolled.y);
    if (paper) {
        context->SetPen(wxPen(m_look.colours().field, 1));
        context->SetBrush(*wxWHITE_BRUSH);
        context->DrawRectangle(-0.5, -0.5, width + 1, height + 1);
    }
    context->Clip(0, 0, width, height);
    paint(m_page, *context, scale);
    context->PopState();
    if (m_picture->HasFocus()) {
        paint_ring(*context);
    }
}

// Two colours, of which one stands out on whatever the page shows there.
void DrawingView::paint_ring(wxGraphicsContext& context) {
    constexpr double wide = 2;
    const wxSize seen = m_picture->GetClientSize();
    context.SetBrush(*wxTRANSPARENT_BRUSH);
    double inset = wide / 2;
    for (const wxColour& colour : {m_look.colours().ring_outside, m_look.colours().ring_inside}) {
        context.SetPen(wxPen(colour, static_cast<int>(wide)));
        context.DrawRectangle(inset, inset, seen.x - 2 * inset, seen.y - 2 * inset);
        inset += wide;
    }
}

} // namespace safeplaces
