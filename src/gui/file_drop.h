#pragma once

#include <filesystem>
#include <functional>
#include <vector>

class wxWindow;

namespace safeplaces {

// Files and folders that are dropped on the window: one call for all of a drop, after the event.
using DroppedFiles = std::vector<std::filesystem::path>;
void accept_dropped_files(wxWindow& window, std::function<void(const DroppedFiles&)> take_in);

} // namespace safeplaces
