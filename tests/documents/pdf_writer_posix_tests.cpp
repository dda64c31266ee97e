#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "documents/pdf/text_encoding.h"
#include "documents/pdf_writer.h"
#include "documents/shapes.h"
#include "documents/sheet.h"
#include "every_design.h"
#include "pdf_samples.h"
#include "pdf_tools.h"

#include <algorithm>
#include <cmath>

using namespace safeplaces;

namespace {

// Where a page is not white, in millimetres.
Rectangle inked(const PixelPicture& page, int dpi) {
    int left = page.columns;
    int top = page.rows;
    int right = 0;
    int bottom = 0;
    for (int y = 0; y < page.rows; ++y) {
        for (int x = 0; x < page.columns; ++x) {
            if (page.rgb[static_cast<std::size_t>(3 * (y * page.columns + x))] < 128) {
                left = std::min(left, x);
                top = std::min(top, y);
                right = std::max(right, x + 1);
                bottom = std::max(bottom, y + 1);
            }
        }
    }
    const double mm = 25.4 / dpi;
    return {{left * mm, top * mm}, (right - left) * mm, (bottom - top) * mm};
}

// What pdfinfo -struct-text shows between quotation marks, in its order.
std::string quoted_in(const std::string& structure) {
    std::string words;
    for (const std::string& line : lines_of(structure)) {
        const std::size_t from = line.find('"');
        const std::size_t to = line.rfind('"');
        if (from != std::string::npos && to > from) {
            words += line.substr(from + 1, to - from - 1) + " ";
        }
    }
    return one_spaced(words);
}

std::size_t count_of(const std::string& text, const std::string& wanted) {
    std::size_t count = 0;
    for (std::size_t at = text.find(wanted); at != std::string::npos;
         at = text.find(wanted, at + 1)) {
        ++count;
    }
    return count;
}

std::size_t parts_tagged(const Drawing& drawing, Tag tag) {
    std::size_t count = 0;
    for (const DrawnPage& page : drawing.pages) {
        count += static_cast<std::size_t>(std::ranges::count(page.parts, tag, &Part::tag));
    }
    return count;
}

} // namespace

// How other people's programs read what we write.
BOOST_AUTO_TEST_SUITE(pdf_writer_posix)

BOOST_AUTO_TEST_CASE(qpdf_finds_nothing_to_complain_about) {
    for (const Sample& sample : samples()) {
        BOOST_TEST_CONTEXT(sample) {
            const Ran ran = PdfFile(pdf(sample.drawing)).check();
            BOOST_TEST(ran.status == 0, ran.output);
            BOOST_TEST(ran.output.find("WARNING") == std::string::npos, ran.output);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_font_is_embedded_as_a_subset_with_a_map_to_unicode) {
    for (const Sample& sample : samples()) {
        BOOST_TEST_CONTEXT(sample) {
            const auto lines = lines_of(PdfFile(pdf(sample.drawing)).fonts());
            BOOST_REQUIRE(lines.size() > 2);
            for (std::size_t i = 2; i < lines.size(); ++i) {
                BOOST_TEST(lines[i].find("yes yes yes") != std::string::npos, lines[i]);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_text_can_be_copied_in_the_order_it_is_read) {
    for (const Sample& sample : samples()) {
        BOOST_TEST_CONTEXT(sample) {
            std::string copied = one_spaced(PdfFile(pdf(sample.drawing)).text());
            // Page numbers stand on the page but are not read.
            const std::size_t pages = sample.drawing.pages.size();
            for (std::size_t i = 1; pages > 1 && i <= pages; ++i) {
                const std::string foot = registration_summary().venue + " " +
                                         page_of(static_cast<int>(i), static_cast<int>(pages));
                const std::size_t at = copied.find(foot);
                BOOST_REQUIRE(at != std::string::npos);
                copied = one_spaced(copied.erase(at, foot.size()));
            }
            BOOST_TEST(copied == words_on_paper(sample.drawing));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_structure_tree_holds_every_part_in_order) {
    for (const Sample& sample : samples()) {
        BOOST_TEST_CONTEXT(sample) {
            const std::string structure = PdfFile(pdf(sample.drawing)).info("-struct-text");
            BOOST_TEST(quoted_in(structure) == words_on_paper(sample.drawing));
            BOOST_TEST(count_of(structure, "H1 (block)") == 1);
            BOOST_TEST(count_of(structure, "H2 (block)") ==
                       parts_tagged(sample.drawing, Tag::heading));
            BOOST_TEST(count_of(structure, "LBody (block)") ==
                       parts_tagged(sample.drawing, Tag::list_item));
            BOOST_TEST(count_of(structure, "Figure") == parts_tagged(sample.drawing, Tag::figure));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_document_is_tagged_titled_and_in_a_language) {
    for (const Sample& sample : samples()) {
        BOOST_TEST_CONTEXT(sample) {
            const std::string bytes = pdf(sample.drawing);
            const PdfFile file(bytes);
            const std::string info = file.info();
            BOOST_TEST(count_of(info, "Tagged:          yes") == 1, info);
            BOOST_TEST(count_of(info, sample.drawing.title) == 1, info);
            BOOST_TEST(bytes.find("/Lang (en-GB)") != std::string::npos);
            BOOST_TEST(bytes.find("/DisplayDocTitle true") != std::string::npos);
            BOOST_TEST(bytes.find("/PrintScaling /None") != std::string::npos);
            BOOST_TEST(bytes.starts_with("%PDF-1.4\n"));
        }
    }
}

BOOST_AUTO_TEST_CASE(letters_of_many_languages_are_read_back_as_they_were_written) {
    const std::string names = "Łucja Żółć, Ștefan Țăranu, Siân Gŵyn o Dŷ Hafan, Office ffl fi";
    BOOST_TEST(one_spaced(PdfFile(pdf(one_line(names))).text()) == names);
}

BOOST_DATA_TEST_CASE(names_in_the_scripts_of_the_city_are_read_back_as_they_were_typed,
                     local_names()) {
    const Fonts& fonts = shipped_fonts();
    const std::string poster = PdfFile(pdf(draw(poster_for(sample), fonts))).copied();
    BOOST_TEST(one_spaced(poster).find(sample.venue) != std::string::npos, poster);
    for (const Drawing& drawing :
         {draw(certificate_for(sample), fonts), draw(registration_for(sample), fonts)}) {
        const std::string copied = one_spaced(PdfFile(pdf(drawing)).copied());
        BOOST_TEST(copied.find(sample.person) != std::string::npos, copied);
        BOOST_TEST(copied.find(sample.venue) != std::string::npos, copied);
    }
}

// The screen and the printer draw the outlines of the glyphs, the PDF their numbers.
BOOST_DATA_TEST_CASE(the_pdf_shows_letters_where_the_screen_does, local_names()) {
    const Drawing drawing = one_line(sample.person);
    const Rectangle on_screen = bounds_of(drawing.pages.front().parts.front().marks).value();
    const Rectangle on_paper = inked(PdfFile(pdf(drawing)).rendered(200), 200);
    BOOST_TEST(std::fabs(on_paper.top_left.x - on_screen.top_left.x) < 0.3);
    BOOST_TEST(std::fabs(on_paper.top_left.y - on_screen.top_left.y) < 0.3);
    BOOST_TEST(std::fabs(on_paper.right() - on_screen.right()) < 0.3);
    BOOST_TEST(std::fabs(on_paper.bottom() - on_screen.bottom()) < 0.3);
}

BOOST_AUTO_TEST_CASE(letters_with_fonts_for_files_say_and_show_what_they_do_with_others) {
    VenueLetters letters = venue_letters();
    for (const LocalNames& names : local_names()) {
        letters.letters.push_back(letters.letters.front());
        letters.letters.back().venue = names.venue;
    }
    const Fonts fonts = shipped_fonts().for_files();
    const PdfFile plain(pdf(draw(letters, shipped_fonts())));
    const PdfFile fast(pdf_bytes(draw(letters, fonts), fonts));
    BOOST_TEST(fast.check().status == 0);
    BOOST_TEST(fast.text() == plain.text());
    for (int page = 1; page <= static_cast<int>(letters.letters.size()) + 1; ++page) {
        BOOST_TEST((fast.rendered(60, page).rgb == plain.rendered(60, page).rgb));
    }
}

BOOST_AUTO_TEST_CASE(a_poster_of_many_says_and_shows_what_it_does_alone) {
    const Fonts fonts = shipped_fonts().for_files();
    for (const LocalNames& names : local_names()) {
        const PdfFile alone(pdf(draw(poster_for(names), shipped_fonts())));
        const PdfFile of_many(pdf_bytes(draw(poster_for(names), fonts), fonts));
        BOOST_TEST(of_many.check().status == 0);
        BOOST_TEST(of_many.text() == alone.text());
        BOOST_TEST((of_many.rendered(60).rgb == alone.rendered(60).rgb));
    }
}

BOOST_AUTO_TEST_CASE(a_title_may_hold_any_character) {
    Drawing drawing = one_line("words");
    drawing.title = "Tŷ <Hafan> & Łódź (2) 🏠";
    const PdfFile file(pdf(drawing));
    BOOST_TEST(file.info().find(drawing.title) != std::string::npos, file.info());
    BOOST_TEST(file.info("-meta").find("Tŷ &lt;Hafan&gt; &amp; Łódź (2) 🏠") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_sheet_that_is_cut_says_where) {
    const PdfFile file(pdf(draw(approved_sticker(), shipped_fonts())));
    const std::string boxes = one_spaced(file.info("-box"));
    // 124 mm of paper, 12 mm to the cut, 9 mm to the end of the bleed.
    BOOST_TEST(boxes.find("BleedBox: 25.51 25.51 325.98 325.98") != std::string::npos, boxes);
    BOOST_TEST(boxes.find("TrimBox: 34.02 34.02 317.48 317.48") != std::string::npos, boxes);
}

BOOST_AUTO_TEST_CASE(a_mirrored_page_prints_left_and_right_changed_over_and_reads_the_same) {
    const Drawing drawing = draw(approved_sticker(), shipped_fonts());
    const PdfFile file(pdf(drawing));
    const PdfFile other(pdf(mirrored(drawing)));
    const PixelPicture page = file.rendered(100);
    const PixelPicture turned = other.rendered(100);
    const auto shade_at = [](const PixelPicture& picture, double x, double y) {
        constexpr double pixels = 100 / 25.4;
        const auto column = static_cast<std::size_t>(x * pixels);
        const auto row = static_cast<std::size_t>(y * pixels);
        return int{picture.rgb[3 * (row * static_cast<std::size_t>(picture.columns) + column)]};
    };
    const double left = 44; // in the open month, which is white; on the right the band is dark
    const double right = drawing.pages.front().size.width - left;
    BOOST_TEST(shade_at(page, left, 19) == 255);
    BOOST_TEST(shade_at(page, right, 19) < 60);
    BOOST_TEST(shade_at(turned, left, 19) < 60);
    BOOST_TEST(shade_at(turned, right, 19) == 255);
    BOOST_TEST(other.info("-struct-text").find("COME IN.") != std::string::npos);
    BOOST_TEST(one_spaced(other.text()).find("Central Library") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_a_mirrored_page_shows_is_said_once) {
    const Drawing drawing = mirrored(draw(approved_sticker(), shipped_fonts()));
    const PdfFile file(pdf(drawing));
    const std::string plain = run_tool("qpdf --qdf " + file.path() + " -").output;
    const auto texts = std::ranges::count_if(drawing.pages.front().parts, [](const Part& part) {
        return part.tag != Tag::figure && part.tag != Tag::decoration;
    });
    BOOST_TEST(texts > 0);
    BOOST_TEST(count_of(plain, "/ActualText") == static_cast<std::size_t>(texts));
}

BOOST_AUTO_TEST_CASE(a_name_in_urdu_is_copied_from_a_mirrored_page_as_it_is_read) {
    const std::string name = "خان برادرز";
    ApprovedSticker sticker = approved_sticker();
    for (const std::string& venue : {name + " کتاب گھر", "Shop 7, " + name + ", Southampton"}) {
        sticker.words.venue = venue;
        const std::string bytes = pdf(mirrored(draw(sticker, shipped_fonts())));
        BOOST_TEST(bytes.find("/ActualText <" + hex_of(pdf_text(venue))) != std::string::npos);
        const PdfFile file(bytes);
        BOOST_TEST(file.check().status == 0);
        const std::string copied = file.copied();
        BOOST_TEST(copied.find(name) != std::string::npos, copied);
        BOOST_TEST(copied.find("ناخ") == std::string::npos, copied); // the same, turned round
        const std::string plain = run_tool("qpdf --qdf " + file.path() + " -").output;
        BOOST_TEST(copied.find("S\no\nu") == std::string::npos, copied); // of what is seen
        BOOST_TEST(count_of(plain, "\n3 Tr\n") == 1U); // what is copied is not seen
    }
}

BOOST_AUTO_TEST_CASE(a_picture_keeps_its_pixels_and_its_place) {
    PixelPicture picture{{0, 0}, 25.4, 25.4, 2, 1, {255, 0, 0, 0, 0, 255}};
    Sheet sheet(shipped_fonts());
    sheet.figure("Two colours", {picture});
    const Drawing drawing{"Picture", "en-GB", {{{25.4, 25.4}, 0, sheet.take()}}};
    const PdfFile file(pdf(drawing));
    BOOST_TEST(file.check().status == 0);
    const PixelPicture seen = file.rendered(50);
    BOOST_REQUIRE(seen.rgb.size() > 6);
    BOOST_TEST(int{seen.rgb[0]} == 255); // red on the left
    BOOST_TEST(int{seen.rgb[2]} == 0);
    BOOST_TEST(int{seen.rgb[seen.rgb.size() - 3]} == 0); // blue on the right
    BOOST_TEST(int{seen.rgb[seen.rgb.size() - 1]} == 255);
}

BOOST_AUTO_TEST_CASE(a_drawing_without_words_is_still_a_whole_document) {
    const Drawing drawing{"Empty", "en-GB", {{a4_portrait, 0, {}}}};
    const Ran ran = PdfFile(pdf(drawing)).check();
    BOOST_TEST(ran.status == 0, ran.output);
}

BOOST_AUTO_TEST_SUITE_END()
