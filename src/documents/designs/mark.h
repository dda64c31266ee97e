#pragma once

#include "domain/print/drawing.h"

#include <vector>

namespace safeplaces {

// Our own neutral mark: a rounded house with a heart in the gable. No part of the national Safe
// Places artwork, which is not ours to draw.

// Sizes in millimetres; the corners are sharp points that `radius` then rounds.
struct House {
    double wall_half_width = 0;
    double wall_height = 0;
    double eaves_half_width = 0;
    double height = 0;
    double radius = 0;
};

// `foot` is the middle of its base.
[[nodiscard]] Path outline_of(const House& house, Point foot);

// Its bounding box is centred on `centre`, `width` wide.
[[nodiscard]] Path heart(Point centre, double width);

// A doorway with a round arch; `foot` is the middle of the threshold.
[[nodiscard]] Path doorway(Point foot, double width, double height);

struct MarkColours {
    Colour wall;
    Colour heart;
    Colour door; // and windows
    Colour person;
};

// The whole mark, `height` tall, standing on `foot`: house, heart, lit doorway with a person.
[[nodiscard]] std::vector<Mark> mark_standing_on(Point foot, double height, MarkColours colours);

// The same in dashed outline with an empty door: it is not there yet.
[[nodiscard]] std::vector<Mark> dashed_mark_standing_on(Point foot, double height);

} // namespace safeplaces
