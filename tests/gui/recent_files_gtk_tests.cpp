#include <boost/test/unit_test.hpp>

#include "gui/platform/recent_files.h"
#include "window.h"

#include <gtk/gtk.h>

#include <string>

namespace safeplaces {

namespace {

GtkRecentManager* manager() {
    return gtk_recent_manager_get_default();
}

bool has(const std::string& uri) {
    GList* all = gtk_recent_manager_get_items(manager());
    bool found = false;
    for (const GList* item = all; item != nullptr; item = item->next) {
        found = found || uri == gtk_recent_info_get_uri(static_cast<GtkRecentInfo*>(item->data));
    }
    g_list_free_full(all, reinterpret_cast<GDestroyNotify>(gtk_recent_info_unref));
    return found;
}

} // namespace

BOOST_AUTO_TEST_SUITE(recent_files_gtk)

BOOST_AUTO_TEST_CASE(what_is_chosen_leaves_the_recent_files_also_when_it_is_noted_later) {
    const char* ours = "file:///tmp/anyborough%20letters.pdf";
    const char* theirs = "file:///tmp/a-song.ogg";
    forget_recent("/tmp/anyborough letters.pdf");
    gtk_recent_manager_add_item(manager(), theirs);
    gtk_recent_manager_add_item(manager(), ours);
    wait_for([&] { return has(theirs) || has(ours); });
    wait_for([&] { return has(theirs) && !has(ours); });
    BOOST_TEST(has(theirs));
    BOOST_TEST(!has(ours));
    forget_recent("/tmp/a-song.ogg"); // it is there already
    BOOST_TEST(!has(theirs));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
