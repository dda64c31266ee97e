#include "app/words/opened_file_words.h"

#include "app/words/tr.h"
#include "storage/files.h"

namespace safeplaces {

std::string opened_file_question(const std::filesystem::path& file) {
    return filled(tr("You opened “{1}”. Shall this venue take it in?"), {utf8(file.filename())});
}

std::string opened_file_word() {
    return tr("Take it in");
}

std::string opened_backup_question(const std::filesystem::path& file) {
    return filled(tr("You opened the back-up “{1}”. Shall its venue come to this computer?"),
                  {utf8(file.filename())});
}

std::string opened_backup_word() {
    return tr("Bring it in");
}

std::string opened_for_desk_question(const std::filesystem::path& file) {
    return filled(tr("You opened “{1}”. Shall it be taken in?"), {utf8(file.filename())});
}

std::string file_waits_for_manager(const std::filesystem::path& file) {
    return filled(tr("“{1}” waits for the manager of the venue."), {utf8(file.filename())});
}

std::string file_waits_for_desk(const std::filesystem::path& file) {
    return filled(tr("“{1}” waits until the desk is unlocked."), {utf8(file.filename())});
}

} // namespace safeplaces
