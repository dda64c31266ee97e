#pragma once

#include <wx/radiobut.h>

namespace safeplaces {

// In GTK's groups of radio buttons one is always chosen: before the others a hidden one, where
// nobody has answered yet. Windows does without, and Tab would find no way past a hidden one.
inline constexpr bool group_has_hidden_choice =
#ifdef _WIN32
    false;
#else
    true;
#endif

// Nobody has answered. `hidden`: that one, null where there is none.
void choose_none(wxRadioButton* hidden, const auto& radios) {
    if (hidden != nullptr) {
        hidden->SetValue(true);
        return;
    }
    for (wxRadioButton* radio : radios) {
        radio->SetValue(false);
    }
}

} // namespace safeplaces
