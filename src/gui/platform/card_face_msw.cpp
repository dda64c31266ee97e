#ifdef _WIN32

#include "gui/platform/card_face.h"
#include "gui/text.h"

#include <wx/dcmemory.h>
#include <wx/tglbtn.h>

#include <algorithm>

namespace safeplaces {

// Windows' button shows one picture: the lines are drawn into it, on the button's ground.
struct CardFace::Lines {
    wxToggleButton& button;
    wxFont number_font;
    wxFont words_font;
    wxFont caption_font;
    wxColour ink;
    wxColour muted;
    wxBitmap icon;
    wxSize size{};
};

namespace {

constexpr int around_face = 40; // the button's padding and border
constexpr int over_and_under_face = 26;
constexpr int face_gap = 12;
constexpr int line_gap = 2;

wxSize room_of(const wxString& words, const wxFont& font) {
    wxBitmap bitmap(1, 1);
    wxMemoryDC dc(bitmap);
    dc.SetFont(font);
    return dc.GetTextExtent(words);
}

} // namespace

CardFace::CardFace(wxToggleButton& button, const Look& look, const wxBitmapBundle& icon)
    : m_lines(std::make_unique<Lines>(
          Lines{.button = button,
                .number_font = look.font(Type::desk_title, Emphasis::strong),
                .words_font = look.font(Type::body, Emphasis::strong),
                .caption_font = look.font(Type::caption),
                .ink = look.colours().ink,
                .muted = look.colours().muted,
                .icon = icon.GetBitmap(icon.GetDefaultSize())})) {
    button.SetLabel(wxString());
}

CardFace::~CardFace() = default;

void CardFace::show(const std::string& number,
                    const std::string& words,
                    const std::string& caption) {
    const Lines& lines = *m_lines;
    const wxSize of_number = room_of(to_wx(number), lines.number_font);
    const wxSize of_words = room_of(to_wx(words), lines.words_font);
    const wxSize of_caption = room_of(to_wx(caption), lines.caption_font);
    const wxSize of_icon = lines.icon.GetSize();
    const int top = std::max(of_number.y, of_icon.y);
    m_lines->size = {std::max({of_number.x + face_gap + of_icon.x, of_words.x, of_caption.x}),
                     top + line_gap + of_words.y + line_gap + of_caption.y};
    wxBitmap face(m_lines->size);
    {
        wxMemoryDC dc(face);
        dc.SetBackground(lines.button.GetBackgroundColour());
        dc.Clear();
        dc.SetTextForeground(lines.ink);
        dc.SetFont(lines.number_font);
        dc.DrawText(to_wx(number), 0, (top - of_number.y) / 2);
        dc.DrawBitmap(lines.icon, m_lines->size.x - of_icon.x, (top - of_icon.y) / 2, true);
        dc.SetFont(lines.words_font);
        dc.DrawText(to_wx(words), 0, top + line_gap);
        dc.SetTextForeground(lines.muted);
        dc.SetFont(lines.caption_font);
        dc.DrawText(to_wx(caption), 0, top + line_gap + of_words.y + line_gap);
    }
    lines.button.SetBitmap(face);
}

wxSize CardFace::needed() const {
    return {m_lines->size.x + around_face, m_lines->size.y + over_and_under_face};
}

} // namespace safeplaces

#endif
