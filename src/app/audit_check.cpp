#include "app/audit_check.h"

#include "app/scheme/chain_check.h"
#include "domain/error.h"
#include "interchange/pack.h"
#include "storage/files.h"
#include "storage/register/key_book.h"
#include "storage/register/register_copies.h"
#include "storage/register/register_file.h"

#include <algorithm>
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

} // namespace

AuditCheck check_audit(const std::filesystem::path& path,
                       const std::optional<std::filesystem::path>& pack) {
    const RegisterToRead opened = read_register(path);
    const RegisterAudit::IsSigned is_signed =
        pack ? signed_by_one_of(pack_of(*pack, opened.id)) : signed_by(KeyBook{*opened.db}.all());
    return {opened.name, RegisterAudit{*opened.db}.verify(opened.id, is_signed)};
}

} // namespace safeplaces
