#pragma once

#include "documents/fonts.h"
#include "domain/print/drawing.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

struct hb_blob_t;
struct hb_face_t;
struct hb_font_t;

namespace safeplaces {

struct Stretch;

// In thousandths of an em, y upwards, as a PDF font descriptor wants them.
struct TypefaceMetrics {
    int ascent = 0;
    int descent = 0; // negative
    int cap_height = 0;
    std::array<int, 4> box{}; // left, bottom, right, top of all glyphs
};

// One TrueType face, shaped and outlined by HarfBuzz. Only for the fonts that we ship: fonts from
// outside have crashed PDF libraries before. Never changes, so threads may share it.
class Typeface {
public:
    // `size`: how many times larger than the type beside it this has to be set to look as large.
    // Throws InstallError.
    explicit Typeface(const std::filesystem::path& file, double size = 1);

    [[nodiscard]] const std::string& name() const { return m_name; } // PostScript name
    [[nodiscard]] const TypefaceMetrics& metrics() const { return m_metrics; }
    [[nodiscard]] double size() const { return m_size; }
    [[nodiscard]] hb_face_t* handle() const;

    // The glyph of a character by itself; 0: it has none.
    [[nodiscard]] std::uint32_t glyph_of(char32_t character) const;

    // The glyphs of one stretch of the text, as they are seen from left to right. Their `face` is
    // left to be set.
    [[nodiscard]] std::vector<ShapedGlyph> shape(std::string_view text,
                                                 const Stretch& stretch) const;

    // Em of its own size, that is, of the type size times size().
    [[nodiscard]] double advance(std::uint32_t glyph) const;

    // Adds the glyph's outline to the path; `em` is the type size in millimetres.
    void add_outline(Path& path, const Glyph& glyph, double em) const;

private:
    void open() const;
    [[nodiscard]] hb_font_t* font() const;
    void read_names_and_metrics();

    struct Release {
        void operator()(hb_blob_t* blob) const;
        void operator()(hb_face_t* face) const;
        void operator()(hb_font_t* font) const;
    };

    std::unique_ptr<hb_blob_t, Release> m_blob; // mapped: only what is looked at takes memory
    mutable std::once_flag m_is_open;           // for the first letter that this face is asked for
    mutable std::unique_ptr<hb_face_t, Release> m_face;
    mutable std::unique_ptr<hb_font_t, Release> m_font;
    double m_size;
    double m_units_per_em = 1000;
    std::string m_name;
    TypefaceMetrics m_metrics;
};

} // namespace safeplaces
