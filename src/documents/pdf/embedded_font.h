#pragma once

#include "documents/pdf/objects.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace safeplaces {

class Fonts;
class Typeface;
struct PackedFace;

// One face inside one PDF: a Type0 font that holds only the glyphs used, numbered in the order of
// first use. A number stands for a glyph *and* the characters it was shaped from, so that copied
// and spoken text is right even where two letters share a glyph.
class EmbeddedFont {
public:
    // `face` is its number in the fonts, `resource` its name on the pages, "F1".
    EmbeddedFont(PdfObjects& objects, const Fonts& fonts, std::size_t face, std::string resource);

    [[nodiscard]] const std::string& resource() const { return m_resource; }
    [[nodiscard]] HPDF_Dict dict() const { return m_dict; }

    // The number to show for the glyph, 1 or more.
    std::uint16_t number_of(std::uint32_t glyph, const std::string& text);

    // As Typeface has them.
    [[nodiscard]] double size() const;
    [[nodiscard]] double advance(std::uint32_t glyph) const;

    // Writes the font; no glyph may be asked for afterwards.
    void finish();

private:
    void number_letters();
    [[nodiscard]] PackedFace packed() const;
    [[nodiscard]] std::string key() const;
    [[nodiscard]] std::string unicode_map() const;
    [[nodiscard]] std::string subset_name() const;
    HPDF_Dict new_descriptor(const std::string& name, const PackedFace& packed);
    HPDF_Dict
    new_descendant(const std::string& name, HPDF_Dict descriptor, const std::string& glyphs);
    HPDF_Array new_widths();

    PdfObjects& m_objects;
    const Fonts& m_fonts;
    const Typeface& m_face;
    std::string m_resource;
    HPDF_Dict m_dict;
    std::map<std::pair<std::uint32_t, std::string>, std::uint16_t> m_numbers;
    std::vector<std::uint32_t> m_glyphs{0}; // by number; 0 is .notdef
    std::vector<std::string> m_texts{""};   // by number
};

} // namespace safeplaces
