#include "app/opened_file.h"

#include "app/words/backup_words.h"
#include "storage/files.h"

#include <algorithm>
#include <string>

namespace safeplaces {

namespace {

// In small letters: a file's name may have come by way of a program that knows only capitals.
std::string ending_of(const std::filesystem::path& file) {
    std::string ending = utf8(file.extension());
    std::transform(ending.begin(), ending.end(), ending.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return ending;
}

} // namespace

OpensAt opens_at(const std::filesystem::path& file) {
    const std::string ending = ending_of(file);
    if (ending == ".spmove" || ending == backup_file_ending) {
        return OpensAt::start;
    }
    return ending == ".safeplace" || ending == ".eml" ? OpensAt::inbox : OpensAt::council;
}

bool is_backup(const std::filesystem::path& file) {
    return ending_of(file) == backup_file_ending;
}

} // namespace safeplaces
