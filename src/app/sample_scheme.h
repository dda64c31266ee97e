#pragma once

#include "app/library.h"
#include "storage/register/sample.h"

#include <filesystem>
#include <functional>
#include <string>

namespace safeplaces {

// The register of an invented scheme, and how to open it at the desk: it has one administrator.
struct MadeSample {
    std::filesystem::path folder; // its own
    std::string user;
    std::string passphrase; // the same for every sample: it guards nothing
};

// Makes one below `folder`, with the shipped rules of the scheme `rules`, and hands a line for each
// step to `say`. Throws MachineError (`other` when that sample is there already), InstallError.
[[nodiscard]] MadeSample make_sample_scheme(const std::filesystem::path& folder,
                                            const SampleScheme& sample,
                                            const InstalledFiles& installed,
                                            const std::string& rules,
                                            const std::function<void(const std::string&)>& say);

} // namespace safeplaces
