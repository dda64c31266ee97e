#pragma once

#include "interchange/keys.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace safeplaces {

// Parcels as files, `.safeplace` version 1: who else opens one sees noise, and who changes one byte
// has a file that nobody takes. The bytes are described in parcel_file.cpp.
// Source: data.md 5.

// The largest file, in bytes. About 2,500 completions; fewer with long answers beside them.
inline constexpr std::size_t largest_parcel = std::size_t{1} << 20;

// Why a file was not taken, in the order in which it is looked at.
enum class ParcelFault {
    too_small,
    too_big,
    magic,          // not a parcel at all, or sent as text
    version,        // of a later version, or of none
    wrong_kind,     // a notice where a sealed parcel should be, or the other way round
    length,         // cut, or something stands after its end
    recipient,      // sealed for others
    open,           // damaged
    unknown_sender, // a decision or notice by keys that are not trusted
    signature,      // not signed by who it says, or not as that kind
    content,        // what was signed breaks the rules of its kind
};

// Each of the next three throws InputError when the parcel breaks the rules that its reader holds
// it to (see submission_json.cpp and council_json.cpp), or would be larger than largest_parcel.

// Sealed to the council, signed by the device. Pre: submission.from are the device's own keys.
[[nodiscard]] std::string
seal_submission(const Submission& submission, const SecretKeys& device, const SchemeKeys& council);

// Sealed to the venue's computer, signed by the council. Pre: decision.to == to.device.
[[nodiscard]] std::string
seal_decision(const Decision& decision, const SecretKeys& council, const DeviceKeys& to);

// Signed by the council, for everybody to read.
[[nodiscard]] std::string sign_notice(const Notice& notice, const SecretKeys& council);

struct OpenedSubmission {
    Submission submission;
    Digest content{};             // of the payload's bytes: what the next parcel calls `previous`
    bool needs_enrolling = false; // signed by the keys inside, which nobody has vouched for
};

// `enrolled` looks a device up in the register. A device that is there must have signed with the
// keys that stand there; of one that is not (nothing) the keys inside the parcel count, and
// somebody has to compare the five words first.
[[nodiscard]] std::variant<OpenedSubmission, ParcelFault>
open_submission(std::string_view file,
                std::span<const SecretKeys> council,
                const std::function<std::optional<DeviceKeys>(const DeviceId&)>& enrolled);

// `trusted` are the keys of the council, also older ones that still count.
[[nodiscard]] std::variant<Decision, ParcelFault>
open_decision(std::string_view file, const SecretKeys& device, std::span<const SchemeKeys> trusted);
[[nodiscard]] std::variant<Notice, ParcelFault> open_notice(std::string_view file,
                                                            std::span<const SchemeKeys> trusted);

// What the next submission of this device names as `previous`.
[[nodiscard]] Digest content_of(const Submission& submission);

} // namespace safeplaces
