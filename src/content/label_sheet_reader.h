#pragma once

#include "domain/print/label_sheet.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// Reads resources/labels/sheets.toml, which says what its keys mean.
// Throws InputError with file and line: a label that does not lie on the paper or on another one,
// one on which a sticker's code would be too small, or two with the same id.
[[nodiscard]] std::vector<LabelSheet> read_label_sheets(std::string_view toml,
                                                        const std::string& file);
[[nodiscard]] std::vector<LabelSheet> read_label_sheets(const std::filesystem::path& file);

} // namespace safeplaces
