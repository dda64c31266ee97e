#include "interchange/sticker_file.h"

#include "domain/error.h"
#include "domain/fold.h"
#include "domain/plain_id.h"
#include "interchange/bytes.h"
#include "interchange/cbor.h"
#include "interchange/parcel_fields.h"

#include <algorithm>

namespace safeplaces {

namespace {

// 18([ protected, {}, payload, signature ]), each the bytes of one more item:
//
//    protected   { 1: -8 (EdDSA), 4: key id, 8 bytes }
//    payload     { 1: venue, 16 bytes  2: name  3: postcode  4: scheme  5: level
//                  6: issued  7: valid to, its last day  8: number }, days since 1970-01-01
//
// Signed is [ "Signature1", protected, no bytes, payload ]. Everything is in its shortest form.
// Source: RFC 9052, 4.2 and 4.4; RFC 9053, 2.2.
constexpr std::uint8_t sign1_tag = 18;
constexpr std::int64_t algorithm_label = 1;
constexpr std::int64_t eddsa = -8;
constexpr std::int64_t kid_label = 4;
constexpr std::size_t field_count = 8;

constexpr std::size_t longest_name = 64; // bytes, all of these
constexpr std::size_t longest_postcode = 10;
constexpr std::size_t longest_level = 100;
constexpr std::size_t longest_number = 20;

constexpr std::int64_t last_day = 2'932'896; // 9999-12-31

std::int64_t day_number(Date date) {
    return std::chrono::sys_days{date}.time_since_epoch().count();
}

std::string protected_header(const KeyId& kid) {
    CborWriter writer;
    writer.map(2).number(algorithm_label).number(eddsa).number(kid_label).bytes(text_of(kid));
    return writer.written();
}

std::string to_be_signed(std::string_view header, std::string_view payload) {
    CborWriter writer;
    writer.list(4).text("Signature1").bytes(header).bytes("").bytes(payload);
    return writer.written();
}

std::string payload_of(const StickerStatement& statement) {
    CborWriter writer;
    writer.map(field_count);
    writer.number(1).bytes(text_of(uuid_bytes(statement.venue.text)));
    writer.number(2).text(statement.name);
    writer.number(3).text(statement.postcode);
    writer.number(4).text(statement.scheme);
    writer.number(5).text(statement.level);
    writer.number(6).number(day_number(statement.issued));
    writer.number(7).number(day_number(statement.valid_to));
    writer.number(8).text(statement.number);
    return writer.written();
}

std::string sign1(std::string_view header, std::string_view payload, const Signature& signature) {
    CborWriter writer;
    writer.tag(sign1_tag).list(4).bytes(header).map(0).bytes(payload).bytes(text_of(signature));
    return writer.written();
}

bool is_good(const StickerStatement& statement) {
    return looks_like_uuid(statement.venue.text) && is_line(statement.name, longest_name) &&
           statement.name == trimmed(statement.name) &&
           is_line(statement.postcode, longest_postcode) && is_plain_id(statement.scheme) &&
           (statement.level.empty() || is_line(statement.level, longest_level)) &&
           is_line(statement.number, longest_number) && statement.issued <= statement.valid_to;
}

struct Sign1 {
    std::string_view header;
    std::string_view payload;
    Signature signature{};
};

std::optional<Sign1> parts_of(std::string_view cose) {
    CborReader reader{cose};
    if (!reader.is_tag(sign1_tag) || !reader.is_list_of(4)) {
        return std::nullopt;
    }
    const auto header = reader.bytes();
    if (!header || !reader.is_map_of(0)) {
        return std::nullopt;
    }
    const auto payload = reader.bytes();
    const auto signature = payload ? reader.bytes() : std::nullopt;
    if (!signature || signature->size() != Signature{}.size() || !reader.at_end()) {
        return std::nullopt;
    }
    return Sign1{.header = *header,
                 .payload = *payload,
                 .signature = array_of<Signature{}.size()>(*signature)};
}

// The fields of a payload in their order; `m_good` turns false at the first that is not there.
class Fields {
public:
    explicit Fields(std::string_view payload)
        : m_reader(payload), m_good(m_reader.is_map_of(field_count)) {}

    std::string bytes(std::int64_t label) {
        return starts(label) ? std::string{take(m_reader.bytes())} : "";
    }
    std::string text(std::int64_t label) {
        return starts(label) ? std::string{take(m_reader.text())} : "";
    }
    Date day(std::int64_t label) {
        const auto number = starts(label) ? m_reader.number() : std::nullopt;
        m_good = m_good && number && *number >= 0 && *number <= last_day;
        return std::chrono::sys_days{std::chrono::days{m_good ? *number : 0}};
    }

    [[nodiscard]] bool ended_well() const { return m_good && m_reader.at_end(); }

private:
    bool starts(std::int64_t label) {
        m_good = m_good && m_reader.number() == label;
        return m_good;
    }
    std::string_view take(std::optional<std::string_view> value) {
        m_good = value.has_value();
        return value.value_or("");
    }

    CborReader m_reader;
    bool m_good;
};

std::optional<StickerStatement> statement_from(std::string_view payload) {
    Fields fields{payload};
    StickerStatement statement;
    const std::string venue = fields.bytes(1);
    if (venue.size() != UuidBytes{}.size()) {
        return std::nullopt;
    }
    statement.venue.text = uuid_text(array_of<UuidBytes{}.size()>(venue));
    statement.name = fields.text(2);
    statement.postcode = fields.text(3);
    statement.scheme = fields.text(4);
    statement.level = fields.text(5);
    statement.issued = fields.day(6);
    statement.valid_to = fields.day(7);
    statement.number = fields.text(8);
    const bool good = fields.ended_well() && is_good(statement);
    return good ? std::optional{std::move(statement)} : std::nullopt;
}

std::optional<KeyId> kid_in(std::string_view header) {
    CborReader reader{header};
    if (!reader.is_map_of(2) || reader.number() != algorithm_label || reader.number() != eddsa ||
        reader.number() != kid_label) {
        return std::nullopt;
    }
    const auto kid = reader.bytes();
    return kid && kid->size() == KeyId{}.size() && reader.at_end()
               ? std::optional{array_of<KeyId{}.size()>(*kid)}
               : std::nullopt;
}

} // namespace

std::string name_on_sticker(std::string_view venue) {
    return std::string{trimmed(beginning(venue, longest_name))};
}

std::string sign_sticker(const StickerStatement& statement, const SecretKeys& council) {
    StickerStatement cut = statement;
    cut.name = name_on_sticker(statement.name);
    const bool within_days = day_number(cut.issued) >= 0 && day_number(cut.valid_to) <= last_day;
    if (!is_good(cut) || !within_days) {
        throw InputError("", 0, "a sticker statement with a field that is missing or too long");
    }
    const std::string header = protected_header(key_id(council.public_half()));
    const std::string payload = payload_of(cut);
    return sign1(header, payload, council.sign(to_be_signed(header, payload)));
}

std::optional<StickerStatement> open_sticker(std::string_view cose,
                                             std::span<const SchemeKeys> trusted) {
    const auto parts = parts_of(cose);
    if (!parts) {
        return std::nullopt;
    }
    const auto keys = std::find_if(trusted.begin(), trusted.end(), [&](const SchemeKeys& each) {
        return protected_header(key_id(each)) == parts->header;
    });
    if (keys == trusted.end() ||
        !is_signed_by(keys->signing, to_be_signed(parts->header, parts->payload),
                      parts->signature)) {
        return std::nullopt;
    }
    auto statement = statement_from(parts->payload);
    // CBOR can say one thing in several ways; only the way that we write it is good.
    if (!statement || payload_of(*statement) != parts->payload ||
        sign1(parts->header, parts->payload, parts->signature) != cose) {
        return std::nullopt;
    }
    return statement;
}

std::optional<KeyId> key_named_in(std::string_view cose) {
    const auto parts = parts_of(cose);
    return parts ? kid_in(parts->header) : std::nullopt;
}

} // namespace safeplaces
