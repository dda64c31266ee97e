#include "gui/controls/action_bar.h"

#include "gui/controls/layout.h"

namespace safeplaces {

ActionBar::ActionBar(wxWindow* parent, const Look&)
    : Pane(parent), m_tools(new wxBoxSizer(wxHORIZONTAL)), m_actions(new wxBoxSizer(wxHORIZONTAL)) {
    m_tools->AddSpacer(1); // without a child a sizer gives up its share, and with it the right side
    auto* columns = new Columns(space::button);
    columns->add(m_tools);
    columns->add(m_actions, Columns::own);
    SetSizer(columns);
}

void ActionBar::add_tool(wxWindow* window) {
    // Words take what is left, and wrap.
    const int share = dynamic_cast<wxPanel*>(window) != nullptr ? 1 : 0;
    m_tools->Add(window, wxSizerFlags(share).CentreVertical().Border(wxRIGHT, space::button));
}

void ActionBar::add_action(wxWindow* window) {
    const int gap = m_actions->IsEmpty() ? 0 : space::button;
    m_actions->Add(window, wxSizerFlags().CentreVertical().Border(wxLEFT, gap));
}

} // namespace safeplaces
