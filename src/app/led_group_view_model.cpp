#include "app/led_group_view_model.h"

#include "app/words/led_words.h"
#include "app/words/lists.h"

#include <algorithm>

namespace safeplaces {

namespace {

using Stage = LedSession::Stage;

bool has(const std::vector<LedChoice>& choices, const std::string& id) {
    return std::any_of(choices.begin(), choices.end(),
                       [&](const LedChoice& each) { return each.id == id; });
}

std::vector<std::string> ids_of(const std::vector<PersonId>& people) {
    std::vector<std::string> ids;
    for (const PersonId& each : people) {
        ids.push_back(each.text);
    }
    return ids;
}

std::string name_in(const std::vector<Person>& people, const PersonId& id) {
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&](const Person& person) { return person.id == id; });
    return found == people.end() ? std::string{} : found->name;
}

} // namespace

LedGroupViewModel::LedGroupViewModel(Desk& desk) : m_desk(desk) {
    const bool is_gone = course_of(desk, desk.led) == nullptr;
    if (is_gone || desk.led->stage == Stage::recorded) {
        renew();
    }
    show();
}

void LedGroupViewModel::renew() {
    m_desk.led = LedSession{};
    if (!m_desk.library.courses.empty()) {
        m_desk.led->course = m_desk.library.courses.front().get().id;
    }
}

void LedGroupViewModel::choose_course(const std::string& id) {
    if (m_desk.led->stage == Stage::preparing && has(m_state.courses, id)) {
        m_desk.led->course = {id};
        m_state.problem.clear();
        show();
    }
}

void LedGroupViewModel::choose_leader(const std::string& id) {
    if (m_desk.led->stage == Stage::preparing && has(m_state.leaders, id)) {
        m_desk.led->leader = {id};
        m_state.problem.clear();
        show();
    }
}

void LedGroupViewModel::set_present(const std::vector<std::string>& ids) {
    LedSession& session = *m_desk.led;
    if (is_being_saved()) {
        m_state.problem = led_being_saved();
    } else {
        session.present.clear();
        for (const LedChoice& person : m_state.people) {
            if (std::find(ids.begin(), ids.end(), person.id) != ids.end()) {
                session.present.push_back({person.id});
            }
        }
        m_state.problem.clear();
    }
    show();
}

void LedGroupViewModel::begin() {
    LedSession& session = *m_desk.led;
    if (session.stage != Stage::preparing || session.leader.text.empty()) {
        return;
    }
    if (session.present.empty()) {
        m_state.problem = nobody_in_the_room();
        changed();
        return;
    }
    session.language = m_desk.language;
    session.began = session.present;
    session.stage = Stage::reading;
    m_state.stage = session.stage;
    changed();
}

void LedGroupViewModel::record() {
    if (m_desk.led->stage != Stage::confirming) {
        return;
    }
    m_state.problem.clear();
    const bool is_recorded = tried([&] {
        m_state.problem = obstacle();
        if (m_state.problem.empty()) {
            record_session(m_desk);
        }
    });
    if (is_recorded && m_state.problem.empty()) {
        show();
    } else {
        changed();
    }
}

bool LedGroupViewModel::is_being_saved() const {
    return !m_desk.led->records.empty();
}

bool LedGroupViewModel::is_recorded_already(const PersonId& person) {
    const LedSession& session = *m_desk.led;
    const std::vector<Completion> held = m_desk.completions.of(person);
    return std::any_of(held.begin(), held.end(), [&](const Completion& each) {
        return each.course == session.course && each.how == HowTaken::led &&
               each.date == session.finished;
    });
}

std::string LedGroupViewModel::obstacle() {
    const LedSession& session = *m_desk.led;
    if (is_being_saved()) {
        return {};
    }
    if (session.present.empty()) {
        return m_state.people.empty() ? nobody_left_to_record() : nobody_in_the_room();
    }
    // Meanwhile the leader's own pass may have gone, or have ended.
    if (!may_lead(m_desk.completions.all(), session.leader, session.course, session.finished)) {
        return leader_holds_it_no_more();
    }
    return {};
}

void LedGroupViewModel::end() {
    if (is_being_saved()) {
        m_state.problem = led_being_saved();
        changed();
        return;
    }
    m_desk.outside.confirm(end_led_question(), end_led_word(), [this] {
        renew();
        show();
    });
}

void LedGroupViewModel::show() {
    m_state.stage = m_desk.led->stage;
    tried([&] {
        std::vector<Person> people = m_desk.people.all();
        if (m_state.stage == Stage::preparing) {
            const Date today = m_desk.outside.today();
            std::erase_if(people, [&](const Person& each) { return !is_current(each, today); });
            show_preparing(m_desk.completions.all(), people);
        } else {
            show_end(people);
        }
    });
    changed();
}

void LedGroupViewModel::show_preparing(const std::vector<Completion>& completions,
                                       const std::vector<Person>& people) {
    LedSession& session = *m_desk.led;
    const Date today = m_desk.outside.today();
    m_state.courses.clear();
    for (const Course& course : m_desk.library.courses) {
        m_state.courses.push_back(
            {course.id.text, course_title(m_desk.library, course.id, m_desk.language)});
    }
    m_state.leaders.clear();
    for (const Person& person : people) {
        if (may_lead(completions, person.id, session.course, today)) {
            m_state.leaders.push_back({person.id.text, person.name});
        }
    }
    if (!has(m_state.leaders, session.leader.text)) {
        session.leader.text = m_state.leaders.empty() ? std::string{} : m_state.leaders.front().id;
    }
    m_state.people.clear();
    for (const Person& person : people) {
        if (person.id != session.leader) {
            const Completion* held =
                valid_completion(completions, person.id, session.course, today);
            m_state.people.push_back({person.id.text, person_to_learn(person.name, held)});
        }
    }
    std::erase_if(session.present,
                  [&](const PersonId& each) { return !has(m_state.people, each.text); });
    m_state.present = ids_of(session.present);
    m_state.course = session.course.text;
    m_state.leader = session.leader.text;
    m_state.no_leader = m_state.leaders.empty() ? nobody_can_lead() : std::string{};
    m_state.title = led_title();
    m_state.text = led_lead();
    m_state.button = begin_led();
}

void LedGroupViewModel::show_end(const std::vector<Person>& people) {
    LedSession& session = *m_desk.led;
    const Course& course = *course_of(m_desk, session);
    // Whoever was erased meanwhile is not recorded.
    for (std::vector<PersonId>* some : {&session.began, &session.present}) {
        std::erase_if(*some, [&](const PersonId& each) { return name_in(people, each).empty(); });
    }
    std::vector<std::string> recorded_before;
    m_state.people.clear();
    for (const PersonId& each : session.began) {
        if (session.stage == Stage::confirming && is_recorded_already(each)) {
            recorded_before.push_back(name_in(people, each));
            std::erase(session.present, each);
        } else {
            m_state.people.push_back({each.text, name_in(people, each)});
        }
    }
    m_state.present = ids_of(session.present);
    const std::size_t count = m_state.present.size();
    const bool is_recorded = session.stage == Stage::recorded;
    const Date day = session.finished;
    m_state.facts =
        led_facts({.course = course_title(m_desk.library, course.id, m_desk.language),
                   .leader = name_in(people, session.leader),
                   .day = day,
                   .until = plus_days(plus_months(day, course.refresh), std::chrono::days{-1})});
    if (!recorded_before.empty()) {
        m_state.facts.push_back(led_recorded_before(recorded_before));
    }
    if (is_recorded) {
        std::vector<std::string> names;
        for (const PersonId& each : session.present) {
            names.push_back(name_in(people, each));
        }
        m_state.facts.push_back(names_in_words(names));
    }
    m_state.title = is_recorded ? led_recorded_title(count) : led_confirm_title();
    m_state.text = is_recorded ? led_recorded_text() : led_confirm_text();
    m_state.button = record_for(count);
}

} // namespace safeplaces
