#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "app/document.h"
#include "app/group_papers.h"
#include "app/words/print_words.h"
#include "documents/pdf_tools.h"
#include "documents/pdf_writer.h"
#include "documents/sheet.h"

#include <set>

using namespace safeplaces;

// What is said in another language than the paper is tagged so, down to the file.

namespace {

struct AtAPolishDesk : AReadyDesk {
    AtAPolishDesk() { desk.language = "pl"; }

    [[nodiscard]] const Course& course() const {
        return *courses_for(DocumentKind::huddle_card, desk).front();
    }
    [[nodiscard]] const Edition& english() const { return course().editions.front(); }
    [[nodiscard]] VenueStanding standing() { return standing_of(desk); }
};

// The words that a page says in that language.
std::string said_in(const std::string& language, const Drawing& drawing) {
    std::string said;
    for (const DrawnPage& page : drawing.pages) {
        for (const Part& part : page.parts) {
            for (const Mark& mark : part.marks) {
                const auto* run = std::get_if<GlyphRun>(&mark);
                if (run == nullptr || part.tag == Tag::decoration) {
                    continue;
                }
                const std::string& of_part =
                    part.language.empty() ? drawing.language : part.language;
                if ((run->language.empty() ? of_part : run->language) == language) {
                    said += characters_of({*run}) + ' ';
                }
            }
        }
    }
    return one_spaced(said);
}

bool has_words(const std::string& text, const std::string& part) {
    return text.find(one_spaced(part)) != std::string::npos;
}

// Every /Lang in the file, those of its pages among them.
std::set<std::string> languages_in_file(const Drawing& drawing) {
    const PdfFile file(pdf_bytes(drawing, shipped_library().fonts));
    const std::string plain =
        run_tool("qpdf --qdf --object-streams=disable " + file.path() + " -").output;
    std::set<std::string> languages;
    for (const auto& [before, after] : {std::pair{"/Lang (", ')'}, std::pair{"/Lang <", '>'}}) {
        for (std::size_t at = plain.find(before); at != std::string::npos;
             at = plain.find(before, at + 1)) {
            const std::size_t from = at + std::string(before).size();
            languages.insert(plain.substr(at + 6, plain.find(after, from) - at - 5));
        }
    }
    return languages;
}

const std::set<std::string> polish_and_english{"(pl)", "(en-GB)"};

} // namespace

BOOST_AUTO_TEST_SUITE(spoken_papers)

BOOST_FIXTURE_TEST_CASE(a_huddle_card_says_an_english_course_in_english, AtAPolishDesk) {
    const Drawing card = huddle_document(desk, standing(), course()).drawing;
    BOOST_REQUIRE(card.language == "pl");
    const std::string english_words = said_in("en-GB", card);
    BOOST_TEST(has_words(english_words, english().title));
    for (const std::string& point : english().huddle->points) {
        BOOST_TEST(has_words(english_words, point));
    }
    for (const std::string& each : english().huddle->questions) {
        BOOST_TEST(has_words(english_words, each));
    }
    BOOST_TEST(has_words(english_words, "111"));
    BOOST_TEST(has_words(said_in("pl", card), "Remember")); // translated where the program is
    BOOST_TEST(!has_words(english_words, "Remember"));
    BOOST_TEST(languages_in_file(card) == polish_and_english, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(a_certificate_says_the_name_of_an_english_course_in_english,
                        AtAPolishDesk) {
    Completion completion;
    completion.course = course().id;
    const Drawing paper = certificate_document(desk, standing(), completion, "Ana", "").drawing;
    BOOST_TEST(said_in("en-GB", paper) == english().title);
    BOOST_TEST(languages_in_file(paper) == polish_and_english, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(a_sign_in_sheet_says_the_name_of_an_english_course_in_english,
                        AtAPolishDesk) {
    const Drawing sheet = sign_in_document(desk, standing(), course()).drawing;
    BOOST_TEST(said_in("en-GB", sheet) == english().title);
    BOOST_TEST(has_words(said_in("pl", sheet), "Course"));
    BOOST_TEST(languages_in_file(sheet) == polish_and_english, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(a_staff_room_sheet_says_contacts_and_code_word_in_english, AtAPolishDesk) {
    const std::string code_word = "Is Angela here?";
    const Drawing sheet =
        draw(staff_room_sheet({.name = "Central Library", .town = {}, .language = desk.language},
                              desk.library.contacts, code_word),
             desk.library.fonts);
    const std::string english_words = said_in("en-GB", sheet);
    for (const Contact& contact : desk.library.contacts) {
        if (may_be_printed(contact) && contact.number != "999") {
            BOOST_TEST(has_words(english_words, contact.name));
            BOOST_TEST(has_words(english_words, contact.use));
        }
    }
    BOOST_TEST(has_words(english_words, code_word));
    BOOST_TEST(has_words(said_in("pl", sheet), "means: I feel unsafe."));
    BOOST_TEST(!has_words(english_words, "means: I feel unsafe."));
}

BOOST_FIXTURE_TEST_CASE(a_quiz_says_an_english_course_in_english, AtAPolishDesk) {
    const Drawing quiz = quiz_document(desk, standing(), course(), 1, QuizPrint::usual).drawing;
    BOOST_TEST(has_words(said_in("en-GB", quiz), english().title));
    BOOST_TEST(has_words(said_in("pl", quiz), "There is no time limit."));
    BOOST_TEST(languages_in_file(quiz) == polish_and_english, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(a_paper_in_one_language_names_it_once, AReadyDesk) {
    const Course& course = *courses_for(DocumentKind::huddle_card, desk).front();
    const VenueStanding standing = standing_of(desk);
    for (const Drawing& paper : {huddle_document(desk, standing, course).drawing,
                                 sign_in_document(desk, standing, course).drawing,
                                 staff_room_document(desk, standing).drawing}) {
        BOOST_TEST(languages_in_file(paper) == std::set<std::string>{"(en-GB)"},
                   boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_SUITE_END()
