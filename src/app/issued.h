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

// Kind, language, and whose certificate or what a file of it is called, so that sizes, numbers and
// what is chosen to stand below the name are each their own. Empty: not official.
[[nodiscard]] std::string series_of(const Document& document);

[[nodiscard]] std::string in_lines(std::initializer_list<std::string> facts);
// Of a document with a statement behind it: the statement's, and what else stands on it.
[[nodiscard]] std::string facts_of(const StickerStatement& statement,
                                   std::initializer_list<std::string> others);

// The same facts, and after them those of a list that is mostly empty.
[[nodiscard]] std::string with_lines(std::string facts, const std::vector<std::string>& more);

// A document that is about to be handed out, beside what was issued and says just the same.
enum class Reissue {
    none,         // nothing was, or its file went with somebody who was erased
    as_drawn,     // its file is what the document looks like now
    older_design, // it looks otherwise
    damaged,      // its file is not what it was
};
struct IssuedBefore {
    Reissue reissue = Reissue::none;
    Date on{};           // when the newest one was issued
    std::string bytes{}; // to be handed out: as it was issued, else as it is drawn now
};

// Throws MachineError, and what pdf_bytes() throws where nothing whole is kept. Pre:
// missing_letter(document.drawing) is nothing.
[[nodiscard]] IssuedBefore issued_before(Desk& desk, const Document& document);
// Then what was issued is handed out, also where the design of today has no room for its words.
[[nodiscard]] bool is_kept_whole(Desk& desk, const Document& document);

// One of a series, and what it says.
struct WentOut {
    std::string series;
    std::string says;
    Date on;
};
// Beside each of them, by which day a newer one of its series stood in its place: one that says
// something else. What the newest one says is replaced by nothing. `issues`: the oldest first.
[[nodiscard]] std::vector<std::optional<Date>> replaced_on(const std::vector<WentOut>& issues);

// What became of an issue.
struct Replaced {
    std::optional<Date> on{};    // by a newer one that says something else
    bool counts_no_more = false; // the statement behind it does not hold any more
};
// Beside each of them. A sign with another name, other hours or another telephone number replaces
// all that say the old one, but for stickers, which a number stands for. `issues`: the venue's,
// oldest first; `counting`: the numbers of the stickers whose statements hold today; nothing: the
// council's word is not here, and nobody can tell.
[[nodiscard]] std::vector<Replaced>
replaced(const std::vector<Issue>& issues, const std::optional<std::vector<std::string>>& counting);

} // namespace safeplaces
