#include "gui/quick_leave.h"

#include "app/words/tr.h"
#include "gui/platform/other_program.h"
#include "gui/text.h"

#include <wx/sizer.h>
#include <wx/textctrl.h>

#include <optional>
#include <utility>

namespace safeplaces {

namespace {

std::optional<ShiftThrice::Key> key_of(wxEvent& event) {
    const wxEventType type = event.GetEventType();
    if (type == wxEVT_LEFT_DOWN || type == wxEVT_RIGHT_DOWN || type == wxEVT_MIDDLE_DOWN) {
        return ShiftThrice::Key::other;
    }
    const bool down = type == wxEVT_CHAR_HOOK || type == wxEVT_KEY_DOWN;
    if (!down && type != wxEVT_KEY_UP) {
        return {};
    }
    if (static_cast<wxKeyEvent&>(event).GetKeyCode() != WXK_SHIFT) {
        return ShiftThrice::Key::other;
    }
    return down ? ShiftThrice::Key::shift_down : ShiftThrice::Key::shift_up;
}

} // namespace

QuickLeave::QuickLeave(wxFrame& frame,
                       const Outside& outside,
                       std::function<bool()> may_leave,
                       std::function<void()> on_leave)
    : m_frame(frame),
      m_outside(outside),
      m_may_leave(std::move(may_leave)),
      m_on_leave(std::move(on_leave)) {
    wxEvtHandler::AddFilter(this);
}

QuickLeave::~QuickLeave() {
    wxEvtHandler::RemoveFilter(this);
    if (m_notes) {
        m_notes->Destroy();
    }
}

void QuickLeave::leave() {
    if (m_notes) {
        return;
    }
    m_on_leave();
    const SeemsOtherProgram other("Notes");
    // TRANSLATORS: the title of an empty window that tells nothing of this program.
    m_notes = new wxFrame(nullptr, wxID_ANY, to_wx(tr("Notes")), m_frame.GetPosition(),
                          m_frame.GetSize());
    auto* page = new wxTextCtrl(m_notes.get(), wxID_ANY, wxString{}, wxDefaultPosition,
                                wxDefaultSize, wxTE_MULTILINE | wxBORDER_NONE);
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(page, wxSizerFlags(1).Expand());
    m_notes->SetSizer(sizer);
    m_notes->Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent&) { on_close(); });
    m_notes->Maximize(m_frame.IsMaximized());
    m_notes->Show();
    m_frame.Hide();
    page->SetFocus();
}

void QuickLeave::come_back() {
    m_frame.Show();
    m_frame.Raise();
    if (m_notes) {
        m_notes->Destroy();
        m_notes = nullptr;
    }
}

// Where something is not saved yet, the program asks first, and so has to be seen.
void QuickLeave::on_close() {
    m_frame.Close();
    if (!m_frame.IsBeingDeleted()) {
        come_back();
    }
}

int QuickLeave::FilterEvent(wxEvent& event) {
    const auto key = key_of(event);
    if (key && m_presses.is_done_with(*key, m_outside.now())) {
        if (m_notes) {
            m_frame.CallAfter([this] { come_back(); });
        } else if (m_may_leave()) {
            m_frame.CallAfter([this] { leave(); });
        }
    }
    return Event_Skip;
}

} // namespace safeplaces
