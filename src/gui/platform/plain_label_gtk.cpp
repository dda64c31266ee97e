#ifndef _WIN32

#include "gui/platform/gtk_widget.h"
#include "gui/platform/plain_label.h"

namespace safeplaces {

namespace {

using MakeColour = PangoAttribute* (*)(guint16 red, guint16 green, guint16 blue);

void add(PangoAttrList* list, MakeColour make, const wxColour& colour, guint first, guint last) {
    constexpr int wider = 0x101; // from 8 bits to 16
    PangoAttribute* attribute = make(static_cast<guint16>(colour.Red() * wider),
                                     static_cast<guint16>(colour.Green() * wider),
                                     static_cast<guint16>(colour.Blue() * wider));
    attribute->start_index = first;
    attribute->end_index = last;
    pango_attr_list_insert(list, attribute);
}

} // namespace

void mark_said(PlainLabel& label, TextRange part, const Palette& colours) {
    auto* widget = GTK_LABEL(inner_widget(label));
    const char* text = gtk_label_get_text(widget);
    const auto byte_of = [text](long character) {
        return static_cast<guint>(g_utf8_offset_to_pointer(text, character) - text);
    };
    const guint first = byte_of(part.first);
    const guint last = byte_of(part.last);
    PangoAttrList* list = pango_attr_list_new();
    add(list, pango_attr_background_new, colours.fill, first, last);
    add(list, pango_attr_foreground_new, colours.on_fill, first, last);
    gtk_label_set_attributes(widget, list);
    pango_attr_list_unref(list);
}

void unmark_said(PlainLabel& label) {
    gtk_label_set_attributes(GTK_LABEL(inner_widget(label)), nullptr);
}

} // namespace safeplaces

#endif
