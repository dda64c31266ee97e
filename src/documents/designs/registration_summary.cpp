#include "documents/designs/registration_summary.h"

#include "documents/designs/letter.h"
#include "documents/palette.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr double left = letter_frame.room.top_left.x;
constexpr double width = letter_frame.room.width;
constexpr double question_width = 66;
constexpr double answer_left = left + question_width + 6;
constexpr double answer_width = width - question_width - 6;
constexpr double leading_pt = 16.5;
constexpr double line_height = leading_pt * mm_per_pt;
constexpr double first_baseline = 6;
constexpr std::size_t most_lines = 40; // of one row on a page; a longer answer goes on below

constexpr TextStyle question_style{FontWeight::medium, 12, palette::muted};
constexpr TextStyle answer_style{FontWeight::medium, 12, palette::ink};

using Lines = std::vector<GlyphRun>;

// The words from line `from` on, laid out again from the row's top.
Lines some_lines(const Fonts& fonts,
                 const std::vector<std::string>& lines,
                 std::size_t from,
                 const TextStyle& style,
                 double x) {
    Lines runs;
    const std::size_t end = std::min(lines.size(), from + most_lines);
    for (std::size_t i = from; i < end; ++i) {
        const double y = first_baseline + static_cast<double>(i - from) * line_height;
        runs.push_back(line_of_text(fonts, style, lines[i], {x, y}));
    }
    return runs;
}

Block row_block(const Fonts& fonts, Lines question, Lines answer) {
    const double lines = static_cast<double>(std::max(question.size(), answer.size()));
    const double height = first_baseline + (lines - 1) * line_height + 3.2;
    if (!question.empty() && !answer.empty()) {
        end_with_space(question.back(), fonts);
    }
    std::move(answer.begin(), answer.end(), std::back_inserter(question));
    Sheet sheet(fonts);
    sheet.text(Tag::list_item, std::move(question));
    sheet.decorate({stroked(line({left, height}, {left + width, height}),
                            {palette::line, 0.3, LineEnd::butt, {}})});
    return {sheet.take(), height, 0, Follow::freely};
}

// Question left, answer right.
void add_row(std::vector<Block>& blocks, const Fonts& fonts, const SummaryRow& row) {
    const auto question = wrapped(fonts, question_style, row.question, question_width);
    const auto answer = wrapped(fonts, answer_style, row.answer, answer_width);
    std::size_t from = 0;
    do {
        blocks.push_back(row_block(fonts, some_lines(fonts, question, from, question_style, left),
                                   some_lines(fonts, answer, from, answer_style, answer_left)));
        from += most_lines;
    } while (from < std::max(question.size(), answer.size()));
}

} // namespace

Drawing draw(const RegistrationSummary& summary, const Fonts& fonts) {
    std::vector<Block> blocks{letter_head(fonts, summary.title, summary.venue)};
    blocks.back().height += 2;
    for (const SummaryRow& row : summary.signature) {
        add_row(blocks, fonts, row);
    }
    for (const SummarySection& section : summary.sections) {
        blocks.push_back(letter_heading(fonts, section.heading));
        for (const SummaryRow& row : section.rows) {
            add_row(blocks, fonts, row);
        }
    }
    std::vector<DrawnPage> pages = paginated(blocks, letter_frame);
    number_pages(pages, fonts, letter_frame, summary.venue, summary.page_number);
    return {summary.document_title, summary.language, std::move(pages)};
}

} // namespace safeplaces
