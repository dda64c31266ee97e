#include <boost/test/unit_test.hpp>

#include "app/a_council.h"
#include "app/issued.h"
#include "app/poster_documents.h"
#include "app/print_view_model.h"
#include "app/refused_commit.h"
#include "app/words/print_room_words.h"
#include "documents/designs/catalogue.h"
#include "storage/columns.h"

#include <algorithm>

using namespace safeplaces;

namespace {

// A venue that its council has approved, in its print room.
struct AnApprovedPrintRoom : AReadyDesk {
    AnApprovedPrintRoom() {
        desk.council.trust(council.pack_file());
        take_in(council.decision(desk, VenueState::approved));
    }

    void take_in(const Decision& decision) {
        BOOST_REQUIRE((desk.council.take_in(council.letter(desk, decision)) == TakenIn::decision));
    }
    // The council approves once more, with another name and another number.
    void approve_again(const std::string& name, const std::string& number) {
        Decision decision = council.decision(desk, VenueState::approved, 2);
        StickerStatement statement = council.sticker(desk, number);
        statement.name = name;
        decision.stickers = {sign_sticker(statement, council.keys)};
        take_in(decision);
    }
    // Open twice a day, each day at other hours, and a telephone number: both stand on its posters.
    void open_twice_a_day() {
        const Form& form = library.registration;
        const std::string hours = field_meaning(form, Meaning::opening_hours)->id;
        const auto put = [&](const std::string& key, const std::string& answer) {
            desk.entries.put(form.id, key, answer, outside.now());
        };
        for (int day = 0; day < 7; ++day) {
            const std::string minutes = ":1" + std::to_string(day);
            put(hours_key(hours, day), "spans");
            put(hours_key(hours, day, 1, SpanEnd::from), "08" + minutes);
            put(hours_key(hours, day, 1, SpanEnd::to), "12" + minutes);
            put(hours_key(hours, day, 2, SpanEnd::from), "13" + minutes);
            put(hours_key(hours, day, 2, SpanEnd::to), "17" + minutes);
        }
        sign();
        choose_sign_detail(desk.settings, SignDetail::hours, Wanted::yes);
        choose_sign_detail(desk.settings, SignDetail::contact, Wanted::yes);
    }
    // As a program whose design looked otherwise would have issued it.
    void issue_with_older_design(DocumentKind kind, const std::string& file) {
        save(kind, file);
        const std::string older = read_file(folder.path / file) + "% an older design\n";
        desk.kept.keep(older);
        desk.file.db().exec("UPDATE issue SET content = $1, design_version = 0",
                            {Blob(digest_of(older))});
        earlier = older;
    }

    void show(PrintViewModel& room, DocumentKind kind) const {
        const auto& documents = room.state().documents;
        const auto found = std::find_if(documents.begin(), documents.end(),
                                        [&](const PrintLine& line) { return line.kind == kind; });
        BOOST_REQUIRE(found != documents.end());
        room.select(static_cast<std::size_t>(found - documents.begin()));
    }
    std::string save(DocumentKind kind, const std::string& file) {
        save_to = folder.path / file;
        PrintViewModel room{desk};
        show(room, kind);
        room.save();
        BOOST_REQUIRE(room.state().trouble.empty());
        return std::filesystem::exists(save_to) ? read_file(save_to) : std::string{};
    }
    [[nodiscard]] std::string status(DocumentKind kind) {
        PrintViewModel room{desk};
        show(room, kind);
        return room.state().status_text;
    }
    // Kept so many days after today.
    [[nodiscard]] Issue issued_after(const Document& document, int days) const {
        return {.id = {},
                .kind = document.kind,
                .approval = Approval::approved,
                .made_at = {},
                .made_on = plus_days(today, std::chrono::days{days}),
                .series = series_of(document),
                .says = document.says,
                .sticker = document.sticker};
    }
    [[nodiscard]] std::vector<std::string> history() {
        return PrintViewModel{desk}.state().history;
    }

    ACouncil council;
    TemporaryFolder folder;
    std::string earlier;
};

bool has_part(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(issued, AnApprovedPrintRoom)

BOOST_AUTO_TEST_CASE(an_official_document_is_kept_with_what_it_says_and_its_design) {
    const std::string pdf = save(DocumentKind::poster, "poster.pdf");
    const Issue issue = desk.issues.all().back();
    BOOST_TEST(desk.kept.find(issue.content).bytes == pdf);
    BOOST_TEST(has_part(issue.says, "Example Corner Cafe\nSO14 7LY\n"));
    BOOST_TEST(issue.sticker == "SP-0042");
    BOOST_TEST(issue.design_version == design_of(DocumentKind::poster).version);
}

// As it stands in the column, and in each series.
BOOST_AUTO_TEST_CASE(each_kind_of_document_has_one_design_and_is_kept_under_its_name) {
    for (const auto& [kind, word] : words_of_kind<DocumentKind>) {
        BOOST_TEST(design_of(kind).name == word);
    }
    for (const CataloguedDesign& row : catalogue()) {
        BOOST_TEST((!row.kind || word_of(*row.kind) == row.name), row.name);
    }
}

BOOST_AUTO_TEST_CASE(the_certificate_of_the_venue_is_kept_and_replaced_with_its_approval) {
    const std::string pdf = save(DocumentKind::venue_certificate, "certificate.pdf");
    const Issue issue = desk.issues.all().back();
    BOOST_TEST(desk.kept.find(issue.content).bytes == pdf);
    BOOST_TEST(issue.sticker == "SP-0042");
    pass_days(7);
    approve_again("Example Tea Room", "SP-0050");
    BOOST_TEST(save(DocumentKind::venue_certificate, "other.pdf") != pdf);
    BOOST_TEST(history() == (std::vector<std::string>{
                                "Certificate of the venue: 2 Dec 2026",
                                "Certificate of the venue: 25 Nov 2026. It counts no more."}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_a_venue_makes_for_itself_is_not_kept) {
    const std::string pdf = save(DocumentKind::staff_room_sheet, "sheet.pdf");
    BOOST_TEST((desk.kept.find(digest_of(pdf)).state == Keeping::gone));
    BOOST_TEST(desk.issues.all().back().series.empty());
}

BOOST_AUTO_TEST_CASE(a_provisional_sign_is_not_kept_as_an_official_one) {
    take_in(council.decision(desk, VenueState::in_checks, 2));
    const std::string pdf = save(DocumentKind::poster, "poster.pdf");
    BOOST_TEST_REQUIRE(pdf.starts_with("%PDF"));
    BOOST_TEST((desk.kept.find(digest_of(pdf)).state == Keeping::gone));
}

BOOST_AUTO_TEST_CASE(a_reprint_hands_out_the_very_same_bytes_although_the_design_has_changed) {
    for (const DocumentKind kind :
         {DocumentKind::poster, DocumentKind::sticker, DocumentKind::easy_read_poster}) {
        desk.file.db().exec("DELETE FROM issue");
        issue_with_older_design(kind, "first.pdf");
        BOOST_TEST(has_part(status(kind), "Its design is older than the one that you see here."));
        pass_days(30);
        BOOST_TEST((save(kind, "again.pdf") == earlier));
        BOOST_TEST(desk.issues.all().size() == 2U);
        BOOST_TEST((desk.issues.all().back().content == digest_of(earlier)));
    }
}

BOOST_AUTO_TEST_CASE(a_certificate_is_the_same_again_until_the_name_on_it_changes) {
    issue_with_older_design(DocumentKind::certificate, "first.pdf");
    BOOST_TEST((save(DocumentKind::certificate, "again.pdf") == earlier));
    const std::string id = desk.issues.all().back().completion;
    Person person = desk.people.all().front();
    for (const Person& each : desk.people.all()) {
        const auto passes = desk.completions.all();
        person = std::any_of(passes.begin(), passes.end(),
                             [&](const Completion& pass) {
                                 return pass.id.text == id && pass.person == each.id;
                             })
                     ? each
                     : person;
    }
    person.name = "Ana Nou";
    desk.people.correct(person);
    pass_days(1);
    const std::string corrected = save(DocumentKind::certificate, "corrected.pdf");
    BOOST_TEST((corrected != earlier));
    BOOST_TEST(desk.issues.all().back().completion == id);
    BOOST_TEST(has_part(desk.issues.all().back().says, "Ana Nou"));
}

BOOST_AUTO_TEST_CASE(paper_of_another_size_is_a_document_of_its_own) {
    save(DocumentKind::poster, "poster.pdf");
    PrintViewModel room{desk};
    show(room, DocumentKind::poster);
    room.select_paper(1);
    save_to = folder.path / "poster-a3.pdf";
    room.save();
    BOOST_TEST((read_file(folder.path / "poster-a3.pdf") != read_file(folder.path / "poster.pdf")));
    for (const std::string& line : history()) {
        BOOST_TEST(!has_part(line, "Replaced"));
    }
}

BOOST_AUTO_TEST_CASE(on_a5_big_type_is_not_small) {
    const auto smallest = [&](DocumentKind kind) {
        PrintViewModel room{desk};
        show(room, kind);
        const auto a5 = std::ranges::find(room.state().papers, "A5");
        BOOST_REQUIRE((a5 != room.state().papers.end()));
        room.select_paper(static_cast<std::size_t>(a5 - room.state().papers.begin()));
        double size = 1000;
        for (const Part& part : room.state().document->drawing.pages.front().parts) {
            for (const Mark& mark : part.marks) {
                const auto* run = std::get_if<GlyphRun>(&mark);
                size = run == nullptr ? size : std::min(size, run->size_pt);
            }
        }
        return size;
    };
    BOOST_TEST(smallest(DocumentKind::easy_read_poster) >= 14);
    BOOST_TEST(smallest(DocumentKind::large_print_poster) >= 16);
}

BOOST_AUTO_TEST_CASE(a_changed_name_is_a_new_issue_and_both_stand_in_the_list) {
    const std::string before = save(DocumentKind::poster, "before.pdf");
    save(DocumentKind::sticker, "sticker.pdf");
    pass_days(7);
    approve_again("Example Tea Room", "SP-0043");
    BOOST_TEST((save(DocumentKind::poster, "after.pdf") != before));
    BOOST_TEST(history() == (std::vector<std::string>{
                                "Poster: 2 Dec 2026",
                                "Window sticker SP-0042: 25 Nov 2026. It counts no more.",
                                "Poster: 25 Nov 2026. It counts no more."}),
               boost::test_tools::per_element());
    BOOST_TEST((desk.kept.find(digest_of(before)).state == Keeping::whole));
}

// Name alone: as those before it. Hours below it: another document, and the first comes back.
BOOST_AUTO_TEST_CASE(what_is_chosen_to_stand_below_the_name_makes_a_new_issue) {
    const auto said_by = [&](const std::string& pdf) {
        const auto issues = desk.issues.all();
        const auto issue = std::ranges::find(issues, digest_of(pdf), &Issue::content);
        return issue == issues.end() ? std::string("not issued") : issue->says;
    };
    for (const DocumentKind kind :
         {DocumentKind::poster, DocumentKind::easy_read_poster, DocumentKind::large_print_poster,
          DocumentKind::languages_poster, DocumentKind::code_words_poster}) {
        choose_sign_detail(desk.settings, SignDetail::hours, Wanted::no);
        const std::string plain = save(kind, "plain.pdf");
        BOOST_TEST(has_part(said_by(plain), "Example Corner Cafe\n"));
        BOOST_TEST(!has_part(said_by(plain), "Opening hours"));
        choose_sign_detail(desk.settings, SignDetail::hours, Wanted::yes);
        const std::string with_hours = save(kind, "hours.pdf");
        BOOST_TEST((with_hours != plain));
        BOOST_TEST(has_part(said_by(with_hours), "Opening hours: "));
        choose_sign_detail(desk.settings, SignDetail::hours, Wanted::no);
        BOOST_TEST((save(kind, "again.pdf") == plain));
    }
}

BOOST_AUTO_TEST_CASE(a_poster_with_hours_does_not_replace_the_one_without) {
    const auto choose = [&](Wanted hours, Wanted telephone) {
        choose_sign_detail(desk.settings, SignDetail::hours, hours);
        choose_sign_detail(desk.settings, SignDetail::contact, telephone);
    };
    save(DocumentKind::poster, "plain.pdf");
    choose(Wanted::yes, Wanted::no);
    pass_days(1);
    save(DocumentKind::poster, "hours.pdf");
    choose(Wanted::yes, Wanted::yes);
    save(DocumentKind::poster, "both.pdf");
    save(DocumentKind::large_print_poster, "large.pdf");
    for (const std::string& line : history()) {
        BOOST_TEST(!has_part(line, "Replaced"), line);
    }
}

BOOST_AUTO_TEST_CASE(what_is_chosen_to_stand_below_the_name_is_in_the_name_of_the_file) {
    choose_sign_detail(desk.settings, SignDetail::hours, Wanted::yes);
    choose_sign_detail(desk.settings, SignDetail::contact, Wanted::yes);
    PrintViewModel room{desk};
    show(room, DocumentKind::poster);
    BOOST_TEST(room.state().document->file_name == "poster-hours-telephone.pdf");
    show(room, DocumentKind::easy_read_poster);
    room.select_paper(1);
    BOOST_TEST(room.state().document->file_name == "poster-easy-read-hours-telephone-a3.pdf");
}

BOOST_AUTO_TEST_CASE(other_hours_replace_every_poster_that_says_the_old_ones) {
    VenueStanding standing = standing_of(desk);
    const StickerStatement statement = standing.council.stickers.front().statement;
    std::vector<Issue> issues{issued_after(poster_document(desk, standing, statement), 0)};
    standing.on_posters = {SignDetail::hours};
    issues.push_back(
        issued_after(further_sign(DocumentKind::easy_read_poster, desk, standing, statement), 0));
    standing.on_posters = {SignDetail::contact};
    issues.push_back(issued_after(poster_document(desk, standing, statement), 0));
    standing.on_posters = {SignDetail::hours, SignDetail::contact};
    Document both = poster_document(desk, standing, statement);
    const std::string hours = "Opening hours: ";
    BOOST_REQUIRE(has_part(both.says, hours));
    both.says.replace(both.says.find(hours), hours.size(), hours + "Sunday 03:00 to 04:00. ");
    issues.push_back(issued_after(both, 3));
    const auto found = replaced(issues, {});
    BOOST_TEST((found[1].on == plus_days(today, std::chrono::days{3})));
    for (const std::size_t current : {0U, 2U, 3U}) {
        BOOST_TEST(!found[current].on.has_value());
    }
}

// Whatever their size, their design and what stands below the name; a sticker has its own number.
BOOST_AUTO_TEST_CASE(under_a_new_name_all_signs_of_the_old_one_are_replaced) {
    const VenueStanding standing = standing_of(desk);
    StickerStatement statement = standing.council.stickers.front().statement;
    std::vector<Issue> issues;
    const auto issued = [&](const Document& document, int days) {
        issues.push_back(issued_after(document, days));
    };
    issued(on_paper(poster_document(desk, standing, statement), Paper::a3), 0);
    issued(further_sign(DocumentKind::easy_read_poster, desk, standing, statement), 0);
    issued(sticker_document(desk, standing.council.stickers.front()), 0);
    VenueStanding with_hours = standing;
    with_hours.on_posters = {SignDetail::hours};
    issued(poster_document(desk, with_hours, statement), 1);
    for (const Replaced& each : replaced(issues, {})) {
        BOOST_TEST(!each.on.has_value());
    }
    statement.name = "Example Tea Room";
    issued(poster_document(desk, standing, statement), 2);
    const auto found = replaced(issues, {});
    for (const std::size_t old : {0U, 1U, 3U}) {
        BOOST_TEST((found[old].on == plus_days(today, std::chrono::days{2})));
    }
    BOOST_TEST(!found[2].on.has_value());
    BOOST_TEST(!found[4].on.has_value());
}

BOOST_AUTO_TEST_CASE(a_certificate_with_a_new_name_replaces_the_one_before) {
    save(DocumentKind::certificate, "before.pdf");
    pass_days(7);
    for (Person person : desk.people.all()) {
        person.name += " Nou";
        desk.people.correct(person);
    }
    save(DocumentKind::certificate, "after.pdf");
    const auto lines = history();
    BOOST_TEST_REQUIRE(lines.size() == 2U);
    BOOST_TEST(!has_part(lines[0], "Replaced"));
    BOOST_TEST(has_part(lines[1], "25 Nov 2026. Replaced on 2 Dec 2026."));
}

BOOST_AUTO_TEST_CASE(what_else_stands_on_a_sign_makes_it_another_one) {
    const VenueStanding standing = standing_of(desk);
    const StickerStatement& statement = standing.council.stickers.front().statement;
    const Document plain = poster_document(desk, standing, statement);
    const Document languages =
        further_sign(DocumentKind::languages_poster, desk, standing, statement);
    for (const Invitation& each : library.invitations) {
        BOOST_TEST(has_part(languages.says, each.text));
    }
    Pack pack = council.pack(2);
    pack.files.push_back({"artwork",
                          "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"
                          "<path d=\"M0 0h9v9z\" fill=\"#004050\"/></svg>"});
    const Library brought = read_library(pack, library, {});
    BOOST_TEST(brought.artwork_hash == to_hex(digest_of(pack.files.back().bytes)));
    BOOST_TEST(!has_part(plain.says, brought.artwork_hash));
}

BOOST_AUTO_TEST_CASE(a_code_word_that_cannot_be_drawn_is_left_out_and_locks_nothing) {
    Scheme scheme = library.scheme;
    scheme.code_word = "Is \U0001F98A here?"; // a fox, in no typeface of ours
    Pack pack = council.pack(2);
    pack.files[1].bytes = scheme_text(scheme);
    const Library brought = read_library(pack, library, {});
    AReadyDesk other{brought};
    other.desk.council.trust(council.pack_file());
    BOOST_REQUIRE((other.desk.council.take_in(council.letter(
                       other.desk, council.decision(other.desk, VenueState::approved))) ==
                   TakenIn::decision));
    PrintViewModel room{other.desk};
    for (const DocumentKind kind :
         {DocumentKind::code_words_poster, DocumentKind::staff_room_sheet}) {
        show(room, kind);
        BOOST_TEST(room.state().may_be_made);
        BOOST_TEST(room.state().status_text.starts_with("The code word of your scheme, “Is"));
        BOOST_TEST(has_part(room.state().status_text, "the letter “\U0001F98A”"));
        for (const std::string& words : room.state().words) {
            BOOST_TEST(!has_part(words, "\U0001F98A"), words);
        }
    }
}

BOOST_AUTO_TEST_CASE(while_the_councils_word_is_missing_nobody_says_that_a_sign_counts_no_more) {
    save(DocumentKind::poster, "poster.pdf");
    desk.file.db().exec("DELETE FROM from_council WHERE kind = 'decision'");
    BOOST_TEST(!has_part(history().front(), "It counts no more."));
}

BOOST_AUTO_TEST_CASE(what_was_replaced_and_came_back_counts_again) {
    std::vector<Issue> issues;
    for (const auto& [says, days] :
         {std::pair{"one", 0}, std::pair{"other", 1}, std::pair{"other", 2}, std::pair{"one", 3}}) {
        issues.push_back({.id = {},
                          .made_at = {},
                          .made_on = plus_days(today, std::chrono::days{days}),
                          .series = "poster",
                          .says = says});
    }
    const auto found = replaced(issues, {});
    BOOST_TEST(!found[0].on.has_value());
    BOOST_TEST((found[1].on == plus_days(today, std::chrono::days{3})));
    BOOST_TEST((found[2].on == plus_days(today, std::chrono::days{3})));
    BOOST_TEST(!found[3].on.has_value());
}

BOOST_AUTO_TEST_CASE(a_damaged_kept_file_is_told_and_not_handed_out) {
    issue_with_older_design(DocumentKind::poster, "first.pdf");
    desk.file.db().exec("UPDATE kept_file SET deflated = X'00'");
    BOOST_TEST(has_part(status(DocumentKind::poster), "is damaged"));
    agrees = false;
    BOOST_TEST(save(DocumentKind::poster, "again.pdf").empty());
    BOOST_TEST(has_part(question, "is damaged, and is not handed out"));
    agrees = true;
    const std::string anew = save(DocumentKind::poster, "again.pdf");
    BOOST_TEST((anew != earlier));
    BOOST_TEST((desk.kept.find(digest_of(anew)).state == Keeping::whole));
    question.clear();
    BOOST_TEST((save(DocumentKind::poster, "third.pdf") == anew));
    BOOST_TEST(!has_part(question, "damaged"));
}

BOOST_AUTO_TEST_CASE(the_printer_gets_only_what_was_issued) {
    PrintViewModel room{desk};
    show(room, DocumentKind::poster);
    room.print();
    room.print();
    BOOST_TEST(printed.size() == 2U);
    issue_with_older_design(DocumentKind::poster, "first.pdf");
    room.print();
    BOOST_TEST(printed.size() == 2U);
    BOOST_TEST(has_part(room.state().news, "save it as PDF, and print that file"));
}

BOOST_AUTO_TEST_CASE(what_was_issued_comes_out_again_also_where_its_words_have_no_room_today) {
    issue_with_older_design(DocumentKind::poster, "first.pdf");
    PrintViewModel room{desk};
    show(room, DocumentKind::poster);
    Document document = *room.state().document;
    document.drawing.too_long = "Corner Cafe";
    const IssuedBefore before = issued_before(desk, document);
    BOOST_TEST((before.reissue == Reissue::older_design));
    BOOST_TEST((before.bytes == earlier));
    document.says += "and something else\n";
    BOOST_CHECK_THROW(static_cast<void>(issued_before(desk, document)), InputError);
}

BOOST_AUTO_TEST_CASE(an_issue_that_cannot_be_recorded_is_neither_saved_nor_kept) {
    desk.file.db().exec("ALTER TABLE audit RENAME TO away");
    save_to = folder.path / "poster.pdf";
    PrintViewModel room{desk};
    show(room, DocumentKind::poster);
    room.save();
    BOOST_TEST(!room.state().trouble.empty());
    BOOST_TEST(!std::filesystem::exists(save_to));
    desk.file.db().exec("ALTER TABLE away RENAME TO audit");
    BOOST_TEST(desk.issues.all().empty());
    BOOST_TEST((issued_before(desk, *room.state().document).reissue == Reissue::none));
}

BOOST_AUTO_TEST_CASE(a_poster_that_stood_there_stays_when_the_new_one_cannot_be_recorded) {
    save_to = folder.path / "poster.pdf";
    atomic_save(save_to, "of last year", Rights::as_usual);
    PrintViewModel room{desk};
    show(room, DocumentKind::poster);
    {
        const RefusedCommit refused{desk.file.db()};
        room.save();
    }
    BOOST_TEST(!room.state().trouble.empty());
    BOOST_TEST(read_file(save_to) == "of last year");
    BOOST_TEST(desk.issues.all().empty());
    room.save();
    BOOST_TEST(read_file(save_to).starts_with("%PDF-"));
}

// Each way that is offered is tried: what it says is then saved.
BOOST_AUTO_TEST_CASE(a_poster_without_room_says_what_to_leave_out_and_on_which_paper_it_fits) {
    open_twice_a_day();
    approve_again("The Example Featherstonehaugh Community Library and Coffee Shop", "SP-0050");
    save_to = folder.path / "poster.pdf";
    PrintViewModel room{desk};
    show(room, DocumentKind::large_print_poster);
    BOOST_TEST(room.state().may_be_made);
    room.select_paper(2);
    BOOST_TEST_REQUIRE(room.state().papers[2] == "A5");
    BOOST_TEST(!room.state().document.has_value());
    BOOST_TEST(room.state().status_text ==
               "“Opening hours: Monday 08:10 to 12:10, 13:10 to 17:10. Tuesda…” has no room on it "
               "in letters that can be read, so it cannot be saved or printed like this: leave out "
               "the opening hours, or choose the size A4, or choose another poster.");
    room.save();
    BOOST_TEST(room.state().news == room.state().status_text);
    BOOST_TEST(!std::filesystem::exists(save_to));
    room.choose_detail(SignDetail::hours, Wanted::no);
    room.save();
    BOOST_TEST(std::filesystem::exists(save_to));
    room.choose_detail(SignDetail::hours, Wanted::yes);
    BOOST_TEST(!room.state().may_be_made);
    room.select_paper(0);
    BOOST_TEST(room.state().may_be_made);
    show(room, DocumentKind::poster);
    room.select_paper(2);
    BOOST_TEST(room.state().may_be_made);
}

// Five words of which no two go on a line of the round sticker.
const std::string five_wide_words =
    "WWWWWWWWWWWW WWWWWWWWWWWW WWWWWWWWWWWW WWWWWWWWWWWW WWWWWWWWWWWW";

BOOST_AUTO_TEST_CASE(an_approved_sticker_without_room_says_on_which_size_it_has_some) {
    approve_again(five_wide_words, "SP-0043");
    BOOST_TEST(status(DocumentKind::sticker) ==
               "“" + five_wide_words +
                   "” has no room on it in letters that can be read, so it cannot be saved or "
                   "printed like this: choose the size A6, 105 x 148 mm.");
    PrintViewModel room{desk};
    show(room, DocumentKind::sticker);
    BOOST_TEST(!room.state().may_be_made);
    room.select_paper(1);
    BOOST_TEST(room.state().may_be_made);
}

BOOST_AUTO_TEST_CASE(a_name_that_the_council_approved_is_shortened_by_the_council) {
    const Field* town = field_meaning(library.registration, Meaning::town);
    BOOST_REQUIRE(town != nullptr);
    desk.entries.put(library.registration.id, town->id, std::string(60, 'W'), outside.now());
    sign();
    approve_again(five_wide_words, "SP-0043");
    const std::string why = status(DocumentKind::venue_certificate);
    BOOST_TEST(why.ends_with(
                   ": ask the council, which approved these words and can approve shorter ones."),
               why);
}

BOOST_AUTO_TEST_CASE(the_poster_in_many_languages_names_those_that_nobody_has_read_yet) {
    const std::string words = status(DocumentKind::languages_poster);
    BOOST_TEST(words == unchecked_in_words(library.invitations));
    for (const Invitation& each : library.invitations) {
        BOOST_TEST(has_part(words, each.name) == !each.is_checked, each.language);
    }
}

BOOST_AUTO_TEST_SUITE_END()
