#include "gui/controls/beside_picture.h"

#include "gui/controls/drawing_view.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr int widest_picture = 300; // pixels: smaller than a page's, for answers need the room
constexpr int picture_gap = space::margin;
constexpr int least_characters = 22; // of the words, on a line

} // namespace

BesidePicture::BesidePicture(wxWindow* parent, const Look& look)
    : Pane(parent),
      m_look(look),
      m_row(new wxBoxSizer(wxHORIZONTAL)),
      m_picture(new DrawingView(this, look, DrawingFrame::bare)),
      m_body(new wxBoxSizer(wxVERTICAL)) {
    m_row->Add(m_picture);
    m_gap = m_row->Add(picture_gap, picture_gap);
    m_row->Add(m_body, wxSizerFlags(1).Expand());
    SetSizer(m_row);
    show_picture({});
}

void BesidePicture::show_picture(const std::optional<SlidePicture>& picture) {
    const Drawing drawing = picture && picture->drawing ? picture->drawing() : Drawing{};
    const bool has_picture = !drawing.pages.empty();
    m_picture->Show(has_picture);
    m_gap->Show(has_picture);
    if (has_picture) {
        m_picture->show(drawing.pages.front(), picture->alt);
    }
}

bool BesidePicture::wrap() {
    const int room = GetSize().x; // 0: not laid out yet
    const int width = std::min(widest_picture, room * 2 / 5);
    const bool fits = room - width - picture_gap >= least_characters * m_look.character();
    const int way = fits ? wxHORIZONTAL : wxVERTICAL;
    if (room == 0 || !m_picture->IsShown() ||
        (way == m_row->GetOrientation() && width == m_picture->GetMinSize().x)) {
        return false;
    }
    m_row->SetOrientation(way);
    m_picture->SetMinSize({width, -1});
    return true;
}

} // namespace safeplaces
