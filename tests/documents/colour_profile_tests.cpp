#include <boost/test/unit_test.hpp>

#include "documents/pdf/colour_profile.h"

#include <cmath>
#include <cstdint>

using namespace safeplaces;

namespace {

std::uint32_t number_at(std::size_t at, std::size_t bytes) {
    static const std::string profile = srgb_profile();
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        number = number << 8 | static_cast<std::uint8_t>(profile.at(at + i));
    }
    return number;
}

std::size_t element(const std::string& name) {
    const std::size_t entry = srgb_profile().find(name, 128);
    return number_at(entry + 4, 4);
}

} // namespace

BOOST_AUTO_TEST_SUITE(colour_profile)

BOOST_AUTO_TEST_CASE(a_profile_says_its_own_size_and_kind) {
    const std::string profile = srgb_profile();
    BOOST_TEST(number_at(0, 4) == profile.size());
    BOOST_TEST(profile.substr(12, 8) == "mntrRGB ");
    BOOST_TEST(profile.substr(36, 4) == "acsp");
    BOOST_TEST(profile.size() < 1024);
}

BOOST_AUTO_TEST_CASE(red_green_and_blue_together_are_white) {
    for (const std::size_t part : {8U, 12U, 16U}) { // X, Y, Z
        BOOST_TEST(number_at(element("rXYZ") + part, 4) + number_at(element("gXYZ") + part, 4) +
                       number_at(element("bXYZ") + part, 4) ==
                   number_at(element("wtpt") + part, 4));
    }
}

// Source of the figures: IEC 61966-2-1.
BOOST_AUTO_TEST_CASE(half_a_channel_gives_a_fifth_of_its_light) {
    const std::size_t values = element("rTRC") + 12;
    const auto light = [&](std::size_t step) { return number_at(values + 2 * step, 2) / 65535.0; };
    BOOST_TEST(light(0) == 0);
    BOOST_TEST(std::fabs(light(128) - 0.21586) < 0.0001);
    BOOST_TEST(light(255) == 1);
    BOOST_TEST(element("gTRC") == element("rTRC"));
    BOOST_TEST(element("bTRC") == element("rTRC"));
}

BOOST_AUTO_TEST_SUITE_END()
