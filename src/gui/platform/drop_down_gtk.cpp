#ifndef _WIN32

#include "gui/platform/drop_down.h"

#include <gtk/gtk.h>
#include <wx/choice.h>

namespace safeplaces {

namespace {

// Before the list takes it; then what is around the list is asked.
gboolean leave_to_the_page(GtkWidget* widget, GdkEventScroll*, gpointer) {
    g_signal_stop_emission_by_name(widget, "scroll-event");
    return FALSE;
}

} // namespace

void let_wheel_through(wxChoice& choice) {
    g_signal_connect(choice.GetHandle(), "scroll-event", G_CALLBACK(leave_to_the_page), nullptr);
}

} // namespace safeplaces

#endif
