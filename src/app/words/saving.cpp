#include "app/words/saving.h"

#include "app/words/tr.h"
#include "storage/files.h"

namespace safeplaces {

std::string saved_in_words(const std::filesystem::path& file) {
    // TRANSLATORS: {1} the name of a file, {2} its folder.
    return filled(tr("Saved {1} in {2}."), {utf8(file.filename()), utf8(file.parent_path())});
}

std::string saving_stopped() {
    return tr("Stopped. No file was saved.");
}

std::string saved_here() {
    return tr("Saved on this computer");
}

std::string unsaved_in_words(Trouble trouble) {
    switch (trouble) {
    case Trouble::disk_full:
        return tr("Not saved yet: the disk is full. Your answers are kept here while this window "
                  "is open. Free some space, then try again.");
    case Trouble::read_only:
        return tr("Not saved yet: this program may not write to its folder. Your answers are kept "
                  "here while this window is open. Ask whoever looks after this computer, then "
                  "try again.");
    case Trouble::busy:
        return tr("Not saved yet: another program is using the file. Your answers are kept here "
                  "while this window is open. Wait a moment, then try again.");
    case Trouble::in_use:
    case Trouble::damaged:
    case Trouble::newer_version:
    case Trouble::missing:
    case Trouble::on_network:
    case Trouble::other:
        break;
    }
    return tr("Not saved yet: the computer did not take your answers. They are kept here while "
              "this window is open. Wait a moment, then try again.");
}

std::string close_unsaved_question() {
    return tr("Some answers are not saved yet. If you close now, they are lost.");
}

std::string close_unsaved_words() {
    return tr("Close and lose them");
}

} // namespace safeplaces
