#pragma once

#include "app/library.h"
#include "storage/register/sample.h"

#include <filesystem>
#include <functional>
#include <string>

namespace safeplaces {

// Of the one administrator of every sample: it guards nothing.
inline constexpr const char* sample_passphrase = "four plain words here";

struct MadeSample {
    std::filesystem::path folder; // its own
    std::string user;             // the administrator's name
};

// Makes the register of an invented scheme below `folder`, with the shipped rules of the scheme
// `rules`, and hands a line for each step to `say`. Throws MachineError (`other` when that sample
// is there already), InstallError.
[[nodiscard]] MadeSample make_sample_scheme(const std::filesystem::path& folder,
                                            const SampleScheme& sample,
                                            const InstalledFiles& installed,
                                            const std::string& rules,
                                            const std::function<void(const std::string&)>& say);

} // namespace safeplaces
