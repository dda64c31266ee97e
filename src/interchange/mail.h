#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// E-mail as files: a draft that a mail program opens ready to send, and what somebody saved from
// one. Nothing is sent from here. Source: data.md 8; RFC 5322, 2045 to 2047, 2231.

struct MailDraft {
    std::string to; // an address, or empty
    std::string subject;
    std::string text;            // UTF-8, lines end in LF
    std::string attachment_name; // empty: nothing is attached
    std::string attachment;
};

// "ann@example.org": one "@", and nothing that would need quotes.
[[nodiscard]] bool is_plain_address(std::string_view text);

// The draft as `.eml`, with "X-Unsent: 1".
//
// Throws InputError for an address that is not a plain one ("ann@example.org"), and for a subject
// or name that holds a line break or another control character, or is not UTF-8.
[[nodiscard]] std::string eml_draft(const MailDraft& draft);

struct MailAttachment {
    std::string name; // the last part of the path alone: one line of UTF-8
    std::string bytes;
};

inline constexpr std::size_t largest_mail = std::size_t{96} << 20; // a pack in base64

// What is attached and ends in ".safeplace", ".safescheme" or ".safecourse" (in any letters), also
// in mails that are attached themselves, in their order; at most 500. Nothing in it is trusted: a
// part that cannot be decoded is left out, one that is cut comes as it is.
//
// Throws InputError, naming `file_name`, for more than largest_mail.
[[nodiscard]] std::vector<MailAttachment> our_attachments(std::string_view eml,
                                                          const std::string& file_name);

} // namespace safeplaces
