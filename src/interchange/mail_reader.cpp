#include "interchange/mail.h"

#include "domain/error.h"
#include "domain/fold.h"
#include "interchange/mail_header.h"

#include <algorithm>
#include <array>

namespace safeplaces {

namespace {

constexpr int deepest_part = 8;
constexpr std::size_t most_parts = 500;
constexpr std::size_t longest_boundary = 70; // RFC 2046, 5.1.1

// What is still allowed, and what was found.
struct Search {
    std::size_t parts_left = most_parts;
    std::vector<MailAttachment> found;
};

void search(std::string_view text, int depth, Search& search_so_far);

std::string last_part_of_path(const std::string& name) {
    const std::size_t slash = name.find_last_of("/\\");
    return slash == std::string::npos ? name : name.substr(slash + 1);
}

// The ending by which it is one of ours; "" for any other name.
std::string_view our_ending(std::string_view name) {
    static constexpr std::array<std::string_view, 3> endings{".safeplace", ".safescheme",
                                                             ".safecourse"};
    const auto found = std::find_if(endings.begin(), endings.end(), [&](std::string_view ending) {
        return name.size() > ending.size() &&
               std::equal(ending.rbegin(), ending.rend(), name.rbegin(), [](char a, char b) {
                   return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
               });
    });
    return found == endings.end() ? std::string_view{} : *found;
}

// A name that can be shown; in another alphabet than UTF-8, or with a line break in it, it cannot.
std::string shown_name(const std::string& name) {
    const bool clean = is_clean_text(name) && name.find_first_of("\n\t") == std::string::npos;
    return clean ? name : std::string{"attachment"}.append(our_ending(name));
}

std::string name_of(const MailHeader& header) {
    auto name = parameter(header, "content-disposition", "filename");
    if (!name) {
        name = parameter(header, "content-type", "name");
    }
    return last_part_of_path(name.value_or(""));
}

std::string decoded(const MailPart& part) {
    const std::string how = first_word(part.header, "content-transfer-encoding");
    if (how == "base64") {
        return decoded_base64(part.body);
    }
    if (how == "quoted-printable") {
        return decoded_quoted_printable(part.body);
    }
    return std::string{part.body};
}

// Where the next line begins that is "--boundary" (whatever follows on it), from `from` on.
std::size_t find_boundary(std::string_view body, std::string_view mark, std::size_t from) {
    for (std::size_t at = body.find(mark, from); at != body.npos; at = body.find(mark, at + 1)) {
        if (at == 0 || body[at - 1] == '\n') {
            return at;
        }
    }
    return body.npos;
}

std::string_view without_last_line_end(std::string_view text) {
    if (text.ends_with('\n')) {
        text.remove_suffix(1);
    }
    if (text.ends_with('\r')) {
        text.remove_suffix(1);
    }
    return text;
}

void search_parts(std::string_view body, const std::string& boundary, int depth, Search& so_far) {
    const std::string mark = "--" + boundary;
    std::size_t at = find_boundary(body, mark, 0);
    while (at != body.npos && so_far.parts_left > 0) {
        const std::size_t line_end = body.find('\n', at);
        if (line_end == body.npos || body.substr(at + mark.size()).starts_with("--")) {
            return;
        }
        const std::size_t next = find_boundary(body, mark, line_end + 1);
        const std::string_view part = body.substr(line_end + 1, next - line_end - 1);
        search(next == body.npos ? part : without_last_line_end(part), depth + 1, so_far);
        at = next;
    }
}

void search(std::string_view text, int depth, Search& so_far) {
    if (depth > deepest_part || so_far.parts_left == 0) {
        return;
    }
    --so_far.parts_left;
    const MailPart part = part_from(text);
    const std::string type = first_word(part.header, "content-type");
    if (type.starts_with("multipart/")) {
        const auto boundary = parameter(part.header, "content-type", "boundary");
        if (boundary && !boundary->empty() && boundary->size() <= longest_boundary) {
            search_parts(part.body, *boundary, depth, so_far);
        }
    } else if (type == "message/rfc822") {
        search(decoded(part), depth + 1, so_far);
    } else if (const std::string name = name_of(part.header); !our_ending(name).empty()) {
        so_far.found.push_back({.name = shown_name(name), .bytes = decoded(part)});
    }
}

} // namespace

std::vector<MailAttachment> our_attachments(std::string_view eml, const std::string& file_name) {
    if (eml.size() > largest_mail) {
        throw InputError(file_name, 0, "too large for a mail");
    }
    Search so_far;
    search(eml, 0, so_far);
    return std::move(so_far.found);
}

} // namespace safeplaces
