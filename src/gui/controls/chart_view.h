#pragma once

#include "domain/print/drawing.h"
#include "gui/controls/box.h"
#include "gui/controls/layout.h"

#include <functional>
#include <string>

namespace safeplaces {

// A picture that is laid out anew for each width, with letters as large as a caption: an image to a
// screen reader.
class ChartView : public Pane, public Wrapping {
public:
    // The page for that width in millimetres, with letters of `letter_pt`.
    using Draw = std::function<DrawnPage(double width)>;

    // `words` says what it shows.
    ChartView(
        wxWindow* parent, const Look& look, const std::string& words, double letter_pt, Draw draw);
    bool wrap() override;

private:
    void on_paint();

    Draw m_draw;
    double m_scale; // pixels to a millimetre
    DrawnPage m_page;
    int m_width = 0; // that it was laid out for
};

} // namespace safeplaces
