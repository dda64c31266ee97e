#include <boost/test/unit_test.hpp>

#include "app/a_council.h"
#include "app/council_view_model.h"
#include "app/form_view_model.h"
#include "app/home_view_model.h"
#include "app/later_form.h"
#include "app/print_view_model.h"
#include "app/refused_commit.h"
#include "app/submission.h"
#include "app/words/poster_words.h"
#include "app/words/venue_state_words.h"
#include "interchange/mail.h"
#include "interchange/sticker_code.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace safeplaces;

namespace {

// A venue that is ready, and its council, with a folder for the files between them.
struct WithACouncil : AReadyDesk {
    ACouncil council;
    TemporaryFolder folder;
    int times_changed = 0;
    CouncilViewModel screen{desk, [this] { ++times_changed; }};

    std::filesystem::path file(const std::string& name, const std::string& bytes) {
        atomic_save(folder.path / name, bytes);
        return folder.path / name;
    }
    void know_council() {
        screen.take_in(file("council.safescheme", council.pack_file()));
        screen.words_are_the_same();
    }
    Submission sent(const std::string& name = "out.safeplace") {
        save_to = folder.path / name;
        screen.save_file();
        BOOST_TEST_REQUIRE(screen.state().trouble.empty());
        return council.open(read_file(save_to));
    }
    void take_in(const Decision& decision) {
        screen.take_in(file("letter.safeplace", council.letter(desk, decision)));
    }
};

bool any(const std::vector<std::string>& lines, const std::string& words) {
    return std::any_of(lines.begin(), lines.end(), [&](const std::string& line) {
        return line.find(words) != std::string::npos;
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(council_view_model)

BOOST_FIXTURE_TEST_CASE(without_the_councils_file_it_says_what_to_do_first, WithACouncil) {
    BOOST_TEST(screen.state().before_sending.starts_with("First open the file that your council"));
    save_to = folder.path / "out.safeplace";
    screen.save_file();
    screen.save_mail();
    BOOST_TEST(!std::filesystem::exists(save_to));
}

BOOST_FIXTURE_TEST_CASE(the_five_words_come_before_the_trust, WithACouncil) {
    screen.take_in(file("council.safescheme", council.pack_file()));
    const std::string words = screen.state().words_to_compare;
    BOOST_TEST(std::count(words.begin(), words.end(), ' ') == 4);
    BOOST_TEST(words == fingerprint_words(public_keys(council.keys)));
    BOOST_TEST(screen.state().whose_words.ends_with(
        "Postcodes that begin with SO14, SO15, SO16, SO17, SO18 and SO19."));
    BOOST_TEST(screen.state().council.empty());
    screen.words_differ();
    BOOST_TEST(screen.state().words_to_compare.empty());
    BOOST_TEST(!desk.council.pack());
    BOOST_TEST(times_changed == 0);

    know_council();
    BOOST_TEST(screen.state().words_to_compare.empty());
    BOOST_TEST(screen.state().council.starts_with("Southampton Safe Places, by Southampton City"));
    BOOST_TEST(times_changed == 1);
}

BOOST_FIXTURE_TEST_CASE(a_file_that_the_program_was_opened_with_is_taken_in_after_a_yes,
                        WithACouncil) {
    agrees = false;
    screen.offer(file("council.safescheme", council.pack_file()));
    BOOST_TEST(question == "You opened “council.safescheme”. Shall this venue take it in?");
    BOOST_TEST(screen.state().words_to_compare.empty());
    agrees = true;
    screen.offer(file("council.safescheme", council.pack_file()));
    BOOST_TEST(!screen.state().words_to_compare.empty()); // as for one that was chosen
    BOOST_TEST(!desk.council.pack());
}

BOOST_FIXTURE_TEST_CASE(a_pack_with_a_mistake_is_refused_with_its_place, WithACouncil) {
    know_council();
    Pack pack = council.pack(2);
    pack.files.back().bytes = "id = 3\n";
    screen.take_in(file("council.safescheme", sign_pack(pack, council.keys)));
    BOOST_TEST(screen.state().bad_news.find("(scheme.toml, 1)") != std::string::npos);
    BOOST_TEST(desk.council.pack()->seq == 1);
    BOOST_TEST(times_changed == 1);
}

BOOST_FIXTURE_TEST_CASE(it_says_what_is_inside_and_what_is_not, WithACouncil) {
    know_council();
    const std::vector<std::string>& inside = screen.state().inside;
    BOOST_TEST(any(inside, "Your registration, signed on 25 November 2026"));
    BOOST_TEST(any(inside, "3 people of your staff list"));
    BOOST_TEST(any(inside, "4 passes that the council has not confirmed yet"));
    BOOST_TEST(any(screen.state().never_inside, "PINs"));
}

// Each kind of record that a file may hold, and the words that tell of it.
BOOST_FIXTURE_TEST_CASE(each_thing_inside_is_said, WithACouncil) {
    know_council();
    ToSend full = to_send(desk, {"window", "door"});
    Submission& out = full.submission;
    out.people[0].left = today;
    out.erased = {{"0198a000-0000-7000-8000-00000000e001"}};
    out.completions[0].how = HowTaken::led;
    out.completions[0].led_by = out.people[1].id;
    out.forms = {{.id = "0198a000-0000-7000-8000-00000000e002",
                  .form = library.yearly_check.id,
                  .form_version = "1.0",
                  .signed_at = outside.now(),
                  .answers = {}},
                 {.id = "0198a000-0000-7000-8000-00000000e003",
                  .form = "of-rules-before",
                  .form_version = "1.0",
                  .signed_at = outside.now(),
                  .answers = {}}};
    BOOST_TEST_REQUIRE(!out.attempts.empty());
    out.answers = {{.course = out.attempts[0].course,
                    .version = out.attempts[0].version,
                    .question = {"a-question"},
                    .option = 1,
                    .chosen = 3}};
    out.uses = {{.id = {"0198a000-0000-7000-8000-00000000e004"}, .month_start = today}};
    full.waiting = 2;

    struct Kind {
        const char* words;
        std::function<void(ToSend&)> without;
    };
    const std::vector<Kind> kinds{
        {"registration, signed on", [](ToSend& it) { it.submission.registration.reset(); }},
        {"3 people of your staff list: name, role and first day",
         [](ToSend& it) { it.submission.people.clear(); }},
        {"last day of 1 person who left", [](ToSend& it) { it.submission.people[0].left.reset(); }},
        {"1 person was erased here", [](ToSend& it) { it.submission.erased.clear(); }},
        {"4 passes that the council has not confirmed yet: who, which course and language, how it "
         "was taken, from when until when, and how many questions were answered right",
         [](ToSend& it) { it.submission.completions.clear(); }},
        {"Who led the session of 1 pass",
         [](ToSend& it) { it.submission.completions[0].led_by = {}; }},
        {"2 more passes have no room", [](ToSend& it) { it.waiting = 0; }},
        {library.yearly_check.title.c_str(),
         [](ToSend& it) { it.submission.forms.erase(it.submission.forms.begin()); }},
        {"A form that was signed here", [](ToSend& it) { it.submission.forms.pop_back(); }},
        {"each quiz was tried and how often it was passed",
         [](ToSend& it) { it.submission.attempts.clear(); }},
        {"How often each answer in a quiz was chosen",
         [](ToSend& it) { it.submission.answers.clear(); }},
        {"1 time that somebody was helped: its month, the time of day, why they came and what was "
         "done, but not who",
         [](ToSend& it) { it.submission.uses.clear(); }},
        {"ask for: A sticker for the window",
         [](ToSend& it) { it.submission.stickers_wanted = {"door"}; }},
        {"ask for: A second sticker, for another door",
         [](ToSend& it) { it.submission.stickers_wanted.pop_back(); }}};
    const VenueStanding standing = standing_of(desk);
    for (const Kind& kind : kinds) {
        BOOST_TEST(any(inside_in_words(full, standing, library), kind.words), kind.words);
        ToSend less = full;
        kind.without(less);
        BOOST_TEST(!any(inside_in_words(less, standing, library), kind.words), kind.words);
    }
}

BOOST_FIXTURE_TEST_CASE(the_file_holds_the_venue_as_it_stands, WithACouncil) {
    know_council();
    screen.wish("window", true);
    BOOST_TEST(any(screen.state().inside, "What you ask for: A sticker for the window"));
    const Submission first = sent();
    BOOST_TEST((first.venue == desk.file.id()));
    BOOST_TEST(first.seq == 1);
    BOOST_TEST(!first.previous.has_value());
    BOOST_TEST_REQUIRE(first.registration.has_value());
    BOOST_TEST((first.registration->answers == desk.registrations.latest()->answers));
    BOOST_TEST((first.people == desk.people.all()));
    BOOST_TEST(first.completions.size() == 4U);
    BOOST_TEST((first.attempts == desk.attempts.counts()));
    BOOST_TEST(first.stickers_wanted == std::vector<std::string>{"window"},
               boost::test_tools::per_element());
    BOOST_TEST(suggestion == "to-the-council-1.safeplace");
    BOOST_TEST((desk.audit.head()->action == AuditAction::parcel_made));
}

BOOST_FIXTURE_TEST_CASE(the_tenth_works_like_the_first, WithACouncil) {
    know_council();
    Submission before = sent();
    for (std::int64_t seq = 2; seq <= 10; ++seq) {
        const Submission next = sent();
        BOOST_TEST(next.seq == seq);
        BOOST_TEST((next.previous == content_of(before)));
        BOOST_TEST(next.completions.size() == 4U); // the council has confirmed nothing
        before = next;
    }
    BOOST_TEST(screen.state().last_sent.ends_with("Files made in all: 10."));
}

BOOST_FIXTURE_TEST_CASE(what_the_council_has_confirmed_is_not_sent_again, WithACouncil) {
    know_council();
    static_cast<void>(sent());
    Decision letter = council.decision(desk, VenueState::in_checks);
    letter.confirmed_seq = 1;
    take_in(letter);
    BOOST_TEST(any(screen.state().inside, "No new passes"));
    const PersonId person = add_person("Newer Example");
    pass(person, {"being-a-safe-place"});
    const Submission next = sent();
    BOOST_TEST(next.completions.size() == 1U);
    BOOST_TEST(next.people.size() == 4U); // as they stand
}

BOOST_FIXTURE_TEST_CASE(another_council_gets_all_that_the_first_one_had_confirmed, WithACouncil) {
    know_council();
    const std::size_t all = sent().completions.size();
    Decision letter = council.decision(desk, VenueState::in_checks);
    letter.confirmed_seq = 1;
    take_in(letter);
    BOOST_TEST(sent().completions.empty());
    screen.take_in(file("newer.safescheme", council.pack_file(2))); // the same council's
    BOOST_TEST(sent().completions.empty());

    council = {.keys = new_secret_keys(), .uid = "0198a000-0000-7000-8000-00000000beef"};
    know_council();
    BOOST_TEST(sent().completions.size() == all);
}

BOOST_FIXTURE_TEST_CASE(more_passes_than_one_file_holds_get_through_with_the_next_ones,
                        WithACouncil) {
    know_council();
    Completion pass = desk.completions.all().front();
    Attempt attempt = desk.attempts.of(pass.person).front();
    attempt.course = pass.course;
    attempt.version = pass.version;
    std::set<std::string> missing;
    for (int count = 0; count < 1600; ++count) {
        attempt.id = {new_uuid(outside)};
        desk.attempts.add(attempt);
        pass.id = {new_uuid(outside)};
        desk.completions.add(pass);
        missing.insert(pass.id.text);
    }
    for (int time = 0; time < 2; ++time) { // nobody has confirmed anything
        for (const Completion& each : sent().completions) {
            missing.erase(each.id.text);
        }
    }
    BOOST_TEST(missing.size() == 0U);

    Decision letter = council.decision(desk, VenueState::in_checks);
    letter.confirmed_seq = 2; // the first may be lost, which had 104 that the second has not
    take_in(letter);
    BOOST_TEST(sent().completions.size() == 104U);
}

BOOST_FIXTURE_TEST_CASE(an_erased_person_is_told_until_the_council_confirms, WithACouncil) {
    know_council();
    const PersonId person = add_person("Gone Example");
    desk.file.erase(person);
    desk.audit.add(outside.now(), Actor::manager, AuditAction::person_erased, person.text);
    const Submission first = sent();
    BOOST_TEST((first.erased == std::vector{person}));
    BOOST_TEST(first.people.size() == 3U);
    BOOST_TEST((sent().erased == std::vector{person}));
    Decision letter = council.decision(desk, VenueState::in_checks);
    letter.confirmed_seq = 2;
    take_in(letter);
    BOOST_TEST(sent().erased.empty());
}

BOOST_FIXTURE_TEST_CASE(an_e_mail_has_the_file_attached_and_can_be_opened, WithACouncil) {
    know_council();
    save_to = folder.path / "out.eml";
    screen.save_mail();
    const std::vector<MailAttachment> files = our_attachments(read_file(save_to), "out.eml");
    BOOST_TEST_REQUIRE(files.size() == 1U);
    BOOST_TEST(files[0].name == "to-the-council-1.safeplace");
    BOOST_TEST(council.open(files[0].bytes).completions.size() == 4U);
    screen.open_saved();
    BOOST_TEST((opened == save_to));
}

BOOST_FIXTURE_TEST_CASE(a_file_that_cannot_be_saved_leaves_no_number_used, WithACouncil) {
    know_council();
    save_to = folder.path / "not-there" / "out.safeplace";
    screen.save_file();
    BOOST_TEST(!screen.state().trouble.empty());
    BOOST_TEST(desk.parcels.all().empty());
    BOOST_TEST(sent().seq == 1);
}

BOOST_FIXTURE_TEST_CASE(a_file_that_cannot_be_recorded_does_not_leave, WithACouncil) {
    know_council();
    desk.file.db().exec("ALTER TABLE parcel RENAME TO hidden");
    save_to = folder.path / "out.safeplace";
    screen.save_file();
    BOOST_TEST(!screen.state().trouble.empty());
    BOOST_TEST(!std::filesystem::exists(save_to));
}

BOOST_FIXTURE_TEST_CASE(a_file_that_stood_there_stays_when_the_new_one_cannot_be_recorded,
                        WithACouncil) {
    know_council();
    save_to = file("out.safeplace", "of last week");
    {
        const RefusedCommit refused{desk.file.db()};
        screen.save_file();
    }
    BOOST_TEST(!screen.state().trouble.empty());
    BOOST_TEST(read_file(save_to) == "of last week");
    BOOST_TEST(desk.parcels.all().empty());
    BOOST_TEST(desk.council.device().parcel_seq == 0);
    screen.save_file();
    BOOST_TEST_REQUIRE(desk.parcels.all().size() == 1U);
    BOOST_TEST(desk.parcels.all().front().seq == 1);
}

BOOST_FIXTURE_TEST_CASE(an_approval_turns_the_print_real_and_says_so_everywhere, WithACouncil) {
    know_council();
    take_in(council.decision(desk, VenueState::approved));
    BOOST_TEST(screen.state().news.title == "You are a Safe Place, until 24 November 2027");
    BOOST_TEST((screen.state().news.status == Status::done));
    BOOST_TEST(any(screen.state().news.lines, "Your sticker has the number SP-0042."));
    BOOST_TEST(HomeViewModel{desk}.state().council_title == screen.state().news.title);

    PrintViewModel room{desk};
    BOOST_TEST(room.state().status_title == "Approved until 24 November 2027");
    BOOST_TEST(
        any(room.state().words, "Checked by Southampton City Council. Valid to 24 November"));
    BOOST_TEST(any(room.state().words, "Number SP-0042."));
    save_to = folder.path / "poster.pdf";
    room.save();
    BOOST_TEST(suggestion == "poster.pdf");
    room.select(1);
    BOOST_TEST(any(room.state().words, "SP-0042"));
    BOOST_TEST(any(room.state().words, "Valid to 24 Nov 2027"));
    save_to = folder.path / "sticker.pdf";
    room.save();
    for (const Issue& issue : desk.issues.all()) {
        BOOST_TEST((issue.approval == Approval::approved));
    }
}

BOOST_FIXTURE_TEST_CASE(an_approval_brings_more_posters_in_more_sizes, WithACouncil) {
    know_council();
    {
        PrintViewModel room{desk};
        room.select(2);
        BOOST_TEST(room.state().documents[2].title == "Easy Read poster");
        BOOST_TEST(!room.state().may_be_made);
        BOOST_TEST((room.state().remedy == PrintRemedy::council));
    }
    take_in(council.decision(desk, VenueState::approved));
    PrintViewModel room{desk};
    room.select_paper(2);
    BOOST_TEST(room.state().document->file_name == "poster-a5.pdf");
    BOOST_TEST(room.state().document->drawing.pages[0].size.width == 148);
    for (const std::size_t poster : {2U, 3U, 4U}) {
        room.select(poster);
        BOOST_TEST_REQUIRE(room.state().may_be_made);
        const std::vector<std::string> papers{"A4", "A3", "A5"};
        BOOST_TEST(room.state().papers == papers, boost::test_tools::per_element());
        BOOST_TEST(room.state().document->drawing.pages[0].size.width == 210);
        BOOST_TEST(any(room.state().words, "Number SP-0042."));
        const int drawing = room.state().document_number;
        room.select_paper(1);
        BOOST_TEST(room.state().document->drawing.pages[0].size.width == 297);
        BOOST_TEST(room.state().document_number > drawing);
    }
    BOOST_TEST(room.state().document->file_name == "poster-languages-a3.pdf");
    BOOST_TEST(room.state().status_text.find("Polski") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(an_approved_sticker_comes_in_three_sizes_and_for_both_sides_of_the_glass,
                        WithACouncil) {
    know_council();
    take_in(council.decision(desk, VenueState::approved));
    PrintViewModel room{desk};
    room.select(1);
    BOOST_TEST(room.state().papers == (std::vector<std::string>{"Round, 100 mm", "A6, 105 x 148 mm",
                                                                "A5, 148 x 210 mm"}),
               boost::test_tools::per_element());
    BOOST_TEST_REQUIRE(room.state().sides.size() == 2U);
    BOOST_TEST(room.state().document->file_name == "sticker-sp-0042.pdf");
    BOOST_TEST(room.state().paper.find("cut it to 100 mm along") != std::string::npos);
    room.select_paper(1);
    BOOST_TEST(room.state().paper.find("cut it to 105 x 148 mm along") != std::string::npos);
    const int drawing = room.state().document_number;
    room.select_side(1);
    BOOST_TEST(room.state().document_number > drawing);
    BOOST_TEST(room.state().document->drawing.pages[0].is_mirrored);
    BOOST_TEST(room.state().document->file_name == "sticker-sp-0042-a6-mirrored.pdf");
    BOOST_TEST(room.state().document->drawing.title.ends_with(", mirrored"));
    BOOST_TEST(room.state().status_text.find("on purpose") != std::string::npos);
    room.select(0); // what was chosen for one document is not chosen for another
    room.select(1);
    BOOST_TEST(!room.state().document->drawing.pages[0].is_mirrored);
    BOOST_TEST(room.state().document->file_name == "sticker-sp-0042.pdf");
}

BOOST_FIXTURE_TEST_CASE(the_poster_for_toilets_and_bars_says_what_the_scheme_lets_people_say,
                        WithACouncil) {
    know_council();
    take_in(council.decision(desk, VenueState::approved));
    {
        PrintViewModel room{desk};
        room.select(5);
        BOOST_TEST(room.state().documents[5].title == "Code-word poster");
        BOOST_TEST(any(room.state().words, "“I need a Safe Place.”"));
        BOOST_TEST(any(room.state().words, "Number SP-0042."));
        BOOST_TEST(room.state().status_text.find("toilets") != std::string::npos);
        room.select_paper(1);
        BOOST_TEST(room.state().document->file_name == "poster-code-words-a3.pdf");
        room.select_paper(2);
        BOOST_TEST(room.state().document->file_name == "poster-code-words-a5.pdf");
    }
    const StickerStatement statement = council.sticker(desk, "SP-0042");
    const CodeWordsPoster poster = code_words_poster(
        {.name = "Central Library", .town = {}}, statement, "A council", "Is Robin Example here?");
    BOOST_TEST(poster.say == "“Is Robin Example here?”");
}

BOOST_FIXTURE_TEST_CASE(the_real_sign_has_the_name_that_the_council_signed, WithACouncil) {
    know_council();
    take_in(council.decision(desk, VenueState::approved));
    const Field* name = field_meaning(library.registration, Meaning::venue_name);
    BOOST_REQUIRE(name != nullptr);
    desk.entries.put(library.registration.id, name->id, "Another Name", outside.now());
    PrintViewModel room{desk};
    BOOST_TEST(any(room.state().words, "Example Corner Cafe"));
    BOOST_TEST(!any(room.state().words, "Another Name"));
}

BOOST_FIXTURE_TEST_CASE(of_several_stickers_each_can_be_printed, WithACouncil) {
    know_council();
    Decision letter = council.decision(desk, VenueState::approved);
    letter.stickers.push_back(sign_sticker(council.sticker(desk, "SP-0043"), council.keys));
    take_in(letter);
    PrintViewModel room{desk};
    room.select(1);
    BOOST_TEST_REQUIRE(room.state().stickers.size() == 2U);
    room.select_sticker(1);
    BOOST_TEST(any(room.state().words, "SP-0043"));
    BOOST_TEST(!any(room.state().words, "SP-0042"));
}

BOOST_FIXTURE_TEST_CASE(the_pdf_of_a_real_sticker_holds_what_the_council_signed_and_no_other_does,
                        WithACouncil) {
    know_council();
    const Decision letter = council.decision(desk, VenueState::approved);
    take_in(letter);
    PrintViewModel room{desk};
    save_to = folder.path / "poster.pdf";
    room.save();
    BOOST_TEST(!statement_in_pdf(read_file(save_to)));
    room.select(1);
    save_to = folder.path / "sticker.pdf";
    room.save();
    BOOST_TEST((statement_in_pdf(read_file(save_to)) == letter.stickers.front()));
}

BOOST_FIXTURE_TEST_CASE(questions_of_the_council_stand_in_plain_words, WithACouncil) {
    know_council();
    Decision letter = council.decision(desk, VenueState::more_information);
    letter.reason = MoveReason::something_missing;
    letter.questions = {"insurance-end", "of-a-later-program"};
    take_in(letter);
    BOOST_TEST((screen.state().news.status == status_of(VenueState::more_information)));
    BOOST_TEST_REQUIRE(screen.state().news.points.size() == 2U);
    BOOST_TEST(screen.state().news.points[0] ==
               "Please tell us the day when your public liability insurance ends.");
    BOOST_TEST(screen.state().news.points[1].find("of-a-later-program") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(a_refusal_shows_its_action_plan_in_plain_words, WithACouncil) {
    know_council();
    Decision letter = council.decision(desk, VenueState::refused);
    letter.reason = MoveReason::not_suitable;
    letter.questions = {"plan-phone", "plan-apply-again"};
    take_in(letter);
    const CouncilNews& news = screen.state().news;
    BOOST_TEST((news.status == Status::ended));
    BOOST_TEST(news.title == "The council cannot say yes yet");
    BOOST_TEST(any(news.lines, "does not yet have all that a Safe Place needs"));
    BOOST_TEST(any(news.lines, "Look at the plan"));
    BOOST_TEST(news.points == (std::vector<std::string>{
                                  "Put a phone where staff can reach it whenever you are open.",
                                  "Send your registration again when all of this is done."}),
               boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(a_removal_says_that_it_is_over_why_and_what_to_take_down, WithACouncil) {
    know_council();
    take_in(council.decision(desk, VenueState::approved, 1));
    Decision letter = council.decision(desk, VenueState::removed, 2);
    letter.reason = MoveReason::no_answer;
    take_in(letter);
    const CouncilNews& news = screen.state().news;
    BOOST_TEST((news.status == Status::ended));
    BOOST_TEST(news.title == "The council has ended your approval");
    BOOST_TEST(any(news.lines, "asked you something and has had no answer"));
    BOOST_TEST(any(news.lines, "Please take down sticker and posters"));
    BOOST_TEST(any(news.lines, "You may apply again."));
    BOOST_TEST(!any(news.lines, "SP-0042"));
    BOOST_TEST(!PrintViewModel{desk}.state().document.has_value());
}

BOOST_FIXTURE_TEST_CASE(a_suspension_takes_the_signs_away, WithACouncil) {
    know_council();
    take_in(council.decision(desk, VenueState::approved, 1));
    Decision letter = council.decision(desk, VenueState::suspended, 2);
    letter.reason = MoveReason::complaint;
    take_in(letter);
    PrintViewModel room{desk};
    BOOST_TEST(!room.state().document.has_value());
    BOOST_TEST((room.state().remedy == PrintRemedy::council));
    BOOST_TEST(room.state().status_title == "Not a Safe Place at this time");
    BOOST_TEST(!any(screen.state().news.lines, "complain")); // nobody there learns who spoke up
}

BOOST_FIXTURE_TEST_CASE(each_file_that_does_not_count_says_why, WithACouncil) {
    screen.take_in(file("letter.safeplace", council.letter(desk, VenueState::approved)));
    BOOST_TEST(screen.state().bad_news.find(".safescheme first") != std::string::npos);
    know_council();
    screen.take_in(file("letter.safeplace", "no letter"));
    BOOST_TEST(screen.state().bad_news.starts_with("This is not a file from a council"));
    const ACouncil other;
    screen.take_in(file("letter.safeplace", other.letter(desk, VenueState::approved)));
    BOOST_TEST(screen.state().bad_news.starts_with("This file is not for this venue"));
    screen.take_in(file("mail.eml", "Subject: nothing\r\n\r\nHello"));
    BOOST_TEST(screen.state().bad_news.starts_with("There is no file from a council in"));
    screen.take_in(folder.path / "not-there.safeplace");
    BOOST_TEST(!screen.state().trouble.empty());
}

BOOST_FIXTURE_TEST_CASE(a_saved_e_mail_of_the_council_will_do, WithACouncil) {
    know_council();
    const std::string mail = eml_draft({.to = {},
                                        .subject = "Your approval",
                                        .text = "Hello",
                                        .attachment_name = "decision.safeplace",
                                        .attachment = council.letter(desk, VenueState::approved)});
    screen.take_in(file("mail.eml", mail));
    BOOST_TEST(screen.state().bad_news.empty());
    BOOST_TEST((screen.state().news.status == Status::done));
}

BOOST_FIXTURE_TEST_CASE(this_computers_own_words_are_shown_when_asked_for, WithACouncil) {
    know_council();
    BOOST_TEST(screen.state().own_words.empty());
    screen.show_own_words();
    const Submission parcel = sent();
    BOOST_TEST(screen.state().own_words == fingerprint_words(parcel.from));
}

BOOST_FIXTURE_TEST_CASE(a_signed_form_goes_with_the_next_file_and_begins_anew, WithACouncil) {
    know_council();
    BOOST_TEST_REQUIRE(screen.state().forms.size() == 3U);
    const Form& form = form_with(desk.library, "leaving");
    BOOST_TEST(form.id == "leaving");
    desk.entries.put(form.id, example_answers(form, form_context(desk)), outside.now());
    FormViewModel filling{desk, form};
    filling.go_on();
    filling.save_and_continue();
    BOOST_TEST_REQUIRE((filling.state().end == FormState::End::council));
    BOOST_TEST_REQUIRE(desk.forms.all().size() == 1U);
    BOOST_TEST((desk.audit.head()->action == AuditAction::form_signed));
    const Submission parcel = sent();
    BOOST_TEST_REQUIRE(parcel.forms.size() == 1U);
    BOOST_TEST(parcel.forms[0].form == "leaving");
    BOOST_TEST(!parcel.forms[0].answers.empty());
    BOOST_TEST(any(screen.state().inside, form.title));
    const Entries now_typed = desk.answers.of(form.id);
    BOOST_TEST(std::all_of(now_typed.begin(), now_typed.end(),
                           [](const auto& entry) { return entry.second.empty(); }));
}

BOOST_AUTO_TEST_SUITE_END()
