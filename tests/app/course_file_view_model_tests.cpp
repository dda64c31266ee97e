#include <boost/test/unit_test.hpp>

#include "app/scheme/course_file_view_model.h"

#include "app/a_sent_course.h"
#include "app/scheme/hand_out.h"
#include "app/scheme/scheme_pack.h"
#include "app/scheme_fixture.h"
#include "content/scheme_reader.h"
#include "storage/files.h"
#include "temporary_folder.h"

#include <algorithm>
#include <memory>

using namespace safeplaces;

namespace {

const CourseId hate_crime{"hate-crime"};

// The card on which a council makes a course file, and the folder of the course that it changed.
struct ACourseCard : ARegister {
    ACourseCard() {
        outside.ask_which_folder = [this](const std::string&, const auto& then) {
            then(folder.path / "hate-crime");
        };
        venue.save_to = folder.path / "out.safecourse";
    }

    void write() {
        for (const auto& [path, bytes] : course.files) {
            const std::filesystem::path place = folder.path / "hate-crime" / path;
            std::filesystem::create_directories(place.parent_path());
            atomic_save(place, bytes);
        }
    }
    const CourseFileState& choose() {
        write();
        card = std::make_unique<CourseFileViewModel>(desk, shipped_files());
        card->choose();
        BOOST_TEST(card->state().trouble == "");
        return card->state();
    }
    [[nodiscard]] SentCourse saved() const {
        return open_course(read_file(venue.save_to), "out.safecourse");
    }
    [[nodiscard]] Scheme kept() {
        return read_scheme(PackBook{file.db()}.all().at("scheme.toml"), "scheme.toml");
    }

    TemporaryFolder folder;
    ASentCourse course;
    SchemeDesk& desk = open();
    std::unique_ptr<CourseFileViewModel> card;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(course_file_view_model, ACourseCard)

BOOST_AUTO_TEST_CASE(a_newer_course_becomes_a_file_and_goes_to_new_venues_too) {
    course.set_version("1.1");
    const CourseFileState& state = choose();
    BOOST_TEST(state.problem == "");
    BOOST_TEST(state.course == "Hate crime, version 1.1");
    BOOST_TEST(state.standing == "It takes the place of version 1.0. The first number is the same: "
                                 "nobody has to do it again.");
    BOOST_TEST(state.audience == "nobody");
    BOOST_TEST_REQUIRE(state.may_save);
    card->save();
    BOOST_TEST(card->state().news.starts_with("out.safecourse was saved."));
    const SentCourse sent = saved();
    BOOST_TEST((sent.course == hate_crime));
    BOOST_TEST(sent.version == "1.1");
    BOOST_TEST(sent.scheme_uid == file.id().text);
    BOOST_TEST((sent.signing == public_keys(keys).signing));
    BOOST_TEST(sent.files.size() == course.files.size());
    BOOST_TEST(PackBook{file.db()}.all().at("courses/hate-crime/course.toml") ==
               course.files.at("course.toml"));
    BOOST_TEST(desk.audit.rows(0, 1).front().detail == "course=hate-crime version=1.1");
    BOOST_TEST((to_hand_out(desk.settings) == std::vector{HandOut::pack})); // for new venues
    BOOST_TEST(card->state().news.find("Save the file for venues again") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_same_course_again_changes_no_file_for_venues) {
    course.set_version("1.1");
    static_cast<void>(choose());
    card->save();
    handed_out(file.db(), desk.acting, HandOut::pack, outside.now());
    card->save();
    BOOST_TEST(to_hand_out(desk.settings).empty());
    BOOST_TEST(card->state().news.ends_with("New venues get the course with the file for venues."));
    BOOST_TEST(card->state().standing.starts_with("This is the course that your venues have."));
}

BOOST_AUTO_TEST_CASE(the_same_course_gives_the_same_file_again) {
    course.set_version("1.1");
    static_cast<void>(choose());
    card->save();
    const std::string first = read_file(venue.save_to);
    BOOST_TEST(choose().standing.starts_with("This is the course that your venues have."));
    card->save();
    BOOST_TEST((read_file(venue.save_to) == first));
}

BOOST_AUTO_TEST_CASE(a_higher_first_number_says_that_staff_do_it_again) {
    course.set_version("2.0");
    BOOST_TEST(choose().standing.ends_with("staff who have passed it are asked to do it again."));
}

BOOST_AUTO_TEST_CASE(other_words_need_a_higher_version) {
    course.change("sources.md", "\n", "\n\n");
    BOOST_TEST(choose().standing.starts_with("Your venues have version 1.0 with other words."));
    BOOST_TEST(!card->state().may_save);
    card->save();
    BOOST_TEST(!std::filesystem::exists(venue.save_to));
}

BOOST_AUTO_TEST_CASE(a_course_with_mistakes_is_not_sent_and_they_are_listed) {
    course.set_version("1.1");
    course.change("quiz.gift", "{TRUE", "{");
    const CourseFileState& state = choose();
    BOOST_TEST(state.problem.starts_with("The check found mistakes."));
    BOOST_TEST(std::any_of(state.found.begin(), state.found.end(), [](const std::string& line) {
        return line.starts_with("quiz.gift, ");
    }));
    BOOST_TEST(!state.may_save);
}

BOOST_AUTO_TEST_CASE(a_page_whose_name_cannot_go_with_the_course_is_said) {
    course.set_version("1.1");
    course.files["pictures/the door.svg"] = course.files["pictures/welcome.svg"];
    course.files["notes.docx"] = "is no part of it";
    const CourseFileState& state = choose();
    BOOST_TEST(
        state.problem.starts_with("The file “pictures/the door.svg” cannot go with the course."));
    BOOST_TEST(!state.may_save);
}

BOOST_AUTO_TEST_CASE(a_folder_without_a_course_says_so) {
    course.files.clear();
    std::filesystem::create_directories(folder.path / "hate-crime");
    BOOST_TEST(choose().problem.starts_with("There is no course in this folder"));
    BOOST_TEST(!card->state().may_save);
}

BOOST_AUTO_TEST_CASE(a_course_that_staff_have_to_pass_is_named_since_today) {
    course.set_version("1.1");
    static_cast<void>(choose());
    card->ask_of("everyone");
    card->save();
    BOOST_TEST(card->state().news.find("together with the file for venues") != std::string::npos);
    BOOST_REQUIRE(kept().gate.size() == 3U);
    BOOST_TEST((kept().gate[1].course == hate_crime));
    BOOST_TEST((kept().gate[1].since == venue.today));
    BOOST_TEST(!kept().gate[0].since.has_value());
    BOOST_TEST((kept() == desk.scheme));
    BOOST_TEST((to_hand_out(desk.settings) == std::vector{HandOut::pack}));
    BOOST_TEST(choose().audience == "everyone");
}

BOOST_AUTO_TEST_CASE(a_course_can_be_left_to_those_who_like) {
    course.set_version("1.1");
    static_cast<void>(choose());
    card->ask_of("lead");
    card->save();
    BOOST_TEST((kept().gate.back().audience == Audience::lead));
    static_cast<void>(choose());
    card->ask_of("nobody");
    card->save();
    BOOST_TEST(kept().gate.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_newer_program_does_not_take_the_councils_newer_course_away) {
    course.set_version("1.1");
    static_cast<void>(choose());
    card->save();
    const auto renewed = with_forms_and_courses_of(shipped_files(), desk.pack.all());
    BOOST_TEST(renewed.at("courses/hate-crime/course.toml") == course.files.at("course.toml"));
    BOOST_TEST(renewed.contains("courses/communicating-well/course.toml"));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_saved_changes_nothing) {
    course.set_version("1.1");
    static_cast<void>(choose());
    card->ask_of("everyone");
    venue.save_to = folder.path / "no such folder" / "out.safecourse";
    card->save();
    BOOST_TEST(!card->state().trouble.empty());
    BOOST_TEST(!PackBook{file.db()}.all().contains("courses/hate-crime/course.toml"));
    BOOST_TEST(kept().gate.size() == 2U);
    BOOST_TEST((kept() == desk.scheme));
}

BOOST_FIXTURE_TEST_CASE(only_administrators_make_course_files, ARegister) {
    SchemeDesk& desk = open(SchemeRole::coordinator);
    CourseFileViewModel card{desk, shipped_files()};
    BOOST_TEST(!card.state().may_make);
    card.choose(); // asks nothing
    BOOST_TEST(card.state().course.empty());
}

BOOST_AUTO_TEST_SUITE_END()
