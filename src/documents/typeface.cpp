#include "documents/typeface.h"

#include "domain/error.h"

#include <hb-ot.h>
#include <hb.h>

#include <cmath>
#include <fstream>
#include <iterator>

namespace safeplaces {

namespace {

std::string contents_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    if (!in || bytes.empty()) {
        throw InstallError("cannot read the font " + file.string());
    }
    return bytes;
}

// What HarfBuzz needs to draw one glyph into our path.
struct Outliner {
    Path& path;
    Point origin;
    double scale; // mm per font unit
    double cosine;
    double sine;

    [[nodiscard]] Point placed(float x, float y) const {
        const double right = static_cast<double>(x) * scale;
        const double down = -static_cast<double>(y) * scale;
        return {origin.x + right * cosine - down * sine, origin.y + right * sine + down * cosine};
    }
};

Outliner& outliner(void* data) {
    return *static_cast<Outliner*>(data);
}

void move_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
    outliner(data).path.push_back(MoveTo{outliner(data).placed(x, y)});
}

void line_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
    outliner(data).path.push_back(LineTo{outliner(data).placed(x, y)});
}

// TrueType curves are quadratic; HarfBuzz raises them to cubics when only this one is set.
void curve_to(hb_draw_funcs_t*,
              void* data,
              hb_draw_state_t*,
              float x1,
              float y1,
              float x2,
              float y2,
              float x,
              float y,
              void*) {
    const Outliner& to = outliner(data);
    to.path.push_back(CurveTo{to.placed(x1, y1), to.placed(x2, y2), to.placed(x, y)});
}

void close_path(hb_draw_funcs_t*, void* data, hb_draw_state_t*, void*) {
    outliner(data).path.push_back(Close{});
}

hb_draw_funcs_t* make_draw_functions() {
    hb_draw_funcs_t* functions = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(functions, move_to, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(functions, line_to, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(functions, curve_to, nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(functions, close_path, nullptr, nullptr);
    hb_draw_funcs_make_immutable(functions);
    return functions;
}

hb_draw_funcs_t* draw_functions() {
    static const std::unique_ptr<hb_draw_funcs_t, decltype(&hb_draw_funcs_destroy)> functions(
        make_draw_functions(), &hb_draw_funcs_destroy);
    return functions.get();
}

using Buffer = std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)>;

// All our faces are Latin, so the direction and script are known; the language is fixed because
// HarfBuzz would else take it from the machine's settings.
Buffer shaped_buffer(hb_font_t* font, std::string_view text) {
    Buffer buffer(hb_buffer_create(), &hb_buffer_destroy);
    const int length = static_cast<int>(text.size());
    hb_buffer_add_utf8(buffer.get(), text.data(), length, 0, length);
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), HB_SCRIPT_LATIN);
    hb_buffer_set_language(buffer.get(), hb_language_from_string("en", -1));
    hb_shape(font, buffer.get(), nullptr, 0);
    return buffer;
}

} // namespace

void Typeface::Release::operator()(hb_blob_t* blob) const {
    hb_blob_destroy(blob);
}

void Typeface::Release::operator()(hb_face_t* face) const {
    hb_face_destroy(face);
}

void Typeface::Release::operator()(hb_font_t* font) const {
    hb_font_destroy(font);
}

Typeface::Typeface(const std::filesystem::path& file)
    : m_bytes(contents_of(file)),
      m_blob(hb_blob_create(m_bytes.data(),
                            static_cast<unsigned>(m_bytes.size()),
                            HB_MEMORY_MODE_READONLY,
                            nullptr,
                            nullptr)),
      m_face(hb_face_create(m_blob.get(), 0)),
      m_font(hb_font_create(m_face.get())) {
    if (hb_face_get_glyph_count(m_face.get()) == 0) {
        throw InstallError("not a font: " + file.string());
    }
    const int units = static_cast<int>(hb_face_get_upem(m_face.get()));
    m_units_per_em = units;
    hb_font_set_scale(m_font.get(), units, units);
    hb_font_make_immutable(m_font.get());
    hb_face_make_immutable(m_face.get());
    read_names_and_metrics();
}

void Typeface::read_names_and_metrics() {
    std::array<char, 128> name{};
    auto length = static_cast<unsigned>(name.size());
    hb_ot_name_get_utf8(m_face.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length,
                        name.data());
    m_name.assign(name.data(), length);

    const auto thousandths = [this](double units) {
        return static_cast<int>(std::lround(units * 1000 / m_units_per_em));
    };
    const auto metric = [&](hb_ot_metrics_tag_t tag, int otherwise) {
        hb_position_t position = 0;
        return hb_ot_metrics_get_position(m_font.get(), tag, &position) ? thousandths(position)
                                                                        : otherwise;
    };
    m_metrics.ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 900);
    m_metrics.descent = metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -200);
    m_metrics.cap_height = metric(HB_OT_METRICS_TAG_CAP_HEIGHT, 700);

    // The head table holds xMin, yMin, xMax, yMax as 16-bit big-endian numbers from byte 36.
    const std::unique_ptr<hb_blob_t, Release> head(
        hb_face_reference_table(m_face.get(), HB_TAG('h', 'e', 'a', 'd')));
    unsigned bytes = 0;
    const char* data = hb_blob_get_data(head.get(), &bytes);
    if (bytes < 44) {
        throw InstallError("font without a head table: " + m_name);
    }
    for (std::size_t i = 0; i < m_metrics.box.size(); ++i) {
        const auto high = static_cast<unsigned char>(data[36 + 2 * i]);
        const auto low = static_cast<unsigned char>(data[37 + 2 * i]);
        m_metrics.box[i] = thousandths(static_cast<std::int16_t>(high << 8 | low));
    }
}

ShapedText Typeface::shape(std::string_view text) const {
    const Buffer buffer = shaped_buffer(m_font.get(), text);
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer.get(), nullptr);

    ShapedText shaped;
    shaped.glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        ShapedGlyph glyph;
        glyph.id = infos[i].codepoint;
        glyph.advance = positions[i].x_advance / m_units_per_em;
        glyph.offset = {positions[i].x_offset / m_units_per_em,
                        -positions[i].y_offset / m_units_per_em};
        if (i == 0 || infos[i].cluster != infos[i - 1].cluster) {
            unsigned next = i + 1;
            while (next < count && infos[next].cluster == infos[i].cluster) {
                ++next;
            }
            const std::size_t end = next < count ? infos[next].cluster : text.size();
            glyph.text = text.substr(infos[i].cluster, end - infos[i].cluster);
        }
        shaped.width += glyph.advance;
        shaped.glyphs.push_back(std::move(glyph));
    }
    return shaped;
}

double Typeface::advance(std::uint32_t glyph) const {
    return hb_font_get_glyph_h_advance(m_font.get(), glyph) / m_units_per_em;
}

void Typeface::add_outline(Path& path, const Glyph& glyph, double em) const {
    Outliner to{path, glyph.at, em / m_units_per_em, std::cos(glyph.turn), std::sin(glyph.turn)};
    hb_font_get_glyph_shape(m_font.get(), glyph.id, draw_functions(), &to);
}

} // namespace safeplaces
