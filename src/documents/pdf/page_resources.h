#pragma once

#include "documents/pdf/content_stream.h"
#include "documents/pdf/embedded_font.h"
#include "documents/pdf/objects.h"
#include "domain/print/drawing.h"

#include <cstddef>
#include <deque>
#include <string>
#include <vector>

namespace safeplaces {

class Fonts;

// What the pages of one file share, under the names by which their content streams ask for it:
// fonts, pictures, and forms, which are content that is written once and shown on many pages.
class PageResources {
public:
    PageResources(PdfObjects& objects, const Fonts& fonts);

    // An empty page of that size that may use them, with its boxes for whoever cuts it.
    [[nodiscard]] HPDF_Dict new_page(const DrawnPage& page);

    // Draws it with the font or picture that it needs.
    void draw(const Mark& mark, ContentStream& content);

    // The line that a cutting machine follows. Pre: not empty.
    void draw_cut(const Path& cut, ContentStream& content);

    // Returns its name. `size`: of the pages that show it, in mm.
    [[nodiscard]] std::string new_form(Size size, const ContentStream& content);

    // Writes the fonts; nothing may be drawn afterwards.
    void finish();

private:
    EmbeddedFont& embedded(std::size_t face);
    [[nodiscard]] std::string new_picture(const PixelPicture& picture);
    [[nodiscard]] std::string new_name(const char* kind, HPDF_Dict object);
    void put_cut_colour();
    [[nodiscard]] HPDF_Array inset(Size size, double margin);

    PdfObjects& m_objects;
    const Fonts& m_fonts;
    HPDF_Dict m_resources; // one for all pages
    HPDF_Dict m_font_names;
    HPDF_Dict m_object_names = nullptr; // pictures and forms
    int m_named = 0;
    bool m_has_cut_colour = false;
    std::vector<std::size_t> m_faces;
    std::deque<EmbeddedFont> m_embedded; // beside m_faces
};

} // namespace safeplaces
