#include "documents/labels.h"

#include "documents/palette.h"
#include "documents/placing.h"
#include "documents/shapes.h"
#include "documents/sheet.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace safeplaces {

namespace {

constexpr double bleed = 3.01; // mm beyond the cut, and rounding

constexpr double edge = 4.5; // of the paper, in mm, that hardly a printer reaches

double diameter_of(const DrawnPage& picture) {
    return picture.size.width - 2 * picture.trim_margin;
}

// The part of a label that can be printed. A round one is filled from its middle.
Rectangle room_on(const LabelSheet& sheet, int column, int row) {
    const Point corner{sheet.first.x + column * sheet.step.x, sheet.first.y + row * sheet.step.y};
    if (sheet.shape == LabelShape::round) {
        return {corner, sheet.label.width, sheet.label.height};
    }
    const double left = std::max(corner.x, edge);
    const double top = std::max(corner.y, edge);
    const double right = std::min(corner.x + sheet.label.width, a4_portrait.width - edge);
    const double bottom = std::min(corner.y + sheet.label.height, a4_portrait.height - edge);
    return {{left, top}, right - left, bottom - top};
}

// As near to the middle of the label as that room lets a circle of that diameter be.
Point centre_on(const LabelSheet& sheet, int column, int row, double diameter) {
    const Rectangle room = room_on(sheet, column, row);
    const double x = sheet.first.x + column * sheet.step.x + sheet.label.width / 2;
    const double y = sheet.first.y + row * sheet.step.y + sheet.label.height / 2;
    const double radius = diameter / 2;
    return {std::min(std::max(x, room.top_left.x + radius), room.right() - radius),
            std::min(std::max(y, room.top_left.y + radius), room.bottom() - radius)};
}

// What is printed beyond a cut must not reach into the cut of the label beside it.
bool fits(const LabelSheet& sheet, double cut, double scale) {
    const double diameter = cut * scale;
    const double apart = (cut + bleed) * scale;
    for (int row = 0; row < sheet.down; ++row) {
        for (int column = 0; column < sheet.across; ++column) {
            const Rectangle room = room_on(sheet, column, row);
            const Point here = centre_on(sheet, column, row, diameter);
            if (std::min(room.width, room.height) < diameter ||
                (column > 0 && here.x - centre_on(sheet, column - 1, row, diameter).x < apart) ||
                (row > 0 && here.y - centre_on(sheet, column, row - 1, diameter).y < apart)) {
                return false;
            }
        }
    }
    return true;
}

double scale_on(const LabelSheet& sheet, const DrawnPage& picture) {
    constexpr double step = 0.002;
    double scale = 1;
    while (scale > step && !fits(sheet, diameter_of(picture), scale)) {
        scale -= step;
    }
    return scale;
}

// The other way round than circle(): where both stand in one path, it is a hole.
Path hole(Point centre, double radius) {
    Path path = circle({0, 0}, radius);
    for (PathStep& step : path) {
        if (auto* move = std::get_if<MoveTo>(&step)) {
            move->to = {centre.x - move->to.x, centre.y + move->to.y};
        } else if (auto* curve = std::get_if<CurveTo>(&step)) {
            for (Point* point : {&curve->control1, &curve->control2, &curve->to}) {
                *point = {centre.x - point->x, centre.y + point->y};
            }
        }
    }
    return path;
}

// They would lie on the labels beside it.
bool is_crop_marks(const Part& part, const DrawnPage& picture) {
    const auto box = bounds_of(part.marks);
    const double printed = picture.trim_margin - bleed;
    return part.tag == Tag::decoration && box &&
           (box->top_left.x < printed || box->top_left.y < printed ||
            box->right() > picture.size.width - printed ||
            box->bottom() > picture.size.height - printed);
}

void add(std::vector<Part>& parts, const DrawnPage& picture, const Placing& place) {
    for (Part part : picture.parts) {
        if (is_crop_marks(part, picture)) {
            continue;
        }
        for (Mark& mark : part.marks) {
            mark = placed(std::move(mark), place);
        }
        parts.push_back(std::move(part));
    }
}

} // namespace

// There is nothing in a drawing to cut by, so that what lies outside the cuts is painted white.
DrawnPage
on_labels(const LabelSheet& sheet, const PrinterFit& fit, std::span<const DrawnPage> pictures) {
    assert(!pictures.empty() && pictures.size() <= static_cast<std::size_t>(labels_on(sheet)));
    DrawnPage page{.size = a4_portrait, .parts = {}};
    Path outside = rectangle({{0, 0}, page.size.width, page.size.height});
    const Placing on_printer{fit.scale, {fit.right, fit.down}};
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const DrawnPage& picture = pictures[i];
        const double scale = scale_on(sheet, picture);
        const auto number = static_cast<int>(i);
        const Point centre = centre_on(sheet, number % sheet.across, number / sheet.across,
                                       diameter_of(picture) * scale);
        const Point corner{centre.x - picture.size.width / 2 * scale,
                           centre.y - picture.size.height / 2 * scale};
        add(page.parts, picture, {scale * fit.scale, on_printer(corner)});
        const Path inside = hole(on_printer(centre), diameter_of(picture) / 2 * scale * fit.scale);
        outside.insert(outside.end(), inside.begin(), inside.end());
    }
    page.parts.push_back({Tag::decoration, {}, {filled(std::move(outside), palette::white)}});
    return page;
}

Drawing measuring_page(const MeasuringWords& words, const Fonts& fonts) {
    constexpr double right = measured_right;
    constexpr double down = measured_down;
    constexpr double end = right + measured_length;
    constexpr double ruler = down + 70;
    const Stroke pen{palette::ink, 0.2, LineEnd::butt, {}};
    Sheet sheet(fonts);
    std::vector<Mark> lines{stroked(line({right, down}, {right, ruler + 40}), pen),
                            stroked(line({right, down}, {end, down}), pen),
                            stroked(line({right, ruler}, {end, ruler}), pen)};
    for (const double x : {right, end}) {
        lines.emplace_back(stroked(line({x, ruler - 5}, {x, ruler + 5}), pen));
    }
    sheet.decorate(std::move(lines));
    const TextStyle title{FontWeight::extra_bold, 18, palette::ink};
    const TextStyle text{FontWeight::medium, 12, palette::ink};
    sheet.line(Tag::title, fitted(fonts, title, words.title, measured_length, 12), words.title,
               {right, 25});
    const auto add = [&](const std::string& sentence, double y) {
        sheet.paragraph(Tag::paragraph, text, sentence,
                        {{right + 4, y}, measured_length - 8, 16, Align::left});
    };
    add(words.down, down + 8);
    add(words.length, ruler - 8);
    add(words.right, ruler + 22);
    add(words.how, ruler + 60);
    return {words.title, words.language, {{a4_portrait, 0, sheet.take()}}};
}

// A printed place is m = p * grown + moved; the page is to be sent so that m is where p was meant.
PrinterFit fit_from(double right, double down, double length) {
    const double grown = length / measured_length;
    return {.right = (measured_right * grown - right) / grown,
            .down = (measured_down * grown - down) / grown,
            .scale = 1 / grown};
}

} // namespace safeplaces
