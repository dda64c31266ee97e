#include "app/words/scheme_choice_words.h"

#include "app/words/tr.h"

namespace safeplaces {

std::string any_choice() {
    // TRANSLATORS: of a filter: "Ward: any".
    return tr("any");
}

std::string none_choice() {
    // TRANSLATORS: of a list of saved filters: "Saved filter: none".
    return tr("none");
}

} // namespace safeplaces
