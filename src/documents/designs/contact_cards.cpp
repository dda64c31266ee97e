#include "documents/designs/contact_cards.h"

#include "documents/designs/mark.h"
#include "documents/palette.h"
#include "documents/shapes.h"
#include "documents/sheet.h"

#include <iterator>

namespace safeplaces {

namespace {

constexpr Size card{85.6, 54};
constexpr int across = 2;
constexpr int down = 5;
constexpr Point first{(a4_portrait.width - across * card.width) / 2,
                      (a4_portrait.height - down * card.height) / 2 + 3};
constexpr double margin = 5;

std::vector<Mark> lines_of(Point corner, std::size_t labels) {
    std::vector<Mark> marks;
    marks.emplace_back(stroked(rectangle({corner, card.width, card.height}),
                               {palette::muted, 0.2, LineEnd::butt, {2, 1.5}}));
    for (std::size_t i = 0; i < labels; ++i) {
        const double y = corner.y + 19.5 + 8.2 * static_cast<double>(i);
        marks.emplace_back(stroked(line({corner.x + 27, y}, {corner.x + card.width - margin, y}),
                                   {palette::ink, 0.3, LineEnd::butt, {}}));
    }
    const MarkColours colours{palette::teal, palette::red, palette::white, palette::teal};
    const std::vector<Mark> house =
        mark_standing_on({corner.x + card.width - margin - 5, corner.y + 13.5}, 10, colours);
    marks.insert(marks.end(), house.begin(), house.end());
    return marks;
}

void add_words(Sheet& sheet, const ContactCards& cards, Point corner) {
    const Fonts& fonts = sheet.fonts();
    const double x = corner.x + margin;
    const auto add = [&](Tag tag, TextStyle style, const std::string& text, double y, double room) {
        style = fitted(fonts, style, text, room, 7);
        sheet.line(tag, style, text, {x, corner.y + y});
    };
    add(Tag::heading, {FontWeight::extra_bold, 14, palette::ink}, cards.title, 10.5, 62);
    for (std::size_t i = 0; i < cards.labels.size(); ++i) {
        add(Tag::paragraph, {FontWeight::medium, 10, palette::ink}, cards.labels[i],
            19 + 8.2 * static_cast<double>(i), 21);
    }
    add(Tag::paragraph, {FontWeight::bold, 11, palette::ink}, cards.emergency, 50.5,
        card.width - 2 * margin);
}

} // namespace

Drawing draw(const ContactCards& cards, const Fonts& fonts) {
    Sheet sheet(fonts);
    const TextStyle intro =
        fitted(fonts, {FontWeight::bold, 12, palette::ink}, cards.intro, across * card.width, 8);
    sheet.line(Tag::title, intro, cards.intro, {first.x, 10});
    std::vector<Mark> others;
    for (int number = 0; number < across * down; ++number) {
        const Point corner{first.x + card.width * (number % across),
                           first.y + card.height * (number / across)};
        sheet.decorate(lines_of(corner, cards.labels.size()));
        if (number == 0) {
            add_words(sheet, cards, corner);
            continue;
        }
        Sheet again(fonts);
        add_words(again, cards, corner);
        for (Part& part : again.take()) {
            std::move(part.marks.begin(), part.marks.end(), std::back_inserter(others));
        }
    }
    sheet.decorate(std::move(others));
    return {cards.document_title, cards.language, {{a4_portrait, 0, sheet.take()}}};
}

} // namespace safeplaces
