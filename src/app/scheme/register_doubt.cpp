#include "app/scheme/register_doubt.h"

#include <cassert>

namespace safeplaces {

void look_at_kept_head(SchemeDesk& desk) {
    if (desk.file.folder().empty()) { // in memory, of a test
        return;
    }
    std::optional<SealedHead> head;
    try {
        head = kept_head(desk.file.folder(), desk.file.id());
    } catch (const InputError&) {
        desk.kept_head = HeadCheck{.standing = HeadStanding::unreadable};
    } catch (const MachineError&) {
        desk.kept_head = HeadCheck{.standing = HeadStanding::unreadable};
    }
    if (head) {
        desk.kept_head = compare_with(*head, desk.audit, signed_by(desk.key_book.all()));
    }
}

bool is_doubtful(const SchemeDesk& desk) {
    return desk.kept_head && (desk.kept_head->standing == HeadStanding::missing ||
                              desk.kept_head->standing == HeadStanding::unreadable);
}

void keep_register(SchemeDesk& desk) {
    require(desk.acting, SchemeAct::restore_backup);
    assert(is_doubtful(desk));
    desk.file.db().tx([&] {
        desk.audit.add(desk.outside.now(), desk.acting, RegisterAct::register_kept, {},
                       "row=" + std::to_string(desk.kept_head->row));
        desk.stickers.skip_numbers(2); // what it lacks may have given some, or left some out
    });
    desk.kept_head.reset();
    seal_audit(desk);
}

} // namespace safeplaces
