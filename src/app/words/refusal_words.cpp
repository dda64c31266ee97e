#include "app/words/refusal_words.h"

#include "app/words/tr.h"

namespace safeplaces {

namespace {

std::string room_to_make() {
    return tr("Delete files that nobody needs any more, empty the waste bin, then try again.");
}

std::string rights_to_ask_for() {
    return tr("Ask whoever looks after this computer for the right to change the folder, then try "
              "again.");
}

} // namespace

Refusal refused_venue(Trouble trouble) {
    switch (trouble) {
    case Trouble::disk_full:
        return {tr("The disk of this computer is full"),
                tr("The venue was not opened, because nothing more could be saved. What was saved "
                   "before is safe."),
                room_to_make()};
    case Trouble::read_only:
        return {tr("This venue's folder cannot be written to"),
                tr("The venue was not opened, because nothing that you type could be saved. What "
                   "was saved before is safe."),
                rights_to_ask_for()};
    case Trouble::in_use:
        return {tr("This venue is open already"),
                tr("It is already open in another window of this program."),
                tr("Go on in that window, or close it and try again.")};
    case Trouble::damaged:
        return {tr("This venue's file is damaged"),
                tr("Something else has changed the file, or the disk has a fault. The venue was "
                   "not opened, and nothing in its file was changed."),
                tr("See what the newest good back-up holds, then bring it back. The damaged file "
                   "is kept beside it.")};
    case Trouble::newer_version:
        return {tr("This venue needs a newer version of this program"),
                tr("It was last opened with a newer version, and this one could spoil it. Nothing "
                   "was changed."),
                tr("Install the newest version of Safe Places Desk, then open the venue again.")};
    case Trouble::busy:
        return {tr("This venue's file is in use"),
                tr("Another program, such as a virus scanner, is using it."),
                tr("Wait a moment, then try again.")};
    case Trouble::missing:
        return {
            tr("This venue's file is not there"),
            tr("The file is not in the venue's folder any more."),
            tr("If somebody moved it, put it back and try again. If not, bring back a back-up.")};
    case Trouble::on_network: // a venue may lie there
    case Trouble::other:
        break;
    }
    return {tr("This venue could not be opened"),
            tr("The computer did not let this program open it. Nothing was changed."),
            tr("Try again. If it happens again, restart the computer.")};
}

std::string no_backup_in_words() {
    return tr(
        "There is no good back-up on this computer. If you have saved one to a file, look "
        "into that. If not, ask the council's Safe Places team for help, and leave the folder "
        "as it is.");
}

Refusal refused_folder(Trouble trouble) {
    Refusal refusal{
        tr("This program's folder cannot be used"),
        tr("The folder that holds your venues could not be opened or made."),
        tr("If something else has the folder's name, give that another name. Then try again.")};
    if (trouble == Trouble::disk_full) {
        refusal.what = tr("The disk of this computer is full, so there is no room for a venue.");
        refusal.to_do = room_to_make();
    } else if (trouble == Trouble::read_only) {
        refusal.what = tr("The folder that holds your venues cannot be written to.");
        refusal.to_do = rights_to_ask_for();
    }
    return refusal;
}

} // namespace safeplaces
