#include "app/opened_file.h"

#include "app/words/backup_words.h"
#include "app/words/scheme_backup_words.h"
#include "interchange/update_file.h"
#include "storage/files.h"
#include "storage/register/register_copies.h"

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
    if (ending == update_suffix) {
        return OpensAt::update;
    }
    if (ending == register_backup_ending) {
        return OpensAt::register_backup;
    }
    return ending == ".safeplace" || ending == ".eml" ? OpensAt::inbox : OpensAt::council;
}

std::optional<DeskKind> desk_for(const std::filesystem::path& file,
                                 const std::filesystem::path& data) {
    switch (opens_at(file)) {
    case OpensAt::inbox:
        return list_registers(data).empty() ? DeskKind::venue : DeskKind::scheme;
    case OpensAt::register_backup:
        return DeskKind::scheme;
    case OpensAt::update:
        return std::nullopt;
    case OpensAt::start:
    case OpensAt::council:
        break;
    }
    return DeskKind::venue;
}

bool is_backup(const std::filesystem::path& file) {
    return ending_of(file) == backup_file_ending;
}

} // namespace safeplaces
