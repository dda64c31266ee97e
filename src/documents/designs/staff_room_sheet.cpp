#include "documents/designs/staff_room_sheet.h"

#include "documents/designs/wall_sheet.h"
#include "documents/palette.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr double left = wall_frame.room.top_left.x;
constexpr double width = wall_frame.room.width;

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

Block code_word_block(const Fonts& fonts, const std::string& words) {
    constexpr double leading_pt = 16;
    constexpr double padding = 3;
    const TextStyle style{FontWeight::bold, 13, palette::ink};
    const Box box{{left + padding + 1, padding + 3.6}, width - 2 * (padding + 1), leading_pt};
    std::vector<GlyphRun> runs = paragraph(fonts, style, words, box);
    const double height = static_cast<double>(runs.size()) * leading_pt * mm_per_pt + 2 * padding;
    Sheet sheet(fonts);
    sheet.decorate(
        {filled(rounded_rectangle({{left, 0}, width, height}, 3), palette::pale_yellow)});
    sheet.text(Tag::paragraph, std::move(runs));
    return {sheet.take(), height, 3, Follow::freely};
}

} // namespace

Drawing draw(const StaffRoomSheet& words, const Fonts& fonts) {
    std::vector<Block> blocks{
        wall_head(fonts, words.title, words.venue),
        wall_emergency(fonts, words.emergency_number, words.emergency),
    };
    if (!words.code_word.empty()) {
        blocks.push_back(code_word_block(fonts, words.code_word));
    }
    blocks.push_back(wall_heading(fonts, words.steps_heading));
    for (std::size_t i = 0; i < words.steps.size(); ++i) {
        blocks.push_back(wall_item(fonts, i + 1, words.steps[i], 14));
    }
    blocks.push_back(wall_heading(fonts, words.contacts_heading));
    for (const StaffRoomContact& contact : words.contacts) {
        blocks.push_back(contact_block(fonts, contact));
    }
    std::vector<DrawnPage> pages = paginated(blocks, wall_frame);
    number_pages(pages, fonts, wall_frame, words.title, words.page_number);
    return {words.document_title, words.language, std::move(pages)};
}

} // namespace safeplaces
