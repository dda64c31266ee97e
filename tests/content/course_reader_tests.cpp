#include "content/complaint.h"
#include "content/course_reader.h"
#include "temporary_folder.h"

#include <boost/test/unit_test.hpp>

using namespace safeplaces;

namespace {

const std::string settings = "id = \"help\"\n"
                             "version = \"1.0\"\n"
                             "title = \"Help\"\n"
                             "summary = \"How to help.\"\n"
                             "minutes = 15\n"
                             "refresh_months = 12\n"
                             "language = \"en\"\n"
                             "\n"
                             "[quiz]\n"
                             "draw = 2\n"
                             "right = 1\n"
                             "critical = 1\n";

std::string question(const std::string& id, const std::string& tags, const std::string& text) {
    return "// [id:" + id + "] " + tags + "\n" + text + " {=Yes #a ~No #b}\n\n";
}

std::string bank() {
    return question("a", "[tag:critical] [tag:page-one]", "A?") +
           question("b", "[tag:critical] [tag:page-two]", "B?") +
           question("c", "[tag:page-three]", "C?");
}

// A small course in a folder "help": two lessons, three slides, three questions.
struct ACourse {
    TemporaryFolder root;

    ACourse() {
        write("course.toml", settings);
        write("01-first.md", "## One\nx\n\n![A dot](pictures/dot.svg)\n\n## Two\nx\n");
        write("02-second.md", "## Three\nx\n");
        write("quiz.gift", bank());
        write("sources.md", "Three: somebody said so.\n");
        write("pictures/dot.svg",
              "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n");
    }

    void write(const std::string& file, const std::string& text) const {
        root.write("help/" + file, text);
    }

    [[nodiscard]] Course read() const { return read_course(root.path / "help"); }

    // "quiz.gift:3: what"
    [[nodiscard]] std::string complaint() const {
        try {
            (void)read();
        } catch (const InputError& error) {
            const std::string start = (root.path / "help").generic_string() + "/";
            BOOST_TEST(error.file().starts_with(start), error.file());
            return error.file().substr(start.size()) + ":" + std::to_string(error.line()) + ": " +
                   error.what();
        }
        return "nothing";
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(course_reader, ACourse)

BOOST_AUTO_TEST_CASE(a_course_is_read_with_slides_bank_and_rule) {
    const Course course = read();
    BOOST_TEST(course.id.text == "help");
    BOOST_TEST(course.version == "1.0");
    BOOST_TEST(course.minutes.count() == 15);
    BOOST_TEST(course.refresh.count() == 12);
    BOOST_TEST(course.rule.draw == 2);
    BOOST_TEST(course.rule.critical == 1);
    BOOST_REQUIRE(course.editions.size() == 1U);
    const Edition& edition = course.editions.front();
    BOOST_TEST(edition.title == "Help");
    BOOST_TEST(edition.slides.size() == 3U);
    BOOST_TEST(edition.slides[0].picture->drawing().pages.front().size.width == 4);
    BOOST_REQUIRE(edition.bank.size() == 3U);
    BOOST_TEST((edition.bank[1].taught_on == SlideAddress{"01-first", 1}));
    BOOST_TEST((edition.bank[2].taught_on == SlideAddress{"02-second", 0}));
}

BOOST_AUTO_TEST_CASE(a_trailing_slash_makes_no_difference) {
    BOOST_TEST(read_course(root.path / "help" / "").id.text == "help");
}

BOOST_AUTO_TEST_CASE(any_change_of_words_or_pictures_changes_the_hash) {
    const Digest before = read().content_hash;
    BOOST_TEST((read().content_hash == before));
    write("pictures/Thumbs.db", "what a system leaves there");
    BOOST_TEST((read().content_hash == before));
    write("pictures/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"/>\n");
    const Digest redrawn = read().content_hash;
    BOOST_TEST((redrawn != before));
    write("sources.md", "Three: somebody else said so.\n");
    BOOST_TEST((read().content_hash != redrawn));
}

BOOST_AUTO_TEST_CASE(a_translation_falls_back_to_english_page_by_page) {
    write("pl/course.toml", "title = \"Pomoc\"\nsummary = \"Jak pomóc.\"\n");
    write("pl/02-second.md", "## Trzy\nx\n");
    write("pl/quiz.gift", question("b", "[tag:critical] [tag:page-two]", "Be?"));
    write("pl/easy-read/02-second.md", "## Trzy proste\nx\n\n## Cztery\nx\n");
    write("easy-read/01-first.md", "## One, easy\nx\n");
    const Course course = read();
    BOOST_REQUIRE(course.editions.size() == 4U);
    BOOST_TEST((course.editions[1].face == Face::easy_read));
    BOOST_TEST(course.editions[1].language == "en");
    BOOST_TEST(course.editions[1].slides.size() == 2U);
    const Edition& polish = course.editions[2];
    BOOST_TEST(polish.language == "pl");
    BOOST_TEST(polish.title == "Pomoc");
    BOOST_TEST(polish.slides[0].title == "One");
    BOOST_TEST(polish.slides[2].title == "Trzy");
    BOOST_TEST(polish.bank[0].text == "A?");
    BOOST_TEST(polish.bank[1].text == "Be?");
    BOOST_TEST((polish.bank[1].taught_on == SlideAddress{"01-first", 1}));
    const Edition& easy = course.editions[3];
    BOOST_TEST(easy.language == "pl");
    BOOST_TEST((easy.face == Face::easy_read));
    BOOST_TEST(easy.title == "Pomoc");
    BOOST_TEST(easy.slides[0].title == "One, easy");
    BOOST_TEST(easy.slides[1].title == "Trzy proste");
    BOOST_TEST(easy.bank[1].text == "Be?");
}

BOOST_AUTO_TEST_CASE(the_huddle_is_that_of_the_nearest_edition_that_has_one) {
    BOOST_TEST(!read().editions.front().huddle);
    const std::string english = "\n[huddle]\npoints = [\"a\", \"b\", \"c\", \"d\"]\n"
                                "questions = [\"e?\", \"f?\"]\n";
    const std::string polish = "title = \"Pomoc\"\nsummary = \"Jak.\"\n";
    write("course.toml", settings + english);
    write("easy-read/01-first.md", "## One, easy\nx\n");
    write("pl/course.toml", polish);
    BOOST_TEST(read().editions[1].huddle->points.back() == "d");
    BOOST_TEST(read().editions[2].huddle->questions.front() == "e?");
    write("pl/course.toml", polish + "[huddle]\npoints = [\"g\", \"h\", \"i\", \"j\"]\n"
                                     "questions = [\"k?\", \"l?\"]\n");
    BOOST_TEST(read().editions[2].huddle->points.front() == "g");
    write("pl/course.toml", polish + "[huddle]\npoints = [\"g\"]\nquestions = [\"k?\", \"l?\"]\n");
    BOOST_TEST(complaint() == "pl/course.toml:4: a huddle card has 4 to 6 points");
}

BOOST_AUTO_TEST_CASE(a_translation_that_does_not_fit_the_english_course_is_refused) {
    write("pl/03-third.md", "## Trzy\nx\n");
    BOOST_TEST(complaint() == "pl/03-third.md:0: the English course has no page of this name");
    std::filesystem::remove(root.path / "help/pl/03-third.md");
    write("pl/01-first.md", "## Jeden\nx\n");
    BOOST_TEST(complaint() == "pl/01-first.md:0: a translation has the same number of slides as "
                              "the English page");
    std::filesystem::remove(root.path / "help/pl/01-first.md");
    const std::string different = "the English question 'c' has other options, tags, right "
                                  "answers or text before it, or is missing";
    write("pl/quiz.gift", "// [id:c] [tag:page-three]\nCe? {~Yes #a =No #b}\n");
    BOOST_TEST(complaint() == "pl/quiz.gift:2: " + different);
    write("pl/quiz.gift", question("c", "[tag:critical] [tag:page-three]", "Ce?"));
    BOOST_TEST(complaint() == "pl/quiz.gift:2: " + different);
}

BOOST_AUTO_TEST_CASE(text_before_a_question_is_that_of_the_nearest_place_that_has_it) {
    write("quiz.gift", question("a", "[tag:critical] [tag:page-one]", "A?") +
                           question("b", "[tag:critical] [tag:page-two]", "B?") +
                           "// [id:case]\nA man.\n\n" + question("c", "[tag:page-three]", "C?"));
    const std::string polish = question("c", "[tag:page-three]", "Ce?");
    const auto before_last = [](const Edition& edition) {
        const auto& introductions = edition.bank.at(2).introductions;
        return introductions.empty() ? std::string{} : introductions.front().text;
    };
    write("pl/quiz.gift", polish);
    BOOST_TEST(before_last(edition_of(read(), "en", Face::standard)) == "A man.");
    BOOST_TEST(before_last(edition_of(read(), "pl", Face::standard)) == "A man.");
    write("pl/quiz.gift", "// [id:case]\nPan.\n\n" + polish);
    BOOST_TEST(before_last(edition_of(read(), "pl", Face::standard)) == "Pan.");
    write("pl/quiz.gift", "// [id:other]\nPan.\n\n" + polish);
    BOOST_TEST(complaint() == "pl/quiz.gift:5: the English question 'c' has other options, tags, "
                              "right answers or text before it, or is missing");
}

BOOST_AUTO_TEST_CASE(mistakes_in_course_toml_have_their_line) {
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string changed = settings;
        changed.replace(changed.find(from), from.size(), to);
        write("course.toml", changed);
        return complaint();
    };
    BOOST_TEST(with("\"help\"", "\"halp\"") == "course.toml:1: the id is not the folder's name");
    BOOST_TEST(with("minutes", "minuets") == "course.toml:1: the key 'minutes' is missing");
    BOOST_TEST(with("minutes = 15", "minutes = 15\nextra = 1") ==
               "course.toml:6: the key 'extra' means nothing here");
    BOOST_TEST(with("\"en\"", "\"pl\"") ==
               "course.toml:7: a course is in English first: language = \"en\"");
    BOOST_TEST(with("right = 1", "right = 3") == "course.toml:11: 'right' must be from 1 to 2");
    BOOST_TEST(with("draw = 2", "draw = 3") == "course.toml:9: the bank has 2 critical and 1 other "
                                               "questions: too few to draw from");
    BOOST_TEST(with("critical = 1", "critical = 2") ==
               "course.toml:9: the bank has 2 critical and 1 other questions: too few to draw "
               "from");
}

BOOST_AUTO_TEST_CASE(a_picture_that_cannot_be_read_costs_the_page_no_word) {
    write("pictures/dot.svg", "<svg/>");
    const Slide slide = read().editions.front().slides.front();
    BOOST_TEST(slide.picture->drawing().pages.empty());
    BOOST_TEST(slide.picture->alt == "A dot");
    BOOST_TEST(slide.blocks.size() == 1U);
}

BOOST_AUTO_TEST_CASE(easy_read_has_a_picture_beside_a_question) {
    const std::string with_picture = "// ![A dot.](pictures/dot.svg)\n";
    write("easy-read/quiz.gift",
          with_picture + question("b", "[tag:critical] [tag:page-two]", "B!"));
    write("pl/quiz.gift", question("b", "[tag:critical] [tag:page-two]", "Be?"));
    write("pl/easy-read/01-first.md", "## Raz\nx\n");
    const Course course = read();
    BOOST_REQUIRE(course.editions.size() == 4U);
    BOOST_TEST(!course.editions[0].bank[1].picture.has_value());
    const auto& picture = course.editions[1].bank[1].picture;
    BOOST_REQUIRE(picture.has_value());
    BOOST_TEST(picture->alt == "A dot.");
    BOOST_TEST(picture->drawing().pages.front().size.width == 4);
    BOOST_TEST(!course.editions[1].bank[0].picture.has_value());
    BOOST_TEST(course.editions[3].bank[1].text == "Be?");
    BOOST_TEST(course.editions[3].bank[1].picture->alt == "A dot."); // rather than none
    write("easy-read/quiz.gift", "// ![A dot.](pictures/dash.svg)\n" +
                                     question("b", "[tag:critical] [tag:page-two]", "B!"));
    BOOST_TEST(complaint() == "easy-read/quiz.gift:1: there is no picture pictures/dash.svg");
}

BOOST_AUTO_TEST_CASE(mistakes_in_other_files_name_that_file) {
    write("quiz.gift", bank() + question("d", "[tag:page-four]", "D?"));
    BOOST_TEST(complaint() == "quiz.gift:11: no slide is called 'four' ([tag:page-])");
    write("quiz.gift", bank());
    std::filesystem::remove(root.path / "help/pictures/dot.svg");
    BOOST_TEST(complaint() == "01-first.md:4: there is no picture pictures/dot.svg");
    write("01-first.md", "## One\nx\n\n## Two\nx\n");
    write("03-third.md", "## one!\nx\n");
    BOOST_TEST(complaint() == "03-third.md:0: two slides are called 'one!'");
    std::filesystem::remove(root.path / "help/03-third.md");
    write("notes.md", "x");
    BOOST_TEST(complaint() == "notes.md:1: a lesson's file begins with two digits, -");
    std::filesystem::remove(root.path / "help/notes.md");
    write("drafts/x.md", "x");
    BOOST_TEST(complaint() == "drafts:0: the folder is no language, pictures or easy-read");
}

BOOST_AUTO_TEST_CASE(files_that_are_missing_are_named) {
    std::filesystem::remove(root.path / "help/quiz.gift");
    BOOST_TEST(complaint() == "quiz.gift:0: there is no such file");
    std::filesystem::remove(root.path / "help/course.toml");
    BOOST_TEST(complaint() == "course.toml:0: there is no such file");
}

BOOST_AUTO_TEST_CASE(a_broken_course_does_not_stop_the_others) {
    root.write("broken/course.toml", "id = \n");
    root.write("empty/keep.txt", "");
    root.write("README.md", "not a course");
    const CourseShelf shelf = read_courses(root.path);
    BOOST_REQUIRE(shelf.courses.size() == 1U);
    BOOST_TEST(shelf.courses[0].id.text == "help");
    BOOST_REQUIRE(shelf.broken.size() == 2U);
    BOOST_TEST(shelf.broken[0].id.text == "broken");
    BOOST_TEST(shelf.broken[0].file.ends_with("broken/course.toml"));
    BOOST_TEST(shelf.broken[0].line == 1);
    BOOST_TEST(shelf.broken[1].id.text == "empty");
    BOOST_TEST(shelf.broken[1].what == "there is no such file");
}

BOOST_AUTO_TEST_CASE(a_shelf_that_is_not_there_is_one_broken_entry) {
    const CourseShelf shelf = read_courses(root.path / "none");
    BOOST_TEST(shelf.courses.empty());
    BOOST_REQUIRE(shelf.broken.size() == 1U);
    BOOST_TEST(shelf.broken[0].id.text.empty());
}

namespace {

const std::string scenario = ":: StoryTitle\nAt the door\n"
                             ":: Start\nWho is it?\n\n[[Look->In]]\n"
                             ":: In [end]\nA friend.\n";

std::string with_title(std::string title) {
    return scenario.substr(0, scenario.find('\n') + 1) + title +
           scenario.substr(scenario.find("\n::"));
}

// "easy-read/scenario.twee:3", for each.
std::vector<std::string> places_of(const Course& course) {
    std::vector<std::string> places;
    for (const ScenarioFault& fault : course.scenario_faults) {
        places.push_back(fault.file.substr(fault.file.find("help/") + 5) + ":" +
                         std::to_string(fault.line));
    }
    return places;
}

} // namespace

BOOST_AUTO_TEST_CASE(each_face_has_its_scenario_or_the_nearest_one) {
    write("scenario.twee", scenario);
    write("easy-read/scenario.twee", with_title("The door"));
    write("pl/scenario.twee", with_title("Przy drzwiach"));
    write("pl/easy-read/02-second.md", "## Trzy proste\nx\n");
    const Course course = read();
    BOOST_REQUIRE(course.editions.size() == 4U);
    BOOST_TEST(places_of(course).empty());
    BOOST_TEST(course.editions[0].scenario->title == "At the door");
    BOOST_TEST(course.editions[1].scenario->title == "The door");
    BOOST_TEST(course.editions[2].scenario->title == "Przy drzwiach");
    BOOST_TEST(course.editions[3].scenario->title == "Przy drzwiach");
    const Digest before = course.content_hash;
    write("scenario.twee", scenario + "\n");
    BOOST_TEST((read().content_hash != before));
}

BOOST_AUTO_TEST_CASE(a_broken_scenario_never_takes_the_course_away) {
    write("scenario.twee", ":: Start\n[[Look->Nowhere]]\n");
    write("easy-read/scenario.twee", scenario);
    const Course course = read();
    BOOST_REQUIRE(course.editions.size() == 2U);
    BOOST_TEST(!course.editions[0].scenario.has_value());
    BOOST_TEST(!course.editions[1].scenario.has_value());
    BOOST_TEST(places_of(course) == (std::vector<std::string>{"scenario.twee:1", "scenario.twee:1",
                                                              "scenario.twee:2"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_face_that_leads_elsewhere_gives_way_to_the_standard_one) {
    write("scenario.twee", scenario);
    write("easy-read/scenario.twee", with_title("The door") + ":: Out [end]\nx\n");
    const Course course = read();
    BOOST_TEST(course.editions[1].scenario->title == "At the door");
    BOOST_TEST(places_of(course) == (std::vector<std::string>{"easy-read/scenario.twee:9",
                                                              "easy-read/scenario.twee:9"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
