#include "app/front_view_model.h"

#include "app/manager_pin.h"

#include <algorithm>

namespace safeplaces {

FrontViewModel::FrontViewModel(Desk& desk) : m_desk(desk) {
    tried([&] {
        m_desk.session.end();
        const VenueStanding standing = standing_of(m_desk);
        m_state.venue_name = standing.venue_name;
        for (const Person& person : standing.people) {
            m_state.learners.push_back(
                {.id = person.id,
                 .name = person.name,
                 .needs_pin = m_desk.people.pin_hash(person.id).has_value()});
        }
    });
}

void FrontViewModel::pick(const PersonId& person) {
    const auto row = std::find_if(m_state.learners.begin(), m_state.learners.end(),
                                  [&](const LearnerRow& each) { return each.id == person; });
    if (row == m_state.learners.end()) {
        return;
    }
    if (!row->needs_pin) {
        let_in(person);
        return;
    }
    m_person = person;
    m_state.whose = row->name;
    m_state.pin_problem.clear();
    m_state.asking = FrontState::Asking::learner_pin;
    changed();
}

void FrontViewModel::manage() {
    bool guarded = true;
    if (!tried([&] { guarded = has_manager_pin(m_desk); })) {
        changed();
        return;
    }
    if (!guarded) {
        let_manager_in();
        return;
    }
    m_person.reset();
    m_state.whose.clear();
    m_state.pin_problem.clear();
    m_state.asking = FrontState::Asking::manager_pin;
    changed();
}

void FrontViewModel::enter_pin(const std::string& typed) {
    PinVerdict verdict = PinVerdict::wrong;
    const bool looked = tried([&] {
        verdict =
            m_person ? try_person_pin(m_desk, *m_person, typed) : try_manager_pin(m_desk, typed);
        m_state.pin_problem =
            verdict_in_words(verdict, m_desk, m_person ? m_person->text : "manager");
    });
    if (looked && verdict == PinVerdict::right) {
        m_person ? let_in(*m_person) : let_manager_in();
    } else if (looked && verdict == PinVerdict::recovered) {
        m_desk.session.begin_recovery(m_desk.outside.now());
        m_state.way = FrontState::Way::to_new_pin;
        changed();
    } else {
        changed();
    }
}

void FrontViewModel::cancel_pin() {
    m_person.reset();
    m_state.asking = FrontState::Asking::nobody;
    changed();
}

void FrontViewModel::let_in(const PersonId& person) {
    m_desk.session.begin_learner(person, m_desk.outside.now());
    m_state.way = FrontState::Way::to_courses;
    changed();
}

void FrontViewModel::let_manager_in() {
    m_desk.session.begin_manager(m_desk.outside.now());
    m_state.way = FrontState::Way::to_home;
    changed();
}

} // namespace safeplaces
