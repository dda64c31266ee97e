#include "documents/designs/report.h"

#include "documents/designs/letter.h"

#include <algorithm>
#include <numeric>

namespace safeplaces {

namespace {

constexpr double left = letter_frame.room.top_left.x;
constexpr double width = letter_frame.room.width;
constexpr double gap = 3; // between columns
constexpr double letter_pt = 11;
constexpr double leading_pt = 14.5;
constexpr double first_baseline = 4.4;
constexpr double below_row = 1.8;

// How the width of the page is shared.
struct TableColumns {
    std::vector<double> lefts;
    std::vector<double> widths;
};

TextStyle style_of(FontWeight weight, Colour colour = palette::ink) {
    return {weight, letter_pt, colour};
}

double widest_in(const Fonts& fonts, const PrintedTable& table, std::size_t column) {
    double widest = 0;
    for (const auto& row : table.rows) {
        widest = std::max(widest, width_of(fonts, style_of(FontWeight::bold), row[column]));
    }
    return widest;
}

double longest_word(const Fonts& fonts, const std::string& words) {
    double longest = 0;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(' ', begin), words.size());
        longest = std::max(
            longest, width_of(fonts, style_of(FontWeight::bold), words.substr(begin, end - begin)));
        begin = end + 1;
    }
    return longest;
}

// Words may wrap, but not break.
double least_for(const Fonts& fonts, const PrintedTable& table, std::size_t column) {
    double least = longest_word(fonts, table.headings[column]);
    for (const auto& row : table.rows) {
        least = std::max(least, longest_word(fonts, row[column]));
    }
    return least + 0.1;
}

// What each needs so as not to wrap, and the rest in equal parts. Where that is too much, each has
// its longest word, and a part of what is left by how much more it needs.
TableColumns columns_of(const Fonts& fonts, const PrintedTable& table) {
    const std::size_t count = table.headings.size();
    std::vector<double> least;
    std::vector<double> more;
    for (std::size_t column = 0; column < count; ++column) {
        least.push_back(least_for(fonts, table, column));
        more.push_back(std::max(widest_in(fonts, table, column) + 0.1 - least.back(), 0.0));
    }
    const double room = width - gap * static_cast<double>(count - 1);
    const double all_least = std::accumulate(least.begin(), least.end(), 0.0);
    const double all_more = std::accumulate(more.begin(), more.end(), 0.0);
    const double left_over = std::max(room - all_least, 0.0);
    TableColumns columns;
    for (std::size_t column = 0; column < count; ++column) {
        double part = least[column] * std::min(room / all_least, 1.0);
        part += more[column] * std::min(all_more > 0 ? left_over / all_more : 0, 1.0);
        part += std::max(left_over - all_more, 0.0) / static_cast<double>(count);
        columns.widths.push_back(part);
    }
    double x = left;
    for (const double each : columns.widths) {
        columns.lefts.push_back(x);
        x += each + gap;
    }
    return columns;
}

struct RowLook {
    Tag first;
    Tag others;
    TextStyle style;
    double line; // under it, mm
};

Block row_block(const Fonts& fonts,
                const PrintedTable& table,
                const TableColumns& columns,
                const std::vector<std::string>& cells,
                const RowLook& look) {
    Sheet sheet(fonts);
    double lines = 1;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const bool is_number = column >= table.names;
        const double cell_width = columns.widths[column];
        std::vector<GlyphRun> runs =
            paragraph(fonts, look.style, cells[column],
                      {{columns.lefts[column] + (is_number ? cell_width : 0), first_baseline},
                       cell_width,
                       leading_pt,
                       is_number ? Align::right : Align::left});
        lines = std::max(lines, static_cast<double>(runs.size()));
        sheet.text(column == 0 ? look.first : look.others, std::move(runs));
    }
    const double height = first_baseline + (lines - 1) * leading_pt * mm_per_pt + below_row;
    sheet.decorate({stroked(line({left, height}, {left + width, height}),
                            {palette::line, look.line, LineEnd::butt, {}})});
    return {sheet.take(), height, 0, Follow::freely};
}

void add_table(std::vector<Block>& blocks, const Fonts& fonts, const PrintedTable& table) {
    if (table.rows.empty()) {
        return;
    }
    const TableColumns columns = columns_of(fonts, table);
    blocks.push_back(row_block(fonts, table, columns, table.headings,
                               {Tag::column_heading, Tag::column_heading,
                                style_of(FontWeight::bold, palette::muted), 0.5}));
    blocks.back().space_before = 3;
    blocks.back().follow = Follow::with_next;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const bool is_sum = table.ends_with_sum && row + 1 == table.rows.size();
        blocks.push_back(
            row_block(fonts, table, columns, table.rows[row],
                      {Tag::row_heading, Tag::cell,
                       style_of(is_sum ? FontWeight::bold : FontWeight::regular), 0.2}));
        if (table.ends_with_sum && row + 2 == table.rows.size()) {
            blocks.back().follow = Follow::with_next;
        }
    }
}

Block chart_block(const Fonts& fonts, const Chart& chart) {
    DrawnPage picture = draw(chart, width, paper_chart_colours, fonts);
    for (Part& part : picture.parts) {
        move_by(part, {left, 0});
    }
    return {std::move(picture.parts), picture.size.height, 4, Follow::freely};
}

} // namespace

Drawing draw(const PrintedReport& report, const Fonts& fonts) {
    std::vector<Block> blocks{letter_head(fonts, report.title, report.scheme)};
    for (const std::string& text : report.intro) {
        blocks.push_back(letter_paragraph(fonts, text));
        blocks.back().space_before = 3;
    }
    for (const PrintedSection& section : report.sections) {
        blocks.push_back(letter_heading(fonts, section.heading));
        if (!section.text.empty()) {
            blocks.push_back(letter_paragraph(fonts, section.text));
            blocks.back().space_before = 1;
            blocks.back().follow = Follow::with_next;
        }
        if (section.chart) {
            blocks.push_back(chart_block(fonts, *section.chart));
        }
        add_table(blocks, fonts, section.table);
    }
    std::vector<DrawnPage> pages = paginated(blocks, letter_frame);
    number_pages(pages, fonts, letter_frame, report.document_title, report.page_number);
    return {report.document_title, report.language, std::move(pages)};
}

} // namespace safeplaces
