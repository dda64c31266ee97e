#pragma once

#include "domain/print/drawing.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>

#include <cairo-pdf.h>

#include <array>
#include <memory>
#include <string>

namespace safeplaces {

// What the benchmarks compare our writers with: a PDF as cairo and pango make it. It is given the
// finished layout, and leaves out what they do not know or do not need: tags, and bleed boxes.
class CairoWriter {
public:
    // The bytes go where `write` puts them.
    CairoWriter(cairo_write_func_t write, void* to, Size size)
        : m_surface(cairo_pdf_surface_create_for_stream(
                        write, to, size.width * pt_per_millimetre, size.height * pt_per_millimetre),
                    &cairo_surface_destroy),
          m_cairo(cairo_create(m_surface.get()), &cairo_destroy),
          m_layout(pango_cairo_create_layout(m_cairo.get()), &g_object_unref) {
        cairo_scale(m_cairo.get(), pt_per_millimetre, pt_per_millimetre);
    }

    // Once in each process, before the first text.
    static void take_fonts_from(const std::string& resources) {
        const std::string folder = resources + "/fonts";
        FcConfigAppFontAddDir(nullptr, reinterpret_cast<const FcChar8*>(folder.c_str()));
    }

    void add(const DrawnPage& page) {
        for (const Part& part : page.parts) {
            for (const Mark& mark : part.marks) {
                if (const auto* shape = std::get_if<Shape>(&mark)) {
                    draw(*shape);
                } else if (const auto* run = std::get_if<GlyphRun>(&mark)) {
                    draw(*run);
                } else if (const auto* code = std::get_if<CodePattern>(&mark)) {
                    draw({path_of(*code), code->colour, {}});
                }
            }
        }
        cairo_show_page(m_cairo.get());
    }

    void finish() { cairo_surface_finish(m_surface.get()); }

private:
    static constexpr double pt_per_millimetre = 72 / 25.4;

    void set(Colour colour) {
        cairo_set_source_rgb(m_cairo.get(), colour.red / 255.0, colour.green / 255.0,
                             colour.blue / 255.0);
    }

    void draw(const Shape& shape) {
        for (const PathStep& step : shape.path) {
            trace(step);
        }
        if (shape.fill) {
            set(*shape.fill);
            cairo_fill_preserve(m_cairo.get());
        }
        if (shape.stroke) {
            set(shape.stroke->colour);
            cairo_set_line_width(m_cairo.get(), shape.stroke->width);
            cairo_stroke_preserve(m_cairo.get());
        }
        cairo_new_path(m_cairo.get());
    }

    void trace(const PathStep& step) {
        if (const auto* move = std::get_if<MoveTo>(&step)) {
            cairo_move_to(m_cairo.get(), move->to.x, move->to.y);
        } else if (const auto* line = std::get_if<LineTo>(&step)) {
            cairo_line_to(m_cairo.get(), line->to.x, line->to.y);
        } else if (const auto* curve = std::get_if<CurveTo>(&step)) {
            cairo_curve_to(m_cairo.get(), curve->control1.x, curve->control1.y, curve->control2.x,
                           curve->control2.y, curve->to.x, curve->to.y);
        } else {
            cairo_close_path(m_cairo.get());
        }
    }

    // A straight line as one layout; round a circle glyph by glyph.
    void draw(const GlyphRun& run) {
        if (run.glyphs.empty()) {
            return;
        }
        set(run.colour);
        use_font(run.glyphs.front().face, run.size_pt);
        const bool is_turned = run.glyphs.front().turn != 0;
        std::string words;
        for (const Glyph& glyph : run.glyphs) {
            if (is_turned) {
                show(glyph.text, glyph.at, glyph.turn);
            } else {
                words += glyph.text;
            }
        }
        if (!is_turned) {
            show(words, run.glyphs.front().at, 0);
        }
    }

    // Only our first four faces, the weights of one Latin typeface, are in the words measured.
    void use_font(std::size_t face, double size_pt) {
        constexpr std::array weights{PANGO_WEIGHT_NORMAL, PANGO_WEIGHT_MEDIUM, PANGO_WEIGHT_BOLD,
                                     PANGO_WEIGHT_ULTRABOLD};
        const std::unique_ptr<PangoFontDescription, decltype(&pango_font_description_free)> font(
            pango_font_description_from_string("Atkinson Hyperlegible Next"),
            &pango_font_description_free);
        pango_font_description_set_weight(font.get(), weights.at(face));
        pango_font_description_set_absolute_size(font.get(),
                                                 size_pt / pt_per_millimetre * PANGO_SCALE);
        pango_layout_set_font_description(m_layout.get(), font.get());
    }

    void show(const std::string& words, Point at, double turn) {
        cairo_save(m_cairo.get());
        cairo_translate(m_cairo.get(), at.x, at.y);
        cairo_rotate(m_cairo.get(), turn);
        pango_layout_set_text(m_layout.get(), words.data(), static_cast<int>(words.size()));
        pango_cairo_update_layout(m_cairo.get(), m_layout.get());
        cairo_move_to(m_cairo.get(), 0,
                      -pango_layout_get_baseline(m_layout.get()) / double{PANGO_SCALE});
        pango_cairo_show_layout(m_cairo.get(), m_layout.get());
        cairo_restore(m_cairo.get());
    }

    std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> m_surface;
    std::unique_ptr<cairo_t, decltype(&cairo_destroy)> m_cairo;
    std::unique_ptr<PangoLayout, decltype(&g_object_unref)> m_layout;
};

// For CairoWriter: into a text.
inline cairo_status_t append_to(void* text, const unsigned char* bytes, unsigned count) {
    static_cast<std::string*>(text)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace safeplaces
