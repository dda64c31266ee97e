#include "app/audit_check.h"

#include "domain/error.h"
#include "interchange/pack.h"
#include "storage/files.h"
#include "storage/register/key_book.h"
#include "storage/register/register_file.h"

#include <algorithm>
#include <vector>

namespace safeplaces {

namespace {

std::vector<SchemeKeys> keys_of_pack(const std::filesystem::path& file, const SchemeId& scheme) {
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
    std::vector<SchemeKeys> keys{pack.keys};
    for (const OlderKeys& each : pack.older) {
        keys.push_back(each.keys);
    }
    return keys;
}

std::vector<SchemeKeys> keys_of_register(Db& db) {
    std::vector<SchemeKeys> keys;
    for (const KeyGeneration& each : KeyBook{db}.all()) {
        keys.push_back(each.keys);
    }
    return keys;
}

} // namespace

AuditCheck check_audit(const std::filesystem::path& path,
                       const std::optional<std::filesystem::path>& pack) {
    const RegisterToRead opened = read_register(path);
    const std::vector<SchemeKeys> own = keys_of_register(*opened.db);
    const std::vector<SchemeKeys> keys = pack ? keys_of_pack(*pack, opened.id) : own;
    const auto is_signed = [&](int, std::string_view text, const Signature& signature) {
        return std::any_of(keys.begin(), keys.end(), [&](const SchemeKeys& each) {
            return is_signed_by(each.signing, text, signature);
        });
    };
    AuditCheck check{opened.name, RegisterAudit{*opened.db}.verify(opened.id, is_signed)};
    if (check.verdict.rows == 0 && !own.empty()) {
        check.verdict.first_broken = 1; // it was written with the first keys
    }
    return check;
}

} // namespace safeplaces
