#include "content/gift_writer.h"

#include "content/gift_text.h"
#include "domain/fold.h"
#include "domain/overload.h"

#include <algorithm>

namespace safeplaces {

namespace {

class ItemWriter {
public:
    explicit ItemWriter(const QuizItem& item) : m_item(item) {}

    [[nodiscard]] std::string text() {
        const std::string answers = std::visit(
            Overload{
                [&](const SingleItem& single) { return choices(single.choices, Right::equals); },
                [&](const MultipleItem& many) { return choices(many.choices, Right::share); },
                [&](const TrueFalseItem& truth) { return true_or_false(truth); },
                [&](const ShortAnswerItem& typed) { return typed_answers(typed); },
                [&](const NumericalItem& numerical) { return numbers(numerical); },
                [&](const MatchingItem& matching) { return pairs(matching); },
                [](const OrderingItem&) { return std::string{}; }, // pairs by now
                [&](EssayItem) { return braces(""); },
                [](DescriptionItem) { return std::string{}; }},
            m_item.form);
        std::string text = tags();
        if (m_item.picture) {
            text += "// ![" + m_item.picture->alt + "](" + m_item.picture->file + ")\n";
        }
        if (!m_item.title.empty()) {
            text += "::" + line(m_item.title, "the title") + "::";
        }
        return text + stem_with(answers) + "\n\n";
    }

    // What is lost, each in a few words.
    [[nodiscard]] const std::vector<std::string>& losses() const { return m_losses; }

private:
    enum class Right { equals, share };

    void lose(const std::string& what) {
        if (std::ranges::find(m_losses, what) == m_losses.end()) {
            m_losses.push_back(what);
        }
    }

    [[nodiscard]] std::string tags() {
        std::string comment;
        const auto add = [&](std::string_view name, const std::string& text) {
            if (text.empty()) {
                return;
            }
            if (text.ends_with('\\')) {
                lose("the " + std::string{name} + " '" + text + "'");
                return;
            }
            comment += comment.empty() ? "// [" : " [";
            comment.append(name) += ':';
            for (const char c : text) {
                comment += c == ']' ? "\\]" : std::string(1, c);
            }
            comment += ']';
        };
        add("id", m_item.id.text);
        for (const ItemTag& tag : m_item.tags) {
            add("tag", tag.text);
        }
        return comment.empty() ? comment : comment + '\n';
    }

    [[nodiscard]] std::string line(const std::string& words, const char* what) {
        std::string escaped = escaped_for_gift(words);
        if (gift_words(escaped, TextFormat::plain) != words) {
            lose(std::string{"runs of white space in "} + what);
        }
        return escaped;
    }

    [[nodiscard]] std::string words(const ItemText& text, TextFormat usual) {
        std::string escaped = escaped_for_gift(text.text);
        if (gift_words(escaped, text.format) != text.text) {
            lose("runs of white space in [" + std::string{name_of(text.format)} + "] text");
        }
        const bool needs_format = text.format != usual || leading_format(text.text) ||
                                  text.text.starts_with('%') || text.text.starts_with("//");
        return needs_format && !text.text.empty()
                   ? '[' + std::string{name_of(text.format)} + ']' + escaped
                   : escaped;
    }

    // An empty stem is written without a format, and hands none on.
    [[nodiscard]] std::string after_stem(const ItemText& text) {
        return words(text, m_item.stem.text.empty() ? TextFormat::moodle : m_item.stem.format);
    }

    [[nodiscard]] std::string feedback(const ItemText& text) {
        return text.text.empty() ? std::string{} : '#' + after_stem(text);
    }

    [[nodiscard]] std::string braces(const std::string& inside) {
        const std::string general = m_item.general_feedback.text.empty()
                                        ? std::string{}
                                        : "####" + after_stem(m_item.general_feedback);
        if (inside.starts_with('\n')) {
            return '{' + inside + (general.empty() ? general : "\n\t" + general) + "\n}";
        }
        return '{' + inside + general + '}';
    }

    [[nodiscard]] std::string choices(const std::vector<ItemChoice>& all, Right right) {
        std::string inside;
        for (const ItemChoice& choice : all) {
            inside += "\n\t";
            if (right == Right::equals && choice.share == 100) {
                inside += '=';
            } else {
                inside += choice.share == 0 ? "~" : "~%" + share_text(choice.share) + '%';
            }
            inside += after_stem(choice.text) + feedback(choice.feedback);
        }
        return braces(inside);
    }

    [[nodiscard]] std::string typed_answers(const ShortAnswerItem& typed) {
        std::string inside;
        for (const ItemChoice& answer : typed.answers) {
            inside += answer.share == 100 ? "\n\t=" : "\n\t=%" + share_text(answer.share) + '%';
            inside += after_stem(answer.text) + feedback(answer.feedback);
        }
        return braces(inside);
    }

    [[nodiscard]] std::string true_or_false(const TrueFalseItem& truth) {
        std::string inside = truth.is_true ? "TRUE" : "FALSE";
        inside += feedback(truth.feedback_when_wrong);
        if (!truth.feedback_when_right.text.empty()) {
            inside += truth.feedback_when_wrong.text.empty() ? "#" : "";
            inside += feedback(truth.feedback_when_right);
        }
        return braces(inside);
    }

    [[nodiscard]] std::string numbers(const NumericalItem& numerical) {
        std::string inside;
        for (const ItemNumber& number : numerical.answers) {
            const bool is_for_all_others = &number == &numerical.answers.back() &&
                                           std::holds_alternative<AnyNumber>(number.pattern) &&
                                           number.share == 0;
            if (is_for_all_others) {
                inside += "\n\t~";
            } else {
                inside += number.share == 100 ? "\n\t=" : "\n\t=%" + share_text(number.share) + '%';
                inside += text_of(number.pattern);
            }
            inside += feedback(number.feedback);
        }
        std::string whole = braces(inside);
        return whole.insert(1, 1, '#');
    }

    [[nodiscard]] std::string pairs(const MatchingItem& matching) {
        std::string inside;
        for (const auto& [prompt, match] : matching.pairs) {
            inside += "\n\t=" + after_stem(prompt) + " -> " + line(match, "a match");
        }
        return braces(inside);
    }

    // The answers stand in the gap where there is one, and else at the end. Before a gap at the
    // very beginning, not every reader takes a format.
    [[nodiscard]] std::string stem_with(const std::string& answers) {
        std::string stem = words(m_item.stem, TextFormat::moodle);
        if (answers.empty()) {
            if (!m_item.general_feedback.text.empty()) {
                lose("the general feedback of a description");
            }
            return stem;
        }
        const bool may_have_gap = !m_item.stem.text.starts_with(gap) &&
                                  !std::holds_alternative<EssayItem>(m_item.form) &&
                                  !std::holds_alternative<MatchingItem>(m_item.form);
        const std::size_t at = stem.find(gap);
        if (may_have_gap && at != std::string::npos) {
            const std::string rest = stem.substr(at + gap.size());
            if (!rest.empty() && !trimmed(rest).starts_with("//")) { // that would be a remark
                return stem.substr(0, at) + answers + rest;
            }
        }
        return stem.empty() ? answers : stem + ' ' + answers;
    }

    const QuizItem& m_item;
    std::vector<std::string> m_losses{};
};

// Why a question cannot stand in GIFT at all. Empty: it can.
std::string obstacle_in(const QuizItem& item) {
    const auto has_arrow = [](const std::string& text) { return text.find("->") != text.npos; };
    if (const auto* matching = std::get_if<MatchingItem>(&item.form)) {
        return std::ranges::any_of(matching->pairs,
                                   [&](const auto& pair) { return has_arrow(pair.prompt.text); })
                   ? "GIFT has no way to write -> on the left of a pair"
                   : "";
    }
    if (const auto* typed = std::get_if<ShortAnswerItem>(&item.form)) {
        const bool has = std::ranges::any_of(typed->answers, [&](const ItemChoice& answer) {
            return has_arrow(answer.text.text) || has_arrow(answer.feedback.text);
        });
        return has ? "GIFT takes a typed answer with -> for a pair" : "";
    }
    if (const auto* single = std::get_if<SingleItem>(&item.form)) {
        const auto whole = std::ranges::count(single->choices, 100.0, &ItemChoice::share);
        if (whole == 0) {
            return "GIFT has no question with one answer of which none is wholly right";
        }
        if (static_cast<std::size_t>(whole) == single->choices.size()) {
            return "GIFT takes answers that are all right for typed ones";
        }
    }
    return {};
}

} // namespace

WrittenItems write_gift(std::span<const QuizItem> items) {
    WrittenItems written;
    std::string_view category;
    for (const QuizItem& each : items) {
        if (const std::string obstacle = obstacle_in(each); !obstacle.empty()) {
            written.problems.push_back({each.place.line, "not written: " + obstacle});
            continue;
        }
        if (each.category != category) {
            category = each.category;
            written.text.append("$CATEGORY: ").append(category) += "\n\n";
        }
        const QuizItem item = with_steps_as_pairs(each);
        ItemWriter writer{item};
        written.text += writer.text();
        for (const std::string& loss : writer.losses()) {
            written.problems.push_back({each.place.line, "GIFT cannot carry " + loss});
        }
    }
    return written;
}

} // namespace safeplaces
