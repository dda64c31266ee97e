#include <boost/test/unit_test.hpp>

#include "documents/pdf_writer.h"
#include "documents/shapes.h"
#include "documents/sheet.h"
#include "domain/error.h"
#include "every_design.h"
#include "words_on_paper.h"

#include <algorithm>
#include <cmath>

using namespace safeplaces;

namespace {

std::vector<GlyphRun> text_runs(const Part& part) {
    std::vector<GlyphRun> runs;
    for (const Mark& mark : part.marks) {
        if (const auto* run = std::get_if<GlyphRun>(&mark)) {
            runs.push_back(*run);
        }
    }
    return runs;
}

} // namespace

BOOST_AUTO_TEST_SUITE(designs)

BOOST_AUTO_TEST_CASE(every_text_stands_inside_its_page) {
    for (const Design& sample : every_design()) {
        BOOST_TEST_CONTEXT(sample) {
            for (const DrawnPage& page : sample.drawing.pages) {
                const double margin = std::max(page.trim_margin, 5.0);
                for (const Part& part : page.parts) {
                    for (GlyphRun& run : text_runs(part)) {
                        const Mark marks[] = {run};
                        const auto box = bounds_of(marks);
                        if (!box) {
                            continue;
                        }
                        BOOST_TEST(box->top_left.x >= margin, part.words);
                        BOOST_TEST(box->top_left.y >= margin, part.words);
                        BOOST_TEST(box->right() <= page.size.width - margin, part.words);
                        BOOST_TEST(box->bottom() <= page.size.height - margin, part.words);
                    }
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(no_two_texts_lie_over_each_other) {
    for (const Design& sample : every_design()) {
        BOOST_TEST_CONTEXT(sample) {
            for (const DrawnPage& page : sample.drawing.pages) {
                std::vector<Rectangle> boxes;
                for (const Part& part : page.parts) {
                    for (const GlyphRun& run : text_runs(part)) {
                        const Mark marks[] = {run};
                        const auto box = bounds_of(marks);
                        const bool level = std::ranges::all_of(
                            run.glyphs, [](const Glyph& glyph) { return glyph.turn == 0; });
                        if (!box || !level) {
                            continue;
                        }
                        for (const Rectangle& other : boxes) {
                            const double across = std::min(box->right(), other.right()) -
                                                  std::max(box->top_left.x, other.top_left.x);
                            const double down = std::min(box->bottom(), other.bottom()) -
                                                std::max(box->top_left.y, other.top_left.y);
                            BOOST_TEST((across <= 0 || down <= 0.5), part.words);
                        }
                        boxes.push_back(*box);
                    }
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_heard_is_what_is_shown) {
    for (const Design& sample : every_design()) {
        BOOST_TEST_CONTEXT(sample) {
            for (const DrawnPage& page : sample.drawing.pages) {
                for (const Part& part : page.parts) {
                    BOOST_TEST(part.words.empty() == (part.tag == Tag::decoration));
                    if (part.tag != Tag::decoration && part.tag != Tag::figure) {
                        BOOST_TEST(characters_of(text_runs(part)) == part.words);
                    }
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_document_begins_with_its_one_title) {
    for (const Design& sample : every_design()) {
        BOOST_TEST_CONTEXT(sample) {
            std::vector<Tag> tags;
            for (const DrawnPage& page : sample.drawing.pages) {
                for (const Part& part : page.parts) {
                    tags.push_back(part.tag);
                }
            }
            std::erase(tags, Tag::decoration);
            std::erase(tags, Tag::figure);
            BOOST_REQUIRE(!tags.empty());
            BOOST_TEST((tags.front() == Tag::title));
            BOOST_TEST(std::ranges::count(tags, Tag::title) == 1);
        }
    }
}

// A circle narrows downwards: 42.6 mm is the radius of the field inside the band.
BOOST_AUTO_TEST_CASE(a_long_name_stays_inside_the_field_of_a_round_sticker) {
    const std::vector<std::string> names{
        "Example Supermarket Anyborough Shopping Centre Customer Service",
        "Saint Margaret's Church Hall and Community Coffee Shop Anytown", long_venue};
    for (const std::string& name : names) {
        ApprovedSticker sticker = approved_sticker();
        sticker.words.venue = name;
        const Drawing drawing = draw(sticker, shipped_fonts());
        for (const Part& part : drawing.pages.front().parts) {
            for (const GlyphRun& run : text_runs(part)) {
                const Mark marks[] = {run};
                const auto box = bounds_of(marks);
                const bool level = std::ranges::all_of(
                    run.glyphs, [](const Glyph& glyph) { return glyph.turn == 0; });
                if (!box || !level) {
                    continue;
                }
                const double across = std::max(62 - box->top_left.x, box->right() - 62);
                const double down = std::max(62 - box->top_left.y, box->bottom() - 62);
                BOOST_TEST(std::hypot(across, down) < 42.6, part.words);
            }
        }
    }
}

// Of the samples, which have the longest names that there really are.
BOOST_AUTO_TEST_CASE(every_real_name_has_room_in_every_design) {
    for (const Design& sample : every_design()) {
        BOOST_TEST(sample.drawing.too_long.empty(), sample);
    }
}

// As many letters as the form takes, all of the widest, and a town of the same.
BOOST_AUTO_TEST_CASE(a_name_without_room_is_noted_by_each_design_that_has_too_little) {
    const Fonts& fonts = shipped_fonts();
    const std::string wide(100, 'W');
    const std::string place = wide + ", " + std::string(60, 'W');
    ApprovedSticker sticker = approved_sticker();
    sticker.words.venue = wide;
    BOOST_TEST(draw(sticker, fonts).too_long == wide);
    BOOST_CHECK_THROW(static_cast<void>(pdf_bytes(draw(sticker, fonts), fonts)),
                      InputError);  // it does not come out
    sticker.words.venue.resize(64); // all that a council can sign
    BOOST_TEST(draw(sticker, fonts).too_long == "");
    ApprovedPoster poster = approved_poster();
    poster.words.venue = place;
    BOOST_TEST(draw(poster, fonts).too_long == place);
    ProvisionalPoster provisional = provisional_poster();
    provisional.words.venue = place;
    BOOST_TEST(draw(provisional, fonts).too_long == place);
    VenueCertificate certificate = venue_certificate();
    certificate.venue = place;
    BOOST_TEST(draw(certificate, fonts).too_long == place);
    LargePosterWords large = large_print_words();
    large.signed_for.venue = place + ' ' + place + ' ' + place;
    large.signed_for.details = {hours_and_contact.front() + hours_and_contact.front(),
                                hours_and_contact.back()};
    BOOST_TEST(draw_large_print(large, fonts).too_long == large.signed_for.venue);
}

BOOST_AUTO_TEST_CASE(hours_and_contact_stand_below_the_name_and_the_rest_moves_up) {
    for (const char* name :
         {"approved poster, with hours", "provisional poster, with hours",
          "Easy Read poster, with hours", "large print poster, with hours",
          "poster in many languages, with hours", "code-word poster, with hours"}) {
        BOOST_TEST_CONTEXT(name) {
            const auto sample = std::ranges::find(every_design(), name, &Design::name);
            BOOST_REQUIRE((sample != every_design().end()));
            const auto& parts = sample->drawing.pages.front().parts;
            const auto venue =
                std::ranges::find(parts, "Central Library, Southampton", &Part::words);
            BOOST_REQUIRE((parts.end() - venue > 2));
            BOOST_TEST((venue + 1)->words == hours_and_contact[0]);
            BOOST_TEST((venue + 2)->words == hours_and_contact[1]);
        }
    }
}

// On A5 in large print there is no room for a long name and seven different days.
BOOST_AUTO_TEST_CASE(hours_without_room_are_noted_and_pictures_shrink_before_that) {
    const Fonts& fonts = shipped_fonts();
    const auto highest_icon = [](const Drawing& drawing) {
        double height = 0;
        for (const Part& part : drawing.pages.front().parts) {
            const auto bounds = bounds_of(part.marks);
            const bool is_icon = part.tag == Tag::decoration && bounds && bounds->width < 50;
            height = is_icon ? std::max(height, bounds->height) : height;
        }
        return height;
    };
    LargePosterWords words = large_print_words();
    const double usual = highest_icon(draw_large_print(words, fonts, Paper::a5));
    words.signed_for.details = seven_days_and_contact;
    const Drawing fitting = draw_large_print(words, fonts, Paper::a5);
    BOOST_TEST(fitting.too_long == "");
    BOOST_TEST(highest_icon(fitting) < usual);
    words.signed_for.venue = long_venue;
    BOOST_TEST(draw_large_print(words, fonts, Paper::a5).too_long ==
               seven_days_and_contact.front());
    BOOST_TEST(draw_large_print(words, fonts).too_long == "");
}

BOOST_AUTO_TEST_CASE(a_provisional_sign_says_so_and_until_when) {
    const std::string poster = words_on_paper(draw(provisional_poster(), shipped_fonts()));
    BOOST_TEST(
        poster.find("Provisional. Not yet checked by the council. Until 23 December 2026.") !=
        std::string::npos);
    BOOST_TEST(poster.find("In an emergency, call 999.") != std::string::npos);
    for (const StickerShape shape : {StickerShape::round, StickerShape::a6, StickerShape::a5}) {
        const std::string sticker =
            words_on_paper(draw(provisional_sticker(shape), shipped_fonts()));
        BOOST_TEST(sticker.find("Provisional. Not yet checked by the council.") !=
                   std::string::npos);
        BOOST_TEST(sticker.find("Until 23 December 2026") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(the_mark_of_a_provisional_sign_is_dashed_and_never_filled) {
    for (const Drawing& drawing :
         {draw(provisional_poster(), shipped_fonts()), draw(provisional_sticker(), shipped_fonts()),
          draw(provisional_sticker(StickerShape::a6), shipped_fonts())}) {
        const auto& parts = drawing.pages.front().parts;
        const auto figure = std::ranges::find(parts, Tag::figure, &Part::tag);
        BOOST_REQUIRE((figure != parts.end()));
        for (const Mark& mark : figure->marks) {
            const auto& shape = std::get<Shape>(mark);
            BOOST_TEST(!shape.fill.has_value());
            BOOST_REQUIRE(shape.stroke.has_value());
            BOOST_TEST(!shape.stroke->dashes.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_registration_summary_counts_its_pages_and_splits_no_row) {
    const Drawing drawing = draw(registration_summary(), shipped_fonts());
    BOOST_REQUIRE(drawing.pages.size() == 3);
    const auto last = text_runs(drawing.pages[1].parts.back());
    BOOST_TEST(characters_of({last.back()}) == "Page 2 of 3");
    std::size_t rows = 0;
    for (const DrawnPage& page : drawing.pages) {
        rows +=
            static_cast<std::size_t>(std::ranges::count(page.parts, Tag::list_item, &Part::tag));
    }
    std::size_t expected = registration_summary().signature.size();
    for (const SummarySection& section : registration_summary().sections) {
        expected += section.rows.size();
    }
    BOOST_TEST(rows == expected);
}

BOOST_AUTO_TEST_CASE(posters_in_big_type_have_no_small_words) {
    const auto smallest = [](const Drawing& drawing) {
        double size = 1000;
        BOOST_TEST(drawing.pages.size() == 1U);
        for (const Part& part : drawing.pages.front().parts) {
            for (const GlyphRun& run : text_runs(part)) {
                size = std::min(size, run.size_pt);
            }
        }
        return size;
    };
    LargePosterWords easy_read = easy_read_words();
    LargePosterWords large_print = large_print_words();
    BOOST_TEST(smallest(draw_easy_read(easy_read, shipped_fonts())) == 16);
    BOOST_TEST(smallest(draw_large_print(large_print, shipped_fonts())) == 18);
    const auto smallest_on_a5 = [&](Drawing drawing) {
        return smallest(on_paper(std::move(drawing), Paper::a5));
    };
    BOOST_TEST(smallest_on_a5(draw_easy_read(easy_read, shipped_fonts(), Paper::a5)) >= 14);
    BOOST_TEST(smallest_on_a5(draw_large_print(large_print, shipped_fonts(), Paper::a5)) >= 16);
    easy_read.signed_for.venue = long_venue;
    large_print.signed_for.venue = long_venue;
    BOOST_TEST(smallest_on_a5(draw_easy_read(easy_read, shipped_fonts(), Paper::a5)) >= 14);
    BOOST_TEST(smallest_on_a5(draw_large_print(large_print, shipped_fonts(), Paper::a5)) >= 16);
    BOOST_TEST(smallest(draw_easy_read(easy_read, shipped_fonts())) == 16);
    BOOST_TEST(smallest(draw_large_print(large_print, shipped_fonts())) == 18);
}

// Of the smallest of all that is drawn, what is not read aloud among it.
double smallest_letters(const Drawing& drawing) {
    double size = 1000;
    for (const DrawnPage& page : drawing.pages) {
        for (const Part& part : page.parts) {
            for (const GlyphRun& run : text_runs(part)) {
                size = std::min(size, run.size_pt);
            }
        }
    }
    return size;
}

BOOST_AUTO_TEST_CASE(no_letters_on_a_counter_are_smaller_than_85_pt) {
    std::size_t seen = 0;
    for (const Design& sample : every_design()) {
        const bool is_looked_at =
            sample.in_catalogue == "poster" || sample.in_catalogue == "staff_room_sheet";
        if (is_looked_at && sample.name.ends_with(", A5")) {
            BOOST_TEST(smallest_letters(sample.drawing) >= 8.5, sample);
            ++seen;
        }
    }
    BOOST_TEST(seen >= 15U);
}

// The longest name and seven different days: all is there in letters that can be read, or the page
// says that it has no room.
BOOST_AUTO_TEST_CASE(on_a5_the_hours_of_seven_days_below_the_longest_name_can_be_read) {
    const Fonts& fonts = shipped_fonts();
    ApprovedPoster approved = approved_poster();
    approved.words.venue = long_venue;
    approved.words.details = seven_days_and_contact;
    approved.checked = "Checked by the Example Council of Bournemouth, Christchurch, Poole and "
                       "Southampton. Valid to 31 December 2027.";
    ProvisionalPoster provisional = provisional_poster();
    provisional.words.venue = long_venue;
    provisional.words.details = seven_days_and_contact;
    for (const Drawing& drawing :
         {draw(approved, fonts, Paper::a5), draw(provisional, fonts, Paper::a5)}) {
        BOOST_TEST(drawing.too_long == "");
        BOOST_TEST(smallest_letters(on_paper(drawing, Paper::a5)) >= 8.5);
        for (const Part& part : drawing.pages.front().parts) {
            const auto box = bounds_of(part.marks);
            BOOST_TEST((part.tag == Tag::decoration || box->bottom() < 292), part.words);
        }
    }
    approved.words.details.front() += ' ' + seven_days_and_contact.front();
    BOOST_TEST(draw(approved, fonts, Paper::a5).too_long == approved.words.details.front());
}

BOOST_AUTO_TEST_CASE(each_invitation_is_said_in_its_language_and_in_letters_that_we_have) {
    const Drawing drawing = draw(languages_poster(), shipped_fonts());
    BOOST_TEST(!missing_letter(drawing).has_value());
    std::vector<std::string> languages;
    for (const Part& part : drawing.pages.front().parts) {
        if (part.tag == Tag::paragraph && !part.language.empty()) {
            languages.push_back(part.language);
        }
    }
    BOOST_TEST(languages ==
                   (std::vector<std::string>{"en-GB", "pl", "ur", "pa", "ar", "zh-Hans", "ro"}),
               boost::test_tools::per_element());
    BOOST_TEST(pdf_bytes(drawing, shipped_fonts()).find("/Lang (zh-Hans)") != std::string::npos);
}

// The one in seven languages carries letters of five scripts.
BOOST_AUTO_TEST_CASE(a_poster_on_a_sheet_of_a4_has_40_kilobytes_at_most) {
    int posters = 0;
    for (const Design& design : every_design()) {
        const bool is_poster = design.in_catalogue.ends_with("poster");
        if (!is_poster || design.drawing.pages.front().size != a4_portrait) {
            continue;
        }
        ++posters;
        const std::size_t most = design.in_catalogue == "languages_poster" ? 42'000 : 40'000;
        const std::size_t size = pdf_bytes(design.drawing, shipped_fonts()).size();
        BOOST_TEST(size <= most, design.name << ": " << size);
    }
    BOOST_TEST(posters >= 6);
}

BOOST_AUTO_TEST_CASE(a_poster_on_larger_paper_says_the_same_in_larger_letters) {
    const Drawing a4 = draw(approved_poster(), shipped_fonts());
    const Drawing a3 = on_paper(a4, Paper::a3);
    BOOST_TEST(a3.pages.front().size.height == 420);
    BOOST_REQUIRE(a3.pages.front().parts.size() == a4.pages.front().parts.size());
    for (std::size_t i = 0; i < a4.pages.front().parts.size(); ++i) {
        const Part& small = a4.pages.front().parts[i];
        const Part& large = a3.pages.front().parts[i];
        BOOST_TEST(large.words == small.words);
        for (std::size_t run = 0; run < text_runs(small).size(); ++run) {
            BOOST_TEST(text_runs(large)[run].size_pt == text_runs(small)[run].size_pt * 297 / 210,
                       boost::test_tools::tolerance(1e-9));
        }
    }
}

BOOST_AUTO_TEST_CASE(only_the_address_is_seen_through_the_window_of_an_envelope) {
    VenueLetters letters = venue_letters();
    letters.scheme = long_venue;
    letters.letters.back().venue = "Llanfairpwllgwyngyll and District Community Library";
    letters.letters.back().address = {"Unit 12, The Old Example Biscuit Works", "High Street",
                                      "Exampleton-on-the-Water"};
    letters.letters.back().place = "SO14 7LY";
    const auto drawn = draw(letters, shipped_fonts(), [](std::size_t) { return true; });
    BOOST_TEST_REQUIRE(drawn.has_value());
    BOOST_TEST(drawn->first_pages == (std::vector<int>{2, 3}), boost::test_tools::per_element());
    for (std::size_t place = 0; place < letters.letters.size(); ++place) {
        const VenueLetter& letter = letters.letters[place];
        BOOST_TEST(address_fits(letter, shipped_fonts()));
        std::string seen;
        const auto page = static_cast<std::size_t>(drawn->first_pages[place] - 1);
        for (const Part& part : drawn->drawing.pages[page].parts) {
            const auto box = bounds_of(part.marks);
            const bool is_seen = box && box->top_left.x < window_room.right() &&
                                 box->right() > window_room.top_left.x &&
                                 box->top_left.y < window_room.bottom() &&
                                 box->bottom() > window_room.top_left.y;
            if (is_seen) {
                seen += part.words;
                BOOST_TEST(box->top_left.x >= address_room.top_left.x);
                BOOST_TEST(box->top_left.y >= address_room.top_left.y);
                BOOST_TEST(box->right() <= address_room.right());
                BOOST_TEST(box->bottom() <= address_room.bottom());
            }
        }
        std::string address = letter.venue;
        for (const std::string& line : letter.address) {
            address += ' ' + line;
        }
        BOOST_TEST(one_spaced(seen) == one_spaced(address + ' ' + letter.place));
    }
    letters.letters.back().address.assign(9, "1 Example Street");
    BOOST_TEST(!address_fits(letters.letters.back(), shipped_fonts()));
}

BOOST_AUTO_TEST_CASE(the_staff_room_sheet_is_one_page_of_large_type_with_999_on_top) {
    const Drawing drawing = draw(staff_room_sheet(), shipped_fonts());
    BOOST_TEST(drawing.pages.size() == 1);
    double largest = 0;
    std::string in_largest;
    for (const Part& part : drawing.pages.front().parts) {
        for (const GlyphRun& run : text_runs(part)) {
            BOOST_TEST(run.size_pt >= 12, part.words);
            if (run.size_pt > largest) {
                largest = run.size_pt;
                in_largest = part.words;
            }
        }
    }
    BOOST_TEST(in_largest.starts_with("999 "));
}

BOOST_AUTO_TEST_CASE(on_a5_what_to_do_is_in_front_and_who_to_call_on_the_back) {
    StaffRoomSheet with_code_word = staff_room_sheet();
    with_code_word.code_word = "“" + long_venue + "” means: I feel unsafe. Ask what they need.";
    for (const auto& [sheet, least] :
         {std::pair{staff_room_sheet(), 11.5}, std::pair{with_code_word, 9.5}}) {
        const Drawing drawing = on_paper(draw(sheet, shipped_fonts(), Paper::a5), Paper::a5);
        BOOST_REQUIRE(drawing.pages.size() == 2U);
        const auto& front = drawing.pages.front().parts;
        const auto& back = drawing.pages.back().parts;
        BOOST_TEST(std::ranges::count(front, Tag::list_item, &Part::tag) ==
                   std::ssize(sheet.steps));
        BOOST_TEST(std::ranges::count(back, Tag::list_item, &Part::tag) ==
                   std::ssize(sheet.contacts));
        for (const Part& part : front) {
            for (const GlyphRun& run : text_runs(part)) {
                BOOST_TEST((run.size_pt >= least || part.tag == Tag::decoration), part.words);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(what_a_code_word_means_stands_above_the_steps) {
    StaffRoomSheet sheet = staff_room_sheet();
    sheet.code_word = "“Is Robin Example here?” means: I feel unsafe. Ask what they need.";
    const Drawing drawing = draw(sheet, shipped_fonts());
    const auto& parts = drawing.pages.front().parts;
    const auto meaning = std::ranges::find(parts, sheet.code_word, &Part::words);
    const auto steps = std::ranges::find(parts, sheet.steps_heading, &Part::words);
    BOOST_REQUIRE((meaning != parts.end()));
    BOOST_TEST((meaning < steps));
}

BOOST_AUTO_TEST_CASE(what_a_group_needs_is_one_page_each) {
    for (const Design& sample : every_design()) {
        BOOST_TEST_CONTEXT(sample) {
            if (sample.name.starts_with("huddle card") ||
                sample.name.starts_with("sign-in sheet")) {
                BOOST_TEST(sample.drawing.pages.size() == 1U);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_quiz_has_its_number_and_a_heading_for_each_question) {
    QuizSheet words = quiz_sheet();
    words.questions.insert(words.questions.end(), 6, words.questions[1]);
    for (const PrintSize size : {PrintSize::usual, PrintSize::large}) {
        const Drawing drawing = draw(words, size, shipped_fonts());
        BOOST_TEST(drawing.pages.size() > 1U);
        std::ptrdiff_t headings = 0;
        for (const DrawnPage& page : drawing.pages) {
            headings += std::ranges::count(page.parts, Tag::heading, &Part::tag);
        }
        BOOST_TEST(headings == static_cast<std::ptrdiff_t>(words.questions.size()));
        BOOST_TEST(std::ranges::any_of(drawing.pages.front().parts, [&](const Part& part) {
            return part.words == words.number;
        }));
    }
}

BOOST_AUTO_TEST_CASE(what_introduces_a_question_stands_before_it) {
    QuizSheet words = quiz_sheet();
    words.questions[1].introductions = {{"A case", "A man comes in.\nHe is lost."},
                                        {"", "It is late."}};
    for (const PrintSize size : {PrintSize::usual, PrintSize::large}) {
        std::vector<std::string> said;
        for (const DrawnPage& page : draw(words, size, shipped_fonts()).pages) {
            for (const Part& part : page.parts) {
                said.push_back(part.words);
            }
        }
        const auto place_of = [&](const std::string& part) {
            return std::ranges::find(said, part) - said.begin();
        };
        const auto title = place_of("A case");
        BOOST_TEST(place_of(words.questions[0].lines.back()) < title);
        BOOST_TEST(place_of("A man comes in.") == title + 1);
        BOOST_TEST(place_of("He is lost.") == title + 2);
        BOOST_TEST(place_of("It is late.") == title + 3);
        BOOST_TEST(place_of("2. " + words.questions[1].text) == title + 4);
    }
}

BOOST_AUTO_TEST_CASE(a_picture_stands_at_the_left_of_its_question) {
    QuizSheet words = quiz_sheet();
    const Mark ground = filled(rectangle({{0, 0}, 400, 340}), palette::ink);
    words.questions[0].picture =
        PrintedPicture{{.size = {400, 340}, .parts = {{Tag::decoration, "", {ground}}}}, "A door."};
    for (const PrintSize size : {PrintSize::usual, PrintSize::large}) {
        const std::vector<Part> parts = draw(words, size, shipped_fonts()).pages.front().parts;
        const auto figure = std::ranges::find(parts, Tag::figure, &Part::tag);
        BOOST_REQUIRE((figure != parts.end()));
        BOOST_TEST(figure->words == "A door.");
        const auto picture = bounds_of(figure->marks);
        const auto question = std::next(figure);
        BOOST_TEST(question->words == "1. " + words.questions[0].text);
        for (auto part = question; part->tag != Tag::heading || part == question; ++part) {
            const auto bounds = bounds_of(part->marks);
            BOOST_TEST((!bounds || bounds->top_left.x > picture->right()), part->words);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_question_higher_than_a_page_goes_on_on_the_next) {
    QuizSheet words = quiz_sheet();
    std::string option;
    for (int i = 0; i < 20; ++i) {
        option += "stay where others can see you ";
    }
    words.questions = {words.questions.front()};
    words.questions[0].lines.assign(12, option);
    const Drawing drawing = draw(words, PrintSize::large, shipped_fonts());
    BOOST_TEST(drawing.pages.size() > 3U);
    std::ptrdiff_t lines = 0;
    for (const DrawnPage& page : drawing.pages) {
        lines += std::ranges::count(page.parts, Tag::list_item, &Part::tag);
        for (const Part& part : page.parts) {
            const auto bounds = bounds_of(part.marks);
            BOOST_TEST((!bounds || bounds->bottom() < page.size.height));
        }
    }
    BOOST_TEST(lines == 12);
}

BOOST_AUTO_TEST_CASE(the_sign_in_sheet_has_a_line_for_each_of_14_people) {
    const Drawing drawing = draw(sign_in_sheet(), shipped_fonts());
    const std::vector<Part>& parts = drawing.pages.front().parts;
    BOOST_TEST(std::ranges::count(parts, Tag::list_item, &Part::tag) == sign_in_rows);
    BOOST_TEST(parts.back().words.find("Write nothing about people") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
