#pragma once

#include "app/desk.h"
#include "app/view_model.h"

#include <string>
#include <vector>

namespace safeplaces {

// One that can be chosen.
struct LedChoice {
    std::string id;
    std::string words;
};

struct LedGroupState : ScreenState {
    LedSession::Stage stage = LedSession::Stage::preparing;
    std::vector<LedChoice> courses;
    std::string course;             // the chosen one's id; empty: there is no course
    std::vector<LedChoice> leaders; // who has passed it alone
    std::string leader;             // the chosen one's id; empty: nobody can lead it
    std::string no_leader;          // why; else empty
    // Everybody else; at the end only those who began.
    std::vector<LedChoice> people;
    std::vector<std::string> present; // ids of people
    std::string problem;              // "Choose who is in the room."
    std::string title;                // of the page
    std::string text;                 // what it means
    std::vector<std::string> facts;   // at the end: course, who led, the day, how long it counts
    std::string button;               // "Begin the course", "Record for these 3 people"
};

// Before and after a led session: who leads, who is in the room; then who was there to the end, and
// the record for all of them at once. Led sessions are recorded in the manager's room alone:
// whoever opens it answers for others.
class LedGroupViewModel : public ViewModel<LedGroupState> {
public:
    // Goes on with the session of the desk where that waits for its people; else with a new one.
    explicit LedGroupViewModel(Desk& desk);

    void choose_course(const std::string& id);
    void choose_leader(const std::string& id);
    void set_present(const std::vector<std::string>& ids);
    // To the pages of the course, or says what is missing.
    void begin();
    // At the end: all or none.
    void record();
    // At the end, without a record; asks first.
    void end();

private:
    void renew();
    // A first try has failed, and may have left some of the records in the outbox.
    [[nodiscard]] bool is_being_saved() const;
    // In another led session of this course, on the same day. Throws MachineError.
    [[nodiscard]] bool is_recorded_already(const PersonId& person);
    // Why nothing can be recorded now; empty: it can. Throws MachineError.
    [[nodiscard]] std::string obstacle();
    void show();
    void show_preparing(const std::vector<Completion>& completions,
                        const std::vector<Person>& people);
    void show_end(const std::vector<Person>& people);

    Desk& m_desk;
};

} // namespace safeplaces
