#pragma once

#include "domain/training/item_numbers.h"
#include "domain/training/item_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace safeplaces {

// Questions as learning systems exchange them: every kind of GIFT and of Moodle, also those that
// our own quizzes (question.h) do not ask.

struct ItemChoice {
    ItemText text;
    double share = 0;
    ItemText feedback{};

    friend bool operator==(const ItemChoice&, const ItemChoice&) = default;
};

struct ItemNumber {
    NumberPattern pattern;
    double share = 100;
    ItemText feedback{};

    friend bool operator==(const ItemNumber&, const ItemNumber&) = default;
};

struct ItemPair {
    ItemText prompt; // empty: the match only misleads
    std::string match;

    friend bool operator==(const ItemPair&, const ItemPair&) = default;
};

// The kinds. A word that is missing from a text is `gap` in its stem.
struct SingleItem { // one may be chosen
    std::vector<ItemChoice> choices;
    friend bool operator==(const SingleItem&, const SingleItem&) = default;
};
struct MultipleItem { // any number may be chosen
    std::vector<ItemChoice> choices;
    friend bool operator==(const MultipleItem&, const MultipleItem&) = default;
};
struct TrueFalseItem {
    bool is_true = false;
    ItemText feedback_when_wrong;
    ItemText feedback_when_right;
    friend bool operator==(const TrueFalseItem&, const TrueFalseItem&) = default;
};
struct ShortAnswerItem { // what may be typed; a * in it stands for anything
    std::vector<ItemChoice> answers;
    friend bool operator==(const ShortAnswerItem&, const ShortAnswerItem&) = default;
};
struct NumericalItem { // the first pattern that fits counts
    std::vector<ItemNumber> answers;
    friend bool operator==(const NumericalItem&, const NumericalItem&) = default;
};
struct MatchingItem {
    std::vector<ItemPair> pairs;
    friend bool operator==(const MatchingItem&, const MatchingItem&) = default;
};
struct OrderingItem { // "put the steps in order": ours
    std::vector<std::string> steps;
    friend bool operator==(const OrderingItem&, const OrderingItem&) = default;
};
struct EssayItem {
    friend bool operator==(EssayItem, EssayItem) { return true; }
};
struct DescriptionItem { // asks nothing
    friend bool operator==(DescriptionItem, DescriptionItem) { return true; }
};

using ItemForm = std::variant<SingleItem,
                              MultipleItem,
                              TrueFalseItem,
                              ShortAnswerItem,
                              NumericalItem,
                              MatchingItem,
                              OrderingItem,
                              EssayItem,
                              DescriptionItem>;

inline constexpr std::string_view gap = "_____";

// "single", "multiple", "true_false", "short_answer", "numerical", "matching", "ordering", "essay",
// "description"
[[nodiscard]] std::string_view kind_of(const ItemForm& form);

struct ItemTag {
    std::string text;
    FilePlace place{};

    friend bool operator==(const ItemTag&, const ItemTag&) = default;
};

// Beside its words: ours, in a file of the course's own folder.
struct ItemPicture {
    std::string file;
    std::string alt; // what it shows; one line, and may be empty
    FilePlace place{};

    friend bool operator==(const ItemPicture&, const ItemPicture&) = default;
};

// Id, title, category and tags are one line each, and may be empty.
struct QuizItem {
    ItemTag id;
    std::string title;
    std::string category; // "$course$/A/B"
    ItemText stem;
    ItemForm form = DescriptionItem{};
    std::vector<ItemTag> tags{};
    ItemText general_feedback{};
    std::optional<ItemPicture> picture{};
    FilePlace place{};

    friend bool operator==(const QuizItem&, const QuizItem&) = default;
};

// Why nobody could answer it: "an option has no words". Empty: nothing is wrong.
[[nodiscard]] std::string fault_in(const QuizItem& item);

// What could not be taken, or only in part. In English, for the author of the file.
struct ItemProblem {
    int line = 0; // 0: the file as a whole
    std::string message;

    friend bool operator==(const ItemProblem&, const ItemProblem&) = default;
};

struct ItemBank {
    std::vector<QuizItem> items;
    std::vector<ItemProblem> problems; // in the order of the lines
};

// What a writer made, and what it could not carry.
struct WrittenItems {
    std::string text;
    std::vector<ItemProblem> problems;
};

// Formats that know no steps carry them as a matching question: "1" matches the first step, and so
// on. There such a question has this tag.
inline constexpr std::string_view ordering_tag = "steps-in-order";

[[nodiscard]] std::vector<ItemPair> numbered_pairs(const OrderingItem& ordering, TextFormat format);
// Nothing when the prompts are not 1 to the number of pairs, each once.
[[nodiscard]] std::optional<OrderingItem> ordering_from(const MatchingItem& matching);

// The same question in formats that know no steps, and back. Other questions stay as they are.
[[nodiscard]] QuizItem with_steps_as_pairs(QuizItem item);
[[nodiscard]] QuizItem with_pairs_as_steps(QuizItem item);

} // namespace safeplaces
