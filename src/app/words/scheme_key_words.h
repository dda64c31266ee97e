#pragma once

#include "app/scheme/hand_out.h"
#include "storage/register/key_book.h"

#include <string>
#include <vector>

namespace safeplaces {

// What the page of the scheme's keys says.

[[nodiscard]] std::string keys_title(int generation); // "Keys 2"
[[nodiscard]] std::string keys_day(Instant made);
[[nodiscard]] std::string keys_standing_in_words(const KeyGeneration& keys);
[[nodiscard]] std::string only_administrators_change_keys();
[[nodiscard]] std::string only_administrators_make_the_pack();
[[nodiscard]] std::string renew_words();
[[nodiscard]] std::string renew_question();
[[nodiscard]] std::string forms_were_renewed();

// What will happen, sentence by sentence: read before it is done.
[[nodiscard]] std::vector<std::string> what_a_change_does();
[[nodiscard]] std::vector<std::string> what_a_declaration_does(int first, int last);
[[nodiscard]] std::string keys_question(const std::vector<std::string>& will_happen);
[[nodiscard]] std::string change_keys_words(); // on the buttons
[[nodiscard]] std::string declare_compromised_words();

[[nodiscard]] std::string keys_were_changed();
[[nodiscard]] std::string keys_were_declared(int stickers); // that count no more

// "Still to be saved: the recovery sheet and ..."; empty where nothing waits.
[[nodiscard]] std::string waiting_in_words(const std::vector<HandOut>& waiting);
[[nodiscard]] std::string key_notice_question();

// What a notice to all venues would say of stickers. `untold`: what has changed since the last one.
[[nodiscard]] std::string venue_notice_in_words(int revoked, int untold);
[[nodiscard]] std::string venue_notice_question();

} // namespace safeplaces
