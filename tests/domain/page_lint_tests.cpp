#include <boost/test/unit_test.hpp>

#include "domain/training/lint/page_lint.h"

#include <string>
#include <vector>

using namespace safeplaces;

namespace {

std::string words(int count, const std::string& word) {
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += word + ' ';
    }
    return text;
}

std::vector<LintRule> rules_of(const Findings& findings) {
    std::vector<LintRule> rules;
    for (const Finding& finding : findings) {
        rules.push_back(finding.rule);
    }
    return rules;
}

bool says(const std::string& text, Face face, std::vector<LintRule> rules) {
    return rules_of(text_findings(text, face, "01-x.md", 3)) == rules;
}

WrittenLesson lesson_with(const std::string& address) {
    return {"01-x.md", "01-x.md", {{"Page", 1, {}, {}, {{address, 4}}}}};
}

} // namespace

BOOST_AUTO_TEST_SUITE(page_lint)

BOOST_AUTO_TEST_CASE(easy_read_has_shorter_sentences) {
    BOOST_TEST(says(words(25, "so"), Face::standard, {}));
    BOOST_TEST(says(words(26, "so"), Face::standard, {LintRule::long_sentence}));
    BOOST_TEST(says(words(15, "so"), Face::easy_read, {}));
    BOOST_TEST(says(words(16, "so"), Face::easy_read, {LintRule::long_sentence}));
}

BOOST_AUTO_TEST_CASE(a_word_joined_by_hyphens_is_as_long_as_its_parts) {
    BOOST_TEST(says("Say confidentiality.", Face::standard, {LintRule::long_word}));
    BOOST_TEST(says("A brother-in-law-to-be.", Face::easy_read, {}));
    BOOST_TEST(says("Write to somebody.somewhere@example.org.", Face::easy_read, {}));
}

BOOST_AUTO_TEST_CASE(easy_read_has_digits_small_letters_and_one_idea) {
    BOOST_TEST(says("Ask two people.", Face::easy_read, {LintRule::easy_read_number}));
    BOOST_TEST(says("Ask 2 people.", Face::easy_read, {}));
    BOOST_TEST(says("Ask two people.", Face::standard, {}));
    BOOST_TEST(says("STOP NOW please.", Face::easy_read, {LintRule::easy_read_capitals}));
    BOOST_TEST(says("Sit down; wait.", Face::easy_read, {LintRule::easy_read_two_ideas}));
}

BOOST_AUTO_TEST_CASE(a_short_form_is_spelled_out_where_it_first_comes) {
    const auto forms = [](const std::string& first) {
        const WrittenPicture picture{"pictures/x.svg", "A phone", 2};
        return page_findings(
            {"01-x.md",
             "01-x.md",
             {{"Page",
               1,
               {{TextPlace::prose, first, 3}, {TextPlace::prose, "Ring the NHS.", 4}},
               {picture},
               {}}}},
            Face::easy_read);
    };
    BOOST_TEST(forms("The National Health Service (NHS) helps.").empty());
    const Findings findings = forms("They help.");
    BOOST_REQUIRE(findings.size() == 1U);
    BOOST_TEST((findings[0].rule == LintRule::easy_read_short_form));
    BOOST_TEST(findings[0].line == 4);
}

BOOST_AUTO_TEST_CASE(a_link_leads_to_a_page_mail_telephone_or_file) {
    for (const char* address : {"https://example.org", "http://example.org", "mailto:a@example.org",
                                "tel:101", "notes.md", "HTTPS://example.org"}) {
        BOOST_TEST(page_findings(lesson_with(address), Face::standard).empty(), address);
    }
    for (const char* address :
         {"javascript:alert(1)", "ftp://example.org", "//example.org", "", "data:text/html,x"}) {
        BOOST_TEST(!page_findings(lesson_with(address), Face::standard).empty(), address);
    }
}

BOOST_AUTO_TEST_CASE(a_few_words_have_no_reading_age) {
    const auto ages = [](int count, const std::string& word) {
        ReadingMeasure measure;
        measure.add(words(count, word));
        return age_findings(measure, "Page", Face::standard, "01-x.md", 1);
    };
    BOOST_TEST(ages(29, "organisational").empty());
    const Findings findings = ages(30, "organisational");
    BOOST_REQUIRE(findings.size() == 1U);
    BOOST_TEST(findings[0].about == "Page");
    BOOST_TEST(ages(30, "Stop.").empty());
}

BOOST_AUTO_TEST_SUITE_END()
