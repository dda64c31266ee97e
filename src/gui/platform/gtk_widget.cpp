#ifndef _WIN32

#include "gui/platform/gtk_widget.h"

#include <wx/dataview.h>

namespace safeplaces {

GtkWidget* inner_widget(const wxWindow& window) {
    if (const auto* list = dynamic_cast<const wxDataViewCtrl*>(&window)) {
        return const_cast<wxDataViewCtrl*>(list)->GtkGetTreeView();
    }
    auto* widget = static_cast<GtkWidget*>(window.GetHandle());
    while (GTK_IS_SCROLLED_WINDOW(widget)) {
        auto* child = gtk_bin_get_child(GTK_BIN(widget));
        if (child == nullptr) {
            break;
        }
        widget = child;
    }
    return widget;
}

} // namespace safeplaces

#endif
