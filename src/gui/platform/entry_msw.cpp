#ifdef _WIN32

#include "gui/platform/entry.h"

#include <wx/app.h>
#include <wx/msw/wrapwin.h>

namespace safeplaces {

// The toolkit asks Windows for the words itself; those of main() are in the account's code page.
int run_windows(int, char**) {
    return wxEntry(GetModuleHandleW(nullptr), nullptr, nullptr, SW_SHOWDEFAULT);
}

} // namespace safeplaces

#endif
