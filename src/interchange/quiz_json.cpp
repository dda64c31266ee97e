#include "interchange/quiz_json.h"

#include "domain/error.h"
#include "domain/overload.h"
#include "interchange/json_writer.h"
#include "interchange/parcel_fields.h"
#include "interchange/strict_json.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace safeplaces {

namespace {

constexpr std::size_t longest = std::size_t{64} * 1024 * 1024; // bytes
constexpr JsonLimits limits{.bytes = longest,
                            .depth = 8,
                            .list = 1'000'000,
                            .keys = 24,
                            .text = longest,
                            .numbers = JsonNumbers::any};
constexpr std::int64_t most_lines = 1'000'000'000;

// ---- Writing

class QuestionOut {
public:
    QuestionOut(const QuizItem& item, JsonWriter& json) : m_item(item), m_json(json) {}

    void write() {
        m_json.begin_object();
        m_json.key("id").text(m_item.id.text).key("title").text(m_item.title);
        m_json.key("kind").text(kind_of(m_item.form)).key("category").text(m_item.category);
        m_json.key("stem").begin_object();
        m_json.key("format").text(name_of(m_item.stem.format)).key("text").text(m_item.stem.text);
        m_json.end_object().key("answers").begin_list();
        std::visit(Overload{[&](const SingleItem& single) { add_choices(single.choices); },
                            [&](const MultipleItem& many) { add_choices(many.choices); },
                            [&](const ShortAnswerItem& typed) { add_choices(typed.answers); },
                            [&](const TrueFalseItem& truth) { add_truth(truth); },
                            [&](const NumericalItem& numerical) { add_numbers(numerical); },
                            [](const auto& /*has none*/) {}},
                   m_item.form);
        m_json.end_list().key("pairs").begin_list();
        if (const auto* matching = std::get_if<MatchingItem>(&m_item.form)) {
            add_pairs(matching->pairs);
        } else if (const auto* ordering = std::get_if<OrderingItem>(&m_item.form)) {
            add_pairs(numbered_pairs(*ordering, m_item.stem.format));
        }
        m_json.end_list().key("tags").begin_list();
        for (const ItemTag& tag : m_item.tags) {
            m_json.text(tag.text);
        }
        m_json.end_list();
        add_words("general_feedback", "general_feedback_format", m_item.general_feedback);
        m_json.key("line").number(m_item.place.line);
        m_json.end_object();
    }

private:
    void add_words(std::string_view key, std::string_view format_key, const ItemText& words) {
        m_json.key(key).text(words.text);
        if (!words.text.empty() && words.format != m_item.stem.format) {
            m_json.key(format_key).text(name_of(words.format));
        }
    }

    void add_answer(const ItemText& words, double share, const ItemText& feedback) {
        m_json.begin_object();
        add_words("text", "format", words);
        m_json.key("fraction").written(text_of(NumberNear{std::round(share * 1e5) / 1e7 + 0.0}));
        add_words("feedback", "feedback_format", feedback);
        m_json.end_object();
    }

    void add_choices(const std::vector<ItemChoice>& choices) {
        for (const auto& [text, share, feedback] : choices) {
            add_answer(text, share, feedback);
        }
    }

    void add_truth(const TrueFalseItem& truth) {
        const TextFormat format = m_item.stem.format;
        const auto& [is_true, when_wrong, when_right] = truth;
        add_answer({"True", format}, is_true ? 100 : 0, is_true ? when_right : when_wrong);
        add_answer({"False", format}, is_true ? 0 : 100, is_true ? when_wrong : when_right);
    }

    void add_numbers(const NumericalItem& numerical) {
        for (const auto& [pattern, share, feedback] : numerical.answers) {
            add_answer({text_of(pattern), m_item.stem.format}, share, feedback);
        }
    }

    void add_pairs(const std::vector<ItemPair>& pairs) {
        for (const auto& [prompt, match] : pairs) {
            m_json.begin_object();
            add_words("prompt", "prompt_format", prompt);
            m_json.key("match").text(match);
            m_json.end_object();
        }
    }

    const QuizItem& m_item;
    JsonWriter& m_json;
};

// ---- Reading

class QuestionIn {
public:
    QuestionIn(const JsonValue& value, const std::string& where) : m_json(value, where) {}

    // Nothing when the question does not say it well: then the problem has no line.
    [[nodiscard]] int line() {
        try {
            return static_cast<int>(m_json.whole_number("line", 0, most_lines));
        } catch (const InputError&) {
            return 0;
        }
    }

    [[nodiscard]] QuizItem read() {
        m_item.place.line = static_cast<int>(m_json.whole_number("line", 0, most_lines));
        m_item.id.text = line_of("id");
        m_item.title = line_of("title");
        m_item.category = line_of("category");
        JsonReader stem{m_json.any("stem"), m_json.place("stem")};
        m_item.stem = {settled_text(stem.text("text", 0, longest)), format_of(stem, "format"),
                       m_item.place};
        stem.refuse_other_keys();
        read_tags();
        m_item.general_feedback = words(m_json, "general_feedback", "general_feedback_format");
        read_answers();
        read_pairs();
        m_item.form = form();
        m_json.refuse_other_keys();
        if (const std::string fault = fault_in(m_item); !fault.empty()) {
            throw InputError("", 0, m_json.place("answers") + ": " + fault);
        }
        return std::move(m_item);
    }

private:
    [[nodiscard]] std::string line_of(std::string_view key) {
        return settled_line(m_json.text(key, 0, longest));
    }

    [[nodiscard]] static TextFormat format_of(JsonReader& json, std::string_view key) {
        const auto format = text_format_from(json.text(key, 0, longest));
        if (!format) {
            json.refuse(key, "not moodle, html, markdown or plain");
        }
        return *format;
    }

    [[nodiscard]] ItemText
    words(JsonReader& json, std::string_view key, std::string_view format_key) const {
        return {settled_text(json.text(key, 0, longest)),
                json.has(format_key) ? format_of(json, format_key) : m_item.stem.format,
                m_item.place};
    }

    void read_tags() {
        const auto is_good = [](const std::string& /*any*/) { return true; };
        for (const std::string& tag : texts_in(m_json, "tags", limits.list, is_good)) {
            m_item.tags.push_back({settled_line(tag), m_item.place});
        }
    }

    void read_answers() {
        for (const JsonValue& value : m_json.list("answers", limits.list)) {
            JsonReader answer{value, m_json.place("answers")};
            ItemChoice choice{words(answer, "text", "format"),
                              rounded_share(answer.number("fraction", -1, 1) * 100),
                              words(answer, "feedback", "feedback_format")};
            answer.refuse_other_keys();
            m_answers.push_back(std::move(choice));
        }
    }

    void read_pairs() {
        for (const JsonValue& value : m_json.list("pairs", limits.list)) {
            JsonReader pair{value, m_json.place("pairs")};
            m_pairs.push_back({words(pair, "prompt", "prompt_format"),
                               settled_text(pair.text("match", 0, longest))});
            pair.refuse_other_keys();
        }
    }

    [[nodiscard]] ItemForm form() {
        const std::string& kind = m_json.text("kind", 1, 40);
        const bool has_pairs = kind == "matching" || kind == "ordering";
        if (!has_pairs && !m_pairs.empty()) {
            m_json.refuse("pairs", "a question of this kind has none");
        }
        if ((has_pairs || kind == "essay" || kind == "description") && !m_answers.empty()) {
            m_json.refuse("answers", "a question of this kind has none");
        }
        if (kind == "single") {
            return SingleItem{std::move(m_answers)};
        }
        if (kind == "multiple") {
            return MultipleItem{std::move(m_answers)};
        }
        if (kind == "short_answer") {
            return ShortAnswerItem{std::move(m_answers)};
        }
        if (kind == "true_false") {
            return truth();
        }
        if (kind == "numerical") {
            return numbers();
        }
        if (kind == "matching") {
            return MatchingItem{std::move(m_pairs)};
        }
        if (kind == "ordering") {
            return steps();
        }
        if (kind == "essay") {
            return EssayItem{};
        }
        if (kind == "description") {
            return DescriptionItem{};
        }
        m_json.refuse("kind", "not known");
    }

    [[nodiscard]] TrueFalseItem truth() {
        const bool is_well = m_answers.size() == 2 && m_answers[0].text.text == "True" &&
                             m_answers[1].text.text == "False" &&
                             m_answers[0].share + m_answers[1].share == 100 &&
                             (m_answers[0].share == 0 || m_answers[0].share == 100);
        if (!is_well) {
            m_json.refuse("answers", "not True and False, one of them with fraction 1");
        }
        const bool is_true = m_answers[0].share == 100;
        return {is_true, m_answers[is_true ? 1 : 0].feedback, m_answers[is_true ? 0 : 1].feedback};
    }

    [[nodiscard]] NumericalItem numbers() {
        NumericalItem made;
        for (ItemChoice& answer : m_answers) {
            const auto pattern = number_pattern_from(answer.text.text);
            if (!pattern) {
                m_json.refuse("answers", "a text that is no number, as 3, 3:0.5, 1..5 or *");
            }
            made.answers.push_back({*pattern, answer.share, std::move(answer.feedback)});
        }
        return made;
    }

    [[nodiscard]] OrderingItem steps() {
        auto ordering = ordering_from(MatchingItem{std::move(m_pairs)});
        if (!ordering) {
            m_json.refuse("pairs", "prompts that are not 1, 2 and so on, or a match without words");
        }
        return *std::move(ordering);
    }

    JsonReader m_json;
    QuizItem m_item{};
    std::vector<ItemChoice> m_answers{};
    std::vector<ItemPair> m_pairs{};
};

void read_question(const JsonValue& value, std::size_t place, ItemBank& bank) {
    int line = 0;
    try {
        QuestionIn question{value, "questions[" + std::to_string(place) + ']'};
        line = question.line();
        bank.items.push_back(question.read());
    } catch (const InputError& error) {
        bank.problems.push_back({line, error.what()});
    }
}

void read_problem(const JsonValue& value, ItemBank& bank) {
    JsonReader problem{value, "problems"};
    bank.problems.push_back({static_cast<int>(problem.whole_number("line", 0, most_lines)),
                             settled_line(problem.text("message", 1, longest))});
    problem.refuse_other_keys();
}

} // namespace

ItemBank read_quiz_json(std::string_view source) {
    ItemBank bank;
    try {
        const JsonValue root = read_strict_json(source, limits);
        JsonReader file{root, ""};
        std::size_t place = 0;
        for (const JsonValue& question : file.list("questions", limits.list)) {
            read_question(question, place++, bank);
        }
        for (const JsonValue& problem : file.list("problems", limits.list)) {
            read_problem(problem, bank);
        }
        file.refuse_other_keys();
    } catch (const InputError& error) {
        bank.problems.push_back({error.line(), error.what()});
    }
    return bank;
}

std::string quiz_json_text(const ItemBank& bank) {
    std::string text;
    JsonWriter json{[&text](std::string_view bytes) { text += bytes; }};
    json.begin_object().key("questions").begin_list();
    for (const QuizItem& item : bank.items) {
        QuestionOut{item, json}.write();
    }
    json.end_list().key("problems").begin_list();
    for (const auto& [line, message] : bank.problems) {
        json.begin_object().key("line").number(line).key("message").text(message).end_object();
    }
    json.end_list().end_object().end_line().finish();
    return text;
}

} // namespace safeplaces
