#include "app/sticker_check.h"

#include "documents/code_reader.h"
#include "documents/picture_reader.h"
#include "domain/error.h"
#include "interchange/parcel_file.h"
#include "interchange/sticker_code.h"
#include "interchange/sticker_file.h"
#include "storage/files.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <exception>
#include <system_error>
#include <utility>
#include <variant>

namespace safeplaces {

namespace {

// As phones take them; a photo may have twice as much each way. The pixels take 50 MB at most, and
// the reader of codes about as much again. A progressive JPEG is unpacked as a whole besides: up to
// 200 MB for a photo of a phone, and twice that for one that was made to be large.
constexpr int most_pixels_of_a_photo = 4100;

constexpr std::uintmax_t most_bytes = 30'000'000;

bool is_withdrawn(const StickerTrust& trust, const SchemeKeys& keys) {
    return std::find(trust.withdrawn.begin(), trust.withdrawn.end(), keys.signing) !=
           trust.withdrawn.end();
}

std::vector<SchemeKeys> all_keys(const StickerTrust& trust) {
    std::vector<SchemeKeys> keys{trust.keys};
    keys.insert(keys.end(), trust.older.begin(), trust.older.end());
    return keys;
}

StickerVerdict
verdict_on(const StickerStatement& statement, const StickerTrust& trust, Date today) {
    if (statement.scheme != trust.scheme_id) {
        return StickerVerdict::other_scheme;
    }
    if (trust.revoked && std::find(trust.revoked->numbers.begin(), trust.revoked->numbers.end(),
                                   statement.number) != trust.revoked->numbers.end()) {
        return StickerVerdict::revoked;
    }
    // A clock that is slow is later than that all the same.
    const Date at_least = trust.revoked ? std::max(today, trust.revoked->made) : today;
    return statement.valid_to < at_least ? StickerVerdict::lapsed : StickerVerdict::valid;
}

FoundStickers stickers_in_picture(const PixelPicture& picture) {
    std::vector<std::string> found;
    for (const std::string& text : codes_in(picture)) {
        const auto statement = statement_in_text(text);
        if (statement && std::find(found.begin(), found.end(), *statement) == found.end()) {
            found.push_back(*statement);
        }
    }
    return {.statements = std::move(found)};
}

bool is_file(const std::string& name) {
    std::error_code too_long_for_a_name;
    return std::filesystem::is_regular_file(path_from_utf8(name), too_long_for_a_name);
}

} // namespace

StickerTrust trust_in(const Pack& pack) {
    StickerTrust trust{.scheme = pack.name,
                       .scheme_id = pack.scheme_id,
                       .keys = pack.keys,
                       .older = {},
                       .withdrawn = pack.compromised};
    for (const OlderKeys& each : pack.older) {
        trust.older.push_back(each.keys);
    }
    return trust;
}

StickerTrust trust_in_file(const std::filesystem::path& pack) {
    return trust_in(open_pack(read_file(pack), utf8(pack.filename())));
}

bool take_notice_file(const std::filesystem::path& notice, StickerTrust& trust) {
    return take_notice(read_file(notice), trust);
}

bool take_notice(std::string_view notice, StickerTrust& trust) {
    // Only the keys of now sign what arrives: older ones count for what they have signed before.
    const auto opened = open_notice(notice, std::array{trust.keys});
    const auto* read = std::get_if<Notice>(&opened);
    if (read == nullptr || is_withdrawn(trust, trust.keys)) {
        return false;
    }
    trust.revoked = {read->revoked, day_of(read->made_at)};
    trust.withdrawn.insert(trust.withdrawn.end(), read->compromised.begin(),
                           read->compromised.end());
    if (read->next_keys && *read->next_keys != trust.keys) {
        trust.older.push_back(trust.keys);
        trust.keys = *read->next_keys;
    }
    return true;
}

StickerCheck check_sticker(const FoundStickers& found, const StickerTrust& trust, Date today) {
    const std::vector<std::string>& statements = found.statements;
    StickerCheck check{.scheme = trust.scheme, .today = today, .in_run = found.in_run};
    if (trust.revoked) {
        check.list = trust.revoked->made;
    }
    if (statements.size() > 1 || found.in_run > 0) {
        check.verdict = StickerVerdict::several_codes;
        return check;
    }
    const auto named = statements.empty() ? std::nullopt : key_named_in(statements.front());
    if (!named) {
        return check;
    }
    const std::vector<SchemeKeys> keys = all_keys(trust);
    const auto signer = std::find_if(
        keys.begin(), keys.end(), [&](const SchemeKeys& each) { return key_id(each) == *named; });
    if (signer == keys.end()) {
        check.verdict = StickerVerdict::unknown_key;
        return check;
    }
    if (is_withdrawn(trust, *signer)) {
        check.verdict = StickerVerdict::key_withdrawn;
        return check;
    }
    check.statement = open_sticker(statements.front(), std::array{*signer});
    check.by_older_keys = signer != keys.begin();
    check.verdict =
        check.statement ? verdict_on(*check.statement, trust, today) : StickerVerdict::changed;
    return check;
}

FoundStickers stickers_in(std::string_view bytes) {
    try {
        if (looks_like_png(bytes)) {
            return stickers_in_picture(read_png(bytes, {}, most_pixels_of_a_photo));
        }
        if (looks_like_jpeg(bytes)) {
            return stickers_in_picture(read_photo(bytes, {}, most_pixels_of_a_photo));
        }
    } catch (const InstallError&) {
        throw; // that says nothing about the picture
    } catch (const std::exception&) {
        return {}; // a picture that cannot be read shows no code, whoever refuses it
    }
    const bool is_pdf = bytes.starts_with("%PDF-");
    if (const auto only = is_pdf ? statement_in_pdf(bytes) : statement_in_text(bytes)) {
        return {.statements = {*only}};
    }
    return {.statements = {}, .in_run = is_pdf ? stickers_of_run_in_pdf(bytes).value_or(0) : 0};
}

bool is_too_big(const std::filesystem::path& file) {
    std::error_code none_there;
    const std::uintmax_t size = std::filesystem::file_size(file, none_there);
    return !none_there && size > most_bytes;
}

bool is_code_or_file(const std::string& typed) {
    return typed.find('#') != std::string::npos ||
           typed.find_first_not_of("0123456789 \t\r\n") == std::string::npos || is_file(typed);
}

FoundStickers stickers_in_text_or_file(const std::string& typed) {
    return is_file(typed) ? stickers_in(read_file(path_from_utf8(typed))) : stickers_in(typed);
}

} // namespace safeplaces
