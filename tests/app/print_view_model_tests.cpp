#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "app/a_council.h"
#include "app/desk_fixture.h"
#include "app/group_papers.h"
#include "app/poster_documents.h"
#include "app/print_view_model.h"
#include "documents/designs/catalogue.h"

#include <algorithm>

using namespace safeplaces;

namespace {

void select(PrintViewModel& room, DocumentKind kind) {
    const auto& documents = room.state().documents;
    const auto found = std::find_if(documents.begin(), documents.end(),
                                    [&](const PrintLine& line) { return line.kind == kind; });
    BOOST_REQUIRE(found != documents.end());
    room.select(static_cast<std::size_t>(found - documents.begin()));
}

bool says(const PrintState& state, const std::string& words) {
    return std::any_of(state.words.begin(), state.words.end(), [&](const std::string& line) {
        return line.find(words) != std::string::npos;
    });
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// The print room of a venue that is ready, with a folder to save into.
struct InThePrintRoom : AReadyDesk {
    TemporaryFolder folder;

    void save(DocumentKind kind, const std::string& file) {
        save_to = folder.path / file;
        PrintViewModel room{desk};
        select(room, kind);
        room.save();
        BOOST_REQUIRE(room.state().trouble.empty());
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(print_view_model)

BOOST_FIXTURE_TEST_CASE(before_registration_the_poster_cannot_be_made_and_says_why, ADesk) {
    PrintViewModel room{desk};
    BOOST_TEST((room.state().documents[0].status == Status::locked));
    BOOST_TEST(!room.state().document.has_value());
    BOOST_TEST(room.state().status_title == "Register your venue first");
    BOOST_TEST((room.state().remedy == PrintRemedy::suitability));
    BOOST_TEST(room.state().button == "Go to the suitability check");
}

BOOST_FIXTURE_TEST_CASE(the_print_room_lists_its_designs_in_the_order_of_the_catalogue, ADesk) {
    const PrintViewModel room{desk};
    std::vector<DocumentKind> listed;
    for (const PrintLine& line : room.state().documents) {
        listed.push_back(line.kind);
    }
    std::vector<DocumentKind> rows; // one for a course, where there is such a course
    for (const CataloguedDesign& row : catalogue()) {
        if (row.from == PrintedFrom::print_room &&
            (row.needs != PrintNeeds::course || !courses_for(*row.kind, desk).empty())) {
            rows.push_back(row.kind.value());
        }
    }
    BOOST_TEST((listed == rows));
}

BOOST_FIXTURE_TEST_CASE(without_an_approval_there_is_no_certificate_of_the_venue, AReadyDesk) {
    PrintViewModel room{desk};
    select(room, DocumentKind::venue_certificate);
    BOOST_TEST(!room.state().may_be_made);
    BOOST_TEST((room.state().remedy == PrintRemedy::council));
}

BOOST_FIXTURE_TEST_CASE(a_document_that_cannot_be_made_is_not_saved_but_explained, ADesk) {
    TemporaryFolder folder;
    save_to = folder.path / "poster.pdf";
    PrintViewModel room{desk};
    room.save();
    room.print();
    BOOST_TEST(question.empty());
    BOOST_TEST(printed.empty());
    BOOST_TEST(room.state().news == room.state().status_text);
    BOOST_TEST(room.state().news_number == 2);
}

BOOST_FIXTURE_TEST_CASE(while_training_is_missing_it_says_who_has_to_pass, ADesk) {
    register_venue();
    for (const auto& [name, role] :
         {std::pair{example_lead, Role::lead}, std::pair{example_deputy, Role::deputy},
          std::pair{example_staff, Role::staff}}) {
        const PersonId person = add_person(name, role);
        if (role != Role::staff) {
            pass(person, {"being-a-safe-place"});
        }
    }
    PrintViewModel room{desk};
    BOOST_TEST(contains(room.state().status_text, example_staff));
    BOOST_TEST(contains(room.state().status_text, "Being a Safe Place"));
    BOOST_TEST((room.state().remedy == PrintRemedy::training));
}

BOOST_FIXTURE_TEST_CASE(a_staff_list_that_is_too_short_leads_to_the_staff_list, ADesk) {
    register_venue();
    const PersonId lead = add_person(example_lead, Role::lead);
    for (const CourseNeed& need : library.scheme.gate) {
        pass(lead, need.course);
    }
    PrintViewModel room{desk};
    BOOST_TEST((room.state().remedy == PrintRemedy::people));
    BOOST_TEST(room.state().button == "Go to the staff list");
}

BOOST_FIXTURE_TEST_CASE(a_poster_is_provisional_for_28_days_from_today, AReadyDesk) {
    PrintViewModel room{desk};
    BOOST_TEST(room.state().status_title == "Provisional until 23 December 2026");
    BOOST_TEST(
        says(room.state(), "Provisional. Not yet checked by the council. Until 23 December 2026."));
    BOOST_TEST(says(room.state(), "Example Corner Cafe, Southampton"));
    BOOST_TEST((room.state().documents[0].status == Status::waiting));
    BOOST_TEST(room.state().paper == "Page 1 of 1, A4, 210 x 297 mm. It prints as you see it.");
}

BOOST_FIXTURE_TEST_CASE(a_saved_poster_is_recorded_with_its_bytes, InThePrintRoom) {
    save_to = folder.path / "poster.pdf";
    desk.session.begin_manager(outside.now());
    PrintViewModel room{desk};
    room.save();
    BOOST_TEST(suggestion == "poster-provisional.pdf");
    const std::string pdf = read_file(save_to);
    BOOST_TEST(pdf.starts_with("%PDF-"));
    const std::vector<Issue> issues = desk.issues.all();
    BOOST_TEST_REQUIRE(issues.size() == 1U);
    BOOST_TEST((issues[0].kind == DocumentKind::poster));
    BOOST_TEST((issues[0].approval == Approval::provisional));
    BOOST_TEST((issues[0].content == digest_of(pdf)));
    const std::vector<AuditEntry> entries = desk.audit.all();
    BOOST_TEST_REQUIRE(!entries.empty());
    BOOST_TEST((entries.back().action == AuditAction::document_issued));
    BOOST_TEST((entries.back().actor == Actor::manager));
    BOOST_TEST(entries.back().subject == issues[0].id.text);
    BOOST_TEST(contains(room.state().news, "Saved poster.pdf in "));
    BOOST_TEST(std::distance(std::filesystem::directory_iterator{folder.path}, {}) == 1);
}

BOOST_FIXTURE_TEST_CASE(a_saved_file_can_be_opened, InThePrintRoom) {
    save_to = folder.path / "poster.pdf";
    PrintViewModel room{desk};
    room.open_saved();
    BOOST_TEST(opened.empty());
    room.save();
    room.open_saved();
    BOOST_TEST((opened == save_to));
}

BOOST_FIXTURE_TEST_CASE(a_reprint_keeps_the_first_date_also_on_the_other_sign, InThePrintRoom) {
    save(DocumentKind::poster, "poster.pdf");
    pass_days(5);
    PrintViewModel room{desk};
    BOOST_TEST(says(room.state(), "Until 23 December 2026."));
    select(room, DocumentKind::sticker);
    BOOST_TEST(says(room.state(), "Until 23 December 2026"));
}

BOOST_FIXTURE_TEST_CASE(on_its_last_day_a_sign_can_still_be_printed, InThePrintRoom) {
    save(DocumentKind::sticker, "sticker.pdf");
    pass_days(28);
    BOOST_TEST(PrintViewModel{desk}.state().may_be_made);
}

BOOST_FIXTURE_TEST_CASE(after_the_provisional_time_the_button_says_to_ask_the_council,
                        InThePrintRoom) {
    save(DocumentKind::sticker, "sticker.pdf");
    pass_days(29);
    PrintViewModel room{desk};
    BOOST_TEST(!room.state().document.has_value());
    BOOST_TEST(room.state().button == "Go to “Your council”");
    BOOST_TEST(contains(room.state().status_text, "It ended on 23 December 2026."));
}

BOOST_FIXTURE_TEST_CASE(a_night_between_looking_and_saving_does_not_save_what_has_ended,
                        InThePrintRoom) {
    save(DocumentKind::sticker, "sticker.pdf");
    pass_days(28);
    PrintViewModel room{desk};
    pass_days(1);
    save_to = folder.path / "late.pdf";
    room.save();
    BOOST_TEST(!std::filesystem::exists(save_to));
    BOOST_TEST(room.state().news == room.state().status_text);
}

BOOST_FIXTURE_TEST_CASE(a_poster_that_cannot_be_saved_is_not_recorded_and_says_so, InThePrintRoom) {
    save_to = folder.path / "not-there" / "poster.pdf";
    PrintViewModel room{desk};
    room.save();
    BOOST_TEST(!room.state().trouble.empty());
    BOOST_TEST(room.state().news.empty());
    BOOST_TEST(desk.issues.all().empty());
    BOOST_TEST(room.state().document.has_value());
}

BOOST_FIXTURE_TEST_CASE(a_poster_that_cannot_take_its_name_does_not_begin_the_provisional_time,
                        InThePrintRoom) {
    save_to = folder.path / "poster.pdf";
    std::filesystem::create_directories(save_to / "a folder stands there");
    PrintViewModel room{desk};
    room.save();
    BOOST_TEST(!room.state().trouble.empty());
    BOOST_TEST(desk.issues.all().empty());
    BOOST_TEST(!standing_of(desk).provisional_until.has_value());
}

BOOST_FIXTURE_TEST_CASE(a_poster_that_cannot_be_recorded_leaves_no_file, InThePrintRoom) {
    desk.file.db().exec("ALTER TABLE issue RENAME TO hidden");
    save_to = folder.path / "poster.pdf";
    PrintViewModel room{desk};
    room.save();
    BOOST_TEST(!room.state().trouble.empty());
    BOOST_TEST(std::filesystem::is_empty(folder.path));
}

BOOST_FIXTURE_TEST_CASE(a_cancelled_save_changes_nothing, InThePrintRoom) {
    PrintViewModel room{desk};
    room.save();
    BOOST_TEST(!suggestion.empty());
    BOOST_TEST(room.state().news.empty());
    BOOST_TEST(desk.issues.all().empty());
}

BOOST_FIXTURE_TEST_CASE(a_printed_sticker_is_recorded, AReadyDesk) {
    PrintViewModel room{desk};
    select(room, DocumentKind::sticker);
    room.print();
    BOOST_TEST(printed.size() == 1U);
    BOOST_TEST((desk.issues.first_provisional(DocumentKind::sticker) == today));
    BOOST_TEST(room.state().news == "Sent to the printer.");
}

BOOST_FIXTURE_TEST_CASE(a_provisional_sticker_comes_in_the_sizes_of_the_real_one, AReadyDesk) {
    PrintViewModel room{desk};
    select(room, DocumentKind::sticker);
    BOOST_TEST(room.state().papers.size() == 3U);
    BOOST_TEST(room.state().sides.empty());
    BOOST_TEST(room.state().document->file_name == "sticker-provisional.pdf");
    room.select_paper(1);
    BOOST_TEST(room.state().document->file_name == "sticker-provisional-a6.pdf");
    BOOST_TEST(room.state().paper.find("cut it to 105 x 148 mm along") != std::string::npos);
    room.select_paper(2);
    BOOST_TEST(room.state().document->file_name == "sticker-provisional-a5.pdf");
    room.print();
    BOOST_TEST((desk.issues.first_provisional(DocumentKind::sticker) == today));
}

BOOST_FIXTURE_TEST_CASE(a_cancelled_print_does_not_begin_the_provisional_time, AReadyDesk) {
    has_printer = false;
    PrintViewModel room{desk};
    room.print();
    BOOST_TEST(desk.issues.all().empty());
    BOOST_TEST(room.state().news.empty());
}

BOOST_FIXTURE_TEST_CASE(a_page_that_cannot_be_recorded_is_not_printed, AReadyDesk) {
    desk.file.db().exec("ALTER TABLE issue RENAME TO hidden");
    PrintViewModel room{desk};
    room.print();
    BOOST_TEST(printed.empty());
    BOOST_TEST(!room.state().trouble.empty());
}

BOOST_FIXTURE_TEST_CASE(each_person_has_a_certificate_for_each_course, AReadyDesk) {
    PrintViewModel room{desk};
    select(room, DocumentKind::certificate);
    BOOST_TEST(room.state().documents[room.state().selected].words == "4 ready");
    BOOST_TEST_REQUIRE(room.state().certificates.size() == 4U);
    BOOST_TEST(room.state().certificates[0].words == "Ana Exemplară: Being a Safe Place");
    const int before = room.state().document_number;
    room.select_certificate(3);
    BOOST_TEST(room.state().document_number > before);
    BOOST_TEST(says(room.state(), example_staff));
    BOOST_TEST(!says(room.state(), example_lead));
}

BOOST_FIXTURE_TEST_CASE(a_certificate_is_saved_under_the_persons_name, InThePrintRoom) {
    save(DocumentKind::certificate, "mine.pdf");
    BOOST_TEST(suggestion == "certificate-ana-exemplara-being-a-safe-place.pdf");
    BOOST_TEST(!desk.issues.all().back().completion.empty());
}

BOOST_FIXTURE_TEST_CASE(of_two_passes_of_one_course_the_newer_has_the_certificate, ADesk) {
    const PersonId person = add_person(example_staff);
    pass(person, {"being-a-safe-place"});
    pass_days(100);
    const Completion newer = pass(person, {"being-a-safe-place"});
    PrintViewModel room{desk};
    select(room, DocumentKind::certificate);
    BOOST_TEST_REQUIRE(room.state().certificates.size() == 1U);
    BOOST_TEST(room.state().certificates[0].completion == newer.id.text);
}

BOOST_FIXTURE_TEST_CASE(an_erased_name_and_an_ended_pass_have_no_certificate, ADesk) {
    const PersonId erased = add_person("Gone Example");
    pass(erased, {"being-a-safe-place"});
    desk.people.erase(erased);
    const PersonId person = add_person(example_staff);
    pass(person, {"being-a-safe-place"});
    PrintViewModel now{desk};
    select(now, DocumentKind::certificate);
    BOOST_TEST(now.state().certificates.size() == 1U);
    pass_days(400);
    PrintViewModel later{desk};
    select(later, DocumentKind::certificate);
    BOOST_TEST(later.state().certificates.empty());
    BOOST_TEST(!later.state().may_be_made);
    BOOST_TEST((later.state().remedy == PrintRemedy::training));
}

BOOST_FIXTURE_TEST_CASE(a_name_with_a_letter_that_cannot_print_is_said_and_not_saved,
                        InThePrintRoom) {
    pass(add_person("Aa 漢 Example"), {"being-a-safe-place"});
    save_to = folder.path / "certificate.pdf";
    PrintViewModel room{desk};
    select(room, DocumentKind::certificate);
    room.select_certificate(0);
    BOOST_TEST(contains(room.state().status_text, "“漢” in “Aa 漢 Example”"));
    BOOST_TEST((room.state().remedy == PrintRemedy::people));
    room.save();
    BOOST_TEST(std::filesystem::is_empty(folder.path));
}

BOOST_DATA_TEST_CASE_F(AReadyDesk,
                       no_document_is_made_with_a_letter_that_cannot_print,
                       boost::unit_test::data::make({"漢", "🏠", "\u0378"}),
                       letter) {
    const Field* name = field_meaning(library.registration, Meaning::venue_name);
    BOOST_REQUIRE(name != nullptr);
    const std::string venue = std::string("Aa ") + letter + " Shop";
    desk.entries.put(library.registration.id, name->id, venue, outside.now());
    sign();
    PrintViewModel room{desk};
    for (std::size_t i = 0; i < room.state().documents.size(); ++i) {
        const DocumentKind kind = room.state().documents[i].kind;
        if (is_further_sign(kind) || kind == DocumentKind::contact_cards) {
            continue; // after the approval, with the council's spelling; and without a name
        }
        room.select(i);
        BOOST_TEST(!room.state().may_be_made, room.state().documents[i].title);
        BOOST_TEST(contains(room.state().status_text, std::string("“") + letter + "”"),
                   room.state().status_text);
        BOOST_TEST((room.state().remedy == PrintRemedy::registration));
    }
}

BOOST_FIXTURE_TEST_CASE(no_sign_of_an_approval_is_made_with_a_letter_that_cannot_print,
                        InThePrintRoom) {
    const ACouncil council;
    desk.council.trust(council.pack_file());
    StickerStatement statement = council.sticker(desk, "SP-0042");
    statement.name = "Aa 漢 Shop";
    Decision decision = council.decision(desk, VenueState::approved);
    decision.stickers = {sign_sticker(statement, council.keys)};
    BOOST_TEST_REQUIRE((desk.council.take_in(council.letter(desk, decision)) == TakenIn::decision));
    save_to = folder.path / "sign.pdf";
    PrintViewModel room{desk};
    int signs = 0;
    for (std::size_t i = 0; i < room.state().documents.size(); ++i) {
        if (!is_further_sign(room.state().documents[i].kind)) {
            continue;
        }
        ++signs;
        room.select(i);
        BOOST_TEST(contains(room.state().status_text, "The letter “漢” in "),
                   room.state().documents[i].title);
        room.save();
        room.print();
    }
    BOOST_TEST(signs > 2);
    BOOST_TEST(std::filesystem::is_empty(folder.path));
    BOOST_TEST(printed.empty());
}

BOOST_FIXTURE_TEST_CASE(the_registration_prints_as_it_was_signed, AReadyDesk) {
    const Field* name = field_meaning(library.registration, Meaning::venue_name);
    BOOST_REQUIRE(name != nullptr);
    desk.entries.put(library.registration.id, name->id, "Another Cafe", outside.now());
    PrintViewModel room{desk};
    select(room, DocumentKind::registration_summary);
    BOOST_TEST(says(room.state(), "Example Corner Cafe"));
    BOOST_TEST(!says(room.state(), "Another Cafe"));
    BOOST_TEST(room.state().status_title == "Answers have changed");
    BOOST_TEST(room.state().may_be_made);
}

BOOST_FIXTURE_TEST_CASE(hours_and_contact_stand_on_the_poster_once_they_are_chosen, AReadyDesk) {
    PrintViewModel room{desk};
    BOOST_TEST_REQUIRE(room.state().details.size() == 2U);
    BOOST_TEST(!room.state().details[0].is_chosen);
    BOOST_TEST(!says(room.state(), "Telephone"));
    const int before = room.state().document_number;
    room.choose_detail(SignDetail::contact, Wanted::yes);
    BOOST_TEST(room.state().document_number > before);
    BOOST_TEST(says(room.state(), "Telephone 01632 960123"));
    BOOST_TEST(!says(room.state(), "Opening hours"));
    room.choose_detail(SignDetail::hours, Wanted::yes);
    BOOST_TEST(says(room.state(), "Opening hours: "));
    PrintViewModel another_day{desk};
    BOOST_TEST(another_day.state().details[1].is_chosen);
    BOOST_TEST(says(another_day.state(), "Telephone 01632 960123"));
    another_day.choose_detail(SignDetail::contact, Wanted::no);
    BOOST_TEST(!says(another_day.state(), "Telephone"));
    select(another_day, DocumentKind::sticker);
    BOOST_TEST(another_day.state().details.empty());
    BOOST_TEST(!says(another_day.state(), "Opening hours"));
}

BOOST_FIXTURE_TEST_CASE(a_choice_that_cannot_be_kept_is_told_and_not_shown_as_made, AReadyDesk) {
    PrintViewModel room{desk};
    desk.file.db().exec("ALTER TABLE setting RENAME TO hidden");
    room.choose_detail(SignDetail::contact, Wanted::yes);
    BOOST_TEST(!room.state().trouble.empty());
    BOOST_TEST(!room.state().details[1].is_chosen);
    BOOST_TEST(!says(room.state(), "Telephone"));
}

BOOST_FIXTURE_TEST_CASE(a_name_that_has_no_room_is_neither_saved_nor_printed, InThePrintRoom) {
    const std::string wide(100, 'W');
    const std::string wide_town(60, 'M');
    for (const auto& [meaning, answer] :
         {std::pair{Meaning::venue_name, wide}, std::pair{Meaning::town, wide_town}}) {
        const Field* field = field_meaning(library.registration, meaning);
        BOOST_REQUIRE(field != nullptr);
        desk.entries.put(library.registration.id, field->id, answer, outside.now());
    }
    sign();
    save_to = folder.path / "poster.pdf";
    PrintViewModel room{desk};
    const std::string why =
        "“" + wide + ", " + wide_town +
        "” has no room on it in letters that can be read, so it cannot be saved or printed like "
        "this: write the name shorter.";
    BOOST_TEST(room.state().status_text == why);
    BOOST_TEST((room.state().status == Status::to_fix));
    BOOST_TEST(room.state().no_preview == why);
    BOOST_TEST(!room.state().document.has_value());
    BOOST_TEST(room.state().button == "Save as PDF");
    room.save();
    BOOST_TEST(room.state().news == why);
    room.print();
    BOOST_TEST(room.state().news_number == 2);
    BOOST_TEST(!std::filesystem::exists(save_to));
    BOOST_TEST(printed.empty());
    BOOST_TEST(desk.issues.all().empty());
    select(room, DocumentKind::staff_room_sheet);
    BOOST_TEST(!contains(room.state().status_text, "no room"));
    BOOST_TEST(room.state().document.has_value());
}

BOOST_FIXTURE_TEST_CASE(changed_answers_lock_the_signs_until_they_are_signed, AReadyDesk) {
    const Field* name = field_meaning(library.registration, Meaning::venue_name);
    BOOST_REQUIRE(name != nullptr);
    desk.entries.put(library.registration.id, name->id, "Another Cafe", outside.now());
    BOOST_TEST(PrintViewModel{desk}.state().status_title == "Sign the registration again");
    sign();
    BOOST_TEST(PrintViewModel{desk}.state().may_be_made);
}

BOOST_FIXTURE_TEST_CASE(the_staff_room_sheet_is_there_from_the_first_day, ADesk) {
    PrintViewModel room{desk};
    select(room, DocumentKind::staff_room_sheet);
    BOOST_TEST(room.state().may_be_made);
    BOOST_TEST(says(room.state(), "999"));
    BOOST_TEST(room.state().document->file_name == "staff-room.pdf");
    BOOST_TEST(room.state().papers == (std::vector<std::string>{"A4", "A3", "A5"}),
               boost::test_tools::per_element());
    room.select_paper(2);
    BOOST_TEST(room.state().document->file_name == "staff-room-a5.pdf");
    BOOST_TEST(room.state().document->drawing.pages.size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(a_team_gets_a_huddle_card_for_each_course, ADesk) {
    PrintViewModel room{desk};
    select(room, DocumentKind::huddle_card);
    BOOST_TEST(room.state().courses.size() == library.courses.size());
    const auto hate_crime =
        std::find_if(room.state().courses.begin(), room.state().courses.end(),
                     [](const auto& line) { return line.id.text == "hate-crime"; });
    room.select_course(static_cast<std::size_t>(hate_crime - room.state().courses.begin()));
    BOOST_TEST(room.state().document->file_name == "huddle-hate-crime.pdf");
    BOOST_TEST(room.state().document->drawing.pages.size() == 1U);
    BOOST_TEST(says(room.state(), "999"));
    BOOST_TEST(says(room.state(), "Believe them. It is not their fault."));
}

BOOST_FIXTURE_TEST_CASE(every_shipped_huddle_card_is_one_page, ADesk) {
    PrintViewModel room{desk};
    select(room, DocumentKind::huddle_card);
    for (std::size_t i = 0; i < room.state().courses.size(); ++i) {
        room.select_course(i);
        BOOST_TEST(room.state().document->drawing.pages.size() == 1U,
                   room.state().courses[i].words);
    }
}

BOOST_FIXTURE_TEST_CASE(the_room_can_open_with_the_sign_in_sheet_of_a_course, ADesk) {
    const PrintViewModel room{desk, CourseId{"hate-crime"}};
    BOOST_TEST(room.state().document->file_name == "sign-in-hate-crime.pdf");
    BOOST_TEST(says(room.state(), "Hate crime"));
    BOOST_TEST(says(room.state(), "This sheet stays with the venue."));
}

BOOST_FIXTURE_TEST_CASE(a_quiz_prints_in_three_ways, ADesk) {
    PrintViewModel room{desk};
    select(room, DocumentKind::quiz_sheet);
    BOOST_TEST(room.state().papers.size() == 3U);
    const auto number = [&] {
        const std::string title = room.state().document->drawing.title;
        return title.substr(title.find("Sheet "));
    };
    const std::string usual = number();
    const std::vector<std::string> words = room.state().words;
    room.turn_to(1);
    BOOST_TEST(room.state().page == 1U);
    room.select_paper(1); // large
    BOOST_TEST(room.state().page == 0U);
    BOOST_TEST(number() == usual);
    room.select_paper(2); // Easy Read
    BOOST_TEST(number() != usual);
    BOOST_TEST((room.state().words != words));
    select(room, DocumentKind::sign_in_sheet);
    select(room, DocumentKind::quiz_sheet);
    BOOST_TEST(number() != usual);
}

BOOST_FIXTURE_TEST_CASE(every_shipped_course_has_a_quiz_on_paper_with_all_its_questions, ADesk) {
    PrintViewModel room{desk};
    select(room, DocumentKind::quiz_sheet);
    BOOST_TEST(room.state().courses.size() == library.courses.size());
    for (std::size_t i = 0; i < room.state().courses.size(); ++i) {
        room.select_course(i);
        std::ptrdiff_t questions = 0;
        for (const DrawnPage& page : room.state().document->drawing.pages) {
            questions += std::ranges::count(page.parts, Tag::heading, &Part::tag);
        }
        BOOST_TEST(questions == 6, room.state().courses[i].words);
    }
}

BOOST_FIXTURE_TEST_CASE(a_long_document_can_be_turned_over, AReadyDesk) {
    PrintViewModel room{desk};
    select(room, DocumentKind::registration_summary);
    BOOST_TEST_REQUIRE(room.state().document->drawing.pages.size() > 1U);
    room.turn_to(1);
    BOOST_TEST(room.state().page == 1U);
    BOOST_TEST(room.state().paper.starts_with("Page 2 of "));
    room.turn_to(1000);
    BOOST_TEST(room.state().page == 1U);
}

BOOST_FIXTURE_TEST_CASE(what_was_made_is_listed_with_the_newest_first, InThePrintRoom) {
    save(DocumentKind::poster, "poster.pdf");
    pass_days(1);
    save(DocumentKind::certificate, "certificate.pdf");
    const std::vector<std::string> history = PrintViewModel{desk}.state().history;
    BOOST_TEST(history == (std::vector<std::string>{"Certificate of Ana Exemplară: 26 Nov 2026",
                                                    "Poster, provisional: 25 Nov 2026"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
