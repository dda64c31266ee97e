#include "app/audit_check.h"

#include "app/scheme/chain_check.h"
#include "domain/error.h"
#include "interchange/pack.h"
#include "storage/files.h"
#include "storage/register/key_book.h"
#include "storage/register/register_copies.h"
#include "storage/register/register_file.h"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace safeplaces {

namespace {

Pack pack_of(const std::filesystem::path& file, const SchemeId& scheme) {
    const std::string name = utf8(file.filename());
    Pack pack;
    try {
        pack = open_pack(read_file(file), name);
    } catch (const MachineError& error) {
        throw InputError{name, 0, error.what()};
    }
    if (pack.scheme_uid != scheme.text) {
        throw InputError{name, 0, "of another scheme"};
    }
    return pack;
}

// A pack does not number its keys.
RegisterAudit::IsSigned signed_by_one_of(const Pack& pack) {
    std::vector<PublicKey> keys{pack.keys.signing};
    for (const OlderKeys& each : pack.older) {
        keys.push_back(each.keys.signing);
    }
    return [keys](int, std::string_view text, const Signature& signature) {
        return std::any_of(keys.begin(), keys.end(), [&](const PublicKey& each) {
            return is_signed_by(each, text, signature);
        });
    };
}

// `head`: a file of keep_head(), or a register, copy or backup.
HeadCheck compare_with_file(const std::filesystem::path& head,
                            const RegisterToRead& opened,
                            const RegisterAudit::IsSigned& is_signed) {
    constexpr HeadCheck unreadable{.standing = HeadStanding::unreadable};
    RegisterAudit audit{*opened.db};
    try {
        if (!is_directory(head) && file_size(head) <= largest_sealed_head) {
            const SealedHead sealed = read_sealed_head(read_file(head), utf8(head.filename()));
            return sealed.scheme == opened.id ? compare_with(sealed, audit, is_signed) : unreadable;
        }
        const RegisterToRead copy = read_register(head);
        RegisterAudit other{*copy.db};
        const auto newest = other.rows(0, 1);
        return copy.id == opened.id && !newest.empty()
                   ? compare_with(other.head(), newest.front().at, audit)
                   : unreadable;
    } catch (const MachineError&) {
        return unreadable;
    } catch (const InputError&) {
        return unreadable;
    } catch (const std::filesystem::filesystem_error&) { // there is no such file
        return unreadable;
    }
}

} // namespace

AuditCheck check_audit(const std::filesystem::path& path,
                       const std::optional<std::filesystem::path>& pack,
                       const std::optional<std::filesystem::path>& head) {
    const RegisterToRead opened = read_register(path);
    const RegisterAudit::IsSigned is_signed =
        pack ? signed_by_one_of(pack_of(*pack, opened.id)) : signed_by(KeyBook{*opened.db}.all());
    AuditCheck check{opened.name, RegisterAudit{*opened.db}.verify(opened.id, is_signed)};
    std::error_code gone_meanwhile;
    const auto whole = canonical(path, gone_meanwhile);
    check.head_file =
        head ? *head
             : kept_head_file(is_directory(whole, gone_meanwhile) ? whole : whole.parent_path());
    if (head || exists(check.head_file, gone_meanwhile)) {
        check.head = compare_with_file(check.head_file, opened, is_signed);
    }
    return check;
}

} // namespace safeplaces
