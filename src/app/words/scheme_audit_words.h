#pragma once

#include "app/kept_head.h"
#include "storage/register/register_audit.h"

#include <string>

namespace safeplaces {

// What the record of changes says.

enum class AuditField { number, when, who, what, about };
inline constexpr int audit_fields = 5;

[[nodiscard]] std::string audit_field_heading(AuditField field);
[[nodiscard]] std::string audit_moment(Instant at); // "25 Nov 2026, 10:42"
[[nodiscard]] std::string audit_actor(const std::string& actor, const std::string& name);
[[nodiscard]] std::string act_in_words(RegisterAct act);

[[nodiscard]] std::string audit_caption(long long rows);
[[nodiscard]] std::string broken_audit_caption(long long rows); // a check found it broken
[[nodiscard]] std::string audit_row_missing();
[[nodiscard]] std::string sealed_in_words(long long sealed_to, long long rows);
[[nodiscard]] std::string checking_in_words(long long done, long long all);

// Of a register beside a head that was kept elsewhere: what is so, and what to do about it.
[[nodiscard]] std::string head_in_words(const HeadCheck& check);
[[nodiscard]] std::string head_meaning(const HeadCheck& check);
[[nodiscard]] std::string keep_register_question();
[[nodiscard]] std::string keep_register_words(); // a button
[[nodiscard]] std::string register_kept();
[[nodiscard]] std::string no_sticker_of_doubtful_register();

// The outcome of a check, and what to do about it.
[[nodiscard]] std::string verdict_in_words(const AuditVerdict& verdict);
[[nodiscard]] std::string verdict_meaning(const AuditVerdict& verdict);

} // namespace safeplaces
