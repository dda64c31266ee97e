#pragma once

#include "gui/controls/layout.h"
#include "gui/controls/status.h"
#include "gui/platform/picture_list.h"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace safeplaces {

struct TaskRow {
    StatusKind status = StatusKind::not_started;
    std::string title;
    std::string words; // the status in words

    friend bool operator==(const TaskRow&, const TaskRow&) = default;
};

// What opens a row besides Enter.
enum class OpenedBy {
    click, // where a row leads somewhere, like a link
    double_click,
};

// Parts of a form, documents, pages: rows of two lines with a status icon. One Tab stop; the arrow
// keys move. As high as its rows: the page scrolls, not the list.
class TaskList : public PictureList {
public:
    // on_select: another row was chosen by a click or an arrow key. on_open: Enter, or as
    // `opened_by` says. Either may be empty. Add with wxEXPAND.
    TaskList(wxWindow* parent,
             const Look& look,
             const std::string& name,
             std::function<void(int row)> on_select,
             std::function<void(int row)> on_open = {},
             OpenedBy opened_by = OpenedBy::double_click);

    // `current` is the selected row, -1 for none. Only what differs is touched; no callback.
    void show(const std::vector<TaskRow>& rows, int current);
    [[nodiscard]] int current() const { return m_current; }

private:
    [[nodiscard]] PictureRow row_at(int row);
    void open_current();
    void take_selection();
    void make_current(int row);

    const Look& m_look;
    std::vector<TaskRow> m_rows;
    int m_current = -1;
    std::map<std::pair<StatusKind, bool>, wxBitmapBundle> m_pictures;
    std::function<void(int)> m_on_select;
    std::function<void(int)> m_on_open;
    int m_open = -1; // the row that the program shows, or was asked for last
    int m_row_height = 0;
    bool m_showing = false;
};

} // namespace safeplaces
