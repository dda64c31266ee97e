#ifndef _WIN32

#include "gui/platform/gtk_widget.h"
#include "gui/platform/text_view.h"

#include <gtk/gtk.h>
#include <wx/textctrl.h>

#include <memory>
#include <string>

namespace safeplaces {

namespace {

constexpr int left_margin = 2; // room for the cursor
constexpr const char* said_tag = "said";

GtkTextView* view_of(const wxTextCtrl& text) {
    return GTK_TEXT_VIEW(inner_widget(text));
}

struct Iters {
    GtkTextIter first;
    GtkTextIter last;
};

Iters iters_of(GtkTextBuffer* buffer, TextRange range) {
    Iters iters{};
    gtk_text_buffer_get_iter_at_offset(buffer, &iters.first, static_cast<gint>(range.first));
    gtk_text_buffer_get_iter_at_offset(buffer, &iters.last, static_cast<gint>(range.last));
    return iters;
}

void apply(GtkTextBuffer* buffer, GtkTextTag* tag, TextRange range) {
    const auto iters = iters_of(buffer, range);
    gtk_text_buffer_apply_tag(buffer, tag, &iters.first, &iters.last);
}

struct Callout {
    TextRange range;
    wxColour ground;
    wxColour bar;
};

void set_colour(cairo_t* cairo, const wxColour& colour) {
    cairo_set_source_rgb(cairo, colour.Red() / 255.0, colour.Green() / 255.0,
                         colour.Blue() / 255.0);
}

void trace_rounded(cairo_t* cairo, double x, double y, double width, double height) {
    constexpr double radius = 8;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, x + width - radius, y + radius, radius, -G_PI / 2, 0);
    cairo_arc(cairo, x + width - radius, y + height - radius, radius, 0, G_PI / 2);
    cairo_arc(cairo, x + radius, y + height - radius, radius, G_PI / 2, G_PI);
    cairo_arc(cairo, x + radius, y + radius, radius, G_PI, 1.5 * G_PI);
    cairo_close_path(cairo);
}

// From the first line's top to the last line's foot, in the window of the view.
struct Span {
    int top;
    int foot;
};

Span lines_of(GtkTextView* view, TextRange range) {
    const auto iters = iters_of(gtk_text_view_get_buffer(view), range);
    GdkRectangle first{};
    GdkRectangle last{};
    gtk_text_view_get_iter_location(view, &iters.first, &first);
    gtk_text_view_get_iter_location(view, &iters.last, &last);
    Span span{};
    gtk_text_view_buffer_to_window_coords(view, GTK_TEXT_WINDOW_WIDGET, 0, first.y, nullptr,
                                          &span.top);
    gtk_text_view_buffer_to_window_coords(view, GTK_TEXT_WINDOW_WIDGET, 0, last.y + last.height,
                                          nullptr, &span.foot);
    return span;
}

// Runs before the view draws its words, so the box is behind them.
gboolean draw_callout(GtkWidget* widget, cairo_t* cairo, gpointer data) {
    const auto& callout = *static_cast<const Callout*>(data);
    const auto span = lines_of(GTK_TEXT_VIEW(widget), callout.range);
    constexpr int around = 10;
    constexpr int bar = 4;
    const double x = left_margin;
    const double y = span.top - around;
    const double width = gtk_widget_get_allocated_width(widget) - left_margin;
    const double height = span.foot - span.top + 2 * around;
    cairo_save(cairo);
    trace_rounded(cairo, x, y, width, height);
    set_colour(cairo, callout.ground);
    cairo_fill_preserve(cairo);
    cairo_clip(cairo);
    set_colour(cairo, callout.bar);
    cairo_rectangle(cairo, x, y, bar, height);
    cairo_fill(cairo);
    cairo_restore(cairo);
    return FALSE;
}

void forget_callout(gpointer data, GClosure*) {
    const std::unique_ptr<Callout> callout(static_cast<Callout*>(data));
}

} // namespace

void set_line_spacing(wxTextCtrl& text) {
    auto* view = view_of(text);
    gtk_text_view_set_pixels_inside_wrap(view, between_lines);
    gtk_text_view_set_pixels_below_lines(view, after_paragraph);
    gtk_text_view_set_left_margin(view, left_margin);
    gtk_text_view_set_wrap_mode(view, GTK_WRAP_WORD_CHAR);
}

void set_text_margins(wxTextCtrl& text, int across, int down) {
    auto* view = view_of(text);
    gtk_text_view_set_left_margin(view, across);
    gtk_text_view_set_right_margin(view, across);
    gtk_text_view_set_top_margin(view, down);
    gtk_text_view_set_bottom_margin(view, down);
}

void hang_indent(wxTextCtrl& text, TextRange paragraph, int indent) {
    auto* buffer = gtk_text_view_get_buffer(view_of(text));
    auto* tabs = pango_tab_array_new_with_positions(1, TRUE, PANGO_TAB_LEFT, indent);
    auto* tag = gtk_text_buffer_create_tag(buffer, nullptr, "left-margin", left_margin, "indent",
                                           -indent, "tabs", tabs, nullptr);
    pango_tab_array_free(tabs);
    apply(buffer, tag, paragraph);
}

void add_callout(wxTextCtrl& text, TextRange paragraph, const Look& look) {
    auto* view = view_of(text);
    auto* buffer = gtk_text_view_get_buffer(view);
    auto* tag =
        gtk_text_buffer_create_tag(buffer, nullptr, "left-margin", callout_side, "right-margin",
                                   callout_side - 4, "pixels-above-lines", callout_above,
                                   "pixels-below-lines", callout_below + between_lines, nullptr);
    apply(buffer, tag, paragraph);
    auto* callout = new Callout{paragraph, look.colours().warn_back, look.colours().warn};
    g_signal_connect_data(view, "draw", G_CALLBACK(draw_callout), callout, forget_callout,
                          static_cast<GConnectFlags>(0));
}

void mark_said(wxTextCtrl& text, TextRange part, const Palette& colours) {
    unmark_said(text);
    auto* buffer = gtk_text_view_get_buffer(view_of(text));
    auto* table = gtk_text_buffer_get_tag_table(buffer);
    auto* tag = gtk_text_tag_table_lookup(table, said_tag);
    if (tag == nullptr) {
        const std::string back = colours.fill.GetAsString(wxC2S_HTML_SYNTAX).utf8_string();
        const std::string words = colours.on_fill.GetAsString(wxC2S_HTML_SYNTAX).utf8_string();
        tag = gtk_text_buffer_create_tag(buffer, said_tag, "background", back.c_str(), "foreground",
                                         words.c_str(), nullptr);
    }
    // Over the colours of the words, whose tags are made anew with every text.
    gtk_text_tag_set_priority(tag, gtk_text_tag_table_get_size(table) - 1);
    apply(buffer, tag, part);
}

void unmark_said(wxTextCtrl& text) {
    auto* buffer = gtk_text_view_get_buffer(view_of(text));
    if (gtk_text_tag_table_lookup(gtk_text_buffer_get_tag_table(buffer), said_tag) != nullptr) {
        GtkTextIter first{};
        GtkTextIter last{};
        gtk_text_buffer_get_bounds(buffer, &first, &last);
        gtk_text_buffer_remove_tag_by_name(buffer, said_tag, &first, &last);
    }
}

std::optional<int> height_of_words(const wxTextCtrl&) {
    return {};
}

void remove_callouts(wxTextCtrl& text) {
    g_signal_handlers_disconnect_matched(view_of(text), G_SIGNAL_MATCH_FUNC, 0, 0, nullptr,
                                         reinterpret_cast<gpointer>(draw_callout), nullptr);
}

} // namespace safeplaces

#endif
