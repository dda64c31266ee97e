#include "interchange/pack_manifest.h"

#include "domain/plain_id.h"
#include "interchange/bytes.h"
#include "interchange/parcel_fields.h"

#include <algorithm>
#include <set>

namespace safeplaces {

namespace {

constexpr std::int64_t manifest_version = 1;
constexpr std::size_t most_files = 5'000;
constexpr std::size_t most_older = 100;

constexpr JsonLimits limits{
    .bytes = largest_manifest, .depth = 4, .list = most_files, .keys = 20, .text = longest_text};

JsonObject json_of(const SchemeKeys& keys) {
    return {{"signing", as_json(keys.signing)}, {"box", as_json(keys.box)}};
}

SchemeKeys keys_from(JsonReader& reader) {
    return {.signing = digest_in(reader, "signing"), .box = digest_in(reader, "box")};
}

OlderKeys older_from(JsonReader& reader) {
    OlderKeys old;
    old.keys = keys_from(reader);
    const auto signature = bytes_from_base64(reader.text("handed_over", 1, longest_text));
    if (!signature || signature->size() != old.handed_over.size()) {
        reader.refuse("handed_over", "not a signature");
    }
    old.handed_over = array_of<Signature{}.size()>(*signature);
    return old;
}

JsonValue json_of(const PackFile& file) {
    return {JsonObject{{"path", as_json(file.path)},
                       {"size", as_json(static_cast<std::int64_t>(file.bytes.size()))},
                       {"hash", as_json(digest_of(file.bytes))}}};
}

ManifestFile file_from(JsonReader& reader) {
    ManifestFile file;
    file.path = reader.text("path", 1, longest_text);
    file.size = static_cast<std::size_t>(
        reader.whole_number("size", 0, static_cast<std::int64_t>(largest_pack)));
    file.hash = digest_in(reader, "hash");
    if (!is_pack_path(file.path)) {
        reader.refuse("path", "not a path of a pack");
    }
    return file;
}

// Every path is a file of its own, also on a disk that takes great and small letters for the same.
bool are_apart(const std::vector<ManifestFile>& files) {
    std::set<std::string> paths;
    for (const ManifestFile& file : files) {
        std::string path = file.path;
        std::transform(path.begin(), path.end(), path.begin(), small_letter);
        if (!paths.insert(std::move(path)).second) {
            return false;
        }
    }
    return std::none_of(paths.begin(), paths.end(), [&](const std::string& path) {
        for (std::size_t at = path.find('/'); at != std::string::npos;
             at = path.find('/', at + 1)) {
            if (paths.contains(path.substr(0, at))) {
                return true;
            }
        }
        return false;
    });
}

std::vector<ManifestFile> files_in(JsonReader& reader) {
    auto files = objects_in(reader, "files", most_files, file_from);
    std::size_t whole = 0;
    for (const ManifestFile& file : files) {
        whole += file.size;
    }
    if (whole > largest_pack) {
        reader.refuse("files", "too large");
    }
    if (!are_apart(files)) {
        reader.refuse("files", "two paths that are the same");
    }
    return files;
}

} // namespace

std::string manifest_json(const Pack& pack) {
    JsonObject object;
    object.emplace_back("format", as_json("safescheme"));
    object.emplace_back("version", as_json(manifest_version));
    object.emplace_back("scheme_uid", as_json(pack.scheme_uid));
    object.emplace_back("scheme_id", as_json(pack.scheme_id));
    object.emplace_back("name", as_json(pack.name));
    object.emplace_back("seq", as_json(pack.seq));
    object.emplace_back("keys", JsonValue{json_of(pack.keys)});
    object.emplace_back("older", list_json(pack.older, [](const OlderKeys& old) {
                            JsonObject keys = json_of(old.keys);
                            keys.emplace_back("handed_over",
                                              as_json(base64_text(text_of(old.handed_over))));
                            return JsonValue{std::move(keys)};
                        }));
    object.emplace_back("compromised", list_json(pack.compromised, [](const PublicKey& key) {
                            return as_json(key);
                        }));
    object.emplace_back("files",
                        list_json(pack.files, [](const PackFile& file) { return json_of(file); }));
    return json_text({std::move(object)});
}

Manifest read_manifest(std::string_view json) {
    const JsonValue value = read_strict_json(json, limits);
    JsonReader reader{value, ""};
    if (reader.text("format", 1, longest_text) != "safescheme") {
        reader.refuse("format", "not a scheme pack");
    }
    static_cast<void>(reader.whole_number("version", manifest_version, manifest_version));
    Manifest manifest;
    Pack& pack = manifest.pack;
    pack.scheme_uid = uuid_in(reader, "scheme_uid");
    pack.scheme_id = plain_id_in(reader, "scheme_id");
    pack.name = line_in(reader, "name", 1, longest_text);
    pack.seq = seq_in(reader, "seq");
    JsonReader keys{reader.any("keys"), "keys"};
    pack.keys = keys_from(keys);
    keys.refuse_other_keys();
    pack.older = objects_in(reader, "older", most_older, older_from);
    pack.compromised = keys_in(reader, "compromised");
    manifest.files = files_in(reader);
    reader.refuse_other_keys();
    return manifest;
}

} // namespace safeplaces
