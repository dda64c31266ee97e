#include <boost/test/unit_test.hpp>

#include "domain/utf8_path.h"
#include "gui/file_drop.h"
#include "scheme_stage.h"
#include "temporary_folder.h"

#include <wx/dnd.h>

using namespace safeplaces;

namespace {

// What the desktop does when somebody lets files fall on the window.
void drop_on(const wxWindow& window, const std::vector<std::filesystem::path>& files) {
    auto* target = dynamic_cast<wxFileDropTarget*>(window.GetDropTarget());
    BOOST_REQUIRE(target != nullptr);
    wxArrayString names;
    for (const std::filesystem::path& file : files) {
        names.Add(to_wx(utf8(file)));
    }
    BOOST_TEST(target->OnDropFiles(0, 0, names));
}

} // namespace

BOOST_AUTO_TEST_SUITE(file_drop)

BOOST_AUTO_TEST_CASE(all_files_of_a_drop_come_in_one_call_after_the_event) {
    OpenWindow window;
    window.show();
    std::vector<DroppedFiles> calls;
    accept_dropped_files(*window.screen,
                         [&](const DroppedFiles& files) { calls.push_back(files); });
    const DroppedFiles dropped{path_from_utf8("/tmp/caf\u00e9.safeplace"), "/tmp/a folder"};
    drop_on(*window.screen, dropped);
    BOOST_TEST(calls.empty());
    settle();
    BOOST_REQUIRE(calls.size() == 1);
    BOOST_TEST((calls.front() == dropped));
}

BOOST_AUTO_TEST_CASE(what_is_dropped_on_the_inbox_is_taken_in) {
    const TemporaryFolder folder;
    folder.write("note.safeplace", "no parcel");
    folder.write("more/other.safeplace", "no parcel either");
    SchemeStage stage;
    stage.show({.place = SchemePlace::inbox});
    drop_on(*stage.screen, {folder.path / "note.safeplace", folder.path / "more"});
    settle();
    stage.world.finish_work();
    settle();
    BOOST_TEST(stage.inbox().state().rows.size() == 2U);
    BOOST_TEST(stage.inbox().state().refused == 2);
}

BOOST_AUTO_TEST_SUITE_END()
