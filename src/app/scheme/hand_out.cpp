#include "app/scheme/hand_out.h"

#include "storage/register/register_audit.h"

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

SchemeAct act_of(HandOut what) {
    switch (what) {
    case HandOut::recovery_sheet:
        return SchemeAct::change_keys;
    case HandOut::pack:
        return SchemeAct::change_rules;
    case HandOut::key_notice:
        return SchemeAct::move_venues;
    }
    return SchemeAct::change_keys;
}

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

void handed_out(Db& db, const Acting& acting, HandOut what, Instant at) {
    require(acting, act_of(what));
    db.tx([&] {
        Settings(db).remove(key_of(what));
        RegisterAudit(db).add(at, acting, RegisterAct::file_saved, {}, key_of(what));
    });
}

void note_sheet(Db& db, const Acting& acting, Instant at) {
    require(acting, act_of(HandOut::recovery_sheet));
    db.tx([&] { RegisterAudit(db).add(at, acting, RegisterAct::sheet_made); });
}

} // namespace safeplaces
