#include "app/words/sticker_run_words.h"

#include "app/words/dates.h"
#include "app/words/lists.h"
#include "app/words/numbers.h"
#include "app/words/print_room_words.h"
#include "app/words/print_words.h"
#include "app/words/sticker_check_words.h"
#include "app/words/tr.h"
#include "app/words/venue_state_words.h"

#include <algorithm>

namespace safeplaces {

namespace {

std::string count_of(std::size_t number) {
    return with_thousands(static_cast<long long>(number));
}

std::string stickers(std::size_t number) {
    return filled(trn("{1} sticker", "{1} stickers", static_cast<int>(number)), {count_of(number)});
}

// With zeros in front, so that files stand in order by name.
std::string padded(std::size_t number, std::size_t digits) {
    const std::string text = std::to_string(number);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

} // namespace

std::string
run_file_name(std::size_t first, std::size_t count, std::size_t all, const StickerForm& form) {
    const std::size_t digits = std::to_string(all).size();
    return "stickers-" + padded(first + 1, digits) + "-to-" + padded(first + count, digits) +
           form_in_a_file_name(form) + "-untagged.pdf";
}

RunWords run_words(std::size_t first, std::size_t count, std::size_t all, const StickerForm& form) {
    const InEnglish speaking;
    const std::string title =
        filled(tr("Safe Place window stickers {1} to {2} of {3}, for a printing "
                  "machine, untagged"),
               {count_of(first + 1), count_of(first + count), count_of(all)});
    return {.title = form.side == GlassSide::inside ? mirrored_in_words(title) : title,
            .language = "en-GB",
            .note = tr("Untagged: made for a printing machine, not to be read on a screen. Safe "
                       "Places Desk saves each of these stickers singly as a tagged PDF."),
            .stickers = count};
}

std::string ready_sticker_in_words(const StickerStatement& sticker) {
    return filled(tr("{1}, valid to {2}"), {sticker.number, short_date(sticker.valid_to)});
}

std::string no_sticker_as_not_approved(VenueState state) {
    return filled(tr("Not approved: {1}"), {state_in_words(state)});
}

std::string no_sticker_signed() {
    return tr("Approved, but no sticker is signed. Sign its letter first.");
}

std::string no_sticker_as_up() {
    return tr("Its sticker is up already.");
}

std::string no_sticker_as(StickerVerdict verdict) {
    return verdict_in_words(verdict);
}

std::string no_sticker_as_renamed(const std::string& named) {
    return filled(tr("Its sticker is signed for “{1}”. Sign its approval again."), {named});
}

std::string no_sticker_as_letter_missing(const std::string& letter) {
    return filled(tr("Our typeface lacks a letter of its name: {1}"), {letter});
}

std::string no_sticker_as_without_room(const std::vector<StickerShape>& has_room_on) {
    return has_room_on.empty()
               ? tr("Its name has no room on a sticker. Agree on a shorter one with the venue, and "
                    "sign its approval again.")
               // TRANSLATORS: {1} such as "A6".
               : filled(tr("Its name has no room on this sticker. Choose another size for it: {1}"),
                        {shape_in_words(has_room_on.front())});
}

std::string no_label_as_without_room() {
    return tr("Its name has no room on a round sticker, which labels are for. Save it for a "
              "printing machine, or singly, in another size.");
}

std::string left_out_without_room(const std::vector<std::string>& venues) {
    constexpr std::size_t most_named = 10;
    std::vector<std::string> named = venues;
    if (named.size() > most_named) {
        named.resize(most_named);
        named.push_back(filled(tr("{1} more"), {count_of(venues.size() - most_named)}));
    }
    return filled(trn("{1} sticker is left out, for the venue's name has no room on it: {2}. The "
                      "table and the list say what to do.",
                      "{1} stickers are left out, for the venues' names have no room on them: {2}. "
                      "The table and the list say what to do.",
                      static_cast<int>(venues.size())),
                  {count_of(venues.size()), names_in_words(named)});
}

std::string not_printed_as_stopped() {
    return tr("Not printed: it was stopped before.");
}

std::string stickers_caption(std::size_t ready, std::size_t left_out) {
    std::string words = ready == 0
                            ? tr("No sticker is ready to print.")
                            : filled(trn("{1} sticker is ready, in the order of the postcodes.",
                                         "{1} stickers are ready, in the order of the postcodes.",
                                         static_cast<int>(ready)),
                                     {count_of(ready)});
    if (left_out > 0) {
        words +=
            ' ' + filled(trn("{1} is left out: the table says why.",
                             "{1} are left out: the table says why.", static_cast<int>(left_out)),
                         {count_of(left_out)});
    }
    return words;
}

std::string stickers_reading(std::size_t done, std::size_t all) {
    return filled(tr("{1} of {2} venues looked at"), {count_of(done), count_of(all)});
}

std::string first_ones_only(std::size_t venues) {
    return filled(tr("These are of the first {1} venues of the list: filter it to print others."),
                  {count_of(venues)});
}

std::string only_who_signs_prints() {
    return tr("An auditor may look at the stickers. Coordinators print them.");
}

std::string print_stickers_button(std::size_t number) {
    return filled(tr("Save {1}"), {stickers(number)});
}

std::vector<std::string>
run_outcome(std::size_t number, const std::string& labels, const StickerForm& form) {
    return {labels.empty()
                // TRANSLATORS: {2} such as "Round, 100 mm"; {3} the side of the glass.
                ? filled(tr("{1}, one on each page ({2}; {3}), in files of up to {4} for a "
                            "printing machine."),
                         {stickers(number), shape_in_words(form.shape), side_in_words(form.side),
                          count_of(1000)})
                : filled(tr("{1} on sheets of labels ({2}), in files of up to {3}. Print them at "
                            "100 %, never “fit to page”."),
                         {stickers(number), labels, count_of(1000)}),
            tr("Beside them a list says which page is for which venue, and what could not be "
               "printed and why."),
            tr("These files are not tagged for screen readers. Each sticker can be saved by "
               "itself as a tagged PDF.")};
}

std::string run_folder_question() {
    return tr("A folder for the stickers");
}

std::string run_progress(std::size_t done, std::size_t all) {
    return filled(tr("{1} of {2} stickers made"), {count_of(done), count_of(all)});
}

std::string run_saved(std::size_t files, std::size_t again, const std::string& folder) {
    const std::string words = filled(
        trn("Saved {1} file of stickers, and the list of them, in {2}.",
            "Saved {1} files of stickers, and the list of them, in {2}.", static_cast<int>(files)),
        {count_of(files), folder});
    return again == 0 ? words
                      : words + ' ' +
                            filled(trn("{1} file was issued before: it is the same file again.",
                                       "{1} files were issued before: they are the same files "
                                       "again.",
                                       static_cast<int>(again)),
                                   {count_of(again)});
}

std::string run_stopped(std::size_t number, const std::string& folder) {
    return number == 0 ? tr("Stopped. No sticker is saved.")
                       : filled(tr("Stopped. {1} saved, with the list of them, in {2}."),
                                {stickers(number), folder});
}

std::string run_failed(const std::string& why, std::size_t number) {
    return number == 0
               ? why
               : why + ' ' +
                     filled(tr("{1} saved before that: the list beside them says which. Throw "
                               "those files away, and save all again."),
                            {stickers(number)});
}

std::string papers_before_failed(const std::string& why) {
    return filled(tr("The papers that were begun before were not all made. {1}"), {why});
}

std::string papers_are_being_made() {
    return tr("The papers that were begun before are still being made.");
}

std::string papers_before_ended() {
    return tr("The papers that were begun before are done, or were stopped: look into their "
              "folder.");
}

std::string single_sticker_question() {
    return tr("Where to save this sticker");
}

std::string same_sticker_again(Date issued) {
    return filled(tr("It was issued on {1}: it is the same file again."), {date_in_words(issued)});
}

std::string choose_a_ready_sticker() {
    return tr("Choose a sticker that is ready in the table first.");
}

std::vector<std::string> run_list_headings() {
    return {tr("File"), tr("Page"), tr("Sticker"), tr("Venue"), tr("Postcode"), tr("Note")};
}

} // namespace safeplaces
