#ifndef _WIN32

#include "gui/platform/screen_reader.h"

#include <gtk/gtk.h>

namespace safeplaces {

namespace {

// What the desktop says of itself; it tells each change by itself. Null until it has answered.
GDBusProxy* status = nullptr;

void take_status(GObject*, GAsyncResult* result, gpointer) {
    status = g_dbus_proxy_new_for_bus_finish(result, nullptr); // null: no such desktop
}

bool begin_to_ask() {
    g_dbus_proxy_new_for_bus(G_BUS_TYPE_SESSION, G_DBUS_PROXY_FLAGS_DO_NOT_AUTO_START, nullptr,
                             "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status", nullptr,
                             take_status, nullptr);
    return true;
}

} // namespace

bool is_screen_reader_on() {
    static const bool asked = begin_to_ask();
    static_cast<void>(asked);
    GVariant* on = status == nullptr
                       ? nullptr
                       : g_dbus_proxy_get_cached_property(status, "ScreenReaderEnabled");
    if (on == nullptr) {
        return false;
    }
    const bool is_on = g_variant_get_boolean(on) != FALSE;
    g_variant_unref(on);
    return is_on;
}

} // namespace safeplaces

#endif
