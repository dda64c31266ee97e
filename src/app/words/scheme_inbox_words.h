#pragma once

#include "app/scheme/inbox_row.h"
#include "interchange/parcel_file.h"
#include "storage/register/parcel_intake.h"

#include <string>

namespace safeplaces {

[[nodiscard]] std::string outcome_in_words(FileOutcome outcome); // "Needs a decision"

// Why a file was not taken, and what to do.
[[nodiscard]] std::string fault_in_words(ParcelFault fault);
[[nodiscard]] std::string no_parcel_inside(); // a mail without one of our files
[[nodiscard]] std::string file_unreadable();
[[nodiscard]] std::string mail_too_big();
[[nodiscard]] std::string no_file_of_ours(); // in a folder
[[nodiscard]] std::string folder_unreadable();

// What became of a parcel that could be opened.
[[nodiscard]] std::string result_in_words(const IntakeResult& result);
[[nodiscard]] std::string waits_for_words(); // of its device, to be compared
[[nodiscard]] std::string waits_already();   // the same file, for the same
[[nodiscard]] std::string words_did_not_match();
// Before a computer may send for a venue, and the word on the button that agrees.
[[nodiscard]] std::string working_out_words();
[[nodiscard]] std::string enrol_question(const std::string& venue, const std::string& five_words);
[[nodiscard]] std::string words_are_the_same();

// "Reading: 17 of 42 files."
[[nodiscard]] std::string reading_in_words(int done, int all);
[[nodiscard]] std::string finished_in_words(int all);
[[nodiscard]] std::string stopped_in_words(int done, int all);

[[nodiscard]] std::string files_question();
[[nodiscard]] std::string folder_question();

} // namespace safeplaces
