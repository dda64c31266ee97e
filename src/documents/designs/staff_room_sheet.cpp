#include "documents/designs/staff_room_sheet.h"

#include "documents/designs/letter.h"
#include "documents/palette.h"

#include <algorithm>

namespace safeplaces {

namespace {

// Less margin than a letter: it hangs on a wall and one page is worth much.
constexpr Frame frame{a4_portrait, {{14, 13}, 182, 266}};
constexpr double left = frame.room.top_left.x;
constexpr double width = frame.room.width;

Block head_block(const Fonts& fonts, const StaffRoomSheet& words) {
    Sheet sheet(fonts);
    const TextStyle title =
        fitted(fonts, {FontWeight::extra_bold, 27, palette::ink}, words.title, width, 16);
    sheet.line(Tag::title, title, words.title, {left, 8.5});
    const TextStyle venue =
        fitted(fonts, {FontWeight::bold, 13, palette::mid_teal}, words.venue, width, 9);
    sheet.line(Tag::paragraph, venue, words.venue, {left, 15});
    return {sheet.take(), 17.5, 0, Follow::with_next};
}

// The number to call, as large as the page allows.
Block emergency_block(const Fonts& fonts, const StaffRoomSheet& words) {
    constexpr double height = 21;
    Sheet sheet(fonts);
    sheet.decorate({filled(rounded_rectangle({{left, 0}, width, height}, 3), palette::teal)});
    const TextStyle number{FontWeight::extra_bold, 46, palette::white};
    std::vector<GlyphRun> runs{
        line_of_text(fonts, number, words.emergency_number, {left + 7, 15.8})};
    const double text_left = left + 7 + width_of(fonts, number, words.emergency_number) + 7;
    const double text_width = left + width - text_left - 6;
    end_with_space(runs.back(), fonts);
    const TextStyle text =
        fitted(fonts, {FontWeight::bold, 18, palette::white}, words.emergency, text_width, 12, 2);
    const double leading = text.size_pt * 1.25;
    const double balanced = balanced_width(fonts, text, words.emergency, text_width);
    const auto lines = static_cast<double>(wrapped(fonts, text, words.emergency, balanced).size());
    const double first = height / 2 + (text.size_pt * 0.34 - (lines - 1) / 2 * leading) * mm_per_pt;
    for (GlyphRun& run :
         paragraph(fonts, text, words.emergency, {{text_left, first}, balanced, leading})) {
        runs.push_back(std::move(run));
    }
    sheet.text(Tag::paragraph, std::move(runs));
    return {sheet.take(), height, 4, Follow::freely};
}

Block heading_block(const Fonts& fonts, const std::string& heading) {
    Sheet sheet(fonts);
    sheet.line(Tag::heading, {FontWeight::bold, 17, palette::ink}, heading, {left, 5.5});
    return {sheet.take(), 8, 5.5, Follow::with_next};
}

Block step_block(const Fonts& fonts, std::size_t number, const std::string& step) {
    constexpr double leading_pt = 17;
    constexpr double baseline = 5.4;
    Sheet sheet(fonts);
    sheet.decorate({filled(circle({left + 3.7, 3.7}, 3.7), palette::teal)});
    std::vector<GlyphRun> runs{line_of_text(fonts, {FontWeight::bold, 12, palette::white},
                                            std::to_string(number), {left + 3.7, 5.2},
                                            Align::centre)};
    end_with_space(runs.back(), fonts);
    const double text_left = left + 11.5;
    std::vector<GlyphRun> lines = paragraph(fonts, {FontWeight::medium, 14, palette::ink}, step,
                                            {{text_left, baseline}, width - 11.5, leading_pt});
    const double more =
        std::max(0.0, static_cast<double>(lines.size()) - 1) * leading_pt * mm_per_pt;
    std::move(lines.begin(), lines.end(), std::back_inserter(runs));
    sheet.text(Tag::list_item, std::move(runs));
    return {sheet.take(), 7.4 + more, 1.4, Follow::freely};
}

// One column of a contact, starting a line further down each time.
class Column {
public:
    Column(const Fonts& fonts, double x, double column_width)
        : m_fonts(fonts), m_x(x), m_width(column_width) {}

    void add(const TextStyle& style, const std::string& text) {
        for (GlyphRun& run : paragraph(m_fonts, style, text, {{m_x, m_y}, m_width, leading_pt})) {
            m_runs.push_back(std::move(run));
            m_y += leading_pt * mm_per_pt;
        }
    }

    [[nodiscard]] double height() const { return m_y - 4; }

    // Adds its lines to those of the columns before it.
    void append_to(std::vector<GlyphRun>& runs) {
        for (GlyphRun& run : m_runs) {
            if (!runs.empty() && !characters_of({runs.back()}).ends_with(' ')) {
                end_with_space(runs.back(), m_fonts);
            }
            runs.push_back(std::move(run));
        }
    }

private:
    static constexpr double leading_pt = 14.5;

    const Fonts& m_fonts;
    double m_x;
    double m_width;
    double m_y = 5.6;
    std::vector<GlyphRun> m_runs;
};

// "101 | Police. Not an emergency. Any time | Checked 3 November 2026".
Block contact_block(const Fonts& fonts, const StaffRoomContact& contact) {
    constexpr double number_width = 42;
    constexpr double name_width = 98;
    const TextStyle number_style =
        fitted(fonts, {FontWeight::extra_bold, 17, palette::ink}, contact.number, number_width, 9);
    const TextStyle small{FontWeight::regular, 12, palette::ink};
    Column number(fonts, left, number_width);
    number.add(number_style, contact.number);
    Column name(fonts, left + number_width + 4, name_width);
    name.add({FontWeight::bold, 12.5, palette::ink}, contact.name);
    name.add(small, contact.use);
    Column when(fonts, left + number_width + name_width + 8, width - number_width - name_width - 8);
    when.add(small, contact.hours);
    when.add({FontWeight::regular, 12, palette::muted}, contact.checked);

    std::vector<GlyphRun> runs;
    for (Column* column : {&number, &name, &when}) {
        column->append_to(runs);
    }
    const double height = std::max({number.height(), name.height(), when.height()}) + 2.2;
    Sheet sheet(fonts);
    sheet.text(Tag::list_item, std::move(runs));
    sheet.decorate({stroked(line({left, height}, {left + width, height}),
                            {palette::line, 0.3, LineEnd::butt, {}})});
    return {sheet.take(), height, 0, Follow::freely};
}

} // namespace

Drawing draw(const StaffRoomSheet& words, const Fonts& fonts) {
    std::vector<Block> blocks{
        head_block(fonts, words),
        emergency_block(fonts, words),
        heading_block(fonts, words.steps_heading),
    };
    for (std::size_t i = 0; i < words.steps.size(); ++i) {
        blocks.push_back(step_block(fonts, i + 1, words.steps[i]));
    }
    blocks.push_back(heading_block(fonts, words.contacts_heading));
    for (const StaffRoomContact& contact : words.contacts) {
        blocks.push_back(contact_block(fonts, contact));
    }
    std::vector<DrawnPage> pages = paginated(blocks, frame);
    number_pages(pages, fonts, frame, words.title, words.page_number);
    return {words.document_title, words.language, std::move(pages)};
}

} // namespace safeplaces
