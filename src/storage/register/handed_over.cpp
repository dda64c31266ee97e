#include "storage/register/handed_over.h"

#include "storage/register/register_audit.h"
#include "storage/register/sticker_ledger.h"
#include "storage/settings.h"

namespace safeplaces {

namespace {

constexpr auto day_key = "register.handed_over";

} // namespace

std::optional<Date> handed_over_on(Db& db) {
    const auto day = Settings(db).get(day_key);
    return day ? date_from_iso(*day) : std::nullopt;
}

void hand_over_register(Db& db, const Acting& acting, Date today, Instant at) {
    require(acting, SchemeAct::restore_backup);
    db.tx([&] {
        Settings(db).put(day_key, iso(today));
        RegisterAudit(db).add(at, acting, RegisterAct::register_handed_over);
    });
}

void take_register_back(Db& db, const Acting& acting, Instant at) {
    require(acting, SchemeAct::restore_backup);
    db.tx([&] {
        Settings(db).remove(day_key);
        StickerLedger(db).skip_numbers(2); // the other one has left out those of one time
        RegisterAudit(db).add(at, acting, RegisterAct::register_taken_back);
    });
}

} // namespace safeplaces
