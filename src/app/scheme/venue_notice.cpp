#include "app/scheme/venue_notice.h"

#include "domain/scheme/sent_number.h"
#include "interchange/parcel_file.h"

namespace safeplaces {

Notice notice_of_now(SchemeDesk& desk) {
    Notice notice{.id = {new_uuid(desk.outside)},
                  .scheme = desk.file.id(),
                  .seq = sent_number(desk.sent.next_seq(SentKind::notice), desk.outside.now()),
                  .made_at = desk.outside.now(),
                  .revoked = desk.stickers.revoked(desk.outside.today()),
                  .contacts = desk.contacts,
                  .compromised = {}};
    for (const KeyGeneration& each : desk.key_book.all()) {
        if (each.compromised) {
            notice.compromised.push_back(each.keys.signing);
        }
    }
    return notice;
}

SignedNotice sign_and_keep(SchemeDesk& desk, const Notice& notice, const SecretKeys& keys) {
    std::string bytes = sign_notice(notice, keys);
    desk.sent.add(
        desk.acting,
        {.id = notice.id, .kind = SentKind::notice, .seq = notice.seq, .made = notice.made_at},
        bytes);
    return {notice.id, std::move(bytes)};
}

SignedNotice sign_venue_notice(SchemeDesk& desk) {
    return sign_and_keep(desk, notice_of_now(desk), desk.signing_keys());
}

void note_told(SchemeDesk& desk, const ParcelId& notice) {
    desk.file.db().tx([&] {
        desk.sent.note_saved(desk.acting, notice, desk.outside.now());
        desk.stickers.note_told(desk.acting, desk.outside.today(), desk.outside.now());
    });
}

} // namespace safeplaces
