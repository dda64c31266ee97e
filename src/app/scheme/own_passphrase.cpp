#include "app/scheme/own_passphrase.h"

#include "app/scheme/scheme_desk.h"
#include "app/words/scheme_setup_words.h"
#include "app/words/scheme_user_words.h"

namespace safeplaces {

std::string what_is_wrong_with(const std::string& passphrase, SchemeDesk& desk) {
    const UserId& user = desk.acting.user;
    const auto wait = desk.users.to_wait(user, desk.outside.now());
    if (wait.count() > 0) {
        return passphrase_must_wait(wait);
    }
    const auto kept = desk.users.keys_of(user);
    if (kept && !passphrase.empty() && unwrap(kept->bytes, passphrase)) {
        return {};
    }
    desk.users.missed(user, desk.outside.now());
    return own_passphrase_is_wrong();
}

} // namespace safeplaces
