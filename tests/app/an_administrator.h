#pragma once

#include "app/scheme_fixture.h"
#include "interchange/keys.h"
#include "storage/register/user_book.h"

#include <string>

namespace safeplaces {

inline const std::string admins_passphrase = "four calm green words";

// An administrator whose passphrase is known.
struct AnAdministrator : ARegister {
    AnAdministrator() {
        static_cast<void>(UserBook{file.db()}.set_keys(
            {admin, SchemeRole::administrator}, admin,
            {.bytes = wrap(keys, admins_passphrase, cheap), .generation = 1}, outside.now()));
    }
};

} // namespace safeplaces
