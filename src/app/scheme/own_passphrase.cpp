#include "app/scheme/own_passphrase.h"

#include "app/scheme/scheme_desk.h"
#include "app/words/reasons.h"
#include "app/words/scheme_setup_words.h"
#include "app/words/scheme_user_words.h"

#include <utility>

namespace safeplaces {

namespace {

std::string miss(SchemeDesk& desk) {
    try {
        desk.users.missed(desk.acting.user, desk.outside.now());
    } catch (const MachineError& error) {
        return trouble_in_words(error.trouble());
    }
    return own_passphrase_is_wrong();
}

} // namespace

void look_at_own_passphrase(SchemeDesk& desk,
                            const std::string& passphrase,
                            std::function<void(const std::string& problem)> then) {
    if (desk.passphrase_work.is_running()) {
        return;
    }
    std::chrono::milliseconds wait{};
    std::optional<WrappedKeys> kept;
    try {
        wait = desk.users.to_wait(desk.acting.user, desk.outside.now());
        kept = desk.users.keys_of(desk.acting.user);
    } catch (const MachineError& error) {
        then(trouble_in_words(error.trouble()));
        return;
    }
    if (wait.count() > 0) {
        then(passphrase_must_wait(wait));
    } else if (!kept || passphrase.empty()) {
        then(miss(desk));
    } else {
        desk.passphrase_work.look_at(
            kept->bytes, passphrase, [&desk, then = std::move(then)](bool is_right) {
                const auto& trouble = desk.passphrase_work.trouble();
                then(trouble ? trouble_in_words(*trouble) : is_right ? std::string{} : miss(desk));
            });
    }
}

} // namespace safeplaces
