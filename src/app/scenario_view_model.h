#pragma once

#include "app/desk.h"
#include "app/view_model.h"
#include "domain/training/read_aloud.h"

#include <string>
#include <vector>

namespace safeplaces {

struct ScenarioState : ScreenState {
    std::string course_title;
    std::string lead;                         // "A story to practise in, if you like. ..."
    const ScenarioPassage* passage = nullptr; // where they are; in the library
    Slide page;                               // of it, with the scheme's own numbers
    std::vector<std::string> choices;         // none at an end
    bool is_end = false;
    std::string done; // what is said at an end
    bool may_go_back = false;
    bool may_start_again = false;
    Face face = Face::standard;
    std::string language = "en";     // of the story
    std::string our_language = "en"; // of `done`
    bool has_easy_read = false;
};

// What the screen shows of the story: the parts of the page, then what one may do, or what
// is said at an end.
[[nodiscard]] std::vector<PartToRead> parts_to_read(const ScenarioState& state);

// The scenario of one course, a passage at a time. The place is kept with every step; the way there
// only as long as the screen is open, so that one can go back. Nothing is marked.
// Pre: the session has a learner; the course is in the library and has a scenario.
class ScenarioViewModel : public ViewModel<ScenarioState> {
public:
    // Goes on where they were; from the beginning when they were at an end.
    ScenarioViewModel(Desk& desk, const Course& course);

    // Pre: choice < state().choices.size().
    void choose(std::size_t choice);
    void back();
    void start_again();
    // The same passage in other words.
    void switch_face(Face face);

private:
    [[nodiscard]] const Edition& edition() const;
    [[nodiscard]] const Scenario& scenario() const;
    void go_to(std::size_t passage);
    void show();

    Desk& m_desk;
    const Course& m_course;
    std::size_t m_at = 0;
    std::vector<std::size_t> m_way; // the passages before
};

// The way into the course's scenario, for the learner at this desk, in the words of that edition:
// "Practise: Away from the window"; empty when there is none. Throws MachineError.
[[nodiscard]] std::string way_to_practice(Desk& desk, const Course& course, const Edition& edition);

} // namespace safeplaces
