#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "app/scheme/unlock_view_model.h"
#include "app/scheme_fixture.h"
#include "gui/scheme/scheme_screens.h"
#include "gui/text.h"
#include "looks.h"
#include "storage/files.h"
#include "temporary_folder.h"
#include "window.h"

#include <functional>

using namespace safeplaces;
namespace data = boost::unit_test::data;

namespace {

// A window with a screen from before a register is unlocked.
class DoorStage : public OpenWindow {
public:
    explicit DoorStage(int text_percent = 100) : OpenWindow(text_percent) {
        world.venue.save_to = folder.path / "anyborough-2026-11-25.safebackup";
        atomic_save(world.venue.save_to, "a letter");
        screen->Destroy();
    }
    ~DoorStage() { frame.reset(); } // before the models that its screen works on

    void place(Screen* shown) {
        screen = shown;
        show();
    }

    TemporaryFolder folder;
    ASchemeWorld world;
    std::filesystem::path root = SAFEPLACES_ROOT;
    InstalledFiles files{root / "courses", root / "forms", root / "resources"};
    AdoptViewModel adopting{folder.path / "data", world.outside, [](const auto&) {}};
    SetupViewModel setup{folder.path / "data", files, shipped_library(), world.outside,
                         [](const auto&, const auto&) {}};
};

struct DoorScene {
    std::string name;
    std::function<void(DoorStage&)> show;
};

std::ostream& operator<<(std::ostream& out, const DoorScene& scene) {
    return out << scene.name;
}

void show_adopting(DoorStage& stage) {
    stage.place(adopt_screen(stage.frame.get(), stage.look, stage.adopting, [] {}));
}

const std::vector<DoorScene>& door_scenes() {
    static const std::vector<DoorScene> all{
        {"which scheme",
         [](DoorStage& stage) {
             stage.place(register_choice_screen(
                 stage.frame.get(), stage.look,
                 {{.id = {}, .name = "Anyborough Safe Places", .folder = {}},
                  {.id = {}, .name = "Sampleton Safe Places", .folder = {}}},
                 [](int) {}, [] {}));
         }},
        {"set up a scheme",
         [](DoorStage& stage) {
             stage.place(setup_screen(stage.frame.get(), stage.look, stage.setup, [] {}));
         }},
        {"from another computer", show_adopting},
        {"from another computer, without a passphrase",
         [](DoorStage& stage) {
             show_adopting(stage);
             stage.adopting.choose();
             stage.adopting.adopt({});
         }},
        {"from another computer, at work",
         [](DoorStage& stage) {
             show_adopting(stage);
             stage.adopting.choose();
             stage.adopting.adopt("three blue boats sail");
         }},
        {"from another computer, refused",
         [](DoorStage& stage) {
             show_adopting(stage);
             stage.adopting.choose();
             stage.adopting.adopt("three blue boats sail");
             stage.world.finish_work();
         }},
    };
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(scheme_door)

BOOST_DATA_TEST_CASE(nothing_is_cut_at_any_size_of_text,
                     data::make({100, 200}) * data::make(door_scenes()),
                     percent,
                     scene) {
    DoorStage stage(percent);
    scene.show(stage);
    check_nothing_is_cut(*stage.frame);
}

BOOST_DATA_TEST_CASE(nothing_is_cut_while_the_desk_opens, data::make({100, 200}), percent) {
    DoorStage stage(percent);
    stage.place(opening_screen(stage.frame.get(), stage.look, "Anyborough Safe Places"));
    check_nothing_is_cut(*stage.frame);
}

BOOST_DATA_TEST_CASE(nothing_is_cut_while_a_passphrase_is_looked_at,
                     data::make({100, 200}),
                     percent) {
    DoorStage stage(percent);
    RegisterFile file = RegisterFile::in_memory({"0198a000-0000-7000-8000-000000000900"});
    const SecretKeys keys = new_secret_keys();
    KeyBook{file.db()}.add_first(public_keys(keys), stage.world.outside.now());
    UserBook{file.db()}.add_first({.id = {"0198a000-0000-7000-8000-000000000901"},
                                   .name = "Ana Example",
                                   .role = SchemeRole::administrator},
                                  {.bytes = wrap(keys, "four calm green words"), .generation = 1},
                                  stage.world.outside.now());
    UnlockViewModel model{file, stage.world.outside, {}, [](const Unlocked&) {}};
    stage.place(unlock_screen(stage.frame.get(), stage.look, model));
    model.enter("another four green words");
    BOOST_TEST(model.state().working != "");
    settle();
    check_nothing_is_cut(*stage.frame);
    stage.world.finish_work();
    settle();
    check_nothing_is_cut(*stage.frame); // it is wrong
    stage.frame.reset();                // before the model
}

BOOST_DATA_TEST_CASE(tab_goes_round_in_reading_order, data::make(door_scenes())) {
    DoorStage stage;
    sample.show(stage);
    check_tab_order(*stage.frame);
}

BOOST_AUTO_TEST_SUITE_END()
