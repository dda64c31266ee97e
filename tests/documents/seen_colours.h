#pragma once

#include "domain/print/drawing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <ostream>
#include <string>
#include <vector>

namespace safeplaces {

// How far apart colours look, also to somebody who sees red and green alike.

using Triple = std::array<double, 3>;

struct Lab {
    double lightness = 0;
    double a = 0;
    double b = 0;
};

// sRGB as light: 0 to 1.
inline Triple linear(const Colour& colour) {
    const auto light = [](std::uint8_t part) {
        const double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {light(colour.red), light(colour.green), light(colour.blue)};
}

inline double dot(const Triple& one, const Triple& other) {
    return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

inline double luminance(const Colour& colour) {
    return dot({0.2126, 0.7152, 0.0722}, linear(colour));
}

// WCAG 2: 1 to 21. It counts light alone, so it holds in grey.
inline double contrast(const Colour& one, const Colour& other) {
    const auto [dark, bright] = std::minmax({luminance(one), luminance(other)});
    return (bright + 0.05) / (dark + 0.05);
}

// CIELAB under D65.
inline Lab lab_of(const Triple& light) {
    const auto part = [](double value) {
        return value > 216.0 / 24389 ? std::cbrt(value) : (24389.0 / 27 * value + 16) / 116;
    };
    const double x = part(dot({0.4124564, 0.3575761, 0.1804375}, light) / 0.95047);
    const double y = part(dot({0.2126729, 0.7151522, 0.0721750}, light));
    const double z = part(dot({0.0193339, 0.1191920, 0.9503041}, light) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

struct Eyesight {
    std::string name;
    std::array<Triple, 3> sees; // red, green and blue light, of those that are there
};

inline std::ostream& operator<<(std::ostream& out, const Eyesight& eyesight) {
    return out << eyesight.name;
}

// Source: Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of
// Color Vision Deficiency", severity 1.0.
inline std::vector<Eyesight> every_eyesight() {
    return {{"most people", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
            {"protanopia",
             {{{0.152286, 1.052583, -0.204868},
               {0.114503, 0.786281, 0.099216},
               {-0.003882, -0.048116, 1.051998}}}},
            {"deuteranopia",
             {{{0.367322, 0.860646, -0.227968},
               {0.280085, 0.672501, 0.047413},
               {-0.011820, 0.042940, 0.968881}}}}};
}

inline Lab seen(const Colour& colour, const Eyesight& eyesight) {
    const Triple light = linear(colour);
    Triple by_eye{};
    for (std::size_t i = 0; i < by_eye.size(); ++i) {
        by_eye[i] = std::clamp(dot(eyesight.sees[i], light), 0.0, 1.0);
    }
    return lab_of(by_eye);
}

// CIEDE2000. Source: Sharma, Wu and Dalal 2005.
inline double difference(const Lab& one, const Lab& other) {
    constexpr double degree = std::numbers::pi / 180;
    constexpr double seventh_of_25 = 6103515625; // 25 to the power of 7
    const auto share = [](double chroma) {
        const double seventh = std::pow(chroma, 7);
        return std::sqrt(seventh / (seventh + seventh_of_25));
    };
    const double stretch =
        1 + 0.5 * (1 - share((std::hypot(one.a, one.b) + std::hypot(other.a, other.b)) / 2));
    const auto hue_of = [&](const Lab& colour) {
        const double angle = std::atan2(colour.b, stretch * colour.a) / degree;
        return angle < 0 ? angle + 360 : angle;
    };
    const double chroma_one = std::hypot(stretch * one.a, one.b);
    const double chroma_other = std::hypot(stretch * other.a, other.b);
    const bool is_grey = chroma_one * chroma_other == 0;
    double turn = is_grey ? 0 : hue_of(other) - hue_of(one);
    turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
    const double hue = is_grey ? hue_of(one) + hue_of(other) : hue_of(one) + turn / 2;
    const double lightness = (one.lightness + other.lightness) / 2 - 50;
    const double chroma = (chroma_one + chroma_other) / 2;
    const double t = 1 - 0.17 * std::cos((hue - 30) * degree) + 0.24 * std::cos(2 * hue * degree) +
                     0.32 * std::cos((3 * hue + 6) * degree) -
                     0.20 * std::cos((4 * hue - 63) * degree);
    const double by_lightness =
        (other.lightness - one.lightness) /
        (1 + 0.015 * lightness * lightness / std::sqrt(20 + lightness * lightness));
    const double by_chroma = (chroma_other - chroma_one) / (1 + 0.045 * chroma);
    const double by_hue = 2 * std::sqrt(chroma_one * chroma_other) * std::sin(turn / 2 * degree) /
                          (1 + 0.015 * chroma * t);
    const double whole_hue = std::fmod(hue + 360, 360);
    const double rotation =
        -2 * share(chroma) * std::sin(60 * degree * std::exp(-std::pow((whole_hue - 275) / 25, 2)));
    return std::sqrt(by_lightness * by_lightness + by_chroma * by_chroma + by_hue * by_hue +
                     rotation * by_chroma * by_hue);
}

} // namespace safeplaces
