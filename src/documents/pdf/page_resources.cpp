#include "documents/pdf/page_resources.h"

#include "documents/fonts.h"
#include "documents/typeface.h"

#include <algorithm>
#include <cassert>

namespace safeplaces {

namespace {

constexpr double bleed = 3; // mm, what print shops want beyond the cut

// Cutting machines know their line by this name.
const std::string cut_colour = "CutContour";

} // namespace

PageResources::PageResources(PdfObjects& objects, const Fonts& fonts)
    : m_objects(objects),
      m_fonts(fonts),
      m_resources(objects.new_dict()),
      m_font_names(objects.inline_dict()) {
    m_objects.put(m_resources, "Font", m_font_names);
}

HPDF_Dict PageResources::new_page(const DrawnPage& page) {
    const Size size = page.size;
    const HPDF_Dict sheet = m_objects.new_page(size.width * pt_per_mm, size.height * pt_per_mm);
    m_objects.put(sheet, "Resources", m_resources);
    if (page.trim_margin > 0) {
        m_objects.put(sheet, "TrimBox", inset(size, page.trim_margin));
        m_objects.put(sheet, "BleedBox", inset(size, std::max(0.0, page.trim_margin - bleed)));
    }
    return sheet;
}

HPDF_Array PageResources::inset(Size size, double margin) {
    return m_objects.numbers({margin * pt_per_mm, margin * pt_per_mm,
                              (size.width - margin) * pt_per_mm,
                              (size.height - margin) * pt_per_mm});
}

void PageResources::draw(const Mark& mark, ContentStream& content) {
    if (const auto* shape = std::get_if<Shape>(&mark)) {
        content.draw(*shape);
    } else if (const auto* run = std::get_if<GlyphRun>(&mark)) {
        content.draw(*run, [this](std::size_t face) -> EmbeddedFont& { return embedded(face); });
    } else if (const auto* picture = std::get_if<PixelPicture>(&mark)) {
        content.draw(*picture, new_picture(*picture));
    } else if (const auto* code = std::get_if<CodePattern>(&mark)) {
        content.draw(*code);
    }
}

// Fonts are written only when something is set in them.
EmbeddedFont& PageResources::embedded(std::size_t face) {
    const auto known = std::ranges::find(m_faces, face);
    if (known != m_faces.end()) {
        return m_embedded[static_cast<std::size_t>(known - m_faces.begin())];
    }
    m_faces.push_back(face);
    const std::string resource = "F" + std::to_string(m_faces.size());
    EmbeddedFont& font = m_embedded.emplace_back(m_objects, m_fonts, face, resource);
    m_objects.put(m_font_names, resource.c_str(), font.dict());
    return font;
}

std::string PageResources::new_picture(const PixelPicture& picture) {
    const auto pixels =
        static_cast<std::size_t>(picture.columns) * static_cast<std::size_t>(picture.rows);
    assert(pixels > 0 && picture.rgb.size() == 3 * pixels);
    const auto* bytes = reinterpret_cast<const char*>(picture.rgb.data());
    const HPDF_Dict image = m_objects.new_stream({bytes, picture.rgb.size()}, Packing::deflated);
    m_objects.put_name(image, "Type", "XObject");
    m_objects.put_name(image, "Subtype", "Image");
    m_objects.put_number(image, "Width", picture.columns);
    m_objects.put_number(image, "Height", picture.rows);
    m_objects.put_name(image, "ColorSpace", "DeviceRGB");
    m_objects.put_number(image, "BitsPerComponent", 8);
    return new_name("Im", image);
}

void PageResources::draw_cut(const Path& cut, ContentStream& content) {
    if (!m_has_cut_colour) {
        put_cut_colour();
        m_has_cut_colour = true;
    }
    content.draw_cut(cut, cut_colour);
}

// Where it is not known it becomes magenta.
void PageResources::put_cut_colour() {
    const HPDF_Dict tint = m_objects.new_dict();
    m_objects.put_number(tint, "FunctionType", 2);
    m_objects.put_number(tint, "N", 1);
    m_objects.put(tint, "Domain", m_objects.numbers({0, 1}));
    m_objects.put(tint, "C0", m_objects.numbers({1, 1, 1}));
    m_objects.put(tint, "C1", m_objects.numbers({1, 0, 1}));
    const HPDF_Array colour = m_objects.new_array();
    m_objects.push_name(colour, "Separation");
    m_objects.push_name(colour, cut_colour);
    m_objects.push_name(colour, "DeviceRGB");
    m_objects.push(colour, tint);
    const HPDF_Dict colours = m_objects.inline_dict();
    m_objects.put(colours, cut_colour.c_str(), colour);
    m_objects.put(m_resources, "ColorSpace", colours);
}

std::string PageResources::new_form(Size size, const ContentStream& content) {
    const HPDF_Dict form = m_objects.new_stream(content.bytes(), Packing::deflated);
    m_objects.put_name(form, "Type", "XObject");
    m_objects.put_name(form, "Subtype", "Form");
    m_objects.put(form, "BBox", inset(size, 0));
    m_objects.put(form, "Resources", m_resources);
    return new_name("Fm", form);
}

std::string PageResources::new_name(const char* kind, HPDF_Dict object) {
    if (m_object_names == nullptr) {
        m_object_names = m_objects.inline_dict();
        m_objects.put(m_resources, "XObject", m_object_names);
    }
    std::string name = kind + std::to_string(++m_named);
    m_objects.put(m_object_names, name.c_str(), object);
    return name;
}

void PageResources::finish() {
    for (EmbeddedFont& font : m_embedded) {
        font.finish();
    }
}

} // namespace safeplaces
