#pragma once

#include "domain/print/drawing.h"
#include "gui/controls/box.h"
#include "gui/controls/layout.h"
#include "gui/platform/text_view.h"

#include <cstddef>
#include <optional>
#include <string>

class wxGraphicsContext;

namespace safeplaces {

// Paper with an edge on a grey mat, as large as fits; or a bare picture, at its own shape.
enum class DrawingFrame { paper, bare };

class Button;

// Shows one page of a drawing, an image to a screen reader. On paper it stretches, and can be
// looked at more closely; a bare one takes the height that goes with its width.
class DrawingView : public Pane, public Wrapping {
public:
    DrawingView(wxWindow* parent, const Look& look, DrawingFrame frame);

    // `name` says what it shows: "Preview of the poster for Corner Bakery, page 1 of 1."
    void show(DrawnPage page, const std::string& name);
    void clear();
    // Under the paper: "Page 1 of 1, A4, 210 x 297 mm. It prints as you see it."
    void set_caption(const std::string& words, Type type = Type::caption);
    // Lets those characters of the caption stand out while they are read aloud; nothing: none.
    void mark_caption(std::optional<TextRange> part);
    bool wrap() override;

    // Of paper: the next larger or smaller step. The middle of what was seen stays in the middle.
    void zoom_in();
    void zoom_out();

private:
    class Picture;

    void add_zoom(wxSizer& column);
    void zoom_to(std::size_t step);
    void say_name();
    void paint_mat();
    void paint_page();
    void paint_ring(wxGraphicsContext& context);

    const Look& m_look;
    DrawingFrame m_frame;
    DrawnPage m_page;
    std::string m_name;
    Picture* m_picture;
    std::size_t m_step = 0;      // of the zoom
    Button* m_zoom_in = nullptr; // of paper, as the next
    Button* m_zoom_out = nullptr;
    Paragraph* m_caption;
};

} // namespace safeplaces
