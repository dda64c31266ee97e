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

std::string file_was_opened(const std::filesystem::path& file) {
    return filled(tr("You opened “{1}”. It waits until you want to look at it."),
                  {utf8(file.filename())});
}

std::string open_it_word() {
    return tr("Look at it now");
}

std::string leave_it_word() {
    return tr("Leave it");
}

std::string file_for_venue_desk(const std::filesystem::path& file) {
    return filled(tr("“{1}” is for the desk of a venue."), {utf8(file.filename())});
}

std::string file_for_scheme_desk(const std::filesystem::path& file) {
    return filled(tr("“{1}” is for the desk of the scheme."), {utf8(file.filename())});
}

std::string open_that_desk_word() {
    return tr("Open that desk");
}

std::string update_not_taken(const std::filesystem::path& file) {
    return filled(tr("“{1}” is an update of this program, but this copy takes none: ask whoever "
                     "installed it for the newer version."),
                  {utf8(file.filename())});
}

std::string register_backup_opened(const std::filesystem::path& file) {
    return filled(tr("“{1}” is the backup of a register. At the desk of the scheme, “Bring a "
                     "register from another computer” opens it, and “Try a backup out” looks into "
                     "it."),
                  {utf8(file.filename())});
}

} // namespace safeplaces
