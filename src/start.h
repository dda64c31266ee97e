#pragma once

#include "app/languages.h"
#include "app/outside.h"
#include "interchange/update_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// What both programs need before anything else.

// The council whose rules ship with the program.
inline constexpr const char* shipped_scheme = "southampton";

// "0.1.0".
[[nodiscard]] const char* program_version();

// Whose updates this program takes; nothing: it takes none, for it was built without
// SAFE_PLACES_UPDATE_KEY, or did not come by the installer that an update holds (app/places.h).
// Throws MachineError.
[[nodiscard]] std::optional<InstalledProgram> updatable_program();

// Where courses, forms and resources stand: beside the installed program; in the source tree for
// one that stands where it was built. Throws MachineError.
[[nodiscard]] InstalledFiles installed_files();

// Where dictionaries for spelling are kept: the system's (Debian: hunspell-en-gb), which may have
// none; on Windows what was installed with the program.
[[nodiscard]] std::filesystem::path system_dictionaries();

// The machine's clock, calendar and dice. What asks a person is left empty.
[[nodiscard]] Outside machine_outside();

// Where this account's venues are kept (app/places.h). Throws MachineError(missing) when it has no
// folder for that.
[[nodiscard]] std::filesystem::path data_folder();

// Where the catalogues of sentences are looked for, by all that follow.
// Pre: wx is initialised; called once.
void find_languages(const InstalledFiles& files);

// English, and every language that a catalogue is there for. Throws InstallError for one that has
// no name in resources/languages/names.toml.
[[nodiscard]] std::vector<Language> installed_languages(const InstalledFiles& files);

// The one of them in which this account likes its programs best; English where there is none.
[[nodiscard]] std::string language_of_system();

// Sentences come in that language from here on, where it has them.
void speak(const std::string& language);

} // namespace safeplaces
