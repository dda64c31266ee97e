#include <boost/test/unit_test.hpp>

#include "cli/cli.h"

#include "storage/files.h"
#include "storage/venue_file.h"
#include "temporary_folder.h"

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

using namespace safeplaces;

namespace {

struct ConvertingAQuiz : TemporaryFolder {
    int convert(std::vector<std::string> words) {
        out.str({});
        err.str({});
        std::vector<const char*> all{"safe-places", "quiz", "convert"};
        for (const std::string& word : words) {
            all.push_back(word.c_str());
        }
        return run_cli(static_cast<int>(all.size()), all.data(),
                       {.files = {},
                        .scheme = "southampton",
                        .version = "1.2.3",
                        .today = std::chrono::year{2026} / std::chrono::November / 25,
                        .out = out,
                        .err = err});
    }

    std::string file(const std::string& name, const std::string& text) {
        write(name, text);
        return utf8(path / name);
    }

    std::ostringstream out;
    std::ostringstream err;
};

const std::string two_gift =
    "// [id:one]\n::Rest::Who may rest here? {\n\t=Anybody#Yes.\n\t~Nobody\n}\n\n"
    "Two plus {\n\t=two\n\t=%50%2\n} is four.\n\n";

} // namespace

BOOST_FIXTURE_TEST_SUITE(quiz_command, ConvertingAQuiz)

BOOST_AUTO_TEST_CASE(a_quiz_goes_through_every_form_and_back) {
    const std::string gift = file("a.gift", two_gift);
    const std::string xml = utf8(path / "a.xml");
    const std::string json = utf8(path / "a.json");
    BOOST_TEST(convert({gift, "--to", "moodle-xml", "--out", xml}) == 0);
    BOOST_TEST(convert({xml, "--to", "json", "--out", json}) == 0);
    BOOST_TEST(convert({json, "--to", "gift"}) == 0);
    BOOST_TEST(err.str() == "");
    BOOST_TEST(out.str() == two_gift);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_taken_is_said_with_file_and_line) {
    const std::string gift = file("a.gift", "Good {T}\n\nBad {\n=a\n\nGood too {F}\n");
    BOOST_TEST(convert({gift, "--to", "gift"}) == 1);
    BOOST_TEST(out.str() == "Good {TRUE}\n\nGood too {FALSE}\n\n");
    BOOST_TEST(err.str() == gift + ":3: a { without its }, or an empty line inside a question\n" +
                                "2 questions read, 1 problem: see above.\n");
}

BOOST_AUTO_TEST_CASE(a_picture_stays_with_its_question_or_is_said_to_be_lost) {
    const std::string text = "// [id:one]\n// ![A door.](pictures/door.svg)\nGood {TRUE}\n\n";
    const std::string gift = file("a.gift", text);
    BOOST_TEST(convert({gift, "--to", "gift"}) == 0);
    BOOST_TEST(out.str() == text);
    for (const char* to : {"json", "moodle-xml", "aiken"}) {
        err.str({});
        BOOST_TEST(convert({gift, "--to", to}) == 1);
        BOOST_TEST(err.str().find("cannot carry") != std::string::npos, to);
        BOOST_TEST(err.str().find("the picture") != std::string::npos, to);
    }
}

BOOST_AUTO_TEST_CASE(what_the_other_form_cannot_carry_is_said_too) {
    const std::string gift = file("a.gift", two_gift);
    BOOST_TEST(convert({gift, "--to", "aiken"}) == 1);
    BOOST_TEST(out.str() == "Who may rest here?\nA. Anybody\nB. Nobody\nANSWER: A\n\n");
    BOOST_TEST(err.str() ==
               gift + ":2: Aiken cannot carry feedback, the id, the title\n" + gift +
                   ":7: not written: Aiken has only questions with one right answer\n" +
                   "2 questions read, 2 problems: see above.\n");
}

BOOST_AUTO_TEST_CASE(the_form_is_seen_in_the_file_or_given) {
    const std::string aiken = file("a.txt", "Who?\r\nA. I\r\nB. You\r\nANSWER: B\r\n");
    BOOST_TEST(convert({aiken, "--to", "gift"}) == 0);
    BOOST_TEST(out.str() == "[plain]Who? {\n\t~I\n\t=You\n}\n\n");
    BOOST_TEST(convert({aiken, "--to", "gift", "--from", "gift"}) == 0);
    BOOST_TEST(out.str() == "Who? A. I B. You ANSWER\\: B\n\n");
}

BOOST_AUTO_TEST_CASE(where_no_question_is_left_an_old_file_is_not_touched) {
    const std::string gift = file("a.gift", "Bad {");
    const std::string old = file("old.gift", "old");
    BOOST_TEST(convert({gift, "--to", "gift", "--out", old}) == 1);
    BOOST_TEST(read_file(path / "old.gift") == "old");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_meant_is_refused_in_words) {
    const std::string gift = file("a.gift", two_gift);
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {}, {gift}, {gift, "--to", "word"}, {gift, "--to", "gift", "--from", "word"}}) {
        BOOST_TEST(convert(words) == 1);
        BOOST_TEST(err.str().find("safe-places quiz convert FILE --to gift") != std::string::npos);
    }
    BOOST_TEST(convert({gift + "x", "--to", "gift"}) == 1);
    BOOST_TEST(err.str() == "There is no file " + gift + "x.\n");
    BOOST_TEST(convert({gift, "--to", "gift", "--out", utf8(path / "no" / "such" / "x.gift")}) ==
               1);
    BOOST_TEST(err.str().find("x.gift was not written.") != std::string::npos);
    BOOST_TEST(convert({"--help"}) == 0);
    BOOST_TEST(out.str().find("moodle-xml") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(figures_are_taken_from_a_venue_and_nowhere_else) {
    const auto figures = [&](const std::string& folder) {
        out.str({});
        err.str({});
        const std::filesystem::path share{SAFEPLACES_ROOT};
        std::vector<const char*> words{"safe-places", "quiz", "statistics"};
        if (!folder.empty()) {
            words.push_back(folder.c_str());
        }
        return run_cli(static_cast<int>(words.size()), words.data(),
                       {.files = {share / "courses", share / "forms", share / "resources"},
                        .scheme = "southampton",
                        .version = "1.2.3",
                        .today = std::chrono::year{2026} / std::chrono::November / 25,
                        .out = out,
                        .err = err});
    };
    const std::string uuid = "01890000-0000-7000-8000-000000000001";
    static_cast<void>(
        VenueFile::create(path, {uuid}, std::chrono::year{2026} / std::chrono::November / 25));
    BOOST_TEST(figures(utf8(path / uuid)) == 0);
    BOOST_TEST(out.str().starts_with("No course was tried by 5 people yet."));
    BOOST_TEST(figures(utf8(path)) == 1);
    BOOST_TEST(err.str().starts_with("There is no venue in "));
    BOOST_TEST(figures("") == 1);
    BOOST_TEST(err.str().find("safe-places quiz statistics DIR") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
