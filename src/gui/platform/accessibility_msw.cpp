#ifdef _WIN32

#include "gui/platform/accessibility.h"
#include "gui/platform/plain_label.h"
#include "gui/platform/spoken_msw.h"
#include "gui/text.h"

#include <wx/hyperlink.h>

namespace safeplaces {

namespace {

// MSAA has no heading.
wxAccRole system_role_of(SpokenRole role) {
    switch (role) {
    case SpokenRole::heading:
        return wxROLE_SYSTEM_STATICTEXT;
    case SpokenRole::image:
        return wxROLE_SYSTEM_GRAPHIC;
    case SpokenRole::decoration:
        return wxROLE_SYSTEM_WHITESPACE;
    case SpokenRole::grouping:
    case SpokenRole::panel:
        return wxROLE_SYSTEM_GROUPING;
    case SpokenRole::alert:
    case SpokenRole::notification:
        return wxROLE_SYSTEM_ALERT;
    case SpokenRole::dialog:
        return wxROLE_SYSTEM_DIALOG;
    }
    return wxROLE_SYSTEM_PANE;
}

std::string& spoken_language() {
    static std::string language = "en";
    return language;
}

void tell(int event, wxWindow& window) {
    wxAccessible::NotifyEvent(event, &window, wxOBJID_CLIENT, wxACC_SELF);
}

// What appears is spoken, wherever the focus is.
void speak_when_shown(wxWindow& window) {
    window.Bind(wxEVT_SHOW, [&window](wxShowEvent& event) {
        event.Skip();
        if (event.IsShown()) {
            window.CallAfter([&window] { tell(wxACC_EVENT_SYSTEM_ALERT, window); });
        }
    });
}

const Spoken* spoken_if_any(wxWindow& window) {
    return dynamic_cast<const Spoken*>(window.GetAccessible());
}

} // namespace

Spoken::Spoken(wxWindow& window) : wxAccessible(&window), m_window(window) {
}

Spoken& spoken(wxWindow& window) {
    if (auto* made = dynamic_cast<Spoken*>(window.GetAccessible())) {
        return *made;
    }
    auto* made = new Spoken(window); // the window owns it
    window.SetAccessible(made);
    return *made;
}

// Windows takes what stands right before a field for its label, be it a hint. So we look for the
// label ourselves.
std::string Spoken::name_to_say() const {
    if (!name.empty()) {
        return name;
    }
    PlainLabel* label = label_of(m_window);
    return label == nullptr ? std::string{} : accessible_name(*label);
}

wxAccStatus Spoken::GetName(int child, wxString* said) {
    if (child != wxACC_SELF) {
        return wxACC_NOT_IMPLEMENTED;
    }
    if (role == SpokenRole::decoration) {
        said->clear();
        return wxACC_OK;
    }
    *said = to_wx(name_to_say());
    return said->empty() ? wxACC_NOT_IMPLEMENTED : wxACC_OK;
}

wxAccStatus Spoken::GetDescription(int child, wxString* said) {
    if (child != wxACC_SELF || description.empty()) {
        return wxACC_NOT_IMPLEMENTED;
    }
    *said = to_wx(description);
    return wxACC_OK;
}

wxAccStatus Spoken::GetRole(int child, wxAccRole* said) {
    if (child != wxACC_SELF) {
        return wxACC_NOT_IMPLEMENTED;
    }
    if (system_role) {
        *said = *system_role;
        return wxACC_OK;
    }
    if (role) {
        *said = system_role_of(*role);
        return wxACC_OK;
    }
    return wxACC_NOT_IMPLEMENTED;
}

// MSAA knows no language; a screen reader here has one voice for all that it reads.
void give_words_a_language() {
}

void tell_language_to_screen_readers(const std::string& language) {
    spoken_language() = language;
}

std::string accessible_language(wxWindow&) {
    return spoken_language();
}

void set_role(wxWindow& window, SpokenRole role) {
    spoken(window).role = role;
    if (role == SpokenRole::alert || role == SpokenRole::notification) {
        speak_when_shown(window);
    }
}

void set_accessible_name(wxWindow& window, const std::string& name) {
    if (accessible_name(window) == name) {
        return;
    }
    Spoken& object = spoken(window);
    object.name = name;
    if (dynamic_cast<const wxHyperlinkCtrl*>(&window) != nullptr) {
        object.system_role = wxROLE_SYSTEM_LINK; // the system's own is only around a link
    }
    tell(wxACC_EVENT_OBJECT_NAMECHANGE, window);
}

void set_accessible_description(wxWindow& window, const std::string& description) {
    if (accessible_description(window) != description) {
        spoken(window).description = description;
        tell(wxACC_EVENT_OBJECT_DESCRIPTIONCHANGE, window);
    }
}

std::string accessible_name(wxWindow& window) {
    const Spoken* object = spoken_if_any(window);
    return object == nullptr ? std::string{} : object->name;
}

std::string accessible_description(wxWindow& window) {
    const Spoken* object = spoken_if_any(window);
    return object == nullptr ? std::string{} : object->description;
}

} // namespace safeplaces

#endif
