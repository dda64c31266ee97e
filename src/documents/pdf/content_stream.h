#pragma once

#include "documents/pdf/embedded_font.h"
#include "domain/print/drawing.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace safeplaces {

// The drawing operators of one page, written from millimetres with y downwards.
class ContentStream {
public:
    explicit ContentStream(double page_height) : m_page_height(page_height) {}

    // Marked content: `id` joins it to its place in the structure tree.
    void begin(std::string_view tag, int id);
    void begin_artifact(); // decoration, which is not read

    // What letters say that cannot be put in order from where they stand.
    void begin_actual_text(std::string_view text);
    void begin_language(std::string_view language); // BCP 47, of words within a part
    void end();

    void draw(const Shape& shape);

    // Finds the font in the file for a face that a glyph names by its number.
    using FontFor = std::function<EmbeddedFont&(std::size_t face)>;

    void draw(const GlyphRun& run, const FontFor& font_for);

    // `resource` is the picture's name on the page, "Im1".
    void draw(const PixelPicture& picture, const std::string& resource);

    // As rectangles, which are sharp on every screen.
    void draw(const CodePattern& code);
    // As a mask of one bit a square, in a tenth of the bytes. Screens may blur its edges: it is for
    // printing machines.
    void draw_mask(const CodePattern& code);

    void show_form(const std::string& resource);

    // What is drawn until the end of the page has left and right changed over.
    void mirror(double page_width);
    void end_mirror();
    // Text that is only there to be copied, turned round the upright through `x`, in mm.
    void begin_unseen(double x);
    void end_unseen();

    // A line in a colour that has a name and no ink of its own.
    void draw_cut(const Path& path, const std::string& colour_name);

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    void number(double value, int decimals = 3);
    void point(Point millimetres);
    void colour(Colour colour, std::string_view op);
    void set_fill(Colour colour);
    void trace(const Path& path);
    void show_stretches(std::span<const Glyph> glyphs, double size_pt, const FontFor& font_for);
    void show(std::span<const Glyph> glyphs, double size_pt, EmbeddedFont& font);
    void show_level(std::span<const Glyph> glyphs, double size_pt, EmbeddedFont& font);
    void show_turned(const Glyph& glyph, EmbeddedFont& font);

    double m_page_height;
    std::string m_bytes;
    std::optional<Colour> m_fill; // as set last
};

} // namespace safeplaces
