#pragma once

#include "app/desk_fixture.h"
#include "app/recording_voice.h"
#include "gui/screens.h"
#include "interchange/update_samples.h"
#include "window.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

class AppHeader;
class StartViewModel;

// The window with its header, as the program has it, and a desk of its own behind it.
class Stage : public OpenWindow {
public:
    explicit Stage(int text_percent = 100, ColourScheme scheme = ColourScheme::light);
    ~Stage();

    void show(const Visit& visit);
    void show_start(); // the list of venues in `data`
    [[nodiscard]] StartViewModel& start() { return *m_start; }
    void show_trouble();

    // What is shown from here on is of that desk, which lies beside `world`.
    Desk& change_desk(std::unique_ptr<Desk> other);
    [[nodiscard]] AppHeader& header() { return *m_header; }

    // What a person does: presses a button or follows a link with these words, writes into the
    // fields from the top.
    void press(const std::string& words);
    void type(const std::vector<std::string>& lines);
    void choose_an_answer();
    void choose_row(int row);       // of the first list
    void read_aloud(int sentences); // the last of them is being said

    void set_pin(); // the manager's
    void begin_manager();
    void begin_learner();                       // of a trained venue's list
    void finish_lesson(const CourseId& course); // of that learner

    // What is begun beside the window from here on does not come to an end.
    void begin_long_work();
    // On this computer a screen reader is on from here on.
    void have_screen_reader() { m_here->has_screen_reader = true; }
    // The manager's page of updates, with that file chosen.
    void choose_update(const std::string& bytes);

    ADesk world;
    TemporaryFolder data;
    InstalledProgram program = installed_program();
    RecordingVoice voice;

private:
    void place(Screen* shown);
    [[nodiscard]] Surroundings around(Desk& desk);

    AppHeader* m_header;
    std::unique_ptr<Desk> m_other;
    std::unique_ptr<AnyViewModel> m_model;
    std::optional<Surroundings> m_here;
    std::unique_ptr<StartViewModel> m_start;
};

// A screen of the program in one state.
struct Scene {
    std::string name;
    std::function<void(Stage&)> show;
};

inline std::ostream& operator<<(std::ostream& out, const Scene& scene) {
    return out << scene.name;
}

// Those that few meet: refused, not saved, to be corrected or undone. For scenes().
[[nodiscard]] std::vector<Scene> rare_scenes();

// Registered and trained, with the manager at the desk.
void make_ready(Stage& stage);
// A letter of the council that says so.
void decide(Stage& stage, VenueState state);

// Those of a led session, for scenes().
[[nodiscard]] std::vector<Scene> led_scenes();

// All screens, in all states that look different.
[[nodiscard]] const std::vector<Scene>& scenes();

} // namespace safeplaces
