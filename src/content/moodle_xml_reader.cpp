#include "content/line_counter.h"
#include "content/moodle_xml.h"
#include "content/moodle_xml_names.h"
#include "content/moodle_xml_parts.h"
#include "domain/fold.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <pugixml.hpp>

namespace safeplaces {

namespace {

// Why a question cannot be taken.
struct Fault {
    pugi::xml_node where;
    std::string what;
};

std::optional<double> fraction_in(std::string_view text) {
    const auto number = moodle_number_from(text);
    return number && std::abs(*number) <= 100 ? number : std::nullopt;
}

// Where it begins; of words, where the first of them stands.
std::size_t offset_of(const pugi::xml_node& node) {
    const std::string_view words = node.value();
    const std::size_t blank = std::min(words.find_first_not_of(" \t\n"), words.size());
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0)) + blank;
}

// One <question>. What is left untaken at the end is told.
class MoodleQuestion {
public:
    MoodleQuestion(const pugi::xml_node& node, LineCounter& lines, std::vector<ItemProblem>& told)
        : m_node(node), m_lines(lines), m_told(told) {}

    [[nodiscard]] QuizItem read() {
        m_item.place.line = line_of(m_node);
        m_item.title = settled_line(text_of(taken("name")));
        m_item.stem = words_of(taken("questiontext"), TextFormat::html);
        m_item.general_feedback = words_of(taken("generalfeedback"), m_item.stem.format);
        const pugi::xml_node id = taken("idnumber");
        m_item.id = {settled_line(m_parts.take_words(id)), {id ? line_of(id) : 0}};
        for (const pugi::xml_node& tag : taken("tags").children("tag")) {
            m_parts.take(tag);
            m_item.tags.push_back({settled_line(text_of(tag)), {line_of(tag)}});
        }
        m_item.form = form();
        if (const std::string fault = fault_in(m_item); !fault.empty()) {
            throw Fault{m_node, fault};
        }
        for (MoodleParts::Rest& rest : m_parts.rest_of(m_node)) {
            tell(rest.where, std::move(rest.what));
        }
        return with_pairs_as_steps(std::move(m_item));
    }

private:
    [[nodiscard]] int line_of(const pugi::xml_node& node) {
        return m_lines.line_at(offset_of(node));
    }

    void tell(const pugi::xml_node& where, std::string what) {
        m_told.push_back({line_of(where), std::move(what)});
    }

    [[nodiscard]] pugi::xml_node taken(const char* name) { return m_parts.take(m_node, name); }

    // What stands in the <text> of an element. HTML belongs into CDATA.
    [[nodiscard]] std::string text_of(const pugi::xml_node& element) {
        for (const pugi::xml_node& child : element.children()) {
            const std::string_view name = child.name();
            if (name == "file") {
                m_parts.leave(child);
                tell(child,
                     std::string{"the file "} + child.attribute("name").value() + " is left out");
            }
        }
        const pugi::xml_node text = m_parts.take(element, "text");
        const auto is_element = [](const pugi::xml_node& child) {
            return child.type() == pugi::node_element;
        };
        if (text.find_child(is_element)) {
            throw Fault{text, "markup inside <text> that is neither escaped nor in CDATA"};
        }
        return m_parts.take_words(text);
    }

    [[nodiscard]] ItemText words_of(const pugi::xml_node& element, TextFormat usual) {
        ItemText words{.text = settled_text(text_of(element)),
                       .format = usual,
                       .place = {element ? line_of(element) : m_item.place.line}};
        const std::string_view name = element.attribute("format").value();
        if (const auto format = moodle_format_from(name)) {
            words.format = *format;
        } else if (!name.empty()) {
            tell(element, "the format '" + std::string{beginning(name, 40)} + "' is not known");
        }
        return words;
    }

    [[nodiscard]] static double fraction_of(const pugi::xml_node& answer) {
        const auto fraction = fraction_in(answer.attribute("fraction").as_string("0"));
        if (!fraction) {
            throw Fault{answer, "a fraction is a number from -100 to 100"};
        }
        return rounded_share(*fraction);
    }

    [[nodiscard]] ItemText feedback_of(const pugi::xml_node& answer) {
        return words_of(m_parts.take(answer, "feedback"), m_item.stem.format);
    }

    [[nodiscard]] auto answers() { return all_taken("answer"); }

    [[nodiscard]] pugi::xml_object_range<pugi::xml_named_node_iterator>
    all_taken(const char* name) {
        for (const pugi::xml_node& child : m_node.children(name)) {
            m_parts.take(child);
        }
        return m_node.children(name);
    }

    [[nodiscard]] std::vector<ItemChoice> choices() {
        std::vector<ItemChoice> made;
        for (const pugi::xml_node& answer : answers()) {
            made.push_back(
                {words_of(answer, m_item.stem.format), fraction_of(answer), feedback_of(answer)});
        }
        return made;
    }

    [[nodiscard]] ItemForm form() {
        const std::string_view type = m_node.attribute("type").value();
        if (type == "multichoice") {
            const pugi::xml_node element = taken("single");
            const std::string single = settled_line(m_parts.take_words(element));
            if (single != "true" && single != "1" && single != "false" && single != "0" &&
                !single.empty()) {
                tell(element, "<single> " + std::string{beginning(single, 40)} + " is left out");
            }
            return single == "false" || single == "0" ? ItemForm{MultipleItem{choices()}}
                                                      : ItemForm{SingleItem{choices()}};
        }
        if (type == "truefalse") {
            return true_or_false();
        }
        if (type == "shortanswer") {
            return ShortAnswerItem{choices()};
        }
        if (type == "numerical") {
            return numbers();
        }
        if (type == "matching") {
            return pairs();
        }
        if (type == "ordering") {
            return steps();
        }
        if (type == "essay") {
            return EssayItem{};
        }
        if (type == "description") {
            return DescriptionItem{};
        }
        throw Fault{m_node, "a question of the kind '" + std::string{beginning(type, 40)} +
                                "' cannot be taken"};
    }

    // Which of the two is right is all that the item holds of their fractions.
    [[nodiscard]] TrueFalseItem true_or_false() {
        pugi::xml_node when_true;
        pugi::xml_node when_false;
        for (const pugi::xml_node& answer : answers()) {
            const std::string word = folded(settled_line(text_of(answer)));
            if (word != "true" && word != "false") {
                throw Fault{answer, "an answer that is neither true nor false"};
            }
            pugi::xml_node& place = word == "true" ? when_true : when_false;
            if (place) {
                throw Fault{answer, "a second answer " + word};
            }
            place = answer;
        }
        if (!when_true || !when_false) {
            throw Fault{m_node, "a question needs the answers true and false"};
        }
        const bool is_true = fraction_of(when_true) > 0;
        const pugi::xml_node& right = is_true ? when_true : when_false;
        const pugi::xml_node& wrong = is_true ? when_false : when_true;
        tell_of_other_share(right, 100);
        tell_of_other_share(wrong, 0);
        return {is_true, feedback_of(wrong), feedback_of(right)};
    }

    void tell_of_other_share(const pugi::xml_node& answer, double wanted) {
        if (const double share = fraction_of(answer); share != wanted) {
            tell(answer, "the fraction " + share_text(share) + " is read as " + share_text(wanted));
        }
    }

    [[nodiscard]] NumericalItem numbers() {
        NumericalItem made;
        for (const pugi::xml_node& answer : answers()) {
            const std::string written = settled_line(text_of(answer));
            const std::string tolerance =
                settled_line(m_parts.take_words(m_parts.take(answer, "tolerance")));
            const auto pattern = number_pattern_from(
                written == "*" || tolerance.empty() ? written : written + ':' + tolerance);
            if (!pattern) {
                throw Fault{answer, "'" + std::string{beginning(written, 40)} +
                                        "' with tolerance '" +
                                        std::string{beginning(tolerance, 40)} + "' is no number"};
            }
            made.answers.push_back({*pattern, fraction_of(answer), feedback_of(answer)});
        }
        return made;
    }

    [[nodiscard]] MatchingItem pairs() {
        MatchingItem made;
        for (const pugi::xml_node& pair : all_taken("subquestion")) {
            made.pairs.push_back({words_of(pair, m_item.stem.format),
                                  settled_text(text_of(m_parts.take(pair, "answer")))});
        }
        return made;
    }

    [[nodiscard]] OrderingItem steps() {
        OrderingItem made;
        for (const pugi::xml_node& answer : answers()) {
            const ItemText step = words_of(answer, TextFormat::plain);
            if (step.format == TextFormat::html &&
                step.text.find_first_of("<&") != std::string::npos) {
                tell(answer, "the format [html] of a step");
            }
            made.steps.push_back(step.text);
            // Moodle numbers them with the fraction; they stand in their order.
            const std::string place = answer.attribute("fraction").value();
            if (!place.empty() &&
                fraction_in(place) != std::optional{static_cast<double>(made.steps.size())}) {
                tell(answer, "the fraction " + std::string{beginning(place, 40)} + " of step " +
                                 std::to_string(made.steps.size()) + " is left out");
            }
        }
        return made;
    }

    pugi::xml_node m_node;
    LineCounter& m_lines;
    std::vector<ItemProblem>& m_told;
    MoodleParts m_parts{};
    QuizItem m_item{};
};

class MoodleFile {
public:
    explicit MoodleFile(std::string_view source) : m_source(source), m_lines(source) {}

    [[nodiscard]] ItemBank read() {
        constexpr unsigned how = pugi::parse_default | pugi::parse_doctype;
        const pugi::xml_parse_result result =
            m_document.load_buffer(m_source.data(), m_source.size(), how, pugi::encoding_utf8);
        for (const pugi::xml_node& node : m_document.children()) {
            if (node.type() == pugi::node_doctype) {
                problem(node, "a DOCTYPE is not read");
            }
        }
        const pugi::xml_node quiz = m_document.child("quiz");
        if (!quiz) {
            m_bank.problems.push_back({1, "no <quiz>: this is not Moodle XML"});
        }
        tell_of_other_roots(quiz);
        // A question that was cut off is not taken.
        const pugi::xml_node cut = result ? pugi::xml_node{} : quiz.last_child();
        for (const pugi::xml_node& node : quiz.children()) {
            if (node != cut) {
                take(node);
            }
        }
        if (!result) {
            const auto offset =
                static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0));
            m_bank.problems.push_back(
                {m_lines.line_at(std::min(offset, m_source.size())),
                 std::string{"the XML breaks off here: "} + result.description()});
        }
        std::ranges::stable_sort(m_bank.problems, {}, &ItemProblem::line);
        return std::move(m_bank);
    }

private:
    void problem(const pugi::xml_node& where, std::string what) {
        m_bank.problems.push_back({m_lines.line_at(offset_of(where)), std::move(what)});
    }

    void tell_of_other_roots(const pugi::xml_node& quiz) {
        for (const pugi::xml_node& node : m_document.children()) {
            if (quiz && node != quiz && node.type() == pugi::node_element) {
                problem(node, "<" + std::string{beginning(node.name(), 40)} +
                                  "> beside the first <quiz> is left out");
            }
        }
    }

    void take(const pugi::xml_node& node) {
        if (node.type() != pugi::node_element) {
            if (const std::string words = settled_text(node.value()); !words.empty()) {
                problem(node, "the words '" + std::string{beginning(words, 60)} +
                                  "' between questions are left out");
            }
            return;
        }
        if (std::string_view{node.name()} != "question") {
            problem(node, "<" + std::string{beginning(node.name(), 40)} + "> is no question");
            return;
        }
        if (std::string_view{node.attribute("type").value()} == "category") {
            take_category(node);
            return;
        }
        try {
            QuizItem item = MoodleQuestion{node, m_lines, m_bank.problems}.read();
            item.category = m_category;
            m_bank.items.push_back(std::move(item));
        } catch (const Fault& fault) {
            problem(fault.where, fault.what);
        }
    }

    void take_category(const pugi::xml_node& node) {
        MoodleParts parts;
        const pugi::xml_node name = parts.take(parts.take(node, "category"), "text");
        m_category = settled_line(parts.take_words(name));
        if (!name) {
            problem(node, "a category without a name");
        }
        for (MoodleParts::Rest& rest : parts.rest_of(node)) {
            problem(rest.where, std::move(rest.what));
        }
    }

    std::string_view m_source;
    LineCounter m_lines;
    pugi::xml_document m_document{};
    ItemBank m_bank{};
    std::string m_category{};
};

} // namespace

ItemBank read_moodle_xml(std::string_view source) {
    return MoodleFile{source}.read();
}

} // namespace safeplaces
