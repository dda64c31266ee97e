#include "app/places.h"

#include <algorithm>
#include <cassert>
#include <system_error>
#include <utility>
#include <vector>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

constexpr const char* program_folder = "safe-places-desk";

bool is_inside(const fs::path& file, const fs::path& folder) {
    std::error_code error;
    const fs::path outer = fs::weakly_canonical(folder, error);
    const fs::path inner = fs::weakly_canonical(file, error);
    return !error && std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first ==
                         outer.end();
}

} // namespace

InstalledFiles files_beside(const fs::path& program, System system) {
    const fs::path folder = program.parent_path();
    const fs::path share = system == System::windows
                               ? folder / "share"
                               : folder.parent_path() / "share" / program_folder;
    return {.courses = share / "courses",
            .forms = share / "forms",
            .resources = share / "resources",
            .translations = share / "translations"};
}

InstalledFiles files_of(const fs::path& program,
                        System system,
                        const fs::path& build,
                        const InstalledFiles& of_source) {
    InstalledFiles installed = files_beside(program, system);
    std::error_code error;
    const bool is_installed = fs::exists(installed.resources, error);
    return !is_installed && is_inside(program, build) ? of_source : installed;
}

bool came_by_installer(const fs::path& program, System system, const fs::path& packages) {
    const fs::path folder = program.parent_path();
    std::error_code error;
    if (system == System::windows) {
        return fs::exists(folder / "uninstall.exe", error) &&
               !fs::exists(folder / portable_file, error);
    }
    return folder == "/usr/bin" &&
           fs::exists(packages / (std::string{program_folder} + ".list"), error);
}

std::optional<InstalledProgram> updatable_program(const UpdatesOfBuild& build) {
    if (build.key.empty()) {
        return std::nullopt;
    }
    const auto publisher = publisher_key_from(build.key);
    const auto version = version_from_text(build.version);
    assert(publisher && version); // the build has looked at both
    return InstalledProgram{.version = *version, .system = build.system, .publisher = *publisher};
}

std::optional<fs::path> data_folder_of(const fs::path& program,
                                       System system,
                                       const std::function<fs::path(const char*)>& place) {
    using Places = std::vector<std::pair<const char*, fs::path>>;
    const fs::path folder = program.parent_path();
    std::error_code error;
    if (system == System::windows && fs::exists(folder / portable_file, error)) {
        return folder / "data";
    }
    const Places places = system == System::windows
                              ? Places{{"LOCALAPPDATA", ""}}
                              : Places{{"XDG_DATA_HOME", ""}, {"HOME", ".local/share"}};
    for (const auto& [variable, below] : places) {
        const fs::path account = place(variable);
        if (account.is_absolute()) {
            return account / below / program_folder;
        }
    }
    return std::nullopt;
}

} // namespace safeplaces
