#include "app/words/register_list_words.h"

#include "app/words/people_words.h"
#include "app/words/record_words.h"
#include "app/words/scheme_upkeep_words.h"
#include "app/words/tr.h"
#include "app/words/venue_state_words.h"

#include <utility>

namespace safeplaces {

namespace {

Cell or_empty(const std::optional<Date>& day) {
    return day ? Cell{*day} : Cell{};
}

Cell or_empty(const std::optional<double>& number) {
    return number ? Cell{*number} : Cell{};
}

Cell last_heard(const VenueRow& venue) {
    return venue.last_heard ? Cell{day_of(*venue.last_heard)}
                            : Cell{venue_field_in_words(venue, VenueField::last_heard)};
}

Cell number(int value) {
    return std::int64_t{value};
}

// A led session has no score.
Cell if_asked(const RecordRow& record, int value) {
    return record.asked == 0 ? Cell{} : number(value);
}

// Not a list in braces, out of which each text would be copied once more.
template <class... Cells>
CellRow row_of(Cells&&... cells) {
    CellRow row;
    row.reserve(sizeof...(cells));
    (row.emplace_back(std::forward<Cells>(cells)), ...);
    return row;
}

// Empty for a venue that is no Safe Place.
Cell sticker_counts(const VenueRow& venue) {
    return is_safe_place(venue.state) ? Cell{yes_or_no(!venue.sign_again)} : Cell{};
}

} // namespace

std::vector<std::string> record_list_headings() {
    return {tr("Name"), tr("Role"), tr("Venue"),
            // TRANSLATORS: a part of a town that elects councillors.
            tr("Ward"), tr("Course"), tr("Version"), tr("Passed on"), tr("Valid until"),
            // TRANSLATORS: a heading: how a course was taken, alone or in a led session.
            tr("How"), record_field_heading(RecordField::led_by),
            // TRANSLATORS: a heading: in which words a course was taken, standard or Easy Read.
            tr("Edition"), tr("Language"),
            // TRANSLATORS: a heading: how many answers were right.
            tr("Right"),
            // TRANSLATORS: a heading: how many questions were asked.
            tr("Asked"), tr("Record number"), tr("Person number"), tr("Venue number"),
            record_field_heading(RecordField::status)};
}

CellRow record_list_cells(const RecordRow& record, Date today) {
    return row_of(record.person_name.empty() ? no_name() : record.person_name,
                  role_in_words(record.role), record.venue_name, record.ward, record.course_title,
                  record.version, record.passed, plus_days(record.expires, std::chrono::days{-1}),
                  how_in_words(record.how), leader_in_words(record), face_in_words(record.face),
                  record.language, if_asked(record, record.right), if_asked(record, record.asked),
                  record.id.text, record.person.text, record.venue.text,
                  record_field_in_words(record, RecordField::status, today));
}

std::vector<std::string> venue_list_headings() {
    return {tr("Name"), tr("Postcode"), tr("Ward"),
            // TRANSLATORS: a heading: the kind of venue: shop, library.
            tr("Kind"), tr("Status"),
            // TRANSLATORS: a heading: the day on which the status began.
            tr("Since"),
            // TRANSLATORS: a heading: the last day of a council's approval.
            tr("Approved until"), tr("Level"), tr("Insured until"), tr("Latitude"), tr("Longitude"),
            tr("On the map"), tr("Staff"), tr("Trained"),
            // TRANSLATORS: a heading: the next day on which somebody's training ends.
            tr("Next training ends"), tr("Venue number"),
            venue_field_heading(VenueField::last_heard),
            // TRANSLATORS: a heading; No where keys were declared compromised.
            tr("Sticker counts"),
            // TRANSLATORS: a heading: whether the venue wants to be on the national map.
            tr("May be on the map")};
}

CellRow venue_list_cells(const VenueRow& venue) {
    return row_of(venue.name, venue.postcode, venue.ward, venue.kind, state_in_words(venue.state),
                  venue.state_since, or_empty(venue.valid_to), venue.level,
                  or_empty(venue.insurance_to), or_empty(venue.latitude), or_empty(venue.longitude),
                  yes_or_no(venue.on_map), number(venue.staff), number(venue.trained),
                  or_empty(venue.next_expiry), venue.id.text, last_heard(venue),
                  sticker_counts(venue), yes_or_no(venue.map_wanted));
}

std::vector<std::string> return_list_headings() {
    return {tr("Sticker"), tr("Venue"), tr("Postcode"), tr("Status"),
            // TRANSLATORS: a heading: where a sticker is: "It hangs".
            tr("Where it is"),
            // TRANSLATORS: a heading: the day from which on a sticker has to come back.
            tr("To come back since"), tr("Valid until"), tr("Venue number")};
}

CellRow return_list_cells(const ReturnRow& sticker) {
    return row_of(sticker.number, sticker.venue_name, sticker.postcode,
                  state_in_words(sticker.venue_state), sticker_place_in_words(sticker.state),
                  sticker.since, sticker.valid_to, sticker.venue.text);
}

std::vector<std::string> map_list_headings() {
    return {tr("Name"),      tr("Postcode"),       tr("Kind"),          tr("Latitude"),
            tr("Longitude"), tr("Approved until"), tr("Sticker counts")};
}

CellRow map_list_cells(const VenueRow& venue) {
    return row_of(venue.name, venue.postcode, venue.kind, or_empty(venue.latitude),
                  or_empty(venue.longitude), or_empty(venue.valid_to), sticker_counts(venue));
}

std::string yes_or_no(bool yes) {
    return yes ? tr("Yes") : tr("No");
}

std::string record_sheet_name() {
    // TRANSLATORS: at most 25 characters.
    return tr("Completion records");
}

std::string return_sheet_name() {
    // TRANSLATORS: at most 25 characters.
    return tr("Stickers to come back");
}

std::string venue_sheet_name() {
    // TRANSLATORS: at most 25 characters.
    return tr("Venues");
}

} // namespace safeplaces
