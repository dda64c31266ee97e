#include "interchange/parcel_json.h"

#include "domain/plain_id.h"
#include "interchange/bytes.h"
#include "interchange/parcel_fields.h"

namespace safeplaces {

namespace {

constexpr std::size_t longest_sticker = 500; // bytes of a COSE_Sign1

JsonValue text_list(const std::vector<std::string>& texts) {
    return list_json(texts, [](const std::string& text) { return as_json(text); });
}

std::vector<std::string> stickers_in(JsonReader& reader) {
    std::vector<std::string> stickers;
    const auto decodes = [](const std::string& text) {
        const auto bytes = bytes_from_base64(text);
        return bytes && bytes->size() <= longest_sticker;
    };
    for (const std::string& text : texts_in(reader, "stickers", most_stickers, decodes)) {
        stickers.push_back(*bytes_from_base64(text));
    }
    return stickers;
}

AuditHead audit_from(JsonReader reader) {
    AuditHead head;
    head.seq = reader.whole_number("seq", 0, 1'000'000'000'000);
    head.hash = digest_in(reader, "hash");
    reader.refuse_other_keys();
    return head;
}

JsonValue json_of(const Contact& contact) {
    return {JsonObject{{"id", as_json(contact.id)},
                       {"name", as_json(contact.name)},
                       {"number", as_json(contact.number)},
                       {"use", as_json(contact.use)},
                       {"hours", as_json(contact.hours)},
                       {"source", as_json(contact.source)},
                       {"always", JsonValue{contact.always}},
                       {"checked", or_null(contact.checked)}}};
}

Contact contact_from(JsonReader& reader) {
    Contact contact;
    contact.id = plain_id_in(reader, "id");
    contact.name = line_in(reader, "name", 1, longest_text);
    contact.number = line_in(reader, "number", 1, 100);
    contact.use = line_in(reader, "use", 1, longest_text);
    contact.hours = line_in(reader, "hours", 0, longest_text);
    contact.source = line_in(reader, "source", 1, longest_text);
    contact.always = reader.flag("always");
    contact.checked = date_or_null_in(reader, "checked");
    return contact;
}

JsonValue json_of(const SchemeKeys& keys) {
    return {JsonObject{{"signing", as_json(keys.signing)}, {"box", as_json(keys.box)}}};
}

SchemeKeys keys_from(JsonReader reader) {
    SchemeKeys keys;
    keys.signing = digest_in(reader, "signing");
    keys.box = digest_in(reader, "box");
    reader.refuse_other_keys();
    return keys;
}

} // namespace

std::string decision_json(const Decision& decision) {
    JsonObject object = parcel_head("decision");
    object.emplace_back("id", as_json(decision.id));
    object.emplace_back("venue", as_json(decision.venue));
    object.emplace_back("to", as_json(decision.to));
    object.emplace_back("seq", as_json(decision.seq));
    object.emplace_back("made_at", as_json(decision.made_at));
    object.emplace_back("decided_on", as_json(decision.decided_on));
    object.emplace_back("state", word_json(decision.state));
    object.emplace_back("reason", word_json(decision.reason));
    object.emplace_back("valid_to", or_null(decision.valid_to));
    object.emplace_back("level", as_json(decision.level));
    object.emplace_back("questions", text_list(decision.questions));
    object.emplace_back("stickers", list_json(decision.stickers, [](const std::string& sticker) {
                            return as_json(base64_text(sticker));
                        }));
    object.emplace_back("confirmed_seq", as_json(decision.confirmed_seq));
    object.emplace_back("audit", JsonValue{JsonObject{{"seq", as_json(decision.audit.seq)},
                                                      {"hash", as_json(decision.audit.hash)}}});
    return json_text({std::move(object)});
}

Decision read_decision_json(std::string_view json) {
    const JsonValue value = read_parcel_json(json);
    JsonReader reader{value, ""};
    read_parcel_head(reader, "decision");
    Decision decision;
    decision.id.text = uuid_in(reader, "id");
    decision.venue.text = uuid_in(reader, "venue");
    decision.to.text = uuid_in(reader, "to");
    decision.seq = seq_in(reader, "seq");
    decision.made_at = instant_in(reader, "made_at");
    decision.decided_on = date_in(reader, "decided_on");
    decision.state = word_in<VenueState>(reader, "state");
    decision.reason = word_in<MoveReason>(reader, "reason");
    decision.valid_to = date_or_null_in(reader, "valid_to");
    decision.level = line_in(reader, "level", 0, 100);
    decision.questions = texts_in(reader, "questions", most_others, is_plain_id);
    decision.stickers = stickers_in(reader);
    decision.confirmed_seq = reader.whole_number("confirmed_seq", 0, 1'000'000'000);
    decision.audit = audit_from({reader.any("audit"), "audit"});
    reader.refuse_other_keys();
    return decision;
}

std::string notice_json(const Notice& notice) {
    JsonObject object = parcel_head("notice");
    object.emplace_back("id", as_json(notice.id));
    object.emplace_back("scheme", as_json(notice.scheme));
    object.emplace_back("seq", as_json(notice.seq));
    object.emplace_back("made_at", as_json(notice.made_at));
    object.emplace_back("revoked", text_list(notice.revoked));
    object.emplace_back("contacts", list_json(notice.contacts, [](const Contact& contact) {
                            return json_of(contact);
                        }));
    object.emplace_back("next_keys", notice.next_keys ? json_of(*notice.next_keys) : JsonValue{});
    object.emplace_back("compromised", list_json(notice.compromised, [](const PublicKey& key) {
                            return as_json(key);
                        }));
    return json_text({std::move(object)});
}

Notice read_notice_json(std::string_view json) {
    const JsonValue value = read_parcel_json(json);
    JsonReader reader{value, ""};
    read_parcel_head(reader, "notice");
    Notice notice;
    notice.id.text = uuid_in(reader, "id");
    notice.scheme.text = uuid_in(reader, "scheme");
    notice.seq = seq_in(reader, "seq");
    notice.made_at = instant_in(reader, "made_at");
    notice.revoked = texts_in(reader, "revoked", most_revoked,
                              [](const std::string& number) { return is_line(number, 40); });
    notice.contacts = objects_in(reader, "contacts", most_others, contact_from);
    if (!reader.is_null("next_keys")) {
        notice.next_keys = keys_from({reader.any("next_keys"), "next_keys"});
    }
    notice.compromised = keys_in(reader, "compromised");
    reader.refuse_other_keys();
    return notice;
}

} // namespace safeplaces
