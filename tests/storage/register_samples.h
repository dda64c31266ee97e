#pragma once

#include "storage/register/key_book.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_file.h"
#include "storage/register/user_book.h"
#include "storage/samples.h"

namespace safeplaces {

inline const SchemeId scheme_id{uuid_no(9)};

inline const Acting administrator{{uuid_no(901)}, SchemeRole::administrator};
inline const Acting coordinator{{uuid_no(902)}, SchemeRole::coordinator};
inline const Acting auditor{{uuid_no(903)}, SchemeRole::auditor};

inline PublicKey key_no(int number) {
    PublicKey key{};
    key.fill(static_cast<std::uint8_t>(number));
    return key;
}

inline SchemeKeys scheme_keys_no(int number) {
    return {key_no(number), key_no(number + 100)};
}

struct OneRegister {
    OneRegister() : file(RegisterFile::in_memory(scheme_id)) {}

    RegisterFile file;
    Db& db = file.db();
    RegisterAudit audit{db};
};

// With keys and one administrator.
struct ARegisterInUse : OneRegister {
    ARegisterInUse() {
        keys.add_first(scheme_keys_no(1), now);
        users.add_first(
            {.id = administrator.user, .name = "Ada Archer", .role = SchemeRole::administrator},
            {"wrapped by a passphrase", 1}, now);
    }

    KeyBook keys{db};
    UserBook users{db};
};

} // namespace safeplaces
