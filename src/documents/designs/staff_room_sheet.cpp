#include "documents/designs/staff_room_sheet.h"

#include "documents/designs/wall_sheet.h"
#include "documents/palette.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace safeplaces {

namespace {

constexpr double left = wall_frame.room.top_left.x;
constexpr double width = wall_frame.room.width;

// How it is laid out for a paper.
struct Layout {
    double larger = 1; // than on A4, of letters and what is beside them
    double number_width = 42;
    double name_width = 98; // and beside it, when; all that is left: when stands below it
};

constexpr Layout on_a4;

Layout on_a5(double larger) {
    const double number_width = on_a4.number_width * larger;
    return {larger, number_width, width - number_width - 4};
}

// One column of a contact, starting a line further down each time.
class Column {
public:
    Column(const Fonts& fonts, double x, double column_width, double larger)
        : m_fonts(fonts),
          m_x(x),
          m_width(column_width),
          m_leading_pt(14.5 * larger),
          m_y(5.6 * larger),
          m_above(4 * larger) {}

    void add(const TextStyle& style, const std::string& text, const std::string& language = {}) {
        for (GlyphRun& run : spoken(
                 paragraph(m_fonts, style, text, {{m_x, m_y}, m_width, m_leading_pt}), language)) {
            m_runs.push_back(std::move(run));
            m_y += m_leading_pt * mm_per_pt;
        }
    }

    [[nodiscard]] double height() const { return m_y - m_above; }

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
    const Fonts& m_fonts;
    double m_x;
    double m_width;
    double m_leading_pt;
    double m_y;
    double m_above;
    std::vector<GlyphRun> m_runs;
};

// "101 | Police. Not an emergency. Any time | Checked 3 November 2026".
Block contact_block(const Fonts& fonts,
                    const StaffRoomSheet& words,
                    const StaffRoomContact& contact,
                    const Layout& layout) {
    const double larger = layout.larger;
    const TextStyle number_style =
        fitted(fonts, {FontWeight::extra_bold, 17 * larger, palette::ink}, contact.number,
               layout.number_width, 9 * larger);
    const TextStyle small{FontWeight::regular, 12 * larger, palette::ink};
    const double name_left = left + layout.number_width + 4;
    const double when_left = name_left + layout.name_width + 4;
    const bool is_below = when_left > left + width;
    Column number(fonts, left, layout.number_width, larger);
    number.add(number_style, contact.number);
    Column name(fonts, name_left, layout.name_width, larger);
    name.add({FontWeight::bold, 12.5 * larger, palette::ink}, contact.name);
    name.add(small, contact.use);
    Column beside(fonts, when_left, left + width - when_left, larger);
    Column& when = is_below ? name : beside;
    when.add(small, contact.hours);
    when.add({FontWeight::regular, 12 * larger, palette::muted}, contact.checked,
             words.scheme_language.empty() ? std::string{} : words.language);

    std::vector<GlyphRun> runs;
    for (Column* column : {&number, &name, &beside}) {
        column->append_to(runs);
    }
    const double height =
        std::max({number.height(), name.height(), beside.height()}) + 2.2 * larger;
    Sheet sheet(fonts);
    sheet.speak(words.scheme_language);
    sheet.text(Tag::list_item, std::move(runs));
    sheet.decorate({stroked(line({left, height}, {left + width, height}),
                            {palette::line, 0.3, LineEnd::butt, {}})});
    return {sheet.take(), height, 0, Follow::freely};
}

Block code_word_block(const Fonts& fonts, const StaffRoomSheet& words, double larger) {
    const double leading_pt = 16 * larger;
    const double padding = 3 * larger;
    const TextStyle style{FontWeight::bold, 13 * larger, palette::ink};
    const Box box{
        {left + padding + 1, padding + 3.6 * larger}, width - 2 * (padding + 1), leading_pt};
    std::vector<GlyphRun> runs = paragraph(fonts, style, words.code_word, box);
    const double height = static_cast<double>(runs.size()) * leading_pt * mm_per_pt + 2 * padding;
    Sheet sheet(fonts);
    sheet.decorate(
        {filled(rounded_rectangle({{left, 0}, width, height}, 3), palette::pale_yellow)});
    sheet.text(Tag::paragraph,
               with_words_spoken(fonts, std::move(runs), words.said, words.scheme_language));
    return {sheet.take(), height, 3 * larger, Follow::freely};
}

std::vector<Block> what_to_do(const StaffRoomSheet& words, const Fonts& fonts, double larger) {
    std::vector<Block> blocks{
        wall_head(fonts, words.title, words.venue, larger),
        wall_emergency(fonts, words.emergency_number, words.emergency, larger),
    };
    if (!words.code_word.empty()) {
        blocks.push_back(code_word_block(fonts, words, larger));
    }
    blocks.push_back(wall_heading(fonts, words.steps_heading, larger));
    for (std::size_t i = 0; i < words.steps.size(); ++i) {
        blocks.push_back(wall_item(fonts, i + 1, words.steps[i], 14, larger));
    }
    return blocks;
}

std::vector<Block>
who_to_call(const StaffRoomSheet& words, const Fonts& fonts, const Layout& layout) {
    std::vector<Block> blocks{wall_heading(fonts, words.contacts_heading, layout.larger)};
    for (const StaffRoomContact& contact : words.contacts) {
        blocks.push_back(contact_block(fonts, words, contact, layout));
    }
    return blocks;
}

std::vector<DrawnPage> one_after_the_other(const StaffRoomSheet& words, const Fonts& fonts) {
    std::vector<Block> blocks = what_to_do(words, fonts, on_a4.larger);
    std::ranges::move(who_to_call(words, fonts, on_a4), std::back_inserter(blocks));
    return paginated(blocks, wall_frame);
}

// As large as they have room on one page.
std::vector<DrawnPage>
on_one_page(const std::function<std::vector<Block>(double larger)>& blocks_of) {
    constexpr int least = 113; // hundredths of their size on A4: 9.5 pt on A5
    int larger = 137;          // 11.5 pt on A5
    std::vector<DrawnPage> pages = paginated(blocks_of(larger / 100.0), wall_frame);
    while (pages.size() > 1 && larger > least) {
        larger -= 4;
        pages = paginated(blocks_of(larger / 100.0), wall_frame);
    }
    return pages;
}

std::vector<DrawnPage> front_and_back(const StaffRoomSheet& words, const Fonts& fonts) {
    std::vector<DrawnPage> pages =
        on_one_page([&](double larger) { return what_to_do(words, fonts, larger); });
    std::ranges::move(
        on_one_page([&](double larger) { return who_to_call(words, fonts, on_a5(larger)); }),
        std::back_inserter(pages));
    return pages;
}

} // namespace

Drawing draw(const StaffRoomSheet& words, const Fonts& fonts, Paper paper) {
    std::vector<DrawnPage> pages =
        paper == Paper::a5 ? front_and_back(words, fonts) : one_after_the_other(words, fonts);
    constexpr double foot_pt = 11;
    constexpr double foot_on_a5_pt = 13; // 9 pt there
    number_pages(pages, fonts, wall_frame, words.title, words.page_number,
                 paper == Paper::a5 ? foot_on_a5_pt : foot_pt);
    return {words.document_title, words.language, std::move(pages)};
}

} // namespace safeplaces
