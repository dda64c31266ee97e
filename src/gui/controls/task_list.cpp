#include "gui/controls/task_list.h"

#include <wx/image.h>

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr int icon_column = 56;
constexpr int task_icon_size = 20;
constexpr int bar_width = 4;
constexpr int least_row = 54;

// The status icon in the middle of its cell. The cell's bitmap is as high as the row: that is what
// sets the row's height. The selected row has a bar at the left.
wxBitmap cell_bitmap(const Look& look, StatusKind status, int height, bool selected) {
    const auto [icon, tone] = look_of(status);
    const int size = look.scaled(task_icon_size);
    const int width = look.scaled(icon_column);
    const wxSize square(size, size);
    wxImage image(width, height);
    image.InitAlpha();
    std::fill_n(image.GetAlpha(), width * height, static_cast<unsigned char>(0));
    const auto picture =
        icon_bitmap(icon, size, look.colour(tone)).GetBitmap(square).ConvertToImage();
    constexpr int left = 23;
    image.Paste(picture, look.scaled(left), (height - size) / 2, wxIMAGE_ALPHA_BLEND_OVER);
    if (selected) {
        const auto accent = look.colours().accent;
        image.SetRGB(wxRect(0, 0, bar_width, height), accent.Red(), accent.Green(), accent.Blue());
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < bar_width; ++x) {
                image.SetAlpha(x, y, 255);
            }
        }
    }
    return wxBitmap(image);
}

int height_of_row(const wxWindow& parent, const Look& look) {
    int height = 0;
    const wxFont font = look.font(Type::body);
    parent.GetTextExtent(wxS("Xg"), nullptr, &height, nullptr, nullptr, &font);
    return std::max(least_row, height * 2 + space::block);
}

} // namespace

TaskList::TaskList(wxWindow* parent,
                   const Look& look,
                   const std::string& name,
                   std::function<void(int row)> on_select,
                   std::function<void(int row)> on_open,
                   OpenedBy opened_by)
    : PictureList(parent,
                  look,
                  name,
                  PictureRows::two_lines,
                  height_of_row(*parent, look),
                  [this](int row) { return row_at(row); }),
      m_look(look),
      m_on_select(std::move(on_select)),
      m_on_open(std::move(on_open)),
      m_row_height(height_of_row(*parent, look)) {
    PictureList::on_selection([this] { take_selection(); });
    PictureList::on_open([this](int) { open_current(); });
    if (opened_by == OpenedBy::click) {
        on_click([this] {
            if (current() != m_open) {
                open_current();
            }
        });
    }
}

PictureRow TaskList::row_at(int row) {
    const TaskRow& task = m_rows.at(static_cast<std::size_t>(row));
    const bool selected = row == m_current;
    // Drawn once: the toolkit asks for each row again and again.
    wxBitmapBundle& picture = m_pictures[{task.status, selected}];
    if (!picture.IsOk()) {
        picture = wxBitmapBundle::FromBitmap(
            cell_bitmap(m_look, task.status, m_row_height - 2, selected));
    }
    return {picture,
            task.title,
            task.words,
            m_look.colours().ink,
            m_look.colour(look_of(task.status).tone),
            selected};
}

void TaskList::open_current() {
    m_open = current();
    if (m_on_open) {
        CallAfter([action = m_on_open, row = m_open] { action(row); });
    }
}

void TaskList::show(const std::vector<TaskRow>& rows, int current_row) {
    m_showing = true;
    m_open = current_row;
    if (rows.size() != m_rows.size()) {
        m_rows = rows;
        set_rows(static_cast<int>(rows.size()));
        SetMinSize({-1, static_cast<int>(rows.size()) * m_row_height});
        reflow_later(*this);
    } else if (rows != m_rows) {
        const auto before = std::exchange(m_rows, rows);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row] != before[row]) {
                redraw_row(static_cast<int>(row));
            }
        }
    }
    make_current(current_row);
    if (current_row < 0 || selected_row() != current_row) {
        select_row(current_row);
    }
    m_showing = false;
}

void TaskList::make_current(int row) {
    const int before = std::exchange(m_current, row);
    for (const int changed : {before, row}) {
        if (before != row && changed >= 0 && changed < static_cast<int>(m_rows.size())) {
            redraw_row(changed);
        }
    }
}

void TaskList::take_selection() {
    const int row = selected_row();
    if (m_showing || row < 0 || row == m_current) {
        return;
    }
    make_current(row);
    if (m_on_select) {
        CallAfter([this, row] {
            if (const auto select = m_on_select) {
                select(row);
            }
        });
    }
}

} // namespace safeplaces
