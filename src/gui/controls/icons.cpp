#include "gui/controls/icons.h"

#include "gui/platform/accessibility.h"

#include <wx/image.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace safeplaces {

namespace {

// The body of a 24 x 24 drawing. `stroke` is what is drawn without a fill; black is the icon, white
// is cut out of it.
struct Pictogram {
    const char* body;
    double stroke;
};

Pictogram pictogram(Icon icon) {
    switch (icon) {
    case Icon::shop:
        return {"<path d='M3 9 L5 4 H19 L21 9'/><path d='M3 9 a3 3 0 0 0 6 0 a3 3 0 0 0 6 0 "
                "a3 3 0 0 0 6 0'/><path d='M5 13 V20 H19 V13'/><path d='M10 20 V15.5 H14 V20'/>",
                2.1};
    case Icon::book:
        return {"<path d='M12 7 C10 5 6.5 4.4 3 4.6 V18 C6.5 17.8 10 18.4 12 20.4 C14 18.4 "
                "17.5 17.8 21 18 V4.6 C17.5 4.4 14 5 12 7 Z'/><path d='M12 7 V20'/>",
                2.2};
    case Icon::printer:
        return {"<path d='M6 9 V3.5 H18 V9'/><path d='M6 17.5 H3 V9 H21 V17.5 H18'/>"
                "<path d='M6 14.5 H18 V21 H6 Z'/>",
                2.1};
    case Icon::people:
        return {"<circle cx='9' cy='8.5' r='3.6'/><path d='M2.5 20 C2.5 15.8 5.6 14.4 9 14.4 "
                "C12.4 14.4 15.5 15.8 15.5 20'/><path d='M15 5.2 a3.5 3.5 0 0 1 0 6.6'/>"
                "<path d='M18 14.9 C20.2 15.6 21.6 17.2 21.6 20'/>",
                2.1};
    case Icon::check:
        return {"<path d='M5 12.5 L10 17.5 L19 7'/>", 2.8};
    case Icon::check_circle:
        return {"<circle cx='12' cy='12' r='11' fill='#000' stroke='none'/>"
                "<path d='M7 12.4 L10.6 16 L17 8.6' stroke='#fff'/>",
                2.4};
    case Icon::half_circle:
        return {"<circle cx='12' cy='12' r='9'/><path d='M12 3 A9 9 0 0 0 12 21 Z' fill='#000' "
                "stroke='none'/>",
                2.4};
    case Icon::ring:
        return {"<circle cx='12' cy='12' r='9'/>", 2.2};
    case Icon::clock:
        return {"<circle cx='12' cy='12' r='9'/><path d='M12 7 V12.5 L15.5 14.5'/>", 2.2};
    case Icon::lock:
        return {"<path d='M5.5 11 H18.5 V20.5 H5.5 Z'/><path d='M8.5 11 V8 a3.5 3.5 0 0 1 7 0 "
                "V11'/>",
                2.2};
    case Icon::triangle:
        return {"<path d='M12 3.2 L22 20.5 H2 Z'/><path d='M12 10 V14.6'/><path d='M12 17.4 "
                "V17.5'/>",
                2.1};
    case Icon::exclamation:
        return {"<circle cx='12' cy='12' r='11' fill='#000' stroke='none'/><path d='M12 6.4 V13' "
                "stroke='#fff'/><circle cx='12' cy='17' r='1.6' fill='#fff' stroke='none'/>",
                2.6};
    case Icon::cross:
        return {"<circle cx='12' cy='12' r='11' fill='#000' stroke='none'/>"
                "<path d='M8 8 L16 16 M16 8 L8 16' stroke='#fff'/>",
                2.4};
    case Icon::octagon:
        return {"<path d='M8 1.5 H16 L22.5 8 V16 L16 22.5 H8 L1.5 16 V8 Z' fill='#000' "
                "stroke='none'/><path d='M12 6.2 V13' stroke='#fff'/><circle cx='12' cy='17' "
                "r='1.6' fill='#fff' stroke='none'/>",
                2.6};
    case Icon::information:
        return {"<circle cx='12' cy='12' r='11' fill='#000' stroke='none'/><path d='M12 11 V17.4' "
                "stroke='#fff'/><circle cx='12' cy='7' r='1.6' fill='#fff' stroke='none'/>",
                2.6};
    case Icon::question:
        return {"<circle cx='12' cy='12' r='9.5'/><path d='M9.2 9.4 a2.8 2.8 0 1 1 4 2.5 C12.4 "
                "12.4 12 12.9 12 13.8'/><path d='M12 17 V17.1'/>",
                2.1};
    case Icon::arrow_right:
        return {"<path d='M4 12 H19 M13 6 L19 12 L13 18'/>", 2.6};
    case Icon::arrow_left:
        return {"<path d='M15 5 L8 12 L15 19'/>", 2.4};
    case Icon::phone:
        return {"<path d='M6.5 3.5 L9.6 4 L10.8 8.4 L8.6 10 C9.6 12.2 11.6 14.3 13.9 15.4 L15.6 "
                "13.2 L20 14.5 L20.4 17.6 C20.4 19.4 19 20.6 17.3 20.5 C10 20 4 14 3.5 6.7 C3.4 5 "
                "4.7 3.5 6.5 3.5 Z' fill='#000' stroke='none'/>",
                1};
    case Icon::speaker:
        return {"<path d='M4 9.5 V14.5 H7.5 L12 18.5 V5.5 L7.5 9.5 Z' fill='#000'/>"
                "<path d='M15.5 9 a4.2 4.2 0 0 1 0 6'/><path d='M18 6.3 a8 8 0 0 1 0 11.4'/>",
                2.2};
    case Icon::list:
        return {"<path d='M9 6 H20 M9 12 H20 M9 18 H20'/><path d='M4 6 H4.4 M4 12 H4.4 M4 18 "
                "H4.4'/>",
                2.4};
    case Icon::poster:
        return {"<path d='M5 2.5 H19 V21.5 H5 Z'/><path d='M8.5 17.5 H15.5 M8 12 L12 8 L16 12 "
                "M9.5 11 V14.5 H14.5 V11'/>",
                2};
    case Icon::sticker:
        return {"<circle cx='12' cy='12' r='9.5'/><path d='M7.5 12.5 L12 8 L16.5 12.5 M9 11.5 "
                "V16 H15 V11.5'/>",
                2};
    case Icon::sheet:
        return {"<path d='M5 2.5 H19 V21.5 H5 Z'/><path d='M8.5 7.5 H15.5 M8.5 12 H15.5 M8.5 "
                "16.5 H13'/>",
                2};
    case Icon::certificate:
        return {"<path d='M2.5 5 H21.5 V17 H15 M9 17 H2.5 V5'/><circle cx='12' cy='14' r='3.2'/>"
                "<path d='M10 17 V22 L12 20.6 L14 22 V17 M6.5 8.6 H17.5'/>",
                2};
    case Icon::table:
        return {"<path d='M4 4 H20 V20 H4 Z'/><path d='M4 9.3 H20 M4 14.6 H20 M10 9.3 V20'/>", 2};
    case Icon::search:
        return {"<circle cx='10.5' cy='10.5' r='6.5'/><path d='M15.5 15.5 L21 21'/>", 2.4};
    case Icon::plus:
        return {"<path d='M12 5 V19 M5 12 H19'/>", 2.4};
    case Icon::gear:
        return {"<circle cx='12' cy='12' r='3.2'/><path d='M12 3 V6 M12 18 V21 M3 12 H6 M18 12 "
                "H21 M5.6 5.6 L7.8 7.8 M16.2 16.2 L18.4 18.4 M18.4 5.6 L16.2 7.8 M7.8 16.2 L5.6 "
                "18.4'/>",
                2};
    case Icon::inbox:
        return {"<path d='M3 13 L6 5 H18 L21 13 V19 H3 Z'/><path d='M3 13 H8.5 L10 16 H14 L15.5 "
                "13 H21'/>",
                2};
    case Icon::calendar:
        return {"<path d='M4 5.5 H20 V20.5 H4 Z'/><path d='M4 10 H20 M8 3 V7 M16 3 V7'/>", 2};
    case Icon::chart:
        return {"<path d='M4 3.5 V20 H21'/><path d='M8.5 16.5 V12 M13 16.5 V6.5 M17.5 16.5 V9.5'/>",
                2.4};
    case Icon::person:
        return {"<circle cx='12' cy='8' r='4.2'/><path d='M4 21 C4 16 8 14.6 12 14.6 C16 14.6 20 "
                "16 20 21'/>",
                2};
    case Icon::key:
        return {"<circle cx='8' cy='15.5' r='4.5'/><path d='M11.3 12.3 L20 3.6 M16.4 7.2 L19.6 "
                "10.4'/>",
                2.2};
    case Icon::to_do:
        return {"<path d='M3.5 5.5 L5 7 L8 4'/><path d='M3.5 12.5 L5 14 L8 11'/><path d='M3.5 "
                "19.5 L5 21 L8 18'/><path d='M12 6 H21 M12 13 H21 M12 20 H21'/>",
                2};
    case Icon::shield:
        return {"<path d='M12 3 L20 6 V11.5 C20 16.5 16.5 19.6 12 21 C7.5 19.6 4 16.5 4 11.5 V6 "
                "Z'/>",
                2};
    case Icon::bring_back:
        return {"<path d='M9 6 L4 11 L9 16'/><path d='M4 11 H14 a5.5 5.5 0 0 1 0 11'/>", 2};
    case Icon::tick_outline:
        return {"<circle cx='12' cy='12' r='9.5'/><path d='M7.8 12.4 L10.8 15.4 L16.4 9'/>", 2.1};
    case Icon::cross_outline:
        return {"<circle cx='12' cy='12' r='9.5'/><path d='M8.6 8.6 L15.4 15.4 M15.4 8.6 L8.6 "
                "15.4'/>",
                2.1};
    case Icon::equal:
        return {"<circle cx='12' cy='12' r='9.5'/><path d='M8 10 H16 M8 14 H16'/>", 2.1};
    case Icon::differs:
        return {"<path d='M4 9 H20 M4 15 H20 M16 4 L8 20'/>", 2.1};
    case Icon::down:
        return {"<path d='M6 9.5 L12 15.5 L18 9.5'/>", 2.2};
    }
    return {"", 2};
}

// How much of each pixel the icon covers, 0 to 255. Drawn black on white, darkness is coverage: so
// there is no dark fringe at clear edges, and white parts are holes.
wxImage coverage(Icon icon, int size) {
    const auto [body, stroke] = pictogram(icon);
    const auto width = wxString::FromCDouble(stroke, 1).utf8_string();
    const std::string svg =
        "<svg viewBox='0 0 24 24' width='24' height='24'>"
        "<rect x='-1' y='-1' width='26' height='26' fill='#fff'/>"
        "<g fill='none' stroke='#000' stroke-linecap='round' stroke-linejoin='round' "
        "stroke-width='" +
        width + "'>" + body + "</g></svg>";
    const wxSize square(size, size);
    return wxBitmapBundle::FromSVG(svg.c_str(), square).GetBitmap(square).ConvertToImage();
}

unsigned char covered(const wxImage& image, int x, int y) {
    return static_cast<unsigned char>(255 - image.GetRed(x, y));
}

wxImage clear_image(int size) {
    wxImage image(size, size);
    image.InitAlpha();
    return image;
}

wxImage coloured(Icon icon, int size, const wxColour& colour) {
    const auto mask = coverage(icon, size);
    auto image = clear_image(size);
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            image.SetRGB(x, y, colour.Red(), colour.Green(), colour.Blue());
            image.SetAlpha(x, y, covered(mask, x, y));
        }
    }
    return image;
}

unsigned char blend(unsigned char under, unsigned char over, int share) {
    return static_cast<unsigned char>(under + (over - under) * share / 255);
}

// Distance-based edge: full inside, none outside, a pixel of passage.
unsigned char edge(double inside_by) {
    return static_cast<unsigned char>(std::lround(255 * std::clamp(inside_by + 0.5, 0.0, 1.0)));
}

wxImage on_disc(Icon icon, int size, const wxColour& colour, const wxColour& disc) {
    const int inner = size * 3 / 5;
    const int margin = (size - inner) / 2;
    const auto mask = coverage(icon, inner);
    auto image = clear_image(size);
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const int ix = x - margin;
            const int iy = y - margin;
            const bool within = ix >= 0 && iy >= 0 && ix < inner && iy < inner;
            const int share = within ? covered(mask, ix, iy) : 0;
            image.SetRGB(x, y, blend(disc.Red(), colour.Red(), share),
                         blend(disc.Green(), colour.Green(), share),
                         blend(disc.Blue(), colour.Blue(), share));
            const double radius = size / 2.0;
            image.SetAlpha(x, y, edge(radius - std::hypot(x + 0.5 - radius, y + 0.5 - radius)));
        }
    }
    return image;
}

constexpr const char* logo_svg =
    "<svg viewBox='0 0 48 48' width='48' height='48'>"
    "<rect x='-1' y='-1' width='50' height='50' fill='#0B4A57'/>"
    "<path d='M24 9 L41 24 H36 V39 H12 V24 H7 Z' fill='#FFFFFF' stroke='#FFFFFF' "
    "stroke-width='2' stroke-linejoin='round'/>"
    "<path d='M19 40 V30 a5 5 0 0 1 10 0 V40 Z' fill='#FFC43A'/></svg>";

wxImage logo(int size) {
    const wxSize square(size, size);
    auto image = wxBitmapBundle::FromSVG(logo_svg, square).GetBitmap(square).ConvertToImage();
    if (!image.HasAlpha()) {
        image.InitAlpha();
    }
    const double radius = size / 4.0;
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const double dx = std::max({radius - (x + 0.5), (x + 0.5) - (size - radius), 0.0});
            const double dy = std::max({radius - (y + 0.5), (y + 0.5) - (size - radius), 0.0});
            image.SetAlpha(x, y, edge(radius - std::hypot(dx, dy)));
        }
    }
    return image;
}

// Drawn once for usual and once for dense screens.
template <class Draw>
wxBitmapBundle bundle(int size, Draw draw) {
    return wxBitmapBundle::FromBitmaps(wxBitmap(draw(size)), wxBitmap(draw(2 * size)));
}

} // namespace

wxBitmapBundle icon_bitmap(Icon icon, int size, const wxColour& colour) {
    return bundle(size, [&](int pixels) { return coloured(icon, pixels, colour); });
}

wxBitmapBundle disc_bitmap(Icon icon, int size, const wxColour& colour, const wxColour& disc) {
    return bundle(size, [&](int pixels) { return on_disc(icon, pixels, colour, disc); });
}

wxBitmapBundle logo_bitmap(int size) {
    return bundle(size, [](int pixels) { return logo(pixels); });
}

IconView::IconView(wxWindow* parent, Icon icon, int size, const wxColour& colour)
    : IconView(parent, icon_bitmap(icon, size, colour)) {
}

IconView::IconView(wxWindow* parent, const wxBitmapBundle& bitmap)
    : wxStaticBitmap(parent, wxID_ANY, bitmap) {
    set_role(*this, SpokenRole::decoration);
}

void IconView::set_icon(Icon icon, int size, const wxColour& colour) {
    SetBitmap(icon_bitmap(icon, size, colour));
}

} // namespace safeplaces
