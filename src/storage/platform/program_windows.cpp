#ifdef _WIN32

#include "storage/platform/program.h"

#include "domain/error.h"

#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
// After it.
#include <shellapi.h>

namespace safeplaces {
namespace {

// A letter that is none becomes U+FFFD.
std::string in_utf8(const wchar_t* wide) {
    const int size = WideCharToMultiByte(CP_UTF8, 0, wide, -1, nullptr, 0, nullptr, nullptr);
    std::string text(static_cast<std::size_t>(size), '\0');
    WideCharToMultiByte(CP_UTF8, 0, wide, -1, text.data(), size, nullptr, nullptr);
    text.pop_back(); // the zero at its end
    return text;
}

} // namespace

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

// Whoever has a file open without sharing it for writing keeps others from changing it, and from
// putting another in its place.
bool start_if_unchanged(const std::filesystem::path& program, const Digest& hash) {
    const HANDLE file = CreateFileW(program.c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return false;
    }
    std::string bytes;
    std::string piece(65'536, '\0');
    DWORD got = 0;
    while (ReadFile(file, piece.data(), static_cast<DWORD>(piece.size()), &got, nullptr) != 0 &&
           got > 0) {
        bytes.append(piece, 0, got);
    }
    STARTUPINFOW start{};
    start.cb = sizeof(start);
    PROCESS_INFORMATION process{};
    const bool is_started = digest_of(bytes) == hash &&
                            CreateProcessW(program.c_str(), nullptr, nullptr, nullptr, FALSE, 0,
                                           nullptr, nullptr, &start, &process) != 0;
    if (is_started) {
        CloseHandle(process.hThread);
        CloseHandle(process.hProcess);
    }
    CloseHandle(file);
    return is_started;
}

// In wide letters: the account's name may hold any.
std::filesystem::path path_in_environment(const char* variable) {
    const std::string_view ascii{variable};
    const wchar_t* value = _wgetenv(std::wstring{ascii.begin(), ascii.end()}.c_str());
    return value == nullptr ? L"" : value;
}

// main() itself gets them in the code page of the account, which lacks most letters.
std::vector<std::string> words_of_command(int count, const char* const* words) {
    SetConsoleOutputCP(CP_UTF8);
    int wide_count = 0;
    const std::unique_ptr<wchar_t*, decltype(&LocalFree)> wide(
        CommandLineToArgvW(GetCommandLineW(), &wide_count), &LocalFree);
    if (wide == nullptr) {
        return {words, words + count};
    }
    std::vector<std::string> utf8;
    for (int at = 0; at < wide_count; ++at) {
        utf8.push_back(in_utf8(wide.get()[at]));
    }
    return utf8;
}

} // namespace safeplaces

#endif
