#include "interchange/parcel_fields.h"

#include "domain/fold.h"
#include "domain/plain_id.h"
#include "interchange/parcel_file.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr std::int64_t parcel_version = 1;

// 9999-12-31, in UTC milliseconds.
constexpr std::int64_t last_moment = 253'402'300'799'999;

constexpr JsonLimits limits{.bytes = largest_parcel,
                            .depth = 6,
                            .list = most_completions,
                            .keys = most_entries,
                            .text = longest_answer};

static_assert(limits.list >= most_people && limits.list >= most_uses &&
              limits.list >= most_counts && limits.list >= most_revoked);

// A field's id, and behind dots what the field adds: "opening-hours.mon.1.from".
bool is_entry_key(std::string_view key) {
    return !key.empty() && key.size() <= 200 && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

} // namespace

JsonValue as_json(std::string_view text) {
    return {std::string{text}};
}

JsonValue as_json(std::int64_t number) {
    return {number};
}

JsonValue as_json(Date date) {
    return {iso(date)};
}

JsonValue as_json(Instant instant) {
    return {std::int64_t{instant.time_since_epoch().count()}};
}

JsonValue as_json(const Digest& digest) {
    return {to_hex(digest)};
}

JsonValue as_json(const Entries& entries) {
    JsonObject object;
    for (const auto& [key, answer] : entries) {
        object.emplace_back(key, as_json(answer));
    }
    return {std::move(object)};
}

JsonObject parcel_head(std::string_view kind) {
    JsonObject head;
    head.emplace_back("format", as_json("safeplace"));
    head.emplace_back("version", as_json(parcel_version));
    head.emplace_back("kind", as_json(kind));
    return head;
}

JsonValue read_parcel_json(std::string_view json) {
    return read_strict_json(json, limits);
}

void read_parcel_head(JsonReader& reader, std::string_view kind) {
    if (reader.text("format", 1, longest_text) != "safeplace") {
        reader.refuse("format", "not a parcel");
    }
    static_cast<void>(reader.whole_number("version", parcel_version, parcel_version));
    if (reader.text("kind", 1, longest_text) != kind) {
        reader.refuse("kind", "another kind of parcel");
    }
}

std::string uuid_in(JsonReader& reader, std::string_view key) {
    const std::string& text = reader.text(key, 36, 36);
    if (!looks_like_uuid(text)) {
        reader.refuse(key, "not a UUID");
    }
    return text;
}

std::string plain_id_in(JsonReader& reader, std::string_view key) {
    const std::string& text = reader.text(key, 1, longest_text);
    if (!is_plain_id(text)) {
        reader.refuse(key, "not a plain id");
    }
    return text;
}

std::string line_in(JsonReader& reader, std::string_view key, std::size_t least, std::size_t most) {
    const std::string& text = reader.text(key, least, most);
    if (!text.empty() && !is_line(text, most)) {
        reader.refuse(key, "more than one line");
    }
    return text;
}

Date date_in(JsonReader& reader, std::string_view key) {
    const auto date = date_from_iso(reader.text(key, 10, 10));
    if (!date || date->year() < std::chrono::year{1900}) {
        reader.refuse(key, "not a day");
    }
    return *date;
}

std::optional<Date> date_or_null_in(JsonReader& reader, std::string_view key) {
    return reader.is_null(key) ? std::nullopt : std::optional{date_in(reader, key)};
}

Instant instant_in(JsonReader& reader, std::string_view key) {
    return Instant{std::chrono::milliseconds{reader.whole_number(key, 0, last_moment)}};
}

std::int64_t seq_in(JsonReader& reader, std::string_view key) {
    return reader.whole_number(key, 1, 1'000'000'000);
}

int count_in(JsonReader& reader, std::string_view key, int most) {
    return static_cast<int>(reader.whole_number(key, 0, most));
}

Digest digest_in(JsonReader& reader, std::string_view key) {
    const auto digest = digest_from_hex(reader.text(key, 64, 64));
    if (!digest) {
        reader.refuse(key, "not 32 bytes");
    }
    return *digest;
}

Entries entries_in(JsonReader& reader, std::string_view key) {
    Entries entries;
    for (const auto& [field, value] : reader.object(key, most_entries)) {
        const auto* answer = std::get_if<std::string>(&value.value);
        if (answer == nullptr || !is_entry_key(field)) {
            reader.refuse(key, "holds what is no answer");
        }
        entries.emplace(field, *answer);
    }
    return entries;
}

std::vector<PublicKey> keys_in(JsonReader& reader, std::string_view key) {
    const auto is_key = [](const std::string& text) { return digest_from_hex(text).has_value(); };
    std::vector<PublicKey> keys;
    for (const std::string& text : texts_in(reader, key, most_others, is_key)) {
        keys.push_back(*digest_from_hex(text));
    }
    return keys;
}

bool is_line(std::string_view text, std::size_t most) {
    return !text.empty() && text.size() <= most && is_clean_text(text) &&
           text.find_first_of("\n\t") == std::string_view::npos;
}

} // namespace safeplaces
