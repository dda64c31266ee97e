#include "app/scheme/hand_out.h"

#include <array>
#include <string>
#include <utility>

namespace safeplaces {

namespace {

constexpr std::array setting_keys{std::pair{HandOut::recovery_sheet, "hand_out.recovery_sheet"},
                                  std::pair{HandOut::pack, "hand_out.pack"},
                                  std::pair{HandOut::key_notice, "hand_out.key_notice"}};

std::string key_of(HandOut what) {
    for (const auto& [each, key] : setting_keys) {
        if (each == what) {
            return key;
        }
    }
    return {};
}

} // namespace

std::vector<HandOut> to_hand_out(Settings& settings) {
    std::vector<HandOut> waiting;
    for (const auto& [each, key] : setting_keys) {
        if (settings.get(key)) {
            waiting.push_back(each);
        }
    }
    return waiting;
}

void note_hand_out(Settings& settings, HandOut what) {
    settings.put(key_of(what), "waits");
}

void handed_out(Settings& settings, HandOut what) {
    settings.remove(key_of(what));
}

} // namespace safeplaces
