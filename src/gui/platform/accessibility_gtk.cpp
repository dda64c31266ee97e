#ifndef _WIN32

#include "gui/platform/accessibility.h"
#include "gui/platform/gtk_widget.h"

#include <atk/atk.h>

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

// In a class and in those that GTK has already made from it; later ones take it over.
void give_language(GType type) {
    auto* made = static_cast<AtkObjectClass*>(g_type_class_peek(type));
    if (made == nullptr) {
        return;
    }
    made->get_object_locale = &language_of;
    guint count = 0;
    GType* children = g_type_children(type, &count);
    for (guint place = 0; place < count; ++place) {
        give_language(children[place]);
    }
    g_free(children);
}

} // namespace

// By itself it is the locale of the process.
void give_words_a_language() {
    g_type_class_ref(ATK_TYPE_OBJECT); // it stays, or what is set here may go
    give_language(ATK_TYPE_OBJECT);
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

#endif
