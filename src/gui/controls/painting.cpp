#include "gui/controls/painting.h"

#include "gui/controls/dashes.h"

#include <wx/bitmap.h>
#include <wx/brush.h>
#include <wx/graphics.h>
#include <wx/image.h>

#include <algorithm>

namespace safeplaces {

namespace {

// As a PDF shows it where nobody cuts by machine.
constexpr Colour cut_colour{255, 0, 255};
constexpr double cut_width = 0.09; // mm

// Toolkits blend the outermost pixels of an enlarged picture with what lies under it, and Windows
// begins half a pixel too far left. So the picture goes on by this many pixels, and is clipped.
constexpr int overlap = 2;

wxImage with_overlap(const PixelPicture& picture) {
    constexpr int channels = 3;
    wxImage image(picture.columns + 2 * overlap, picture.rows + 2 * overlap, false);
    auto* to = image.GetData();
    for (int y = -overlap; y < picture.rows + overlap; ++y) {
        const auto row =
            picture.rgb.begin() + channels * picture.columns * std::clamp(y, 0, picture.rows - 1);
        for (int x = -overlap; x < picture.columns + overlap; ++x) {
            to = std::copy_n(row + channels * std::clamp(x, 0, picture.columns - 1), channels, to);
        }
    }
    return image;
}

wxColour wx_colour(const Colour& colour) {
    return {colour.red, colour.green, colour.blue};
}

class Painter {
public:
    Painter(wxGraphicsContext& context, double scale) : m_context(context), m_scale(scale) {}

    void operator()(const Shape& shape) const {
        if (shape.fill.has_value()) {
            fill(shape.path, *shape.fill);
        }
        if (shape.stroke.has_value()) {
            stroke(shape.path, *shape.stroke);
        }
    }

    void operator()(const GlyphRun& run) const { fill(run.outline, run.colour); }

    void operator()(const PixelPicture& picture) const {
        const wxPoint2DDouble corner = at(picture.at);
        const wxPoint2DDouble size = at({picture.width, picture.height});
        const wxPoint2DDouble more(size.m_x * overlap / picture.columns,
                                   size.m_y * overlap / picture.rows);
        m_context.PushState();
        m_context.Clip(corner.m_x, corner.m_y, size.m_x, size.m_y);
        m_context.DrawBitmap(wxBitmap(with_overlap(picture)), corner.m_x - more.m_x,
                             corner.m_y - more.m_y, size.m_x + 2 * more.m_x,
                             size.m_y + 2 * more.m_y);
        m_context.PopState();
    }

    void operator()(const CodePattern& code) const { fill(path_of(code), code.colour); }

private:
    void fill(const Path& path, const Colour& colour) const {
        m_context.SetBrush(wxBrush(wx_colour(colour)));
        m_context.FillPath(traced(path), wxWINDING_RULE);
    }

    void stroke(const Path& path, const Stroke& stroke) const {
        const bool round = stroke.end == LineEnd::round;
        m_context.SetPen(
            m_context.CreatePen(wxGraphicsPenInfo(wx_colour(stroke.colour), stroke.width * m_scale)
                                    .Cap(round ? wxCAP_ROUND : wxCAP_BUTT)
                                    .Join(round ? wxJOIN_ROUND : wxJOIN_MITER)));
        // wx knows dashes in whole pen widths only, which is too coarse.
        m_context.StrokePath(traced(stroke.dashes.empty() ? path : dashed(path, stroke.dashes)));
    }

    [[nodiscard]] wxGraphicsPath traced(const Path& path) const {
        auto result = m_context.CreatePath();
        for (const auto& step : path) {
            if (const auto* move = std::get_if<MoveTo>(&step)) {
                result.MoveToPoint(at(move->to));
            } else if (const auto* line = std::get_if<LineTo>(&step)) {
                result.AddLineToPoint(at(line->to));
            } else if (const auto* curve = std::get_if<CurveTo>(&step)) {
                result.AddCurveToPoint(at(curve->control1), at(curve->control2), at(curve->to));
            } else {
                result.CloseSubpath();
            }
        }
        return result;
    }

    [[nodiscard]] wxPoint2DDouble at(const Point& point) const {
        return {point.x * m_scale, point.y * m_scale};
    }

    wxGraphicsContext& m_context;
    double m_scale;
};

} // namespace

void paint(const DrawnPage& page, wxGraphicsContext& context, double scale) {
    // Else wx moves lines of odd width by half a pixel.
    context.EnableOffset(false);
    if (page.is_mirrored) {
        context.PushState();
        context.Translate(page.size.width * scale, 0);
        context.Scale(-1, 1);
    }
    const Painter painter(context, scale);
    for (const auto& part : page.parts) {
        for (const auto& mark : part.marks) {
            std::visit(painter, mark);
        }
    }
    if (!page.cut.empty()) {
        painter(Shape{page.cut, {}, Stroke{cut_colour, cut_width}});
    }
    if (page.is_mirrored) {
        context.PopState();
    }
}

} // namespace safeplaces
