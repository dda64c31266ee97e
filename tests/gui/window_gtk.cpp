#include "window.h"

#include <boost/test/unit_test.hpp>
#include <gtk/gtk.h>
#include <wx/dataview.h>
#include <wx/uiaction.h>

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

bool holds(const wxWindow& window, GtkWidget* focus) {
    auto* widget = window.GetHandle();
    return focus == widget || gtk_widget_is_ancestor(focus, widget);
}

const wxDataViewVirtualListModel& rows_of(const wxDataViewCtrl& list) {
    return static_cast<const wxDataViewVirtualListModel&>(*list.GetModel());
}

void tell(wxEventType what, wxDataViewCtrl& list, int row) {
    wxDataViewEvent event(what, &list, rows_of(list).GetItem(static_cast<unsigned>(row)));
    list.ProcessWindowEvent(event);
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
    list.Select(rows_of(list).GetItem(static_cast<unsigned>(row)));
    tell(wxEVT_DATAVIEW_SELECTION_CHANGED, list, row);
}

void open_row_of(PictureList& list, int row) {
    tell(wxEVT_DATAVIEW_ITEM_ACTIVATED, list, row);
}

void open_row_of(RowList& list, int row) {
    tell(wxEVT_DATAVIEW_ITEM_ACTIVATED, list, row);
}

wxRect place_of_row(const PictureList& list, int row) {
    return list.GetItemRect(rows_of(list).GetItem(static_cast<unsigned>(row)));
}

std::string words_in_cell(const RowList& list, int row, int column) {
    wxVariant value;
    rows_of(list).GetValueByRow(value, static_cast<unsigned>(row), static_cast<unsigned>(column));
    if (value.GetType() == wxS("string")) {
        return value.GetString().utf8_string();
    }
    wxDataViewIconText cell;
    cell << value;
    return cell.GetText().utf8_string();
}

int width_of_column(const RowList& list, int column) {
    return list.GetColumn(static_cast<unsigned>(column))->GetWidth();
}

wxWindow* focused_in(wxFrame& frame) {
    auto* focus = gtk_window_get_focus(GTK_WINDOW(frame.GetHandle()));
    wxWindow* owner = nullptr;
    for (auto* window : everything_in(frame)) {
        if (focus != nullptr && holds(*window, focus)) {
            owner = window; // the innermost comes last
        }
    }
    return owner;
}

void press_tab_key() {
    wxUIActionSimulator().Char(WXK_TAB);
}

} // namespace safeplaces
