#include "gui/platform/plain_label.h"

namespace safeplaces {

PlainLabel* label_of(const wxWindow& field) {
    for (auto* before = field.GetPrevSibling(); before != nullptr;
         before = before->GetPrevSibling()) {
        auto* label = dynamic_cast<PlainLabel*>(before);
        if (label != nullptr && label->GTKWidgetNeedsMnemonic()) {
            return label;
        }
        if (before->AcceptsFocus()) {
            return nullptr;
        }
    }
    return nullptr;
}

} // namespace safeplaces
