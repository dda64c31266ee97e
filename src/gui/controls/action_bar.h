#pragma once

#include "gui/controls/box.h"
#include "gui/controls/layout.h"

namespace safeplaces {

// The foot of a screen: tools at the left (buttons, or words), Back and the primary at the right.
// Make the buttons with the bar as parent, in Tab order. Breaks into rows when narrow.
class ActionBar : public Pane {
public:
    ActionBar(wxWindow* parent, const Look& look);
    void add_tool(wxWindow* window);
    void add_action(wxWindow* window);

private:
    wxBoxSizer* m_tools;
    Tiles* m_buttons = nullptr; // among the tools; made with the first
    wxBoxSizer* m_actions;
};

} // namespace safeplaces
