#include "documents/designs/sticker.h"

#include "documents/designs/mark.h"
#include "documents/designs/sticker_faces.h"
#include "documents/designs/sticker_paper.h"
#include "documents/palette.h"
#include "documents/paper.h"
#include "documents/placing.h"
#include "documents/shapes.h"
#include "documents/sheet.h"

#include <algorithm>
#include <numbers>
#include <utility>

namespace safeplaces {

namespace {

constexpr Point centre{cut_margin + round_sticker.width / 2, cut_margin + round_sticker.height / 2};
constexpr double cut_radius = round_sticker.width / 2;
constexpr double bled_radius = cut_radius + cut_bleed;

Point from_centre(double right, double down) {
    return {centre.x + right, centre.y + down};
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

// Crop marks are the same whatever the size, so they are drawn last.
DrawnPage round_page(Sheet& sheet) {
    add_crop_marks(sheet, round_sticker);
    return sticker_page(sheet, round_sticker, circle(centre, cut_radius));
}

DrawnPage upright_page(Sheet& sheet, Size size) {
    add_crop_marks(sheet, size);
    return sticker_page(sheet, size,
                        rectangle({{cut_margin, cut_margin}, size.width, size.height}));
}

// A6 as large as A5 lets it be. What is left over above and below, less than a millimetre, is in
// the bleed.
void enlarge_to_a5(Sheet& sheet) {
    const Size a5 = size_of(Paper::a5);
    const double scale = a5.width / a6_sticker.width;
    const Placing place{
        scale,
        {cut_margin + a5.width / 2 - (cut_margin + a6_sticker.width / 2) * scale,
         cut_margin + a5.height / 2 - (cut_margin + a6_sticker.height / 2) * scale}};
    sheet.place(place);
}

// What stands there is laid out for A6, unless it is round.
DrawnPage page_of(StickerShape shape, Sheet& sheet) {
    switch (shape) {
    case StickerShape::round:
        return round_page(sheet);
    case StickerShape::a6:
        return upright_page(sheet, a6_sticker);
    case StickerShape::a5:
        break;
    }
    enlarge_to_a5(sheet);
    return upright_page(sheet, size_of(Paper::a5));
}

void add_provisional_round_face(Sheet& sheet, const ProvisionalSticker& sticker) {
    const StickerWords& words = sticker.words;
    add_hatched_ring(sheet);
    add_on_circle(sheet, Tag::title, {FontWeight::extra_bold, 25, palette::ink, 1.6}, words.title,
                  35.2, Arc::over);
    sheet.figure(words.picture, dashed_mark_standing_on(from_centre(0, 18.5), 45.5));
    add_sticker_venue(sheet, {FontWeight::bold, 9.5, palette::ink}, words.venue,
                      from_centre(0, 23.8), [](double, int) { return 46.0; });
    add_centred(sheet, {FontWeight::bold, 9.5, palette::ink}, sticker.until, 30.4, 36);
    add_on_circle(sheet, Tag::paragraph, {FontWeight::bold, 12.5, palette::ink, 0.3},
                  sticker.status, 41, Arc::under);
}

constexpr double frame_width = 8; // of the hatched one, as wide as the band of an approved sticker

void add_hatched_frame(Sheet& sheet) {
    const auto inside = [](double by) {
        return Rectangle{{cut_margin + by, cut_margin + by},
                         a6_sticker.width - 2 * by,
                         a6_sticker.height - 2 * by};
    };
    const Rectangle outer = inside(-cut_bleed);
    const Rectangle inner = inside(frame_width);
    const double thick = frame_width + cut_bleed;
    Path lines;
    for (const Rectangle& side :
         {Rectangle{outer.top_left, outer.width, thick},
          Rectangle{{outer.top_left.x, inner.bottom()}, outer.width, thick},
          Rectangle{{outer.top_left.x, inner.top_left.y}, thick, inner.height},
          Rectangle{{inner.right(), inner.top_left.y}, thick, inner.height}}) {
        const Path hatched = hatching(side, 3.6);
        lines.insert(lines.end(), hatched.begin(), hatched.end());
    }
    const Stroke pen{palette::ink, 0.7, LineEnd::butt, {}};
    sheet.decorate({filled(rectangle(outer), palette::white), stroked(std::move(lines), pen),
                    stroked(rectangle(inner), pen), stroked(rectangle(outer), pen)});
}

void add_provisional_upright_face(Sheet& sheet, const ProvisionalSticker& sticker) {
    constexpr double middle = cut_margin + a6_sticker.width / 2;
    constexpr double width = a6_sticker.width - 2 * frame_width - 8;
    const StickerWords& words = sticker.words;
    const auto add_line = [&](Tag tag, const TextStyle& style, const std::string& text, double y) {
        sheet.line(tag, fitted(sheet.fonts(), style, text, width, style.size_pt / 2), text,
                   {middle, y}, Align::centre);
    };
    add_hatched_frame(sheet);
    add_line(Tag::title, {FontWeight::extra_bold, 36, palette::ink, 1.5}, words.title, 35.5);
    TextStyle status{FontWeight::bold, 17, palette::ink};
    status = fitted(sheet.fonts(), status, sticker.status, width, 8, 2);
    sheet.paragraph(Tag::paragraph, status, sticker.status,
                    {{middle, 45},
                     balanced_width(sheet.fonts(), status, sticker.status, width),
                     status.size_pt * 1.2,
                     Align::centre});
    sheet.figure(words.picture, dashed_mark_standing_on({middle, 117}, 58));
    add_sticker_venue(sheet, {FontWeight::bold, 17, palette::ink}, words.venue, {middle, 128},
                      [](double, int) { return width; });
    add_line(Tag::paragraph, {FontWeight::bold, 17, palette::ink}, sticker.until, 146);
}

Drawing sticker_of(const StickerWords& words,
                   DrawnPage page,
                   std::string proof,
                   const std::string& too_long) {
    return {words.document_title, words.language, {std::move(page)}, std::move(proof), too_long};
}

} // namespace

Drawing draw(const ApprovedSticker& sticker, const Fonts& fonts) {
    Sheet sheet(fonts);
    sticker.shape == StickerShape::round ? add_round_face(sheet, sticker)
                                         : add_upright_face(sheet, sticker);
    return sticker_of(sticker.words, page_of(sticker.shape, sheet),
                      sticker.code.substr(sticker.code.find('#') + 1), sheet.too_long());
}

Drawing draw(const ProvisionalSticker& sticker, const Fonts& fonts) {
    Sheet sheet(fonts);
    sticker.shape == StickerShape::round ? add_provisional_round_face(sheet, sticker)
                                         : add_provisional_upright_face(sheet, sticker);
    return sticker_of(sticker.words, page_of(sticker.shape, sheet), {}, sheet.too_long());
}

Drawing mirrored(Drawing sticker) {
    for (DrawnPage& page : sticker.pages) {
        page.is_mirrored = true;
    }
    return sticker;
}

} // namespace safeplaces
