#include "documents/designs/venue_letters.h"

#include "documents/designs/letter.h"
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

// To whom, and when.
Block address_block(const Fonts& fonts, const VenueLetter& letter, const std::string& date) {
    Sheet sheet(fonts);
    const TextStyle style{FontWeight::regular, 13, palette::ink};
    std::string address = letter.venue;
    address += letter.place.empty() ? "" : "\n" + letter.place;
    double y = 4.5;
    y += sheet.paragraph(Tag::paragraph, style, address, {{left, y}, width, 18});
    y += 4;
    y += sheet.paragraph(Tag::paragraph, style, date, {{left, y}, width, 18});
    return {sheet.take(), y, 6, Follow::with_next};
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
    std::vector<Block> blocks{letter_head(fonts, letter.title, letters.scheme, Tag::heading),
                              address_block(fonts, letter, letters.date)};
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

std::optional<Drawing> draw(const VenueLetters& letters,
                            const Fonts& fonts,
                            const std::function<bool(std::size_t drawn)>& goes_on) {
    std::vector<DrawnPage> pages = cover_of(letters, fonts);
    for (std::size_t drawn = 0; drawn < letters.letters.size(); ++drawn) {
        if (!goes_on(drawn)) {
            return std::nullopt;
        }
        append(pages, pages_of(letters.letters[drawn], letters, fonts));
    }
    return Drawing{letters.document_title, letters.language, std::move(pages)};
}

Drawing draw(const VenueLetters& letters, const Fonts& fonts) {
    return draw(letters, fonts, [](std::size_t) { return true; }).value();
}

} // namespace safeplaces
