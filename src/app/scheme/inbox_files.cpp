#include "app/scheme/inbox_files.h"

#include "interchange/mail.h"
#include "interchange/parcel_file.h"

#include <algorithm>
#include <system_error>

namespace safeplaces {

namespace {

void look_into(const std::filesystem::path& folder, FolderFiles& found) {
    std::error_code error;
    std::filesystem::directory_iterator entry{folder, error};
    for (; !error && entry != std::filesystem::directory_iterator{}; entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_directory(ignored) && !entry->is_symlink(ignored)) {
            look_into(entry->path(), found);
        } else if (entry->is_regular_file(ignored) && is_for_inbox(entry->path())) {
            found.files.push_back(entry->path());
        }
    }
    if (error) {
        found.unreadable.push_back(folder);
    }
}

} // namespace

bool is_mail(const std::filesystem::path& file) {
    return file.extension() == ".eml" || file.extension() == ".EML";
}

bool is_for_inbox(const std::filesystem::path& file) {
    return file.extension() == ".safeplace" || is_mail(file);
}

bool is_too_big_for_inbox(const std::filesystem::path& file) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    return !error && size > (is_mail(file) ? largest_mail : largest_parcel);
}

FolderFiles files_for_inbox(const std::filesystem::path& folder) {
    FolderFiles found;
    look_into(folder, found);
    std::sort(found.files.begin(), found.files.end());
    return found;
}

} // namespace safeplaces
