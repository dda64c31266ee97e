#include "documents/designs/recovery_sheet.h"

#include "documents/designs/letter.h"
#include "documents/palette.h"

namespace safeplaces {

namespace {

constexpr double left = letter_frame.room.top_left.x;
constexpr double width = letter_frame.room.width;
constexpr double row = 13;
constexpr double code_left = left + 14;

// The lines in a box, wide apart: somebody types them from this paper.
Block code_block(const Fonts& fonts, const std::vector<std::string>& lines) {
    Sheet sheet(fonts);
    const double height = static_cast<double>(lines.size()) * row + 5;
    sheet.decorate({stroked(rounded_rectangle({{left, 0.5}, width, height}, 3),
                            {palette::ink, 0.5, LineEnd::butt, {}})});
    const TextStyle number_style{FontWeight::bold, 13, palette::mid_teal};
    const TextStyle code_style{FontWeight::bold, 20, palette::ink, 0.8};
    double y = 11;
    for (std::size_t place = 0; place < lines.size(); ++place) {
        GlyphRun number =
            line_of_text(fonts, number_style, std::to_string(place + 1) + ".", {left + 5, y});
        end_with_space(number, fonts);
        sheet.text(Tag::list_item, {std::move(number),
                                    line_of_text(fonts, code_style, lines[place], {code_left, y})});
        y += row;
    }
    return {sheet.take(), height + 0.5, 4, Follow::freely};
}

} // namespace

Drawing draw(const RecoverySheet& sheet, const Fonts& fonts) {
    std::vector<Block> blocks{
        letter_head(fonts, sheet.title, sheet.scheme), letter_paragraph(fonts, sheet.intro),
        letter_heading(fonts, sheet.code_heading), code_block(fonts, sheet.lines),
        letter_heading(fonts, sheet.steps_heading)};
    for (const std::string& step : sheet.steps) {
        blocks.push_back(letter_paragraph(fonts, step));
    }
    Block closing = letter_paragraph(fonts, sheet.closing);
    closing.space_before = 10;
    blocks.push_back(std::move(closing));
    return {sheet.document_title, sheet.language, paginated(blocks, letter_frame)};
}

} // namespace safeplaces
