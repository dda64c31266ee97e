#ifdef _WIN32

#include "domain/digest.h"
#include "domain/utf8_path.h"
#include "gui/platform/second_start.h"

#include <windows.h>

#include <string>
#include <utility>

namespace safeplaces {

namespace fs = std::filesystem;

namespace {

constexpr const wchar_t* kind = L"SafePlacesDesk.SecondStart";
constexpr ULONG_PTR message = 0x53504431;    // "SPD1"
constexpr UINT patience = 20'000;            // milliseconds: the other may have much to do
constexpr std::size_t longest_path = 32'767; // characters, as Windows has it

// By this the window that hears is found: one for each data folder.
std::wstring name_of(const fs::path& data) {
    const std::string digits = to_hex(digest_of(utf8(data)));
    return {digits.begin(), digits.end()};
}

using Take = std::function<void(const fs::path& file)>;

// Nothing, or a path from the root on.
bool is_path(const std::wstring& words) {
    return words.find(L'\0') == std::wstring::npos &&
           (words.empty() || fs::path{words}.is_absolute());
}

LRESULT CALLBACK hear(HWND window, UINT what, WPARAM first, LPARAM second) {
    const auto* take = reinterpret_cast<const Take*>(GetWindowLongPtrW(window, GWLP_USERDATA));
    if (what != WM_COPYDATA || take == nullptr) {
        return DefWindowProcW(window, what, first, second);
    }
    const auto& copy = *reinterpret_cast<const COPYDATASTRUCT*>(second);
    if (copy.dwData != message || copy.cbData > longest_path * sizeof(wchar_t) ||
        (copy.cbData > 0 && copy.lpData == nullptr)) {
        return FALSE;
    }
    const std::wstring words{static_cast<const wchar_t*>(copy.lpData),
                             copy.cbData / sizeof(wchar_t)};
    if (!is_path(words)) {
        return FALSE;
    }
    (*take)(fs::path{words});
    return TRUE;
}

} // namespace

bool give_to_open_window(const fs::path& data, const fs::path& file) {
    HWND window = FindWindowExW(HWND_MESSAGE, nullptr, kind, name_of(data).c_str());
    if (window == nullptr) {
        return false;
    }
    // Whoever was started by the person just now may give that right away.
    DWORD process = 0;
    GetWindowThreadProcessId(window, &process);
    AllowSetForegroundWindow(process);
    std::wstring words = file.native();
    COPYDATASTRUCT copy{message, static_cast<DWORD>(words.size() * sizeof(wchar_t)), words.data()};
    DWORD_PTR answer = FALSE;
    return SendMessageTimeoutW(window, WM_COPYDATA, 0, reinterpret_cast<LPARAM>(&copy),
                               SMTO_ABORTIFHUNG, patience, &answer) != 0 &&
           answer == TRUE;
}

// Windows waits for none.
void say_that_no_window_comes() {
}

struct SecondStarts::Parts {
    Take take;
    HWND window = nullptr;
};

SecondStarts::SecondStarts(const fs::path& data, Take take)
    : m_parts(std::make_unique<Parts>(Parts{std::move(take)})) {
    HINSTANCE program = GetModuleHandleW(nullptr);
    WNDCLASSW look{};
    look.lpfnWndProc = hear;
    look.hInstance = program;
    look.lpszClassName = kind;
    RegisterClassW(&look);
    m_parts->window = CreateWindowExW(0, kind, name_of(data).c_str(), 0, 0, 0, 0, 0, HWND_MESSAGE,
                                      nullptr, program, nullptr);
    if (m_parts->window != nullptr) {
        SetWindowLongPtrW(m_parts->window, GWLP_USERDATA,
                          reinterpret_cast<LONG_PTR>(&m_parts->take));
    }
}

SecondStarts::~SecondStarts() {
    if (m_parts->window != nullptr) {
        DestroyWindow(m_parts->window);
    }
}

} // namespace safeplaces

#endif
