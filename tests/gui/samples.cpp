#include "samples.h"

namespace safeplaces {

namespace {

constexpr Colour teal{11, 74, 87};
constexpr Colour yellow{255, 196, 58};
constexpr Colour sand{255, 243, 222};

Path rectangle(double x, double y, double width, double height) {
    return {MoveTo{{x, y}}, LineTo{{x + width, y}}, LineTo{{x + width, y + height}},
            LineTo{{x, y + height}}, Close{}};
}

Path house(double x, double y, double size) {
    return {MoveTo{{x + size / 2, y}},
            LineTo{{x + size, y + size / 2}},
            LineTo{{x + size * 0.85, y + size / 2}},
            LineTo{{x + size * 0.85, y + size}},
            LineTo{{x + size * 0.15, y + size}},
            LineTo{{x + size * 0.15, y + size / 2}},
            LineTo{{x, y + size / 2}},
            Close{}};
}

Drawing sample_picture() {
    DrawnPage page{.size = {400, 340}, .parts = {}};
    page.parts.push_back(
        {Tag::decoration,
         {},
         {Shape{rectangle(0, 0, 400, 340), sand},
          Shape{rectangle(0, 260, 400, 80), Colour{243, 221, 181}},
          Shape{house(100, 60, 200), teal}, Shape{rectangle(180, 190, 40, 70), yellow}}});
    return {"Picture", "en-GB", {page}};
}

} // namespace

DrawnPage sample_page() {
    DrawnPage page{.size = {210, 297}, .parts = {}};
    page.parts.push_back(
        {Tag::figure,
         "A teal square with a yellow one",
         {Shape{rectangle(20, 20, 100, 100), teal}, Shape{rectangle(60, 60, 20, 20), yellow},
          Shape{rectangle(20, 200, 170, 60),
                {},
                Stroke{.colour = teal, .width = 1.5, .dashes = {6, 4}}}}});
    return page;
}

Slide sample_slide() {
    return {
        .address = {"02-ask", 3},
        .title = "Ask before you ring anyone",
        .blocks = {Prose{{{"Some people carry a Safe Place card. It names people they trust. "
                           "Nobody needs a card to get help. "},
                          {"Who to ring", Weight::normal, "https://example.org/who"},
                          {"."}}},
                   Subheading{"Do this"},
                   Steps{{{{"Ask: \u201cDo you have a card?\u201d"}},
                          {{"Ask: \u201cShall I ring this person?\u201d"}},
                          {{"Ring. Ask them to come soon, and say that the person is safe with "
                            "you until then."}}}},
                   Bullets{{{{"Let the two of them speak."}}, {{"No answer? Try the next name."}}}},
                   Callout{{{"Important. ", Weight::bold},
                            {"The person on the card may be the problem. Ask in private."}}}},
        .picture = SlidePicture{"house.svg", sample_picture, "A house with a yellow door",
                                "Ask first. Then ring."}};
}

} // namespace safeplaces
