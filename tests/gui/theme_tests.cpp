// Before wx, whose macros Boost.Test does not expect.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "documents/chart.h"
#include "gui/big_look.h"
#include "gui/theme.h"
#include "window.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace safeplaces;

namespace {

struct Pair {
    std::string what;
    wxColour upper;
    wxColour ground;
};

// Words, and icons that stand for words, on every ground on which they are drawn.
std::vector<Pair> text_pairs(const Palette& p) {
    return {{"ink on card", p.ink, p.card},
            {"ink on page", p.ink, p.page},
            {"ink on tint", p.ink, p.tint},
            {"ink on grey", p.ink, p.grey},
            {"ink on ok", p.ink, p.ok_back},
            {"ink on warning", p.ink, p.warn_back},
            {"ink on error", p.ink, p.err_back},
            {"muted on card", p.muted, p.card},
            {"muted on page", p.muted, p.page},
            {"muted on tint", p.muted, p.tint},
            {"muted on grey", p.muted, p.grey},
            {"accent on card", p.accent, p.card},
            {"accent on page", p.accent, p.page},
            {"accent on tint", p.accent, p.tint},
            {"ok on its ground", p.ok, p.ok_back},
            {"ok on card", p.ok, p.card},
            {"ok on page", p.ok, p.page},
            {"ok in the selected row", p.ok, p.tint},
            {"warning on its ground", p.warn, p.warn_back},
            {"warning on card", p.warn, p.card},
            {"warning on page", p.warn, p.page},
            {"warning in the selected row", p.warn, p.tint},
            {"error on its ground", p.err, p.err_back},
            {"error on card", p.err, p.card},
            {"error on page", p.err, p.page},
            {"error in the selected row", p.err, p.tint},
            {"words of what stands out", p.on_fill, p.fill}};
}

// Edges and shapes that say something. The line around a card and between rows says nothing.
std::vector<Pair> shape_pairs(const Palette& p) {
    return {{"edge of a field on card", p.field, p.card},
            {"edge of a field on page", p.field, p.page},
            {"edge of a button under the pointer", p.accent, p.page},
            {"edge of the card that comes next", p.accent, p.page},
            {"bar of the selected row", p.accent, p.tint},
            {"edge of a chosen option", p.accent, p.card},
            {"edge of a right option", p.ok, p.card},
            {"edge of a wrong option", p.err, p.card},
            {"edge of a field in error", p.err, p.page},
            {"edge of a check box", p.muted, p.card},
            {"edge of a check box on page", p.muted, p.page},
            {"edge of a check box in a right option", p.muted, p.ok_back},
            {"edge of a check box in a wrong option", p.muted, p.err_back},
            {"ground of what stands out", p.fill, p.card},
            {"a chosen radio button", p.accent, p.card},
            {"edge of paper on its mat", p.field, p.grey}};
}

// What our own style sheet draws; under high contrast the desktop's theme draws it.
std::vector<Pair> filled_text_pairs(const Palette& p) {
    return {{"words on the primary button", p.on_fill, p.fill},
            {"words on it under the pointer", p.on_fill, p.accent},
            {"words that are selected", p.on_fill, p.fill}};
}

std::vector<Pair> filled_shape_pairs(const Palette& p) {
    return {{"a ticked box", p.fill, p.card},
            {"a ticked box on page", p.fill, p.page},
            {"the tick in it", p.on_fill, p.fill},
            {"what a progress bar has done", p.accent, p.line}};
}

// Wherever a control can stand that takes the keyboard.
std::vector<wxColour> focus_grounds(const Palette& p) {
    return {p.card, p.page, p.tint, p.fill, p.ok_back, p.warn_back, p.err_back};
}

struct Theme {
    std::string name;
    ColourScheme scheme;
};

std::ostream& operator<<(std::ostream& out, const Theme& theme) {
    return out << theme.name;
}

// The two of our own, and what the desktop has for people who need more contrast.
const std::vector<Theme> themes{{"Adwaita", ColourScheme::light},
                                {"Adwaita", ColourScheme::dark},
                                {"HighContrast", ColourScheme::high_contrast},
                                {"HighContrastInverse", ColourScheme::high_contrast}};

Palette palette_under(const Theme& theme) {
    use_theme_of_desktop(theme.name);
    const auto palette = palette_of(theme.scheme);
    use_theme_of_desktop("Adwaita");
    return palette;
}

void expect_contrast(const std::vector<Pair>& pairs, double least) {
    for (const auto& [what, upper, ground] : pairs) {
        BOOST_TEST_CONTEXT(what) {
            BOOST_TEST(contrast(upper, ground) >= least);
        }
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(theme)

BOOST_AUTO_TEST_CASE(contrast_is_what_wcag_reckons) {
    BOOST_TEST(contrast({0, 0, 0}, {255, 255, 255}) == 21.0, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(contrast({90, 90, 90}, {90, 90, 90}) == 1.0, boost::test_tools::tolerance(1e-9));
    // The grey that WCAG's authors give as the lightest on white for 4.5.
    BOOST_TEST(contrast({118, 118, 118}, {255, 255, 255}) == 4.54,
               boost::test_tools::tolerance(0.002));
}

BOOST_DATA_TEST_CASE(all_text_has_a_contrast_of_4_5, boost::unit_test::data::make(themes)) {
    expect_contrast(text_pairs(palette_under(sample)), 4.5);
}

BOOST_DATA_TEST_CASE(shapes_that_say_something_have_3, boost::unit_test::data::make(themes)) {
    expect_contrast(shape_pairs(palette_under(sample)), 3.0);
}

BOOST_AUTO_TEST_CASE(so_has_what_our_style_sheet_fills) {
    for (const auto scheme : {ColourScheme::light, ColourScheme::dark}) {
        expect_contrast(filled_text_pairs(palette_of(scheme)), 4.5);
        expect_contrast(filled_shape_pairs(palette_of(scheme)), 3.0);
    }
}

// Light bars are those of paper; the others, and what is told of most, have the colours of text.
BOOST_AUTO_TEST_CASE(bars_of_a_chart_show_on_their_card) {
    const auto& [red, green, blue] = paper_chart_colours.bar;
    BOOST_TEST(contrast({red, green, blue}, palette_of(ColourScheme::light).card) >= 3.0);
}

BOOST_DATA_TEST_CASE(one_of_the_two_focus_rings_shows_anywhere,
                     boost::unit_test::data::make(themes)) {
    const auto p = palette_under(sample);
    for (const auto& ground : focus_grounds(p)) {
        BOOST_TEST_CONTEXT(ground.GetAsString(wxC2S_HTML_SYNTAX).utf8_string()) {
            BOOST_TEST(
                std::max(contrast(p.ring_outside, ground), contrast(p.ring_inside, ground)) >= 3.0);
        }
    }
    BOOST_TEST(contrast(p.ring_outside, p.ring_inside) >= 3.0);
}

BOOST_AUTO_TEST_CASE(what_is_read_in_easy_read_has_14_points_or_more) {
    for (const int percent : {100, 150, 200}) {
        const Look look(ColourScheme::light, percent);
        BOOST_TEST(look.font(Type::reading).GetFractionalPointSize() >= 14 * percent / 100.0);
        const EasyReadLook words(look);
        for (const Type type : {Type::body, Type::lead, Type::card_title, Type::caption}) {
            BOOST_TEST(words.easy.font(type).GetFractionalPointSize() >= 14);
        }
        BOOST_TEST(words.easy.text_percent() >= percent);
    }
}

BOOST_AUTO_TEST_CASE(text_of_200_percent_is_twice_as_large) {
    const Look usual(ColourScheme::light, 100);
    const Look large(ColourScheme::light, 200);
    BOOST_TEST(large.font(Type::body).GetFractionalPointSize() ==
                   2 * usual.font(Type::body).GetFractionalPointSize(),
               boost::test_tools::tolerance(0.01));
    BOOST_TEST(1.0 * large.scaled(160) == 2.0 * usual.scaled(160),
               boost::test_tools::tolerance(0.05));
    BOOST_TEST(usual.font(Type::title).GetFractionalPointSize() >
               usual.font(Type::card_title).GetFractionalPointSize());
    BOOST_TEST((usual.font(Type::body, Emphasis::strong).GetWeight() == wxFONTWEIGHT_BOLD));
}

BOOST_AUTO_TEST_SUITE_END()
