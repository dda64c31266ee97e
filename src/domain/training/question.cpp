#include "domain/training/question.h"

#include "domain/overload.h"

#include <algorithm>

namespace safeplaces {

namespace {

std::string words_of(const std::variant<std::string, NumberPattern>& pattern) {
    return std::visit(Overload{[](const std::string& words) { return words; },
                               [](const NumberPattern& number) { return text_of(number); }},
                      pattern);
}

std::vector<Option> accepted_options(const Typed& typed, const std::string& why) {
    std::vector<Option> options;
    for (const auto& [pattern, feedback, is_right] : typed.answers) {
        options.push_back({words_of(pattern), feedback, is_right});
    }
    options.push_back({"Another answer", why, false});
    return options;
}

} // namespace

std::vector<Option> options_of(const Question& question) {
    const auto either = [&](const char* right, const char* wrong) {
        return std::vector<Option>{{right, question.why, true}, {wrong, question.why, false}};
    };
    return std::visit(
        Overload{
            [](const OneAnswer& one) { return one.options; },
            [](const SeveralAnswers& several) { return several.options; },
            [](const TrueOrFalse& statement) {
                const bool is_true = statement.statement_is_true;
                const auto feedback = [&](bool right) {
                    return right ? statement.feedback_when_right : statement.feedback_when_wrong;
                };
                return std::vector<Option>{{"True", feedback(is_true), is_true},
                                           {"False", feedback(!is_true), !is_true}};
            },
            [&](const StepsInOrder&) { return either("In the right order", "In another order"); },
            [&](const Pairs&) { return either("All matched", "Not all matched"); },
            [&](const Typed& typed) { return accepted_options(typed, question.why); },
            [&](Reflection) {
                return std::vector<Option>{{"Thought about", question.why, true}};
            }},
        question.form);
}

bool is_correct(const Question& question, const Answer& answer) {
    Answer right;
    int place = 0;
    for (const Option& option : options_of(question)) {
        if (option.is_right) {
            right.push_back(place);
        }
        ++place;
    }
    if (std::holds_alternative<SeveralAnswers>(question.form)) {
        return answer == right;
    }
    return answer.size() == 1 && std::ranges::find(right, answer.front()) != right.end();
}

bool are_marked_alike(const Question& one, const Question& other) {
    const auto matches = [](const Pairs& pairs) {
        std::vector<int> places;
        for (const Pairs::Pair& pair : pairs.pairs) {
            places.push_back(pair.match);
        }
        return places;
    };
    if (one.form.index() != other.form.index()) {
        return false;
    }
    if (const auto* steps = std::get_if<StepsInOrder>(&one.form)) {
        return steps->steps.size() == std::get<StepsInOrder>(other.form).steps.size();
    }
    if (const auto* pairs = std::get_if<Pairs>(&one.form)) {
        const auto& others = std::get<Pairs>(other.form);
        return pairs->matches.size() == others.matches.size() && matches(*pairs) == matches(others);
    }
    return std::ranges::equal(options_of(one), options_of(other), {}, &Option::is_right,
                              &Option::is_right);
}

const Question* find(const QuestionBank& bank, const QuestionId& id) {
    const auto found = std::find_if(bank.begin(), bank.end(),
                                    [&](const Question& question) { return question.id == id; });
    return found == bank.end() ? nullptr : &*found;
}

} // namespace safeplaces
