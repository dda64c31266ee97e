#include <boost/test/unit_test.hpp>

#include "app/course_check.h"
#include "app/words/lint_words.h"

#include "content/files.h"
#include "temporary_folder.h"

#include <set>
#include <string>
#include <vector>

using namespace safeplaces;

namespace {

const char* const lesson = R"(## Who to call

![A woman holds a phone to her ear.](pictures/phone.svg "Call when you need help.")

In danger now? **Call 999 first.**

- Call [101](tel:101) when the danger is over.
- The National Health Service (NHS) is there for illness. Ring the NHS on 111.

## Where to wait

![A woman holds a phone to her ear.](pictures/phone.svg)

Stay inside. A quiet corner is best.
)";

const char* const quiz = R"(// [id:danger] [tag:critical] [tag:page-who-to-call]
A man is in danger now. What do you do? {
  =Call 999 #Yes. He is in danger.
  ~Call 101 #This is for when the danger is over.
  ~Wait for help #Do not wait.
}

// [id:over] [tag:critical] [tag:page-who-to-call]
The danger is over. What do you do? {
  ~Call 999 #This is for danger now.
  =Call 101 #Yes. The danger is over.
}

// [id:where] [tag:page-where-to-wait]
// ![A woman holds a phone.](pictures/phone.svg)
A woman may wait inside. {TRUE #She may. It is safe there. #It is safe there.}
)";

// The same with a picture before each question; the last one keeps that of the standard face.
std::string easy_quiz() {
    std::string text = quiz;
    const std::string picture = "// ![A woman holds a phone.](pictures/phone.svg)\n";
    text.erase(text.find(picture), picture.size());
    for (const std::string last : {"[tag:critical] [tag:page-who-to-call]\nA man",
                                   "[tag:critical] [tag:page-who-to-call]\nThe"}) {
        text.insert(text.find(last) + last.find('\n') + 1, picture);
    }
    return text;
}

const char* const story = ":: StoryTitle\nAt the door\n:: Start\nWho is it?\n\n[[Look->In]]\n"
                          ":: In [end]\nA friend.\n";

// A small course in both faces in which nothing is wrong.
struct CleanCourse : TemporaryFolder {
    CleanCourse() {
        write("course/course.toml", "id = \"course\"\nversion = \"1.0\"\ntitle = \"Small\"\n"
                                    "summary = \"What to do.\"\nminutes = 2\nrefresh_months = 12\n"
                                    "language = \"en\"\n\n"
                                    "[quiz]\ndraw = 2\nright = 1\ncritical = 1\n");
        write("course/sources.md", "| Slide | Fact | Source |\n|---|---|---|\n"
                                   "| Who to call | Whom to call, and when | [E1] |\n"
                                   "| Where to wait | Inside | own advice |\n");
        write("course/pictures/phone.svg",
              "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 340\">"
              "<rect x=\"10\" y=\"10\" width=\"20\" height=\"20\" fill=\"#0B4A57\"/></svg>");
        for (const char* face : {"course/", "course/easy-read/"}) {
            write(face + std::string{"01-help.md"}, lesson);
            write(face + std::string{"scenario.twee"}, story);
        }
        write("course/quiz.gift", quiz);
        write("course/easy-read/quiz.gift", easy_quiz());
        write("course/easy-read/course.toml", "title = \"Small\"\nsummary = \"What to do.\"\n");
    }

    // Puts `fault` in the place of `words`.
    void plant(const std::string& file, const std::string& words, const std::string& fault) const {
        std::string text = read_content_file(path / file);
        const std::size_t at = text.find(words);
        BOOST_REQUIRE(at != std::string::npos);
        write(file, text.replace(at, words.size(), fault));
    }

    [[nodiscard]] CourseCheck check() const {
        return check_courses({path / "course"}, shipped, "southampton", "/usr/share/hunspell");
    }

    std::filesystem::path root{SAFEPLACES_ROOT};
    InstalledFiles shipped{root / "courses", root / "forms", root / "resources"};
};

struct PlantedFault {
    LintRule rule;
    int line; // where it is told
    std::string file;
    std::string words;
    std::string fault;
};

const std::string page = "course/01-help.md";
const std::string easy_page = "course/easy-read/01-help.md";
const std::string bank = "course/quiz.gift";
const std::string easy_bank = "course/easy-read/quiz.gift";

// Each with the words that are right, and with those that are not.
const std::vector<PlantedFault> planted{
    {LintRule::unreadable, 5, page, "In danger now?", "In *danger* now?"},
    {LintRule::missing_feedback, 5, bank, "~Wait for help #Do not wait.", "~Wait for help"},
    {LintRule::longest_is_right, 3, bank, "=Call 999 #", "=Call 999 and tell them what happened #"},
    {LintRule::absolute_word, 5, bank, "~Wait for help", "~Never wait for help"},
    {LintRule::unmarked_negative, 2, bank, "What do you do?", "What do you not do?"},
    {LintRule::same_options, 5, bank, "~Wait for help", "~Ring 101"},
    {LintRule::of_the_above, 5, bank, "~Wait for help", "~All of the above"},
    {LintRule::long_sentence, 14, page, "A quiet corner is best.",
     "A quiet corner is best so that you can both see who comes in and who goes out and what they "
     "do when they are near the door."},
    {LintRule::long_word, 14, page, "A quiet corner", "A disproportionately quiet corner"},
    {LintRule::reading_age, 10, page, "A quiet corner is best.",
     "Several participating establishments understand individual vulnerability. Considerable "
     "sensitivity remains necessary. Experienced personnel demonstrate exceptional patience. "
     "Everybody appreciates generosity. Additional volunteers encourage conversation. Familiarity "
     "is invaluable."},
    {LintRule::easy_read_number, 14, easy_page, "A quiet corner", "A corner for two"},
    {LintRule::easy_read_short_form, 14, easy_page, "A quiet corner is best.", "Ask the BBC."},
    {LintRule::easy_read_capitals, 14, easy_page, "Stay inside.", "STAY INSIDE please."},
    {LintRule::easy_read_two_ideas, 14, easy_page, "Stay inside. A", "Stay inside; a"},
    {LintRule::easy_read_no_picture, 10, easy_page,
     "![A woman holds a phone to her ear.](pictures/phone.svg)", ""},
    {LintRule::easy_read_no_picture, 2, easy_bank,
     "// ![A woman holds a phone.](pictures/phone.svg)\nA man is", "A man is"},
    {LintRule::missing_alt, 2, easy_bank, "![A woman holds a phone.]", "![]"},
    {LintRule::unreadable, 2, easy_bank, "(pictures/phone.svg)", "(pictures/gone.svg)"},
    {LintRule::missing_alt, 3, page, "![A woman holds a phone to her ear.]", "![]"},
    {LintRule::drift_page, 0, easy_page,
     "## Where to wait\n\n![A woman holds a phone to her "
     "ear.](pictures/phone.svg)",
     "### Where to wait"},
    {LintRule::drift_heading, 10, easy_page, "## Where to wait", "## Wait inside"},
    {LintRule::drift_picture, 3, easy_page, "![A woman holds a phone", "![A man holds a phone"},
    {LintRule::drift_number, 1, easy_page, "on 111.", "now."},
    {LintRule::drift_question, 0, easy_bank,
     "// [id:where] [tag:page-where-to-wait]\nA woman may wait inside. {TRUE #She may. It is safe "
     "there. #It is safe there.}\n",
     ""},
    {LintRule::drift_marks, 17, easy_bank, "{TRUE", "{FALSE"},
    {LintRule::strange_link, 7, page, "(tel:101)", "(ftp:101)"},
    {LintRule::missing_source, 3, "course/sources.md", "[E1]", ""},
    {LintRule::fact_without_source, 14, page, "A quiet corner is best.",
     "A quiet corner helps in 97 of 99 cases."},
    {LintRule::fact_without_source, 14, page, "A quiet corner", "To 9 % a corner"},
    {LintRule::scenario, 7, "course/scenario.twee", "[end]", ""},
    {LintRule::scenario, 7, "course/easy-read/scenario.twee", "[end]", "[end more]"},
    {LintRule::scenario, 4, "course/easy-read/scenario.twee", "Who is", "Who *is*"},
    {LintRule::spelling, 3, "course/course.toml", "Small", "Smal"},
    {LintRule::spelling, 4, "course/course.toml", "What to do.", "Whatt to do."},
    {LintRule::spelling, 2, "course/easy-read/course.toml", "What to do.", "Whatt to do."},
    {LintRule::easy_read_number, 1, "course/easy-read/course.toml", "Small", "Two small things"},
    {LintRule::spelling, 16, "course/course.toml", "critical = 1\n",
     "critical = 1\n[huddle]\npoints = [\n\"Listen.\",\n\"Wayt.\", \"Ask.\", \"Ring.\"]\n"
     "questions = [\"Who?\", \"Where?\"]\n"},
    {LintRule::wrong_minutes, 0, "course/course.toml", "minutes = 2", "minutes = 9"},
    {LintRule::spelling, 14, page, "A quiet corner", "A quiet cornre"},
    {LintRule::spelling, 8, "course/scenario.twee", "A friend.", "A frend."},
    {LintRule::spelling, 6, "course/easy-read/scenario.twee", "[[Look->", "[[Loook->"},
    {LintRule::easy_read_number, 8, "course/easy-read/scenario.twee", "A friend.", "Two friends."},
};

// Of the small course in Polish: what is planted there.
const std::vector<PlantedFault> planted_in_polish{
    {LintRule::translation_number, 1, "course/pl/01-help.md", "999", "998"},
    {LintRule::translation_number, 1, "course/pl/easy-read/01-help.md", "101", "102"},
    {LintRule::translation_number, 3, "course/pl/quiz.gift", "pod 101 #To", "pod 110 #To"},
    {LintRule::translation_number, 1, "course/pl/course.toml", "999", "99"},
    {LintRule::missing_feedback, 4, "course/pl/quiz.gift", " #Nie czekaj.", ""},
    {LintRule::drift_marks, 13, "course/pl/easy-read/quiz.gift", "{TRUE", "{FALSE"},
    {LintRule::missing_alt, 3, "course/pl/01-help.md", "Kobieta z telefonem.", ""},
};

// Looked for over a whole bank: question_lint_tests.cpp has them.
const std::set<LintRule> habits{LintRule::key_position, LintRule::key_length};

} // namespace

// The same course in Polish too, in both faces.
struct PolishCourse : CleanCourse {
    PolishCourse() {
        plant("course/course.toml", "What to do.", "What to do: call 999.");
        plant("course/easy-read/course.toml", "What to do.", "What to do: call 999.");
        const std::string page_in_polish =
            "## Do kogo zadzwonić\n\n![Kobieta z telefonem.](pictures/phone.svg)\n\n"
            "**Dzwoń pod 999.** Potem pod [101](tel:101). Na tę chorobę ten numer: 111.\n\n"
            "## Gdzie czekać\n\n![Kobieta z telefonem.](pictures/phone.svg)\n\nW środku.\n";
        for (const char* face : {"course/pl/", "course/pl/easy-read/"}) {
            write(face + std::string{"01-help.md"}, page_in_polish);
            write(face + std::string{"scenario.twee"},
                  ":: StoryTitle\nPrzy drzwiach\n:: Start\nKto to?\n\n[[Sprawdź->In]]\n"
                  ":: In [end]\nPrzyjaciel.\n");
            write(face + std::string{"course.toml"},
                  "title = \"Mały kurs\"\nsummary = \"Co robić: 999.\"\n");
        }
        write("course/pl/quiz.gift", quiz_in_polish);
        write("course/pl/easy-read/quiz.gift", quiz_in_polish);
        write("translations/pl/LC_MESSAGES/safe-places-desk.mo", "");
        shipped.translations = path / "translations";
    }

    const std::string quiz_in_polish =
        "// [id:danger] [tag:critical] [tag:page-who-to-call]\n"
        "// ![Kobieta z telefonem.](pictures/phone.svg)\n"
        "Komuś coś grozi. Co robisz? {=Dzwonię pod 999 #Tak. ~Dzwonię pod 101 #To na później.\n"
        "~Czekam #Nie czekaj.\n}\n\n"
        "// [id:over] [tag:critical] [tag:page-who-to-call]\n"
        "// ![Kobieta z telefonem.](pictures/phone.svg)\n"
        "Już nic nie grozi. Co robisz? {~Dzwonię pod 999 #Nie. =Dzwonię pod 101 #Tak.}\n\n"
        "// [id:where] [tag:page-where-to-wait]\n"
        "// ![Kobieta z telefonem.](pictures/phone.svg)\n"
        "Może czekać w środku. {TRUE #Może. #Tak.}\n";
};

BOOST_FIXTURE_TEST_SUITE(course_check, CleanCourse)

BOOST_AUTO_TEST_CASE(a_clean_course_has_no_finding) {
    const CourseCheck found = check();
    for (const Finding& finding : found.findings) {
        BOOST_ERROR(finding_in_words(finding));
    }
    BOOST_TEST(found.courses == 1);
    BOOST_TEST(found.is_spelling_checked);
    BOOST_REQUIRE(found.summaries.size() == 1U);
}

BOOST_AUTO_TEST_CASE(each_planted_fault_is_found_where_it_is_and_nothing_else) {
    std::set<LintRule> seen = habits;
    for (const PlantedFault& fault : planted_in_polish) {
        seen.insert(fault.rule);
    }
    for (const PlantedFault& fault : planted) {
        const CleanCourse course;
        course.plant(fault.file, fault.words, fault.fault);
        BOOST_TEST_CONTEXT(name_of(fault.rule)) {
            bool is_found = false;
            for (const Finding& finding : course.check().findings) {
                BOOST_TEST((finding.rule == fault.rule), finding_in_words(finding));
                is_found = is_found || (finding.file == path_text(course.path / fault.file) &&
                                        finding.line == fault.line);
                BOOST_TEST(finding.line == fault.line, finding_in_words(finding));
            }
            BOOST_TEST(is_found);
        }
        seen.insert(fault.rule);
    }
    for (int rule = 0; rule <= static_cast<int>(LintRule::spelling); ++rule) {
        BOOST_TEST(seen.contains(static_cast<LintRule>(rule)), name_of(static_cast<LintRule>(rule))
                                                                   << " is planted nowhere");
    }
}

BOOST_FIXTURE_TEST_CASE(a_course_that_is_translated_whole_has_no_finding, PolishCourse) {
    const CourseCheck found = check();
    for (const Finding& finding : found.findings) {
        BOOST_ERROR(finding_in_words(finding));
    }
    BOOST_TEST(untranslated_in_words(found) == "");
    BOOST_TEST(not_in_easy_read_in_words(found) == "");
    for (const char* file : {"pl/quiz.gift", "pl/easy-read/quiz.gift", "pl/01-help.md"}) {
        const CourseCheck alone =
            check_courses({path / "course" / file}, shipped, "southampton", "/usr/share/hunspell");
        for (const Finding& finding : alone.findings) {
            BOOST_ERROR(finding_in_words(finding));
        }
    }
}

BOOST_FIXTURE_TEST_CASE(a_fault_of_a_translation_is_found_there_and_nothing_else, PolishCourse) {
    for (const PlantedFault& fault : planted_in_polish) {
        const PolishCourse course;
        course.plant(fault.file, fault.words, fault.fault);
        BOOST_TEST_CONTEXT(name_of(fault.rule) << " in " << fault.file) {
            const Findings findings = course.check().findings;
            BOOST_TEST(!findings.empty());
            for (const Finding& finding : findings) {
                BOOST_TEST((finding.rule == fault.rule), finding_in_words(finding));
                BOOST_TEST(finding.file == path_text(course.path / fault.file));
                BOOST_TEST(finding.line == fault.line, finding_in_words(finding));
            }
        }
    }
}

BOOST_FIXTURE_TEST_CASE(what_a_translation_lacks_is_listed_piece_by_piece, PolishCourse) {
    const std::string over = quiz_in_polish.substr(quiz_in_polish.find("// [id:over]"));
    plant("course/pl/quiz.gift", over, "");
    plant("course/pl/course.toml", "Mały kurs", "Small");
    plant("course/course.toml", "[quiz]\ndraw = 2\nright = 1\ncritical = 1\n",
          "[quiz]\ndraw = 2\nright = 1\ncritical = 1\n[huddle]\npoints = [\"A\", \"B\", \"C\", "
          "\"D\"]\nquestions = [\"E\", \"F\"]\n");
    std::filesystem::remove(path / "course/pl/easy-read/01-help.md");
    write("course/pl/easy-read/quiz.gift", over);
    const CourseCheck found = check();
    BOOST_REQUIRE(found.summaries.size() == 1U);
    const std::vector<std::string> missing{"pl/course.toml: title", "pl/course.toml: huddle",
                                           "pl/quiz.gift: over", "pl/quiz.gift: where"};
    const auto& untranslated = found.summaries[0].untranslated;
    BOOST_TEST(untranslated == missing, boost::test_tools::per_element());
    const std::vector<std::string> standard{"pl/easy-read/01-help.md",
                                            "pl/easy-read/quiz.gift: danger"};
    BOOST_TEST(found.summaries[0].not_in_easy_read == standard, boost::test_tools::per_element());
    BOOST_TEST(errors_in(found) == 0);

    std::filesystem::remove_all(path / "course/pl/easy-read");
    const CourseCheck without = check();
    BOOST_REQUIRE(without.summaries.size() == 1U);
    BOOST_TEST(without.summaries[0].untranslated.front() == "pl/easy-read");
}

BOOST_AUTO_TEST_CASE(a_picture_of_the_standard_face_is_one_of_easy_read_in_words_that_are_easy) {
    const auto is_told_alone = [this](LintRule rule) {
        for (const std::string at : {"course", "course/easy-read/quiz.gift"}) {
            const Findings findings =
                check_courses({path / at}, shipped, "southampton", "/usr/share/hunspell").findings;
            BOOST_REQUIRE(findings.size() == 1U);
            BOOST_TEST((findings[0].rule == rule), finding_in_words(findings[0]));
            BOOST_TEST(findings[0].file == path_text(path / easy_bank));
            BOOST_TEST(findings[0].line == 17);
        }
    };
    BOOST_TEST(check_courses({path / easy_bank}, shipped, "southampton", {}).findings.empty());
    plant(bank, "![A woman holds a phone.]", "![Two women hold a phone.]");
    is_told_alone(LintRule::easy_read_number);
    plant(bank, "// ![Two women hold a phone.](pictures/phone.svg)\n", "");
    is_told_alone(LintRule::easy_read_no_picture);
}

BOOST_AUTO_TEST_CASE(each_rule_says_what_and_why_and_what_is_better) {
    std::set<std::string> names;
    std::set<std::string> whats;
    for (int i = 0; i <= static_cast<int>(LintRule::spelling); ++i) {
        const auto rule = static_cast<LintRule>(i);
        const LintWords words = lint_words({rule, "quiz.gift", 3, "ABOUT", "MORE"});
        BOOST_TEST(words.what.size() > 20, name_of(rule));
        BOOST_TEST(words.why.size() > 20, name_of(rule));
        BOOST_TEST(words.better.size() > 10, name_of(rule));
        whats.insert(words.what);
        names.emplace(name_of(rule));
    }
    BOOST_TEST(names.size() == whats.size());
    BOOST_TEST(
        finding_in_words({LintRule::missing_alt, "01-a.md", 3, "a.svg", {}})
            .starts_with("01-a.md:3: error: A picture without words: a.svg (missing-alt)\n"));
    BOOST_TEST(finding_in_words({LintRule::spelling, "01-a.md", 0, "teh", "the"})
                   .starts_with("01-a.md: warning: "));
}

BOOST_AUTO_TEST_CASE(its_own_list_and_that_of_its_folder_have_words_that_are_right) {
    plant(page, "A quiet corner", "A zorbish corner");
    BOOST_TEST(check().findings.size() == 1U);
    write("words.txt", "zorbish\n");
    BOOST_TEST(check().findings.empty());
    write("words.txt", "# none\n");
    write("course/words.txt", "zorbish\n");
    BOOST_TEST(check().findings.empty());
}

BOOST_AUTO_TEST_CASE(a_long_word_in_a_list_is_one_that_the_course_explains) {
    plant(page, "A quiet corner", "A counterintuitively quiet corner");
    write("words.txt", "counterintuitively\n");
    BOOST_TEST(check().findings.empty());
}

BOOST_AUTO_TEST_CASE(a_file_and_a_folder_of_courses_are_looked_at_too) {
    plant(easy_bank, "~Wait for help", "~Always wait for help");
    const auto look = [this](const std::filesystem::path& at) {
        return check_courses({at}, shipped, "southampton", {});
    };
    BOOST_TEST(look(path).findings.size() == 1U);
    BOOST_TEST(look(path).courses == 1);
    BOOST_TEST(look(path / easy_bank).findings.size() == 1U);
    BOOST_TEST(look(path / easy_bank).files == 1);
    BOOST_TEST(look(path / page).findings.empty());
    BOOST_TEST(look(path / "course/course.toml").no_course.size() == 1U);
    BOOST_TEST(look(path / "gone").no_course.size() == 1U);
    BOOST_TEST(!look(path).is_spelling_checked);
}

BOOST_AUTO_TEST_CASE(a_link_has_the_same_verdict_in_a_course_and_in_its_file_alone) {
    const auto rules_of = [this](const char* address, const std::string& at) {
        const CleanCourse course;
        course.plant(page, "(tel:101)", '(' + std::string{address} + ')');
        std::vector<std::string> rules;
        for (const Finding& finding :
             check_courses({course.path / at}, shipped, "southampton", {}).findings) {
            rules.emplace_back(name_of(finding.rule));
        }
        return rules;
    };
    const std::vector<std::string> strange{"strange-link"};
    for (const char* address : {"http://example.org", "https://example.org", "01-help.md",
                                "pictures/phone.svg", "#where-to-wait", "mailto:x@example.org"}) {
        BOOST_TEST(rules_of(address, "course").empty(), address);
        BOOST_TEST(rules_of(address, page).empty(), address);
    }
    for (const char* address : {"ftp://example.org", "javascript:x", "file:/x", "//example.org"}) {
        BOOST_TEST(rules_of(address, "course") == strange, boost::test_tools::per_element());
        BOOST_TEST(rules_of(address, page) == strange, boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(without_a_table_of_sources_that_is_said_once) {
    std::filesystem::remove(path / "course/sources.md");
    const Findings findings = check().findings;
    BOOST_REQUIRE(findings.size() == 1U);
    BOOST_TEST((findings[0].rule == LintRule::missing_source));
    BOOST_TEST(findings[0].file.ends_with("sources.md"));
}

// 45 words of its pages (headings and captions too): 18 s at 150 a minute. 2 questions of 20 s and
// 2 pictures of 5 s.
BOOST_AUTO_TEST_CASE(a_summary_says_how_long_the_course_takes) {
    const CourseCheck found = check();
    BOOST_REQUIRE(found.summaries.size() == 1U);
    const CourseSummary& summary = found.summaries[0];
    BOOST_TEST(summary.words == 45);
    BOOST_TEST(summary.length.count() == 18 + 40 + 10);
    BOOST_TEST(summary.is_for_all_staff);
    BOOST_REQUIRE(summary.easy_read_age.has_value());
    BOOST_TEST(*summary.easy_read_age == summary.reading_age);
    BOOST_TEST(summary_in_words(found).find("1 min 8 s") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(text_before_a_question_is_looked_at_and_takes_its_time) {
    const std::string first = "// [id:danger]";
    const std::string text = "// [id:man]\n::A man::He does not feel well. Help him now.\n\n";
    plant(bank, first, text + first);
    Findings findings = check().findings;
    BOOST_REQUIRE(findings.size() == 1U);
    BOOST_TEST((findings[0].rule == LintRule::drift_question)); // Easy Read has it not
    plant(easy_bank, first, text + first);
    BOOST_TEST(check().findings.empty());
    BOOST_TEST(check().summaries.at(0).words == 45 + 10);
    plant(bank, "feel well", "feal well");
    plant(easy_bank, "::A man::", "::A mann::");
    findings = check().findings;
    BOOST_REQUIRE(findings.size() == 2U);
    for (const Finding& finding : findings) {
        BOOST_TEST((finding.rule == LintRule::spelling));
        BOOST_TEST(finding.line == 2);
    }
}

BOOST_AUTO_TEST_CASE(all_courses_that_ship_pass_without_a_warning) {
    const CourseCheck found = check_courses({}, shipped, "southampton", "/usr/share/hunspell");
    for (const Finding& finding : found.findings) {
        BOOST_ERROR(finding_in_words(finding));
    }
    BOOST_TEST(found.courses == 6);
    BOOST_TEST(found.is_spelling_checked);
}

BOOST_AUTO_TEST_SUITE_END()
