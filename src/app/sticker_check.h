#pragma once

#include "domain/date.h"
#include "domain/scheme/parcel.h"
#include "domain/scheme/sticker_statement.h"
#include "interchange/pack.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// Whether an approved sticker is what it says. The same for the desk, for `safe-places verify` and
// for the page that a council puts on the web (sticker_page.h). Source:
// resources/schemas/sticker.md.

// In the order in which it is looked at: the first that is so counts.
enum class StickerVerdict {
    no_sticker,    // no code of a sticker at all
    several_codes, // of different stickers, or the file of a run: which one is meant?
    unknown_key,   // of none of the keys of this scheme that are known here
    key_withdrawn, // the keys that it names count no more
    changed,       // it is not what they signed
    other_scheme,  // they signed it, but it names another scheme
    revoked,       // the council has taken it back
    lapsed,        // its last day has passed
    valid,
};

// Stickers that the council has taken back, and when that list was made.
struct RevokedStickers {
    std::vector<std::string> numbers;
    Date made;
};

// What a sticker is looked at with.
struct StickerTrust {
    std::string scheme;               // its name
    std::string scheme_id;            // as its stickers say it, "southampton"
    SchemeKeys keys;                  // of now
    std::vector<SchemeKeys> older;    // what they signed still counts
    std::vector<PublicKey> withdrawn; // signing keys that count no more
    std::optional<RevokedStickers> revoked{};
};

// What a text, a picture or a PDF holds.
struct FoundStickers {
    std::vector<std::string> statements; // signed, each once
    int in_run = 0; // in a file of many for a printing machine, which has no statements; 0: no such
};

struct StickerCheck {
    StickerVerdict verdict = StickerVerdict::no_sticker;
    std::optional<StickerStatement> statement{}; // where it is what the council signed
    bool by_older_keys = false;
    std::string scheme;         // whose keys these are
    std::optional<Date> list{}; // of revoked stickers: when it was made
    Date today;
    int in_run = 0; // stickers, where it is the file of a run
};

// As a pack says it. That the pack is the council's own, whoever brings it has to know.
[[nodiscard]] StickerTrust trust_in(const Pack& pack);

// Throws InputError for a file that is no pack; MachineError.
[[nodiscard]] StickerTrust trust_in_file(const std::filesystem::path& pack);

// The same with what a notice of the council brings: revoked stickers, newer keys. False: it is
// none, or not signed by the keys of now, and changes nothing.
[[nodiscard]] bool take_notice(std::string_view notice, StickerTrust& trust);

[[nodiscard]] bool take_notice_file(const std::filesystem::path& notice, StickerTrust& trust);

// `found`: what stickers_in() gave.
[[nodiscard]] StickerCheck
check_sticker(const FoundStickers& found, const StickerTrust& trust, Date today);

// In a text, a picture (PNG or JPEG) or a PDF of ours. Throws InstallError when a part of the
// program that reads pictures is missing.
[[nodiscard]] FoundStickers stickers_in(std::string_view bytes);

// More than any photo or sticker has. Such a file is not read at all.
[[nodiscard]] bool is_too_big(const std::filesystem::path& file);

// Whether what somebody typed can be a link, its digits, or the name of a file that is there.
[[nodiscard]] bool is_code_or_file(const std::string& typed);

// What somebody typed: where no file has this name, it is the text itself. Throws MachineError,
// InstallError.
[[nodiscard]] FoundStickers stickers_in_text_or_file(const std::string& typed);

} // namespace safeplaces
