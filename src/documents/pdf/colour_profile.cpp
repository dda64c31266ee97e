#include "documents/pdf/colour_profile.h"

#include <cmath>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace safeplaces {

namespace {

// Big-endian, as all of the format.
std::string u16(std::uint32_t number) {
    return {static_cast<char>(number >> 8 & 0xFF), static_cast<char>(number & 0xFF)};
}

std::string u32(std::uint32_t number) {
    return u16(number >> 16) + u16(number & 0xFFFF);
}

// A colour in CIE XYZ; each part in 1/65536.
struct Xyz {
    std::uint32_t x = 0;
    std::uint32_t y = 0;
    std::uint32_t z = 0;
};

// The light D50, and the three colours of sRGB seen in it. Rounded so that they add up to it.
constexpr Xyz white{0xF6D6, 0x10000, 0xD32D};
constexpr Xyz red{0x6FA0, 0x38F5, 0x0390};
constexpr Xyz green{0x6297, 0xB787, 0x18D9};
constexpr Xyz blue{0x249F, 0x0F84, 0xB6C4};

std::string bytes_of(const Xyz& colour) {
    return u32(colour.x) + u32(colour.y) + u32(colour.z);
}

std::string xyz_element(const Xyz& colour) {
    return "XYZ " + u32(0) + bytes_of(colour);
}

std::string text_element(std::string_view text) {
    return "text" + u32(0) + std::string(text) + '\0';
}

// The name in ASCII; the places for it in Unicode and for the Macintosh stay empty.
std::string description_element(std::string_view name) {
    const auto length = static_cast<std::uint32_t>(name.size() + 1);
    return "desc" + u32(0) + u32(length) + std::string(name) + '\0' + std::string(8, '\0') +
           std::string(3 + 67, '\0');
}

// How much light each of 256 steps of a channel gives.
std::string curve_element() {
    constexpr int steps = 256;
    std::string curve = "curv" + u32(0) + u32(steps);
    for (int i = 0; i < steps; ++i) {
        const double value = i / (steps - 1.0);
        const double light =
            value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        curve += u16(static_cast<std::uint32_t>(std::lround(light * 0xFFFF)));
    }
    return curve;
}

// Version 2.1, a display, red-green-blue. The date is that of the profile's design.
std::string header(std::uint32_t file_size) {
    std::string bytes = u32(file_size) + u32(0) + u32(0x02100000) + "mntrRGB XYZ ";
    for (const std::uint32_t part : {2026U, 1U, 1U, 0U, 0U, 0U}) {
        bytes += u16(part);
    }
    bytes += "acsp" + std::string(28, '\0') + bytes_of(white);
    bytes.resize(128, '\0');
    return bytes;
}

} // namespace

std::string srgb_profile() {
    const std::vector<std::pair<std::string, std::string>> elements{
        {"desc", description_element("sRGB")},
        {"cprt", text_element("No rights reserved (CC0)")},
        {"wtpt", xyz_element(white)},
        {"rXYZ", xyz_element(red)},
        {"gXYZ", xyz_element(green)},
        {"bXYZ", xyz_element(blue)},
        {"rTRC", curve_element()},
    };
    const auto entries = static_cast<std::uint32_t>(elements.size() + 2);
    std::string table = u32(entries);
    std::string data;
    const auto add_entry = [&](const std::string& name, std::size_t at, std::size_t size) {
        const std::size_t first = 128 + 4 + 12 * std::size_t{entries};
        table += name + u32(static_cast<std::uint32_t>(first + at)) +
                 u32(static_cast<std::uint32_t>(size));
    };
    std::size_t at = 0;
    for (const auto& [name, element] : elements) {
        data.resize((data.size() + 3) / 4 * 4, '\0');
        at = data.size();
        data += element;
        add_entry(name, at, element.size());
    }
    // The three channels share one curve.
    for (const char* name : {"gTRC", "bTRC"}) {
        add_entry(name, at, elements.back().second.size());
    }
    return header(static_cast<std::uint32_t>(128 + table.size() + data.size())) + table + data;
}

} // namespace safeplaces
