#include "app/questions_view_model.h"

#include "app/words/quiz_words.h"
#include "domain/overload.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace safeplaces {

namespace {

constexpr int unmatched = -1; // in a draft

AnswerWay way_of(const Question& question) {
    return std::visit(Overload{[](const OneAnswer&) { return AnswerWay::choose_one; },
                               [](const SeveralAnswers&) { return AnswerWay::choose_several; },
                               [](const TrueOrFalse&) { return AnswerWay::choose_one; },
                               [](const StepsInOrder&) { return AnswerWay::put_in_order; },
                               [](const Pairs&) { return AnswerWay::match; },
                               [](const Typed& typed) {
                                   return asks_for_number(typed) ? AnswerWay::type_number
                                                                 : AnswerWay::type;
                               },
                               [](Reflection) { return AnswerWay::think; }},
                      question.form);
}

// What stands in the rows: options, steps or prompts. Nothing where something is typed.
std::vector<std::string> rows_of(const Question& question) {
    std::vector<std::string> rows;
    const auto from_options = [&](const auto& /*chosen from*/) {
        for (const Option& option : options_of(question)) {
            rows.push_back(option_in_words(question, option));
        }
    };
    std::visit(Overload{[&](const OneAnswer& one) { from_options(one); },
                        [&](const SeveralAnswers& several) { from_options(several); },
                        [&](const TrueOrFalse& statement) { from_options(statement); },
                        [&](const StepsInOrder& steps) { rows = steps.steps; },
                        [&](const Pairs& pairs) {
                            for (const Pairs::Pair& pair : pairs.pairs) {
                                rows.push_back(pair.prompt);
                            }
                        },
                        [](const Typed&) {}, [](Reflection) {}},
               question.form);
    return rows;
}

bool is_an_order(const std::vector<int>& draft, const std::vector<int>& order) {
    return std::ranges::is_permutation(draft, order);
}

std::size_t place_of(int place) {
    return static_cast<std::size_t>(place);
}

} // namespace

bool is_over(QuizState::Stage stage) {
    return stage != QuizState::Stage::reading && stage != QuizState::Stage::asking &&
           stage != QuizState::Stage::explained;
}

void QuestionsViewModel::choose(std::size_t option) {
    if (option >= m_state.options.size()) {
        return;
    }
    if (is_asking(AnswerWay::choose_several)) {
        m_state.options[option].is_chosen = !m_state.options[option].is_chosen;
    } else if (is_asking(AnswerWay::choose_one)) {
        for (std::size_t i = 0; i < m_state.options.size(); ++i) {
            m_state.options[i].is_chosen = i == option;
        }
    } else {
        return;
    }
    draft_changed();
}

void QuestionsViewModel::move_step(std::size_t from, std::size_t to) {
    if (!is_asking(AnswerWay::put_in_order) || from >= m_order.size() || to >= m_order.size()) {
        return;
    }
    const auto move_in = [&](auto& list) {
        const auto moved = list.begin() + static_cast<std::ptrdiff_t>(from);
        const auto there = list.begin() + static_cast<std::ptrdiff_t>(to);
        from < to ? std::rotate(moved, moved + 1, there + 1) : std::rotate(there, moved, moved + 1);
    };
    move_in(m_order);
    move_in(m_state.options);
    m_has_moved = true;
    draft_changed();
}

void QuestionsViewModel::match(std::size_t prompt, std::optional<std::size_t> match) {
    if (is_asking(AnswerWay::match) && prompt < m_state.options.size() &&
        match.value_or(0) < m_state.matches.size()) {
        m_state.options[prompt].match = match;
        draft_changed();
    }
}

void QuestionsViewModel::type(std::string words) {
    if (is_asking(AnswerWay::type) || is_asking(AnswerWay::type_number) ||
        is_asking(AnswerWay::think)) {
        m_state.typed = std::move(words);
        draft_changed();
    }
}

void QuestionsViewModel::check_answer() {
    if (m_state.stage != QuizState::Stage::asking) {
        return;
    }
    const Answer given = answer();
    if (given.empty()) {
        m_state.problem = answer_missing(m_state.way);
        changed();
        return;
    }
    explain(given);
}

void QuestionsViewModel::leave_blank() {
    if (m_state.stage != QuizState::Stage::asking || !m_state.may_be_blank) {
        return;
    }
    m_state.problem.clear();
    m_state.typed.clear();
    for (OptionState& option : m_state.options) {
        option.is_chosen = false;
        option.match.reset();
    }
    m_state.was_blank = true;
    explain({});
}

void QuestionsViewModel::explain(const Answer& given) {
    m_state.was_right = is_correct(*m_question, given);
    m_given = given;
    show_feedback(given);
    take(given);
    changed();
}

void QuestionsViewModel::switch_face(Face face) {
    if (!m_state.has_other_face || is_over(m_state.stage)) {
        return;
    }
    m_question = &in_words_of(face);
    m_state.face = face;
    show_words();
    changed();
}

// The order and what was chosen stay.
void QuestionsViewModel::show_words() {
    m_state.question = m_question->text;
    m_state.picture = m_question->picture;
    const std::vector<std::string> rows = rows_of(*m_question);
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        m_state.options[i].text = rows.at(place_of(m_order[i]));
    }
    if (const auto* pairs = std::get_if<Pairs>(&m_question->form)) {
        m_state.matches = pairs->matches;
    }
    show_page_in_its_words();
    if (m_state.stage == QuizState::Stage::explained) {
        show_feedback(m_given);
    }
}

void QuestionsViewModel::next() {
    if (m_state.stage == QuizState::Stage::reading) {
        go_on_reading();
        changed();
        return;
    }
    if (m_state.stage != QuizState::Stage::explained) {
        return;
    }
    if (m_state.number + 1 < m_state.questions) {
        ++m_state.number;
        ask();
    } else {
        finish();
    }
}

void QuestionsViewModel::show_question(const Question& question,
                                       std::vector<int> order,
                                       const std::vector<int>& draft) {
    m_question = &question;
    m_order = std::move(order);
    m_has_moved = false;
    m_state.stage = QuizState::Stage::asking;
    m_state.question = question.text;
    m_state.picture = question.picture;
    m_state.way = way_of(question);
    m_state.how = how_to_answer(m_state.way);
    m_state.options_are_ours = std::holds_alternative<TrueOrFalse>(question.form);
    m_state.may_be_blank = may_be_blank() && m_state.way != AnswerWay::think; // thinking is enough
    m_state.was_blank = false;
    m_state.problem.clear();
    m_state.explanation.clear();
    m_state.why.clear();
    m_state.taught_on.clear();
    m_state.typed.clear();
    m_state.matches.clear();
    if (const auto* pairs = std::get_if<Pairs>(&question.form)) {
        m_state.matches = pairs->matches;
    }
    if (m_state.way == AnswerWay::put_in_order && is_an_order(draft, m_order)) {
        m_order = draft;
        m_has_moved = true;
    }
    show_options();
    take_up(draft);
    m_state.may_read_again = !question.introductions.empty();
    if (may_be_blank()) { // on the sheet they were read before
        m_state.page.reset();
    } else {
        go_on_reading();
    }
}

bool QuestionsViewModel::is_asking(AnswerWay way) const {
    return m_state.stage == QuizState::Stage::asking && m_state.way == way;
}

void QuestionsViewModel::show_options() {
    const std::vector<std::string> rows = rows_of(*m_question);
    m_state.options.clear();
    for (const int place : m_order) {
        m_state.options.push_back({.text = rows.at(place_of(place))});
    }
}

void QuestionsViewModel::take_up(const std::vector<int>& draft) {
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        OptionState& option = m_state.options[i];
        if (m_state.way == AnswerWay::match && draft.size() == m_order.size()) {
            const int match = draft[place_of(m_order[i])];
            if (match != unmatched && place_of(match) < m_state.matches.size()) {
                option.match = place_of(match);
            }
        } else {
            option.is_chosen = std::ranges::find(draft, m_order[i]) != draft.end();
        }
    }
}

std::vector<int> QuestionsViewModel::draft() const {
    switch (m_state.way) {
    case AnswerWay::choose_one:
    case AnswerWay::choose_several:
        return ticked();
    case AnswerWay::put_in_order:
        return m_order;
    case AnswerWay::match:
        return matched();
    case AnswerWay::type:
    case AnswerWay::type_number:
    case AnswerWay::think:
        break;
    }
    return {};
}

void QuestionsViewModel::draft_changed() {
    m_state.problem.clear();
    keep(draft());
    changed();
}

Answer QuestionsViewModel::answer() const {
    return std::visit(Overload{[&](const StepsInOrder& steps) {
                                   return m_has_moved ? answer_to(steps, m_order) : Answer{};
                               },
                               [&](const Pairs& pairs) {
                                   const std::vector<int> all = matched();
                                   const bool is_whole =
                                       std::ranges::find(all, unmatched) == all.end();
                                   return is_whole ? answer_to(pairs, all) : Answer{};
                               },
                               [&](const Typed& typed) { return answer_to(typed, m_state.typed); },
                               [](Reflection) { return Answer{0}; },
                               [&](const auto& /*chosen from a list*/) { return ticked(); }},
                      m_question->form);
}

Answer QuestionsViewModel::ticked() const {
    Answer answer;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (m_state.options[i].is_chosen) {
            answer.push_back(m_order[i]);
        }
    }
    std::sort(answer.begin(), answer.end());
    return answer;
}

std::vector<int> QuestionsViewModel::matched() const {
    std::vector<int> matches(m_order.size(), unmatched);
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (const auto match = m_state.options[i].match) {
            matches[place_of(m_order[i])] = static_cast<int>(*match);
        }
    }
    return matches;
}

void QuestionsViewModel::show_feedback(const Answer& answer) {
    m_state.stage = QuizState::Stage::explained;
    m_state.why = m_question->why;
    const std::vector<Option> options = options_of(*m_question);
    std::visit(Overload{[&](const StepsInOrder& steps) { show_steps_feedback(steps); },
                        [&](const Pairs& pairs) { show_pairs_feedback(pairs); },
                        [&](const Typed& typed) {
                            const Option given =
                                answer.empty() ? Option{} : options.at(place_of(answer.front()));
                            m_state.why = typed_feedback(typed, given, m_question->why);
                        },
                        [](Reflection) {},
                        [&](const auto& /*chosen from a list*/) {
                            for (std::size_t i = 0; i < m_order.size(); ++i) {
                                const Option& option = options[place_of(m_order[i])];
                                m_state.options[i].is_right = option.is_right;
                                m_state.options[i].feedback = option.feedback;
                            }
                        }},
               m_question->form);
}

void QuestionsViewModel::show_steps_feedback(const StepsInOrder& steps) {
    if (!m_state.was_right) {
        m_state.why = right_order(steps) + ' ' + m_state.why;
    }
    if (m_state.was_blank) {
        return; // nobody put them as they stand
    }
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        OptionState& step = m_state.options[i];
        step.is_right = place_of(m_order[i]) == i;
        step.feedback = step.is_right ? "" : step_belongs(place_of(m_order[i]) + 1);
    }
}

void QuestionsViewModel::show_pairs_feedback(const Pairs& pairs) {
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        OptionState& prompt = m_state.options[i];
        const std::size_t right = place_of(pairs.pairs[place_of(m_order[i])].match);
        prompt.is_right = prompt.match == right;
        prompt.feedback = prompt.is_right ? "" : prompt_belongs(pairs.matches[right]);
    }
}

} // namespace safeplaces
