#include "documents/designs/venue_letters.h"

#include "documents/designs/letter.h"
#include "documents/designs/mark.h"
#include "documents/palette.h"

#include <iterator>
#include <utility>

namespace safeplaces {

namespace {

constexpr double left = letter_frame.room.top_left.x;
constexpr double width = letter_frame.room.width;
constexpr double indent = 6;

Block point_block(const Fonts& fonts, const std::string& text) {
    Sheet sheet(fonts);
    sheet.decorate({filled(circle({left + 2, 3.1}, 0.9), palette::teal)});
    const double height = sheet.paragraph(Tag::list_item, {FontWeight::regular, 13, palette::ink},
                                          text, {{left + indent, 4.5}, width - indent, 18});
    return {sheet.take(), height, 2, Follow::freely};
}

constexpr double sheet_top = letter_frame.room.top_left.y;

struct Address {
    TextStyle style;
    double leading_pt;
    std::string text;
    bool fits;
};

// The largest letters in which it fits, from 11 to 8 points.
Address address_of(const VenueLetter& letter, const Fonts& fonts) {
    Address address{{FontWeight::regular, 11, palette::ink}, 13, letter.venue, false};
    for (const std::string& line : letter.address) {
        address.text += '\n' + line;
    }
    address.text += letter.place.empty() ? "" : '\n' + letter.place;
    for (const double size : {11.0, 10.0, 9.0, 8.0}) {
        address.style.size_pt = size;
        address.leading_pt = size + 2;
        const auto lines = wrapped(fonts, address.style, address.text, address_room.width).size();
        constexpr double with_descent = 1.3; // of the size, over and under the first baseline
        const double height_pt =
            size * with_descent + static_cast<double>(lines - 1) * address.leading_pt;
        address.fits = height_pt * mm_per_pt <= address_room.height;
        if (address.fits) {
            break;
        }
    }
    return address;
}

// Who writes, to whom and when: all that stands above the letter's title.
Block letterhead(const Fonts& fonts, const VenueLetter& letter, const VenueLetters& letters) {
    Sheet sheet(fonts);
    constexpr double fold = 297.0 / 3;
    for (const double y : {fold, 2 * fold}) {
        sheet.decorate({stroked(line({5, y - sheet_top}, {9, y - sheet_top}),
                                {palette::mid_teal, 0.2, LineEnd::butt, {}})});
    }
    sheet.decorate(
        mark_standing_on({letter_frame.room.right() - 8.5, 18}, 18,
                         {palette::teal, palette::yellow, palette::yellow, palette::teal}));
    const TextStyle scheme =
        fitted(fonts, {FontWeight::bold, 15, palette::mid_teal}, letters.scheme, width - 26, 11, 2);
    sheet.paragraph(Tag::paragraph, scheme, letters.scheme, {{left, 9.5}, width - 26, 18});
    sheet.decorate(
        {stroked(line({left, 22}, {left + width, 22}), {palette::yellow, 1.2, LineEnd::butt, {}})});

    const Address address = address_of(letter, fonts);
    const double first_line =
        address_room.top_left.y - sheet_top + address.style.size_pt * mm_per_pt;
    sheet.paragraph(
        Tag::paragraph, address.style, address.text,
        {{address_room.top_left.x, first_line}, address_room.width, address.leading_pt});
    constexpr double beside_window = 120;
    sheet.paragraph(Tag::paragraph, {FontWeight::regular, 13, palette::ink}, letters.date,
                    {{beside_window, first_line}, left + width - beside_window, 18});
    return {sheet.take(), window_room.top_left.y + window_room.height - sheet_top + 2, 0,
            Follow::with_next};
}

Block title_block(const Fonts& fonts, const std::string& title) {
    Sheet sheet(fonts);
    const TextStyle style =
        fitted(fonts, {FontWeight::extra_bold, 22, palette::ink}, title, width, 18, 2);
    const double height =
        sheet.paragraph(Tag::heading, style, title, {{left, 8}, width, style.size_pt * 1.15});
    return {sheet.take(), height + 1, 0, Follow::with_next};
}

void append(std::vector<DrawnPage>& pages, std::vector<DrawnPage> more) {
    pages.insert(pages.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
}

std::vector<DrawnPage> cover_of(const VenueLetters& letters, const Fonts& fonts) {
    std::vector<Block> blocks{letter_head(fonts, letters.title, letters.scheme),
                              letter_paragraph(fonts, letters.intro)};
    for (const VenueLetter& letter : letters.letters) {
        blocks.push_back(point_block(
            fonts, letter.place.empty() ? letter.venue : letter.venue + ", " + letter.place));
    }
    return paginated(blocks, letter_frame);
}

std::vector<DrawnPage>
pages_of(const VenueLetter& letter, const VenueLetters& letters, const Fonts& fonts) {
    std::vector<Block> blocks{letterhead(fonts, letter, letters), title_block(fonts, letter.title)};
    for (const std::string& text : letter.paragraphs) {
        blocks.push_back(letter_paragraph(fonts, text));
    }
    for (const std::string& point : letter.points) {
        blocks.push_back(point_block(fonts, point));
    }
    blocks.push_back(letter_paragraph(fonts, letter.closing));
    return paginated(blocks, letter_frame);
}

} // namespace

std::optional<DrawnLetters> draw(const VenueLetters& letters,
                                 const Fonts& fonts,
                                 const std::function<bool(std::size_t drawn)>& goes_on) {
    DrawnLetters drawn{{letters.document_title, letters.language, cover_of(letters, fonts)}, {}};
    std::vector<DrawnPage>& pages = drawn.drawing.pages;
    for (std::size_t done = 0; done < letters.letters.size(); ++done) {
        if (!goes_on(done)) {
            return std::nullopt;
        }
        drawn.first_pages.push_back(static_cast<int>(pages.size()) + 1);
        append(pages, pages_of(letters.letters[done], letters, fonts));
    }
    return drawn;
}

Drawing draw(const VenueLetters& letters, const Fonts& fonts) {
    return draw(letters, fonts, [](std::size_t) { return true; }).value().drawing;
}

bool address_fits(const VenueLetter& letter, const Fonts& fonts) {
    return address_of(letter, fonts).fits;
}

} // namespace safeplaces
