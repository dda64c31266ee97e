#include "app/outside.h"

#include "domain/id.h"

namespace safeplaces {

std::string new_uuid(const Outside& outside) {
    return uuid7(outside.now().time_since_epoch().count(), outside.random(), outside.random());
}

} // namespace safeplaces
