#pragma once

#include "app/sticker_check.h"
#include "app/sticker_form.h"
#include "documents/bulk_writer.h"
#include "domain/scheme/life.h"
#include "domain/scheme/sticker_statement.h"

#include <cstddef>
#include <string>
#include <vector>

namespace safeplaces {

// Printing the stickers of many venues at one go, in words.

// Of the file that begins with the sticker at that place (from 0) of a run of `all`:
// "stickers-0001-to-1000-a6-mirrored-untagged.pdf"; of the round ones "stickers-0001-to-1000-..."
[[nodiscard]] std::string
run_file_name(std::size_t first, std::size_t count, std::size_t all, const StickerForm& form = {});
[[nodiscard]] RunWords
run_words(std::size_t first, std::size_t count, std::size_t all, const StickerForm& form);

[[nodiscard]] std::string ready_sticker_in_words(const StickerStatement& sticker);

// Why a venue, or a sticker of it, is not among those that are printed.
[[nodiscard]] std::string no_sticker_as_not_approved(VenueState state);
[[nodiscard]] std::string no_sticker_signed();
[[nodiscard]] std::string no_sticker_as_up();
[[nodiscard]] std::string no_sticker_as(StickerVerdict verdict);
[[nodiscard]] std::string no_sticker_as_renamed(const std::string& named);
[[nodiscard]] std::string no_sticker_as_letter_missing(const std::string& letter);
// On another shape it may have some.
[[nodiscard]] std::string no_sticker_as_without_room(const std::vector<StickerShape>& has_room_on);
[[nodiscard]] std::string no_label_as_without_room();
// Before and after a run: "2 venues are left out, ...: Example Library and Example Museum. ..."
[[nodiscard]] std::string left_out_without_room(const std::vector<std::string>& venues);
[[nodiscard]] std::string not_printed_as_stopped();

// "612 stickers are ready, in the order of their postcodes. 14 venues have none to print."
[[nodiscard]] std::string stickers_caption(std::size_t ready, std::size_t left_out);
[[nodiscard]] std::string stickers_reading(std::size_t done, std::size_t all); // in its place
[[nodiscard]] std::string first_ones_only(std::size_t venues);
[[nodiscard]] std::string only_who_signs_prints();

[[nodiscard]] std::string print_stickers_button(std::size_t stickers); // "Save 612 stickers"
// `labels`: the sheet that they are printed on; empty: each has a page.
[[nodiscard]] std::vector<std::string>
run_outcome(std::size_t stickers, const std::string& labels, const StickerForm& form);
[[nodiscard]] std::string run_folder_question();
[[nodiscard]] std::string run_progress(std::size_t done, std::size_t all);
// `again`: of the files, those that were issued before.
[[nodiscard]] std::string
run_saved(std::size_t files, std::size_t again, const std::string& folder);
[[nodiscard]] std::string run_stopped(std::size_t stickers, const std::string& folder);
[[nodiscard]] std::string run_failed(const std::string& why, std::size_t stickers);
[[nodiscard]] std::string papers_before_failed(const std::string& why); // letters or stickers
[[nodiscard]] std::string papers_are_being_made(); // others, that were begun before
[[nodiscard]] std::string papers_before_ended();
[[nodiscard]] std::string single_sticker_question();
[[nodiscard]] std::string same_sticker_again(Date issued); // beside where it was saved
[[nodiscard]] std::string choose_a_ready_sticker();

// The headings of the list that lies beside the files: file, page, sticker, venue, postcode, note.
[[nodiscard]] std::vector<std::string> run_list_headings();

} // namespace safeplaces
