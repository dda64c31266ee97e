#include "documents/pdf/embedded_font.h"

#include "documents/fonts.h"
#include "documents/pdf/text_encoding.h"
#include "documents/typeface.h"
#include "domain/error.h"

#include <hb-subset.h>
#include <hb.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <memory>

namespace safeplaces {

namespace {

template <auto release>
struct With {
    template <typename T>
    void operator()(T* thing) const {
        release(thing);
    }
};
using SubsetInput = std::unique_ptr<hb_subset_input_t, With<hb_subset_input_destroy>>;
using SubsetPlan = std::unique_ptr<hb_subset_plan_t, With<hb_subset_plan_destroy>>;
using SubsetFace = std::unique_ptr<hb_face_t, With<hb_face_destroy>>;
using Blob = std::unique_ptr<hb_blob_t, With<hb_blob_destroy>>;

// Shaping is done and the PDF has its own maps, so the font inside needs little more than outlines.
constexpr hb_tag_t tables_not_needed[] = {
    HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
    HB_TAG('n', 'a', 'm', 'e'), HB_TAG('O', 'S', '/', '2'), HB_TAG('c', 'm', 'a', 'p'),
    HB_TAG('p', 'o', 's', 't'), HB_TAG('S', 'T', 'A', 'T'), HB_TAG('D', 'S', 'I', 'G'),
    HB_TAG('g', 'a', 's', 'p'),
};

SubsetInput subset_input(const std::vector<std::uint32_t>& glyphs) {
    SubsetInput input(hb_subset_input_create_or_fail());
    if (!input) {
        throw MachineError(Trouble::other, "HarfBuzz: no memory for a subset");
    }
    hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
    for (const std::uint32_t glyph : glyphs) {
        hb_set_add(wanted, glyph);
    }
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : tables_not_needed) {
        hb_set_add(dropped, tag);
    }
    return input;
}

std::string bytes_of(std::uint16_t number) {
    return {static_cast<char>(number >> 8), static_cast<char>(number & 0xFF)};
}

} // namespace

EmbeddedFont::EmbeddedFont(PdfObjects& objects,
                           const Fonts& fonts,
                           std::size_t face,
                           std::string resource)
    : m_objects(objects),
      m_fonts(fonts),
      m_face(fonts.typeface(face)),
      m_resource(std::move(resource)),
      m_dict(objects.new_dict()) {
    if (fonts.are_for_files()) {
        number_letters();
    }
}

// Those of ASCII, in its order.
void EmbeddedFont::number_letters() {
    for (char letter = ' '; letter <= '~'; ++letter) {
        if (const std::uint32_t glyph = m_face.glyph_of(static_cast<char32_t>(letter))) {
            number_of(glyph, {letter});
        }
    }
}

std::uint16_t EmbeddedFont::number_of(std::uint32_t glyph, const std::string& text) {
    const auto next = static_cast<std::uint16_t>(m_glyphs.size());
    const auto [entry, is_new] = m_numbers.try_emplace({glyph, text}, next);
    if (is_new) {
        assert(m_glyphs.size() < 0xFFFF);
        m_glyphs.push_back(glyph);
        m_texts.push_back(text);
    }
    return entry->second;
}

double EmbeddedFont::size() const {
    return m_face.size();
}

double EmbeddedFont::advance(std::uint32_t glyph) const {
    return m_face.advance(glyph);
}

PackedFace EmbeddedFont::packed() const {
    const SubsetInput input = subset_input(m_glyphs);
    const SubsetPlan plan(hb_subset_plan_create_or_fail(m_face.handle(), input.get()));
    const SubsetFace face(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!face) {
        throw InstallError("cannot make a subset of the font " + m_face.name());
    }
    const Blob blob(hb_face_reference_blob(face.get()));
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob.get(), &length);
    const hb_map_t* renumbered = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    std::string glyphs;
    for (const std::uint32_t glyph : m_glyphs) {
        glyphs += bytes_of(static_cast<std::uint16_t>(hb_map_get(renumbered, glyph)));
    }
    return {deflated({data, length}), length, deflated(glyphs), deflated(unicode_map())};
}

// All that packed() looks at. No text holds a zero.
std::string EmbeddedFont::key() const {
    std::string key = m_face.name();
    for (std::size_t number = 1; number < m_glyphs.size(); ++number) {
        key += '\0' + bytes_of(static_cast<std::uint16_t>(m_glyphs[number])) + m_texts[number];
    }
    return key;
}

std::string EmbeddedFont::unicode_map() const {
    std::vector<std::string> lines;
    for (std::size_t number = 1; number < m_texts.size(); ++number) {
        if (!m_texts[number].empty()) {
            lines.push_back("<" + hex_of(bytes_of(static_cast<std::uint16_t>(number))) + "> <" +
                            hex_of(utf16_of(m_texts[number])) + ">\n");
        }
    }
    std::string map = "/CIDInit /ProcSet findresource begin\n"
                      "12 dict begin\n"
                      "begincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n"
                      "/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr std::size_t most_in_a_block = 100; // a limit of the format
    for (std::size_t from = 0; from < lines.size(); from += most_in_a_block) {
        const std::size_t end = std::min(lines.size(), from + most_in_a_block);
        map += std::to_string(end - from) + " beginbfchar\n";
        for (std::size_t i = from; i < end; ++i) {
            map += lines[i];
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

// Six letters made from the glyphs, as the format asks for subsets.
std::string EmbeddedFont::subset_name() const {
    std::uint32_t hash = 2166136261U;
    for (const std::uint32_t glyph : m_glyphs) {
        hash = (hash ^ glyph) * 16777619U;
    }
    std::string tag;
    for (int i = 0; i < 6; ++i) {
        tag += static_cast<char>('A' + hash % 26);
        hash /= 26;
    }
    return tag + "+" + m_face.name();
}

HPDF_Dict EmbeddedFont::new_descriptor(const std::string& name, const PackedFace& packed) {
    const TypefaceMetrics& metrics = m_face.metrics();
    const HPDF_Dict descriptor = m_objects.new_dict();
    m_objects.put_name(descriptor, "Type", "FontDescriptor");
    m_objects.put_name(descriptor, "FontName", name);
    m_objects.put_number(descriptor, "Flags", 4); // symbolic: the numbers are our own
    const auto& box = metrics.box;
    m_objects.put(descriptor, "FontBBox",
                  m_objects.numbers({static_cast<double>(box[0]), static_cast<double>(box[1]),
                                     static_cast<double>(box[2]), static_cast<double>(box[3])}));
    m_objects.put_number(descriptor, "ItalicAngle", 0);
    m_objects.put_number(descriptor, "Ascent", metrics.ascent);
    m_objects.put_number(descriptor, "Descent", metrics.descent);
    m_objects.put_number(descriptor, "CapHeight", metrics.cap_height);
    m_objects.put_number(descriptor, "StemV", 80);
    const HPDF_Dict file = m_objects.new_stream(packed.program, Packing::ready);
    m_objects.put_number(file, "Length1", static_cast<int>(packed.program_size));
    m_objects.put(descriptor, "FontFile2", file);
    // One bit for each number that is used: all of them. PDF/A-1 wants it.
    std::string used((m_glyphs.size() + 7) / 8, '\xFF');
    if (m_glyphs.size() % 8 != 0) {
        used.back() = static_cast<char>(0xFF << (8 - m_glyphs.size() % 8));
    }
    m_objects.put(descriptor, "CIDSet", m_objects.new_stream(used, Packing::plain));
    return descriptor;
}

HPDF_Array EmbeddedFont::new_widths() {
    const HPDF_Array widths = m_objects.new_array();
    for (const std::uint32_t glyph : m_glyphs) {
        m_objects.push(widths, static_cast<int>(std::lround(m_face.advance(glyph) * 1000)));
    }
    const HPDF_Array from_zero = m_objects.new_array();
    m_objects.push(from_zero, 0);
    m_objects.push(from_zero, widths);
    return from_zero;
}

HPDF_Dict EmbeddedFont::new_descendant(const std::string& name,
                                       HPDF_Dict descriptor,
                                       const std::string& glyphs) {
    const HPDF_Dict system = m_objects.inline_dict();
    m_objects.put_ascii(system, "Registry", "Adobe");
    m_objects.put_ascii(system, "Ordering", "Identity");
    m_objects.put_number(system, "Supplement", 0);
    const HPDF_Dict font = m_objects.new_dict();
    m_objects.put_name(font, "Type", "Font");
    m_objects.put_name(font, "Subtype", "CIDFontType2");
    m_objects.put_name(font, "BaseFont", name);
    m_objects.put(font, "CIDSystemInfo", system);
    m_objects.put(font, "FontDescriptor", descriptor);
    m_objects.put_number(font, "DW", 1000);
    m_objects.put(font, "W", new_widths());
    m_objects.put(font, "CIDToGIDMap", m_objects.new_stream(glyphs, Packing::ready));
    return font;
}

void EmbeddedFont::finish() {
    const PackedFace face = m_fonts.packed(key(), [this] { return packed(); });
    const std::string name = subset_name();
    const HPDF_Dict descriptor = new_descriptor(name, face);
    const HPDF_Array descendants = m_objects.new_array();
    m_objects.push(descendants, new_descendant(name, descriptor, face.glyphs));
    m_objects.put_name(m_dict, "Type", "Font");
    m_objects.put_name(m_dict, "Subtype", "Type0");
    m_objects.put_name(m_dict, "BaseFont", name);
    m_objects.put_name(m_dict, "Encoding", "Identity-H");
    m_objects.put(m_dict, "DescendantFonts", descendants);
    m_objects.put(m_dict, "ToUnicode", m_objects.new_stream(face.characters, Packing::ready));
}

} // namespace safeplaces
