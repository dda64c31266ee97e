#include "app/sticker_page.h"

#include "app/words/sticker_check_words.h"
#include "app/words/tr.h"
#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/json_writer.h"
#include "storage/files.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace safeplaces {

namespace {

constexpr std::string_view place = "SCHEME;"; // of the values, in the script
// Of the words that stand there until the script has run. They have no signs of HTML in them.
constexpr std::string_view place_without_script = "CANNOT_CHECK";

// As the script calls them.
constexpr std::array verdict_names{std::pair{StickerVerdict::no_sticker, "no_sticker"},
                                   std::pair{StickerVerdict::unknown_key, "unknown_key"},
                                   std::pair{StickerVerdict::key_withdrawn, "key_withdrawn"},
                                   std::pair{StickerVerdict::changed, "changed"},
                                   std::pair{StickerVerdict::other_scheme, "other_scheme"},
                                   std::pair{StickerVerdict::revoked, "revoked"},
                                   std::pair{StickerVerdict::lapsed, "lapsed"},
                                   std::pair{StickerVerdict::valid, "valid"}};
constexpr std::array fact_names{
    std::pair{StickerFact::name, "name"},         std::pair{StickerFact::postcode, "postcode"},
    std::pair{StickerFact::number, "number"},     std::pair{StickerFact::scheme, "scheme"},
    std::pair{StickerFact::level, "level"},       std::pair{StickerFact::issued, "issued"},
    std::pair{StickerFact::valid_to, "valid_to"}, std::pair{StickerFact::signer, "signer"},
    std::pair{StickerFact::list, "list"}};

template <std::size_t size>
std::string hex(const std::array<std::uint8_t, size>& bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t each : bytes) {
        text += digits[each >> 4U];
        text += digits[each & 15U];
    }
    return text;
}

void add_key(JsonWriter& json, const SchemeKeys& keys, const StickerTrust& trust) {
    const auto& gone = trust.withdrawn;
    json.begin_object().key("id").text(hex(key_id(keys))).key("key").text(hex(keys.signing));
    json.key("older").flag(keys != trust.keys);
    json.key("withdrawn").flag(std::find(gone.begin(), gone.end(), keys.signing) != gone.end());
    json.end_object();
}

void add_words(JsonWriter& json, const std::string& scheme) {
    const auto add = [&](const char* name, const std::string& title, const std::string& advice) {
        json.key(name).begin_list().text(title).text(advice).end_list();
    };
    json.key("words").begin_object();
    for (const auto& [verdict, name] : verdict_names) {
        add(name, verdict_in_words(verdict), verdict_advice(verdict, scheme));
    }
    add("cannot_check", browser_cannot_check(), browser_cannot_check_advice());
    add("unsafe_page", page_cannot_check(), page_cannot_check_advice());
    json.end_object();
    json.key("labels").begin_object();
    for (const auto& [fact, name] : fact_names) {
        json.key(name).text(fact_label(fact));
    }
    json.end_object();
}

std::string values(const StickerTrust& trust) {
    std::string text;
    JsonWriter json{[&](std::string_view some) { text += some; }};
    json.begin_object();
    json.key("id").text(trust.scheme_id);
    json.key("title").text(sticker_page_title(trust.scheme));
    json.key("ask").text(sticker_page_question());
    json.key("button").text(check_it());
    json.key("keys").begin_list();
    add_key(json, trust.keys, trust);
    for (const SchemeKeys& each : trust.older) {
        add_key(json, each, trust);
    }
    json.end_list();
    json.key("revoked").begin_list();
    for (const std::string& number : trust.revoked->numbers) {
        json.text(number);
    }
    json.end_list();
    json.key("made").number(std::chrono::sys_days{trust.revoked->made}.time_since_epoch().count());
    json.key("made_words").text(sticker_page_made("{1}"));
    json.key("list").text(list_in_words("{1}", "{2}"));
    json.key("signer_today").text(signer_in_words(trust.scheme, false));
    json.key("signer_older").text(signer_in_words(trust.scheme, true));
    add_words(json, trust.scheme);
    json.end_object();
    json.finish();
    return text;
}

// Inside a script nothing may look like its end.
std::string for_a_script(const std::string& json) {
    std::string safe;
    for (const char each : json) {
        safe += each == '<' ? std::string{"\\u003c"} : std::string{each};
    }
    return safe;
}

void put(std::string& page, std::string_view where, const std::string& what) {
    const std::size_t at = page.find(where);
    if (at == std::string::npos) {
        throw InstallError("sticker-check.html has no place for " + std::string{where});
    }
    page.replace(at, where.size(), what);
}

} // namespace

std::string sticker_page(const StickerTrust& trust, std::string_view shipped) {
    assert(trust.revoked);
    const InEnglish speaking;
    std::string page{shipped};
    put(page, place_without_script, browser_cannot_check() + ' ' + browser_cannot_check_advice());
    put(page, place, for_a_script(values(trust)) + ";");
    return page;
}

std::string save_sticker_page_beside(const std::filesystem::path& file,
                                     const StickerTrust& trust,
                                     const InstalledFiles& installed) {
    std::string name = trust.scheme_id + "-check.html";
    atomic_save(file.parent_path() / path_from_utf8(name),
                sticker_page(trust, read_file(installed.resources / "sticker-check.html")),
                Rights::as_usual);
    return name;
}

} // namespace safeplaces
