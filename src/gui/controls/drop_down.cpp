#include "gui/controls/drop_down.h"

#include "gui/platform/drop_down.h"

namespace safeplaces {

DropDown::DropDown(wxWindow* parent, const Look& look) : wxChoice(parent, wxID_ANY) {
    SetFont(look.font(Type::body));
    let_wheel_through(*this);
}

} // namespace safeplaces
