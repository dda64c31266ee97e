// Before wx, whose macros Boost.Test does not expect.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "gui/theme.h"

#include <string>
#include <vector>

using namespace safeplaces;

namespace {

struct Pair {
    std::string what;
    wxColour text;
    wxColour ground;
};

std::vector<Pair> text_pairs(const Palette& p) {
    return {{"ink on card", p.ink, p.card},
            {"ink on page", p.ink, p.page},
            {"ink on tint", p.ink, p.tint},
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
            {"words on the primary button", p.on_fill, p.fill},
            {"words on it under the pointer", p.on_fill, p.accent},
            {"ok on its ground", p.ok, p.ok_back},
            {"ok on card", p.ok, p.card},
            {"warning on its ground", p.warn, p.warn_back},
            {"warning on card", p.warn, p.card},
            {"error on its ground", p.err, p.err_back},
            {"error on card", p.err, p.card}};
}

const std::vector drawn_schemes{ColourScheme::light, ColourScheme::dark};

} // namespace

namespace safeplaces {

std::ostream& operator<<(std::ostream& out, ColourScheme scheme) {
    return out << (scheme == ColourScheme::light ? "light" : "dark");
}

} // namespace safeplaces

BOOST_AUTO_TEST_SUITE(theme)

BOOST_AUTO_TEST_CASE(contrast_is_what_wcag_reckons) {
    BOOST_TEST(contrast({0, 0, 0}, {255, 255, 255}) == 21.0, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(contrast({90, 90, 90}, {90, 90, 90}) == 1.0, boost::test_tools::tolerance(1e-9));
    // The grey that WCAG's authors give as the lightest on white for 4.5.
    BOOST_TEST(contrast({118, 118, 118}, {255, 255, 255}) == 4.54,
               boost::test_tools::tolerance(0.002));
}

BOOST_DATA_TEST_CASE(all_text_has_a_contrast_of_4_5, boost::unit_test::data::make(drawn_schemes)) {
    for (const auto& [what, text, ground] : text_pairs(palette_of(sample))) {
        BOOST_TEST_CONTEXT(what) {
            BOOST_TEST(contrast(text, ground) >= 4.5);
        }
    }
}

BOOST_DATA_TEST_CASE(edges_of_fields_have_a_contrast_of_3,
                     boost::unit_test::data::make(drawn_schemes)) {
    const auto p = palette_of(sample);
    BOOST_TEST(contrast(p.field, p.card) >= 3.0);
    BOOST_TEST(contrast(p.field, p.page) >= 3.0);
    // One of the two focus rings shows on any ground.
    for (const auto& ground : {p.card, p.page, p.fill}) {
        BOOST_TEST(std::max(contrast(p.ring_outside, ground), contrast(p.ring_inside, ground)) >=
                   3.0);
    }
}

BOOST_AUTO_TEST_CASE(text_of_200_percent_is_twice_as_large) {
    const Look usual(ColourScheme::light, 100);
    const Look large(ColourScheme::light, 200);
    BOOST_TEST(large.font(Type::body).GetFractionalPointSize() ==
                   2 * usual.font(Type::body).GetFractionalPointSize(),
               boost::test_tools::tolerance(0.01));
    BOOST_TEST(large.scaled(160) >= 300);
    BOOST_TEST(usual.font(Type::title).GetFractionalPointSize() >
               usual.font(Type::card_title).GetFractionalPointSize());
    BOOST_TEST((usual.font(Type::body, Emphasis::strong).GetWeight() == wxFONTWEIGHT_BOLD));
}

BOOST_AUTO_TEST_SUITE_END()
