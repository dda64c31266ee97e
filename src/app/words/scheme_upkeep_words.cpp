#include "app/words/scheme_upkeep_words.h"

#include "app/words/dates.h"
#include "app/words/tr.h"
#include "app/words/venue_state_words.h"
#include "domain/cell.h"

namespace safeplaces {

namespace {

// 50.9097, as people write it.
std::string degrees(double number) {
    std::string text = text_of(Cell{number});
    text.erase(text.find_last_not_of('0') + 1);
    return text.ends_with('.') ? text + '0' : text;
}

} // namespace

std::string postcode_unusable() {
    return tr("Give a whole postcode, such as SO14 7LY");
}

std::string place_as_typed(const std::optional<MapPlace>& place) {
    return place ? degrees(place->latitude) + ", " + degrees(place->longitude) : std::string{};
}

std::string place_in_words(const std::optional<MapPlace>& place) {
    return place ? filled(tr("It stands at latitude {1}, longitude {2}."),
                          {degrees(place->latitude), degrees(place->longitude)})
                 : tr("Where it stands is not known. The file for a map leaves it out.");
}

std::string place_unusable() {
    return tr("This is no place in the United Kingdom. Write the latitude first, then the "
              "longitude: 50.9097, -1.4044");
}

std::string map_in_words(OnMap on_map, MapChoice choice, bool is_safe_place) {
    const bool may_stand_there = is_safe_place && choice == MapChoice::listed;
    if (on_map == OnMap::yes) {
        return may_stand_there ? tr("The national map shows it.")
                               : tr("The national map still shows it. Take it off there, then note "
                                    "it here.");
    }
    return may_stand_there ? tr("The national map does not show it yet. Put it there, then note it "
                                "here.")
                           : tr("It is not on the national map.");
}

std::string map_choice_in_words(MapChoice choice) {
    return choice == MapChoice::listed ? tr("May be listed") : tr("Does not want to be listed");
}

std::string map_noted_in_words(OnMap on_map) {
    return on_map == OnMap::yes ? tr("It is off the map now") : tr("It is on the map now");
}

std::string sticker_in_words(const Sticker& sticker, Date today) {
    if (sticker.revoked) {
        return tr("Counts no more");
    }
    return filled(sticker.valid_to < today ? tr("Ended on {1}") : tr("Valid to {1}"),
                  {date_in_words(sticker.valid_to)});
}

std::string sticker_place_in_words(StickerState state) {
    switch (state) {
    case StickerState::issued:
        return tr("Sent to the venue");
    case StickerState::up:
        return tr("It hangs");
    case StickerState::replaced:
        return tr("Replaced by another");
    case StickerState::returned:
        return tr("It came back");
    case StickerState::destroyed:
        return tr("It was destroyed");
    }
    return {};
}

std::string sticker_noted_in_words(const PastStickerMove& move) {
    // TRANSLATORS: {1} a day, {2} a role at the desk: "Coordinator".
    return filled(tr("Noted on {1} by: {2}"), {date_in_words(move.on), role_in_words(move.role)});
}

std::string noted_by_mistake(StickerState before) {
    // TRANSLATORS: {1} where a sticker was before: "It hangs".
    return filled(tr("That was a mistake. Back to: {1}"), {sticker_place_in_words(before)});
}

std::string ask_for_replaced_sticker() {
    return tr("Ask the venue to send it back, or to destroy it.");
}

std::string ask_if_it_hangs() {
    return tr("Ask the venue if it hangs.");
}

std::string ask_for_sticker() {
    return tr("Ask the venue to send it back.");
}

std::string sticker_is_lost() {
    return tr("It is lost: it counts no more");
}

std::string lost_sticker_question(const std::string& number) {
    return filled(tr("Sticker {1} will count no more, wherever it hangs, and nobody can take that "
                     "back. If it was the last one of the venue, you sign the approval again, with "
                     "a new sticker. Send a notice to all venues then."),
                  {number});
}

std::string computer_in_words(int number, const RegisteredDevice& computer) {
    const auto day = [](Instant instant) { return date_in_words(day_of(instant)); };
    return computer.revoked ? filled(tr("Computer {1}: shut out on {2}"),
                                     {std::to_string(number), day(*computer.revoked)})
                            : filled(tr("Computer {1}: since {2}"),
                                     {std::to_string(number), day(computer.enrolled)});
}

std::string shut_out_words(int number) {
    return filled(tr("Shut out computer {1}"), {std::to_string(number)});
}

std::string shut_out_question(const std::string& computer) {
    return filled(
        tr("{1}. From now on no file that it signs is taken in, and no letter goes to it. "
           "Nobody can take that back: a computer that comes again is a new one."),
        {computer});
}

std::string computers_in_words(int computers) {
    return computers == 0 ? tr("No computer in the register")
                          : filled(trn("{1} computer", "{1} computers", computers),
                                   {std::to_string(computers)});
}

} // namespace safeplaces
