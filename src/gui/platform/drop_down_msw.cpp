#ifdef _WIN32

#include "gui/platform/drop_down.h"

#include <wx/choice.h>
#include <wx/msw/private.h>
#include <wx/scrolwin.h>

namespace safeplaces {

void let_wheel_through(wxChoice& choice) {
    choice.Bind(wxEVT_MOUSEWHEEL, [&choice](wxMouseEvent& event) {
        if (::SendMessage(GetHwndOf(&choice), CB_GETDROPPEDSTATE, 0, 0) != 0) {
            event.Skip(); // its open list is what turns
            return;
        }
        auto* page = choice.GetParent();
        while (page != nullptr && dynamic_cast<wxScrolledWindow*>(page) == nullptr) {
            page = page->GetParent();
        }
        if (page != nullptr) {
            wxMouseEvent on_page(event);
            on_page.SetEventObject(page);
            on_page.SetId(page->GetId());
            page->ProcessWindowEvent(on_page);
        }
    });
}

} // namespace safeplaces

#endif
