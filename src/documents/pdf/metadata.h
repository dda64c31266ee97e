#pragma once

#include "documents/pdf/objects.h"

#include <string>
#include <string_view>

namespace safeplaces {

// Title and language where readers look for them, what the colours mean, and print at true size. No
// date stands in the file, so that the same page always gives the same bytes.
//
// `content` is what makes this document differ from another; its digest becomes the file's id.
void put_metadata(PdfObjects& objects,
                  const std::string& title,
                  const std::string& language,
                  std::string_view content);

} // namespace safeplaces
