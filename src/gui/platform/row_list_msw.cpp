#ifdef _WIN32

#include "gui/platform/row_list.h"

#include <wx/image.h>

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr int picture_side = 18;
constexpr int around_line = 14; // a row's words, as where a row has room of its own
constexpr int no_picture = -2;  // I_IMAGENONE: no room for one either

wxListColumnFormat format_of(Side side) {
    switch (side) {
    case Side::left:
        return wxLIST_FORMAT_LEFT;
    case Side::right:
        return wxLIST_FORMAT_RIGHT;
    case Side::centre:
        return wxLIST_FORMAT_CENTRE;
    }
    return wxLIST_FORMAT_LEFT;
}

// In the middle of a picture as high as a row: that is what gives the row its height.
wxBitmap as_high_as_a_row(const wxBitmapBundle& picture, int side, const wxSize& size) {
    wxImage image(size);
    image.InitAlpha();
    std::fill_n(image.GetAlpha(), size.x * size.y, static_cast<unsigned char>(0));
    image.Paste(picture.GetBitmap(wxSize(side, side)).ConvertToImage(), 0, (size.y - side) / 2,
                wxIMAGE_ALPHA_BLEND_OVER);
    return wxBitmap(image);
}

} // namespace

RowList::RowList(wxWindow* parent,
                 const Look& look,
                 const std::vector<RowListColumn>& columns,
                 RowListCells cells)
    : wxListCtrl(parent,
                 wxID_ANY,
                 wxDefaultPosition,
                 wxDefaultSize,
                 wxLC_REPORT | wxLC_VIRTUAL | wxLC_SINGLE_SEL | wxLC_HRULES | wxBORDER_NONE),
      m_cells(std::move(cells)),
      m_picture_side(look.scaled(picture_side)),
      m_bold(look.font(Type::body, Emphasis::strong)) {
    SetFont(look.font(Type::body));
    SetBackgroundColour(look.colours().card);
    SetForegroundColour(look.colours().ink);
    m_pictures.Create(m_picture_side, GetCharHeight() + around_line);
    SetImageList(&m_pictures, wxIMAGE_LIST_SMALL);
    for (const RowListColumn& column : columns) {
        AppendColumn(column.title, format_of(column.side), column.width);
        m_columns.push_back({column.width});
    }
}

// The number first: of the row that was selected Windows asks for words, and it may be gone.
void RowList::set_rows(int rows) {
    m_is_selecting = true;
    SetItemCount(rows);
    if (const int row = selected_row(); row >= 0) {
        SetItemState(row, 0, wxLIST_STATE_SELECTED | wxLIST_STATE_FOCUSED);
    }
    m_is_selecting = false;
    redraw();
}

void RowList::redraw() {
    Refresh();
}

void RowList::select_row(int row) {
    constexpr long chosen = wxLIST_STATE_SELECTED | wxLIST_STATE_FOCUSED;
    m_is_selecting = true;
    SetItemState(row, chosen, chosen);
    m_is_selecting = false;
    EnsureVisible(row);
}

int RowList::selected_row() const {
    return static_cast<int>(GetNextItem(-1, wxLIST_NEXT_ALL, wxLIST_STATE_SELECTED));
}

wxRect RowList::rectangle_of(int row) const {
    wxRect rectangle;
    GetItemRect(row, rectangle);
    return rectangle;
}

int RowList::width_needed(int row, int column) const {
    constexpr int around_words = 18; // that the list leaves, at both sides, and some
    const RowListCell cell = m_cells(row, column);
    if (cell.words.empty()) {
        return 0;
    }
    const int picture = column == 0 || cell.picture.IsOk() ? m_picture_side : 0;
    int width = 0;
    GetTextExtent(cell.words, &width, nullptr, nullptr, nullptr, cell.is_bold ? &m_bold : nullptr);
    return width + picture + around_words;
}

void RowList::show_sorted(int column, SortArrow arrow) {
    ShowSortIndicator(column, arrow == SortArrow::up);
}

void RowList::set_column_width(int column, int width) {
    Column& kept = m_columns.at(static_cast<std::size_t>(column));
    kept.width = width;
    if (!kept.is_hidden) {
        SetColumnWidth(column, width);
    }
}

// One without a width is neither seen nor read.
void RowList::hide_column(int column, bool hidden) {
    Column& kept = m_columns.at(static_cast<std::size_t>(column));
    if (kept.is_hidden != hidden) {
        kept.is_hidden = hidden;
        SetColumnWidth(column, hidden ? 0 : kept.width);
    }
}

bool RowList::is_column_hidden(int column) const {
    return m_columns.at(static_cast<std::size_t>(column)).is_hidden;
}

void RowList::on_selection(std::function<void()> action) {
    Bind(wxEVT_LIST_ITEM_SELECTED, [this, action = std::move(action)](wxListEvent& event) {
        event.Skip(); // others may want to know too
        if (!m_is_selecting) {
            action();
        }
    });
}

void RowList::on_heading(std::function<void(int column)> action) {
    Bind(wxEVT_LIST_COL_CLICK,
         [action = std::move(action)](wxListEvent& event) { action(event.GetColumn()); });
}

void RowList::on_open(std::function<void(int row)> action) {
    Bind(wxEVT_LIST_ITEM_ACTIVATED, [action = std::move(action)](wxListEvent& event) {
        action(static_cast<int>(event.GetIndex()));
    });
}

void RowList::on_menu(std::function<void()> action) {
    Bind(wxEVT_LIST_ITEM_RIGHT_CLICK, [action = std::move(action)](wxListEvent&) { action(); });
}

wxString RowList::OnGetItemText(long row, long column) const {
    return m_cells(static_cast<int>(row), static_cast<int>(column)).words;
}

int RowList::OnGetItemColumnImage(long row, long column) const {
    const wxBitmapBundle picture = m_cells(static_cast<int>(row), static_cast<int>(column)).picture;
    return picture.IsOk() ? number_of(picture) : no_picture;
}

int RowList::number_of(const wxBitmapBundle& picture) const {
    const auto found = std::ranges::find_if(
        m_seen, [&](const wxBitmapBundle& seen) { return seen.IsSameAs(picture); });
    const auto number = static_cast<int>(found - m_seen.begin());
    if (found == m_seen.end()) {
        m_seen.push_back(picture);
        m_pictures.Add(as_high_as_a_row(picture, m_picture_side, m_pictures.GetSize()));
    }
    return number;
}

wxItemAttr* RowList::OnGetItemColumnAttr(long row, long column) const {
    const RowListCell cell = m_cells(static_cast<int>(row), static_cast<int>(column));
    m_attributes = wxItemAttr(cell.colour, wxNullColour, cell.is_bold ? m_bold : GetFont());
    return &m_attributes;
}

} // namespace safeplaces

#endif
