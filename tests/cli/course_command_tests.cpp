#include <boost/test/unit_test.hpp>

#include "cli/cli.h"

#include "content/files.h"
#include "storage/files.h"
#include "temporary_folder.h"

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

using namespace safeplaces;

namespace {

struct CheckingACourse : TemporaryFolder {
    int check(std::vector<std::string> words) {
        out.str({});
        err.str({});
        std::vector<const char*> all{"safe-places", "course", "check"};
        for (const std::string& word : words) {
            all.push_back(word.c_str());
        }
        const std::filesystem::path share{SAFEPLACES_ROOT};
        return run_cli(static_cast<int>(all.size()), all.data(),
                       {.files = {share / "courses", share / "forms", share / "resources",
                                  path / "translations"},
                        .scheme = "southampton",
                        .version = "1.2.3",
                        .today = std::chrono::year{2026} / std::chrono::November / 25,
                        .dictionaries = dictionaries,
                        .out = out,
                        .err = err});
    }

    std::string file(const std::string& name, const std::string& text) {
        write(name, text);
        return path_text(path / name);
    }

    [[nodiscard]] bool says(const std::string& part) const {
        return out.str().find(part) != std::string::npos;
    }

    std::filesystem::path dictionaries{"/usr/share/hunspell"};
    std::ostringstream out;
    std::ostringstream err;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(course_command, CheckingACourse)

BOOST_AUTO_TEST_CASE(all_courses_that_ship_pass_and_are_summed_up) {
    BOOST_TEST(check({"--summary"}) == 0);
    BOOST_TEST(says("Being a Safe Place: reading age "));
    BOOST_TEST(says("(Easy Read "));
    BOOST_TEST(says(" words, "));
    BOOST_TEST(says("The way of all staff, without the courses of managers: "));
    BOOST_TEST(says("6 courses: no errors, no warnings.\n"));
    BOOST_TEST(err.str() == "");
}

BOOST_AUTO_TEST_CASE(an_error_is_said_with_file_and_line_and_ends_in_1) {
    const std::string bank =
        file("quiz.gift", "// [id:a]\nWho helps? {\n  =You #Yes.\n  ~The police\n}\n");
    BOOST_TEST(check({bank}) == 1);
    BOOST_TEST(says(bank + ":4: error: "));
    BOOST_TEST(says("(missing-feedback)\n    Why: "));
    BOOST_TEST(says("\n    Better: "));
    BOOST_TEST(says("1 file: 1 error, no warnings.\n"));
}

BOOST_AUTO_TEST_CASE(a_warning_alone_ends_in_0) {
    const std::string page = file("01-a.md", "## A\n\nA quiet cornre.\n");
    BOOST_TEST(check({page}) == 0);
    BOOST_TEST(says(page + ":3: warning: "));
    BOOST_TEST(says("Perhaps “corner”?"));
    BOOST_TEST(says("no errors, 1 warning.\n"));
}

BOOST_AUTO_TEST_CASE(other_programs_get_the_same_as_json) {
    const std::string page = file("01-a.md", "## A\n\nA quiet “cornre”.\n");
    BOOST_TEST(check({page, "--json"}) == 0);
    BOOST_TEST(out.str().starts_with(R"({"findings":[{"file":")"));
    BOOST_TEST(says(R"(,"line":3,"rule":"spelling","severity":"warning","what":")"));
    BOOST_TEST(says(R"("courses":[],"errors":0,"warnings":1,"spelling_checked":true})"));
    BOOST_TEST(check({"--json"}) == 0);
    BOOST_TEST(says(R"({"id":"being-a-safe-place","title":"Being a Safe Place","reading_age":)"));
}

BOOST_AUTO_TEST_CASE(what_is_no_course_is_refused) {
    BOOST_TEST(check({utf8(path)}) == 1);
    BOOST_TEST(err.str().starts_with(utf8(path) + " is no course"));
    BOOST_TEST(out.str() == "");
}

BOOST_AUTO_TEST_CASE(what_shows_in_english_for_it_is_not_translated_is_listed) {
    const std::filesystem::path root{SAFEPLACES_ROOT};
    std::filesystem::copy(root / "courses" / "hate-crime", path / "hate-crime",
                          std::filesystem::copy_options::recursive);
    write("translations/pl/LC_MESSAGES/safe-places-desk.mo", "");
    BOOST_TEST(check({utf8(path / "hate-crime")}) == 0);
    BOOST_TEST(says("Not translated, so it shows in English: hate-crime/pl.\n"));
    BOOST_TEST(check({utf8(path / "hate-crime"), "--json"}) == 0);
    BOOST_TEST(says(R"("untranslated":["pl"])"));

    write("hate-crime/pl/course.toml", "title = \"Nienawiść\"\nsummary = \"Co to jest.\"\n");
    for (const char* page : {"01-welcome.md", "02-what-it-is.md", "03-how-to-help.md"}) {
        std::filesystem::copy(root / "courses" / "hate-crime" / page,
                              path / "hate-crime" / "pl" / page);
    }
    static_cast<void>(check({utf8(path / "hate-crime")}));
    BOOST_TEST(says("Not translated, so it shows in English: hate-crime/pl/04-ways-to-report.md"));
    BOOST_TEST(says("hate-crime/pl/quiz.gift"));
    BOOST_TEST(!says("hate-crime/pl/01-welcome.md"));
}

BOOST_AUTO_TEST_CASE(without_a_dictionary_it_says_that_spelling_was_not_checked) {
    dictionaries = path;
    BOOST_TEST(check({file("01-a.md", "## A\n\nA quiet cornre.\n")}) == 0);
    BOOST_TEST(says("no warnings.\n"));
    BOOST_TEST(err.str().starts_with("Spelling was not checked"));
}

BOOST_AUTO_TEST_SUITE_END()
