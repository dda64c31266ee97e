#include "window.h"

#include <boost/test/unit_test.hpp>
#include <gtk/gtk.h>
#include <wx/dataview.h>

#include <cstring>

namespace safeplaces {
namespace {

// What GTK complains of is a mistake of ours. Known, and harmless: wxGTK gives a control its first
// size before it has one (wxWidgets #23129).
void fail_on_critical(const gchar* domain,
                      GLogLevelFlags level,
                      const gchar* message,
                      gpointer nothing) {
    const bool known = std::strstr(message, "gtk_box_gadget_distribute") != nullptr;
    if ((level & G_LOG_LEVEL_CRITICAL) != 0 && !known) {
        BOOST_ERROR((domain == nullptr ? "" : domain) << ": " << message);
    } else {
        g_log_default_handler(domain, level, message, nothing);
    }
}

} // namespace

void prepare_tests() {
    g_log_set_default_handler(fail_on_critical, nullptr);
}

void use_theme_of_desktop(const std::string& name) {
    static std::string now = "Adwaita";
    if (name != now) { // each time GTK reads its whole theme anew
        g_object_set(gtk_settings_get_default(), "gtk-theme-name", name.c_str(), nullptr);
        now = name;
    }
}

void wait_until_drawn(wxWindow& window) {
    auto* clock = gtk_widget_get_frame_clock(window.GetHandle());
    const auto before = gdk_frame_clock_get_frame_counter(clock);
    gdk_frame_clock_request_phase(clock, GDK_FRAME_CLOCK_PHASE_PAINT);
    wait_for([&] { return gdk_frame_clock_get_frame_counter(clock) > before; });
    settle();
}

void choose_row_of(PictureList& list, int row) {
    const auto& rows = static_cast<wxDataViewVirtualListModel&>(*list.GetModel());
    const wxDataViewItem item = rows.GetItem(static_cast<unsigned>(row));
    list.Select(item);
    wxDataViewEvent event(wxEVT_DATAVIEW_SELECTION_CHANGED, &list, item);
    list.ProcessWindowEvent(event);
}

} // namespace safeplaces
