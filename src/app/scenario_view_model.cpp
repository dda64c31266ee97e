#include "app/scenario_view_model.h"

#include "app/reading.h"
#include "app/words/scenario_words.h"
#include "domain/overload.h"
#include "domain/training/read_aloud.h"

#include <algorithm>
#include <cassert>

namespace safeplaces {

namespace {

PracticeStage stage_of(const std::optional<Practice>& practice) {
    if (!practice) {
        return PracticeStage::not_begun;
    }
    return practice->is_finished ? PracticeStage::finished : PracticeStage::begun;
}

// What the council has not checked is left to the help numbers, which say so.
std::string number_of(std::string_view id, const std::vector<Contact>& contacts) {
    const auto contact = std::find_if(contacts.begin(), contacts.end(), [&](const Contact& each) {
        return each.id == id && may_be_printed(each);
    });
    return contact == contacts.end() ? where_the_number_is() : contact->number;
}

// With the number in place of each {contact:id}.
std::string with_numbers(const std::string& text, const std::vector<Contact>& contacts) {
    constexpr std::string_view mark = "{contact:";
    std::string full;
    std::string_view rest = text;
    for (std::size_t at = rest.find(mark); at != rest.npos; at = rest.find(mark)) {
        full += rest.substr(0, at);
        rest.remove_prefix(at + mark.size());
        const std::size_t end = std::min(rest.find('}'), rest.size());
        full += number_of(rest.substr(0, end), contacts);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return full += rest;
}

Slide with_numbers(Slide page, const std::vector<Contact>& contacts) {
    const auto fill = [&](Line& line) {
        for (Words& words : line) {
            words.text = with_numbers(words.text, contacts);
        }
    };
    const auto fill_all = [&](std::vector<Line>& lines) {
        std::for_each(lines.begin(), lines.end(), fill);
    };
    for (Block& block : page.blocks) {
        std::visit(Overload{[&](Prose& prose) { fill(prose.line); }, [](Subheading&) {},
                            [&](Bullets& bullets) { fill_all(bullets.items); },
                            [&](Steps& steps) { fill_all(steps.items); },
                            [&](Callout& callout) { fill(callout.line); }},
                   block);
    }
    return page;
}

} // namespace

ScenarioViewModel::ScenarioViewModel(Desk& desk, const Course& course)
    : m_desk(desk), m_course(course) {
    std::optional<Practice> before;
    tried([&] {
        m_state.face = face_of_learner(desk, course);
        before = desk.practice.of(desk.session.learner().value(), course.id);
    });
    assert(edition().scenario.has_value());
    m_state.lead = practice_lead(stage_of(before));
    m_state.has_easy_read = has_easy_read(course, desk.language);
    const auto place = before ? passage_index(scenario(), before->passage) : std::nullopt;
    go_to(place.value_or(scenario().start));
}

void ScenarioViewModel::choose(std::size_t choice) {
    m_way.push_back(m_at);
    go_to(scenario().passages[m_at].choices.at(choice).to);
}

void ScenarioViewModel::back() {
    if (!m_way.empty()) {
        const std::size_t before = m_way.back();
        m_way.pop_back();
        go_to(before);
    }
}

void ScenarioViewModel::start_again() {
    m_way.clear();
    go_to(scenario().start);
}

void ScenarioViewModel::switch_face(Face face) {
    const Scenario& before = scenario();
    m_state.face = face;
    // The faces have the same passages, but each may have them in its own order.
    const auto same = [&](std::size_t place) {
        return passage_index(scenario(), before.passages[place].name).value();
    };
    std::transform(m_way.begin(), m_way.end(), m_way.begin(), same);
    m_at = same(m_at);
    tried([&] { choose_face(m_desk, face); });
    show();
}

const Edition& ScenarioViewModel::edition() const {
    return edition_of(m_course, m_desk.language, m_state.face);
}

const Scenario& ScenarioViewModel::scenario() const {
    return *edition().scenario;
}

void ScenarioViewModel::go_to(std::size_t passage) {
    m_at = passage;
    const ScenarioPassage& here = scenario().passages[m_at];
    tried([&] {
        const PersonId& learner = m_desk.session.learner().value();
        // At an end it is the beginning again: an end would tell what they chose.
        const bool is_end = here.choices.empty();
        const std::size_t kept = is_end ? scenario().start : m_at;
        m_desk.practice.visit(learner, m_course.id, scenario().passages[kept].name);
        if (is_end) {
            m_desk.practice.finish(learner, m_course.id);
        }
    });
    show();
}

void ScenarioViewModel::show() {
    const ScenarioPassage& here = scenario().passages[m_at];
    const std::vector<Contact>& contacts = m_desk.library.contacts;
    m_state.course_title = edition().title;
    m_state.language = edition().language;
    m_state.our_language = m_desk.language;
    m_state.passage = &here;
    m_state.page = with_numbers(here.page, contacts);
    m_state.choices.clear();
    for (const ScenarioChoice& choice : here.choices) {
        m_state.choices.push_back(choice.words);
    }
    m_state.is_end = here.choices.empty();
    m_state.done = m_state.is_end ? practice_done() : std::string{};
    m_state.may_go_back = !m_way.empty();
    m_state.may_start_again = m_at != scenario().start;
    changed();
}

std::vector<PartToRead> parts_to_read(const ScenarioState& state) {
    std::vector<std::string> texts = parts_to_read(state.page);
    texts.insert(texts.end(), state.choices.begin(), state.choices.end());
    std::vector<PartToRead> parts = in_language(texts, state.language);
    if (state.is_end) {
        parts.push_back({state.done, state.our_language});
    }
    return parts;
}

std::string way_to_practice(Desk& desk, const Course& course, const Edition& edition) {
    if (!edition.scenario) {
        return {};
    }
    const auto practice = desk.practice.of(desk.session.learner().value(), course.id);
    return practice_in_words(edition.scenario->title, stage_of(practice));
}

} // namespace safeplaces
