#ifndef _WIN32

#include "gui/platform/accessibility.h"
#include "gui/platform/data_view_gtk.h"
#include "gui/platform/gtk_widget.h"
#include "gui/platform/style.h"

#include <gtk/gtk-a11y.h>
#include <gtk/gtk.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/settings.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <cassert>
#include <string_view>
#include <utility>
#include <vector>

namespace safeplaces {

namespace {

// Colours stand as @name and are filled in from the palette. Padding shrinks by what a thicker
// border takes, so that nothing moves on focus. Source: design.md, sections 2 and 4.
constexpr const char* style_text = R"(
button, entry, check, radio { transition: none; }
button { background-image: none; background-color: @card; border: 1px solid @field;
  border-radius: 8px; color: @ink; text-shadow: none; box-shadow: none; padding: 0 15px;
  min-height: 36px; outline: none; -gtk-icon-shadow: none; }
button:hover { background-color: @tint; border-color: @accent; }
button:focus { border: 2px solid @ring_outside; padding: 0 14px; min-height: 34px;
  box-shadow: inset 0 0 0 2px @ring_inside; }
button:disabled { background-color: @grey; color: @muted; border-color: @line; }
button image { margin-right: 7px; }
button.suggested-action { background-color: @fill; border-color: @fill; color: @on_fill;
  font-weight: bold; }
button.suggested-action:hover { background-color: @accent; }
button.suggested-action:focus { border-color: @ring_outside; }
button.suggested-action:disabled { background-color: @grey; border-color: @line; color: @muted; }
button.said, button.said:hover { background-color: @fill; border-color: @fill; }
button.quiet { background-color: transparent; border-color: transparent; color: @accent;
  padding: 0 11px; }
button.quiet:hover { background-color: @tint; }
button.quiet:focus { border-color: @ring_outside; padding: 0 10px; }
button.count-card { border-radius: 12px; border-color: @line; padding: 12px 15px; }
button.count-card:focus { padding: 11px 14px; }
button.count-card:checked { background-color: @tint; border-color: @accent; }
button.chip { border-radius: 16px; min-height: 30px; padding: 0 12px; }
button.chip:focus { min-height: 28px; padding: 0 11px; }
button.chip.set { background-color: @tint; border-color: @accent; color: @accent;
  font-weight: bold; }
button.link, button.link:focus, button.link:hover { border: none; background: none; padding: 0;
  min-height: 0; min-width: 0; box-shadow: none; }
button.link, button.link label, button.link:visited label { color: @accent; }
button.link.on-error label { color: @err; font-weight: bold; }
button.link:focus label { background-color: #FFC43A; color: #1B1F28; }
entry { min-height: 38px; border: 1px solid @field; border-radius: 6px; padding: 0 11px;
  background-image: none; background-color: @card; color: @ink; box-shadow: none; }
entry.in-error { border: 2px solid @err; padding: 0 10px; min-height: 36px; }
entry:focus { border: 2px solid @ring_outside; padding: 0 10px; min-height: 36px;
  box-shadow: inset 0 0 0 2px @ring_inside; }
entry.in-error:focus { border-color: @err; }
entry selection, textview text selection { background-color: @fill; color: @on_fill; }
scrolledwindow.several-lines { border: 1px solid @field; border-radius: 6px;
  background-color: @card; }
scrolledwindow.several-lines.in-error { border: 2px solid @err; }
scrolledwindow.several-lines.focused { border: 2px solid @ring_outside;
  box-shadow: inset 0 0 0 2px @ring_inside; }
check, radio { min-width: @box; min-height: @box; border: 2px solid @muted;
  background-image: none; background-color: @card; color: @on_fill; box-shadow: none;
  -gtk-icon-shadow: none; }
check:checked { background-color: @fill; border-color: @fill; }
radio:checked { background-color: @accent; border-color: @accent;
  box-shadow: inset 0 0 0 3px @card; -gtk-icon-source: none; }
checkbutton, radiobutton { color: @ink; outline: none; background: none; padding: 0; }
checkbutton check { margin: 4px 12px 4px 4px; }
radiobutton radio { margin: 4px 12px 4px 4px; }
checkbutton:focus check, radiobutton:focus radio {
  box-shadow: 0 0 0 2px #FFC43A, 0 0 0 4px @ink; }
radiobutton:focus radio:checked {
  box-shadow: inset 0 0 0 3px @card, 0 0 0 2px #FFC43A, 0 0 0 4px @ink; }
checkbutton.in-error check, radiobutton.in-error radio { border-color: @err; }
checkbutton.toggle check { min-width: 36px; min-height: 20px; border-radius: 12px;
  -gtk-icon-source: none; background-image:
  radial-gradient(circle 7px at 11px 50%, @muted 85%, alpha(@muted, 0) 100%); }
checkbutton.toggle check:checked { background-image:
  radial-gradient(circle 7px at 25px 50%, @on_fill 85%, alpha(@on_fill, 0) 100%); }
combobox button.combo { padding: 0 11px; border-radius: 6px; }
combobox button.combo:focus { padding: 0 10px; }
combobox.in-error button.combo { border: 2px solid @err; padding: 0 10px; min-height: 34px; }
combobox arrow { -gtk-icon-source: none; min-width: 10px; min-height: 5px; margin: 0 3px;
  background-image: linear-gradient(to top right, alpha(@muted, 0) 50%, @muted 50%),
  linear-gradient(to top left, alpha(@muted, 0) 50%, @muted 50%);
  background-size: 5px 5px; background-position: left, right; background-repeat: no-repeat; }
treeview.view { background-color: @card; color: @ink; outline: none;
  border-top-color: @line; -GtkTreeView-grid-line-width: 1; -GtkTreeView-grid-line-pattern: ''; }
treeview.view:hover { background-color: @page; }
treeview.view:selected, treeview.view:selected:focus { background-color: @tint; color: @ink; }
treeview.view:focus { box-shadow: inset 0 2px 0 @accent, inset 0 -2px 0 @accent; }
treeview.view header button { background: @page; border: none; border-bottom: 1px solid @line;
  border-radius: 0; color: @muted; font-weight: bold; padding: 4px 10px; box-shadow: none;
  min-height: 22px; }
treeview.view header button:first-child { padding-left: 16px; }
scrollbar { background-color: @page; border-color: @line; }
scrollbar slider { background-color: @field; }
progressbar trough, progressbar progress { min-height: 8px; border-radius: 4px; border: none; }
progressbar trough { background-color: @line; }
progressbar progress { background-image: none; background-color: @accent; }
textview, textview text { background-color: transparent; background-image: none; color: @ink; }
)";

std::string hex(const wxColour& colour) {
    return colour.GetAsString(wxC2S_HTML_SYNTAX).utf8_string();
}

void replace_all(std::string& text, std::string_view name, const std::string& value) {
    for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at)) {
        text.replace(at, name.size(), value);
    }
}

std::string filled_in(std::string text, const Look& look) {
    const auto& p = look.colours();
    replace_all(text, "@box", std::to_string(look.scaled(tick_box)) + "px");
    // A longer name first where it begins with a shorter one.
    const std::vector<std::pair<std::string_view, wxColour>> names = {
        {"@ring_outside", p.ring_outside},
        {"@ring_inside", p.ring_inside},
        {"@on_fill", p.on_fill},
        {"@field", p.field},
        {"@fill", p.fill},
        {"@page", p.page},
        {"@card", p.card},
        {"@line", p.line},
        {"@ink", p.ink},
        {"@muted", p.muted},
        {"@accent", p.accent},
        {"@tint", p.tint},
        {"@grey", p.grey},
        {"@err", p.err}};
    for (const auto& [name, colour] : names) {
        replace_all(text, name, hex(colour));
    }
    return text;
}

// wx puts its own colours on each list; only a sheet of the list itself is stronger.
constexpr const char* list_text = R"(
treeview.view:selected, treeview.view:selected:focus { background-color: @tint; color: @ink; }
)";

// Sets it only when it differs: each time GTK reads its whole theme anew.
void prefer_dark(bool dark) {
    auto* settings = gtk_settings_get_default();
    gboolean is_dark = FALSE;
    g_object_get(settings, "gtk-application-prefer-dark-theme", &is_dark, nullptr);
    if ((is_dark != FALSE) != dark) {
        g_object_set(settings, "gtk-application-prefer-dark-theme", static_cast<gboolean>(dark),
                     nullptr);
    }
}

GtkCssProvider* provider_of(const std::string& text) {
    auto* provider = gtk_css_provider_new();
    GError* error = nullptr;
    gtk_css_provider_load_from_data(provider, text.c_str(), -1, &error);
    assert(error == nullptr);
    return provider;
}

bool theme_is_high_contrast() {
    gchar* name = nullptr;
    g_object_get(gtk_settings_get_default(), "gtk-theme-name", &name, nullptr);
    const std::string theme = name == nullptr ? "" : name;
    g_free(name);
    return theme.rfind("HighContrast", 0) == 0;
}

} // namespace

ColourScheme scheme_of_desktop() {
    if (theme_is_high_contrast()) {
        return ColourScheme::high_contrast;
    }
    return wxSystemSettings::GetAppearance().IsUsingDarkBackground() ? ColourScheme::dark
                                                                     : ColourScheme::light;
}

struct StyleSheet::Loaded {
    GtkCssProvider* provider = nullptr;
};

StyleSheet::StyleSheet(const Look& look) : m_loaded(std::make_unique<Loaded>()) {
    prefer_dark(look.scheme() == ColourScheme::dark);
    if (look.scheme() == ColourScheme::high_contrast) {
        return;
    }
    m_loaded->provider = provider_of(filled_in(style_text, look));
    // wx adds its own provider to each widget at APPLICATION, and the nearer one would win.
    gtk_style_context_add_provider_for_screen(gdk_screen_get_default(),
                                              GTK_STYLE_PROVIDER(m_loaded->provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
}

StyleSheet::~StyleSheet() {
    if (m_loaded->provider != nullptr) {
        gtk_style_context_remove_provider_for_screen(gdk_screen_get_default(),
                                                     GTK_STYLE_PROVIDER(m_loaded->provider));
        g_object_unref(m_loaded->provider);
    }
}

void prepare_toolkit() {
    // GTK selects all on focus, and a screen reader then says "selected" instead of the label.
    g_object_set(gtk_settings_get_default(), "gtk-entry-select-on-focus", FALSE, nullptr);
    // A screen reader would say "image" before each row of a list; the words beside it say the
    // same.
    auto* picture = g_type_class_ref(GTK_TYPE_CELL_RENDERER_PIXBUF);
    gtk_cell_renderer_class_set_accessible_type(GTK_CELL_RENDERER_CLASS(picture),
                                                GTK_TYPE_RENDERER_CELL_ACCESSIBLE);
    give_words_a_language();
}

void add_class(wxWindow& window, const std::string& name) {
    gtk_style_context_add_class(gtk_widget_get_style_context(inner_widget(window)), name.c_str());
}

void remove_class(wxWindow& window, const std::string& name) {
    gtk_style_context_remove_class(gtk_widget_get_style_context(inner_widget(window)),
                                   name.c_str());
}

void add_outer_class(wxWindow& window, const std::string& name) {
    auto* widget = static_cast<GtkWidget*>(window.GetHandle());
    gtk_style_context_add_class(gtk_widget_get_style_context(widget), name.c_str());
}

void remove_outer_class(wxWindow& window, const std::string& name) {
    auto* widget = static_cast<GtkWidget*>(window.GetHandle());
    gtk_style_context_remove_class(gtk_widget_get_style_context(widget), name.c_str());
}

void dress_choice(wxWindow& choice, const wxColour& words) {
    choice.SetForegroundColour(words);
}

void give_size(wxChoice& choice, const wxSize& size) {
    choice.SetMinSize({size.x, std::max(size.y, choice.GetBestSize().y)});
}

void give_height(wxTextCtrl& field, int height) {
    field.SetMinSize({-1, height});
}

void keep_scroll_bar(wxWindow& window) {
    auto* widget = inner_widget(window);
    while (widget != nullptr && !GTK_IS_SCROLLED_WINDOW(widget)) {
        widget = gtk_widget_get_parent(widget);
    }
    if (widget != nullptr) {
        gtk_scrolled_window_set_overlay_scrolling(GTK_SCROLLED_WINDOW(widget), FALSE);
    }
}

// GTK's does.
void let_tab_go_round(wxFrame&) {
}

// It passes a wish on only from a widget that had none: each of those around needs its own.
void give_out_sizes(wxWindow& window) {
    for (auto* around = window.GetHandle(); around != nullptr;
         around = gtk_widget_get_parent(around)) {
        gtk_widget_queue_resize(around);
    }
}

Still::Still(wxWindow& window) : m_window(window) {
}

Still::~Still() = default;

// They count as visible, yet their parent must not draw them: so nobody sees a thing.
HiddenChildren::HiddenChildren(const wxWindow& parent) {
    for (auto* child : parent.GetChildren()) {
        if (!child->IsShown()) {
            gtk_widget_set_child_visible(child->GetHandle(), FALSE);
            gtk_widget_show(child->GetHandle());
            m_hidden.push_back(child);
        }
    }
}

HiddenChildren::~HiddenChildren() {
    for (auto* child : m_hidden) {
        gtk_widget_hide(child->GetHandle());
        gtk_widget_set_child_visible(child->GetHandle(), TRUE);
    }
}

void style_list(wxDataViewCtrl& list, const Look& look) {
    gtk_tree_view_set_enable_search(GTK_TREE_VIEW(list.GtkGetTreeView()), FALSE);
    if (look.scheme() == ColourScheme::high_contrast) {
        return;
    }
    auto* provider = provider_of(filled_in(list_text, look));
    gtk_style_context_add_provider(gtk_widget_get_style_context(list.GtkGetTreeView()),
                                   GTK_STYLE_PROVIDER(provider), GTK_STYLE_PROVIDER_PRIORITY_USER);
    g_object_unref(provider);
}

void open_on_click(wxDataViewCtrl& list) {
    gtk_tree_view_set_activate_on_single_click(GTK_TREE_VIEW(list.GtkGetTreeView()), TRUE);
}

void set_cell_padding(wxDataViewCtrl& list, int column, int x, int y) {
    auto* layout = GTK_CELL_LAYOUT(list.GetColumn(static_cast<unsigned>(column))->GetGtkHandle());
    auto* cells = gtk_cell_layout_get_cells(layout);
    for (auto* cell = cells; cell != nullptr; cell = cell->next) {
        // Words after an icon stand as far from it as that from the edge.
        g_object_set(cell->data, "xpad", cell == cells ? x : 0, "ypad", y, nullptr);
    }
    g_list_free(cells);
}

void redraw_rows(wxDataViewCtrl& list) {
    auto* rows = gtk_tree_view_get_bin_window(GTK_TREE_VIEW(list.GtkGetTreeView()));
    if (rows != nullptr) {
        gdk_window_invalidate_rect(rows, nullptr, TRUE);
    }
}

} // namespace safeplaces

#endif
