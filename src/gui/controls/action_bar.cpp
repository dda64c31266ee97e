#include "gui/controls/action_bar.h"

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
    const auto all_that_is_left = wxSizerFlags(1).CentreVertical().Border(wxRIGHT, space::button);
    if (dynamic_cast<wxPanel*>(window) != nullptr) { // words, which wrap
        m_tools->Add(window, all_that_is_left);
        return;
    }
    if (m_buttons == nullptr) {
        m_buttons = new Tiles(Tiles::Widths::natural, space::button);
        m_tools->Add(m_buttons, all_that_is_left);
    }
    m_buttons->Add(window);
}

void ActionBar::add_action(wxWindow* window) {
    const int gap = m_actions->IsEmpty() ? 0 : space::button;
    m_actions->Add(window, wxSizerFlags().CentreVertical().Border(wxLEFT, gap));
}

} // namespace safeplaces
