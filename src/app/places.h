#pragma once

#include "app/library.h"
#include "interchange/update_file.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace safeplaces {

// Where an installed program finds what it reads, and where it may write. It asks the disk only
// whether a file is there.

// Linux: bin/ and share/safe-places-desk/ stand side by side. Windows: share\ stands beside the
// program.
enum class System { posix, windows };

// The system that this program was built for.
[[nodiscard]] constexpr System this_system() {
#ifdef _WIN32
    return System::windows;
#else
    return System::posix;
#endif
}

// What was installed with the program in that file, whether it is there or not.
[[nodiscard]] InstalledFiles files_beside(const std::filesystem::path& program, System system);

// What was installed with that program. A program that was built in `build` and stands there still
// reads `of_source` as long as nothing was installed beside it.
[[nodiscard]] InstalledFiles files_of(const std::filesystem::path& program,
                                      System system,
                                      const std::filesystem::path& build,
                                      const InstalledFiles& of_source);

// The file that makes a program on Windows portable, by standing beside it: its data then stands
// beside it too, in the folder "data". What is in the file does not matter.
inline constexpr const char* portable_file = "portable.txt";

// Whether a program that stands there came by the installer that an update holds. Setup on Windows
// leaves its uninstaller beside the program, which a portable one and that of the .msi have not; a
// package of Debian has put it into /usr/bin, and so notes it in `packages` (/var/lib/dpkg/info).
[[nodiscard]] bool came_by_installer(const std::filesystem::path& program,
                                     System system,
                                     const std::filesystem::path& packages);

// As the program was built: the key is empty, or one that publisher_key_from() takes.
struct UpdatesOfBuild {
    std::string key;
    std::string version;
    std::string system; // that updates have to be for
};

// Whose updates it takes; nothing: it takes none. Pre: the version is one.
[[nodiscard]] std::optional<InstalledProgram> updatable_program(const UpdatesOfBuild& build);

// Where the account's data belongs: $XDG_DATA_HOME or ~/.local/share (Linux), or %LOCALAPPDATA%
// (Windows: the profile that stays on this computer), and there in safe-places-desk. Nothing when
// the account has no such folder. `place` gives the path of a variable of the environment, empty
// when it is not set; a path that does not begin at the root counts for none.
[[nodiscard]] std::optional<std::filesystem::path>
data_folder_of(const std::filesystem::path& program,
               System system,
               const std::function<std::filesystem::path(const char* variable)>& place);

} // namespace safeplaces
