#include "app/kept_head.h"

#include "domain/error.h"
#include "storage/database_file.h"
#include "storage/files.h"

namespace safeplaces {

std::filesystem::path kept_head_file(const std::filesystem::path& folder) {
    return with_suffix(folder, ".head");
}

void keep_head(const std::filesystem::path& folder, const SealedHead& head) {
    atomic_save(kept_head_file(folder), sealed_head_file(head));
}

std::optional<SealedHead> kept_head(const std::filesystem::path& folder, const SchemeId& scheme) {
    const std::filesystem::path file = kept_head_file(folder);
    std::error_code unknown;
    if (!std::filesystem::exists(file, unknown) && !unknown) {
        return std::nullopt;
    }
    SealedHead head = read_sealed_head(read_file(file), utf8(file.filename()));
    if (head.scheme != scheme) {
        throw InputError(utf8(file.filename()), 0, "of another scheme");
    }
    return head;
}

HeadCheck compare_with(const AuditHead& head, Instant at, RegisterAudit& audit) {
    HeadCheck check{
        .standing = HeadStanding::missing, .row = head.seq, .at = at, .rows = audit.head().seq};
    if (audit.has(head)) {
        check.standing = HeadStanding::holds;
    } else if (const auto row = audit.brought_back_since(at)) {
        check.standing = HeadStanding::brought_back;
        check.brought_back = row->at;
    }
    return check;
}

HeadCheck compare_with(const SealedHead& head,
                       RegisterAudit& audit,
                       const RegisterAudit::IsSigned& is_signed) {
    HeadCheck check = compare_with(head.head, head.at, audit);
    check.is_signed =
        is_signed(head.generation, sealed_text(head.scheme, head.head), head.signature);
    return check;
}

} // namespace safeplaces
