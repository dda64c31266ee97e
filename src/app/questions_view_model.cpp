#include "app/questions_view_model.h"

#include "app/words/quiz_words.h"

#include <algorithm>

namespace safeplaces {

std::vector<std::string> parts_to_read(const QuizState& state) {
    std::vector<std::string> parts{state.question};
    for (const OptionState& option : state.options) {
        parts.push_back(option.text);
        parts.push_back(option.feedback);
    }
    return parts;
}

void QuestionsViewModel::next() {
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

void QuestionsViewModel::mark_as_chosen(std::size_t option) {
    if (m_state.takes_several) {
        m_state.options[option].is_chosen = !m_state.options[option].is_chosen;
    } else {
        for (std::size_t i = 0; i < m_state.options.size(); ++i) {
            m_state.options[i].is_chosen = i == option;
        }
    }
    m_state.problem.clear();
}

void QuestionsViewModel::show_question(const Question& question, const std::vector<int>& order) {
    const std::vector<Option> options = options_of(question);
    m_state.stage = QuizState::Stage::asking;
    m_state.question = question.text;
    m_state.takes_several = std::holds_alternative<SeveralAnswers>(question.form);
    m_state.problem.clear();
    m_state.explanation.clear();
    m_state.taught_on.clear();
    m_state.options.clear();
    for (const int place : order) {
        const Option& option = options[static_cast<std::size_t>(place)];
        m_state.options.push_back({.text = option_in_words(question, option), .feedback = {}});
    }
}

void QuestionsViewModel::show_feedback(const Question& question, const std::vector<int>& order) {
    const std::vector<Option> options = options_of(question);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Option& option = options[static_cast<std::size_t>(order[i])];
        m_state.options[i].is_right = option.is_right;
        m_state.options[i].feedback = option.feedback;
    }
    m_state.stage = QuizState::Stage::explained;
}

Answer QuestionsViewModel::ticked(const std::vector<int>& order) const {
    Answer answer;
    for (std::size_t i = 0; i < m_state.options.size(); ++i) {
        if (m_state.options[i].is_chosen) {
            answer.push_back(order[i]);
        }
    }
    std::sort(answer.begin(), answer.end());
    return answer;
}

} // namespace safeplaces
