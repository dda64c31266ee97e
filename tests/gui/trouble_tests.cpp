#include <boost/test/unit_test.hpp>

#include "app/desk_fixture.h"
#include "gui/controls/words.h"
#include "gui/screens.h"
#include "gui/start_screen.h"
#include "window.h"

using namespace safeplaces;

namespace {

// Whether these words stand somewhere on the screen.
bool says(wxWindow& screen, const std::string& words) {
    for (auto* window : everything_in(screen)) {
        const auto* paragraph = dynamic_cast<Paragraph*>(window);
        if (paragraph != nullptr && window->IsShownOnScreen() &&
            paragraph->words().find(words) != std::string::npos) {
            return true;
        }
    }
    return false;
}

// Puts a screen into the window, as the frame does.
struct AWindow : OpenWindow {
    void place(Screen* made) {
        screen->Destroy();
        screen = made;
        show();
    }

    Surroundings around(Desk& desk) {
        m_model.reset();
        return {.look = look,
                .desk = desk,
                .go = [](const Visit&) {},
                .open_another = [] {},
                .bring_back = [](const Backup&, const std::string&) {},
                .rules_changed = {},
                .title = [](const std::string&) {},
                .remember = [](const Visit&) {},
                .model = m_model};
    }

private:
    std::unique_ptr<AnyViewModel> m_model;
};

Library without_a_course() {
    Library library = read_shipped_library();
    std::erase_if(library.courses, [](const Course& course) {
        return course.id == CourseId{"running-a-safe-place"};
    });
    return library;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(trouble, AWindow)

BOOST_AUTO_TEST_CASE(a_missing_course_is_said_to_who_needs_it_and_to_the_manager) {
    const Library library = without_a_course();
    ADesk at{library};
    at.register_venue();
    const PersonId lead = at.add_person("Ana", Role::lead);
    at.pass(lead, {"being-a-safe-place"});
    at.pass(at.add_person("Ben"), {"being-a-safe-place"});
    at.pass(at.add_person("Cai"), {"being-a-safe-place"});
    at.desk.session.begin_learner(lead, at.outside.now());
    place(courses_screen(frame.get(), around(at.desk)));
    BOOST_TEST(says(*screen, "This course cannot be opened. Ask whoever installed the program to "
                             "install it again; no record is lost."));
    at.desk.session.begin_manager(at.outside.now());
    place(home_screen(frame.get(), around(at.desk)));
    BOOST_TEST(says(*screen, "have the program installed again: its course "
                             "“running-a-safe-place” is missing or damaged"));
}

BOOST_AUTO_TEST_CASE(a_synced_folder_is_said_on_the_home_screen) {
    ADesk world;
    TemporaryFolder folder;
    Desk desk{VenueFile::create(folder.path / "OneDrive", {new_uuid(world.outside)}, world.today),
              world.library, world.outside};
    place(home_screen(frame.get(), around(desk)));
    BOOST_TEST(says(*screen, "OneDrive copies this venue's folder to other computers."));
    place(help_screen(frame.get(), around(world.desk))); // the desk goes before its screen else
}

BOOST_AUTO_TEST_CASE(a_second_start_is_said_on_a_page_of_its_own) {
    ADesk world;
    TemporaryFolder folder;
    const VenueFile elsewhere =
        VenueFile::create(folder.path, {new_uuid(world.outside)}, world.today);
    StartViewModel start{folder.path, world.library, world.outside, [](std::unique_ptr<Desk>) {}};
    start.open(0);
    place(start_screen(frame.get(), look, start));
    BOOST_TEST(says(*screen, "It is already open in another window of this program."));
    BOOST_TEST(says(*screen, "Go on in that window, or close it and try again."));
    start.show_venues();
    settle();
    BOOST_TEST(!says(*screen, "It is already open in another window of this program."));
}

BOOST_AUTO_TEST_CASE(a_page_that_could_not_be_opened_says_why_and_can_be_tried_again) {
    int tries = 0;
    place(
        trouble_screen(frame.get(), look, trouble_in_words(Trouble::disk_full), [&] { ++tries; }));
    BOOST_TEST(says(*screen, "The disk is full, so this could not be saved."));
    const auto stops = tab_stops_in(*screen);
    BOOST_REQUIRE(stops.size() == 1U);
    wxCommandEvent press(wxEVT_BUTTON, stops.front()->GetId());
    stops.front()->ProcessWindowEvent(press);
    settle();
    BOOST_TEST(tries == 1);
}

BOOST_AUTO_TEST_SUITE_END()
