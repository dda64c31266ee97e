#include "app/words/scheme_rules_words.h"

#include "app/words/tr.h"

namespace safeplaces {

std::string only_administrators_change_rules() {
    return tr("Only an administrator can change the rules. You can read them here.");
}

std::string rules_were_saved() {
    return tr("Saved. The rules hold from now on, the minutes from the next unlock.");
}

} // namespace safeplaces
