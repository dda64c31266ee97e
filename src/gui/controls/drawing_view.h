#pragma once

#include "domain/print/drawing.h"
#include "gui/controls/box.h"

#include <string>

namespace safeplaces {

// Paper with an edge on a grey mat, as large as fits; or a bare picture, at its own shape.
enum class DrawingFrame { paper, bare };

// Shows one page of a drawing, an image to a screen reader. Stretches; a bare one takes the height
// that goes with its width.
class DrawingView : public Pane, public Wrapping {
public:
    DrawingView(wxWindow* parent, const Look& look, DrawingFrame frame);

    // `name` says what it shows: "Preview of the poster for Corner Bakery, page 1 of 1."
    void show(DrawnPage page, const std::string& name);
    void clear();
    bool wrap() override;

private:
    void on_paint(wxPaintEvent& event);

    const Look& m_look;
    DrawingFrame m_frame;
    DrawnPage m_page;
};

} // namespace safeplaces
