#ifdef _WIN32

#include "gui/platform/recent_files.h"

#include <windows.h>

#include <shlobj.h>

#include <string>
#include <system_error>

namespace safeplaces {

// Windows keeps a link to each of them, by its name, in a folder of the user's.
void forget_recent(const std::filesystem::path& chosen) {
    PWSTR folder = nullptr;
    if (SUCCEEDED(SHGetKnownFolderPath(FOLDERID_Recent, 0, nullptr, &folder))) {
        std::error_code not_there;
        std::filesystem::remove(
            std::filesystem::path(folder) / (chosen.filename().wstring() + L".lnk"), not_there);
    }
    CoTaskMemFree(folder);
}

} // namespace safeplaces

#endif
