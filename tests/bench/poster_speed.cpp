// Posters a second of CPU time, each a document of its own: ours, laid out and tagged, against the
// same page through libharu's own UTF-8 text, through cairo and pango, and through ReportLab. Those
// are given the finished layout, and leave tags out. Ours are made as documents of many at once are
// (Fonts::for_files), with what the ones before have shaped and packed; and singly, with nothing.
//
//     poster_speed ROUNDS DOCUMENTS FOLDER     FOLDER takes one of each, to compare by eye

#include "cairo_writer.h"
#include "figures.h"

#include "documents/pdf_writer.h"
#include "documents/samples.h"

#include <hpdf.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <initializer_list>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <utility>

using namespace safeplaces;

namespace {

const std::string resources = SAFEPLACES_ROOT "/resources";
constexpr double pt_per_mm = 72 / 25.4;

// As a venue would print it, each of another name.
ApprovedPoster poster_of(int number) {
    ApprovedPoster poster = approved_poster();
    poster.words.venue = "Tŷ Gŵyl Corner Bakery " + std::to_string(number) + ", Southampton";
    poster.words.document_title = "Safe Place poster: " + poster.words.venue;
    return poster;
}

// ---- The same page as libharu's guide teaches it

void fail(HPDF_STATUS error, HPDF_STATUS, void*) {
    std::cerr << "libharu error " << error << '\n';
    std::abort(); // nothing may be thrown through its frames
}

class PlainPdf {
public:
    explicit PlainPdf(const Drawing& drawing) : m_pdf(HPDF_New(fail, nullptr), HPDF_Free) {
        HPDF_UseUTFEncodings(m_pdf.get());
        HPDF_SetCompressionMode(m_pdf.get(), HPDF_COMP_ALL);
        HPDF_SetCurrentEncoder(m_pdf.get(), "UTF-8");
        HPDF_SetInfoAttr(m_pdf.get(), HPDF_INFO_TITLE, drawing.title.c_str());
        for (const DrawnPage& page : drawing.pages) {
            add(page);
        }
    }

    [[nodiscard]] std::string bytes() const {
        HPDF_SaveToStream(m_pdf.get());
        HPDF_UINT32 size = HPDF_GetStreamSize(m_pdf.get());
        std::string bytes(size, '\0');
        HPDF_ReadFromStream(m_pdf.get(), reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
        return bytes;
    }

private:
    void add(const DrawnPage& page) {
        m_page = HPDF_AddPage(m_pdf.get());
        m_height = page.size.height;
        HPDF_Page_SetWidth(m_page, pt(page.size.width));
        HPDF_Page_SetHeight(m_page, pt(page.size.height));
        for (const Part& part : page.parts) {
            for (const Mark& mark : part.marks) {
                if (const auto* shape = std::get_if<Shape>(&mark)) {
                    draw(*shape);
                } else if (const auto* run = std::get_if<GlyphRun>(&mark)) {
                    draw(*run);
                }
            }
        }
    }

    void draw(const Shape& shape) {
        if (shape.fill) {
            set_fill(*shape.fill);
        }
        if (shape.stroke) {
            const auto& [red, green, blue] = shape.stroke->colour;
            HPDF_Page_SetRGBStroke(m_page, part(red), part(green), part(blue));
            HPDF_Page_SetLineWidth(m_page, pt(shape.stroke->width));
        }
        for (const PathStep& step : shape.path) {
            trace(step);
        }
        if (shape.fill && shape.stroke) {
            HPDF_Page_FillStroke(m_page);
        } else if (shape.fill) {
            HPDF_Page_Fill(m_page);
        } else {
            HPDF_Page_Stroke(m_page);
        }
    }

    void trace(const PathStep& step) {
        if (const auto* move = std::get_if<MoveTo>(&step)) {
            HPDF_Page_MoveTo(m_page, pt(move->to.x), y(move->to));
        } else if (const auto* line = std::get_if<LineTo>(&step)) {
            HPDF_Page_LineTo(m_page, pt(line->to.x), y(line->to));
        } else if (const auto* curve = std::get_if<CurveTo>(&step)) {
            HPDF_Page_CurveTo(m_page, pt(curve->control1.x), y(curve->control1),
                              pt(curve->control2.x), y(curve->control2), pt(curve->to.x),
                              y(curve->to));
        } else {
            HPDF_Page_ClosePath(m_page);
        }
    }

    void draw(const GlyphRun& run) {
        std::string words;
        for (const Glyph& glyph : run.glyphs) {
            words += glyph.text;
        }
        set_fill(run.colour);
        HPDF_Page_BeginText(m_page);
        HPDF_Page_SetFontAndSize(m_page, font(run.glyphs.front().face),
                                 static_cast<HPDF_REAL>(run.size_pt));
        HPDF_Page_TextOut(m_page, pt(run.glyphs.front().at.x), y(run.glyphs.front().at),
                          words.c_str());
        HPDF_Page_EndText(m_page);
    }

    // Only our first four faces, the weights of one Latin typeface, are in the words above.
    HPDF_Font font(std::size_t face) {
        constexpr std::array weights{"400Regular", "500Medium", "700Bold", "800ExtraBold"};
        HPDF_Font& font = m_fonts[face];
        if (font == nullptr) {
            const std::string file = resources +
                                     "/fonts/atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_" +
                                     weights.at(face) + ".ttf";
            const char* loaded = HPDF_LoadTTFontFromFile(m_pdf.get(), file.c_str(), HPDF_TRUE);
            font = HPDF_GetFont(m_pdf.get(), loaded, "UTF-8");
        }
        return font;
    }

    void set_fill(Colour colour) {
        HPDF_Page_SetRGBFill(m_page, part(colour.red), part(colour.green), part(colour.blue));
    }

    static HPDF_REAL part(std::uint8_t channel) { return static_cast<HPDF_REAL>(channel) / 255; }
    static HPDF_REAL pt(double millimetres) {
        return static_cast<HPDF_REAL>(millimetres * pt_per_mm);
    }
    [[nodiscard]] HPDF_REAL y(Point point) const { return pt(m_height - point.y); }

    std::unique_ptr<std::remove_pointer_t<HPDF_Doc>, decltype(&HPDF_Free)> m_pdf;
    HPDF_Page m_page = nullptr;
    double m_height = 0;
    std::map<std::size_t, HPDF_Font> m_fonts;
};

// ---- The same page for others

std::string with_cairo(const Drawing& drawing) {
    std::string bytes;
    CairoWriter writer(append_to, &bytes, drawing.pages.front().size);
    writer.add(drawing.pages.front());
    writer.finish();
    return bytes;
}

// The layout as JSON: numbers are millimetres, parts of colours from 0 to 1.
class WrittenLayout {
public:
    explicit WrittenLayout(const DrawnPage& page) {
        m_out << "{\"width\":" << page.size.width << ",\"height\":" << page.size.height
              << ",\"marks\":[";
        for (const Part& part : page.parts) {
            for (const Mark& mark : part.marks) {
                if (const auto* shape = std::get_if<Shape>(&mark)) {
                    write(*shape);
                } else if (const auto* run = std::get_if<GlyphRun>(&mark)) {
                    write(*run);
                }
            }
        }
        m_out << "]}";
    }

    [[nodiscard]] std::string text() const { return m_out.str(); }

private:
    void begin() {
        m_out << (m_is_first ? "" : ",");
        m_is_first = false;
    }

    void write(const char* name, Colour colour) {
        m_out << ",\"" << name << "\":[" << colour.red / 255.0 << ',' << colour.green / 255.0 << ','
              << colour.blue / 255.0 << ']';
    }

    void write(const Shape& shape) {
        begin();
        m_out << "{\"path\":[";
        const char* between = "";
        for (const PathStep& step : shape.path) {
            m_out << between;
            between = ",";
            if (const auto* move = std::get_if<MoveTo>(&step)) {
                write("m", {move->to});
            } else if (const auto* line = std::get_if<LineTo>(&step)) {
                write("l", {line->to});
            } else if (const auto* curve = std::get_if<CurveTo>(&step)) {
                write("c", {curve->control1, curve->control2, curve->to});
            } else {
                write("h", {});
            }
        }
        m_out << ']';
        if (shape.fill) {
            write("fill", *shape.fill);
        }
        if (shape.stroke) {
            write("stroke", shape.stroke->colour);
            m_out << ",\"width\":" << shape.stroke->width;
        }
        m_out << '}';
    }

    void write(const char* name, std::initializer_list<Point> points) {
        m_out << "[\"" << name << '"';
        for (const Point point : points) {
            m_out << ',' << point.x << ',' << point.y;
        }
        m_out << ']';
    }

    // Our words have nothing that JSON would want escaped.
    void write(const GlyphRun& run) {
        begin();
        m_out << "{\"text\":\"";
        for (const Glyph& glyph : run.glyphs) {
            m_out << glyph.text;
        }
        const Glyph& first = run.glyphs.front();
        m_out << "\",\"size\":" << run.size_pt << ",\"face\":" << first.face
              << ",\"x\":" << first.at.x << ",\"y\":" << first.at.y;
        write("colour", run.colour);
        m_out << '}';
    }

    std::ostringstream m_out;
    bool m_is_first = true;
};

// Milliseconds of CPU for each document, as it says itself.
double cost_with_reportlab(int documents, const std::string& folder) {
    const std::string command =
        "/usr/bin/python3 -B " SAFEPLACES_ROOT "/tests/bench/reportlab_posters.py " + folder +
        "/layout.json " + resources + "/fonts/atkinson-hyperlegible-next " +
        std::to_string(documents) + " " + folder + "/reportlab.pdf";
    std::FILE* pipe = popen(command.c_str(), "r");
    double cost = 0;
    if (pipe == nullptr || std::fscanf(pipe, "%lf", &cost) != 1 || pclose(pipe) != 0) {
        throw std::runtime_error("ReportLab made no posters");
    }
    return cost;
}

// ---- Measuring

// Milliseconds of CPU for each document.
template <class Make>
double cost(int documents, Make make) {
    const double begin = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    for (int number = 0; number < documents; ++number) {
        if (make(number).empty()) {
            throw std::runtime_error("an empty document");
        }
    }
    return (milliseconds(CLOCK_PROCESS_CPUTIME_ID) - begin) / documents;
}

void write(const std::string& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

} // namespace

int main(int count, char** words) {
    if (count < 4) {
        std::cerr << "poster_speed ROUNDS DOCUMENTS FOLDER\n";
        return 2;
    }
    const int rounds = std::atoi(words[1]);
    const int documents = std::atoi(words[2]);
    const std::string folder = words[3];
    const Fonts fonts(resources);
    CairoWriter::take_fonts_from(resources);
    std::vector<Drawing> laid_out;
    for (int number = 0; number < documents; ++number) {
        laid_out.push_back(draw(poster_of(number), fonts));
    }
    const Fonts fonts_of_many = fonts.for_files();
    const auto ours = [&](int number) {
        return pdf_bytes(draw(poster_of(number), fonts_of_many), fonts_of_many);
    };
    const auto single = [&](int number) {
        return pdf_bytes(draw(poster_of(number), fonts), fonts);
    };
    const auto plain = [&](int number) {
        return PlainPdf(laid_out[static_cast<std::size_t>(number)]).bytes();
    };
    const auto cairo = [&](int number) {
        return with_cairo(laid_out[static_cast<std::size_t>(number)]);
    };
    write(folder + "/plain.pdf", plain(0));
    write(folder + "/ours.pdf", ours(0));
    write(folder + "/cairo.pdf", cairo(0));
    write(folder + "/layout.json", WrittenLayout(laid_out.front().pages.front()).text());
    Figures plain_costs;
    Figures cairo_costs;
    Figures reportlab_costs;
    Figures our_costs;
    Figures single_costs;
    for (int round = 0; round < rounds; ++round) {
        plain_costs.push_back(cost(documents, plain));
        cairo_costs.push_back(cost(documents, cairo));
        reportlab_costs.push_back(cost_with_reportlab(documents, folder));
        our_costs.push_back(cost(documents, ours));
        single_costs.push_back(cost(documents, single));
    }
    tell("libharu's UTF-8 text, not tagged", plain_costs, "ms CPU a document");
    tell("cairo and pango, not tagged", cairo_costs, "ms CPU a document");
    tell("ReportLab, not tagged", reportlab_costs, "ms CPU a document");
    tell("ours of many, laid out, shaped and tagged", our_costs, "ms CPU a document");
    const auto times = [&](const Figures& theirs, const char* whose) {
        std::printf("  = %.1f times as many documents a second as %s; one by itself %.1f times\n",
                    median(theirs) / median(our_costs), whose,
                    median(theirs) / median(single_costs));
    };
    tell("ours, one by itself", single_costs, "ms CPU a document");
    times(plain_costs, "libharu");
    times(cairo_costs, "cairo and pango");
    times(reportlab_costs, "ReportLab");
    std::printf("  %.1f kB a document\n", static_cast<double>(ours(0).size()) / 1e3);
    return 0;
}
