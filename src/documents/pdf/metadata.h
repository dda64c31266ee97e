#pragma once

#include "documents/bulk_writer.h"
#include "documents/pdf/objects.h"
#include "domain/print/drawing.h"

#include <string_view>

namespace safeplaces {

// Title and language where readers look for them, what the colours mean, and print at true size; of
// a sticker its statement, for programs: "/SafePlaceSticker (digits)" in the Info dictionary. No
// date stands in the file, so that the same page always gives the same bytes.
//
// `content` is what makes this document differ from another; its digest becomes the file's id.
void put_metadata(PdfObjects& objects, const Drawing& drawing, std::string_view content);

// Likewise, of pages that are not tagged: it claims neither PDF/A nor PDF/UA. In the place of a
// statement it says how many stickers there are: "/SafePlaceRun (1000)".
void put_metadata(PdfObjects& objects, const RunWords& words, std::string_view content);

} // namespace safeplaces
