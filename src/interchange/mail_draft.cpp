#include "interchange/mail.h"

#include "domain/error.h"
#include "domain/fold.h"
#include "interchange/bytes.h"

#include <algorithm>

namespace safeplaces {

namespace {

// "_" is no letter of base64, so no line of a part begins like this.
constexpr std::string_view boundary = "=_safe_places_desk";

constexpr std::size_t longest_line = 76;    // RFC 2045, 6.8
constexpr std::size_t encoded_at_once = 42; // bytes of an encoded word: 12 + 56 characters

[[noreturn]] void refuse(const std::string& what) {
    throw InputError("", 0, what);
}

bool is_header_text(std::string_view text) {
    return is_clean_text(text) && text.find_first_of("\n\t") == std::string_view::npos;
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

// Encoded words, as many as it takes. Source: RFC 2047.
std::string encoded_words(std::string_view text) {
    std::string words;
    while (!text.empty()) {
        const std::string_view part = beginning(text, encoded_at_once);
        words += words.empty() ? "" : "\r\n ";
        words += "=?utf-8?B?" + base64_text(part) + "?=";
        text.remove_prefix(part.size());
    }
    return words;
}

std::string header_text(std::string_view text) {
    const bool plain = is_ascii(text) && text.size() <= 60 && text.find("=?") == text.npos;
    return plain ? std::string{text} : encoded_words(text);
}

// For a name that is not ASCII. Source: RFC 2231, 4.
std::string percent_text(std::string_view text) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
        const auto code = static_cast<unsigned char>(c);
        if (plain) {
            encoded += c;
        } else {
            encoded += '%';
            encoded += digits[code >> 4];
            encoded += digits[code & 0xF];
        }
    }
    return encoded;
}

// Mail programs that do not know RFC 2231 take the first of the two.
std::string file_name_parameters(std::string_view name) {
    std::string plain;
    for (const char c : name) {
        const bool good = c >= ' ' && c <= '~' && c != '"' && c != '\\' && c != '/' && c != ':';
        plain += good ? c : '_';
    }
    std::string text = "; filename=\"" + plain + '"';
    return plain == name ? text : text + ";\r\n filename*=utf-8''" + percent_text(name);
}

std::string base64_lines(std::string_view bytes) {
    const std::string text = base64_text(bytes);
    std::string lines;
    lines.reserve(text.size() + text.size() / longest_line * 2 + 2);
    for (std::size_t at = 0; at < text.size(); at += longest_line) {
        lines.append(text, at, longest_line).append("\r\n");
    }
    return lines;
}

std::string with_crlf(std::string_view text) {
    std::string lines;
    for (const char c : text) {
        if (c == '\n') {
            lines += '\r';
        }
        lines += c;
    }
    return lines;
}

} // namespace

// So nobody writes a second address into it.
bool is_plain_address(std::string_view text) {
    const std::size_t at = text.find('@');
    return is_ascii(text) && at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
           text.find('@', at + 1) == std::string_view::npos && text.size() <= 254 &&
           text.find_first_of(" ,;:<>()[]\"\\") == std::string_view::npos;
}

std::string eml_draft(const MailDraft& draft) {
    if (!draft.to.empty() && !is_plain_address(draft.to)) {
        refuse("not an address that a draft can go to");
    }
    if (!is_header_text(draft.subject) || !is_header_text(draft.attachment_name)) {
        refuse("a subject or name with a control character");
    }
    const std::string part = std::string{"--"}.append(boundary);
    std::string mail = "X-Unsent: 1\r\n";
    mail += draft.to.empty() ? "" : "To: " + draft.to + "\r\n";
    mail += "Subject: " + header_text(draft.subject) + "\r\n";
    mail += "MIME-Version: 1.0\r\n";
    mail.append("Content-Type: multipart/mixed; boundary=\"").append(boundary).append("\"\r\n\r\n");
    mail += part + "\r\nContent-Type: text/plain; charset=utf-8\r\n";
    mail += "Content-Transfer-Encoding: base64\r\n\r\n";
    mail += base64_lines(with_crlf(draft.text));
    if (!draft.attachment_name.empty()) {
        mail += part + "\r\nContent-Type: application/octet-stream\r\n";
        mail += "Content-Transfer-Encoding: base64\r\n";
        mail += "Content-Disposition: attachment" + file_name_parameters(draft.attachment_name);
        mail += "\r\n\r\n" + base64_lines(draft.attachment);
    }
    mail += part + "--\r\n";
    return mail;
}

} // namespace safeplaces
