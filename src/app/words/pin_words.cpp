#include "app/words/pin_words.h"

#include "app/words/tr.h"

namespace safeplaces {

std::string pin_not_digits() {
    return tr("Choose 4 to 8 digits");
}

std::string pins_differ() {
    return tr("The two are not the same. Type the PIN twice");
}

std::string pin_wrong() {
    return tr("This is not the PIN. Try again.");
}

std::string pin_must_wait(std::chrono::milliseconds wait) {
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(wait).count());
    return filled(trn("Too many tries. Wait {1} second, then try again.",
                      "Too many tries. Wait {1} seconds, then try again.", seconds),
                  {std::to_string(seconds)});
}

std::string pin_set_news() {
    return tr("Your PIN is set. If you forget it, the manager can remove it.");
}

std::string pin_removed_news() {
    return tr("Your PIN is removed.");
}

} // namespace safeplaces
