#include "window.h"

#include <gtk/gtk.h>

namespace safeplaces {

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

} // namespace safeplaces
