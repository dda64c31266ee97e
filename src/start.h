#pragma once

#include "app/library.h"
#include "app/outside.h"

#include <filesystem>

namespace safeplaces {

// What both programs need before anything else.

// The council whose rules ship with the program.
inline constexpr const char* shipped_scheme = "southampton";

// "0.1.0".
[[nodiscard]] const char* program_version();

// Where courses, forms and resources stand.
[[nodiscard]] InstalledFiles installed_files();

// Where the system keeps dictionaries for spelling (Debian: hunspell-en-gb); it may have none.
[[nodiscard]] std::filesystem::path system_dictionaries();

// The machine's clock, calendar and dice. What asks a person is left empty.
[[nodiscard]] Outside machine_outside();

// Where this account's venues are kept: $XDG_DATA_HOME (Linux), %APPDATA% (Windows) or
// ~/.local/share, in safe-places-desk. Throws MachineError(missing) when there is none of them.
[[nodiscard]] std::filesystem::path data_folder();

// Sentences come in the language of the system from here on, where there is a translation.
// Pre: wx is initialised; called once, before the first sentence.
void speak_the_language_of_the_system(const InstalledFiles& files);

} // namespace safeplaces
