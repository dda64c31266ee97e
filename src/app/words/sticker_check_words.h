#pragma once

#include "app/sticker_check.h"

#include <string>
#include <vector>

namespace safeplaces {

// What a check of a sticker says: at the desk, on the command line and on the web page.

[[nodiscard]] std::string verdict_in_words(StickerVerdict verdict); // "This sticker is valid."
// What it means, and what to do.
[[nodiscard]] std::string verdict_advice(StickerVerdict verdict, const std::string& scheme);

enum class StickerFact { name, postcode, number, scheme, level, issued, valid_to, signer, list };
[[nodiscard]] std::string fact_label(StickerFact fact);
[[nodiscard]] std::string signer_in_words(const std::string& scheme, bool by_older_keys);
// "25 November 2026, 3 days old"
[[nodiscard]] std::string list_in_words(const std::string& date, const std::string& days_old);
[[nodiscard]] std::string no_list_in_words();

struct StickerCheckLine {
    std::string label;
    std::string value;
};

struct StickerCheckWords {
    std::string title;
    std::string advice;
    std::vector<StickerCheckLine> facts;
};
[[nodiscard]] StickerCheckWords check_in_words(const StickerCheck& check);

[[nodiscard]] std::string labelled(const StickerCheckLine& fact); // "Number: SP-0042"
[[nodiscard]] std::string sticker_file_question();

[[nodiscard]] std::string sticker_file_too_big();
[[nodiscard]] std::string looking_for_code(const std::string& file);

// Of the page that checks stickers in a browser.
[[nodiscard]] std::string sticker_page_title(const std::string& scheme);
[[nodiscard]] std::string sticker_page_question();
[[nodiscard]] std::string sticker_page_made(const std::string& date);
[[nodiscard]] std::string checking_page_in_words(const std::string& file);       // was saved too
[[nodiscard]] std::string first_checking_page_in_words(const std::string& file); // of a new scheme
[[nodiscard]] std::string check_it();                                            // a button
[[nodiscard]] std::string browser_cannot_check();
[[nodiscard]] std::string browser_cannot_check_advice();
// A browser lends its signatures only to a page that came safely.
[[nodiscard]] std::string page_cannot_check();
[[nodiscard]] std::string page_cannot_check_advice();

} // namespace safeplaces
