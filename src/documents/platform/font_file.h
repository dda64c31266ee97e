#pragma once

#include <filesystem>

#include <hb.h>

namespace safeplaces {

// The bytes of a font, as a part of the memory that takes room only where it is read: one source
// for each system. An empty one where there is no such file.
[[nodiscard]] hb_blob_t* font_file(const std::filesystem::path& file);

} // namespace safeplaces
