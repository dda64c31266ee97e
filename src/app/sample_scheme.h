#pragma once

#include "storage/register/sample.h"

#include <filesystem>
#include <functional>
#include <string>

namespace safeplaces {

// Makes the register of an invented scheme below `folder`, and hands a line for each step to `say`.
// Returns the register's own folder. Throws MachineError; `other` when that sample is there
// already.
[[nodiscard]] std::filesystem::path
make_sample_scheme(const std::filesystem::path& folder,
                   const SampleScheme& scheme,
                   const std::function<void(const std::string&)>& say);

} // namespace safeplaces
