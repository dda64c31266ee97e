#ifndef _WIN32

#include "gui/platform/recent_files.h"

#include <gtk/gtk.h>

#include <set>
#include <string>

namespace safeplaces {

namespace {

void take_out(GtkRecentManager* manager, gpointer unwanted) {
    for (const std::string& uri : *static_cast<const std::set<std::string>*>(unwanted)) {
        gtk_recent_manager_remove_item(manager, uri.c_str(), nullptr); // or it is not there
    }
}

} // namespace

void forget_recent(const std::filesystem::path& chosen) {
    static std::set<std::string> unwanted;
    GtkRecentManager* manager = gtk_recent_manager_get_default();
    if (unwanted.empty()) {
        g_signal_connect(manager, "changed", G_CALLBACK(take_out), &unwanted);
    }
    if (gchar* uri = g_filename_to_uri(chosen.c_str(), nullptr, nullptr)) {
        unwanted.insert(uri);
        g_free(uri);
    }
    take_out(manager, &unwanted);
}

} // namespace safeplaces

#endif
