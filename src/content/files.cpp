#include "content/files.h"

#include "domain/error.h"
#include "domain/fold.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace safeplaces {

std::string path_text(const std::filesystem::path& path) {
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
}

bool is_file(const std::filesystem::path& path) {
    std::error_code error;
    return std::filesystem::is_regular_file(path, error);
}

bool is_folder(const std::filesystem::path& path) {
    std::error_code error;
    return std::filesystem::is_directory(path, error);
}

std::string read_content_file(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) {
        throw InputError(path_text(path), 0, "there is no such file");
    }
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (!error && size > longest_content_file) {
        throw InputError(path_text(path), 0, "longer than 256 kB");
    }
    std::ifstream stream(path, std::ios::binary);
    std::string bytes(error ? 0 : static_cast<std::size_t>(size), '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (error || !stream) {
        throw InputError(path_text(path), 0, "the file cannot be read");
    }
    return bytes;
}

std::vector<std::filesystem::path> entries_of(const std::filesystem::path& folder) {
    std::error_code error;
    std::vector<std::filesystem::path> entries;
    std::filesystem::directory_iterator entry{folder, error};
    for (; !error && entry != std::filesystem::directory_iterator{}; entry.increment(error)) {
        if (!path_text(entry->path().filename()).starts_with('.')) {
            entries.push_back(entry->path());
        }
    }
    if (error) {
        throw InputError(path_text(folder), 0, "the folder cannot be listed: " + error.message());
    }
    std::ranges::sort(entries, {}, path_text);
    return entries;
}

namespace {

// The first line that is not clean. Pre: the whole is not.
int first_unclean_line(std::string_view text) {
    int line = 1;
    for (std::size_t begin = 0; begin < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (!is_clean_text(text.substr(begin, end - begin))) {
            break;
        }
        begin = end + 1;
    }
    return line;
}

} // namespace

std::string clean_source(std::string_view bytes, const std::string& file) {
    if (bytes.size() > longest_content_file) {
        throw InputError(file, 0, "longer than 256 kB");
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n') {
            continue;
        }
        text += bytes[i];
    }
    if (!is_clean_text(text)) {
        throw InputError(file, first_unclean_line(text), "not UTF-8, or a control character");
    }
    return text;
}

int line_at(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    return 1 + static_cast<int>(std::ranges::count(before, '\n'));
}

} // namespace safeplaces
