#pragma once

#include "domain/print/drawing.h"

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace safeplaces {

enum class Weight { normal, bold };

// Words of one weight. Where `link` is not empty they lead to that address.
struct Words {
    std::string text;
    Weight weight = Weight::normal;
    std::string link{};

    friend bool operator==(const Words&, const Words&) = default;
};

using Line = std::vector<Words>;

struct Prose {
    Line line;
};
struct Subheading {
    std::string text;
};
struct Bullets {
    std::vector<Line> items;
};
struct Steps { // numbered from 1
    std::vector<Line> items;
};
struct Callout { // begins with "Important."
    Line line;
};

using Block = std::variant<Prose, Subheading, Bullets, Steps, Callout>;

// A drawing beside the words. `alt` says what it shows; `caption` may be empty.
struct SlidePicture {
    std::string file; // relative to the course's folder
    // Reads the drawing: one page, or none when it cannot be read. A course opens at once because
    // its pictures are read only when they are shown.
    std::function<Drawing()> drawing;
    std::string alt;
    std::string caption;
};

// Where a slide stands: the lesson file without ".md", and its place in that file from 0.
// Translations keep the same addresses, so a question can point to a slide in every language.
struct SlideAddress {
    std::string file;
    int place = 0;

    friend auto operator<=>(const SlideAddress&, const SlideAddress&) = default;
};

// One screen of a lesson: one idea, at most 150 words. Source: courses/README.md, "Slides".
struct Slide {
    SlideAddress address;
    std::string title;
    std::vector<Block> blocks;
    std::optional<SlidePicture> picture;
};

// All words of the slide as plain lines, in reading order: what a screen reader or a voice says.
[[nodiscard]] std::vector<std::string> plain_lines(const Slide& slide);

// Words of title, text and caption, separated by white space.
[[nodiscard]] int words_in(const Slide& slide);

// The words of a line without weights and links.
[[nodiscard]] std::string plain_text(const Line& line);

} // namespace safeplaces
