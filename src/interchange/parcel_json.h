#pragma once

#include "domain/scheme/parcel.h"

#include <string>
#include <string_view>

namespace safeplaces {

// What stands inside a parcel: JSON with a strict list of keys for each kind; what is optional is
// null, never missing. Ids are UUIDs or plain ids, days ISO dates, moments UTC milliseconds, keys
// and hashes hexadecimal. Source: data.md 5.

[[nodiscard]] std::string submission_json(const Submission& submission);
[[nodiscard]] std::string decision_json(const Decision& decision);
[[nodiscard]] std::string notice_json(const Notice& notice);

// Each throws InputError, which names the place, for anything that its writer would not have
// written, or that breaks the limits.
[[nodiscard]] Submission read_submission_json(std::string_view json);
[[nodiscard]] Decision read_decision_json(std::string_view json);
[[nodiscard]] Notice read_notice_json(std::string_view json);

} // namespace safeplaces
