#include "content/moodle_xml_parts.h"

#include "domain/fold.h"
#include "domain/training/item_numbers.h"
#include "domain/training/item_text.h"

#include <algorithm>
#include <array>
#include <set>

namespace safeplaces {

namespace {

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

// Moodle writes these without words where nobody wrote any.
constexpr std::array<std::string_view, 4> often_empty{"text", "feedback", "info", "idnumber"};
// Those of these names are read wherever they mean something.
constexpr std::array<std::string_view, 3> known_attributes{"type", "format", "fraction"};
// Of these a question has as many as it likes.
constexpr std::array<std::string_view, 3> lists{"answer", "subquestion", "hint"};

bool is_in(const auto& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

bool is_words(const pugi::xml_node& part) {
    return part.type() == pugi::node_pcdata || part.type() == pugi::node_cdata;
}

std::string words_in(const pugi::xml_node& element) {
    std::string text;
    for (const pugi::xml_node& part : element.children()) {
        text += is_words(part) ? part.value() : "";
    }
    return text;
}

// Text of the element itself or of its <text>; a number with at most five digits after the point.
std::string value_of(const pugi::xml_node& element) {
    std::string value = settled_text(words_in(element) + words_in(element.child("text")));
    const auto number = moodle_number_from(value);
    return number ? share_text(rounded_share(*number)) : value;
}

// Whether there is more in it than its words and one <text> of words.
bool has_elements(const pugi::xml_node& element) {
    bool has_text = false;
    for (const pugi::xml_node& child : element.children()) {
        if (child.type() != pugi::node_element) {
            continue;
        }
        const bool is_text = std::string_view{child.name()} == "text" && !has_text &&
                             std::ranges::all_of(child.children(), is_words);
        if (!is_text) {
            return true;
        }
        has_text = true;
    }
    return false;
}

bool is_usual(std::string_view name, std::string_view value) {
    const auto* setting = std::ranges::find(settings, name, &Setting::name);
    return setting != settings.end() && is_in(setting->usual, value);
}

std::string named(const pugi::xml_node& element) {
    return '<' + std::string{beginning(element.name(), 40)} + '>';
}

// "" where nothing is lost with it.
std::string loss_of(const pugi::xml_node& element, bool is_of_question) {
    const std::string_view name = element.name();
    const std::string value = value_of(element);
    if (!has_elements(element)) {
        const bool may_be_empty = is_of_question || is_in(often_empty, name);
        if (value.empty() ? may_be_empty : is_of_question && is_usual(name, value)) {
            return {};
        }
    }
    return named(element) + (value.empty() ? "" : ' ' + std::string{beginning(value, 60)}) +
           " is left out";
}

} // namespace

std::optional<double> moodle_number_from(std::string_view text) {
    const auto pattern = number_pattern_from(text);
    const auto* near = pattern ? std::get_if<NumberNear>(&*pattern) : nullptr;
    return near != nullptr && text.find(':') == std::string_view::npos ? std::optional{near->value}
                                                                       : std::nullopt;
}

void MoodleParts::take(const pugi::xml_node& element) {
    m_taken.insert(element.internal_object());
}

pugi::xml_node MoodleParts::take(const pugi::xml_node& parent, const char* name) {
    const pugi::xml_node child = parent.child(name);
    take(child);
    return child;
}

std::string MoodleParts::take_words(const pugi::xml_node& element) {
    for (const pugi::xml_node& part : element.children()) {
        if (is_words(part)) {
            take(part);
        }
    }
    return words_in(element);
}

std::vector<MoodleParts::Rest> MoodleParts::rest_of(const pugi::xml_node& element) const {
    std::vector<Rest> rest;
    look(element, true, rest);
    return rest;
}

void MoodleParts::look(const pugi::xml_node& element,
                       bool is_question,
                       std::vector<Rest>& rest) const {
    for (const pugi::xml_attribute& attribute : element.attributes()) {
        if (!is_in(known_attributes, attribute.name())) {
            rest.push_back({element, std::string{beginning(attribute.name(), 40)} + " of " +
                                         named(element) + " is left out"});
        }
    }
    std::set<std::string_view> seen;
    for (const pugi::xml_node& child : element.children()) {
        const std::string_view name = child.name();
        const bool is_taken = m_taken.contains(child.internal_object());
        if (is_words(child)) {
            const std::string words = is_taken ? std::string{} : settled_text(child.value());
            if (!words.empty()) {
                rest.push_back({child, "the words '" + std::string{beginning(words, 60)} + "' in " +
                                           named(element) + " are left out"});
            }
        } else if (child.type() == pugi::node_element &&
                   !m_left.contains(child.internal_object())) {
            const bool may_be_many = is_question && is_in(lists, name);
            const bool is_second = !seen.insert(name).second && !may_be_many;
            if (is_taken) {
                look(child, false, rest);
            } else if (is_second) {
                rest.push_back({child, "a second " + named(child) + " is left out"});
            } else if (std::string loss = loss_of(child, is_question); !loss.empty()) {
                rest.push_back({child, std::move(loss)});
            }
        }
    }
}

} // namespace safeplaces
