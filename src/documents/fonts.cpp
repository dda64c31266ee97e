#include "documents/fonts.h"

#include "documents/stretches.h"
#include "documents/typeface.h"

#include <algorithm>
#include <array>
#include <utility>

namespace safeplaces {

namespace {

struct FontFile {
    const char* path; // below fonts/
    double size = 1;  // as Typeface takes it
};

// The letters of Naskh are small for their size.
constexpr double naskh_size = 1.2;

// The first four in the order of FontWeight.
constexpr std::array files{
    FontFile{"atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular.ttf"},
    FontFile{"atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_500Medium.ttf"},
    FontFile{"atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_700Bold.ttf"},
    FontFile{"atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_800ExtraBold.ttf"},
    FontFile{"noto/NotoNaskhArabic_400Regular.ttf", naskh_size},
    FontFile{"noto/NotoNaskhArabic_700Bold.ttf", naskh_size},
    FontFile{"noto/NotoSansGurmukhi_400Regular.ttf"},
    FontFile{"noto/NotoSansGurmukhi_700Bold.ttf"},
    FontFile{"droid/DroidSansFallback_400Regular.ttf"},
};

// The faces for one weight, the one to try first at the front.
std::array<std::size_t, 4> faces_for(FontWeight weight) {
    const std::size_t heavy = weight >= FontWeight::bold ? 1 : 0;
    return {static_cast<std::size_t>(weight), 4 + heavy, 6 + heavy, 8};
}

// HarfBuzz joins a letter that it lacks with the marks on it, so a name is told the way it is seen.
// Pre: they stand in the order in which they are read.
template <typename Glyphs>
std::optional<std::string> missing_in(const Glyphs& glyphs) {
    const auto missing = std::ranges::find_if(
        glyphs, [](const auto& glyph) { return glyph.id == 0 && !glyph.text.empty(); });
    return missing == glyphs.end() ? std::nullopt : std::optional(missing->text);
}

} // namespace

Fonts::Fonts(const std::filesystem::path& resources) {
    for (const FontFile& file : files) {
        m_faces.push_back(
            std::make_unique<const Typeface>(resources / "fonts" / file.path, file.size));
    }
}

Fonts::~Fonts() = default;
Fonts::Fonts(Fonts&&) noexcept = default;
Fonts& Fonts::operator=(Fonts&&) noexcept = default;

const Typeface& Fonts::typeface(std::size_t face) const {
    return m_of != nullptr ? m_of->typeface(face) : *m_faces[face];
}

Fonts Fonts::for_files() const {
    Fonts fonts;
    fonts.m_of = this;
    return fonts;
}

std::optional<std::string> Fonts::missing_letter(std::string_view text) const {
    std::string one_line(text);
    std::replace_if(
        one_line.begin(), one_line.end(), [](char c) { return c >= 0 && c < ' '; }, ' ');
    for (const FontWeight weight :
         {FontWeight::regular, FontWeight::medium, FontWeight::bold, FontWeight::extra_bold}) {
        std::vector<ShapedGlyph> glyphs = shape(weight, one_line).glyphs;
        std::ranges::stable_sort(glyphs, {}, &ShapedGlyph::from);
        if (auto missing = missing_in(glyphs)) {
            return missing;
        }
    }
    return std::nullopt;
}

ShapedText
Fonts::shape(FontWeight weight, std::string_view text, std::optional<Direction> base) const {
    if (!are_for_files()) {
        return shape_anew(weight, text, base);
    }
    std::string key(text);
    key += static_cast<char>(weight);
    key += !base ? '?' : *base == Direction::rightwards ? '>' : '<';
    constexpr std::size_t most = 5000; // names and numbers come once each
    if (m_shaped.size() >= most && !m_shaped.contains(key)) {
        m_shaped.clear();
    }
    const auto [entry, is_new] = m_shaped.try_emplace(std::move(key));
    if (is_new) {
        entry->second = shape_anew(weight, text, base);
    }
    return entry->second;
}

ShapedText
Fonts::shape_anew(FontWeight weight, std::string_view text, std::optional<Direction> base) const {
    const auto numbers = faces_for(weight);
    std::array<const Typeface*, numbers.size()> faces{};
    std::ranges::transform(numbers, faces.begin(),
                           [&](std::size_t face) { return &typeface(face); });
    ShapedText shaped;
    for (const Stretch& stretch : stretches_of(text, faces, base)) {
        for (ShapedGlyph& glyph : faces[stretch.face]->shape(text, stretch)) {
            glyph.face = numbers[stretch.face];
            shaped.width += glyph.advance;
            shaped.glyphs.push_back(std::move(glyph));
        }
    }
    return shaped;
}

PackedFace Fonts::packed(std::string key, const std::function<PackedFace()>& pack) const {
    if (!are_for_files()) {
        return pack();
    }
    constexpr std::size_t most = 100; // names with rare letters each need a face of their own
    if (m_packed.size() >= most && !m_packed.contains(key)) {
        m_packed.clear();
    }
    const auto [entry, is_new] = m_packed.try_emplace(std::move(key));
    if (is_new) {
        entry->second = pack();
    }
    return entry->second;
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
