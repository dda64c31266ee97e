#include "documents/fonts.h"

#include "documents/typeface.h"

#include <algorithm>
#include <array>

namespace safeplaces {

namespace {

// In the order of FontWeight.
constexpr std::array files{
    "AtkinsonHyperlegibleNext_400Regular.ttf",
    "AtkinsonHyperlegibleNext_500Medium.ttf",
    "AtkinsonHyperlegibleNext_700Bold.ttf",
    "AtkinsonHyperlegibleNext_800ExtraBold.ttf",
};

// HarfBuzz joins a letter that it lacks with the marks on it, so a name is told the way it is seen.
template <typename Glyphs>
std::optional<std::string> missing_in(const Glyphs& glyphs) {
    std::string cluster;
    for (const auto& glyph : glyphs) {
        if (!glyph.text.empty()) {
            cluster = glyph.text;
        }
        if (glyph.id == 0) {
            return cluster;
        }
    }
    return std::nullopt;
}

} // namespace

Fonts::Fonts(const std::filesystem::path& resources) {
    const std::filesystem::path folder = resources / "fonts" / "atkinson-hyperlegible-next";
    for (const char* file : files) {
        m_faces.push_back(std::make_unique<const Typeface>(folder / file));
    }
}

Fonts::~Fonts() = default;
Fonts::Fonts(Fonts&&) noexcept = default;
Fonts& Fonts::operator=(Fonts&&) noexcept = default;

std::optional<std::string> Fonts::missing_letter(std::string_view text) const {
    std::string one_line(text);
    std::replace_if(
        one_line.begin(), one_line.end(), [](char c) { return c >= 0 && c < ' '; }, ' ');
    for (const auto& face : m_faces) {
        if (auto missing = missing_in(face->shape(one_line).glyphs)) {
            return missing;
        }
    }
    return std::nullopt;
}

ShapedText Fonts::shape(FontWeight weight, std::string_view text) const {
    return typeface(weight).shape(text);
}

const Typeface& Fonts::typeface(FontWeight weight) const {
    return *m_faces[static_cast<std::size_t>(weight)];
}

const Typeface* Fonts::find_typeface(std::string_view name) const {
    const auto found =
        std::ranges::find_if(m_faces, [&](const auto& face) { return face->name() == name; });
    return found == m_faces.end() ? nullptr : found->get();
}

std::optional<std::string> missing_letter(const Drawing& drawing) {
    for (const DrawnPage& page : drawing.pages) {
        for (const Part& part : page.parts) {
            for (const Mark& mark : part.marks) {
                const auto* run = std::get_if<GlyphRun>(&mark);
                if (run == nullptr) {
                    continue;
                }
                if (auto missing = missing_in(run->glyphs)) {
                    return missing;
                }
            }
        }
    }
    return std::nullopt;
}

} // namespace safeplaces
