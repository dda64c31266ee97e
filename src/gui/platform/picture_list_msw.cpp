#ifdef _WIN32

#include "gui/platform/accessibility.h"
#include "gui/platform/picture_list.h"
#include "gui/text.h"

#include <wx/dc.h>
#include <wx/ownerdrw.h>
#include <wx/renderer.h>
#include <wx/settings.h>

#include <utility>

#include <wx/msw/wrapwin.h> // without the macros that hide functions of wx

namespace safeplaces {

namespace {

constexpr int picture_column = 56;
constexpr int beside_picture = 12;
constexpr int under_words = 2;

// What a screen reader says of the row.
wxString spoken(const PictureRow& row) {
    return to_wx(row.more.empty() ? row.words : row.words + ", " + row.more);
}

wxString cut(wxDC& dc, const std::string& words, int width) {
    return wxControl::Ellipsize(to_wx(words), dc, wxELLIPSIZE_END, width, wxELLIPSIZE_FLAGS_NONE);
}

} // namespace

class PictureList::Item : public wxOwnerDrawn {
public:
    explicit Item(const PictureList& list) : m_list(list) { SetOwnerDrawn(); }

    bool OnDrawItem(wxDC& dc, const wxRect& room, wxODAction, wxODStatus status) override {
        m_list.draw(dc, room, m_list.GetItemIndex(this), (status & wxODSelected) != 0,
                    (status & wxODHasFocus) != 0);
        return true;
    }
    wxString GetName() const override { return m_list.GetString(index()); }

private:
    [[nodiscard]] unsigned index() const {
        return static_cast<unsigned>(m_list.GetItemIndex(const_cast<Item*>(this)));
    }

    const PictureList& m_list;
};

PictureList::PictureList(wxWindow* parent,
                         const Look& look,
                         const std::string& name,
                         PictureRows kind,
                         int row_height,
                         PictureRowAt row)
    : wxListBox(parent,
                wxID_ANY,
                wxDefaultPosition,
                wxDefaultSize,
                0,
                nullptr,
                wxLB_SINGLE | wxLB_OWNERDRAW | wxBORDER_NONE),
      m_look(look),
      m_kind(kind),
      m_row_height(row_height),
      m_row(std::move(row)) {
    SetFont(look.font(Type::body));
    SetBackgroundColour(look.colours().card);
    SendMessageW(static_cast<HWND>(GetHandle()), LB_SETITEMHEIGHT, 0, m_row_height);
    set_accessible_name(*this, name);
    Bind(wxEVT_LISTBOX_DCLICK, [this](wxCommandEvent&) { open(); });
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        const int key = event.GetKeyCode();
        if ((key == WXK_RETURN || key == WXK_NUMPAD_ENTER) && m_on_open) {
            open();
        } else {
            event.Skip();
        }
    });
}

wxOwnerDrawn* PictureList::CreateLboxItem(size_t) {
    return new Item(*this); // the list box owns it
}

void PictureList::set_rows(int rows) {
    wxArrayString words;
    for (int row = 0; row < rows; ++row) {
        words.push_back(spoken(m_row(row)));
    }
    Set(words);
}

void PictureList::redraw_row(int row) {
    const auto place = static_cast<unsigned>(row);
    if (const wxString words = spoken(m_row(row)); words != GetString(place)) {
        SetString(place, words);
    }
    Refresh();
}

void PictureList::select_row(int row) {
    SetSelection(row < 0 ? wxNOT_FOUND : row);
}

int PictureList::selected_row() const {
    return GetSelection();
}

void PictureList::on_selection(std::function<void()> action) {
    Bind(wxEVT_LISTBOX, [action = std::move(action)](wxCommandEvent&) { action(); });
}

void PictureList::on_open(std::function<void(int row)> action) {
    m_on_open = std::move(action);
}

void PictureList::open_by_one_click() {
    on_click([this] { open(); });
}

// Windows selects the row after this event.
void PictureList::on_click(std::function<void()> action) {
    Bind(wxEVT_LEFT_UP, [this, action = std::move(action)](wxMouseEvent& event) {
        event.Skip();
        CallAfter(action);
    });
}

void PictureList::open() {
    if (const int row = selected_row(); row >= 0 && m_on_open) {
        m_on_open(row);
    }
}

// Under high contrast the selected row has Windows' colours.
wxColour PictureList::colour_of_words(const wxColour& own, bool is_selected) const {
    const bool as_windows = is_selected && m_look.scheme() == ColourScheme::high_contrast;
    return as_windows ? wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHTTEXT) : own;
}

void PictureList::draw(
    wxDC& dc, const wxRect& room, int row, bool is_selected, bool has_focus) const {
    const bool high_contrast = m_look.scheme() == ColourScheme::high_contrast;
    const Palette& colours = m_look.colours();
    const wxColour chosen =
        high_contrast ? wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHT) : colours.tint;
    dc.SetPen(*wxTRANSPARENT_PEN);
    dc.SetBrush(wxBrush(is_selected ? chosen : colours.card));
    dc.DrawRectangle(room);
    const PictureRow shown = m_row(row);
    const bool two_lines = m_kind == PictureRows::two_lines;
    const wxBitmap picture = shown.picture.GetBitmap(shown.picture.GetDefaultSize());
    const int left = room.x + (two_lines ? 0 : beside_picture);
    dc.DrawBitmap(picture, left, room.y + (room.height - picture.GetHeight()) / 2, true);
    wxRect words = room;
    words.x = two_lines ? room.x + m_look.scaled(picture_column)
                        : left + picture.GetWidth() + beside_picture;
    words.width = room.GetRight() - beside_picture - words.x;
    draw_words(dc, words, shown, is_selected);
    if (has_focus && HasFocus()) {
        wxRendererNative::Get().DrawFocusRect(const_cast<PictureList*>(this), dc, room);
    }
}

void PictureList::draw_words(wxDC& dc,
                             const wxRect& room,
                             const PictureRow& row,
                             bool is_selected) const {
    dc.SetBackgroundMode(wxBRUSHSTYLE_TRANSPARENT);
    const wxFont words_font =
        m_look.font(Type::body, row.is_bold ? Emphasis::strong : Emphasis::normal);
    const wxFont more_font =
        m_kind == PictureRows::two_lines ? m_look.font(Type::caption) : words_font;
    dc.SetFont(more_font);
    const wxSize of_more = dc.GetTextExtent(to_wx(row.more));
    const int line = dc.GetCharHeight();
    int words_width = room.width;
    dc.SetTextForeground(colour_of_words(row.colour_of_more, is_selected));
    dc.SetFont(words_font);
    const int height = dc.GetCharHeight();
    dc.SetFont(more_font);
    int top = room.y + (room.height - height) / 2;
    if (m_kind == PictureRows::two_lines) {
        top = room.y + (room.height - height - under_words - line) / 2;
        dc.DrawText(cut(dc, row.more, room.width), room.x, top + height + under_words);
    } else {
        dc.DrawText(to_wx(row.more), room.GetRight() - of_more.x, top);
        words_width -= of_more.x + beside_picture;
    }
    dc.SetFont(words_font);
    dc.SetTextForeground(colour_of_words(row.colour, is_selected));
    dc.DrawText(cut(dc, row.words, words_width), room.x, top);
}

} // namespace safeplaces

#endif
