#include "documents/placing.h"

#include "domain/overload.h"

namespace safeplaces {

namespace {

void move(Path& path, const Placing& place) {
    for (PathStep& step : path) {
        std::visit(Overload{[&](MoveTo& each) { each.to = place(each.to); },
                            [&](LineTo& each) { each.to = place(each.to); },
                            [&](CurveTo& each) {
                                each = {place(each.control1), place(each.control2), place(each.to)};
                            },
                            [](Close&) {}},
                   step);
    }
}

void move(Shape& shape, const Placing& place) {
    move(shape.path, place);
    if (shape.stroke) {
        shape.stroke->width *= place.scale;
        for (double& dash : shape.stroke->dashes) {
            dash *= place.scale;
        }
    }
}

void move(GlyphRun& run, const Placing& place) {
    run.size_pt *= place.scale;
    for (Glyph& glyph : run.glyphs) {
        glyph.at = place(glyph.at);
    }
    move(run.outline, place);
}

void move(PixelPicture& picture, const Placing& place) {
    picture.at = place(picture.at);
    picture.width *= place.scale;
    picture.height *= place.scale;
}

void move(CodePattern& code, const Placing& place) {
    code.at = place(code.at);
    code.width *= place.scale;
}

} // namespace

Mark placed(Mark mark, const Placing& place) {
    std::visit([&](auto& each) { move(each, place); }, mark);
    return mark;
}

} // namespace safeplaces
