#pragma once

#include "domain/dice.h"
#include "domain/training/quiz_item.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// Questions of every kind, drawn by a seed, with texts that are hard on every format's signs.
class InventedItems {
public:
    explicit InventedItems(std::uint64_t seed) : m_dice(seed) {}

    [[nodiscard]] QuizItem next() {
        QuizItem item;
        item.id.text = maybe(line());
        item.title = maybe(line());
        item.category = m_dice.below(3) == 0 ? "$course$/" + line() : std::string{"A/B"};
        m_format = formats.at(m_dice.below(formats.size()));
        item.stem = text(m_format);
        item.form = form();
        for (std::size_t i = m_dice.below(3); i > 0; --i) {
            item.tags.push_back({line()});
        }
        if (!std::holds_alternative<DescriptionItem>(item.form)) {
            item.general_feedback = feedback();
        }
        return item;
    }

private:
    static constexpr std::array formats{TextFormat::moodle, TextFormat::html, TextFormat::markdown,
                                        TextFormat::plain};

    std::string maybe(std::string words) { return m_dice.below(3) == 0 ? "" : std::move(words); }

    // One line, without white space at its ends, and no backslash at its end.
    std::string line() {
        static constexpr std::array<std::string_view, 24> pieces{
            "=",    "~",      "#",          "{",    "}",        ":",     "\\",   "\\n",
            "%50%", "[html]", "//",         "::",   "->",       "]",     "####", "_____",
            "Zoë",  "café",   "$CATEGORY:", "TRUE", "<b>x</b>", "&amp;", "]]>",  "A. word"};
        std::string words = "w";
        if (m_dice.below(2) == 0) {
            words.clear();
        }
        for (std::size_t i = 1 + m_dice.below(5); i > 0; --i) {
            words += pieces.at(m_dice.below(pieces.size()));
            words += m_dice.below(3) == 0 ? " " : "";
        }
        while (words.ends_with(' ')) {
            words.pop_back();
        }
        return words.ends_with('\\') ? words + 'x' : words;
    }

    std::string lines() {
        return m_dice.below(4) == 0 ? line() + '\n' + line() + "\n\n" + line() : line();
    }

    ItemText text(TextFormat format) { return {lines(), format}; }

    // Mostly in the format of the stem.
    ItemText answer() {
        return text(m_dice.below(4) == 0 ? formats.at(m_dice.below(formats.size())) : m_format);
    }

    ItemText feedback() { return m_dice.below(2) == 0 ? answer() : ItemText{}; }

    // Without the arrow that GIFT cannot carry there.
    ItemText without_arrow(ItemText text) {
        for (auto at = text.text.find("->"); at != std::string::npos; at = text.text.find("->")) {
            text.text.replace(at, 2, "to");
        }
        return text;
    }

    double share() {
        static constexpr std::array shares{0.0, 50.0, 33.33333, -33.333, -100.0, 0.00001, 12.5};
        return shares.at(m_dice.below(shares.size()));
    }

    std::vector<ItemChoice> choices() {
        std::vector<ItemChoice> made;
        for (std::size_t i = 1 + m_dice.below(4); i > 0; --i) {
            made.push_back({answer(), share(), feedback()});
        }
        return made;
    }

    ItemNumber number() {
        const double value = static_cast<double>(m_dice.below(100'000)) / 64 - 500;
        switch (m_dice.below(3)) {
        case 0:
            return {NumberNear{value, static_cast<double>(m_dice.below(3)) / 10}, 100, feedback()};
        case 1:
            return {NumberBetween{value, value + 0.1}, share(), feedback()};
        default:
            return {AnyNumber{}, 0, feedback()};
        }
    }

    ItemForm form() {
        switch (m_dice.below(9)) {
        case 0: {
            SingleItem single{choices()};
            single.choices.push_back({answer(), 100, feedback()});
            single.choices.front().share = 0;
            return single;
        }
        case 1:
            return MultipleItem{choices()};
        case 2:
            return TrueFalseItem{m_dice.below(2) == 0, feedback(), feedback()};
        case 3: {
            ShortAnswerItem typed;
            for (const ItemChoice& choice : choices()) {
                ItemText words = without_arrow(choice.text);
                words.format = m_format;
                typed.answers.push_back({words, m_dice.below(2) == 0 ? 100 : choice.share,
                                         without_arrow(choice.feedback)});
            }
            return typed;
        }
        case 4: {
            NumericalItem numerical;
            for (std::size_t i = 1 + m_dice.below(3); i > 0; --i) {
                numerical.answers.push_back(number());
            }
            return numerical;
        }
        case 5: {
            MatchingItem matching;
            for (std::size_t i = 1 + m_dice.below(4); i > 0; --i) {
                matching.pairs.push_back({without_arrow(answer()), lines()});
            }
            return matching;
        }
        case 6: {
            OrderingItem ordering;
            for (std::size_t i = 1 + m_dice.below(12); i > 0; --i) {
                ordering.steps.push_back(lines());
            }
            return ordering;
        }
        case 7:
            return EssayItem{};
        default:
            return DescriptionItem{};
        }
    }

    Dice m_dice;
    TextFormat m_format = TextFormat::moodle;
};

inline std::vector<QuizItem> invented(std::uint64_t seed, int count) {
    InventedItems source{seed};
    std::vector<QuizItem> items;
    for (int i = 0; i < count; ++i) {
        items.push_back(source.next());
        items.back().place.line = i + 1;
    }
    return items;
}

} // namespace safeplaces
