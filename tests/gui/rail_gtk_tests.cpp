#include <boost/test/unit_test.hpp>

#include "gui/controls/button.h"
#include "gui/platform/accessibility.h"
#include "gui/scheme/rail.h"
#include "window.h"

#include <gtk/gtk.h>
#include <wx/choice.h>
#include <wx/dataview.h>

using namespace safeplaces;

namespace {

struct ARail : OpenWindow {
    ARail() {
        rail = new Rail(
            frame.get(), look,
            {.go = [this](int row) { went_to = row; }, .lock = [this] { is_locked = true; }});
        rail->show({{Icon::to_do, "What needs doing", "36"}, {Icon::shop, "Venues", "650"}}, 0);
        rail->set_user("Anyborough Safe Places", "Ana Example", "Administrator");
        screen->Destroy();
        auto* sizer = new wxBoxSizer(wxHORIZONTAL);
        sizer->Add(rail, wxSizerFlags().Expand());
        frame->SetSizer(sizer);
        frame->Layout();
        frame->Show();
        wait_for([this] { return frame->IsShownOnScreen(); });
        settle();
    }

    template <class Kind>
    [[nodiscard]] Kind* find() const {
        for (auto* each : everything_in(*rail)) {
            if (auto* found = dynamic_cast<Kind*>(each); found && each->IsShownOnScreen()) {
                return found;
            }
        }
        return nullptr;
    }

    Rail* rail = nullptr;
    int went_to = -1;
    bool is_locked = false;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(rail_gtk, ARail)

BOOST_AUTO_TEST_CASE(its_sections_are_one_list_that_says_go_to) {
    auto* list = find<wxDataViewCtrl>();
    BOOST_REQUIRE(list != nullptr);
    BOOST_TEST(accessible_name(*list) == "Go to");
    auto* model = static_cast<wxDataViewVirtualListModel*>(list->GetModel());
    wxDataViewEvent event(wxEVT_DATAVIEW_ITEM_ACTIVATED, list, model->GetItem(1));
    list->ProcessWindowEvent(event);
    settle();
    BOOST_TEST(went_to == 1);
}

BOOST_AUTO_TEST_CASE(the_counts_of_the_largest_scheme_are_seen_whole) {
    rail->show({{Icon::to_do, "What needs doing", "34,632"}, {Icon::shop, "Venues", "70,000"}}, 0);
    settle();
    auto* list = find<wxDataViewCtrl>();
    BOOST_REQUIRE(list != nullptr);
    auto* rows = gtk_tree_view_get_model(GTK_TREE_VIEW(list->GtkGetTreeView()));
    for (const unsigned place : {0U, 1U}) {
        auto* column = GTK_TREE_VIEW_COLUMN(list->GetColumn(place)->GetGtkHandle());
        GtkTreeIter row;
        for (bool is_row = gtk_tree_model_get_iter_first(rows, &row) != FALSE; is_row;
             is_row = gtk_tree_model_iter_next(rows, &row) != FALSE) {
            gtk_tree_view_column_cell_set_cell_data(column, rows, &row, FALSE, FALSE);
            int needed = 0;
            gtk_tree_view_column_cell_get_size(column, nullptr, nullptr, nullptr, &needed, nullptr);
            BOOST_TEST(gtk_tree_view_column_get_width(column) >= needed);
        }
    }
}

BOOST_AUTO_TEST_CASE(lock_stands_at_its_foot) {
    auto* lock = find<Button>();
    BOOST_REQUIRE(lock != nullptr);
    wxCommandEvent event(wxEVT_BUTTON, lock->GetId());
    lock->ProcessWindowEvent(event);
    settle();
    BOOST_TEST(is_locked);
}

BOOST_AUTO_TEST_CASE(in_a_narrow_window_the_sections_are_a_drop_down_list) {
    rail->turn(false);
    settle();
    BOOST_TEST(find<wxDataViewCtrl>() == nullptr);
    auto* choice = find<wxChoice>();
    BOOST_REQUIRE(choice != nullptr);
    BOOST_TEST(choice->GetCount() == 2u);
    wxCommandEvent event(wxEVT_CHOICE, choice->GetId());
    event.SetInt(1);
    choice->ProcessWindowEvent(event);
    settle();
    BOOST_TEST(went_to == 1);
}

BOOST_AUTO_TEST_SUITE_END()
