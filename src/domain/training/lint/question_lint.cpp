#include "domain/training/lint/question_lint.h"

#include "domain/fold.h"
#include "domain/overload.h"
#include "domain/training/lint/page_lint.h"
#include "domain/training/lint/placed_text.h"
#include "domain/training/lint/plain_english.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace safeplaces {

namespace {

constexpr std::size_t much_longer = 10; // characters, and ...
constexpr double much_longer_share = 1.3;
constexpr double unlikely = 2.58; // standard deviations: chance does it once in 200 banks

bool is_right(const ItemChoice& choice) {
    return choice.share > 0;
}

// What may be chosen, as one list; none where an answer is typed or matched.
const std::vector<ItemChoice>* choices_of(const QuizItem& item) {
    if (const auto* single = std::get_if<SingleItem>(&item.form)) {
        return &single->choices;
    }
    const auto* many = std::get_if<MultipleItem>(&item.form);
    return many == nullptr ? nullptr : &many->choices;
}

// "Always" gives an option away, wherever it stands. "Nobody" and "nothing" mostly do not: "if
// nobody comes".
bool is_absolute(std::string_view word) {
    static const std::set<std::string, std::less<>> absolute{
        "all",       "always",     "never",      "none",       "every",
        "everybody", "everyone",   "only",       "everything", "completely",
        "totally",   "absolutely", "impossible", "certainly",  "guaranteed"};
    return absolute.contains(folded(word));
}

// "All of these" and "None of these" stay last, so they are no guess. Of "all of the above" another
// rule says what is wrong.
bool is_all_or_none(std::string_view text) {
    const std::string words = folded(text);
    return words.starts_with("all of these") || words.starts_with("none of these") ||
           words == "all of the above" || words == "none of the above" ||
           words == "all of the above." || words == "none of the above.";
}

bool speaks_of_places(std::string_view text) {
    const std::string words = ' ' + folded(text) + ' ';
    const std::array<std::string_view, 6> signs{" the above ",   " the below ", " above. ",
                                                " both a and b", " a and b ",   " a or b "};
    return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) {
        return words.find(sign) != std::string::npos;
    });
}

bool is_negative(std::string_view word) {
    const std::string lower = folded(word);
    return lower == "not" || lower == "never" || lower == "except" || lower == "cannot" ||
           lower.ends_with("n't") || lower.ends_with("n’t");
}

// "NOT", "**not**" and "<b>not</b>" catch the eye. Pre: `word` points into `text`.
bool is_marked(std::string_view text, std::string_view word) {
    const auto begin = static_cast<std::size_t>(word.data() - text.data());
    const char before = begin == 0 ? ' ' : text[begin - 1];
    return before == '*' || before == '>' || before == '_' ||
           std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// The words that carry the sense, in order of the alphabet: two options with the same ones say the
// same.
std::vector<std::string> sense_of(std::string_view option) {
    static const std::set<std::string, std::less<>> empty_words{
        "a", "an", "the", "please", "just", "then", "so", "and", "of", "that", "at", "once"};
    static const std::map<std::string, std::string, std::less<>> same{
        {"phone", "call"},      {"ring", "call"},   {"dial", "call"},       {"telephone", "call"},
        {"inform", "tell"},     {"notify", "tell"}, {"speak", "talk"},      {"begin", "start"},
        {"immediately", "now"}, {"cop", "police"},  {"officers", "police"}, {"assist", "help"},
        {"don't", "not"},       {"don’t", "not"},   {"shop", "store"}};
    std::vector<std::string> sense;
    for (const std::string_view word : words_of(option)) {
        const std::string lower = folded(word);
        const auto other = same.find(lower);
        if (lower != "do" && !empty_words.contains(lower)) {
            sense.push_back(other == same.end() ? lower : other->second);
        }
    }
    std::sort(sense.begin(), sense.end());
    return sense;
}

// How often something happened that chance alone does now and then.
struct Habit {
    double expected = 0;
    double variance = 0;
    int seen = 0;
    int asked = 0;

    void add(double chance, bool happened) {
        expected += chance;
        variance += chance * (1 - chance);
        seen += happened ? 1 : 0;
        ++asked;
    }

    [[nodiscard]] bool is_plain() const {
        return asked >= fewest_questions_for_a_habit &&
               seen - expected > unlikely * std::sqrt(variance);
    }

    [[nodiscard]] std::string count() const {
        return std::to_string(seen) + '/' + std::to_string(asked);
    }
};

class QuestionLint {
public:
    QuestionLint(const WrittenBank& quiz, Face face, const WrittenBank* standard)
        : m_quiz(quiz), m_face(face), m_standard(standard) {}

    [[nodiscard]] Findings look() {
        for (const auto& [line, message] : m_quiz.bank.problems) {
            add(LintRule::unreadable, line, message);
        }
        for (const QuizItem& item : m_quiz.bank.items) {
            look_at(item);
        }
        look_for_habits();
        return std::move(m_findings);
    }

private:
    void look_at(const QuizItem& item) {
        ReadingMeasure measure;
        for (const auto& [text, file, line] : texts_of(item, m_quiz.file)) {
            measure.add(text);
            append(text_findings(text, m_face, file, line));
        }
        append(age_findings(measure, item.stem.text, m_face, m_quiz.file, item.stem.place.line));
        if (!std::holds_alternative<DescriptionItem>(item.form)) {
            look_at_negative(item);
            look_at_picture(item);
        }
        if (const std::vector<ItemChoice>* choices = choices_of(item)) {
            look_at_choices(*choices, item);
        }
        if (const auto* truth = std::get_if<TrueFalseItem>(&item.form)) {
            look_at_truth(item, *truth);
        }
    }

    void append(const Findings& found) {
        m_findings.insert(m_findings.end(), found.begin(), found.end());
    }

    // What is asked: a sentence with a question mark, or the last one. The others set the scene.
    void look_at_negative(const QuizItem& item) {
        const std::string_view text = item.stem.text;
        const std::vector<std::string_view> sentences = sentences_in(text);
        for (const std::string_view sentence : sentences) {
            const bool is_asked = sentence.find('?') != std::string_view::npos ||
                                  sentence.data() == sentences.back().data();
            for (const std::string_view word : words_of(sentence)) {
                if (is_asked && is_negative(word) && !is_marked(text, word)) {
                    add(LintRule::unmarked_negative, item.stem.place.line, sentence,
                        std::string{word});
                    return;
                }
            }
        }
    }

    void look_at_picture(const QuizItem& item) {
        if (item.picture) {
            if (item.picture->alt.empty()) {
                add(LintRule::missing_alt, item.picture->place.line, item.picture->file);
            }
        } else if (const ItemPicture* shown = picture_in_standard(item.id.text)) {
            // It says them here; there they may be right.
            append(text_findings(shown->alt, m_face, m_quiz.file, item.stem.place.line));
        } else if (m_face == Face::easy_read) {
            add(LintRule::easy_read_no_picture, item.stem.place.line, item.stem.text);
        }
    }

    // Null: none.
    [[nodiscard]] const ItemPicture* picture_in_standard(const std::string& id) const {
        if (m_standard == nullptr || id.empty()) {
            return nullptr;
        }
        const auto& items = m_standard->bank.items;
        const auto same = std::find_if(items.begin(), items.end(),
                                       [&](const QuizItem& item) { return item.id.text == id; });
        return same == items.end() || !same->picture ? nullptr : &*same->picture;
    }

    void look_at_absolutes(const ItemText& text) {
        const std::vector<std::string_view> words = words_of(text.text);
        const auto absolute = std::find_if(words.begin(), words.end(), is_absolute);
        if (absolute != words.end() && !is_all_or_none(text.text)) {
            add(LintRule::absolute_word, text.place.line, text.text, std::string{*absolute});
        }
    }

    void look_at_truth(const QuizItem& item, const TrueFalseItem& truth) {
        look_at_absolutes(item.stem);
        if (truth.feedback_when_wrong.text.empty()) {
            add(LintRule::missing_feedback, item.stem.place.line, item.stem.text);
        }
    }

    void look_at_choices(const std::vector<ItemChoice>& choices, const QuizItem& item) {
        std::map<std::vector<std::string>, std::string> senses;
        for (const ItemChoice& choice : choices) {
            const ItemText& text = choice.text;
            look_at_absolutes(text);
            if (!is_right(choice) && choice.feedback.text.empty()) {
                add(LintRule::missing_feedback, text.place.line, text.text);
            }
            if (speaks_of_places(text.text)) {
                add(LintRule::of_the_above, text.place.line, text.text);
            }
            const auto [other, is_new] = senses.emplace(sense_of(text.text), text.text);
            if (!is_new) {
                add(LintRule::same_options, text.place.line, text.text, other->second);
            }
        }
        if (std::holds_alternative<SingleItem>(item.form) && !choices.empty()) {
            look_at_key(choices);
        }
    }

    // Where the right option stands among the others, and how long it is.
    void look_at_key(const std::vector<ItemChoice>& choices) {
        const auto right = std::find_if(choices.begin(), choices.end(), is_right);
        if (right == choices.end()) {
            return; // the reader says so
        }
        const auto place = static_cast<std::size_t>(right - choices.begin());
        const double chance = 1.0 / static_cast<double>(choices.size());
        for (std::size_t i = 0; i < choices.size(); ++i) {
            m_places[i].add(chance, i == place);
        }
        const std::size_t length = length_in_characters(right->text.text);
        std::size_t longest_wrong = 0;
        for (const ItemChoice& choice : choices) {
            if (!is_right(choice)) {
                longest_wrong = std::max(longest_wrong, length_in_characters(choice.text.text));
            }
        }
        m_longest.add(chance, length > longest_wrong);
        const double limit = much_longer_share * static_cast<double>(longest_wrong);
        if (length >= longest_wrong + much_longer && static_cast<double>(length) >= limit) {
            add(LintRule::longest_is_right, right->text.place.line, right->text.text);
        }
    }

    void look_for_habits() {
        for (const auto& [place, habit] : m_places) {
            if (habit.is_plain()) {
                add(LintRule::key_position, 0, std::to_string(place + 1), habit.count());
            }
        }
        if (m_longest.is_plain()) {
            add(LintRule::key_length, 0, {}, m_longest.count());
        }
    }

    void add(LintRule rule, int line, std::string_view about, std::string more = {}) {
        m_findings.push_back({rule, m_quiz.file, line, std::string{about}, std::move(more)});
    }

    const WrittenBank& m_quiz;
    Face m_face;
    const WrittenBank* m_standard; // may be null
    Findings m_findings{};
    std::map<std::size_t, Habit> m_places{}; // of the right option
    Habit m_longest{};
};

} // namespace

Findings question_findings(const WrittenBank& quiz, Face face, const WrittenBank* standard) {
    return QuestionLint{quiz, face, standard}.look();
}

} // namespace safeplaces
