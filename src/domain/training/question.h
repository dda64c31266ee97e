#pragma once

#include "domain/id.h"
#include "domain/training/item_numbers.h"
#include "domain/training/lesson.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace safeplaces {

struct Option {
    std::string text;
    std::string feedback; // why it is right or wrong
    bool is_right = false;
};

struct OneAnswer { // exactly one option is right
    std::vector<Option> options;
};
struct SeveralAnswers { // two or more are right
    std::vector<Option> options;
};
struct TrueOrFalse {
    bool statement_is_true = false;
    std::string feedback_when_wrong;
    std::string feedback_when_right;
};
struct StepsInOrder { // to be put in this order
    std::vector<std::string> steps;
};
struct Pairs { // each prompt has its match
    struct Pair {
        std::string prompt;
        int match = 0; // its place in matches
    };
    std::vector<Pair> pairs;
    std::vector<std::string> matches; // none twice; some may only mislead
};
struct Typed { // the first that fits what somebody types counts
    struct Accepted {
        std::variant<std::string, NumberPattern> pattern; // in words a * stands for anything
        std::string feedback;
        bool is_right = false;
    };
    std::vector<Accepted> answers; // all words, or all numbers
};
struct Reflection { // in one's own words, for oneself: not marked
};

using QuestionForm =
    std::variant<OneAnswer, SeveralAnswers, TrueOrFalse, StepsInOrder, Pairs, Typed, Reflection>;

// A critical question must be right to pass, whatever the total. Source: domain.md 3.1.
enum class Gravity { ordinary, critical };

// Text between the questions, which asks nothing: it is not drawn, marked, counted or recorded.
struct Introduction {
    QuestionId id;
    std::string title; // may be empty
    std::string text;

    friend bool operator==(const Introduction&, const Introduction&) = default;
};

struct Question {
    QuestionId id;
    std::string text;
    Gravity gravity = Gravity::ordinary;
    SlideAddress taught_on; // "read this page again"
    QuestionForm form;
    std::string why{};                         // said after any answer; may be empty
    std::vector<Introduction> introductions{}; // read before it, and before others that have them
    std::optional<SlidePicture> picture{};     // beside it; without a caption
};

using QuestionBank = std::vector<Question>;

// What an answer can be. Where nothing is chosen from a list, it is how the answer turned out:
// steps are "In the right order" or "In another order", pairs "All matched" or "Not all matched",
// what is typed is one of the accepted or "Another answer", a reflection "Thought about". These and
// "True", "False" are English keys, said through tr() on screen.
[[nodiscard]] std::vector<Option> options_of(const Question& question);

// Places in options_of(), ascending, none twice. Empty: not answered. So a record says how somebody
// did, and never what they typed.
using Answer = std::vector<int>;

// Of several: all the right options and no other. Else: a right one.
[[nodiscard]] bool is_correct(const Question& question, const Answer& answer);

// The same kind, and the same places are right: an answer to one is marked alike for the other.
[[nodiscard]] bool are_marked_alike(const Question& one, const Question& other);

// `arranged` are the places of the steps, each once, in the order that somebody gave them.
[[nodiscard]] Answer answer_to(const StepsInOrder& steps, std::span<const int> arranged);
// `matched` are places in matches, one for each pair.
[[nodiscard]] Answer answer_to(const Pairs& pairs, std::span<const int> matched);
// White space, accents, capitals and a full stop at the end do not count. Empty: nothing is typed,
// or what is no number where one is asked for.
[[nodiscard]] Answer answer_to(const Typed& typed, std::string_view words);
[[nodiscard]] bool asks_for_number(const Typed& typed);
// As somebody could type it.
[[nodiscard]] std::string as_typed(const Typed::Accepted& accepted);
// The first right one. Pre: there is one.
[[nodiscard]] std::string right_answer_to(const Typed& typed);

// The question with that id, or null.
[[nodiscard]] const Question* find(const QuestionBank& bank, const QuestionId& id);

} // namespace safeplaces
