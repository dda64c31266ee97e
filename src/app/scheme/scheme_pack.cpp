#include "app/scheme/scheme_pack.h"

#include "content/files.h"
#include "content/scheme_writer.h"
#include "domain/error.h"
#include "interchange/pack.h"
#include "storage/files.h"
#include "storage/register/key_book.h"
#include "storage/register/pack_book.h"
#include "storage/settings.h"

#include <algorithm>
#include <cstdlib>

namespace safeplaces {

namespace {

constexpr const char* seq_key = "pack.seq";

void add_folder(std::map<std::string, std::string>& files,
                const std::filesystem::path& folder,
                const std::string& name) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        // What stands beside the folders is for authors.
        const std::filesystem::path inside = entry.path().lexically_relative(folder);
        if (entry.is_regular_file() && inside.filename() != "README.md") {
            files.emplace(name + '/' + path_text(inside), read_file(entry.path()));
        }
    }
}

} // namespace

std::map<std::string, std::string> pack_files_of(const Scheme& scheme,
                                                 std::span<const Contact> contacts,
                                                 const InstalledFiles& installed) {
    std::map<std::string, std::string> files{{"scheme.toml", scheme_text(scheme)},
                                             {"contacts.toml", contacts_text(contacts)}};
    try {
        add_folder(files, installed.forms, "forms");
        add_folder(files, installed.courses, "courses");
    } catch (const std::filesystem::filesystem_error& error) {
        throw InstallError(error.what());
    }
    return files;
}

std::string next_pack(RegisterFile& file, const Scheme& scheme, std::span<const SecretKeys> keys) {
    Settings settings{file.db()};
    Pack pack;
    pack.scheme_uid = file.id().text;
    pack.scheme_id = scheme.id;
    pack.name = scheme.name;
    pack.seq = 1 + std::atoll(settings.get(seq_key).value_or("0").c_str());
    pack.keys = public_keys(keys.front());
    for (std::size_t place = keys.size() - 1; place > 0; --place) { // the oldest first
        pack.older.push_back(hand_over(keys[place], public_keys(keys[place - 1]), pack.scheme_uid));
    }
    for (const KeyGeneration& each : KeyBook{file.db()}.all()) {
        if (each.compromised) {
            pack.compromised.push_back(each.keys.signing);
        }
    }
    for (auto& [path, bytes] : PackBook{file.db()}.all()) {
        pack.files.push_back({path, bytes});
    }
    std::string bytes = sign_pack(pack, keys.front());
    settings.put(seq_key, std::to_string(pack.seq));
    return bytes;
}

} // namespace safeplaces
