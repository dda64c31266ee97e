#include "interchange/pack_manifest.h"

#include "domain/plain_id.h"
#include "interchange/bytes.h"
#include "interchange/parcel_fields.h"

#include <utility>

namespace safeplaces {

namespace {

constexpr std::string_view format = "safescheme";
constexpr std::size_t most_older = 100;

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

} // namespace

std::string manifest_json(const Pack& pack) {
    JsonObject object = begun_manifest(format, {pack.scheme_uid, pack.scheme_id});
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
    object.emplace_back("files", files_json(pack.files));
    return json_text({std::move(object)});
}

Manifest read_manifest(std::string_view json) {
    const JsonValue value = read_strict_json(json, manifest_limits());
    JsonReader reader{value, ""};
    auto [uid, id] = scheme_in(reader, format, "not a scheme pack");
    Manifest manifest;
    Pack& pack = manifest.pack;
    pack.scheme_uid = std::move(uid);
    pack.scheme_id = std::move(id);
    pack.name = line_in(reader, "name", 1, longest_text);
    pack.seq = seq_in(reader, "seq");
    JsonReader keys{reader.any("keys"), "keys"};
    pack.keys = keys_from(keys);
    keys.refuse_other_keys();
    pack.older = objects_in(reader, "older", most_older, older_from);
    pack.compromised = keys_in(reader, "compromised");
    manifest.files = files_in(reader, largest_pack);
    reader.refuse_other_keys();
    return manifest;
}

} // namespace safeplaces
