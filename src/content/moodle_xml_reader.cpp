#include "content/line_counter.h"
#include "content/moodle_xml.h"
#include "content/moodle_xml_names.h"
#include "domain/fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <pugixml.hpp>
#include <set>

namespace safeplaces {

namespace {

// Why a question cannot be taken.
struct Fault {
    pugi::xml_node where;
    std::string what;
};

// Elements that an item does not hold, with the values that Moodle writes when nobody chose.
// Numbers are as share_text() has them.
struct Setting {
    std::string_view name;
    std::array<std::string_view, 5> usual{};
};
constexpr std::array settings{
    Setting{"defaultgrade", {"1", "0"}},
    Setting{"penalty", {"0.33333", "0", "1", "0.1"}},
    Setting{"hidden", {"0"}},
    Setting{"shuffleanswers", {"true", "1"}},
    Setting{"answernumbering", {"abc"}},
    Setting{"showstandardinstruction", {"0", "1"}},
    Setting{"shownumcorrect", {"1"}},
    Setting{"usecase", {"0"}},
    Setting{"correctfeedback", {"Your answer is correct.", "<p>Your answer is correct.</p>"}},
    Setting{"partiallycorrectfeedback",
            {"Your answer is partially correct.", "<p>Your answer is partially correct.</p>"}},
    Setting{"incorrectfeedback", {"Your answer is incorrect.", "<p>Your answer is incorrect.</p>"}},
    Setting{"unitgradingtype", {"0"}},
    Setting{"unitpenalty", {"0.1"}},
    Setting{"showunits", {"3"}},
    Setting{"unitsleft", {"0"}},
    Setting{"responseformat", {"editor"}},
    Setting{"responserequired", {"1"}},
    Setting{"responsefieldlines", {"15", "10"}},
    Setting{"attachments", {"0"}},
    Setting{"attachmentsrequired", {"0"}},
    Setting{"maxbytes", {"0"}},
    Setting{"layouttype", {"VERTICAL"}},
    Setting{"selecttype", {"ALL"}},
    Setting{"selectcount", {"0"}},
    Setting{"gradingtype", {"ABSOLUTE_POSITION", "RELATIVE_NEXT_EXCLUDE_LAST"}},
    Setting{"showgrading", {"SHOW", "1"}},
    Setting{"numberingstyle", {"none"}},
};

std::optional<double> number_from(std::string_view text) {
    const auto pattern = number_pattern_from(text);
    const auto* near = pattern ? std::get_if<NumberNear>(&*pattern) : nullptr;
    return near != nullptr && text.find(':') == std::string_view::npos ? std::optional{near->value}
                                                                       : std::nullopt;
}

// All text that stands directly in the element.
std::string text_in(const pugi::xml_node& element) {
    std::string text;
    for (const pugi::xml_node& part : element.children()) {
        if (part.type() == pugi::node_pcdata || part.type() == pugi::node_cdata) {
            text += part.value();
        }
    }
    return text;
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
        m_item.id = {settled_line(text_in(id)), {id ? line_of(id) : 0}};
        for (const pugi::xml_node& tag : taken("tags").children("tag")) {
            m_item.tags.push_back({settled_line(text_of(tag)), {line_of(tag)}});
        }
        m_item.form = form();
        if (const std::string fault = fault_in(m_item); !fault.empty()) {
            throw Fault{m_node, fault};
        }
        tell_of_the_rest();
        return with_pairs_as_steps(std::move(m_item));
    }

private:
    [[nodiscard]] int line_of(const pugi::xml_node& node) {
        return m_lines.line_at(
            static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0)));
    }

    void tell(const pugi::xml_node& where, std::string what) {
        m_told.push_back({line_of(where), std::move(what)});
    }

    [[nodiscard]] pugi::xml_node taken(const char* name) {
        m_taken.insert(name);
        return m_node.child(name);
    }

    // What stands in the <text> of an element. HTML belongs into CDATA.
    [[nodiscard]] std::string text_of(const pugi::xml_node& element) {
        for (const pugi::xml_node& child : element.children()) {
            const std::string_view name = child.name();
            if (name == "file") {
                tell(child,
                     std::string{"the file "} + child.attribute("name").value() + " is left out");
            }
        }
        const pugi::xml_node text = element.child("text");
        const auto is_element = [](const pugi::xml_node& child) {
            return child.type() == pugi::node_element;
        };
        if (text.find_child(is_element)) {
            throw Fault{text, "markup inside <text> that is neither escaped nor in CDATA"};
        }
        return text_in(text);
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
        const auto fraction = number_from(answer.attribute("fraction").as_string("0"));
        if (!fraction || std::abs(*fraction) > 100) {
            throw Fault{answer, "a fraction is a number from -100 to 100"};
        }
        return rounded_share(*fraction);
    }

    [[nodiscard]] ItemText feedback_of(const pugi::xml_node& answer) {
        return words_of(answer.child("feedback"), m_item.stem.format);
    }

    [[nodiscard]] auto answers() {
        m_taken.insert("answer");
        return m_node.children("answer");
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
            const std::string single = settled_line(text_in(taken("single")));
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

    [[nodiscard]] TrueFalseItem true_or_false() {
        std::optional<ItemText> when_true;
        std::optional<ItemText> when_false;
        double share_of_true = 0;
        for (const pugi::xml_node& answer : answers()) {
            const std::string word = folded(settled_line(text_of(answer)));
            if (word == "true") {
                when_true = feedback_of(answer);
                share_of_true = fraction_of(answer);
            } else if (word == "false") {
                when_false = feedback_of(answer);
            } else {
                throw Fault{answer, "an answer that is neither true nor false"};
            }
        }
        if (!when_true || !when_false) {
            throw Fault{m_node, "a question needs the answers true and false"};
        }
        const bool is_true = share_of_true > 0;
        return {is_true, is_true ? *when_false : *when_true, is_true ? *when_true : *when_false};
    }

    [[nodiscard]] NumericalItem numbers() {
        NumericalItem made;
        for (const pugi::xml_node& answer : answers()) {
            const std::string written = settled_line(text_of(answer));
            const std::string tolerance = settled_line(text_in(answer.child("tolerance")));
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
        m_taken.insert("subquestion");
        for (const pugi::xml_node& pair : m_node.children("subquestion")) {
            made.pairs.push_back(
                {words_of(pair, m_item.stem.format), settled_text(text_of(pair.child("answer")))});
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
        }
        return made;
    }

    // Text of the element itself or of its <text>; a number with at most five digits after the
    // point.
    [[nodiscard]] static std::string value_of(const pugi::xml_node& element) {
        std::string value = settled_text(text_in(element) + text_in(element.child("text")));
        const auto number = number_from(value);
        return number ? share_text(rounded_share(*number)) : value;
    }

    void tell_of_the_rest() {
        std::set<std::string_view> seen;
        for (const pugi::xml_node& child : m_node.children()) {
            const std::string_view name = child.name();
            if (child.type() != pugi::node_element) {
                continue;
            }
            const bool is_list = name == "answer" || name == "subquestion" || name == "hint";
            if (!seen.insert(name).second && !is_list) {
                tell(child, "a second <" + std::string{beginning(name, 40)} + "> is left out");
                continue;
            }
            if (m_taken.contains(std::string{name})) {
                continue;
            }
            const std::string value = value_of(child);
            const auto* setting = std::ranges::find(settings, name, &Setting::name);
            const bool is_usual =
                setting != settings.end() &&
                std::ranges::find(setting->usual, std::string_view{value}) != setting->usual.end();
            const bool has_elements =
                std::ranges::any_of(child.children(), [](const pugi::xml_node& each) {
                    return each.type() == pugi::node_element &&
                           std::string_view{each.name()} != "text";
                });
            if ((!value.empty() || has_elements) && !is_usual) {
                tell(child, "<" + std::string{beginning(name, 40)} + "> " +
                                std::string{beginning(value, 60)} + " is left out");
            }
        }
    }

    pugi::xml_node m_node;
    LineCounter& m_lines;
    std::vector<ItemProblem>& m_told;
    std::set<std::string> m_taken{};
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
        // A question that was cut off is not taken.
        const pugi::xml_node cut = result ? pugi::xml_node{} : quiz.last_child();
        for (const pugi::xml_node& node : quiz.children()) {
            if (node != cut && node.type() == pugi::node_element) {
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
        const auto offset = std::max<std::ptrdiff_t>(where.offset_debug(), 0);
        m_bank.problems.push_back(
            {m_lines.line_at(static_cast<std::size_t>(offset)), std::move(what)});
    }

    void take(const pugi::xml_node& node) {
        if (std::string_view{node.name()} != "question") {
            problem(node, "<" + std::string{beginning(node.name(), 40)} + "> is no question");
            return;
        }
        if (std::string_view{node.attribute("type").value()} == "category") {
            m_category = settled_line(text_in(node.child("category").child("text")));
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
