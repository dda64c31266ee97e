#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "app/form_view_model.h"

#include <algorithm>

using namespace safeplaces;

namespace {

// At the registration form, with nothing typed.
struct FillingInTheForm : ADesk {
    const Form& form = library.registration;

    [[nodiscard]] std::string stored(const std::string& key) {
        const Entries all = desk.entries.all(form.id);
        const auto found = all.find(key);
        return found == all.end() ? "nothing" : found->second;
    }

    // Every part but the declarations.
    void answer_the_rest() {
        for (const auto& [key, value] : example_answers(form, form_context(desk))) {
            const Field* field = find_field(form, key);
            const bool last =
                std::any_of(form.pages.back().fields.begin(), form.pages.back().fields.end(),
                            [&](const Field& each) { return &each == field; });
            if (!last) {
                desk.entries.put(form.id, key, value, outside.now());
            }
        }
    }
};

const FieldState* field_of(const FormState& state, const std::string& id) {
    const auto found = std::find_if(state.fields.begin(), state.fields.end(),
                                    [&](const FieldState& each) { return each.field->id == id; });
    return found == state.fields.end() ? nullptr : &*found;
}

std::string typed_in(const FormState& state, const std::string& id) {
    const FieldState* field = field_of(state, id);
    const auto found = field == nullptr ? Entries::const_iterator{} : field->typed.find(id);
    return field == nullptr || found == field->typed.end() ? "nothing" : found->second;
}

std::vector<FieldNote> notes_of(const FormState& state, const std::string& id) {
    const FieldState* field = field_of(state, id);
    return field == nullptr ? std::vector<FieldNote>{} : field->notes;
}

} // namespace

BOOST_AUTO_TEST_SUITE(form_view_model)

BOOST_FIXTURE_TEST_CASE(the_task_list_is_the_pages_of_the_form, FillingInTheForm) {
    const FormViewModel page{desk, form};
    BOOST_TEST(page.state().title == "Register your venue");
    BOOST_TEST_REQUIRE(page.state().parts.size() == form.pages.size());
    BOOST_TEST(page.state().parts.front().title == "Your organisation");
    BOOST_TEST((page.state().parts.front().state == PageState::not_started));
    BOOST_TEST(page.state().summary.empty());
}

BOOST_FIXTURE_TEST_CASE(an_answer_is_stored_as_typed_before_the_next_key, FillingInTheForm) {
    FormViewModel page{desk, form};
    page.type("venue-name", "  The Old Shop ");
    BOOST_TEST(stored("venue-name") == "  The Old Shop ");
    BOOST_TEST(page.state().saved == "Saved on this computer");
}

BOOST_FIXTURE_TEST_CASE(after_a_kill_every_page_is_as_it_was, FillingInTheForm) {
    {
        FormViewModel page{desk, form};
        page.type("venue-name", "The Old Sho");
        page.open_field("postcode");
        page.type("postcode", "so1");
    }
    FormViewModel page{desk, form};
    BOOST_TEST(typed_in(page.state(), "venue-name") == "The Old Sho");
    page.open_field("postcode");
    BOOST_TEST(typed_in(page.state(), "postcode") == "so1");
}

BOOST_FIXTURE_TEST_CASE(after_a_kill_the_form_goes_on_at_the_page_where_they_were,
                        FillingInTheForm) {
    answer_the_rest();
    desk.entries.put(form.id, "venue-name", "", outside.now()); // the first part is still to do
    {
        FormViewModel page{desk, form};
        page.go_on();
        BOOST_TEST(page.state().page->id == "organisation");
        page.open_field("least-on-duty");
        page.type("least-on-duty", "2");
    }
    FormViewModel page{desk, form};
    page.go_on();
    BOOST_TEST(page.state().page->id == "people");
}

BOOST_FIXTURE_TEST_CASE(whoever_was_through_the_form_comes_back_to_what_is_to_do,
                        FillingInTheForm) {
    desk.entries.put(form.id, example_answers(form, form_context(desk)), outside.now());
    FormViewModel page{desk, form};
    page.open_field("town");
    page.save_and_continue();
    BOOST_TEST_REQUIRE((page.state().end == FormState::End::check_answers));
    desk.entries.put(form.id, "least-on-duty", "", outside.now());
    FormViewModel later{desk, form};
    later.go_on();
    BOOST_TEST(later.state().page->id == "people");
}

BOOST_FIXTURE_TEST_CASE(a_page_that_is_locked_now_is_not_gone_on_with, FillingInTheForm) {
    answer_the_rest();
    {
        FormViewModel page{desk, form};
        page.open(form.pages.size() - 1);
        BOOST_TEST_REQUIRE(page.state().part == form.pages.size() - 1);
    }
    desk.entries.put(form.id, "town", "", outside.now());
    FormViewModel page{desk, form};
    page.go_on();
    BOOST_TEST(page.state().page->id == "premises");
}

BOOST_FIXTURE_TEST_CASE(the_name_of_the_venue_is_the_name_in_the_list_of_venues, FillingInTheForm) {
    FormViewModel page{desk, form};
    page.type("venue-name", "The Old Shop");
    BOOST_TEST(desk.file.name() == "The Old Shop");
}

BOOST_FIXTURE_TEST_CASE(what_could_not_be_saved_waits_and_goes_out_with_the_next_answer,
                        FillingInTheForm) {
    FormViewModel page{desk, form};
    desk.file.db().exec("ALTER TABLE entry RENAME TO hidden");
    page.type("venue-name", "The Old Shop");
    BOOST_TEST(desk.answers.trouble().has_value());
    BOOST_TEST(page.state().saved.empty());
    BOOST_TEST(typed_in(page.state(), "venue-name") == "The Old Shop");
    desk.file.db().exec("ALTER TABLE hidden RENAME TO entry");
    page.type("website", "www.example.org");
    BOOST_TEST(!desk.answers.trouble().has_value());
    BOOST_TEST(page.state().saved == "Saved on this computer");
    BOOST_TEST(stored("venue-name") == "The Old Shop");
    BOOST_TEST(stored("website") == "www.example.org");
}

BOOST_FIXTURE_TEST_CASE(typing_the_same_again_tries_again, FillingInTheForm) {
    FormViewModel page{desk, form};
    desk.file.db().exec("ALTER TABLE entry RENAME TO hidden");
    page.type("venue-name", "The Old Shop");
    desk.file.db().exec("ALTER TABLE hidden RENAME TO entry");
    page.type("venue-name", "The Old Shop");
    BOOST_TEST(!desk.answers.trouble().has_value());
    BOOST_TEST(stored("venue-name") == "The Old Shop");
}

BOOST_FIXTURE_TEST_CASE(what_could_not_be_saved_is_there_on_every_page_and_screen,
                        FillingInTheForm) {
    FormViewModel page{desk, form};
    desk.file.db().exec("PRAGMA query_only=ON");
    page.type("venue-name", "The Old Shop");
    page.open_field("town");
    BOOST_TEST(page.state().trouble.empty()); // the line above every screen says it
    page.type("town", "Southampton");
    FormViewModel later{desk, form}; // help was read meanwhile
    BOOST_TEST(typed_in(later.state(), "venue-name") == "The Old Shop");
    BOOST_TEST(standing_of(desk).venue_name == "The Old Shop");
    desk.file.db().exec("PRAGMA query_only=OFF");
    later.type("website", "www.example.org");
    BOOST_TEST(stored("venue-name") == "The Old Shop");
    BOOST_TEST(stored("town") == "Southampton");
    BOOST_TEST(desk.file.name() == "The Old Shop");
}

BOOST_FIXTURE_TEST_CASE(a_page_with_an_unsaved_answer_does_not_go_on, FillingInTheForm) {
    answer_the_rest();
    FormViewModel page{desk, form};
    desk.file.db().exec("ALTER TABLE entry RENAME TO hidden");
    page.type("website", "www.example.com");
    page.save_and_continue();
    BOOST_TEST(page.state().part == 0U);
    BOOST_TEST(desk.answers.tries() == 1); // the line above the screen says it once more
    desk.file.db().exec("ALTER TABLE hidden RENAME TO entry");
    page.save_and_continue();
    BOOST_TEST(!desk.answers.trouble().has_value());
    BOOST_TEST(page.state().part != 0U);
    BOOST_TEST(stored("website") == "www.example.com");
}

BOOST_FIXTURE_TEST_CASE(a_slip_in_the_postcode_offers_what_was_meant, FillingInTheForm) {
    FormViewModel page{desk, form};
    page.open_field("postcode");
    page.type("postcode", "S014 7LY");
    page.save_and_continue();
    const std::vector<FieldNote> notes = notes_of(page.state(), "postcode");
    BOOST_TEST_REQUIRE(notes.size() == 1U);
    BOOST_TEST(notes[0].fix == "SO14 7LY");
    BOOST_TEST(notes[0].words.find("Did you mean SO14 7LY?") != std::string::npos);
    page.take_fix("postcode");
    BOOST_TEST(stored("postcode") == "SO14 7LY");
    BOOST_TEST(notes_of(page.state(), "postcode").empty());
}

BOOST_FIXTURE_TEST_CASE(nine_to_five_is_asked_about_before_one_goes_on, FillingInTheForm) {
    FormViewModel page{desk, form};
    page.open_field("opening-hours");
    const std::size_t hours = page.state().part;
    for (const char* day : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}) {
        page.type(std::string{"opening-hours."} + day, "closed");
    }
    page.type("opening-hours.mon", "spans");
    page.type("opening-hours.mon.1.from", "9");
    page.type("opening-hours.mon.1.to", "5");
    page.save_and_continue();
    BOOST_TEST(page.state().part == hours);
    BOOST_TEST_REQUIRE(page.state().summary.size() == 1U);
    BOOST_TEST(page.state().summary[0].words ==
               "When are you open? Monday: is this 05:00 or 17:00? Type it like that");
    page.take_fix("opening-hours.mon.1.to");
    BOOST_TEST(stored("opening-hours.mon.1.to") == "17:00");
    page.save_and_continue();
    BOOST_TEST(page.state().part != hours);
}

BOOST_FIXTURE_TEST_CASE(a_question_that_stops_applying_is_kept_and_not_submitted,
                        FillingInTheForm) {
    FormViewModel page{desk, form};
    page.type("venue-type", "other");
    BOOST_REQUIRE(field_of(page.state(), "venue-type-other") != nullptr);
    page.type("venue-type-other", "A barge");
    page.type("venue-type", "shop");
    BOOST_TEST((field_of(page.state(), "venue-type-other") == nullptr));
    BOOST_TEST(stored("venue-type-other") == "A barge");
    const Entries sent = submitted(form, desk.entries.all(form.id), form_context(desk));
    BOOST_TEST(!sent.contains("venue-type-other"));
    page.type("venue-type", "other");
    BOOST_TEST(typed_in(page.state(), "venue-type-other") == "A barge");
}

BOOST_FIXTURE_TEST_CASE(nothing_is_said_to_be_missing_before_one_tries_to_go_on, FillingInTheForm) {
    FormViewModel page{desk, form};
    page.type("venue-name", "X");
    BOOST_TEST(notes_of(page.state(), "venue-name").empty());
    page.save_and_continue();
    BOOST_TEST(page.state().part == 0U);
    BOOST_TEST(page.state().tries == 1);
    const std::vector<FieldNote>& summary = page.state().summary;
    BOOST_TEST_REQUIRE(summary.size() == 3U);
    BOOST_TEST(summary[0].key == "venue-name");
    BOOST_TEST(summary[0].words == "Name of your venue: Use at least 2 characters");
    BOOST_TEST(notes_of(page.state(), "venue-name").at(0).words == "Use at least 2 characters");
    page.type("venue-name", "The Old Shop");
    BOOST_TEST(page.state().summary.size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(a_thought_stands_at_once_and_holds_nobody_up, FillingInTheForm) {
    answer_the_rest();
    FormViewModel page{desk, form};
    page.open_field("least-on-duty");
    const std::size_t people = page.state().part;
    page.type("least-on-duty", "1");
    page.type("lone-working", "Weekdays after 17:00");
    BOOST_TEST_REQUIRE(notes_of(page.state(), "least-on-duty").size() == 1U);
    BOOST_TEST((notes_of(page.state(), "least-on-duty")[0].severity == Severity::warning));
    page.save_and_continue();
    BOOST_TEST(page.state().summary.empty());
    BOOST_TEST(page.state().part != people);
}

BOOST_FIXTURE_TEST_CASE(the_hours_of_one_day_serve_for_the_others, FillingInTheForm) {
    FormViewModel page{desk, form};
    page.open_field("opening-hours");
    const Field& hours = *field_of(page.state(), "opening-hours")->field;
    page.type("opening-hours.mon", "spans");
    page.type("opening-hours.mon.1.from", "9am");
    page.type("opening-hours.mon.1.to", "17:30");
    page.type("opening-hours.sun", "spans");
    page.type("opening-hours.sun.1.from", "10");
    page.type("opening-hours.sun.1.to", "12");
    page.type("opening-hours.sun.2.from", "18");
    page.type("opening-hours.sun.2.to", "20");
    page.copy_hours(hours, 0);
    const WeekHours week = week_hours(desk.entries.all(form.id), hours.id);
    for (const DayHours& day : week) {
        BOOST_TEST((day == week[0]));
    }
    BOOST_TEST(week[0].spans.size() == 1U);
    page.type("opening-hours.sun", "closed");
    BOOST_TEST(stored("opening-hours.sun") == "closed");
    BOOST_TEST(stored("opening-hours.mon") == "spans");
}

BOOST_FIXTURE_TEST_CASE(a_day_of_two_spans_is_copied_whole, FillingInTheForm) {
    FormViewModel page{desk, form};
    page.open_field("opening-hours");
    const Field& hours = *field_of(page.state(), "opening-hours")->field;
    page.type("opening-hours.tue", "spans");
    page.type("opening-hours.tue.1.from", "9");
    page.type("opening-hours.tue.1.to", "12");
    page.type("opening-hours.tue.2.from", "22");
    page.type("opening-hours.tue.2.to", "2");
    page.copy_hours(hours, 1);
    const WeekHours week = week_hours(desk.entries.all(form.id), hours.id);
    BOOST_TEST_REQUIRE(week[6].spans.size() == 2U);
    BOOST_TEST(passes_midnight(week[6].spans[1]));
}

BOOST_FIXTURE_TEST_CASE(copied_hours_can_be_undone, FillingInTheForm) {
    FormViewModel page{desk, form};
    page.open_field("opening-hours");
    const Field& hours = *field_of(page.state(), "opening-hours")->field;
    page.type("opening-hours.mon", "spans");
    page.type("opening-hours.mon.1.from", "9");
    page.type("opening-hours.mon.1.to", "17");
    page.type("opening-hours.sat", "closed");
    page.type("opening-hours.sun", "spans");
    page.type("opening-hours.sun.1.from", "10");
    page.type("opening-hours.sun.1.to", "12");
    BOOST_TEST(!field_of(page.state(), "opening-hours")->may_undo);
    page.copy_hours(hours, 0);
    page.type("opening-hours.mon.1.to", "18");
    page.copy_hours(hours, 0); // and once more
    BOOST_TEST(field_of(page.state(), "opening-hours")->may_undo);
    page.undo_copy();
    BOOST_TEST(stored("opening-hours.sat") == "closed");
    BOOST_TEST(stored("opening-hours.sun.1.from") == "10");
    BOOST_TEST(stored("opening-hours.sun.1.to") == "12");
    BOOST_TEST(stored("opening-hours.wed") == "");
    BOOST_TEST(stored("opening-hours.mon.1.to") == "18");
    BOOST_TEST(!field_of(page.state(), "opening-hours")->may_undo);
}

BOOST_FIXTURE_TEST_CASE(undoing_the_copy_leaves_what_was_typed_since, FillingInTheForm) {
    FormViewModel page{desk, form};
    page.open_field("opening-hours");
    const Field& hours = *field_of(page.state(), "opening-hours")->field;
    page.type("opening-hours.mon", "all_day");
    page.type("opening-hours.sat", "closed");
    page.copy_hours(hours, 0);
    page.type("opening-hours.tue", "closed");
    page.undo_copy();
    BOOST_TEST(stored("opening-hours.tue") == "closed");
    BOOST_TEST(stored("opening-hours.sat") == "closed");
    BOOST_TEST(stored("opening-hours.sun") == "");
}

BOOST_FIXTURE_TEST_CASE(the_declarations_are_locked_until_the_rest_is_done, FillingInTheForm) {
    FormViewModel early{desk, form};
    const std::size_t last = form.pages.size() - 1;
    BOOST_TEST(early.state().parts[last].is_locked);
    early.open(last);
    BOOST_TEST(early.state().part == 0U);
    answer_the_rest();
    FormViewModel late{desk, form};
    BOOST_TEST(!late.state().parts[last].is_locked);
    late.open(last);
    BOOST_TEST(late.state().part == last);
}

BOOST_FIXTURE_TEST_CASE(new_words_of_a_promise_are_asked_again, FillingInTheForm) {
    desk.entries.put(form.id, example_answers(form, form_context(desk)), outside.now());
    Form newer = form;
    Field& promise = newer.pages.back().fields.front();
    std::get<DeclarationField>(promise.kind).wording = "2027-01";
    FormViewModel page{desk, newer};
    BOOST_TEST(page.state().parts.back().to_fix == 1);
    page.open_field(promise.id);
    page.save_and_continue();
    BOOST_TEST_REQUIRE(page.state().summary.size() == 1U);
    BOOST_TEST(page.state().summary[0].words.ends_with(
        "The words of this promise have changed. Read them and tick again"));
    page.type(promise.id, "2027-01");
    page.save_and_continue();
    BOOST_TEST((page.state().end == FormState::End::check_answers));
}

BOOST_FIXTURE_TEST_CASE(the_way_through_shows_also_a_part_that_is_not_needed, FillingInTheForm) {
    Entries answers = example_answers(form, form_context(desk));
    const FormPage& materials =
        *std::find_if(form.pages.begin(), form.pages.end(),
                      [](const FormPage& p) { return p.id == "materials"; });
    for (const Field& field : materials.fields) {
        answers.erase(field.id);
    }
    desk.entries.put(form.id, answers, outside.now());
    FormViewModel page{desk, form};
    page.save_and_continue();
    BOOST_TEST(page.state().page->id == "materials");
    BOOST_TEST((page.state().parts[page.state().part].state == PageState::not_needed));
    page.save_and_continue();
    BOOST_TEST((page.state().end == FormState::End::check_answers));
    page.back();
    BOOST_TEST((page.state().end != FormState::End::check_answers));
}

BOOST_FIXTURE_TEST_CASE(a_correction_of_a_complete_form_leads_back_to_the_answers,
                        FillingInTheForm) {
    desk.entries.put(form.id, example_answers(form, form_context(desk)), outside.now());
    for (const char* field : {"stickers", "posters-a3", "posters-a4", "posters-a5", "staff-cards",
                              "formats", "delivery"}) {
        desk.entries.put(form.id, field, "", outside.now());
    }
    FormViewModel page{desk, form};
    page.open_field("town");
    page.type("town", "Winchester");
    page.save_and_continue();
    BOOST_TEST((page.state().end == FormState::End::check_answers));
}

BOOST_FIXTURE_TEST_CASE(a_correction_after_signing_leads_straight_to_the_signature,
                        FillingInTheForm) {
    register_venue();
    for (const FormPage& page : form.pages) {
        if (page.id == "materials") {
            for (const Field& field : page.fields) {
                desk.entries.put(form.id, field.id, "", outside.now());
            }
        }
    }
    FormViewModel page{desk, form};
    page.open_field("venue-name");
    page.type("venue-name", "Another Cafe");
    page.save_and_continue();
    BOOST_TEST(page.state().page->id == "declarations");
}

BOOST_FIXTURE_TEST_CASE(an_answer_of_another_page_is_opened_by_its_name, FillingInTheForm) {
    FormViewModel page{desk, form};
    page.open_field("opening-hours.wed.1.from");
    BOOST_TEST(page.state().page->id == "hours");
    page.open_field("no-such-field");
    BOOST_TEST(page.state().page->id == "hours");
    page.back();
    BOOST_TEST(page.state().page->id == "premises");
}

BOOST_FIXTURE_TEST_CASE(who_changes_a_signed_answer_gives_the_date_of_signing_anew,
                        FillingInTheForm) {
    register_venue();
    const std::string date = field_meaning(form, Meaning::signed_date)->id;
    FormViewModel page{desk, form};
    page.type(field_meaning(form, Meaning::signed_role)->id, "Manager");
    BOOST_TEST(!stored(date).empty());
    page.type("venue-name", "Another Cafe");
    BOOST_TEST(stored(date).empty());
    pass_days(1);
    page.type(date, "26 11 2026");
    page.type("venue-name", "Yet Another Cafe");
    BOOST_TEST(stored(date) == "26 11 2026"); // not the old signature
}

BOOST_FIXTURE_TEST_CASE(before_the_first_signature_a_date_stays, FillingInTheForm) {
    const std::string date = field_meaning(form, Meaning::signed_date)->id;
    FormViewModel page{desk, form};
    page.type(date, "25 11 2026");
    page.type("venue-name", "Another Cafe");
    BOOST_TEST(stored(date) == "25 11 2026");
}

BOOST_AUTO_TEST_SUITE_END()
