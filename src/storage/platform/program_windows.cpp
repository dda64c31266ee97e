#ifdef _WIN32

#include "storage/platform/program.h"

#include "domain/error.h"

#include <cstdlib>
#include <string>
#include <string_view>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

namespace safeplaces {

// Windows cuts a name that does not fit, and says only that it filled the room.
std::filesystem::path running_program() {
    std::wstring name(MAX_PATH, L'\0');
    while (true) {
        const DWORD length =
            GetModuleFileNameW(nullptr, name.data(), static_cast<DWORD>(name.size()));
        if (length == 0) {
            throw MachineError(Trouble::missing,
                               "cannot find the program's own file: Windows error " +
                                   std::to_string(GetLastError()));
        }
        if (length < name.size()) {
            name.resize(length);
            return name;
        }
        name.resize(name.size() * 2);
    }
}

// In wide letters: the account's name may hold any.
std::filesystem::path path_in_environment(const char* variable) {
    const std::string_view ascii{variable};
    const wchar_t* value = _wgetenv(std::wstring{ascii.begin(), ascii.end()}.c_str());
    return value == nullptr ? L"" : value;
}

} // namespace safeplaces

#endif
