#include "content/aiken.h"

#include "domain/fold.h"
#include "domain/overload.h"

#include <algorithm>
#include <optional>

namespace safeplaces {

namespace {

constexpr std::string_view answer_sign = "answer:";
constexpr std::size_t most_options = 26;

struct AikenOption {
    char letter = 'A';
    std::string_view words;
};

// "B. words" or "B) words"; a letter and its sign alone are an option without words.
std::optional<AikenOption> option_in(std::string_view line) {
    const bool is_option = line.size() >= 2 && line[0] >= 'A' && line[0] <= 'Z' &&
                           (line[1] == '.' || line[1] == ')') &&
                           (line.size() == 2 || line[2] == ' ' || line[2] == '\t');
    return is_option ? std::optional{AikenOption{line[0], trimmed(line.substr(2))}} : std::nullopt;
}

bool is_answer(std::string_view line) {
    return line.size() >= answer_sign.size() &&
           folded(line.substr(0, answer_sign.size())) == answer_sign;
}

class AikenReader {
public:
    [[nodiscard]] ItemBank read(std::string_view source) {
        for (int line = 1; !source.empty(); ++line) {
            const std::size_t end = std::min(source.find('\n'), source.size());
            take(trimmed(source.substr(0, end)), line);
            source.remove_prefix(std::min(end + 1, source.size()));
        }
        if (!m_stem.empty()) {
            fault("no ANSWER: line");
        }
        return std::move(m_bank);
    }

private:
    void take(std::string_view text, int line) {
        if (text.empty()) {
            return;
        }
        const auto option = option_in(text);
        if (is_answer(text)) {
            finish(trimmed(text.substr(answer_sign.size())), line);
        } else if (option && m_is_broken) {
            return; // the question was told of
        } else if (option && !m_stem.empty() && option->letter == next_letter()) {
            m_choices.push_back({{std::string{option->words}, TextFormat::plain, {line}}, 0});
        } else if (m_choices.empty()) {
            m_is_broken = false;
            m_line = m_stem.empty() ? line : m_line;
            m_stem.append(m_stem.empty() ? "" : " ").append(text);
        } else {
            fault(option ? "the letters of the options do not follow one another"
                         : "no ANSWER: line after the options");
            if (!option) { // the next question
                m_is_broken = false;
                m_line = line;
                m_stem = text;
            }
        }
    }

    [[nodiscard]] char next_letter() const {
        return m_choices.size() < most_options ? static_cast<char>('A' + m_choices.size()) : '\0';
    }

    void finish(std::string_view letter, int line) {
        if (m_stem.empty()) {
            if (!m_is_broken) {
                m_bank.problems.push_back({line, "an ANSWER: without its question"});
            }
            m_is_broken = false;
            return;
        }
        const std::string right = folded(letter);
        const auto place = right.size() == 1 ? static_cast<std::size_t>(right.front() - 'a') : 26;
        if (m_choices.size() < 2) {
            fault("a question needs at least two options");
        } else if (std::ranges::any_of(m_choices,
                                       [](const auto& each) { return each.text.text.empty(); })) {
            fault("an option has no words");
        } else if (place >= m_choices.size()) {
            m_line = line;
            fault("ANSWER: needs the letter of one option");
        } else {
            m_choices[place].share = 100;
            m_bank.items.push_back({.id = {},
                                    .title = {},
                                    .category = {},
                                    .stem = {std::move(m_stem), TextFormat::plain, {m_line}},
                                    .form = SingleItem{std::move(m_choices)},
                                    .place = {m_line}});
        }
        clear();
        m_is_broken = false;
    }

    void fault(std::string what) {
        m_bank.problems.push_back({m_line, std::move(what)});
        m_is_broken = true;
        clear();
    }

    void clear() {
        m_stem.clear();
        m_choices.clear();
    }

    ItemBank m_bank{};
    std::string m_stem{};
    int m_line = 0; // where the question begins
    std::vector<ItemChoice> m_choices{};
    bool m_is_broken = false; // a question was told of, and the rest of it may still come
};

class AikenWriter {
public:
    explicit AikenWriter(const QuizItem& item) : m_item(item) {}

    // Nothing: it cannot be written, and losses() says why.
    [[nodiscard]] std::optional<std::string> text() {
        const std::string stem = line(m_item.stem);
        if (stem.empty()) {
            return refuse("it has no words");
        }
        if (option_in(stem) || is_answer(stem)) {
            return refuse("its words begin like an option or an answer");
        }
        const auto options = choices();
        if (!options) {
            return refuse("Aiken has only questions with one right answer");
        }
        if (options->size() < 2 || options->size() > most_options) {
            return refuse("Aiken has 2 to 26 options");
        }
        std::string text = stem + '\n';
        char letter = 'A';
        char right = 'A';
        for (const ItemChoice& choice : *options) {
            text += std::string{letter} + ". " + line(choice.text) + '\n';
            lose_if(!choice.feedback.text.empty(), "feedback");
            lose_if(choice.share != 0 && choice.share != 100, "shares");
            right = choice.share == 100 ? letter : right;
            ++letter;
        }
        lose_if(!m_item.id.text.empty(), "the id");
        lose_if(!m_item.title.empty(), "the title");
        lose_if(!m_item.category.empty(), "the category");
        lose_if(!m_item.tags.empty(), "tags");
        lose_if(!m_item.general_feedback.text.empty(), "general feedback");
        lose_if(m_item.picture.has_value(), "the picture");
        return text + "ANSWER: " + right + "\n\n";
    }

    [[nodiscard]] std::string losses() const { return m_losses; }

private:
    std::optional<std::string> refuse(const char* why) {
        m_losses = std::string{"not written: "} + why;
        return std::nullopt;
    }

    void lose_if(bool is_lost, std::string_view what) {
        if (is_lost && m_losses.find(what) == std::string::npos) {
            m_losses += m_losses.empty() ? "Aiken cannot carry " : ", ";
            m_losses += what;
        }
    }

    [[nodiscard]] std::string line(const ItemText& text) {
        std::string words = settled_line(text.text);
        lose_if(words != text.text, "line breaks and runs of white space");
        lose_if(!text.text.empty() &&
                    (text.format == TextFormat::html || text.format == TextFormat::markdown),
                "the format [" + std::string{name_of(text.format)} + ']');
        return words;
    }

    [[nodiscard]] std::optional<std::vector<ItemChoice>> choices() {
        if (const auto* single = std::get_if<SingleItem>(&m_item.form)) {
            const auto right = std::ranges::count(single->choices, 100.0, &ItemChoice::share);
            return right == 1 ? std::optional{single->choices} : std::nullopt;
        }
        if (const auto* truth = std::get_if<TrueFalseItem>(&m_item.form)) {
            lose_if(true, "true/false (it is a choice now)");
            return std::vector<ItemChoice>{
                {{"True"}, truth->is_true ? 100.0 : 0.0, truth->feedback_when_wrong},
                {{"False"}, truth->is_true ? 0.0 : 100.0, truth->feedback_when_right}};
        }
        return std::nullopt;
    }

    const QuizItem& m_item;
    std::string m_losses{};
};

} // namespace

bool looks_like_aiken(std::string_view source) {
    while (!source.empty()) {
        const std::size_t end = std::min(source.find('\n'), source.size());
        const std::string_view line = trimmed(source.substr(0, end));
        if (is_answer(line) && trimmed(line.substr(answer_sign.size())).size() == 1) {
            return true;
        }
        source.remove_prefix(std::min(end + 1, source.size()));
    }
    return false;
}

ItemBank read_aiken(std::string_view source) {
    return AikenReader{}.read(source);
}

WrittenItems write_aiken(std::span<const QuizItem> items) {
    WrittenItems written;
    for (const QuizItem& item : items) {
        AikenWriter writer{item};
        written.text += writer.text().value_or("");
        if (!writer.losses().empty()) {
            written.problems.push_back({item.place.line, writer.losses()});
        }
    }
    return written;
}

} // namespace safeplaces
