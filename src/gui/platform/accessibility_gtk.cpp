#include "gui/platform/accessibility.h"
#include "gui/platform/gtk_widget.h"

#include <atk/atk.h>
#include <gtk/gtk-a11y.h>

namespace safeplaces {

namespace {

AtkObject* accessible(const wxWindow& window) {
    return gtk_widget_get_accessible(inner_widget(window));
}

AtkRole atk_role(SpokenRole role) {
    switch (role) {
    case SpokenRole::heading:
        return ATK_ROLE_HEADING;
    case SpokenRole::image:
        return ATK_ROLE_IMAGE;
    case SpokenRole::decoration:
        return ATK_ROLE_FILLER;
    case SpokenRole::grouping:
        return ATK_ROLE_GROUPING;
    case SpokenRole::panel:
        return ATK_ROLE_PANEL;
    case SpokenRole::alert:
        return ATK_ROLE_ALERT;
    case SpokenRole::notification:
        return ATK_ROLE_NOTIFICATION;
    case SpokenRole::dialog:
        return ATK_ROLE_DIALOG;
    }
    return ATK_ROLE_PANEL;
}

std::string or_empty(const gchar* text) {
    return text == nullptr ? "" : text;
}

std::string& spoken_language() {
    static std::string language = "en";
    return language;
}

const gchar* language_of(AtkObject*) {
    return spoken_language().c_str();
}

// The class of that type and those made from it, as far as they are there already: each has its own
// copy of what it took over.
void give_class_a_language(GType type) {
    if (gpointer existing = g_type_class_peek(type)) {
        ATK_OBJECT_CLASS(existing)->get_object_locale = &language_of;
    }
    guint count = 0;
    GType* made_from_it = g_type_children(type, &count);
    for (guint each = 0; each < count; ++each) {
        give_class_a_language(made_from_it[each]);
    }
    g_free(made_from_it);
}

} // namespace

// By itself it is the locale of the process. The class that all others come from stays referenced,
// or it may go away.
void give_words_a_language() {
    g_type_class_ref(ATK_TYPE_OBJECT);
    give_class_a_language(ATK_TYPE_OBJECT);
}

void tell_language_to_screen_readers(const std::string& language) {
    spoken_language() = language;
}

std::string accessible_language(wxWindow& window) {
    return or_empty(atk_object_get_object_locale(accessible(window)));
}

void set_role(wxWindow& window, SpokenRole role) {
    atk_object_set_role(accessible(window), atk_role(role));
}

void set_accessible_name(wxWindow& window, const std::string& name) {
    // Each time is told to the screen reader, which drops what it hears when it hears too much.
    if (accessible_name(window) != name) {
        atk_object_set_name(accessible(window), name.c_str());
    }
}

void set_accessible_description(wxWindow& window, const std::string& description) {
    atk_object_set_description(accessible(window), description.c_str());
}

std::string accessible_name(wxWindow& window) {
    return or_empty(atk_object_get_name(accessible(window)));
}

std::string accessible_description(wxWindow& window) {
    return or_empty(atk_object_get_description(accessible(window)));
}

} // namespace safeplaces
