#pragma once

#include "app/outside.h"
#include "app/shift_thrice.h"

#include <wx/event.h>
#include <wx/eventfilter.h>
#include <wx/frame.h>
#include <wx/weakref.h>

#include <functional>

namespace safeplaces {

// For somebody who must not be seen reading a page: Shift, pressed three times, puts an empty
// window called "Notes" in the place of the program, and brings the program back as it was. Whoever
// closes the empty window closes the program. Source: the quick exit of the web sites of helplines;
// domain.md 3, "Lesson style".
class QuickLeave : private wxEventFilter {
public:
    // `frame`, which owns this, and `outside` outlive it. `may_leave`: a page is open that one may
    // want to leave; `on_leave` runs before the window goes.
    QuickLeave(wxFrame& frame,
               const Outside& outside,
               std::function<bool()> may_leave,
               std::function<void()> on_leave);
    ~QuickLeave() override;
    QuickLeave(const QuickLeave&) = delete;
    QuickLeave& operator=(const QuickLeave&) = delete;

    void leave();

private:
    int FilterEvent(wxEvent& event) override;
    void come_back();
    void on_close();

    wxFrame& m_frame;
    const Outside& m_outside;
    std::function<bool()> m_may_leave;
    std::function<void()> m_on_leave;
    ShiftThrice m_presses;
    wxWeakRef<wxFrame> m_notes; // while the program is hidden
};

} // namespace safeplaces
