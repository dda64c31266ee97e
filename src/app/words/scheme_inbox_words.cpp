#include "app/words/scheme_inbox_words.h"

#include "app/words/numbers.h"
#include "app/words/tr.h"

namespace safeplaces {

std::string outcome_in_words(FileOutcome outcome) {
    switch (outcome) {
    case FileOutcome::decide:
        return tr("Needs a decision");
    case FileOutcome::refused:
        return tr("Refused");
    case FileOutcome::taken:
        return tr("Taken");
    case FileOutcome::already_here:
        return tr("Already here");
    }
    return {};
}

std::string fault_in_words(ParcelFault fault) {
    switch (fault) {
    case ParcelFault::too_small:
    case ParcelFault::magic:
    case ParcelFault::wrong_kind:
        return tr("Not a file from a venue's desk. It was not opened.");
    case ParcelFault::too_big:
        return tr("Larger than any venue's file can be. It was not opened.");
    case ParcelFault::version:
        return tr("Made by a newer version of the program. Install that one here.");
    case ParcelFault::length:
    case ParcelFault::open:
        return tr("Damaged on its way. Ask the venue to send it again.");
    case ParcelFault::recipient:
        return tr("Meant for another scheme, or made with an old file of this one. Send the venue "
                  "your scheme's file.");
    case ParcelFault::unknown_sender:
    case ParcelFault::signature:
        return tr("Not signed by the venue's computer, or changed after it was signed. Ask for it "
                  "again.");
    case ParcelFault::content:
        return tr("What is inside breaks the rules of such files. Nothing was taken.");
    }
    return {};
}

std::string no_parcel_inside() {
    return tr("A mail without a venue's file in it.");
}

std::string file_unreadable() {
    return tr("It could not be read. Look if it is still there.");
}

std::string mail_too_big() {
    return tr("This mail is too large. Save the file that is attached, and take in that.");
}

std::string no_file_of_ours() {
    return tr("No file of a venue is in this folder. Such files end in .safeplace or .eml.");
}

std::string folder_unreadable() {
    return tr("This folder could not be read to its end. Copy the files to another folder, and "
              "take them in from there.");
}

std::string result_in_words(const IntakeResult& result) {
    switch (result.outcome) {
    case IntakeOutcome::new_records:
    case IntakeOutcome::nothing_new:
        break;
    case IntakeOutcome::already_taken_in:
        return tr("The same file as before. Nothing changed.");
    case IntakeOutcome::needs_enrolling:
        return waits_for_words();
    case IntakeOutcome::device_revoked:
        return tr("From a computer that counts no more. Nothing was taken.");
    case IntakeOutcome::other_venue:
        return tr("From a computer of another venue. Nothing was taken.");
    case IntakeOutcome::unacceptable:
        return tr("It holds something that the register cannot keep. Nothing was taken.");
    }
    std::string words = result.n_new > 0
                            ? filled(trn("{1} new record.", "{1} new records.", result.n_new),
                                     {with_thousands(result.n_new)})
                            : tr("Nothing new in it.");
    if (result.n_conflicting > 0) {
        words += ' ' + filled(trn("{1} needs a decision: choose below.",
                                  "{1} need a decision: choose below.", result.n_conflicting),
                              {with_thousands(result.n_conflicting)});
    }
    return words;
}

std::string waits_for_words() {
    return tr("From a computer that is new here. Ring the venue, and compare five words.");
}

std::string waits_already() {
    return tr("This file waits here already, for the five words of its computer.");
}

std::string words_did_not_match() {
    return tr("The five words were not the same. Nothing was taken.");
}

std::string working_out_words() {
    return tr("Working out the five words...");
}

std::string enrol_question(const std::string& venue, const std::string& five_words) {
    // TRANSLATORS: {1} a venue, {2} five words that its computer shows.
    return filled(
        tr("Did {1} read out exactly these words: {2}? From now on this computer may send "
           "in its name."),
        {venue.empty() ? tr("the venue") : venue, five_words});
}

std::string words_are_the_same() {
    return tr("The words are the same");
}

std::string reading_in_words(int done, int all) {
    return filled(trn("Reading: {1} of {2} file.", "Reading: {1} of {2} files.", all),
                  {with_thousands(done), with_thousands(all)});
}

std::string finished_in_words(int all) {
    return filled(trn("Finished. {1} file was read.", "Finished. All {1} files were read.", all),
                  {with_thousands(all)});
}

std::string stopped_in_words(int done, int all) {
    return filled(tr("Stopped. {1} of {2} files were read; the others stay where they are."),
                  {with_thousands(done), with_thousands(all)});
}

std::string files_question() {
    return tr("Choose the files that venues have sent");
}

std::string folder_question() {
    return tr("Choose the folder with the files that venues have sent");
}

} // namespace safeplaces
