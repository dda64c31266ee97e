#pragma once

#include <string>

class wxWindow;

namespace safeplaces {

// What a screen reader is told, beyond what wx tells it by itself.

enum class SpokenRole {
    heading,
    image,
    decoration, // not read at all
    grouping,
    panel, // a group of choices
    alert,
    notification,
    dialog,
};

void set_role(wxWindow& window, SpokenRole role);

// A name is never needed where a FieldLabel stands before a field or a button has words.
void set_accessible_name(wxWindow& window, const std::string& name);

// Spoken after the name and the value: hints, errors, feedback. Empty takes it away.
void set_accessible_description(wxWindow& window, const std::string& description);

[[nodiscard]] std::string accessible_name(wxWindow& window);
[[nodiscard]] std::string accessible_description(wxWindow& window);

} // namespace safeplaces
