#ifndef _WIN32

#include "gui/platform/accessibility.h"
#include "gui/platform/data_view_gtk.h"
#include "gui/platform/picture_list.h"
#include "gui/text.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr int picture_column = 56;
constexpr int words_column = 186;
constexpr int count_column = 66; // "70,000"
constexpr int beside_picture = 12;
constexpr int beside_count = 8;

wxString escaped(const std::string& words) {
    auto text = to_wx(words);
    text.Replace(wxS("&"), wxS("&amp;"));
    text.Replace(wxS("<"), wxS("&lt;"));
    return text;
}

} // namespace

class PictureList::Model : public wxDataViewVirtualListModel {
public:
    Model(ColourScheme scheme, PictureRows kind, PictureRowAt row)
        : m_scheme(scheme), m_kind(kind), m_row(std::move(row)) {}

    unsigned GetColumnCount() const override { return 2; }
    wxString GetColumnType(unsigned column) const override {
        if (column == 1) {
            return wxS("string");
        }
        return m_kind == PictureRows::two_lines ? wxS("wxBitmapBundle") : wxS("wxDataViewIconText");
    }
    void GetValueByRow(wxVariant& value, unsigned number, unsigned column) const override {
        const PictureRow row = m_row(static_cast<int>(number));
        if (column == 0 && m_kind == PictureRows::two_lines) {
            value << row.picture;
        } else if (column == 0) {
            value << wxDataViewIconText(to_wx(row.words), row.picture);
        } else {
            value = m_kind == PictureRows::two_lines ? markup(row) : to_wx(row.more);
        }
    }
    bool GetAttrByRow(unsigned number, unsigned, wxDataViewItemAttr& attributes) const override {
        if (m_kind == PictureRows::two_lines) {
            return false;
        }
        const PictureRow row = m_row(static_cast<int>(number));
        attributes.SetBold(row.is_bold);
        attributes.SetColour(row.colour);
        return true;
    }
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }

private:
    [[nodiscard]] wxString markup(const PictureRow& row) const {
        const auto title = escaped(row.words);
        return (row.is_bold ? wxS("<b>") + title + wxS("</b>") : title) +
               wxS("\n<span size='92%'") + colour_of(row) + wxS(">") + escaped(row.more) +
               wxS("</span>");
    }

    // Under high contrast the words keep the colour that goes with the row's ground.
    [[nodiscard]] wxString colour_of(const PictureRow& row) const {
        if (m_scheme == ColourScheme::high_contrast) {
            return {};
        }
        return wxS(" foreground='") + row.colour_of_more.GetAsString(wxC2S_HTML_SYNTAX) + wxS("'");
    }

    ColourScheme m_scheme;
    PictureRows m_kind;
    PictureRowAt m_row;
};

PictureList::PictureList(wxWindow* parent,
                         const Look& look,
                         const std::string& name,
                         PictureRows kind,
                         int row_height,
                         PictureRowAt row)
    : wxDataViewCtrl(parent,
                     wxID_ANY,
                     wxDefaultPosition,
                     wxDefaultSize,
                     wxDV_SINGLE | wxDV_NO_HEADER | wxBORDER_NONE),
      m_model(new Model(look.scheme(), kind, std::move(row))) {
    SetFont(look.font(Type::body));
    AssociateModel(m_model.get());
    if (kind == PictureRows::two_lines) {
        append_two_lines(look);
    } else {
        append_words_and_count(look, row_height);
    }
    style_list(*this, look);
    set_accessible_name(*this, name);
}

PictureList::~PictureList() = default;

// The picture is as high as the row: that is what sets the row's height.
void PictureList::append_two_lines(const Look& look) {
    AppendColumn(new wxDataViewColumn(
        wxString(),
        new wxDataViewBitmapRenderer(wxS("wxBitmapBundle"), wxDATAVIEW_CELL_INERT, wxALIGN_CENTRE),
        0, look.scaled(picture_column)));
    auto* words = new wxDataViewTextRenderer(wxS("string"), wxDATAVIEW_CELL_INERT,
                                             static_cast<int>(wxALIGN_LEFT) |
                                                 static_cast<int>(wxALIGN_CENTRE_VERTICAL));
    words->EnableMarkup();
    words->EnableEllipsize(wxELLIPSIZE_END);
    AppendColumn(new wxDataViewColumn(wxString(), words, 1));
    set_cell_padding(*this, 0, 0, 0);
    set_cell_padding(*this, 1, 2, 0);
}

void PictureList::append_words_and_count(const Look& look, int row_height) {
    auto* words = new wxDataViewIconTextRenderer(wxS("wxDataViewIconText"), wxDATAVIEW_CELL_INERT,
                                                 wxALIGN_LEFT);
    words->EnableEllipsize(wxELLIPSIZE_END);
    AppendColumn(new wxDataViewColumn(wxString(), words, 0, look.scaled(words_column)));
    AppendColumn(new wxDataViewColumn(
        wxString(), new wxDataViewTextRenderer(wxS("string"), wxDATAVIEW_CELL_INERT, wxALIGN_RIGHT),
        1, look.scaled(count_column), wxALIGN_RIGHT));
    const int around = std::max(6, (row_height - GetCharHeight()) / 2 - 1);
    set_cell_padding(*this, 0, beside_picture, around); // beside the picture and the words
    set_cell_padding(*this, 1, beside_count, around);
}

void PictureList::set_rows(int rows) {
    m_model->Reset(static_cast<unsigned>(rows));
}

void PictureList::redraw_row(int row) {
    m_model->RowChanged(static_cast<unsigned>(row)); // GTK keeps how it looked until it is told
}

void PictureList::select_row(int row) {
    if (row < 0) {
        UnselectAll();
        return;
    }
    const auto item = m_model->GetItem(static_cast<unsigned>(row));
    Select(item);
    SetCurrentItem(item);
}

int PictureList::selected_row() const {
    const auto item = GetSelection();
    return item.IsOk() ? static_cast<int>(m_model->GetRow(item)) : -1;
}

void PictureList::on_selection(std::function<void()> action) {
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED,
         [action = std::move(action)](wxDataViewEvent&) { action(); });
}

void PictureList::on_open(std::function<void(int row)> action) {
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this, action = std::move(action)](wxDataViewEvent& event) {
        action(static_cast<int>(m_model->GetRow(event.GetItem())));
    });
}

void PictureList::open_by_one_click() {
    open_on_click(*this);
}

// The press has chosen the row by the time that the button is let go. The toolkit keeps the press
// to itself.
void PictureList::on_click(std::function<void()> action) {
    GetMainWindow()->Bind(wxEVT_LEFT_UP, [action = std::move(action)](wxMouseEvent& event) {
        event.Skip();
        action();
    });
}

} // namespace safeplaces

#endif
