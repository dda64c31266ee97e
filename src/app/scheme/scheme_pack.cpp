#include "app/scheme/scheme_pack.h"

#include "content/course_reader.h"
#include "content/files.h"
#include "content/scheme_writer.h"
#include "domain/error.h"
#include "domain/scheme/sent_number.h"
#include "domain/training/course_version.h"
#include "interchange/pack.h"
#include "storage/files.h"
#include "storage/register/key_book.h"
#include "storage/register/pack_book.h"
#include "storage/register/register_audit.h"
#include "storage/settings.h"

#include <algorithm>
#include <cstdlib>
#include <set>

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

void add_forms_and_courses(std::map<std::string, std::string>& files,
                           const InstalledFiles& installed) {
    try {
        add_folder(files, installed.forms, "forms");
        add_folder(files, installed.courses, "courses");
    } catch (const std::filesystem::filesystem_error& error) {
        throw InstallError(error.what());
    }
}

// "courses/hate-crime/": what belongs together is renewed together.
std::string folder_of(const std::string& path) {
    return path.substr(0, path.find('/', path.find('/') + 1) + 1);
}

// The folders of those shipped courses that the council has in a newer version.
std::set<std::string> newer_courses(const std::map<std::string, std::string>& shipped,
                                    const std::map<std::string, std::string>& pack) {
    std::set<std::string> folders;
    for (const auto& [path, bytes] : shipped) {
        const auto own = pack.find(path);
        const bool is_both = path.starts_with("courses/") &&
                             path == folder_of(path) + "course.toml" && own != pack.end();
        if (is_both && is_newer_version(version_of_course(own->second, path),
                                        version_of_course(bytes, path))) {
            folders.insert(folder_of(path));
        }
    }
    return folders;
}

} // namespace

std::map<std::string, std::string> pack_files_of(const Scheme& scheme,
                                                 std::span<const Contact> contacts,
                                                 const InstalledFiles& installed) {
    std::map<std::string, std::string> files{{"scheme.toml", scheme_text(scheme)},
                                             {"contacts.toml", contacts_text(contacts)}};
    add_forms_and_courses(files, installed);
    return files;
}

std::map<std::string, std::string>
with_forms_and_courses_of(const InstalledFiles& installed,
                          std::map<std::string, std::string> pack) {
    std::map<std::string, std::string> shipped;
    add_forms_and_courses(shipped, installed);
    const std::set<std::string> newer = newer_courses(shipped, pack);
    std::erase_if(shipped, [&](const auto& file) { return newer.contains(folder_of(file.first)); });
    std::erase_if(pack, [&](const auto& file) {
        const std::string folder = folder_of(file.first);
        const auto same = shipped.lower_bound(folder);
        const bool is_of_course = file.first.starts_with("courses/") && same != shipped.end() &&
                                  same->first.starts_with(folder);
        return is_of_course || shipped.contains(file.first);
    });
    pack.merge(shipped);
    return pack;
}

std::string next_pack(RegisterFile& file,
                      const Acting& acting,
                      const Scheme& scheme,
                      std::span<const SecretKeys> keys,
                      Instant at) {
    require(acting, SchemeAct::change_rules);
    Settings settings{file.db()};
    Pack pack;
    pack.scheme_uid = file.id().text;
    pack.scheme_id = scheme.id;
    pack.name = scheme.name;
    pack.seq = sent_number(1 + std::atoll(settings.get(seq_key).value_or("0").c_str()), at);
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
    file.db().tx([&] {
        settings.put(seq_key, std::to_string(pack.seq));
        RegisterAudit(file.db()).add(at, acting, RegisterAct::file_sent, {},
                                     "pack=" + std::to_string(pack.seq) +
                                         " content=" + to_hex(digest_of(bytes)));
    });
    return bytes;
}

} // namespace safeplaces
