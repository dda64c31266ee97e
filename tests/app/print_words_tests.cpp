#include <boost/test/unit_test.hpp>

#include "app/words/no_room_words.h"
#include "app/words/print_room_words.h"
#include "app/words/print_words.h"
#include "domain/fold.h"

#include <algorithm>
#include <array>

using namespace safeplaces;

namespace {

constexpr Date first_day{std::chrono::year{2026}, std::chrono::November, std::chrono::day{25}};
constexpr Date last_day{std::chrono::year{2026}, std::chrono::December, std::chrono::day{23}};

const PrintedVenue library{.name = "Central Library", .town = "Southampton"};

Completion completion_until(Date expires) {
    Completion completion;
    completion.date = first_day;
    completion.expires = expires;
    return completion;
}

Registration signed_with(Entries answers) {
    Registration registration;
    registration.answers = std::move(answers);
    return registration;
}

Contact contact(const std::string& number) {
    Contact made;
    made.name = "A number";
    made.number = number;
    return made;
}

// A form that we do not ship, with a name, a question that depends on another, and a signature.
Form other_councils_form() {
    const auto field = [](std::string id, FieldKind kind, std::string label, Meaning meaning) {
        Field made{.id = std::move(id), .kind = std::move(kind), .label = std::move(label)};
        made.meaning = meaning;
        return made;
    };
    Field dog_name = field("dog-name", TextField{}, "What is it called?", Meaning::none);
    dog_name.asked_when = Condition{.field = "dog", .is_one_of = {"yes"}};
    return {.id = "other",
            .version = "1",
            .title = "Join us",
            .pages = {{.id = "you",
                       .title = "About you",
                       .fields = {field("name", TextField{}, "Shop", Meaning::venue_name),
                                  field("dog", YesNoField{}, "Is there a dog?", Meaning::none),
                                  dog_name}},
                      {.id = "sign",
                       .title = "Sign",
                       .fields = {field("who", TextField{}, "Your name", Meaning::signed_name)}}}};
}

std::vector<std::string> questions_in(const RegistrationSummary& summary) {
    std::vector<std::string> questions;
    for (const SummarySection& section : summary.sections) {
        for (const SummaryRow& row : section.rows) {
            questions.push_back(row.question + " " + row.answer);
        }
    }
    return questions;
}

} // namespace

BOOST_AUTO_TEST_SUITE(print_words)

BOOST_AUTO_TEST_CASE(signs_are_in_english_and_papers_in_the_language_of_the_program) {
    const PrintedVenue polish{.name = "Central Library", .town = "Southampton", .language = "pl"};
    BOOST_TEST(provisional_poster(polish, last_day).words.language == "en-GB");
    BOOST_TEST(provisional_sticker(polish, last_day).words.language == "en-GB");
    BOOST_TEST(certificate(polish, "Ana", "A course", completion_until(last_day)).language == "pl");
    BOOST_TEST(staff_room_sheet(polish, {}).language == "pl");
}

BOOST_AUTO_TEST_CASE(a_provisional_poster_says_that_the_council_has_not_checked_it) {
    const ProvisionalPoster poster = provisional_poster(library, last_day);
    BOOST_TEST(poster.status + ' ' + poster.detail ==
               "Provisional. Not yet checked by the council. Until 23 December 2026.");
    BOOST_TEST(poster.words.venue == "Central Library, Southampton");
    BOOST_TEST(poster.words.language == "en-GB");
}

BOOST_AUTO_TEST_CASE(a_provisional_sticker_says_the_same_in_its_two_places) {
    const ProvisionalSticker sticker = provisional_sticker(library, last_day);
    BOOST_TEST(sticker.status == "Provisional. Not yet checked by the council.");
    BOOST_TEST(sticker.until == "Until 23 December 2026");
    BOOST_TEST(sticker.words.venue == "Central Library");
}

BOOST_AUTO_TEST_CASE(an_approved_sticker_says_its_last_day_in_words_and_on_its_band) {
    StickerStatement statement;
    statement.name = "Central Library";
    statement.number = "SP-0042";
    statement.valid_to = std::chrono::year{2027} / 12 / 31;
    const ApprovedSticker sticker = approved_sticker(statement, "https://safeplaces.example/v#1");
    BOOST_TEST(sticker.valid_to == "Valid to 31 Dec");
    BOOST_TEST(sticker.words.picture == "A white house with a red heart. Its door is a code.");
    BOOST_TEST((sticker.band.last == std::chrono::year{2027} / 12));
    BOOST_TEST(sticker.band.month == "Dec");
    BOOST_TEST(sticker.band.words ==
               "A band in the colour of its year, with a gap at December 2027.");
}

BOOST_AUTO_TEST_CASE(a_town_that_ends_the_name_is_not_said_twice) {
    BOOST_TEST(place_in_words({.name = "The Bakery SOUTHAMPTON", .town = "Southampton"}) ==
               "The Bakery SOUTHAMPTON");
    BOOST_TEST(place_in_words({.name = "The Bakery", .town = {}}) == "The Bakery");
}

BOOST_AUTO_TEST_CASE(a_certificate_names_person_course_and_days) {
    const Completion completion = completion_until(plus_months(first_day, std::chrono::months{12}));
    const Certificate page =
        certificate(library, "Ana Exemplară", "Being a Safe Place", completion);
    BOOST_TEST(page.person == "Ana Exemplară");
    BOOST_TEST(page.course == "Being a Safe Place");
    BOOST_TEST(page.venue == "At Central Library, Southampton");
    BOOST_TEST(page.passed == "25 November 2026");
    BOOST_TEST(page.valid_until == "24 November 2027");
}

BOOST_AUTO_TEST_CASE(a_certificate_before_the_venue_has_a_name_leaves_that_line_empty) {
    const Completion completion = completion_until(last_day);
    BOOST_TEST(certificate({}, "Ana Exemplară", "A course", completion).venue.empty());
}

BOOST_AUTO_TEST_CASE(another_councils_form_prints_from_the_form_alone) {
    const Form form = other_councils_form();
    const Registration registration =
        signed_with({{"name", "Tŷ Gŵyl"}, {"dog", "no"}, {"who", "Ana Exemplară"}});
    const RegistrationSummary summary = registration_summary(library, form, registration);
    BOOST_TEST(questions_in(summary) ==
                   (std::vector<std::string>{"Shop Tŷ Gŵyl", "Is there a dog? No"}),
               boost::test_tools::per_element());
    BOOST_TEST_REQUIRE(summary.signature.size() == 1U);
    BOOST_TEST(summary.signature[0].question == "Signed by");
    BOOST_TEST(summary.signature[0].answer == "Ana Exemplară");
    BOOST_TEST(summary.page_number(2, 3) == "Page 2 of 3");
}

BOOST_AUTO_TEST_CASE(a_question_that_applies_and_was_left_out_says_so) {
    const Registration registration = signed_with({{"name", "Shop"}, {"dog", "yes"}});
    const std::vector<std::string> questions =
        questions_in(registration_summary(library, other_councils_form(), registration));
    BOOST_TEST(questions.back() == "What is it called? No answer");
}

BOOST_AUTO_TEST_CASE(a_number_that_the_council_has_not_checked_is_left_off_paper) {
    std::vector<Contact> contacts{contact("101"), contact("01632 960001"), contact("01632 960002")};
    contacts[0].always = true;
    contacts[2].checked = first_day;
    const StaffRoomSheet sheet = staff_room_sheet(library, contacts);
    BOOST_TEST_REQUIRE(sheet.contacts.size() == 2U);
    BOOST_TEST(sheet.contacts[0].number == "101");
    BOOST_TEST(sheet.contacts[0].checked.empty());
    BOOST_TEST(sheet.contacts[1].number == "01632 960002");
    BOOST_TEST(sheet.contacts[1].checked == "Checked 25 November 2026");
}

BOOST_AUTO_TEST_CASE(the_emergency_number_stands_on_top_and_not_again_in_the_list) {
    std::vector<Contact> contacts{contact("999")};
    contacts[0].always = true;
    const StaffRoomSheet sheet = staff_room_sheet(library, contacts);
    BOOST_TEST(sheet.emergency_number == "999");
    BOOST_TEST(sheet.contacts.empty());
    BOOST_TEST(sheet.steps.size() == 12U);
}

BOOST_AUTO_TEST_CASE(the_staff_learn_what_the_code_word_means) {
    BOOST_TEST(staff_room_sheet(library, {}).code_word.empty());
    BOOST_TEST(staff_room_sheet(library, {}, "Is Robin Example here?").code_word ==
               "“Is Robin Example here?” means: I feel unsafe. Take the person to a quiet place, "
               "away from others. Ask what they need.");
}

BOOST_AUTO_TEST_CASE(an_action_plan_can_be_made_before_the_venue_has_a_name) {
    const ActionPlan plan = action_plan({}, {{.question = "Open?", .what_to_do = "Open it."}});
    BOOST_TEST(plan.document_title == "Action plan");
    BOOST_TEST(plan.venue.empty());
    BOOST_TEST(plan.items.size() == 1U);
}

BOOST_AUTO_TEST_CASE(hours_without_room_are_called_by_how_they_begin_and_what_helps_is_said) {
    const std::string hours =
        "Opening hours: Monday 09:00 to 12:00, 13:00 to 17:00." + std::string(200, '1');
    const std::string begin = "“Opening hours: Monday 09:00 to 12:00, 13:00 to 17:00.1111111…” has "
                              "no room on it in letters that can be read, so it cannot be saved or "
                              "printed like this: ";
    BOOST_TEST(no_room_in_words({.words = hours,
                                 .leave_out = {SignDetail::hours},
                                 .larger = Paper::a4,
                                 .has_other_design = true})
                   .text == begin + "leave out the opening hours, or choose the size A4, or choose "
                                    "another poster.");
    BOOST_TEST(no_room_in_words({.words = hours, .leave_out = {SignDetail::contact}}).text ==
               begin + "leave out the telephone number.");
    BOOST_TEST(
        no_room_in_words({.words = hours, .leave_out = {SignDetail::hours, SignDetail::contact}})
            .text == begin + "leave out the opening hours and the telephone number.");
}

BOOST_AUTO_TEST_CASE(what_the_council_approved_is_not_written_shorter_here) {
    BOOST_TEST(
        no_room_in_words({.words = "Wide Name"}).text.ends_with(": write the name shorter."));
    BOOST_TEST(no_room_in_words({.words = "Wide Name", .is_approved = true})
                   .text.ends_with(": ask the council, which approved these words and can approve "
                                   "shorter ones."));
    BOOST_TEST(no_room_in_words(
                   {.words = "Wide Name", .leave_out = {SignDetail::hours}, .is_approved = true})
                   .text.ends_with(": leave out the opening hours."));
}

BOOST_AUTO_TEST_CASE(languages_that_nobody_has_read_yet_are_named) {
    const Invitation polish{.language = "pl", .name = "Polski", .text = "Wejdź."};
    const Invitation urdu{
        .language = "ur", .name = "اردو", .text = "اندر آئیے۔", .right_to_left = true};
    Invitation english{.language = "en-GB", .name = "English", .text = "Come in."};
    english.is_checked = true;
    const std::array all{english, polish, urdu};
    BOOST_TEST(unchecked_in_words(all) ==
               "Nobody who grew up with these languages has read them yet: Polski, اردو. Ask "
               "somebody who did before you put the poster up.");
    BOOST_TEST(unchecked_in_words(std::array{english}) == "");
    BOOST_TEST(unchecked_in_words({}) == "");
}

// A smile has four bytes, a letter of Urdu two.
BOOST_AUTO_TEST_CASE(words_without_room_are_cut_between_characters_in_every_script) {
    for (const std::string letter : {"😀", "ش", "é", "e"}) {
        std::string shown = "a";
        while (length_in_characters(shown) < 60) {
            shown += letter;
        }
        std::string name = shown;
        while (length_in_characters(name) < 200) {
            name += letter;
        }
        BOOST_TEST(no_room_in_words({.words = name}).text.starts_with("“" + name + "”"));
        const std::string cut = no_room_in_words({.words = name + letter}).text;
        BOOST_TEST(cut.starts_with("“" + shown + "…”"), cut);
        BOOST_TEST(is_clean_text(cut), cut);
    }
}

BOOST_AUTO_TEST_CASE(days_in_a_row_with_the_same_hours_are_one_on_a_sign) {
    const DayHours day{.kind = DayKind::spans,
                       .spans = {{std::chrono::hours{9}, std::chrono::hours{17}}}};
    const DayHours closed{.kind = DayKind::closed};
    const DayHours always{.kind = DayKind::all_day};
    BOOST_TEST(hours_on_a_sign({day, day, day, day, day, closed, closed}) ==
               "Opening hours: Monday to Friday 09:00 to 17:00. Saturday and Sunday closed.");
    BOOST_TEST(hours_on_a_sign({always, always, always, always, always, always, always}) ==
               "Opening hours: Every day open 24 hours.");
    BOOST_TEST(hours_on_a_sign({day, closed, day, {}, {}, {}, {}}) ==
               "Opening hours: Monday 09:00 to 17:00. Tuesday closed. Wednesday 09:00 to 17:00.");
    BOOST_TEST(hours_on_a_sign({}).empty());
    BOOST_TEST(contact_on_a_sign("01632 960123") == "Telephone 01632 960123");
    BOOST_TEST(contact_on_a_sign({}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
