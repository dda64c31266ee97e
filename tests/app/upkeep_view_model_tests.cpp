#include <boost/test/unit_test.hpp>

#include "app/scheme/to_do_view_model.h"
#include "app/scheme/upkeep_view_model.h"
#include "app/scheme_fixture.h"
#include "app/words/scheme_to_do_words.h"

using namespace safeplaces;

namespace {

// An approved venue with a sticker that nobody has heard of since.
struct ASticker : ARegister {
    ASticker() {
        desk.venues.add(desk.acting, {.id = bakery, .name = "Example Bakery"}, venue.today,
                        outside.now());
        turn("approved");
        desk.stickers.add(desk.acting,
                          {.venue = bakery,
                           .name = "Example Bakery",
                           .postcode = "SO14 0AA",
                           .scheme = desk.scheme.id,
                           .level = "Safe Place",
                           .issued = venue.today,
                           .valid_to = plus_days(venue.today, std::chrono::days{365}),
                           .number = "SP-0001"},
                          "signed", outside.now());
        page.look_again();
    }

    void turn(const std::string& state) {
        file.db().exec("UPDATE venue SET state = $1", {std::string_view(state)});
        page.look_again();
    }
    [[nodiscard]] const HeldStickerRow& sticker() const { return page.state().stickers.at(0); }
    void note(StickerState state) {
        page.note_sticker("SP-0001", std::to_string(static_cast<int>(state)));
    }
    [[nodiscard]] std::int64_t waiting(Work work) {
        return WhatNeedsDoing{file.db(), venue.today}.count(work);
    }

    SchemeDesk& desk = open();
    VenueId bakery{"0198a000-0000-7000-8000-000000000b00"};
    int noted = 0;
    UpkeepViewModel page{desk, bakery, [this] { ++noted; }};
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(upkeep_view_model, ASticker)

BOOST_AUTO_TEST_CASE(a_postcode_is_asked_for_until_it_can_stand_on_a_sticker) {
    BOOST_TEST(page.state().asks_postcode);
    page.put_postcode("the High Street");
    BOOST_TEST(page.state().postcode_problem == postcode_unusable());
    BOOST_TEST(noted == 0);
    page.put_postcode("so147ly");
    BOOST_TEST(!page.state().asks_postcode);
    BOOST_TEST(page.state().postcode_problem.empty());
    BOOST_TEST(desk.venues.find(bakery)->postcode == "SO14 7LY");
    BOOST_TEST(noted == 1);
}

BOOST_AUTO_TEST_CASE(the_place_on_a_map_is_shown_and_can_be_put_right) {
    BOOST_TEST(page.state().place.find("not known") != std::string::npos);
    page.put_place("50.9097, -1.4044");
    BOOST_TEST(page.state().place == "It stands at latitude 50.9097, longitude -1.4044.");
    BOOST_TEST(page.state().place_typed == "50.9097, -1.4044");
    BOOST_TEST((desk.venues.find(bakery)->place == MapPlace{50.9097, -1.4044}));
    BOOST_TEST(noted == 1);
    page.put_place("  ");
    BOOST_TEST(!desk.venues.find(bakery)->place.has_value());
    BOOST_TEST(noted == 2);
}

BOOST_AUTO_TEST_CASE(what_is_no_place_here_is_said_beside_the_question) {
    for (const char* typed : {"the High Street", "50.9097", "50.9097, -1.4044, 3",
                              "-1.4044, 50.9097", "nan, nan", "40.7, -74.0"}) {
        page.put_place(typed);
        BOOST_TEST(page.state().place_problem == place_unusable(), typed);
    }
    BOOST_TEST(page.state().place_tries == 6);
    BOOST_TEST(!desk.venues.find(bakery)->place.has_value());
    page.put_place("50.9 -1.4");
    BOOST_TEST(page.state().place_problem == "");
}

BOOST_AUTO_TEST_CASE(a_sticker_is_asked_about_until_it_hangs) {
    BOOST_TEST(sticker().ask == ask_if_it_hangs());
    BOOST_TEST(waiting(Work::stickers_not_up) == 1);
    note(StickerState::up);
    BOOST_TEST(sticker().ask.empty());
    BOOST_TEST(waiting(Work::stickers_not_up) == 0);
    BOOST_TEST(noted == 1);
}

BOOST_AUTO_TEST_CASE(a_sticker_of_a_venue_that_left_is_asked_for_until_it_came_back) {
    note(StickerState::up);
    turn("removed");
    BOOST_TEST(sticker().ask == ask_for_sticker());
    BOOST_TEST(waiting(Work::stickers_to_return) == 1);
    note(StickerState::returned);
    BOOST_TEST(sticker().ask.empty());
    BOOST_TEST(waiting(Work::stickers_to_return) == 0);
}

BOOST_AUTO_TEST_CASE(a_slip_is_taken_back_and_what_was_noted_is_said) {
    note(StickerState::destroyed);
    BOOST_TEST(sticker().noted == "Noted on 25 November 2026 by: Administrator");
    BOOST_TEST(sticker().places.size() == 2U); // where it is, and that this was a mistake
    page.note_sticker("SP-0001", "mistake");
    BOOST_TEST((sticker().state == StickerState::issued));
    page.note_sticker("SP-0001", "mistake"); // no more to take back
    BOOST_TEST((sticker().state == StickerState::issued));
}

BOOST_AUTO_TEST_CASE(a_replaced_sticker_is_asked_for_until_its_end_is_known) {
    note(StickerState::replaced);
    BOOST_TEST(sticker().ask == ask_for_replaced_sticker());
    BOOST_TEST(waiting(Work::stickers_to_return) == 1);
    note(StickerState::destroyed);
    BOOST_TEST(sticker().ask.empty());
    BOOST_TEST(waiting(Work::stickers_to_return) == 0);
}

BOOST_AUTO_TEST_CASE(a_lost_sticker_counts_no_more_and_the_approval_is_signed_again) {
    BOOST_TEST(sticker().places.size() == 6U);
    venue.agrees = false;
    page.note_sticker("SP-0001", "lost");
    BOOST_TEST(waiting(Work::stickers_to_tell) == 0);
    venue.agrees = true;
    page.note_sticker("SP-0001", "lost");
    BOOST_TEST(venue.question.find("SP-0001") != std::string::npos);
    BOOST_TEST(waiting(Work::stickers_to_tell) == 1);
    BOOST_TEST(desk.venues.find(bakery)->sign_again);
    BOOST_TEST(sticker().places.size() == 5U);
    BOOST_TEST(noted == 1);
}

BOOST_AUTO_TEST_CASE(a_stolen_computer_is_shut_out_once_somebody_has_agreed) {
    const DeviceKeys keys_of_pc =
        device_keys({"0198a000-0000-7000-8000-000000000b01"}, new_secret_keys());
    desk.devices.enrol(desk.acting, keys_of_pc, bakery, outside.now());
    page.look_again();
    BOOST_TEST_REQUIRE(page.state().computer_rows.size() == 1U);
    venue.agrees = false;
    page.shut_out(keys_of_pc.device);
    BOOST_TEST(!desk.devices.find(keys_of_pc.device)->revoked.has_value());
    venue.agrees = true;
    page.shut_out(keys_of_pc.device);
    BOOST_TEST(desk.devices.find(keys_of_pc.device)->revoked.has_value());
    BOOST_TEST(page.state().computer_rows[0].shut_out == "");
    BOOST_TEST(page.state().computers == computers_in_words(0));
}

BOOST_AUTO_TEST_CASE(the_national_map_is_to_do_until_it_is_noted) {
    BOOST_TEST(waiting(Work::map_to_send) == 1);
    page.note_map();
    BOOST_TEST((page.state().on_map == OnMap::yes));
    BOOST_TEST(waiting(Work::map_to_send) == 0);
    page.note_map();
    BOOST_TEST(waiting(Work::map_to_send) == 1);
}

BOOST_AUTO_TEST_CASE(a_venue_that_wants_no_place_on_the_map_waits_for_none) {
    page.choose_map(page.state().map_choices.at(1).id);
    BOOST_TEST((desk.venues.find(bakery)->map_choice == MapChoice::off));
    BOOST_TEST(waiting(Work::map_to_send) == 0);
    BOOST_TEST(!page.state().may_note_map);
    BOOST_TEST(noted == 1);
}

BOOST_AUTO_TEST_CASE(a_venue_that_the_map_shows_against_its_wish_is_to_be_taken_off) {
    page.note_map();
    page.choose_map(page.state().map_choices.at(1).id);
    BOOST_TEST(waiting(Work::map_to_send) == 1);
    const WorkLine line = WhatNeedsDoing{file.db(), venue.today}.lines(Work::map_to_send, 1).at(0);
    BOOST_TEST(next_step_in_words(Work::map_to_send, line, venue.today) == "Take it off the map");
    page.note_map();
    BOOST_TEST(waiting(Work::map_to_send) == 0);
    page.choose_map(page.state().map_choices.at(0).id);
    BOOST_TEST(waiting(Work::map_to_send) == 1);
}

BOOST_AUTO_TEST_CASE(a_ward_can_be_set) {
    desk.scheme.wards = {"North", "South"};
    page.look_again();
    BOOST_TEST(page.state().wards.size() == 2U);
    page.choose_ward("South");
    BOOST_TEST(desk.venues.find(bakery)->ward == "South");
    BOOST_TEST(page.state().ward == "South");
    BOOST_TEST(noted == 1);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_written_down_is_said_and_stays_as_it_was) {
    file.db().exec(
        "CREATE TRIGGER no BEFORE UPDATE ON sticker BEGIN SELECT RAISE(FAIL, 'no'); END");
    note(StickerState::up);
    BOOST_TEST(!page.state().trouble.empty());
    BOOST_TEST((sticker().state == StickerState::issued));
    BOOST_TEST(noted == 0);
}

BOOST_AUTO_TEST_SUITE_END()
