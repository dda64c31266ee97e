#pragma once

#include "gui/platform/text_view.h"

#include <wx/stattext.h>

namespace safeplaces {

// A static text that is nobody's label. wxGTK makes every wxStaticText the label of the next field;
// this function says no. On Windows our own accessibility asks it. (Without `override`: there it
// overrides nothing.)
class PlainLabel : public wxStaticText {
public:
    using wxStaticText::wxStaticText;
    // NOLINTNEXTLINE(modernize-use-override)
    virtual bool GTKWidgetNeedsMnemonic() const { return false; }
};

// The words that name a field: the last label before it, with no other control between; or null.
[[nodiscard]] PlainLabel* label_of(const wxWindow& field);

// Lets a part of what it shows stand out as if it was selected, and no other part. The words and
// what a screen reader knows of them stay as they are.
void mark_said(PlainLabel& label, TextRange part, const Palette& colours);
void unmark_said(PlainLabel& label);

} // namespace safeplaces
