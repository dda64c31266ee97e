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

// The language (BCP 47) of the words in every window, from here on.
void tell_language_to_screen_readers(const std::string& language);
// Makes every control say it; prepare_toolkit() calls this before the first window.
void give_words_a_language();
[[nodiscard]] std::string accessible_language(wxWindow& window);

[[nodiscard]] std::string accessible_name(wxWindow& window);
[[nodiscard]] std::string accessible_description(wxWindow& window);

} // namespace safeplaces
