#include "content/gift_question.h"

#include "content/gift_text.h"
#include "domain/fold.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace safeplaces {

namespace {

constexpr std::size_t none = std::string_view::npos;

class QuestionReader {
public:
    QuestionReader(std::string_view block, GiftDialect dialect, LineCounter& lines)
        : m_block(trimmed(block)), m_dialect(dialect), m_lines(lines) {}

    // Without id, tags and category.
    [[nodiscard]] QuizItem read() {
        m_item.place.line = m_lines.line_of(m_block);
        const std::string_view text = without_title();
        const std::size_t open = find_bare(text, "{}");
        if (open == none) {
            if (text.starts_with('=') || text.starts_with('~')) {
                refuse(text, "an answer without its question");
            }
            m_item.stem = words_of(text, TextFormat::moodle);
            return std::move(m_item);
        }
        if (text[open] == '}') {
            refuse(m_block, "a question needs its answers in { }");
        }
        const std::size_t close = find_bare(text, "{}", open + 1);
        if (close == none || text[close] == '{') {
            throw GiftFault{text, "a { without its }, or an empty line inside a question", true};
        }
        read_stem(text.substr(0, open), text.substr(close + 1));
        read_answers(trimmed(text.substr(open + 1, close - open - 1)));
        return std::move(m_item);
    }

private:
    [[noreturn]] static void refuse(std::string_view where, std::string what) {
        throw GiftFault{where, std::move(what)};
    }

    [[nodiscard]] bool is_course() const { return m_dialect == GiftDialect::course; }

    void refuse_stray_backslash(std::string_view text) const {
        const std::size_t stray = is_course() ? find_stray_backslash(text) : none;
        if (stray != none) {
            refuse(text.substr(stray), "a \\ may stand only before ~ = # { } : and \\");
        }
    }

    [[nodiscard]] std::string_view without_title() {
        if (!m_block.starts_with("::")) {
            return m_block;
        }
        std::size_t end = find_bare(m_block, ":", 2);
        while (end != none && !m_block.substr(end).starts_with("::")) {
            end = find_bare(m_block, ":", end + 1);
        }
        if (end == none) {
            refuse(m_block, "a ::title without its closing ::");
        }
        const std::string_view title = m_block.substr(2, end - 2);
        refuse_stray_backslash(title);
        m_item.title = gift_words(title, TextFormat::plain);
        std::ranges::replace(m_item.title, '\n', ' ');
        return without_line_remarks(trimmed(m_block.substr(end + 2)));
    }

    // A title or a { may have a remark behind it, to the end of the line.
    static std::string_view without_line_remarks(std::string_view text) {
        while (text.starts_with("// ") && text.find('\n') != none) {
            text = trimmed(text.substr(text.find('\n')));
        }
        return text;
    }

    [[nodiscard]] ItemText words_of(std::string_view text, TextFormat format) {
        text = trimmed(text);
        ItemText words{.text = {}, .format = format, .place = {m_lines.line_of(text)}};
        if (const auto own = leading_format(text)) {
            words.format = *own;
            text.remove_prefix(text.find(']') + 1);
        }
        refuse_stray_backslash(text);
        words.text = gift_words(text, words.format);
        return words;
    }

    // A remark may stand behind the answers on their line.
    static std::string_view without_remarks(std::string_view tail) {
        tail = trimmed(tail);
        while (tail.starts_with("//")) {
            tail = trimmed(tail.substr(std::min(tail.find('\n'), tail.size())));
        }
        return tail;
    }

    void read_stem(std::string_view before, std::string_view after) {
        const std::string_view tail = without_remarks(after);
        if (tail.empty()) {
            m_item.stem = words_of(before, TextFormat::moodle);
            return;
        }
        if (find_bare(tail, "{}") != none) {
            refuse(tail,
                   "a second { } in one question; write \\{ and \\} for the signs, and leave an "
                   "empty line between two questions");
        }
        const std::string_view between =
            after.substr(0, static_cast<std::size_t>(tail.data() - after.data()));
        if (is_course() && between.find('\n') != none) {
            refuse(tail, "words after a gap stand on the line of its }; between two questions "
                         "there must be an empty line");
        }
        std::string joined{before};
        joined += gap;
        joined += between.find("//") == none ? between : " ";
        joined += tail;
        if (const auto format = leading_format(joined)) {
            m_item.stem.format = *format;
            joined.erase(0, joined.find(']') + 1);
        }
        m_item.stem.text = gift_words(joined, m_item.stem.format);
        m_item.stem.place = m_item.place;
    }

    // Takes the general feedback off the end of the answers.
    [[nodiscard]] std::string_view without_general_feedback(std::string_view body) {
        std::size_t found = none;
        for (std::size_t at = find_bare(body, "#"); at != none; at = find_bare(body, "#", at + 1)) {
            if (body.substr(at).starts_with("####")) {
                found = at;
            }
        }
        if (found != none) {
            m_item.general_feedback = words_of(body.substr(found + 4), m_item.stem.format);
        }
        return trimmed(body.substr(0, found));
    }

    void read_answers(std::string_view whole) {
        const std::string_view body = without_general_feedback(without_line_remarks(whole));
        if (body.empty() || body.starts_with("// ")) { // nothing, or no more than a remark
            m_item.form = EssayItem{};
        } else if (body.front() == '#') {
            m_item.form = numbers(body.substr(1));
        } else if (find_bare(body, "~") != none) {
            m_item.form = choices(body);
        } else if (body.front() == '=' && body.find("->") != none) {
            m_item.form = pairs(body);
        } else if (!read_true_or_false(body)) {
            m_item.form = typed(body);
        }
    }

    // The pieces of a list of answers, each with its sign. Before the first sign nothing stands.
    template <class Take>
    static void each_answer(std::string_view body, Take take) {
        for (std::size_t begin = 0; begin < body.size();) {
            const std::size_t end = std::min(find_bare(body, "=~", begin + 1), body.size());
            take(body.substr(begin, end - begin));
            begin = end;
        }
    }

    // Takes `%50%` off the beginning. What looks like a share and is none is refused; a % that
    // merely begins the words is left.
    [[nodiscard]] static std::optional<double> share_before(std::string_view& text) {
        const std::size_t end = text.starts_with('%') ? text.find('%', 1) : none;
        if (end == none) {
            return std::nullopt;
        }
        const std::string_view number = trimmed(text.substr(1, end - 1));
        if (number.find_first_of(" \n\t#") != none) {
            return std::nullopt;
        }
        double share = 0;
        const auto [stop, error] = std::from_chars(number.data(), number.data() + number.size(),
                                                   share, std::chars_format::fixed);
        if (error != std::errc{} || stop != number.data() + number.size() ||
            !(std::abs(share) <= 100)) {
            refuse(text, "a share is a number from -100 to 100 between two %");
        }
        text = trimmed(text.substr(end + 1));
        return rounded_share(share);
    }

    // `words #feedback`, behind the sign and the share.
    void read_words_and_feedback(std::string_view text, ItemText& words, ItemText& feedback) {
        const std::size_t hash = find_bare(text, "#");
        words = words_of(text.substr(0, hash), m_item.stem.format);
        if (hash == none) {
            feedback.format = m_item.stem.format;
            return;
        }
        feedback = words_of(text.substr(hash + 1), m_item.stem.format);
        if (is_course() && find_bare(text, "#", hash + 1) != none) {
            refuse(text, "an option has two feedbacks; write \\# for the sign");
        }
    }

    [[nodiscard]] ItemChoice choice(std::string_view piece) {
        const int line = m_lines.line_of(piece);
        ItemChoice made;
        std::string_view text = trimmed(piece.substr(1));
        made.share = share_before(text).value_or(piece.front() == '=' ? 100 : 0);
        read_words_and_feedback(text, made.text, made.feedback);
        made.text.place = {line};
        if (made.text.text.empty()) {
            refuse(piece, "an option has no words");
        }
        return made;
    }

    [[nodiscard]] ItemForm choices(std::string_view body) {
        refuse_without_sign(body);
        std::vector<ItemChoice> made;
        bool has_one_right = false;
        each_answer(body, [&](std::string_view piece) {
            has_one_right = has_one_right || piece.front() == '=';
            made.push_back(choice(piece));
        });
        return has_one_right ? ItemForm{SingleItem{std::move(made)}}
                             : ItemForm{MultipleItem{std::move(made)}};
    }

    static void refuse_without_sign(std::string_view body) {
        if (body.front() != '=' && body.front() != '~') {
            refuse(body, "an answer begins with = or ~, or is TRUE or FALSE");
        }
    }

    // What may be typed. One answer alone needs no sign.
    [[nodiscard]] ShortAnswerItem typed(std::string_view body) {
        ShortAnswerItem made;
        if (body.front() == '=') {
            each_answer(body,
                        [&](std::string_view piece) { made.answers.push_back(choice(piece)); });
            return made;
        }
        if (is_course() || find_bare(body, "=") != none) {
            refuse_without_sign(body);
        }
        ItemChoice only{.text = {}, .share = 100};
        read_words_and_feedback(body, only.text, only.feedback);
        if (only.text.text.empty()) {
            refuse(body, "an option has no words");
        }
        made.answers.push_back(std::move(only));
        return made;
    }

    [[nodiscard]] MatchingItem pairs(std::string_view body) {
        MatchingItem made;
        each_answer(body, [&](std::string_view piece) {
            const std::size_t arrow = piece.find("->");
            if (arrow == none) {
                refuse(piece, "a pair has no ->");
            }
            const std::string_view match = piece.substr(arrow + 2);
            refuse_stray_backslash(match);
            ItemPair pair{words_of(piece.substr(1, arrow - 1), m_item.stem.format),
                          gift_words(match, TextFormat::plain)};
            if (pair.match.empty()) {
                refuse(piece, "nothing stands after ->");
            }
            made.pairs.push_back(std::move(pair));
        });
        return made;
    }

    [[nodiscard]] bool read_true_or_false(std::string_view body) {
        const std::size_t hash = std::min(find_bare(body, "#"), body.size());
        std::string_view word = trimmed(body.substr(0, hash));
        word = trimmed(word.substr(0, word.find(" // "))); // a remark
        const bool is_true = word == "T" || word == "TRUE";
        if (!is_true && word != "F" && word != "FALSE") {
            return false;
        }
        const TextFormat format = m_item.stem.format;
        const ItemText nothing{.text = {}, .format = format, .place = {m_lines.line_of(body)}};
        TrueFalseItem made{is_true, nothing, nothing};
        if (hash < body.size()) {
            const std::size_t second = find_bare(body, "#", hash + 1);
            made.feedback_when_wrong =
                words_of(body.substr(hash + 1, std::min(second, body.size()) - hash - 1), format);
            if (second != none) {
                made.feedback_when_right = words_of(body.substr(second + 1), format);
                if (is_course() && find_bare(body, "#", second + 1) != none) {
                    refuse(body, "true or false needs two feedbacks: #when wrong #when right");
                }
            }
        }
        m_item.form = std::move(made);
        return true;
    }

    [[nodiscard]] ItemNumber number(std::string_view piece) {
        ItemNumber made;
        std::string_view text = trimmed(piece);
        const bool is_wrong = text.starts_with('~');
        if (is_wrong || text.starts_with('=')) {
            text = trimmed(text.substr(1));
        }
        made.share = share_before(text).value_or(is_wrong ? 0 : 100);
        const std::size_t hash = std::min(find_bare(text, "#"), text.size());
        const std::string_view written = trimmed(text.substr(0, hash));
        // `~#feedback` is for every other number.
        const auto pattern = is_wrong && written.empty() ? std::optional<NumberPattern>{AnyNumber{}}
                                                         : number_pattern_from(written);
        if (!pattern) {
            refuse(piece, written.empty()
                              ? "a number is missing"
                              : "'" + std::string{beginning(written, 40)} + "' is no number");
        }
        made.pattern = *pattern;
        made.feedback = words_of(text.substr(std::min(hash + 1, text.size())), m_item.stem.format);
        return made;
    }

    [[nodiscard]] NumericalItem numbers(std::string_view body) {
        body = trimmed(body);
        NumericalItem made;
        if (body.empty()) {
            refuse(body, "a number is missing");
        }
        each_answer(body, [&](std::string_view piece) { made.answers.push_back(number(piece)); });
        return made;
    }

    std::string_view m_block;
    GiftDialect m_dialect;
    LineCounter& m_lines;
    QuizItem m_item{};
};

} // namespace

QuizItem read_gift_question(std::string_view block, GiftDialect dialect, LineCounter& lines) {
    return QuestionReader{block, dialect, lines}.read();
}

} // namespace safeplaces
