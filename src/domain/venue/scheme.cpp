#include "domain/venue/scheme.h"

#include <algorithm>

namespace safeplaces {

bool may_be_printed(const Contact& contact) {
    return contact.always || contact.checked;
}

Date provisional_until(const Scheme& scheme, Date first_print) {
    return plus_days(first_print, scheme.provisional);
}

Date approved_until(const Scheme& scheme, Date first_day) {
    return plus_months(first_day, scheme.approval);
}

Date renewal_due_from(const Scheme& scheme, Date valid_to) {
    return plus_days(valid_to, -scheme.renewal_notice);
}

const StandardSentence* find_sentence(const Scheme& scheme, const std::string& id) {
    for (const auto* sentences : {&scheme.questions, &scheme.plan}) {
        const auto found = std::ranges::find(*sentences, id, &StandardSentence::id);
        if (found != sentences->end()) {
            return &*found;
        }
    }
    return nullptr;
}

} // namespace safeplaces
