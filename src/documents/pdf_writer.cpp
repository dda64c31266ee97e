#include "documents/pdf_writer.h"

#include "documents/fonts.h"
#include "documents/pdf/content_stream.h"
#include "documents/pdf/metadata.h"
#include "documents/pdf/objects.h"
#include "documents/pdf/page_resources.h"
#include "documents/pdf/structure_tree.h"
#include "documents/shapes.h"
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
            add(part, page.is_mirrored, content);
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
    void add(const Part& part, bool is_mirrored, ContentStream& content) {
        if (part.tag == Tag::decoration) {
            content.begin_artifact();
        } else {
            content.begin(StructureTree::name_of(part.tag), m_tree.add(part));
        }
        const bool is_text = part.tag != Tag::decoration && part.tag != Tag::figure;
        const bool is_leftwards = has_letters_read_leftwards(part);
        if (is_text && is_leftwards && is_mirrored) {
            draw_mirrored_leftwards(part, content);
        } else if (is_text && !is_leftwards && (is_mirrored || has_turned_letters(part))) {
            // Its letters do not stand where readers could put them in order.
            content.begin_actual_text(part.words);
            draw(part, content);
            content.end();
        } else {
            draw(part, content);
        }
        content.end();
    }

    // Readers turn letters that are read leftwards round by where they stand, whatever the text is
    // said to be. So those that are seen say nothing, and the same stand there unseen, as they
    // would without the mirror.
    void draw_mirrored_leftwards(const Part& part, ContentStream& content) {
        for (const Mark& mark : part.marks) { // each, for poppler ends it with what is inside
            content.begin_actual_text({});
            m_resources.draw(mark, content);
            content.end();
        }
        if (const auto box = bounds_of(part.marks)) {
            content.begin_unseen(box->top_left.x + box->width / 2);
            draw(part, content);
            content.end_unseen();
        }
    }

    void draw(const Part& part, ContentStream& content) {
        for (const Mark& mark : part.marks) {
            const auto* run = std::get_if<GlyphRun>(&mark);
            if (run != nullptr && !run->language.empty()) {
                content.begin_language(run->language);
                m_resources.draw(mark, content);
                content.end();
            } else {
                m_resources.draw(mark, content);
            }
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
    if (!drawing.too_long.empty()) {
        throw InputError("", 0, "no room on the page for " + drawing.too_long);
    }
    PdfWriter writer(fonts);
    for (const DrawnPage& page : drawing.pages) {
        writer.add(page);
    }
    return writer.finish(drawing);
}

} // namespace safeplaces
