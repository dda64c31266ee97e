// Before wx, whose macros Boost.Test does not expect.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "desk_scenes.h"
#include "door_scenes.h"
#include "looks.h"

#include <set>
#include <string>
#include <vector>

using namespace safeplaces;

namespace data = boost::unit_test::data;

namespace {

template <class Stage>
void draw_in_its_fonts(Stage& stage) {
    settle();
    wait_until_drawn(*stage.frame);
    stage.screen->reflow_soon(); // with the fonts that it is drawn in
    settle();
}

// Each size and each theme, and the largest text in the theme that is not ours too. Dark and light
// differ in nothing but colours; all nine would take two minutes.
std::vector<Setting> settings_of_a_desk() {
    std::vector<Setting> all{{"light", ColourScheme::light, 100},
                             {"light", ColourScheme::light, 200},
                             {"dark", ColourScheme::dark, 150},
                             {"high contrast", ColourScheme::high_contrast, 200}};
#ifdef __clang__
    all.resize(1); // with sanitizers, which look for other faults and take their time
#endif
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(desk_screens_laid_out)

BOOST_DATA_TEST_CASE(nothing_of_a_desk_is_cut,
                     data::make(settings_of_a_desk()) * data::make(desk_scenes()),
                     how,
                     scene) {
    SchemeStage stage(how.percent, how.scheme);
    scene.show(stage);
    draw_in_its_fonts(stage);
    check_nothing_is_cut(*stage.frame);
}

BOOST_DATA_TEST_CASE(nothing_is_cut_before_a_desk_is_unlocked,
                     data::make(settings_of_a_desk()) * data::make(door_scenes()),
                     how,
                     scene) {
    DoorStage stage(how.percent, how.scheme);
    scene.show(stage);
    draw_in_its_fonts(stage);
    check_nothing_is_cut(*stage.frame);
}

// As large as the page is in the window that the program opens with.
BOOST_AUTO_TEST_CASE(no_cell_is_cut_in_the_usual_window) {
    const std::set<std::string> lists{"what needs doing", "venues", "records",
                                      "people",           "keys",   "record of changes"};
    std::size_t shown = 0;
    for (const DeskScene& scene : desk_scenes()) {
        if (lists.contains(scene.name)) {
            BOOST_TEST_CONTEXT(scene.name) {
                SchemeStage stage;
                stage.frame->SetClientSize(1038, 753);
                scene.show(stage);
                draw_in_its_fonts(stage);
                check_nothing_is_cut(*stage.frame);
                for (const auto& fault : cut_cells_in(*stage.frame)) {
                    BOOST_ERROR(fault);
                }
            }
            ++shown;
        }
    }
    BOOST_TEST(shown == lists.size());
}

BOOST_AUTO_TEST_SUITE_END()
