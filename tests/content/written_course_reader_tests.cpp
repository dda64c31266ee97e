#include "content/written_course_reader.h"

#include <boost/test/unit_test.hpp>

#include "complaint.h"
#include "temporary_folder.h"

#include <string>
#include <vector>

using namespace safeplaces;

namespace {

// "3 prose: words"
std::vector<std::string> lines_of(const WrittenSlide& slide) {
    static const std::vector<std::string> names{"title",     "subheading", "prose",
                                                "list_line", "call_out",   "caption"};
    std::vector<std::string> lines;
    for (const WrittenText& text : slide.texts) {
        lines.push_back(std::to_string(text.line) + ' ' +
                        names.at(static_cast<std::size_t>(text.place)) + ": " + text.text);
    }
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

BOOST_AUTO_TEST_SUITE(written_course_reader)

BOOST_AUTO_TEST_CASE(each_text_of_a_slide_has_its_line) {
    const WrittenLesson lesson =
        read_written_lesson("before\n"
                            "## Who to *call*\n"
                            "\n"
                            "![A **big** phone](pictures/a.svg \"Ring.\")\n"
                            "\n"
                            "Call **999**\n"
                            "at [once](tel:999).\n"
                            "### When\n"
                            "- danger\n"
                            "- fire\n"
                            "\n"
                            "> **Important.** Go.\n",
                            "c/01-x.md");
    BOOST_TEST(lesson.name == "01-x.md");
    BOOST_REQUIRE(lesson.slides.size() == 1U);
    const WrittenSlide& slide = lesson.slides[0];
    BOOST_TEST(slide.title == "Who to call");
    BOOST_TEST(slide.line == 2);
    BOOST_TEST(lines_of(slide) ==
                   Lines({"2 title: Who to call", "4 caption: Ring.", "6 prose: Call 999 at once.",
                          "8 subheading: When", "9 list_line: danger", "10 list_line: fire",
                          "12 call_out: Important. Go."}),
               boost::test_tools::per_element());
    BOOST_REQUIRE(slide.pictures.size() == 1U);
    BOOST_TEST(slide.pictures[0].alt == "A big phone");
    BOOST_TEST(slide.pictures[0].line == 4);
    BOOST_REQUIRE(slide.links.size() == 1U);
    BOOST_TEST(slide.links[0].address == "tel:999");
}

BOOST_AUTO_TEST_CASE(a_passage_is_a_slide_whose_lines_are_those_of_the_file) {
    const WrittenLesson story = read_written_story(":: StoryTitle\n"
                                                   "At the door\n"
                                                   "\n"
                                                   ":: Start\n"
                                                   "Who **is** it? {contact:x}\n"
                                                   "\n"
                                                   "[[Look out->In]]\n"
                                                   "\n"
                                                   ":: In [end]\n"
                                                   "![A friend](pictures/a.svg)\n"
                                                   "\n"
                                                   "## A *friend*\n"
                                                   "[Hello](page.md).\n",
                                                   "c/scenario.twee");
    BOOST_TEST(story.name == "scenario.twee");
    BOOST_REQUIRE(story.slides.size() == 2U);
    BOOST_TEST(
        lines_of(story.slides[0]) ==
            Lines({"4 title: At the door", "5 prose: Who is it? 101", "7 list_line: Look out"}),
        boost::test_tools::per_element());
    BOOST_TEST(lines_of(story.slides[1]) == Lines({"12 title: A friend", "13 prose: Hello."}),
               boost::test_tools::per_element());
    BOOST_REQUIRE(story.slides[1].links.size() == 1U);
    BOOST_TEST(story.slides[1].links[0].line == 13);
}

BOOST_AUTO_TEST_CASE(what_no_slide_can_hold_is_read_all_the_same) {
    const WrittenLesson lesson = read_written_lesson("## A\n"
                                                     "![](pictures/a.svg)\n\n"
                                                     "![![in](b.svg)](c.svg) and `code`\n\n"
                                                     "- outer\n    - inner\n\n"
                                                     "[here](javascript:go)\n",
                                                     "01-x.md");
    BOOST_REQUIRE(lesson.slides.size() == 1U);
    BOOST_TEST(lesson.slides[0].pictures.size() == 2U);
    BOOST_TEST(lesson.slides[0].pictures[0].alt.empty());
    BOOST_TEST(lines_of(lesson.slides[0]) ==
                   Lines({"1 title: A", "4 prose: and code", "6 list_line: outer",
                          "7 list_line: inner", "9 prose: here"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_table_of_sources_is_read_row_by_row) {
    const WrittenSources sources = read_written_sources("# Sources\n\n"
                                                        "| Slide | Fact | Source |\n"
                                                        "|---|---|---|\n"
                                                        "| Who to call | 999 in danger | [E1] |\n"
                                                        "| Who to call | 101 else | |\n"
                                                        "\nThe keys | are below\n",
                                                        "sources.md");
    BOOST_REQUIRE(sources.rows.size() == 2U);
    BOOST_TEST(sources.rows[0].slide == "Who to call");
    BOOST_TEST(sources.rows[0].source == "[E1]");
    BOOST_TEST(sources.rows[1].fact == "101 else");
    BOOST_TEST(sources.rows[1].source.empty());
    BOOST_TEST(sources.rows[1].line == 6);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_text_is_told_and_the_rest_is_read) {
    const TemporaryFolder place;
    place.write("01-a.md", "## A\n\nWords.\n");
    place.write("02-b.md", "## B\n\n\xff\n");
    place.write("sources.md", "no lesson");
    place.write("quiz.gift", "// [id:a]\nWhat? {=this ~that}\n");
    std::vector<std::string> refused;
    const WrittenFace face =
        read_written_face(place.path, Face::standard, [&](const InputError& error) {
            refused.push_back(error.file().substr(error.file().rfind('/') + 1));
        });
    BOOST_REQUIRE(face.lessons.size() == 1U);
    BOOST_TEST(face.lessons[0].name == "01-a.md");
    BOOST_REQUIRE(face.quiz.has_value());
    BOOST_TEST(face.quiz->bank.items.size() == 1U);
    BOOST_TEST(refused == Lines({"02-b.md"}), boost::test_tools::per_element());
    BOOST_TEST(complaint([&] {
                   return read_written_face(place.path / "gone", Face::standard, {});
               }) != "nothing");
}

BOOST_AUTO_TEST_SUITE_END()
