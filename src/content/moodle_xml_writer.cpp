#include "content/moodle_xml.h"
#include "content/moodle_xml_names.h"
#include "domain/overload.h"

#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <utility>

namespace safeplaces {

namespace {

constexpr std::array moodle_names{
    std::pair{TextFormat::moodle, std::string_view{"moodle_auto_format"}},
    std::pair{TextFormat::html, std::string_view{"html"}},
    std::pair{TextFormat::markdown, std::string_view{"markdown"}},
    std::pair{TextFormat::plain, std::string_view{"plain_text"}},
};

pugi::xml_node add(pugi::xml_node& to, const char* name, const std::string& value) {
    pugi::xml_node node = to.append_child(name);
    node.append_child(pugi::node_pcdata).set_value(value.c_str());
    return node;
}

class MoodleWriter {
public:
    MoodleWriter(const QuizItem& item, pugi::xml_node quiz)
        : m_item(item), m_question(quiz.append_child("question")) {}

    void write() {
        m_question.append_attribute("type").set_value(type());
        pugi::xml_node name = m_question.append_child("name");
        add(name, "text", m_item.title);
        add_words(m_question, "questiontext", m_item.stem);
        add_words(m_question, "generalfeedback", m_item.general_feedback);
        if (!m_item.id.text.empty()) {
            add(m_question, "idnumber", m_item.id.text);
        }
        std::visit(Overload{[&](const SingleItem& single) {
                                add(m_question, "single", "true");
                                add_choices(single.choices);
                            },
                            [&](const MultipleItem& many) {
                                add(m_question, "single", "false");
                                add_choices(many.choices);
                            },
                            [&](const TrueFalseItem& truth) { add_truth(truth); },
                            [&](const ShortAnswerItem& typed) { add_typed(typed); },
                            [&](const NumericalItem& numerical) { add_numbers(numerical); },
                            [&](const MatchingItem& matching) { add_pairs(matching); },
                            [](const OrderingItem&) {}, // pairs by now
                            [](EssayItem) {}, [](DescriptionItem) {}},
                   m_item.form);
        if (m_item.picture) {
            lose("the picture");
        }
        if (!m_item.tags.empty()) {
            pugi::xml_node tags = m_question.append_child("tags");
            for (const ItemTag& tag : m_item.tags) {
                pugi::xml_node each = tags.append_child("tag");
                add(each, "text", tag.text);
            }
        }
    }

    // What is lost; empty when nothing is.
    [[nodiscard]] const std::string& loss() const { return m_loss; }

private:
    void lose(const std::string& what) {
        if (m_loss.find(what) == std::string::npos) {
            m_loss += (m_loss.empty() ? "" : ", ") + what;
        }
    }

    [[nodiscard]] const char* type() const {
        return std::visit(Overload{[](const SingleItem&) { return "multichoice"; },
                                   [](const MultipleItem&) { return "multichoice"; },
                                   [](const TrueFalseItem&) { return "truefalse"; },
                                   [](const ShortAnswerItem&) { return "shortanswer"; },
                                   [](const NumericalItem&) { return "numerical"; },
                                   [](const MatchingItem&) { return "matching"; },
                                   [](const OrderingItem&) { return "matching"; },
                                   [](EssayItem) { return "essay"; },
                                   [](DescriptionItem) { return "description"; }},
                          m_item.form);
    }

    static void set_words(pugi::xml_node& element, const ItemText& words) {
        element.append_attribute("format").set_value(moodle_name_of(words.format).data());
        add(element, "text", words.text);
    }

    static void add_words(pugi::xml_node& to, const char* name, const ItemText& words) {
        pugi::xml_node element = to.append_child(name);
        set_words(element, words);
    }

    pugi::xml_node add_answer(double share, const ItemText& feedback) {
        pugi::xml_node answer = m_question.append_child("answer");
        answer.append_attribute("fraction").set_value(share_text(share).c_str());
        if (!feedback.text.empty()) {
            add_words(answer, "feedback", feedback);
        }
        return answer;
    }

    void add_choices(const std::vector<ItemChoice>& choices) {
        for (const auto& [text, share, feedback] : choices) {
            pugi::xml_node answer = add_answer(share, feedback);
            set_words(answer, text);
        }
    }

    void add_typed(const ShortAnswerItem& typed) {
        add(m_question, "usecase", "0");
        for (const auto& [text, share, feedback] : typed.answers) {
            if (text.format != m_item.stem.format) {
                lose("the format [" + std::string{name_of(text.format)} + "] of a typed answer");
            }
            pugi::xml_node answer = add_answer(share, feedback);
            add(answer, "text", text.text);
        }
    }

    void add_truth(const TrueFalseItem& truth) {
        const auto& [is_true, when_wrong, when_right] = truth;
        pugi::xml_node yes = add_answer(is_true ? 100 : 0, is_true ? when_right : when_wrong);
        add(yes, "text", "true");
        pugi::xml_node no = add_answer(is_true ? 0 : 100, is_true ? when_wrong : when_right);
        add(no, "text", "false");
    }

    void add_numbers(const NumericalItem& numerical) {
        for (const auto& [pattern, share, feedback] : numerical.answers) {
            NumberNear near;
            if (const auto* exact = std::get_if<NumberNear>(&pattern)) {
                near = *exact;
            } else if (const auto* between = std::get_if<NumberBetween>(&pattern)) {
                near.value = between->least / 2 + between->most / 2;
                near.tolerance = between->most / 2 - between->least / 2;
            }
            pugi::xml_node answer = add_answer(share, feedback);
            const bool is_any = std::holds_alternative<AnyNumber>(pattern);
            add(answer, "text", is_any ? "*" : text_of(NumberNear{near.value}));
            add(answer, "tolerance", text_of(NumberNear{near.tolerance}));
        }
    }

    void add_pairs(const MatchingItem& matching) {
        for (const auto& [prompt, match] : matching.pairs) {
            pugi::xml_node pair = m_question.append_child("subquestion");
            set_words(pair, prompt);
            pugi::xml_node answer = pair.append_child("answer");
            add(answer, "text", match);
        }
    }

    const QuizItem& m_item;
    pugi::xml_node m_question;
    std::string m_loss{};
};

struct ToText : pugi::xml_writer {
    void write(const void* data, std::size_t size) override {
        text.append(static_cast<const char*>(data), size);
    }
    std::string text;
};

} // namespace

std::string_view moodle_name_of(TextFormat format) {
    return std::find_if(moodle_names.begin(), moodle_names.end(),
                        [&](const auto& each) { return each.first == format; })
        ->second;
}

std::optional<TextFormat> moodle_format_from(std::string_view name) {
    const auto* found = std::find_if(moodle_names.begin(), moodle_names.end(),
                                     [&](const auto& each) { return each.second == name; });
    return found == moodle_names.end() ? std::nullopt : std::optional{found->first};
}

WrittenItems write_moodle_xml(std::span<const QuizItem> items) {
    WrittenItems written;
    pugi::xml_document document;
    pugi::xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version").set_value("1.0");
    declaration.append_attribute("encoding").set_value("UTF-8");
    pugi::xml_node quiz = document.append_child("quiz");
    std::string_view category;
    for (const QuizItem& each : items) {
        if (each.category != category) {
            category = each.category;
            pugi::xml_node change = quiz.append_child("question");
            change.append_attribute("type").set_value("category");
            pugi::xml_node name = change.append_child("category");
            add(name, "text", each.category);
        }
        const QuizItem item = with_steps_as_pairs(each);
        MoodleWriter writer{item, quiz};
        writer.write();
        if (!writer.loss().empty()) {
            written.problems.push_back(
                {each.place.line, "Moodle XML cannot carry " + writer.loss()});
        }
    }
    ToText to;
    document.save(to, "  ", pugi::format_default, pugi::encoding_utf8);
    written.text = std::move(to.text);
    return written;
}

} // namespace safeplaces
