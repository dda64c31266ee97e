#include <boost/test/unit_test.hpp>

#include "app/course_offer.h"

#include "app/a_sent_course.h"
#include "app/council_view_model.h"
#include "app/refreshers.h"
#include "app/restored_venue.h"
#include "interchange/bytes.h"
#include "interchange/mail.h"

#include <algorithm>
#include <memory>

using namespace safeplaces;

namespace {

const CourseId hate_crime{"hate-crime"};

// A venue on disk that knows its council. The window of "Your council" is open.
struct AVenueThatKnowsItsCouncil {
    AVenueThatKnowsItsCouncil() {
        desk->council.trust(council.pack_file());
        open_again();
    }

    void open_again() {
        const std::filesystem::path place = desk->file.folder();
        desk.reset();
        desk = std::make_unique<Desk>(VenueFile::open(place, world.today), world.library,
                                      world.outside);
    }
    // What the window says once the file was opened there.
    CouncilState take_in(const std::string& bytes, const std::string& name = "a.safecourse") {
        atomic_save(folder.path / name, bytes);
        screen = std::make_unique<CouncilViewModel>(*desk, [this] { ++times_changed; });
        screen->take_in(folder.path / name);
        return screen->state();
    }
    void take(const std::string& bytes) {
        BOOST_TEST_REQUIRE(!take_in(bytes).course.title.empty());
        screen->take_course();
        open_again();
    }
    [[nodiscard]] std::string refusal(const std::string& bytes) {
        const CouncilState state = take_in(bytes);
        BOOST_TEST(state.course.title.empty());
        screen->take_course(); // nothing is there to be taken
        open_again();
        BOOST_TEST(version() == "1.0");
        return state.bad_news;
    }
    [[nodiscard]] std::string version() const {
        return find_course(desk->library, hate_crime)->version;
    }

    TemporaryFolder folder;
    ADesk world; // its outside
    ACouncil council;
    ASentCourse course;
    std::unique_ptr<Desk> desk = std::make_unique<Desk>(
        VenueFile::create(
            folder.path / "data", {"0198a000-0000-7000-8000-0000000000aa"}, world.today),
        world.library,
        world.outside);
    std::unique_ptr<CouncilViewModel> screen;
    int times_changed = 0;
};

bool has(const std::vector<std::string>& lines, const std::string& words) {
    return std::any_of(lines.begin(), lines.end(), [&](const std::string& line) {
        return line.find(words) != std::string::npos;
    });
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(course_offer, AVenueThatKnowsItsCouncil)

BOOST_AUTO_TEST_CASE(what_changes_is_said_before_anything_is_taken) {
    course.set_version("1.1");
    course.change("01-welcome.md", "Some people are shouted at", "Some people are shouted at too");
    course.change("01-welcome.md", "## Look after yourself first", "## First look after yourself");
    course.change("quiz.gift", "page-look-after-yourself-first", "page-first-look-after-yourself");
    course.change("quiz.gift", "You may stop and come back later.", "You can come back.");
    const CouncilState state = take_in(course.file(council));
    BOOST_TEST(state.course.title == "Hate crime: version 1.1");
    BOOST_TEST(state.course.lines ==
                   (std::vector<std::string>{"It takes the place of version 1.0.",
                                             "New pages: “First look after yourself”.",
                                             "Changed pages: “Help when hate hurts”.",
                                             "Pages taken out: “Look after yourself first”.",
                                             "Quiz questions: 0 new, 1 changed, 0 taken out.",
                                             "Nobody has to do it again."}),
               boost::test_tools::per_element());
    BOOST_TEST(version() == "1.0");
    BOOST_TEST(times_changed == 0);
}

BOOST_AUTO_TEST_CASE(a_course_that_was_taken_is_there_the_next_time) {
    course.set_version("1.1");
    take(course.file(council));
    BOOST_TEST(times_changed == 1);
    BOOST_TEST(version() == "1.1");
    open_again();
    BOOST_TEST(version() == "1.1");
}

BOOST_AUTO_TEST_CASE(a_course_that_was_taken_comes_back_with_a_backup) {
    course.set_version("1.1");
    take(course.file(council));
    world.pass_days(1);
    open_again(); // which makes today's
    const std::filesystem::path place = desk->file.folder();
    desk.reset();
    RestoredVenue restored{
        place,        backups_of(place).front(), "Back-up of today", Actor::manager, world.library,
        world.outside};
    desk = restored.take();
    BOOST_TEST(version() == "1.1");
}

BOOST_AUTO_TEST_CASE(a_course_that_is_left_changes_nothing) {
    course.set_version("1.1");
    static_cast<void>(take_in(course.file(council)));
    screen->leave_course();
    BOOST_TEST(screen->state().course.title.empty());
    BOOST_TEST(screen->state().good_news.starts_with("Nothing has changed."));
    screen->take_course();
    BOOST_TEST(times_changed == 0);
    open_again();
    BOOST_TEST(version() == "1.0");
}

BOOST_AUTO_TEST_CASE(a_course_that_nobody_had_is_new_here) {
    course.change("course.toml", "id = \"hate-crime\"", "id = \"our-own\"");
    SentCourse own = course.sent(council);
    own.course = {"our-own"};
    const std::string bytes = sign_course(own, council.keys);
    BOOST_TEST(has(take_in(bytes).course.lines, "This course is new here. Pages: "));
    take(bytes);
    BOOST_TEST_REQUIRE(find_course(desk->library, {"our-own"}) != nullptr);
    BOOST_TEST(version() == "1.0");
}

BOOST_AUTO_TEST_CASE(another_picture_is_a_changed_page) {
    course.set_version("1.1");
    course.files["pictures/welcome.svg"] = course.files["pictures/other-ways.svg"];
    BOOST_TEST(
        has(take_in(course.file(council)).course.lines, "Changed pages: “Help when hate hurts”."));
}

BOOST_AUTO_TEST_CASE(a_major_version_makes_passes_due_and_a_minor_one_does_not) {
    const PersonId ana{new_uuid(world.outside)};
    desk->people.add({.id = ana, .name = "Ana", .role = Role::lead, .started = world.today});
    pass_course(*desk, ana, hate_crime);
    const auto is_due_now = [&] {
        const Course& now = *find_course(desk->library, hate_crime);
        return is_due(refresher_of(ana, now, desk->completions.all()).value(), world.today);
    };
    course.set_version("1.9");
    take(course.file(council));
    BOOST_TEST(!is_due_now());
    course.set_version("2.0");
    BOOST_TEST(has(take_in(course.file(council)).course.lines, "are asked to do it again"));
    take(course.file(council));
    BOOST_TEST(is_due_now());
}

BOOST_AUTO_TEST_CASE(an_older_version_is_refused_and_says_so) {
    const std::string older = course.file(council);
    course.set_version("2.1");
    take(course.file(council));
    const CouncilState state = take_in(older);
    BOOST_TEST(state.bad_news == "This file is older than the course that you have: version 1.0, "
                                 "and you have version 2.1. Nothing has changed.");
    BOOST_TEST(state.course.title.empty());
    BOOST_TEST(version() == "2.1");
}

BOOST_AUTO_TEST_CASE(the_same_again_is_no_news) {
    BOOST_TEST(refusal(course.file(council)) ==
               "You have this course already, in version 1.0. Nothing has changed.");
    course.change("sources.md", "#", "##");
    BOOST_TEST(refusal(course.file(council))
                   .starts_with("You have version 1.0 of this course with "
                                "other words."));
}

BOOST_AUTO_TEST_CASE(another_council_and_a_false_signature_are_refused) {
    course.set_version("1.1");
    ACouncil other;
    BOOST_TEST(refusal(course.file(other)).starts_with("Your council has not signed this course"));
    other.uid = "0198a000-0000-7000-8000-00000000beef";
    BOOST_TEST(refusal(course.file(other)) ==
               "This course is from another council. Nothing has changed.");
    std::string changed = course.file(council);
    changed.back() = static_cast<char>(changed.back() ^ 1);
    BOOST_TEST(refusal(changed).starts_with("This is not a file from a council"));
    BOOST_TEST(refusal(course.file(council).substr(0, 5000))
                   .starts_with("This is not a file from a council"));
}

BOOST_AUTO_TEST_CASE(without_a_council_no_course_is_believed) {
    ADesk nobody;
    CouncilViewModel alone{nobody.desk, [] {}};
    atomic_save(folder.path / "a.safecourse", course.file(council));
    alone.take_in(folder.path / "a.safecourse");
    BOOST_TEST(alone.state().bad_news.starts_with("This is a course from a council."));
}

BOOST_AUTO_TEST_CASE(a_course_with_a_mistake_is_refused_with_its_place) {
    course.set_version("1.1");
    const ASentCourse good = course;
    course.change("quiz.gift", "{TRUE", "{");
    BOOST_TEST(refusal(course.file(council)).find("(hate-crime/quiz.gift, ") != std::string::npos);
    course = good;
    course.files["pictures/welcome.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 "
                                           "0 9 9\"><script/></svg>";
    BOOST_TEST(refusal(course.file(council)).find("(pictures/welcome.svg, 1)") !=
               std::string::npos);
    course = good;
    course.files.erase("pictures/welcome.svg");
    BOOST_TEST(refusal(course.file(council)).find("there is a mistake in it (") !=
               std::string::npos);
    course = good;
    course.files["01-welcome.md"] = std::string(300'000, 'x');
    BOOST_TEST(refusal(course.file(council)).find("01-welcome.md") != std::string::npos);
    for (const auto& entry : std::filesystem::directory_iterator(desk->file.folder())) {
        BOOST_TEST(!entry.path().filename().string().starts_with("courses")); // no trial is left
    }
}

BOOST_AUTO_TEST_CASE(a_file_that_claims_another_version_than_its_course_is_refused) {
    SentCourse sent = course.sent(council);
    sent.version = "7.0";
    BOOST_TEST(refusal(sign_course(sent, council.keys)).find("course.toml, 1") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_newer_pack_does_not_bring_an_older_course_back) {
    const ASentCourse old = course;
    course.set_version("1.1");
    take(course.file(council));
    Pack pack = council.pack(2);
    for (const auto& [path, bytes] : old.files) {
        pack.files.push_back({"courses/hate-crime/" + path, bytes});
    }
    BOOST_TEST((desk->council.take_in(sign_pack(pack, council.keys)) == TakenIn::pack));
    open_again();
    BOOST_TEST(version() == "1.1");

    course.set_version("1.2");
    pack = council.pack(3);
    for (const auto& [path, bytes] : course.files) {
        pack.files.push_back({"courses/hate-crime/" + path, bytes});
    }
    BOOST_TEST((desk->council.take_in(sign_pack(pack, council.keys)) == TakenIn::pack));
    open_again();
    BOOST_TEST(version() == "1.2");
}

BOOST_AUTO_TEST_CASE(keys_that_count_no_more_take_their_courses_with_them) {
    course.set_version("1.1");
    take(course.file(council));
    ACouncil next;
    Pack pack = next.pack(2);
    pack.older = {hand_over(council.keys, public_keys(next.keys), pack.scheme_uid)};
    BOOST_TEST((desk->council.take_in(sign_pack(pack, next.keys)) == TakenIn::pack));
    open_again();
    BOOST_TEST(version() == "1.1"); // handed over in good order
    pack = next.pack(3);
    pack.compromised = {public_keys(council.keys).signing};
    BOOST_TEST((desk->council.take_in(sign_pack(pack, next.keys)) == TakenIn::pack));
    open_again();
    BOOST_TEST(version() == "1.0");
}

BOOST_AUTO_TEST_CASE(
    a_course_that_cannot_be_read_takes_no_other_away_and_is_not_replaced_by_an_older) {
    const ASentCourse good = course;
    course.change("course.toml", "id = \"hate-crime\"", "id = \"our-own\"");
    SentCourse own = course.sent(council);
    own.course = {"our-own"};
    desk->council.take_course(own.course, sign_course(own, council.keys));
    course = good;
    course.set_version("2.0");
    course.change("quiz.gift", "{TRUE", "{");
    desk->council.take_course(hate_crime, course.file(council));
    open_again();
    BOOST_TEST(find_course(desk->library, {"our-own"}) != nullptr);
    BOOST_TEST(version() == "1.0");
    course = good;
    course.set_version("1.1");
    BOOST_TEST(refusal(course.file(council))
                   .starts_with("This file is older than the course that you have: version 1.1, "
                                "and you have version 2.0."));
}

BOOST_AUTO_TEST_CASE(of_an_email_the_course_is_offered_last) {
    course.set_version("1.1");
    const std::string mail = eml_draft({.to = "cafe@example.org",
                                        .subject = "A course",
                                        .text = "Hello",
                                        .attachment_name = "hate-crime-1.1.safecourse",
                                        .attachment = course.file(council)});
    BOOST_TEST(take_in(mail, "a.eml").course.title == "Hate crime: version 1.1");
}

BOOST_AUTO_TEST_CASE(a_course_that_came_with_a_letter_is_offered_when_the_email_is_opened_again) {
    course.set_version("1.1");
    std::string mail = "Content-Type: multipart/mixed; boundary=b1\r\n\r\n";
    for (const auto& [name, bytes] :
         {std::pair{"hate-crime-1.1.safecourse", course.file(council)},
          {"decision.safeplace", council.letter(*desk, VenueState::approved)}}) {
        mail += "--b1\r\nContent-Transfer-Encoding: base64\r\n";
        mail += std::string{"Content-Disposition: attachment; filename="} + name + "\r\n\r\n";
        mail += base64_text(bytes) + "\r\n";
    }
    mail += "--b1--\r\n";
    const CouncilState first = take_in(mail, "a.eml");
    BOOST_TEST(first.good_news.ends_with("Open the email again to see it."));
    BOOST_TEST(first.course.title.empty());
    open_again();
    BOOST_TEST(take_in(mail, "a.eml").course.title == "Hate crime: version 1.1");
    screen->take_course();
    open_again();
    BOOST_TEST(version() == "1.1");
    BOOST_TEST(take_in(mail, "a.eml").bad_news.starts_with("You have this course already"));
}

BOOST_AUTO_TEST_SUITE_END()
