#ifdef _WIN32

#include "gui/platform/spoken_msw.h"
#include "gui/platform/unheard.h"

#include <wx/gauge.h>
#include <wx/textctrl.h>

namespace safeplaces {

// While it is not drawn, Windows tells nobody of its caret and its words.
Unheard::Unheard(wxTextCtrl& text) : m_text(text) {
    m_text.Freeze();
}

Unheard::~Unheard() {
    m_text.Thaw();
}

// Of a text without focus nobody hears here. But it must be named by the label before it.
void begin_unheard(wxTextCtrl& text) {
    static_cast<void>(spoken(text));
}

void mark_as_level(wxGauge& gauge) {
    spoken(gauge).system_role = wxROLE_SYSTEM_INDICATOR;
}

} // namespace safeplaces

#endif
