#include "documents/pdf_writer.h"

#include "documents/fonts.h"
#include "documents/pdf/content_stream.h"
#include "documents/pdf/embedded_font.h"
#include "documents/pdf/metadata.h"
#include "documents/pdf/objects.h"
#include "documents/pdf/structure_tree.h"
#include "documents/typeface.h"
#include "domain/error.h"

#include <algorithm>
#include <cassert>
#include <deque>

namespace safeplaces {

namespace {

constexpr double bleed = 3; // mm, what print shops want beyond the cut

// Cutting machines know their line by this name.
const std::string cut_colour = "CutContour";

// Readers put the letters of a line in order; round a circle they cannot.
bool has_turned_letters(const Part& part) {
    return std::ranges::any_of(part.marks, [](const Mark& mark) {
        const auto* run = std::get_if<GlyphRun>(&mark);
        return run != nullptr &&
               std::ranges::any_of(run->glyphs, [](const Glyph& glyph) { return glyph.turn != 0; });
    });
}

// One document being written, page by page.
class PdfWriter {
public:
    explicit PdfWriter(const Fonts& fonts)
        : m_fonts(fonts),
          m_tree(m_objects),
          m_resources(m_objects.new_dict()),
          m_font_names(m_objects.inline_dict()) {
        m_objects.put(m_resources, "Font", m_font_names);
    }

    void add(const DrawnPage& page) {
        const Size size = page.size;
        const HPDF_Dict sheet = m_objects.new_page(size.width * pt_per_mm, size.height * pt_per_mm);
        m_objects.put(sheet, "Resources", m_resources);
        put_boxes(sheet, page);
        m_tree.start_page(sheet, page);
        ContentStream content(size.height);
        if (page.is_mirrored) {
            content.mirror(size.width);
        }
        for (const Part& part : page.parts) {
            add(part, page.is_mirrored || has_turned_letters(part), content);
        }
        add_cut(page.cut, content);
        if (page.is_mirrored) {
            content.end_mirror();
        }
        m_objects.fill_page(sheet, content.bytes());
        m_content += content.bytes();
    }

    [[nodiscard]] std::string finish(const Drawing& drawing) {
        for (EmbeddedFont& font : m_embedded) {
            font.finish();
        }
        m_tree.finish();
        m_content += drawing.title;
        put_metadata(m_objects, drawing, m_content);
        return m_objects.bytes();
    }

private:
    void put_boxes(HPDF_Dict sheet, const DrawnPage& page) {
        const double cut = page.trim_margin;
        if (cut <= 0) {
            return;
        }
        const double printed = std::max(0.0, cut - bleed);
        m_objects.put(sheet, "TrimBox", inset(page.size, cut));
        m_objects.put(sheet, "BleedBox", inset(page.size, printed));
    }

    [[nodiscard]] HPDF_Array inset(Size size, double margin) {
        return m_objects.numbers({margin * pt_per_mm, margin * pt_per_mm,
                                  (size.width - margin) * pt_per_mm,
                                  (size.height - margin) * pt_per_mm});
    }

    // `says_words`: its letters do not stand where readers could put them in order.
    void add(const Part& part, bool says_words, ContentStream& content) {
        if (part.tag == Tag::decoration) {
            content.begin_artifact();
        } else {
            content.begin(StructureTree::name_of(part.tag), m_tree.add(part));
        }
        if (part.tag != Tag::decoration && says_words) {
            content.begin_actual_text(part.words);
            draw(part, content);
            content.end();
        } else {
            draw(part, content);
        }
        content.end();
    }

    void add_cut(const Path& cut, ContentStream& content) {
        if (cut.empty()) {
            return;
        }
        if (!m_has_cut_colour) {
            put_cut_colour();
            m_has_cut_colour = true;
        }
        content.begin_artifact();
        content.draw_cut(cut, cut_colour);
        content.end();
    }

    // Where it is not known it becomes magenta.
    void put_cut_colour() {
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

    void draw(const Part& part, ContentStream& content) {
        for (const Mark& mark : part.marks) {
            if (const auto* shape = std::get_if<Shape>(&mark)) {
                content.draw(*shape);
            } else if (const auto* run = std::get_if<GlyphRun>(&mark)) {
                content.draw(*run,
                             [this](std::size_t face) -> EmbeddedFont& { return embedded(face); });
            } else if (const auto* picture = std::get_if<PixelPicture>(&mark)) {
                content.draw(*picture, new_picture(*picture));
            }
        }
    }

    // Fonts are written only when something is set in them.
    EmbeddedFont& embedded(std::size_t face) {
        const auto known = std::ranges::find(m_faces, face);
        if (known != m_faces.end()) {
            return m_embedded[static_cast<std::size_t>(known - m_faces.begin())];
        }
        m_faces.push_back(face);
        const std::string resource = "F" + std::to_string(m_faces.size());
        EmbeddedFont& font = m_embedded.emplace_back(m_objects, m_fonts.typeface(face), resource);
        m_objects.put(m_font_names, resource.c_str(), font.dict());
        return font;
    }

    std::string new_picture(const PixelPicture& picture) {
        const auto pixels =
            static_cast<std::size_t>(picture.columns) * static_cast<std::size_t>(picture.rows);
        assert(pixels > 0 && picture.rgb.size() == 3 * pixels);
        const auto* bytes = reinterpret_cast<const char*>(picture.rgb.data());
        const HPDF_Dict image =
            m_objects.new_stream({bytes, picture.rgb.size()}, Packing::deflated);
        m_objects.put_name(image, "Type", "XObject");
        m_objects.put_name(image, "Subtype", "Image");
        m_objects.put_number(image, "Width", picture.columns);
        m_objects.put_number(image, "Height", picture.rows);
        m_objects.put_name(image, "ColorSpace", "DeviceRGB");
        m_objects.put_number(image, "BitsPerComponent", 8);
        if (m_picture_names == nullptr) {
            m_picture_names = m_objects.inline_dict();
            m_objects.put(m_resources, "XObject", m_picture_names);
        }
        std::string resource = "Im" + std::to_string(++m_pictures);
        m_objects.put(m_picture_names, resource.c_str(), image);
        return resource;
    }

    const Fonts& m_fonts;
    PdfObjects m_objects;
    StructureTree m_tree;
    HPDF_Dict m_resources; // one for all pages
    HPDF_Dict m_font_names;
    HPDF_Dict m_picture_names = nullptr;
    int m_pictures = 0;
    bool m_has_cut_colour = false;
    std::vector<std::size_t> m_faces;
    std::deque<EmbeddedFont> m_embedded; // beside m_faces
    std::string m_content;
};

} // namespace

std::string pdf_bytes(const Drawing& drawing, const Fonts& fonts) {
    if (const auto missing = missing_letter(drawing)) {
        throw InputError("", 0, "no shipped font has the letter " + *missing);
    }
    PdfWriter writer(fonts);
    for (const DrawnPage& page : drawing.pages) {
        writer.add(page);
    }
    return writer.finish(drawing);
}

} // namespace safeplaces
