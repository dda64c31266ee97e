#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

// A signed statement (sticker_file.h) as it leaves the program: in the code on a sticker, and in
// the file that the sticker is printed from. Written down for others in
// resources/schemas/sticker.md.

// The page that a phone opens, "#", and the statement as digits: a page reads what stands behind
// the
// "#", and no server ever sees it. Digits take the least room in a code. Source: print.md 3.
//
// Pre: `statement` is not empty.
[[nodiscard]] std::string sticker_link(std::string_view page, std::string_view statement);

// The statement in a link, or in digits alone. Spaces and line breaks do not count: a mail may have
// broken the line. Nothing for any other text.
[[nodiscard]] std::optional<std::string> statement_in_text(std::string_view text);

// The statement that documents/pdf_writer.h keeps in a sticker's file. Nothing for another PDF, and
// for one in which it stands twice: somebody has changed it.
[[nodiscard]] std::optional<std::string> statement_in_pdf(std::string_view bytes);

// How many stickers documents/bulk_writer.h has put into this file for a printing machine, which
// keeps none of their statements. Nothing for another PDF.
[[nodiscard]] std::optional<int> stickers_of_run_in_pdf(std::string_view bytes);

} // namespace safeplaces
