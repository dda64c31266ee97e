#pragma once

#include "app/status.h"
#include "app/submission.h"

#include <string>
#include <vector>

namespace safeplaces {

// Where the venue stands with its council, for a card: on Home and on "Your council".
struct CouncilNews {
    Status status = Status::not_started;
    std::string title;               // "You are a Safe Place until 24 November 2027"
    std::vector<std::string> lines;  // what it means, why, and what to do
    std::vector<std::string> points; // what the council asks for, or the points of its plan
};
[[nodiscard]] CouncilNews council_news(Desk& desk, const VenueStanding& standing);

// ---- Loading the council's file

// "Southampton Safe Places", with the districts of its area as far as it names them.
[[nodiscard]] std::string area_in_words(const Scheme& scheme);
// Where the rules come from that are used now.
[[nodiscard]] std::string rules_in_words(const Desk& desk);
[[nodiscard]] std::string rules_mistake_in_words(const std::string& where);
[[nodiscard]] std::string pack_mistake_in_words(const std::string& where);
[[nodiscard]] std::string compare_in_words(const Pack& pack, const std::string& known);
[[nodiscard]] std::string council_file_question();
// "*.safescheme;*.safeplace;*.safecourse;*.eml"
[[nodiscard]] std::string council_file_pattern();

// What became of a file: good news for pack, decision and notice, else what to do.
[[nodiscard]] std::string taken_in_words(TakenIn outcome);
[[nodiscard]] std::string mail_without_files();
[[nodiscard]] std::string words_differ_in_words();

// ---- Sending

// A sticker that the venue can ask for.
struct StickerWish {
    std::string kind; // "window"
    std::string words;
    bool is_wanted = false;
};
[[nodiscard]] std::vector<StickerWish> sticker_wishes();

// What has to be done before the first file can be sent; empty: nothing.
[[nodiscard]] std::string before_sending(const Desk& desk, const VenueStanding& standing);
[[nodiscard]] std::vector<std::string>
inside_in_words(const ToSend& parcel, const VenueStanding& standing, const Library& library);
[[nodiscard]] std::vector<std::string> never_inside_in_words();
[[nodiscard]] std::string last_sent_in_words(const std::vector<SentParcel>& parcels);
[[nodiscard]] std::string send_question();
[[nodiscard]] std::string mail_question();
[[nodiscard]] std::string mail_subject(const std::string& venue);
[[nodiscard]] std::string mail_text(const std::string& venue);
[[nodiscard]] std::string
sent_news(ParcelWay way, const std::string& file, const std::string& address);
[[nodiscard]] std::string too_much_to_send();

} // namespace safeplaces
