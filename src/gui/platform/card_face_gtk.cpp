#ifndef _WIN32

#include "gui/platform/card_face.h"
#include "gui/platform/gtk_widget.h"

#include <gtk/gtk.h>
#include <wx/fontutil.h>
#include <wx/tglbtn.h>

namespace safeplaces {

struct CardFace::Lines {
    GtkWidget* number = nullptr;
    GtkWidget* words = nullptr;
    GtkWidget* caption = nullptr;
    GtkWidget* all = nullptr;
};

namespace {

constexpr int around = 32; // the button's padding and border
constexpr int above_and_below = 26;

GtkWidget* line(const wxFont& font, const wxColour& colour) {
    auto* label = gtk_label_new(nullptr);
    gtk_label_set_xalign(GTK_LABEL(label), 0);
    auto* look = pango_attr_list_new();
    pango_attr_list_insert(look, pango_attr_font_desc_new(font.GetNativeFontInfo()->description));
    constexpr int per_step = 257; // of 8 bits in 16
    pango_attr_list_insert(
        look, pango_attr_foreground_new(static_cast<guint16>(colour.Red() * per_step),
                                        static_cast<guint16>(colour.Green() * per_step),
                                        static_cast<guint16>(colour.Blue() * per_step)));
    gtk_label_set_attributes(GTK_LABEL(label), look);
    pango_attr_list_unref(look);
    return label;
}

} // namespace

CardFace::CardFace(wxToggleButton& button, const Look& look, const wxBitmapBundle& icon)
    : m_lines(std::make_unique<Lines>()) {
    const Palette& colours = look.colours();
    m_lines->number = line(look.font(Type::desk_title, Emphasis::strong), colours.ink);
    m_lines->words = line(look.font(Type::body, Emphasis::strong), colours.ink);
    m_lines->caption = line(look.font(Type::caption), colours.muted);
    auto* top = gtk_box_new(GTK_ORIENTATION_HORIZONTAL, 8);
    gtk_box_pack_start(GTK_BOX(top), m_lines->number, TRUE, TRUE, 0);
    const wxBitmap picture = icon.GetBitmap(icon.GetDefaultSize());
    gtk_box_pack_end(GTK_BOX(top), gtk_image_new_from_pixbuf(picture.GetPixbuf()), FALSE, FALSE, 0);
    m_lines->all = gtk_box_new(GTK_ORIENTATION_VERTICAL, 2);
    for (auto* each : {top, m_lines->words, m_lines->caption}) {
        gtk_box_pack_start(GTK_BOX(m_lines->all), each, FALSE, FALSE, 0);
    }
    gtk_widget_set_valign(m_lines->all, GTK_ALIGN_CENTER);
    auto* outer = inner_widget(button);
    if (auto* before = gtk_bin_get_child(GTK_BIN(outer))) {
        gtk_container_remove(GTK_CONTAINER(outer), before);
    }
    gtk_container_add(GTK_CONTAINER(outer), m_lines->all);
    gtk_widget_show_all(m_lines->all);
}

CardFace::~CardFace() = default;

void CardFace::show(const std::string& number,
                    const std::string& words,
                    const std::string& caption) {
    gtk_label_set_text(GTK_LABEL(m_lines->number), number.c_str());
    gtk_label_set_text(GTK_LABEL(m_lines->words), words.c_str());
    gtk_label_set_text(GTK_LABEL(m_lines->caption), caption.c_str());
}

wxSize CardFace::needed() const {
    GtkRequisition natural;
    gtk_widget_get_preferred_size(m_lines->all, nullptr, &natural);
    return {natural.width + around, natural.height + above_and_below};
}

} // namespace safeplaces

#endif
