#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

// The head of a mail or of one of its parts, as others write it.

// Names in small letters, values with their folded lines joined. Of a name that stands twice the
// first counts.
using MailHeader = std::map<std::string, std::string, std::less<>>;

struct MailPart {
    MailHeader header;
    std::string_view body;
};

// Header and body, parted by the first empty line.
[[nodiscard]] MailPart part_from(std::string_view text);

// "multipart/mixed", in small letters; "" when the header is not there.
[[nodiscard]] std::string first_word(const MailHeader& header, std::string_view name);

// The parameter of a header ("boundary" of "content-type"), without quotes, put together from
// its pieces and decoded: RFC 2231, and RFC 2047 where programs use that instead.
[[nodiscard]] std::optional<std::string>
parameter(const MailHeader& header, std::string_view name, std::string_view parameter);

// Base64 and quoted-printable as mail has them: what does not belong is skipped.
[[nodiscard]] std::string decoded_base64(std::string_view text);
[[nodiscard]] std::string decoded_quoted_printable(std::string_view text);

} // namespace safeplaces
