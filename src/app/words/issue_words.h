#pragma once

#include "app/issued.h"

#include <string>

namespace safeplaces {

// Documents that were issued, in words.

// What saving it once more gives; empty: it was not issued before.
[[nodiscard]] std::string issued_before_in_words(Reissue reissue, Date on);
[[nodiscard]] std::string print_the_kept_file(); // it was issued with an older design
// Its kept file is not what it was.
[[nodiscard]] std::string damaged_issue_question(Date issued);
[[nodiscard]] std::string make_anew_words(); // the button

// "Poster, provisional: 25 November 2026"; `person` of a certificate, "" for nobody known.
[[nodiscard]] std::string
issue_in_words(const Issue& issue, const std::string& person, const Replaced& replaced);

} // namespace safeplaces
