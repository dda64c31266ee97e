#pragma once

#include <filesystem>

namespace safeplaces {

// A file window notes what was chosen in the desktop's list of recent files, where whoever uses the
// computer next would see it: takes that file or folder out of the list; on Linux also when it is
// noted only a moment later.
void forget_recent(const std::filesystem::path& chosen);

} // namespace safeplaces
