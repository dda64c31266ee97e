#include "window.h"

#include <wx/init.h>
#include <wx/msw/private.h>

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

void choose_row_of(PictureList& list, int row) {
    list.SetSelection(row);
    wxCommandEvent event(wxEVT_LISTBOX, list.GetId());
    event.SetEventObject(&list);
    event.SetInt(row);
    list.ProcessWindowEvent(event);
}

} // namespace safeplaces
