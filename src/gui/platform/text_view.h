#pragma once

#include "gui/theme.h"

class wxTextCtrl;

namespace safeplaces {

// What a read-only text control needs beyond wx to be pleasant to read.

// A paragraph of the control, from character `first` up to `last`.
struct TextRange {
    long first = 0;
    long last = 0;
};

// Room between lines and after paragraphs. Source: design.md, section 2, "slide".
void set_line_spacing(wxTextCtrl& text);

// The words after the tab hang `indent` pixels in, also on the following lines.
void hang_indent(wxTextCtrl& text, TextRange paragraph, int indent);

// Paints a callout box behind the paragraph: warning ground and a bar at the left.
void draw_callout(wxTextCtrl& text, TextRange paragraph, const Look& look);

// Height that shows all the text at that width, in pixels.
[[nodiscard]] int height_for_width(wxTextCtrl& text, int width);

} // namespace safeplaces
