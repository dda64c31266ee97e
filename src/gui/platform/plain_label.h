#pragma once

#include <wx/stattext.h>

namespace safeplaces {

// A static text that is nobody's label. wxGTK makes every wxStaticText the label of the next field;
// this function, which only wxGTK asks, says no. (Without `override`: elsewhere it overrides
// nothing.)
class PlainLabel : public wxStaticText {
public:
    using wxStaticText::wxStaticText;
    // NOLINTNEXTLINE(modernize-use-override)
    virtual bool GTKWidgetNeedsMnemonic() const { return false; }
};

} // namespace safeplaces
