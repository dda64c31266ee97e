#include <boost/test/unit_test.hpp>

#include "interchange/course_file.h"
#include "interchange/signed_samples.h"

#include <boost/test/data/test_case.hpp>

#include <algorithm>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(course_file)

namespace {

SentCourse sample() {
    return {.scheme_uid = uuid_number(3),
            .scheme_id = "otherville",
            .course = {"first-help"},
            .version = "1.2",
            .signing = public_keys(keys_number(2)).signing,
            .files = {{.path = "course.toml", .bytes = "id = \"first-help\"\n"},
                      {.path = "easy-read/01-what.md", .bytes = "## One idea\n"},
                      {.path = "pictures/door.svg", .bytes = ""}}};
}

const std::string& signed_sample() {
    static const std::string bytes = sign_course(sample(), keys_number(2));
    return bytes;
}

constexpr std::string_view signed_as{"uk.safeplaces.course.v1\0", 24};

std::string refusal(std::string_view bytes) {
    return refusal_of(open_course, bytes);
}

std::string with_manifest(const std::string& from, const std::string& to) {
    return with_changed_manifest(signed_sample(), course_manifest_json(sample()), from, to,
                                 signed_as, keys_number(2));
}

bool is_refused_to_sign(const SentCourse& sent) {
    return is_refused([&] { return sign_course(sent, keys_number(2)); });
}

} // namespace

BOOST_AUTO_TEST_CASE(a_course_file_of_the_first_version_still_opens) {
    BOOST_TEST(sample_file("first-help-1.safecourse") == signed_sample());
}

BOOST_AUTO_TEST_CASE(a_course_comes_out_as_it_went_in) {
    const SentCourse opened = open_course(signed_sample(), "a.safecourse");
    const SentCourse sent = sample();
    BOOST_TEST(course_manifest_json(opened) == course_manifest_json(sent));
    BOOST_REQUIRE(opened.files.size() == sent.files.size());
    for (std::size_t i = 0; i < opened.files.size(); ++i) {
        BOOST_TEST(opened.files[i].path == sent.files[i].path);
        BOOST_TEST(opened.files[i].bytes == sent.files[i].bytes);
    }
}

BOOST_AUTO_TEST_CASE(the_same_course_is_the_same_file_in_whatever_order_its_files_come) {
    SentCourse sent = sample();
    std::reverse(sent.files.begin(), sent.files.end());
    BOOST_TEST((sign_course(sent, keys_number(2)) == signed_sample()));
}

BOOST_AUTO_TEST_CASE(no_changed_byte_is_taken) {
    check_that_no_changed_byte_is_taken(open_course, signed_sample());
}

BOOST_AUTO_TEST_CASE(a_course_file_that_is_cut_or_goes_on_is_refused) {
    check_that_no_part_of_it_is_taken(open_course, signed_sample());
}

BOOST_AUTO_TEST_CASE(a_scheme_pack_is_no_course_and_a_course_is_told_by_its_first_bytes) {
    const std::string pack = sample_file("otherville-1.safescheme");
    BOOST_TEST(refusal(pack) == "not a course file");
    BOOST_TEST(!looks_like_course(pack));
    BOOST_TEST(looks_like_course(signed_sample()));
}

BOOST_AUTO_TEST_CASE(a_course_signed_with_another_key_than_it_names_is_refused) {
    std::string bytes = signed_sample();
    const std::string manifest = course_manifest_json(sample());
    bytes.replace(16, 64, text_of(keys_number(9).sign(std::string{signed_as}.append(manifest))));
    BOOST_TEST(refusal(bytes) == "not signed by its own key");
    bytes.replace(16, 64,
                  text_of(keys_number(2).sign(
                      std::string{"uk.safeplaces.scheme.v1\0", 24}.append(manifest))));
    BOOST_TEST(refusal(bytes) == "not signed by its own key");
}

const std::vector<std::string> bad_paths{"../course.toml",     "/course.toml", "a/../course.toml",
                                         "C:/course.toml",     ".hidden.md",   "con.md",
                                         "pictures\\door.svg", "run.sh",       "course.toml/",
                                         "a.svg.exe",          "readme",       "pictures/door.png"};

BOOST_DATA_TEST_CASE(a_file_that_leads_elsewhere_or_is_no_part_of_a_course_is_bad,
                     data::make(bad_paths),
                     path) {
    BOOST_TEST(!is_course_path(path));
    SentCourse sent = sample();
    sent.files[0].path = path;
    BOOST_TEST(is_refused_to_sign(sent));
}

BOOST_AUTO_TEST_CASE(a_manifest_that_breaks_a_rule_is_refused_even_when_it_is_signed) {
    BOOST_TEST(refusal(with_manifest("\"course\"", "\"course\"")) == "");
    for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"\"safecourse\"", "\"safescheme\""},
             {"\"version\":1", "\"version\":2"},
             {"\"course_version\":\"1.2\"", "\"course_version\":\"\""},
             {"\"course_version\":\"1.2\"", "\"course_version\":\"1\\n2\""},
             {"\"course_version\":\"1.2\"",
              "\"course_version\":\"1234567890123456789012345678901\""},
             {"\"course\":\"first-help\"", "\"course\":\"../first-help\""},
             {"\"course\":\"first-help\"", "\"course\":\"first-help\",\"new\":1"},
             {"\"scheme_id\":\"otherville\"", "\"scheme_id\":\"Otherville\""},
             {"\"size\":18", "\"size\":19"},
             {"\"size\":18", "\"size\":-1"},
             {"\"size\":18", "\"size\":17000000"},
             {"\"course.toml\"", "\"../course.toml\""},
             {"\"course.toml\"", "\"course.exe\""},
             {"\"pictures/door.svg\"", "\"COURSE.toml\""},
             {"\"pictures/door.svg\"", "\"course.toml/door.svg\""}}) {
        BOOST_TEST(refusal(with_manifest(from, to)) != "", to);
    }
}

BOOST_AUTO_TEST_CASE(a_course_over_16_mib_is_refused) {
    SentCourse sent = sample();
    sent.files = {{.path = "a.md", .bytes = std::string(largest_course, 'x')}};
    BOOST_TEST(!is_refused_to_sign(sent));
    sent.files.push_back({.path = "b.md", .bytes = "x"});
    BOOST_TEST(is_refused_to_sign(sent));
}

BOOST_AUTO_TEST_CASE(a_course_of_more_files_than_a_course_has_is_refused) {
    SentCourse sent = sample();
    sent.files.clear();
    for (std::size_t number = 0; number < most_course_files; ++number) {
        sent.files.push_back({.path = std::to_string(number) + ".md", .bytes = "x"});
    }
    BOOST_TEST(!is_refused_to_sign(sent));
    sent.files.push_back({.path = "one-more.md", .bytes = "x"});
    BOOST_TEST(is_refused_to_sign(sent));
}

BOOST_AUTO_TEST_CASE(a_course_of_a_later_version_of_the_file_is_told_apart) {
    check_that_a_later_version_is_told_apart(open_course, signed_sample());
}

BOOST_AUTO_TEST_SUITE_END()
