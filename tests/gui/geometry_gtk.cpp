#include "geometry.h"

#include "gui/controls/screen.h"
#include "gui/controls/slide_view.h"
#include "gui/controls/table.h"
#include "gui/controls/task_list.h"
#include "gui/controls/words.h"
#include "gui/platform/gtk_widget.h"
#include "gui/text.h"
#include "window.h"

#include <gtk/gtk.h>
#include <wx/choice.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr int tolerance = 1; // pixels that the toolkit's rounding may take

std::string name_of(const wxWindow& window) {
    const auto words = words_of(window);
    const std::string kind = from_wx(window.GetClassInfo()->GetClassName());
    const auto at = window.GetScreenPosition();
    return kind + " \"" + words + "\" at " + std::to_string(at.x) + "," + std::to_string(at.y) +
           ", " + std::to_string(window.GetSize().x) + "x" + std::to_string(window.GetSize().y);
}

// Where a child stands in its parent; a page that scrolls counts from its top.
wxRect place_of(const wxWindow& window) {
    auto place = window.GetRect();
    if (const auto* screen = dynamic_cast<const Screen*>(window.GetParent())) {
        place.SetPosition(screen->CalcUnscrolledPosition(place.GetPosition()));
    }
    return place;
}

bool sticks_out(const wxWindow& window) {
    const auto* parent = window.GetParent();
    auto room = parent->GetClientSize();
    if (dynamic_cast<const Screen*>(parent) != nullptr) {
        room.y = parent->GetVirtualSize().y;
    }
    return !wxRect(room).Contains(place_of(window));
}

// What the toolkit needs to show the control whole, whatever size it was given. Words that wrap
// need as much height as goes with their width.
wxSize needed_by(const wxWindow& window) {
    auto* widget = static_cast<GtkWidget*>(window.GetHandle());
    int width = 0;
    int height = 0;
    gtk_widget_get_size_request(widget, &width, &height);
    gtk_widget_set_size_request(widget, -1, -1);
    wxSize least;
    gtk_widget_get_preferred_width(widget, &least.x, nullptr);
    gtk_widget_get_preferred_height_for_width(widget, std::max(least.x, window.GetSize().x),
                                              &least.y, nullptr);
    gtk_widget_set_size_request(widget, width, height);
    return least;
}

bool has_too_little_room(const wxWindow& window) {
    const auto needed = needed_by(window);
    return needed.x > window.GetSize().x + tolerance || needed.y > window.GetSize().y + tolerance;
}

// Whether there is more below than what shows.
bool scrolls(const wxWindow& window) {
    auto* adjustment = gtk_scrollable_get_vadjustment(GTK_SCROLLABLE(inner_widget(window)));
    return gtk_adjustment_get_upper(adjustment) >
           gtk_adjustment_get_page_size(adjustment) + tolerance;
}

// The widest line of a cell in pixels, as the list draws it.
int width_of(GtkWidget* list, const wxString& markup) {
    auto* layout = gtk_widget_create_pango_layout(list, nullptr);
    pango_layout_set_markup(layout, markup.utf8_str(), -1);
    int width = 0;
    pango_layout_get_pixel_size(layout, &width, nullptr);
    g_object_unref(layout);
    return width;
}

std::vector<std::string> cut_in(const TaskList& list) {
    std::vector<std::string> cut;
    const auto& model = dynamic_cast<const wxDataViewVirtualListModel&>(*list.GetModel());
    constexpr int padding = 2 * 2;
    const int room = list.GetColumn(1)->GetWidth() - padding;
    for (unsigned row = 0; row < model.GetCount(); ++row) {
        wxVariant value;
        model.GetValueByRow(value, row, 1);
        if (width_of(inner_widget(list), value.GetString()) > room) {
            cut.push_back("row \"" + from_wx(value.GetString()) + "\" is cut");
        }
    }
    if (scrolls(list)) {
        cut.push_back(name_of(list) + " is cut at its foot");
    }
    return cut;
}

bool is_container(const wxWindow& window) {
    return dynamic_cast<const wxControl*>(&window) == nullptr;
}

std::vector<std::string> faults_of(const wxWindow& window) {
    std::vector<std::string> faults;
    if (sticks_out(window)) {
        faults.push_back(name_of(window) + " sticks out of " + name_of(*window.GetParent()));
    }
    if (!is_container(window) && has_too_little_room(window)) {
        const auto needed = needed_by(window);
        faults.push_back(name_of(window) + " has too little room, it needs " +
                         std::to_string(needed.x) + "x" + std::to_string(needed.y));
    }
    if (const auto* list = dynamic_cast<const TaskList*>(&window)) {
        const auto cut = cut_in(*list);
        faults.insert(faults.end(), cut.begin(), cut.end());
    }
    const bool slide = dynamic_cast<const SlideView*>(window.GetParent()) != nullptr;
    if (slide && dynamic_cast<const wxTextCtrl*>(&window) != nullptr && scrolls(window)) {
        faults.push_back(name_of(window) + " is cut at its foot");
    }
    return faults;
}

void collect(const wxWindow& window, std::vector<std::string>& faults) {
    std::vector<const wxWindow*> shown;
    for (const auto* child : window.GetChildren()) {
        if (child->IsShown() && !child->IsTopLevel()) {
            shown.push_back(child);
        }
    }
    for (const auto* child : shown) {
        const auto own = faults_of(*child);
        faults.insert(faults.end(), own.begin(), own.end());
        for (const auto* other : shown) {
            if (other > child && place_of(*child).Intersects(place_of(*other))) {
                faults.push_back(name_of(*child) + " overlaps " + name_of(*other));
            }
        }
        if (is_container(*child)) {
            collect(*child, faults);
        }
    }
}

// A cell of a table, as the toolkit draws it.
struct Cell {
    std::string words;
    int needed = 0; // pixels
    int room = 0;   // 0: its column is left out
};

std::string words_in(const wxDataViewVirtualListModel& model, unsigned row, unsigned column) {
    wxVariant value;
    model.GetValueByRow(value, row, column);
    if (value.GetType() == wxS("string")) {
        return from_wx(value.GetString());
    }
    wxDataViewIconText cell;
    cell << value;
    return from_wx(cell.GetText());
}

int width_of_all(GtkTreeViewColumn* column, GtkWidget* tree) {
    GtkCellArea* area = nullptr;
    g_object_get(column, "cell-area", &area, nullptr);
    auto* context = gtk_cell_area_create_context(area);
    int natural = 0;
    gtk_cell_area_get_preferred_width(area, context, tree, nullptr, &natural);
    g_object_unref(context);
    g_object_unref(area);
    return natural;
}

Cell cell_of(Table& table, unsigned row, unsigned place) {
    auto* tree = GTK_TREE_VIEW(table.GtkGetTreeView());
    const auto& model = dynamic_cast<const wxDataViewVirtualListModel&>(*table.GetModel());
    Cell cell{words_in(model, row, place)};
    GtkTreeIter at;
    const bool exists = gtk_tree_model_iter_nth_child(gtk_tree_view_get_model(tree), &at, nullptr,
                                                      static_cast<int>(row)) != FALSE;
    if (exists && !table.is_column_hidden(static_cast<int>(place))) {
        auto* column = GTK_TREE_VIEW_COLUMN(table.GetColumn(place)->GetGtkHandle());
        gtk_tree_view_column_cell_set_cell_data(column, gtk_tree_view_get_model(tree), &at, FALSE,
                                                FALSE);
        int between = 0;
        gtk_widget_style_get(GTK_WIDGET(tree), "horizontal-separator", &between, nullptr);
        cell.needed = width_of_all(column, GTK_WIDGET(tree));
        cell.room = gtk_tree_view_column_get_width(column) - between;
    }
    return cell;
}

std::vector<unsigned> rows_in_view(Table& table) {
    std::vector<unsigned> rows;
    GtkTreePath* first = nullptr;
    GtkTreePath* last = nullptr;
    if (gtk_tree_view_get_visible_range(GTK_TREE_VIEW(table.GtkGetTreeView()), &first, &last) !=
        FALSE) {
        for (int row = *gtk_tree_path_get_indices(first); row <= *gtk_tree_path_get_indices(last);
             ++row) {
            rows.push_back(static_cast<unsigned>(row));
        }
        gtk_tree_path_free(first);
        gtk_tree_path_free(last);
    }
    return rows;
}

// By row, the cells that are not seen whole, with words in them.
std::vector<std::pair<unsigned, Cell>> cells_not_seen(Table& table) {
    std::vector<std::pair<unsigned, Cell>> found;
    for (const unsigned row : rows_in_view(table)) {
        for (unsigned place = 0; place < table.GetColumnCount(); ++place) {
            const Cell cell = cell_of(table, row, place);
            if (!cell.words.empty() && (cell.room == 0 || cell.needed > cell.room)) {
                found.emplace_back(row, cell);
            }
        }
    }
    return found;
}

std::vector<Table*> tables_in(wxWindow& window) {
    std::vector<Table*> tables;
    for (auto* each : everything_in(window)) {
        auto* table = dynamic_cast<Table*>(each);
        if (table != nullptr && table->IsShownOnScreen()) {
            tables.push_back(table);
        }
    }
    return tables;
}

bool stands_beneath(const Table& table, const std::string& words) {
    const auto& beside = table.GetParent()->GetChildren();
    return std::any_of(beside.begin(), beside.end(), [&](const wxWindow* each) {
        const auto* paragraph = dynamic_cast<const Paragraph*>(each);
        return paragraph != nullptr && paragraph->IsShown() &&
               paragraph->words().find(words) != std::string::npos;
    });
}

// A heading of a column that is cut.
std::vector<std::string> cut_headings_in(Table& table) {
    std::vector<std::string> cut;
    for (unsigned place = 0; place < table.GetColumnCount(); ++place) {
        auto* column = GTK_TREE_VIEW_COLUMN(table.GetColumn(place)->GetGtkHandle());
        int needed = 0;
        gtk_widget_get_preferred_width(gtk_tree_view_column_get_button(column), nullptr, &needed);
        if (!table.is_column_hidden(static_cast<int>(place)) &&
            needed > gtk_tree_view_column_get_width(column)) {
            cut.push_back("heading \"" + from_wx(table.GetColumn(place)->GetTitle()) + "\" is cut");
        }
    }
    return cut;
}

} // namespace

std::vector<std::string> cut_cells_in(wxWindow& window) {
    std::vector<std::string> faults;
    for (Table* table : tables_in(window)) {
        for (const auto& [row, cell] : cells_not_seen(*table)) {
            if (cell.room > 0) {
                faults.push_back("cell \"" + cell.words + "\" needs " +
                                 std::to_string(cell.needed) + " pixels and has " +
                                 std::to_string(cell.room));
            }
        }
    }
    return faults;
}

std::vector<std::string> words_lost_in(wxWindow& window) {
    std::vector<std::string> faults;
    for (Table* table : tables_in(window)) {
        const auto headings = cut_headings_in(*table);
        faults.insert(faults.end(), headings.begin(), headings.end());
        for (const auto& [row, cell] : cells_not_seen(*table)) {
            table->select(static_cast<int>(row));
            if (!stands_beneath(*table, cell.words)) {
                faults.push_back("nobody sees all of \"" + cell.words + "\"");
            }
        }
    }
    return faults;
}

std::vector<std::string> misplaced_in(const wxWindow& window) {
    std::vector<std::string> faults;
    collect(window, faults);
    return faults;
}

} // namespace safeplaces
