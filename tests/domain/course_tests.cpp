#include <boost/test/unit_test.hpp>

#include "domain/training/course.h"

#include <boost/test/data/test_case.hpp>
#include <tuple>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(course)

namespace {

Edition edition(const std::string& language, Face face) {
    Edition edition;
    edition.language = language;
    edition.face = face;
    edition.title = language + (face == Face::standard ? "" : " easy");
    return edition;
}

// English in both faces, Polish in both, Welsh in standard only.
Course in_three_languages() {
    Course course;
    course.editions = {edition("en", Face::standard), edition("en", Face::easy_read),
                       edition("pl", Face::standard), edition("pl", Face::easy_read),
                       edition("cy", Face::standard)};
    return course;
}

Course without_easy_read() {
    Course course;
    course.editions = {edition("en", Face::standard), edition("pl", Face::standard)};
    return course;
}

Slide slide(const std::string& file, int place) {
    Slide slide;
    slide.address = {file, place};
    return slide;
}

} // namespace

using Wanted = std::tuple<std::string, bool, std::string>; // language, Easy Read?, what serves
const std::vector<Wanted> wanted{
    {"en", false, "en"}, {"en", true, "en easy"}, {"pl", false, "pl"}, {"pl", true, "pl easy"},
    {"cy", false, "cy"}, {"cy", true, "en easy"}, {"ur", false, "en"}, {"ur", true, "en easy"}};

BOOST_DATA_TEST_CASE(
    the_edition_that_serves_best_is_found, data::make(wanted), language, easy, expected) {
    const Course course = in_three_languages();
    const Face face = easy ? Face::easy_read : Face::standard;
    BOOST_TEST(edition_of(course, language, face).title == expected);
}

BOOST_AUTO_TEST_CASE(without_easy_read_the_language_comes_first) {
    const Course course = without_easy_read();
    BOOST_TEST(edition_of(course, "pl", Face::easy_read).title == "pl");
    BOOST_TEST(edition_of(course, "ur", Face::easy_read).title == "en");
}

BOOST_AUTO_TEST_CASE(a_course_knows_whether_it_has_an_easy_read_face) {
    BOOST_TEST(has_easy_read(in_three_languages(), "en"));
    BOOST_TEST(has_easy_read(in_three_languages(), "cy"));
    BOOST_TEST(!has_easy_read(without_easy_read(), "en"));
    BOOST_TEST(!has_easy_read(without_easy_read(), "pl"));
}

BOOST_AUTO_TEST_CASE(a_slide_is_found_by_file_and_place) {
    Edition edition;
    edition.slides = {slide("01-a", 0), slide("01-a", 1), slide("02-b", 0), slide("02-b", 1)};
    BOOST_TEST(slide_index(edition, {"01-a", 0}) == 0U);
    BOOST_TEST(slide_index(edition, {"02-b", 1}) == 3U);
}

BOOST_AUTO_TEST_CASE(a_place_that_is_gone_leads_to_the_start_of_its_file_or_of_the_lesson) {
    Edition edition;
    edition.slides = {slide("01-a", 0), slide("02-b", 0), slide("02-b", 1)};
    BOOST_TEST(slide_index(edition, {"02-b", 7}) == 1U);
    BOOST_TEST(slide_index(edition, {"03-c", 0}) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
