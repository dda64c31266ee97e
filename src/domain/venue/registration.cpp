#include "domain/venue/registration.h"

namespace safeplaces {

bool has_changed_since(const Registration& registration, const Entries& submitted) {
    return registration.answers != submitted;
}

} // namespace safeplaces
