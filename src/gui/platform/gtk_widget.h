#pragma once

#include <gtk/gtk.h>

class wxWindow;

namespace safeplaces {

// The GTK widget that a screen reader and the style sheet meet: the one inside wx's scrolled
// windows.
[[nodiscard]] GtkWidget* inner_widget(const wxWindow& window);

} // namespace safeplaces
