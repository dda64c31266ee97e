// Before wx, whose macros Boost.Test does not expect.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "desk_scenes.h"
#include "door_scenes.h"
#include "looks.h"
#include "scenes.h"

#include <boost/core/demangle.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <typeinfo>

using namespace safeplaces;

namespace {

// "(anonymous namespace)::PinView" -> "PinView"; of a template without what it is made for.
std::string class_of(const wxWindow& window) {
    auto name = boost::core::demangle(typeid(window).name());
    name = name.substr(0, name.find('<'));
    const auto scope = name.rfind("::");
    return scope == std::string::npos ? name : name.substr(scope + 2);
}

// How often each class of a screen or of a part that fills one is written down in src/gui and its
// folders. Two files may have one of the same name.
std::map<std::string, std::size_t> classes_in_the_sources() {
    static const std::regex heading(R"(^class (\w+) : public \w*(Screen|View|Part|Page)\b)");
    std::map<std::string, std::size_t> classes;
    for (const auto& file :
         std::filesystem::recursive_directory_iterator(std::string(SAFEPLACES_ROOT) + "/src/gui")) {
        std::ifstream source(file.path());
        for (std::string line; std::getline(source, line);) {
            std::smatch found;
            if (std::regex_search(line, found, heading)) {
                ++classes[found[1]];
            }
        }
    }
    // Bases, never made by themselves.
    for (const char* base : {"TurningScreen", "QuestionsScreen", "DeskPage", "ListPage",
                             "OnePageScreen", "UnlockPage"}) {
        classes.erase(base);
    }
    return classes;
}

void check_open_at_their_top(const std::set<std::string>& names, int percent) {
    std::size_t shown = 0;
    for (const auto& scene : scenes()) {
        if (names.contains(scene.name)) {
            Stage stage(percent);
            scene.show(stage);
            wait_until_drawn(*stage.frame);
            BOOST_TEST(wait_for([&] { return focused_in(*stage.frame) != nullptr; }));
            settle();
            BOOST_TEST(stage.screen->GetViewStart().y == 0, scene.name);
            ++shown;
        }
    }
    BOOST_TEST(shown == names.size());
}

} // namespace

BOOST_AUTO_TEST_SUITE(screens)

BOOST_DATA_TEST_CASE(tab_goes_round_in_reading_order, boost::unit_test::data::make(scenes())) {
    Stage stage;
    sample.show(stage);
    check_tab_order(*stage.frame);
}

// What is longer than the window is read from its beginning, wherever its buttons stand.
BOOST_AUTO_TEST_CASE(a_long_screen_opens_at_its_top) {
    check_open_at_their_top({"answers, signed", "courses", "lesson", "suitability"}, 100);
}

BOOST_AUTO_TEST_CASE(large_text_does_not_push_the_beginning_out_of_sight) {
    check_open_at_their_top({"home, ready", "council, ready to send"}, 200);
}

BOOST_AUTO_TEST_CASE(every_screen_is_among_the_scenes) {
    // By address: classes of one name in two files are the same type_index to Clang.
    std::map<std::string, std::set<const std::type_info*>> seen;
    const auto look_at = [&](const auto& stage, const auto& scenes_of_it) {
        for (const auto& scene : scenes_of_it) {
            const auto made = stage();
            scene.show(*made);
            seen[class_of(*made->screen)].insert(&typeid(*made->screen));
            for (const auto* part : made->screen->GetChildren()) {
                seen[class_of(*part)].insert(&typeid(*part));
            }
        }
    };
    look_at([] { return std::make_unique<Stage>(); }, scenes());
    look_at([] { return std::make_unique<SchemeStage>(); }, desk_scenes());
    look_at([] { return std::make_unique<DoorStage>(); }, door_scenes());
    for (const auto& [name, times] : classes_in_the_sources()) {
        BOOST_TEST(seen[name].size() >= times, "no scene shows each " << name);
    }
}

BOOST_AUTO_TEST_SUITE_END()
