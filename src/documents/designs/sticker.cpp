#include "documents/designs/sticker.h"

#include "documents/artwork.h"
#include "documents/code.h"
#include "documents/designs/mark.h"
#include "documents/palette.h"
#include "documents/shapes.h"
#include "documents/sheet.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace safeplaces {

namespace {

constexpr double media = 124;
constexpr double margin = 12; // from the paper's edge to the cut
constexpr double cut_radius = 50;
constexpr double bled_radius = cut_radius + 3;
constexpr Point centre{media / 2, media / 2};

Point from_centre(double right, double down) {
    return {centre.x + right, centre.y + down};
}

// Short lines outside the bleed that show where to cut: at the corners of the square round the
// circle, and where the circle touches it.
void add_crop_marks(Sheet& sheet) {
    const Stroke hairline{{0, 0, 0}, 0.25 * mm_per_pt, LineEnd::butt, {}};
    constexpr double near = 55;
    constexpr double far = 60;
    Path marks;
    const auto add = [&](Point from, Point to) {
        marks.push_back(MoveTo{from});
        marks.push_back(LineTo{to});
    };
    for (const double side : {-1.0, 1.0}) {
        for (const double at : {-cut_radius, 0.0, cut_radius}) {
            add(from_centre(at, side * near), from_centre(at, side * far));
            add(from_centre(side * near, at), from_centre(side * far, at));
        }
    }
    sheet.decorate({stroked(marks, hairline)});
}

void add_on_circle(
    Sheet& sheet, Tag tag, TextStyle style, const std::string& text, double radius, Arc arc) {
    // More than this would meet the text of the other half.
    const double room = radius * std::numbers::pi * 0.86;
    style = fitted(sheet.fonts(), style, text, room, style.size_pt / 2);
    sheet.text(tag, {text_on_circle(sheet.fonts(), style, text, centre, radius, arc)});
}

void add_centred(
    Sheet& sheet, const TextStyle& style, const std::string& text, double down, double width) {
    sheet.line(Tag::paragraph, fitted(sheet.fonts(), style, text, width, style.size_pt / 2), text,
               from_centre(0, down), Align::centre);
}

// The venue's name on one line, a long one smaller on up to three. `down` is the middle of its
// room.
void add_venue(Sheet& sheet, const std::string& venue, double down, double width) {
    TextStyle style = fitted(sheet.fonts(), {FontWeight::bold, 9.5, palette::ink}, venue, width, 8);
    if (wrapped(sheet.fonts(), style, venue, width).size() > 1) {
        style = fitted(sheet.fonts(), {FontWeight::bold, 7.5, palette::ink}, venue, width, 5, 3);
    }
    const auto lines = static_cast<double>(wrapped(sheet.fonts(), style, venue, width).size());
    const double leading = style.size_pt * 1.1;
    const double first = down - (lines - 1) / 2 * leading * mm_per_pt + style.size_pt * 0.12;
    sheet.paragraph(Tag::heading, style, venue,
                    {from_centre(0, first), width, leading, Align::centre});
}

void add_approved_ground(Sheet& sheet, Colour middle) {
    std::vector<Mark> marks;
    marks.emplace_back(filled(circle(centre, bled_radius), palette::teal));
    marks.emplace_back(stroked(circle(centre, 47.2), {palette::yellow, 1.1, LineEnd::butt, {}}));
    marks.emplace_back(filled(circle(centre, 36.4), middle));
    for (const double side : {-41.6, 41.6}) {
        marks.emplace_back(filled(heart(from_centre(side, 0), 4.6), palette::yellow));
    }
    sheet.decorate(std::move(marks));
}

// Where the code stands: in our mark it is the door.
constexpr double panel_width = 36.5;

Rectangle code_square() {
    return {from_centre(-panel_width / 2, -15.8), panel_width, panel_width};
}

Shape code_panel() {
    return filled(rounded_rectangle(code_square(), 2), palette::white);
}

void add_approved_mark(Sheet& sheet, const std::string& words) {
    constexpr House house{22.2, 38.2, 33.4, 58.1, 2.2};
    std::vector<Mark> marks;
    marks.emplace_back(filled(outline_of(house, from_centre(0, 24.3)), palette::teal));
    marks.emplace_back(filled(heart(from_centre(0, -21.4), 10.2), palette::yellow));
    marks.emplace_back(code_panel());
    sheet.figure(words, std::move(marks));
}

// Over the panel. All is on white, for nobody knows its colours.
void add_artwork(Sheet& sheet, const std::string& words, const std::vector<Mark>& artwork) {
    const Rectangle room{from_centre(-14.5, -32.8), 29, 15};
    const Rectangle wall{from_centre(-20, -16.8), 40, 41.1};
    sheet.decorate({filled(rounded_rectangle(wall, 3), palette::teal), code_panel()});
    sheet.figure(words, artwork_in(room, artwork));
}

void add_hatched_ring(Sheet& sheet) {
    constexpr double inner = 44.2;
    const Stroke pen{palette::ink, 0.7, LineEnd::butt, {}};
    std::vector<Mark> marks;
    marks.emplace_back(filled(circle(centre, bled_radius), palette::white));
    marks.emplace_back(stroked(ring_hatching(centre, inner, bled_radius, 110), pen));
    marks.emplace_back(stroked(circle(centre, inner), pen));
    marks.emplace_back(stroked(circle(centre, bled_radius), pen));
    sheet.decorate(std::move(marks));
}

Drawing sticker_of(const StickerWords& words, Sheet& sheet, std::string proof = {}) {
    return {words.document_title,
            words.language,
            {{{media, media}, margin, sheet.take()}},
            std::move(proof)};
}

} // namespace

Drawing draw(const ApprovedSticker& sticker, const Fonts& fonts) {
    Sheet sheet(fonts);
    const StickerWords& words = sticker.words;
    add_approved_ground(sheet, sticker.artwork.empty() ? palette::cream : palette::white);
    add_on_circle(sheet, Tag::title, {FontWeight::extra_bold, 27, palette::white, 2.6}, words.title,
                  38.7, Arc::over);
    if (sticker.artwork.empty()) {
        add_approved_mark(sheet, words.picture);
    } else {
        add_artwork(sheet, words.picture, sticker.artwork);
    }
    sheet.figure(sticker.code_words, {code_of(sticker.code, code_square())});
    add_centred(sheet, {FontWeight::bold, 8, palette::white}, sticker.number, 23.5, 34);
    add_venue(sheet, words.venue, 27.8, 38);
    add_centred(sheet, {FontWeight::bold, 8.5, palette::ink}, sticker.valid_to, 33.9, 26);
    add_on_circle(sheet, Tag::paragraph, {FontWeight::bold, 15.5, palette::yellow, 1}, words.line,
                  43.6, Arc::under);
    add_crop_marks(sheet);
    return sticker_of(words, sheet, sticker.code.substr(sticker.code.find('#') + 1));
}

Drawing draw(const ProvisionalSticker& sticker, const Fonts& fonts) {
    Sheet sheet(fonts);
    const StickerWords& words = sticker.words;
    add_hatched_ring(sheet);
    add_on_circle(sheet, Tag::title, {FontWeight::extra_bold, 25, palette::ink, 1.6}, words.title,
                  35.2, Arc::over);
    sheet.figure(words.picture, dashed_mark_standing_on(from_centre(0, 18.5), 45.5));
    add_venue(sheet, words.venue, 23.8, 46);
    add_centred(sheet, {FontWeight::bold, 9.5, palette::ink}, sticker.until, 30.4, 36);
    add_on_circle(sheet, Tag::paragraph, {FontWeight::bold, 12.5, palette::ink, 0.3},
                  sticker.status, 41, Arc::under);
    add_crop_marks(sheet);
    return sticker_of(words, sheet);
}

} // namespace safeplaces
