#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "app/scenario_view_model.h"
#include "gui/controls/button.h"
#include "gui/screens.h"
#include "window.h"

using namespace safeplaces;

namespace {

struct AStoryOnScreen : OpenWindow {
    AStoryOnScreen() {
        show();
        const PersonId person = venue.add_person("Sam Example");
        venue.desk.session.begin_learner(person, venue.outside.now());
        const Visit visit{.place = Place::scenario, .course = {"being-a-safe-place"}};
        shown.reset(make_screen(frame.get(), here, visit));
        shown->SetSize(frame->GetClientSize());
        settle();
    }

    // Of the choices, each.
    [[nodiscard]] std::vector<double> points() const {
        std::vector<double> points;
        for (wxWindow* each : everything_in(*shown)) {
            if (dynamic_cast<WideButton*>(each) != nullptr && each->IsShownOnScreen()) {
                points.push_back(each->GetFont().GetFractionalPointSize());
            }
        }
        return points;
    }

    ADesk venue{shipped_library()};
    std::unique_ptr<AnyViewModel> model;
    Surroundings here{.look = look,
                      .desk = venue.desk,
                      .go = [](const Visit&) {},
                      .open_another = [] {},
                      .bring_back = {},
                      .rules_changed = {},
                      .title = [](const std::string&) {},
                      .remember = [](const Visit&) {},
                      .model = model};
    std::unique_ptr<Screen> shown;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(scenario_screen, AStoryOnScreen)

BOOST_AUTO_TEST_CASE(choices_in_easy_read_have_14_points_or_more) {
    auto& story = dynamic_cast<ScenarioViewModel&>(*model);
    BOOST_REQUIRE(points().size() >= 2U);
    const double usual = look.font(Type::body).GetFractionalPointSize();
    BOOST_TEST(points().front() == usual, boost::test_tools::tolerance(0.01));
    story.switch_face(Face::easy_read);
    settle();
    BOOST_REQUIRE(points().size() >= 2U);
    for (const double each : points()) {
        BOOST_TEST(each >= 14);
    }
    story.switch_face(Face::standard);
    settle();
    BOOST_TEST(points().front() == usual, boost::test_tools::tolerance(0.01));
}

BOOST_AUTO_TEST_SUITE_END()
