#include "app/words/register_trouble_words.h"

#include "app/words/reasons.h"
#include "app/words/tr.h"

namespace safeplaces {

namespace {

std::string room_for_register() {
    return tr("Delete files that nobody needs any more, empty the waste bin, then try again.");
}

std::string rights_for_register() {
    return tr("Ask whoever looks after this computer for the right to change the folder, then try "
              "again.");
}

} // namespace

std::string register_trouble_in_words(Trouble trouble) {
    switch (trouble) {
    case Trouble::in_use:
        return tr("The register is open in another window of this program. Use that window, or "
                  "close it and try again.");
    case Trouble::damaged:
        return tr("The register's file is damaged. Close this program and start it again: it then "
                  "shows what can be brought back.");
    case Trouble::newer_version:
        return tr("The register was last opened with a newer version of this program. Update this "
                  "program, then open it again.");
    default:
        return trouble_in_words(trouble);
    }
}

std::string register_backup_failed(Trouble trouble) {
    const std::string failed = tr("Today's backup of the register could not be made.");
    const std::string again = ' ' + tr("The next unlock tries it again.");
    switch (trouble) {
    case Trouble::damaged:
        return failed + ' ' +
               tr("Its file was checked, and has a fault. Decide nothing more, and ask whoever "
                  "looks after this computer: the backups of earlier days are kept in the "
                  "register's folder.");
    case Trouble::disk_full:
        return failed + ' ' +
               tr("The disk of this computer is full. Delete files that nobody needs any more, and "
                  "empty the waste bin.") +
               again;
    case Trouble::read_only:
        return failed + ' ' +
               tr("The folder of the backups cannot be written to. Ask whoever looks after this "
                  "computer for the right to change it.") +
               again;
    default:
        return failed + again;
    }
}

Refusal refused_register(Trouble trouble) {
    switch (trouble) {
    case Trouble::disk_full:
        return {tr("The disk of this computer is full"),
                tr("The register was not opened, because nothing more could be saved. What was "
                   "saved before is safe."),
                room_for_register()};
    case Trouble::read_only:
        return {tr("The register's folder cannot be written to"),
                tr("The register was not opened, because no decision could be saved. What was "
                   "saved before is safe."),
                rights_for_register()};
    case Trouble::in_use:
        return {tr("The register is open already"),
                tr("It is open in another window of this program, perhaps with somebody else who "
                   "is signed in to this computer."),
                tr("Go on in that window, or close it and try again.")};
    case Trouble::damaged:
        return {tr("The register's file is damaged"),
                tr("Something else has changed the file, or the disk has a fault. The program has "
                   "no backup of it on this computer."),
                tr("If you have saved a backup to a file: ask whoever looks after this computer to "
                   "move the folder below away, start the program again, and choose “Bring a "
                   "register from another computer”.")};
    case Trouble::newer_version:
        return {
            tr("The register needs a newer version of this program"),
            tr("It was last opened with a newer version, and this one could spoil it. Nothing was "
               "changed."),
            tr("Install the newest version of Safe Places Desk, then open the register again.")};
    case Trouble::busy:
        return {tr("The register's file is in use"),
                tr("Another program, such as a virus scanner, is using it."),
                tr("Wait a moment, then try again.")};
    case Trouble::missing:
        return {tr("The register's file is not there"),
                tr("The file is not in the register's folder any more."),
                tr("Ask whoever moved it, or looks after this computer, to put it back. Then try "
                   "again.")};
    case Trouble::on_network:
        return {tr("The register is on another computer"),
                tr("It must be on a disk of this computer, because only one may write to it."),
                tr("Ask whoever looks after this computer to put the folder below on a disk of "
                   "this one.")};
    case Trouble::other:
        break;
    }
    return {tr("The register could not be opened"),
            tr("The computer did not let this program open it. What was saved before is safe."),
            tr("Try again. If it happens again, restart the computer.")};
}

// Over a network none is opened.
std::vector<std::string> register_warnings_in_words(const Health& health,
                                                    std::optional<Trouble> backup) {
    std::vector<std::string> warnings;
    if (health.whereabouts.location == Location::synced) {
        warnings.push_back(
            filled(tr("{1} copies the register's folder to other computers, which can damage it. "
                      "Open the register on this computer only, and ask whoever looks after it to "
                      "keep that folder out of {1}."),
                   {health.whereabouts.service}));
    }
    if (health.is_disk_nearly_full) {
        warnings.push_back(tr("The disk of this computer is nearly full. Delete files that nobody "
                              "needs any more and empty the waste bin, so that decisions and "
                              "records can still be saved."));
    }
    if (backup) {
        warnings.push_back(register_backup_failed(*backup));
    }
    return warnings;
}

} // namespace safeplaces
