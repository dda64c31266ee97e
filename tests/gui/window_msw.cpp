#include "window.h"

#include <wx/msw/wrapwin.h>

namespace safeplaces {

// What a program with a window gets from Windows at its start, and one with a main() asks for.
void prepare_tests() {
    wxSetInstance(GetModuleHandle(nullptr));
}

void use_theme_of_desktop(const std::string& /*name*/) {
}

void wait_until_drawn(wxWindow& window) {
    window.Update();
    settle();
}

} // namespace safeplaces
