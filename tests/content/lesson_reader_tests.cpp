#include "content/complaint.h"
#include "content/lesson_reader.h"

#include <boost/test/unit_test.hpp>

using namespace safeplaces;

namespace {

const PictureSource one_picture = [](const std::string& path) {
    Drawing drawing;
    drawing.pages.push_back({{400, 340}, 0, {}});
    using Reader = std::function<Drawing()>;
    return path == "pictures/ask-first.svg" ? Reader{[drawing] { return drawing; }} : Reader{};
};

std::vector<Slide> read(const std::string& markdown, const std::string& language = "en") {
    return read_lesson(markdown, "courses/x/02-cards.md", language, one_picture);
}

// The complaint about the body of one slide; its first line is line 3.
std::string about(const std::string& body) {
    return complaint([&] { return read("## One\n\n" + body); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(lesson_reader)

BOOST_AUTO_TEST_CASE(each_section_is_a_slide_with_its_place) {
    const auto slides = read("## Card, or no card?\nHelp.\n\n## Two\nMore.\n");
    BOOST_REQUIRE(slides.size() == 2U);
    BOOST_TEST(slides[0].title == "Card, or no card?");
    BOOST_TEST((slides[0].address == SlideAddress{"02-cards", 0}));
    BOOST_TEST((slides[1].address == SlideAddress{"02-cards", 1}));
}

BOOST_AUTO_TEST_CASE(all_blocks_of_a_slide_are_read) {
    const auto slides = read("## One\n"
                             "Ask **first**.\nThen [ring](https://example.org/a).\n\n"
                             "### Small\n\n- a\n- **b** c\n\n1. x\n2. y\n\n"
                             "> **Important.** Call 999\n> first.\n\n"
                             "![A hand](pictures/ask-first.svg \"Ask. Then ring.\")\n");
    const Slide& slide = slides.front();
    BOOST_REQUIRE(slide.blocks.size() == 5U);
    const Line expected{{"Ask "},
                        {"first", Weight::bold},
                        {". Then "},
                        {"ring", Weight::normal, "https://example.org/a"},
                        {"."}};
    BOOST_TEST((std::get<Prose>(slide.blocks[0]).line == expected));
    BOOST_TEST(std::get<Subheading>(slide.blocks[1]).text == "Small");
    BOOST_TEST(std::get<Bullets>(slide.blocks[2]).items.size() == 2U);
    BOOST_TEST(plain_text(std::get<Bullets>(slide.blocks[2]).items[1]) == "b c");
    BOOST_TEST(plain_text(std::get<Steps>(slide.blocks[3]).items[0]) == "x");
    BOOST_TEST(plain_text(std::get<Callout>(slide.blocks[4]).line) == "Important. Call 999 first.");
    BOOST_REQUIRE(slide.picture.has_value());
    BOOST_TEST(slide.picture->file == "pictures/ask-first.svg");
    BOOST_TEST(slide.picture->alt == "A hand");
    BOOST_TEST(slide.picture->caption == "Ask. Then ring.");
    BOOST_TEST(slide.picture->drawing().pages.front().size.width == 400);
}

BOOST_AUTO_TEST_CASE(what_a_slide_cannot_hold_is_named_with_its_line) {
    BOOST_TEST(about("Go *now*.") == "3: a slide cannot hold italics");
    BOOST_TEST(about("Type `x`.").starts_with("3: a slide cannot hold code"));
    BOOST_TEST(about("Go.\n\n    set in\n").starts_with("5: a slide cannot hold code"));
    BOOST_TEST(about("<b>Go</b>") == "3: a slide cannot hold HTML");
    BOOST_TEST(about("<div>\nGo\n</div>") == "3: a slide cannot hold HTML");
    BOOST_TEST(about("Go.\n\n<!-- later -->") == "5: a slide cannot hold HTML");
    BOOST_TEST(about("a\n\n---") == "5: a slide cannot hold a ruled line");
    BOOST_TEST(about("| a | b |\n|---|---|\n| 1 | 2 |") == "4: a slide cannot hold a table");
    BOOST_TEST(about("a | b\n--- | ---\n1 | 2") == "4: a slide cannot hold a table");
    BOOST_TEST(about("- a\n  - b") == "4: a list cannot hold a list inside a list");
    BOOST_TEST(about("- a\n\n  b") == "5: a line of a list cannot hold two paragraphs");
    BOOST_TEST(about("- a\n-\n") == "4: an empty line in a list");
    BOOST_TEST(about("2. a\n3. b") == "3: numbered steps begin with 1");
    BOOST_TEST(about("one  \ntwo").starts_with("3: a slide cannot hold a forced line break"));
    BOOST_TEST(about("**a __b__ c**") == "3: bold inside bold");
    BOOST_TEST(about("a&#10;b") == "3: a control character");
}

BOOST_AUTO_TEST_CASE(links_lead_to_safe_kinds_of_address_only) {
    BOOST_TEST(about("[a](tel:101), [b](mailto:x@example.org), <https://example.org>") ==
               "nothing");
    BOOST_TEST(about("[a](http://example.org), [b](HTTPS://example.org)") == "nothing");
    for (const char* address : {"javascript:x", "file:/x", "ftp://example.org", "//example.org"}) {
        BOOST_TEST(about("Go.\n[a](" + std::string{address} + ")") ==
                   "4: a link begins with https://, http://, mailto: or tel:, or is local");
    }
}

BOOST_AUTO_TEST_CASE(a_link_to_a_page_of_the_course_is_shown_as_its_words) {
    const std::vector<Slide> slides =
        read_lesson("## A\n\nSee [cards](02-cards.md#one) and [more](#more).\n", "01-a.md", "en",
                    [](const std::string&) { return std::function<Drawing()>{}; });
    const auto& line = std::get<Prose>(slides.at(0).blocks.at(0)).line;
    BOOST_REQUIRE(line.size() == 1U);
    BOOST_TEST(line[0].text == "See cards and more.");
    BOOST_TEST(line[0].link == "");
}

BOOST_AUTO_TEST_CASE(a_picture_stays_in_the_folder_and_has_words) {
    const std::string path = "a picture is pictures/<name>.svg, in small letters, digits, hyphens: "
                             "not '";
    for (const std::string bad : {"../x.svg", "/pictures/x.svg", "pictures/../x.svg",
                                  "https://example.org/x.svg", "pictures/x.png", "x.svg"}) {
        std::string complaint = "3: " + path;
        complaint += bad;
        complaint += "'";
        BOOST_TEST(about("![A](" + bad + ")") == complaint);
    }
    BOOST_TEST(about("![A](pictures/none.svg)") == "3: there is no picture pictures/none.svg");
    BOOST_TEST(about("![](pictures/ask-first.svg)") == "3: a heading or picture needs words");
    BOOST_TEST(about("![A](pictures/ask-first.svg)\n\n![B](pictures/ask-first.svg)") ==
               "5: a second picture on one slide");
    BOOST_TEST(about("See ![A](pictures/ask-first.svg)") ==
               "3: a slide cannot hold a picture that is not alone on its line");
}

BOOST_AUTO_TEST_CASE(a_call_out_begins_with_important) {
    BOOST_TEST(about("> Call 999.") == "3: a call-out begins with **Important.**");
    BOOST_TEST(about("> **Note.** Call 999.") == "3: a call-out begins with **Important.**");
    BOOST_TEST(about("> **Important.** a\n>\n> b") == "3: a call-out is one paragraph");
    BOOST_TEST(read("## Jeden\n> **Ważne.** Zadzwoń pod 999.\n", "pl").size() == 1U);
}

BOOST_AUTO_TEST_CASE(headings_have_two_levels) {
    const auto of = [](const std::string& markdown) {
        return complaint([&] { return read(markdown); });
    };
    BOOST_TEST(of("") == "1: no slide: each begins with a ## heading");
    BOOST_TEST(of("\nHello\n\n## One\nx") == "2: words before the first ## heading");
    BOOST_TEST(of("### One\nx") == "1: words before the first ## heading");
    BOOST_TEST(of("# One\nx") == "1: headings are ## (a slide) and ### (inside a slide)");
    BOOST_TEST(of("## One\nx\n#### Two") ==
               "3: headings are ## (a slide) and ### (inside a slide)");
    BOOST_TEST(of("## One\nx\n## *Two*\nx") ==
               "3: a heading or picture description cannot hold italics");
    BOOST_TEST(of("## One\n## Two\nx") == "1: the slide 'One' is empty");
    BOOST_TEST(of("##\nx") == "1: a heading or picture needs words");
}

BOOST_AUTO_TEST_CASE(a_slide_has_at_most_150_words) {
    std::string words;
    for (int i = 0; i < 149; ++i) {
        words += "word ";
    }
    BOOST_TEST(about(words) == "nothing"); // and the heading
    BOOST_TEST(about(words + "more") == "1: the slide 'One' has 151 words; at most 150");
}

BOOST_AUTO_TEST_CASE(a_slug_is_the_heading_in_small_letters) {
    BOOST_TEST(slug("999 or 101?") == "999-or-101");
    BOOST_TEST(slug("A lost child") == "a-lost-child");
    BOOST_TEST(slug("  Don't \xE2\x80\x93 Caf\xC3\xA9!") == "don-t-cafe");
    BOOST_TEST(slug("?!").empty());
}

BOOST_AUTO_TEST_SUITE_END()
