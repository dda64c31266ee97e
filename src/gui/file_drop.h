#pragma once

#include <filesystem>
#include <functional>

class wxWindow;

namespace safeplaces {

// Files that are dropped on the window, one call for each, after the event.
void accept_dropped_files(wxWindow& window,
                          std::function<void(const std::filesystem::path&)> take_in);

} // namespace safeplaces
