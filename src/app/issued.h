#pragma once

#include "app/document.h"
#include "domain/scheme/sticker_statement.h"
#include "storage/kept_files.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// Issued is issued: an official document stays what it was, whatever becomes of its design. What
// was handed out is kept, and handed out again as long as the document says the same; one that says
// something else is a new issue, which replaces the one before.

// Of the council, or of somebody's training; not what a venue makes for itself.
[[nodiscard]] bool is_official(const Document& document);

// Kind, language, and whose certificate or what a file of it is called, so that sizes and numbers
// are each their own. Empty: not official.
[[nodiscard]] std::string series_of(const Document& document);

[[nodiscard]] std::string in_lines(std::initializer_list<std::string> facts);
// Of a document with a statement behind it; `town` and `council` as far as they stand on it.
[[nodiscard]] std::string
facts_of(const StickerStatement& statement, const std::string& town, const std::string& council);

struct IssuedBefore {
    Issue issue;
    KeptFile file;
};

// The newest issue that says just what the document says. Nothing: there is none, or its file went
// with somebody who was erased. Throws MachineError.
[[nodiscard]] std::optional<IssuedBefore> issued_before(Desk& desk, const Document& document);

// The kept file where it is whole, else the document made now. Throws as pdf_bytes() and
// issued_before().
[[nodiscard]] std::string bytes_to_hand_out(Desk& desk, const Document& document);

// What would come out of the printer is what was issued, if anything was. Throws likewise.
[[nodiscard]] bool may_print_as_drawn(Desk& desk, const Document& document);

// What became of an issue.
struct Replaced {
    std::optional<Date> on{};    // by a newer one that says something else
    bool counts_no_more = false; // the statement behind it does not hold any more
};
// Beside each of them. `issues`: the venue's, oldest first; `counting`: the numbers of the stickers
// whose statements hold today.
[[nodiscard]] std::vector<Replaced> replaced(const std::vector<Issue>& issues,
                                             const std::vector<std::string>& counting);

} // namespace safeplaces
