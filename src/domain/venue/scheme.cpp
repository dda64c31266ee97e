#include "domain/venue/scheme.h"

namespace safeplaces {

bool may_be_printed(const Contact& contact) {
    return contact.always || contact.checked;
}

Date provisional_until(const Scheme& scheme, Date first_print) {
    return plus_days(first_print, scheme.provisional);
}

} // namespace safeplaces
