#pragma once

#include "documents/designs/recovery_sheet.h"
#include "domain/date.h"
#include "domain/venue/field.h"

#include <chrono>
#include <string>
#include <vector>

namespace safeplaces {

// What is typed when a scheme is set up.
enum class SetupField {
    name,
    council,
    email,
    districts,
    wards,
    approval_months,
    renewal_days,
    provisional_days,
    refresh_months,
    levels,
    gate,
    contacts,
    new_course_days, // these seven later, in the settings
    keep_people,
    keep_venues,
    keep_uses,
    sticker_page,
    code_word,
    idle_minutes,
    user,
    passphrase,
    again,
    first_group, // of the recovery code
    second_group,
};

enum class SetupStep { scheme, rules, contacts, user, recovery, pack };

struct SetupQuestion {
    std::string label;
    std::string hint;
};
[[nodiscard]] SetupQuestion setup_question(SetupField field);
[[nodiscard]] std::vector<Choice> gate_choices(); // "half", "all" and "two"
[[nodiscard]] std::string setup_title(SetupStep step);
[[nodiscard]] std::string setup_lead(SetupStep step);

// "Line 2, group 3": which part of the code is to be typed again.
[[nodiscard]] std::string code_group_in_words(int line, int group);

// What to put right.
[[nodiscard]] std::string setup_missing(SetupField field);
[[nodiscard]] std::string name_without_letters();
[[nodiscard]] std::string email_unusable();
[[nodiscard]] std::string sticker_page_unusable();
[[nodiscard]] std::string code_word_unusable();
[[nodiscard]] std::string setup_unprintable(const std::string& letter);
[[nodiscard]] std::string districts_unusable();
[[nodiscard]] std::string number_out_of_bounds(int least, int most);
[[nodiscard]] std::string list_unusable();
[[nodiscard]] std::string contact_line_unusable(int line);
[[nodiscard]] std::string scheme_passphrase_too_short(int least);

// While it goes on.
[[nodiscard]] std::string opening_register();
[[nodiscard]] std::string making_keys();
[[nodiscard]] std::string looking_at_passphrase();
[[nodiscard]] std::string setting_passphrase();
[[nodiscard]] std::string scheme_passphrases_differ();
[[nodiscard]] std::string register_has_no_users();
[[nodiscard]] std::string code_group_wrong();

[[nodiscard]] std::string recovery_sheet_question();
[[nodiscard]] RecoverySheet
recovery_sheet(const std::string& scheme, const std::string& code, Date today);

[[nodiscard]] std::string save_pack_question();

// Before one may go on.
[[nodiscard]] std::string sheet_not_kept();
[[nodiscard]] std::string pack_not_saved();

// Unlocking.
[[nodiscard]] std::string passphrase_is_wrong();
[[nodiscard]] std::string passphrase_is_of_replaced_keys();
[[nodiscard]] std::string passphrase_must_wait(std::chrono::milliseconds wait);
[[nodiscard]] std::string code_lines_right(int lines); // where to look again
[[nodiscard]] std::string code_is_of_another_scheme();

} // namespace safeplaces
