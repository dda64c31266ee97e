#include "interchange/sealed_head.h"

#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/parcel_fields.h"

namespace safeplaces {

namespace {

constexpr std::string_view format = "safe-places-audit-head";
constexpr JsonLimits limits{
    .bytes = largest_sealed_head, .depth = 2, .list = 1, .keys = 10, .text = 200};
constexpr std::int64_t most_rows = 1'000'000'000'000;
constexpr int most_generations = 1'000'000;

Signature signature_in(JsonReader& reader) {
    const auto bytes = bytes_from_base64(reader.text("signature", 1, longest_text));
    if (!bytes || bytes->size() != Signature{}.size()) {
        reader.refuse("signature", "is none");
    }
    return array_of<Signature{}.size()>(*bytes);
}

SealedHead head_from(JsonReader reader) {
    if (reader.text("format", 1, longest_text) != format) {
        reader.refuse("format", "another file");
    }
    if (reader.whole_number("version", 1, most_generations) != 1) {
        reader.refuse("version", "of a later program");
    }
    SealedHead head;
    head.scheme = {uuid_in(reader, "scheme")};
    head.head.seq = reader.whole_number("row", 1, most_rows);
    head.head.hash = digest_in(reader, "hash");
    head.at = instant_in(reader, "at");
    head.generation = static_cast<int>(reader.whole_number("keys", 1, most_generations));
    head.signature = signature_in(reader);
    reader.refuse_other_keys();
    return head;
}

} // namespace

std::string sealed_head_file(const SealedHead& head) {
    return json_text({JsonObject{{"format", as_json(format)},
                                 {"version", as_json(std::int64_t{1})},
                                 {"scheme", as_json(head.scheme)},
                                 {"row", as_json(head.head.seq)},
                                 {"hash", as_json(head.head.hash)},
                                 {"at", as_json(head.at)},
                                 {"keys", as_json(std::int64_t{head.generation})},
                                 {"signature", as_json(base64_text(text_of(head.signature)))}}}) +
           '\n';
}

SealedHead read_sealed_head(std::string_view bytes, const std::string& file_name) {
    try {
        const JsonValue read = read_strict_json(bytes, limits);
        return head_from({read, {}});
    } catch (const InputError& error) {
        throw InputError(file_name, error.line(), error.what());
    }
}

} // namespace safeplaces
