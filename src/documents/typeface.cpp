#include "documents/typeface.h"

#include "documents/platform/font_file.h"
#include "documents/stretches.h"
#include "domain/error.h"
#include "domain/fold.h"
#include "domain/utf8_path.h"

#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <cmath>
#include <span>

namespace safeplaces {

namespace {

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

// A few letters look different from language to language. Which one a name is in we do not know, so
// it is the one that is most spoken here; HarfBuzz would else take it from the machine's settings.
const char* language_of(std::uint32_t script) {
    switch (script) {
    case HB_SCRIPT_ARABIC:
        return "ur";
    case HB_SCRIPT_GURMUKHI:
        return "pa";
    default:
        return "en";
    }
}

Buffer shaped_buffer(hb_font_t* font, std::string_view text, const Stretch& stretch) {
    Buffer buffer(hb_buffer_create(), &hb_buffer_destroy);
    hb_buffer_add_utf8(buffer.get(), text.data(), static_cast<int>(text.size()),
                       static_cast<unsigned>(stretch.from), static_cast<int>(stretch.size));
    hb_buffer_set_direction(buffer.get(), stretch.direction() == Direction::leftwards
                                              ? HB_DIRECTION_RTL
                                              : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), static_cast<hb_script_t>(stretch.script));
    hb_buffer_set_language(buffer.get(), hb_language_from_string(language_of(stretch.script), -1));
    hb_shape(font, buffer.get(), nullptr, 0);
    return buffer;
}

// The glyphs of a cluster that its characters go with: those that take room, or else the first; of
// a letter that is missing the box, so that it can be named.
std::vector<ShapedGlyph*> speakers_of(std::span<ShapedGlyph> cluster) {
    std::vector<ShapedGlyph*> speakers;
    for (ShapedGlyph& glyph : cluster) {
        if (glyph.id == 0) {
            return {&glyph};
        }
        if (glyph.advance > 0) {
            speakers.push_back(&glyph);
        }
    }
    return speakers.empty() ? std::vector{&cluster.front()} : speakers;
}

// One character for each glyph and the rest for the last, so that the text comes out right when it
// is read from the page glyph by glyph. Which glyph shows which character cannot be told: some
// vowels of Punjabi are written before the letter that they are typed after.
void share_out(std::string_view text, std::span<ShapedGlyph> cluster) {
    if (cluster.size() == 1) {
        cluster.front().text = text;
        return;
    }
    std::vector<ShapedGlyph*> speakers = speakers_of(cluster);
    if (cluster.front().direction == Direction::leftwards) {
        std::ranges::reverse(speakers);
    }
    for (ShapedGlyph* speaker : speakers) {
        const bool is_last = speaker == speakers.back();
        const std::size_t bytes =
            is_last || text.empty() ? text.size() : first_character(text).bytes;
        speaker->text = text.substr(0, bytes);
        text.remove_prefix(bytes);
    }
}

// A cluster's text ends where the one begins that is read after it; leftwards, that one is seen
// before it.
void share_out_clusters(std::string_view text,
                        const Stretch& stretch,
                        std::span<ShapedGlyph> glyphs) {
    const bool leftwards = stretch.direction() == Direction::leftwards;
    std::size_t end_of_seen_before = stretch.from + stretch.size;
    for (std::span rest = glyphs; !rest.empty();) {
        const std::size_t from = rest.front().from;
        const auto next =
            std::ranges::find_if(rest, [&](const ShapedGlyph& each) { return each.from != from; });
        const std::span cluster(rest.begin(), next);
        std::size_t end = end_of_seen_before;
        if (!leftwards) {
            end = next == rest.end() ? stretch.from + stretch.size : next->from;
        }
        share_out(text.substr(from, end - from), cluster);
        end_of_seen_before = from;
        rest = rest.subspan(cluster.size());
    }
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

Typeface::Typeface(const std::filesystem::path& file, double size)
    : m_blob(font_file(file)), m_size(size) {
    open();
    if (hb_face_get_glyph_count(m_face.get()) == 0) {
        throw InstallError("no font, or it cannot be read: " + utf8(file));
    }
    m_units_per_em = hb_face_get_upem(m_face.get());
    read_names_and_metrics();
    // Mapped anew, it takes no memory until a text asks for it; many a start prints nothing.
    m_font.reset();
    m_face.reset();
    m_blob.reset(font_file(file));
}

void Typeface::open() const {
    m_face.reset(hb_face_create(m_blob.get(), 0));
    m_font.reset(hb_font_create(m_face.get()));
    const int units = static_cast<int>(hb_face_get_upem(m_face.get()));
    hb_font_set_scale(m_font.get(), units, units);
    hb_font_make_immutable(m_font.get());
    hb_face_make_immutable(m_face.get());
}

hb_font_t* Typeface::font() const {
    std::call_once(m_is_open, [this] { open(); });
    return m_font.get();
}

hb_face_t* Typeface::handle() const {
    return hb_font_get_face(font());
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

std::uint32_t Typeface::glyph_of(char32_t character) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font(), character, &glyph) != 0 ? glyph : 0;
}

std::vector<ShapedGlyph> Typeface::shape(std::string_view text, const Stretch& stretch) const {
    const Buffer buffer = shaped_buffer(font(), text, stretch);
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer.get(), nullptr);
    const double unit = m_size / m_units_per_em;
    std::vector<ShapedGlyph> glyphs(count);
    for (unsigned i = 0; i < count; ++i) {
        glyphs[i].id = infos[i].codepoint;
        glyphs[i].advance = positions[i].x_advance * unit;
        glyphs[i].offset = {positions[i].x_offset * unit, -positions[i].y_offset * unit};
        glyphs[i].from = infos[i].cluster;
        glyphs[i].direction = stretch.direction();
    }
    share_out_clusters(text, stretch, glyphs);
    return glyphs;
}

double Typeface::advance(std::uint32_t glyph) const {
    return hb_font_get_glyph_h_advance(font(), glyph) / m_units_per_em;
}

void Typeface::add_outline(Path& path, const Glyph& glyph, double em) const {
    Outliner to{path, glyph.at, em * m_size / m_units_per_em, std::cos(glyph.turn),
                std::sin(glyph.turn)};
    hb_font_get_glyph_shape(font(), glyph.id, draw_functions(), &to);
}

} // namespace safeplaces
