#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace safeplaces {

// A mail that somebody saved, ".eml".
[[nodiscard]] bool is_mail(const std::filesystem::path& file);
// What a folder is searched for: ".safeplace" and mails.
[[nodiscard]] bool is_for_inbox(const std::filesystem::path& file);
// Such a file is not read at all: somebody may choose or drop anything.
[[nodiscard]] bool is_too_big_for_inbox(const std::filesystem::path& file);

// What is for the inbox in a folder and all below it, in order.
struct FolderFiles {
    std::vector<std::filesystem::path> files;
    std::vector<std::filesystem::path> unreadable; // folders that could not be read to their end
};
[[nodiscard]] FolderFiles files_for_inbox(const std::filesystem::path& folder);

} // namespace safeplaces
