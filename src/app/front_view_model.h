#pragma once

#include "app/desk.h"
#include "app/view_model.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct LearnerRow {
    PersonId id;
    std::string name;
    bool needs_pin = false;
};

struct FrontState : ScreenState {
    enum class Asking { nobody, learner_pin, manager_pin };

    std::string venue_name;
    std::vector<LearnerRow> learners; // current people, by name
    Asking asking = Asking::nobody;
    std::string whose; // the name of the learner whose PIN is asked
    std::string pin_problem;
    enum class Way { here, to_courses, to_home, to_new_pin };
    Way way = Way::here; // where to go now
};

// The desk's start on a shared till PC: pick your name to learn, or manage the venue.
class FrontViewModel : public ViewModel<FrontState> {
public:
    explicit FrontViewModel(Desk& desk);

    // Does nothing for somebody who is not among the learners.
    void pick(const PersonId& person);
    void manage();
    void enter_pin(const std::string& typed);
    void cancel_pin();

private:
    void let_in(const PersonId& person);
    void let_manager_in();

    Desk& m_desk;
    std::optional<PersonId> m_person;
};

} // namespace safeplaces
