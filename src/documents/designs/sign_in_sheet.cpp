#include "documents/designs/sign_in_sheet.h"

#include "documents/designs/letter.h"
#include "documents/palette.h"

namespace safeplaces {

namespace {

constexpr double left = letter_frame.room.top_left.x;
constexpr double right = left + letter_frame.room.width;
constexpr std::array columns{left + 9, left + 75, left + 115};
constexpr double row_height = 11; // to write in by hand

Shape rule(double from, double to, double y) {
    return stroked(line({from, y}, {to, y}), {palette::muted, 0.3, LineEnd::butt, {}});
}

// "Course Hate crime" or, without a value, "Date" and a line to write on.
Block label_block(const Fonts& fonts,
                  const std::string& label,
                  const std::string& value = {},
                  const std::string& language = {}) {
    constexpr double baseline = 6;
    constexpr double value_left = left + 30;
    constexpr double leading_pt = 17;
    double height = 9.5;
    std::vector<GlyphRun> runs{
        line_of_text(fonts, {FontWeight::bold, 13, palette::ink}, label, {left, baseline})};
    Sheet sheet(fonts);
    if (value.empty()) {
        sheet.text(Tag::paragraph, std::move(runs));
        sheet.decorate({rule(value_left, right, baseline + 1)});
    } else {
        end_with_space(runs.back(), fonts);
        const double value_width = right - value_left;
        const TextStyle style =
            fitted(fonts, {FontWeight::medium, 14, palette::ink}, value, value_width, 9, 2);
        std::vector<GlyphRun> lines = spoken(
            paragraph(fonts, style, value, {{value_left, baseline}, value_width, leading_pt}),
            language);
        height += (static_cast<double>(lines.size()) - 1) * leading_pt * mm_per_pt;
        std::move(lines.begin(), lines.end(), std::back_inserter(runs));
        sheet.text(Tag::paragraph, std::move(runs));
    }
    return {sheet.take(), height, 0, Follow::with_next};
}

Block columns_block(const Fonts& fonts, const SignInSheet& words) {
    std::vector<GlyphRun> runs;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!runs.empty()) {
            end_with_space(runs.back(), fonts);
        }
        runs.push_back(line_of_text(fonts, {FontWeight::bold, 13, palette::ink}, words.columns[i],
                                    {columns[i], 5}));
    }
    Sheet sheet(fonts);
    sheet.text(Tag::paragraph, std::move(runs));
    sheet.decorate({rule(left, right, 7)});
    return {sheet.take(), 7, 5, Follow::with_next};
}

Block row_block(const Fonts& fonts, int number) {
    Sheet sheet(fonts);
    sheet.text(Tag::list_item, {line_of_text(fonts, {FontWeight::regular, 12, palette::muted},
                                             std::to_string(number), {left, row_height - 3})});
    std::vector<Mark> rules{rule(left, right, row_height)};
    for (const double x : columns) {
        rules.emplace_back(stroked(line({x - 2.5, 0}, {x - 2.5, row_height}),
                                   {palette::line, 0.3, LineEnd::butt, {}}));
    }
    sheet.decorate(std::move(rules));
    return {sheet.take(), row_height, 0, Follow::freely};
}

} // namespace

Drawing draw(const SignInSheet& words, const Fonts& fonts) {
    std::vector<Block> blocks{
        letter_head(fonts, words.title, words.venue),
        label_block(fonts, words.course_label, words.course, words.course_language),
        label_block(fonts, words.date_label), label_block(fonts, words.leader_label),
        columns_block(fonts, words)};
    for (int row = 1; row <= sign_in_rows; ++row) {
        blocks.push_back(row_block(fonts, row));
    }
    blocks.push_back(letter_paragraph(fonts, words.note));
    return {words.document_title, words.language, paginated(blocks, letter_frame)};
}

} // namespace safeplaces
