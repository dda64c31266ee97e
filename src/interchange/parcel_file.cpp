#include "interchange/parcel_file.h"

#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/parcel_json.h"

#include <algorithm>
#include <cassert>

namespace safeplaces {

namespace {

// The file, numbers little-endian:
//
//    0   8  "SPLC" 89 0D 0A 1A   (text-mode mail damage shows at once)
//    8   2  version = 1
//   10   2  suite: 1 = sealed and signed, 2 = signed (a notice)
//   12  16  recipient: the start of BLAKE2b over "sp-recipient" and the box key; zeros in suite 2
//   28   4  length of the inner part
//   32  ..  the inner part, in suite 1 in a box (48 bytes more):
//             0  16  sender: the device's uid; of a council the start of BLAKE2b over its keys
//            16  64  Ed25519 signature
//            80  ..  payload, JSON
//
// Signed is: what it is ("uk.safeplaces.submission.v1" and a NUL) | the head | the recipient's box
// key (zeros in suite 2) | sender | payload. So nobody can pass on to another, or as another kind,
// or as another version, what was meant otherwise.
constexpr std::string_view magic = "SPLC\x89\x0D\x0A\x1A";
constexpr std::uint16_t version = 1;
constexpr std::size_t name_size = 16; // of recipient and sender
constexpr std::size_t head_size = 32;
constexpr std::size_t payload_at = name_size + Signature{}.size(); // in the inner part

enum class Suite : std::uint16_t { sealed = 1, open = 2 };

using Name = std::array<std::uint8_t, name_size>;

constexpr Name nobody{};
constexpr PublicKey no_key{};

constexpr std::string_view submission_kind{"uk.safeplaces.submission.v1\0", 28};
constexpr std::string_view decision_kind{"uk.safeplaces.decision.v1\0", 26};
constexpr std::string_view notice_kind{"uk.safeplaces.notice.v1\0", 24};

Name start_of(const Digest& digest) {
    return array_of<name_size>(text_of(digest).substr(0, name_size));
}

Name recipient_name(const PublicKey& box) {
    return start_of(digest_of(std::string{"sp-recipient"}.append(text_of(box))));
}

Name council_name(const SchemeKeys& keys) {
    return start_of(digest_of(std::string{text_of(keys.signing)}.append(text_of(keys.box))));
}

struct Inner {
    Name sender{};
    Signature signature{};
    std::string payload;
};

std::string signed_bytes(std::string_view kind,
                         std::string_view head,
                         const PublicKey& recipient,
                         const Name& sender,
                         std::string_view payload) {
    std::string bytes{kind};
    bytes.append(head).append(text_of(recipient)).append(text_of(sender)).append(payload);
    return bytes;
}

std::string make_head(Suite suite, const Name& recipient, std::size_t payload_size) {
    std::string head{magic};
    add_number(version, head);
    add_number(static_cast<std::uint16_t>(suite), head);
    head += text_of(recipient);
    add_number(static_cast<std::uint32_t>(payload_at + payload_size), head);
    assert(head.size() == head_size);
    return head;
}

std::string signed_inner(std::string_view kind,
                         std::string_view head,
                         const PublicKey& recipient,
                         const Name& sender,
                         std::string_view payload,
                         const SecretKeys& by) {
    const Signature signature = by.sign(signed_bytes(kind, head, recipient, sender, payload));
    std::string inner{text_of(sender)};
    inner.append(text_of(signature)).append(payload);
    return inner;
}

void require_fits(std::string_view payload) {
    if (head_size + box_overhead + payload_at + payload.size() > largest_parcel) {
        throw InputError("", 0, "more than one parcel holds");
    }
}

std::string seal_payload(std::string_view kind,
                         std::string_view payload,
                         const Name& sender,
                         const SecretKeys& by,
                         const PublicKey& recipient) {
    require_fits(payload);
    std::string file = make_head(Suite::sealed, recipient_name(recipient), payload.size());
    file += box_for(recipient, signed_inner(kind, file, recipient, sender, payload, by));
    return file;
}

// Nothing when the head is that of a whole parcel of that suite.
std::optional<ParcelFault> fault_in_head(std::string_view file, Suite suite) {
    const std::size_t overhead = suite == Suite::sealed ? box_overhead : 0;
    if (file.size() < head_size + payload_at) {
        return ParcelFault::too_small;
    }
    if (file.size() > largest_parcel) {
        return ParcelFault::too_big;
    }
    if (!file.starts_with(magic)) {
        return ParcelFault::magic;
    }
    const auto its_suite = number_at<std::uint16_t>(file, 10);
    const bool known = its_suite == static_cast<std::uint16_t>(Suite::sealed) ||
                       its_suite == static_cast<std::uint16_t>(Suite::open);
    if (number_at<std::uint16_t>(file, 8) != version || !known) {
        return ParcelFault::version;
    }
    if (its_suite != static_cast<std::uint16_t>(suite)) {
        return ParcelFault::wrong_kind;
    }
    const std::size_t inner = number_at<std::uint32_t>(file, 28);
    if (inner < payload_at || file.size() != head_size + overhead + inner) {
        return ParcelFault::length;
    }
    return std::nullopt;
}

// Pre: inner.size() >= payload_at.
Inner parts_of(std::string_view inner) {
    return {.sender = array_of<name_size>(inner.substr(0, name_size)),
            .signature = array_of<Signature{}.size()>(inner.substr(name_size, Signature{}.size())),
            .payload = std::string{inner.substr(payload_at)}};
}

bool is_for(std::string_view file, const SecretKeys& keys) {
    return file.substr(12, name_size) == text_of(recipient_name(keys.public_half().box));
}

std::variant<Inner, ParcelFault> open_with(std::string_view file, const SecretKeys& keys) {
    const auto inner = keys.open_box(file.substr(head_size));
    if (!inner) {
        return ParcelFault::open;
    }
    return parts_of(*inner);
}

bool is_signed(const Inner& inner,
               std::string_view kind,
               std::string_view file,
               const PublicKey& recipient,
               const PublicKey& by) {
    return is_signed_by(
        by, signed_bytes(kind, file.substr(0, head_size), recipient, inner.sender, inner.payload),
        inner.signature);
}

const SchemeKeys* sender_among(std::span<const SchemeKeys> trusted, const Name& sender) {
    const auto found = std::find_if(trusted.begin(), trusted.end(), [&](const SchemeKeys& keys) {
        return council_name(keys) == sender;
    });
    return found == trusted.end() ? nullptr : &*found;
}

std::variant<OpenedSubmission, ParcelFault>
read_submission(const Inner& inner,
                std::string_view file,
                const PublicKey& council,
                const std::function<std::optional<DeviceKeys>(const DeviceId&)>& enrolled) {
    const std::optional<DeviceKeys> known = enrolled({uuid_text(inner.sender)});
    if (known && !is_signed(inner, submission_kind, file, council, known->signing)) {
        return ParcelFault::signature;
    }
    OpenedSubmission opened{.submission = read_submission_json(inner.payload),
                            .content = digest_of(inner.payload),
                            .needs_enrolling = !known};
    const DeviceKeys& from = opened.submission.from;
    if (!known && !is_signed(inner, submission_kind, file, council, from.signing)) {
        return ParcelFault::signature;
    }
    const bool is_the_sender =
        known ? from == *known : from.device.text == uuid_text(inner.sender) && is_usable(from.box);
    if (!is_the_sender) {
        return ParcelFault::content;
    }
    return opened;
}

} // namespace

std::string
seal_submission(const Submission& submission, const SecretKeys& device, const SchemeKeys& council) {
    assert(submission.from == device_keys(submission.from.device, device));
    const std::string payload = submission_json(submission);
    require_fits(payload);
    static_cast<void>(read_submission_json(payload));
    return seal_payload(submission_kind, payload, uuid_bytes(submission.from.device.text), device,
                        council.box);
}

std::string
seal_decision(const Decision& decision, const SecretKeys& council, const DeviceKeys& to) {
    assert(decision.to == to.device);
    const std::string payload = decision_json(decision);
    require_fits(payload);
    static_cast<void>(read_decision_json(payload));
    return seal_payload(decision_kind, payload, council_name(council.public_half()), council,
                        to.box);
}

std::string sign_notice(const Notice& notice, const SecretKeys& council) {
    const std::string payload = notice_json(notice);
    require_fits(payload);
    static_cast<void>(read_notice_json(payload));
    std::string file = make_head(Suite::open, nobody, payload.size());
    file += signed_inner(notice_kind, file, no_key, council_name(council.public_half()), payload,
                         council);
    return file;
}

std::variant<OpenedSubmission, ParcelFault>
open_submission(std::string_view file,
                std::span<const SecretKeys> council,
                const std::function<std::optional<DeviceKeys>(const DeviceId&)>& enrolled) {
    if (const auto fault = fault_in_head(file, Suite::sealed)) {
        return *fault;
    }
    const auto keys = std::find_if(council.begin(), council.end(),
                                   [&](const SecretKeys& each) { return is_for(file, each); });
    if (keys == council.end()) {
        return ParcelFault::recipient;
    }
    const auto inner = open_with(file, *keys);
    if (const auto* fault = std::get_if<ParcelFault>(&inner)) {
        return *fault;
    }
    try {
        return read_submission(std::get<Inner>(inner), file, keys->public_half().box, enrolled);
    } catch (const InputError&) {
        return ParcelFault::content;
    }
}

std::variant<Decision, ParcelFault> open_decision(std::string_view file,
                                                  const SecretKeys& device,
                                                  std::span<const SchemeKeys> trusted) {
    if (const auto fault = fault_in_head(file, Suite::sealed)) {
        return *fault;
    }
    if (!is_for(file, device)) {
        return ParcelFault::recipient;
    }
    const auto opened = open_with(file, device);
    if (const auto* fault = std::get_if<ParcelFault>(&opened)) {
        return *fault;
    }
    const Inner& inner = std::get<Inner>(opened);
    const SchemeKeys* council = sender_among(trusted, inner.sender);
    if (council == nullptr) {
        return ParcelFault::unknown_sender;
    }
    if (!is_signed(inner, decision_kind, file, device.public_half().box, council->signing)) {
        return ParcelFault::signature;
    }
    try {
        return read_decision_json(inner.payload);
    } catch (const InputError&) {
        return ParcelFault::content;
    }
}

std::variant<Notice, ParcelFault> open_notice(std::string_view file,
                                              std::span<const SchemeKeys> trusted) {
    if (const auto fault = fault_in_head(file, Suite::open)) {
        return *fault;
    }
    if (file.substr(12, name_size) != text_of(nobody)) {
        return ParcelFault::recipient;
    }
    const Inner inner = parts_of(file.substr(head_size));
    const SchemeKeys* council = sender_among(trusted, inner.sender);
    if (council == nullptr) {
        return ParcelFault::unknown_sender;
    }
    if (!is_signed(inner, notice_kind, file, no_key, council->signing)) {
        return ParcelFault::signature;
    }
    try {
        return read_notice_json(inner.payload);
    } catch (const InputError&) {
        return ParcelFault::content;
    }
}

Digest content_of(const Submission& submission) {
    return digest_of(submission_json(submission));
}

} // namespace safeplaces
