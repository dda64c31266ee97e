#pragma once

#include "gui/theme.h"

#include <optional>

class wxTextCtrl;

namespace safeplaces {

// What a read-only text control needs beyond wx to be pleasant to read. Where the platform has
// nothing of the kind, these do nothing and the words stay as they are.

// Characters of the control from `first` up to `last`.
struct TextRange {
    long first = 0;
    long last = 0;
};

// Pixels between the lines of a paragraph, after it, and around a callout box.
// Source: design.md, section 2, "slide".
inline constexpr int between_lines = 5;
inline constexpr int after_paragraph = 11;
inline constexpr int callout_above = 16;
inline constexpr int callout_below = 12;
inline constexpr int callout_side = 22;

void set_line_spacing(wxTextCtrl& text);

// Room around the words, in pixels. wxTextCtrl::SetMargins() does nothing where there are several
// lines.
void set_text_margins(wxTextCtrl& text, int across, int down);

// The words after the paragraph's tab hang `indent` pixels in, on its later lines too.
void hang_indent(wxTextCtrl& text, TextRange paragraph, int indent);

// Paints a box behind the paragraph, warning ground with a bar at the left. `look` must live as
// long as the control.
void add_callout(wxTextCtrl& text, TextRange paragraph, const Look& look);

// Lets a part of the text stand out as if it was selected, and no other part. The text and what a
// screen reader knows of it stay as they are.
void mark_said(wxTextCtrl& text, TextRange part, const Palette& colours);
void unmark_said(wxTextCtrl& text);

// Pixels that all of its words take at the width that it has; none where the toolkit cannot say so
// before it has drawn them.
[[nodiscard]] std::optional<int> height_of_words(const wxTextCtrl& text);

// To be called before the text of the control is replaced.
void remove_callouts(wxTextCtrl& text);

} // namespace safeplaces
