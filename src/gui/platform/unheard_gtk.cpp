#ifndef _WIN32

#include "gui/platform/gtk_widget.h"
#include "gui/platform/unheard.h"

#include <wx/gauge.h>
#include <wx/textctrl.h>

namespace safeplaces {

namespace {

// Where GTK's accessible object listens to a text, and what it gave along as data.
struct Ear {
    gpointer source;
    gpointer data;
};

Ear ear_of(const wxTextCtrl& text) {
    auto* widget = inner_widget(text);
    if (GTK_IS_TEXT_VIEW(widget)) {
        return {gtk_text_view_get_buffer(GTK_TEXT_VIEW(widget)), gtk_widget_get_accessible(widget)};
    }
    return {widget, nullptr};
}

} // namespace

Unheard::Unheard(wxTextCtrl& text) : m_text(text) {
    const Ear ear = ear_of(m_text);
    g_signal_handlers_block_matched(ear.source, G_SIGNAL_MATCH_DATA, 0, 0, nullptr, nullptr,
                                    ear.data);
}

Unheard::~Unheard() {
    const Ear ear = ear_of(m_text);
    g_signal_handlers_unblock_matched(ear.source, G_SIGNAL_MATCH_DATA, 0, 0, nullptr, nullptr,
                                      ear.data);
}

void begin_unheard(wxTextCtrl& text) {
    // Orca passes over what is only an object within a text, which this letter stands for.
    text.ChangeValue(wxString(wxUniChar(0xFFFC)));
    const Unheard unheard(text);
    text.ChangeValue(wxString());
}

void mark_as_level(wxGauge& gauge) {
    atk_object_set_role(gtk_widget_get_accessible(inner_widget(gauge)), ATK_ROLE_LEVEL_BAR);
}

} // namespace safeplaces

#endif
