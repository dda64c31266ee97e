#include "documents/pdf_writer.h"

#include "documents/fonts.h"
#include "documents/pdf/content_stream.h"
#include "documents/pdf/metadata.h"
#include "documents/pdf/objects.h"
#include "documents/pdf/page_resources.h"
#include "documents/pdf/structure_tree.h"
#include "domain/error.h"

#include <algorithm>

namespace safeplaces {

namespace {

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
    explicit PdfWriter(const Fonts& fonts) : m_tree(m_objects), m_resources(m_objects, fonts) {}

    void add(const DrawnPage& page) {
        const HPDF_Dict sheet = m_resources.new_page(page);
        m_tree.start_page(sheet, page);
        ContentStream content(page.size.height);
        if (page.is_mirrored) {
            content.mirror(page.size.width);
        }
        for (const Part& part : page.parts) {
            add(part, page.is_mirrored || has_turned_letters(part), content);
        }
        if (!page.cut.empty()) {
            content.begin_artifact();
            m_resources.draw_cut(page.cut, content);
            content.end();
        }
        if (page.is_mirrored) {
            content.end_mirror();
        }
        m_objects.fill_page(sheet, content.bytes(), Packing::deflated);
        m_content += content.bytes();
    }

    [[nodiscard]] std::string finish(const Drawing& drawing) {
        m_resources.finish();
        m_tree.finish();
        m_content += drawing.title;
        put_metadata(m_objects, drawing, m_content);
        return m_objects.bytes();
    }

private:
    // `says_words`: its letters do not stand where readers could put them in order.
    void add(const Part& part, bool says_words, ContentStream& content) {
        if (part.tag == Tag::decoration) {
            content.begin_artifact();
        } else {
            content.begin(StructureTree::name_of(part.tag), m_tree.add(part));
        }
        // A figure has its words in the tree, and so has what is read leftwards: poppler loses them
        // here.
        if (says_words && part.tag != Tag::decoration && part.tag != Tag::figure &&
            !has_letters_read_leftwards(part)) {
            content.begin_actual_text(part.words);
            draw(part, content);
            content.end();
        } else {
            draw(part, content);
        }
        content.end();
    }

    void draw(const Part& part, ContentStream& content) {
        for (const Mark& mark : part.marks) {
            m_resources.draw(mark, content);
        }
    }

    PdfObjects m_objects;
    StructureTree m_tree;
    PageResources m_resources;
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
