#include "documents/designs/huddle_card.h"

#include "documents/designs/wall_sheet.h"
#include "documents/palette.h"

namespace safeplaces {

namespace {

constexpr double left = wall_frame.room.top_left.x;
constexpr double width = wall_frame.room.width;
constexpr double leading_pt = 16;

Block small_print(const Fonts& fonts, const std::string& text, double space_before) {
    Sheet sheet(fonts);
    const double height = sheet.paragraph(Tag::paragraph, {FontWeight::regular, 12, palette::ink},
                                          text, {{left, 4.4}, width, leading_pt});
    return {sheet.take(), height, space_before, Follow::freely};
}

// "101 | Police, not an emergency"; a long name takes two lines.
Block number_block(const Fonts& fonts, const HuddleNumber& contact, const std::string& language) {
    constexpr double number_width = 42;
    constexpr double baseline = 5.4;
    const double name_width = width - number_width - 4;
    const TextStyle number_style =
        fitted(fonts, {FontWeight::extra_bold, 16, palette::ink}, contact.number, number_width, 9);
    const TextStyle name_style =
        fitted(fonts, {FontWeight::medium, 13, palette::ink}, contact.name, name_width, 9, 2);
    std::vector<GlyphRun> runs{line_of_text(fonts, number_style, contact.number, {left, baseline})};
    end_with_space(runs.back(), fonts);
    std::vector<GlyphRun> lines =
        paragraph(fonts, name_style, contact.name,
                  {{left + number_width + 4, baseline}, name_width, leading_pt});
    const double more = static_cast<double>(lines.size()) - 1;
    std::move(lines.begin(), lines.end(), std::back_inserter(runs));
    Sheet sheet(fonts);
    sheet.speak(language);
    sheet.text(Tag::list_item, std::move(runs));
    return {sheet.take(), 7.6 + more * leading_pt * mm_per_pt, 0, Follow::freely};
}

} // namespace

Drawing draw(const HuddleCard& words, const Fonts& fonts) {
    std::vector<Block> blocks{
        wall_head(fonts, words.title, words.venue, 1, words.course_language),
        small_print(fonts, words.how_to_use, 1),
        wall_emergency(fonts, words.emergency_number, words.emergency),
        wall_heading(fonts, words.points_heading),
    };
    for (std::size_t i = 0; i < words.points.size(); ++i) {
        blocks.push_back(wall_item(fonts, i + 1, words.points[i], 14, 1, words.course_language));
    }
    blocks.push_back(wall_heading(fonts, words.questions_heading));
    for (std::size_t i = 0; i < words.questions.size(); ++i) {
        blocks.push_back(wall_item(fonts, i + 1, words.questions[i], 14, 1, words.course_language));
    }
    if (!words.numbers.empty()) {
        blocks.push_back(wall_heading(fonts, words.numbers_heading));
    }
    for (const HuddleNumber& number : words.numbers) {
        blocks.push_back(number_block(fonts, number, words.scheme_language));
    }
    blocks.push_back(small_print(fonts, words.note, 4));
    std::vector<DrawnPage> pages = paginated(blocks, wall_frame);
    number_pages(pages, fonts, wall_frame, words.title, words.page_number);
    return {words.document_title, words.language, std::move(pages)};
}

} // namespace safeplaces
