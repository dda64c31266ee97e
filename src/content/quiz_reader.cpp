#include "content/quiz_reader.h"

#include "content/files.h"
#include "content/gift_text.h"
#include "domain/error.h"
#include "domain/fold.h"
#include "domain/plain_id.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace safeplaces {

namespace {

constexpr std::size_t none = std::string_view::npos;
constexpr std::size_t most_options = 12; // more than anybody can weigh

// One option as written: `=text #feedback` or `~%share%text #feedback`.
struct WrittenOption {
    char marker = '~';
    std::optional<double> share{};
    Option option;
    int line = 0;
};

class QuestionReader {
public:
    QuestionReader(const GiftBlock& block, const std::string& file)
        : m_block(block), m_file(file) {}

    [[nodiscard]] WrittenQuestion read() {
        const GiftPiece whole = trimmed_piece({m_block.body, m_block.line});
        m_written.line = whole.line;
        read_tags();
        const GiftPiece text = without_title(whole);
        const std::size_t open = find_bare(text.text, "{}");
        if (open == none || text.text[open] == '}') {
            refuse(text.line, "a question needs its answers in { }");
        }
        const GiftPiece inside = piece_from(text, open + 1);
        const std::size_t close = find_bare(inside.text, "{}");
        if (close == none || inside.text[close] == '{') {
            refuse(text.line, "a { without its }, or an empty line inside a question");
        }
        const GiftPiece rest = trimmed_piece(piece_from(inside, close + 1));
        if (!rest.text.empty()) {
            refuse(rest.line,
                   "words after the answers are not supported yet; an empty line must stand "
                   "between two questions");
        }
        m_written.question.text = stem(trimmed_piece(piece_until(text, open)));
        m_written.question.form = answers(trimmed_piece(piece_until(inside, close)));
        return std::move(m_written);
    }

private:
    [[noreturn]] void refuse(int line, const std::string& what) const {
        throw InputError(m_file, line, what);
    }

    void read_tags() {
        Question& question = m_written.question;
        for (const auto& [text, line] : m_block.tags) {
            if (text.starts_with("id:")) {
                if (!question.id.text.empty()) {
                    refuse(line, "two [id:] before one question");
                }
                question.id.text = text.substr(3);
                if (!is_plain_id(question.id.text)) {
                    refuse(line, "'" + question.id.text + "' is no id");
                }
            } else if (text == "tag:critical") {
                question.gravity = Gravity::critical;
            } else if (text.starts_with("tag:page-")) {
                if (!m_written.page.empty()) {
                    refuse(line, "two [tag:page-] before one question");
                }
                m_written.page = text.substr(9);
            } else {
                refuse(line, "the tag [" + text + "] means nothing here");
            }
        }
        if (question.id.text.empty()) {
            refuse(m_written.line, "the question has no [id:]");
        }
        if (m_written.page.empty()) {
            refuse(m_written.line, "the question has no [tag:page-] for the slide that teaches it");
        }
    }

    // The title is for Moodle's lists; nothing here shows it.
    [[nodiscard]] GiftPiece without_title(const GiftPiece& whole) const {
        if (!whole.text.starts_with("::")) {
            return whole;
        }
        std::size_t end = find_bare(whole.text, ":", 2);
        while (end != none && !whole.text.substr(end).starts_with("::")) {
            end = find_bare(whole.text, ":", end + 1);
        }
        if (end == none) {
            refuse(whole.line, "a ::title without its closing ::");
        }
        return trimmed_piece(piece_from(whole, end + 2));
    }

    [[nodiscard]] std::string stem(const GiftPiece& piece) const {
        for (const char* format : {"[html]", "[markdown]", "[moodle]", "[plain]"}) {
            if (piece.text.starts_with(format)) {
                refuse(piece.line, std::string{format} + " is not supported yet");
            }
        }
        std::string words = gift_words(piece, m_file);
        if (words.empty()) {
            refuse(piece.line, "the question has no words");
        }
        return words;
    }

    [[nodiscard]] QuestionForm answers(const GiftPiece& body) const {
        if (body.text.empty()) {
            refuse(body.line, "a question with a free answer is not supported yet");
        }
        if (body.text.front() == '#') {
            refuse(body.line, "a question with a number as answer is not supported yet");
        }
        for (std::size_t at = find_bare(body.text, "#"); at != none;
             at = find_bare(body.text, "#", at + 1)) {
            if (body.text.substr(at).starts_with("####")) {
                refuse(piece_from(body, at).line, "general feedback (####) is not supported yet");
            }
        }
        if (body.text.front() != '=' && body.text.front() != '~') {
            return true_or_false(body);
        }
        return choices(body);
    }

    [[nodiscard]] TrueOrFalse true_or_false(const GiftPiece& body) const {
        std::vector<std::string> parts;
        std::size_t begin = 0;
        while (begin != none && parts.size() <= 3) {
            const std::size_t end = find_bare(body.text, "#", begin);
            const GiftPiece piece = piece_from(body, begin);
            parts.push_back(gift_words(piece_until(piece, end - begin), m_file));
            begin = end == none ? none : end + 1;
        }
        const bool is_true = parts[0] == "T" || parts[0] == "TRUE";
        if (!is_true && parts[0] != "F" && parts[0] != "FALSE") {
            refuse(body.line, "an answer begins with = or ~, or is TRUE or FALSE");
        }
        if (parts.size() != 3 || parts[1].empty() || parts[2].empty()) {
            refuse(body.line, "true or false needs two feedbacks: #when wrong #when right");
        }
        return {is_true, parts[1], parts[2]};
    }

    [[nodiscard]] WrittenOption option(const GiftPiece& piece) const {
        WrittenOption written;
        written.marker = piece.text.front();
        GiftPiece text = trimmed_piece(piece_from(piece, 1));
        written.line = piece.line;
        if (text.text.starts_with('%')) {
            const std::size_t end = text.text.find('%', 1);
            const std::string_view number = text.text.substr(1, end == none ? 0 : end - 1);
            double share = 0;
            const auto [stop, error] =
                std::from_chars(number.data(), number.data() + number.size(), share);
            if (error != std::errc{} || stop != number.data() + number.size() ||
                !(std::abs(share) <= 100)) {
                refuse(piece.line, "a share is a number from -100 to 100 between two %");
            }
            written.share = share;
            text = piece_from(text, end + 1);
        }
        const std::size_t hash = find_bare(text.text, "#");
        written.option.text = gift_words(piece_until(text, hash), m_file);
        if (written.option.text.empty()) {
            refuse(piece.line, "an option has no words");
        }
        if (hash != none) {
            written.option.feedback = gift_words(piece_from(text, hash + 1), m_file);
            if (find_bare(text.text, "#", hash + 1) != none) {
                refuse(piece.line, "an option has two feedbacks; write \\# for the sign");
            }
        }
        return written;
    }

    [[nodiscard]] QuestionForm choices(const GiftPiece& body) const {
        std::vector<WrittenOption> options;
        for (std::size_t begin = 0; begin != none;) {
            const std::size_t end = find_bare(body.text, "=~", begin + 1);
            options.push_back(option(piece_until(piece_from(body, begin), end - begin)));
            if (options.size() > most_options) {
                refuse(options.back().line, "a question has at most 12 options");
            }
            begin = end;
        }
        refuse_other_kinds(options);
        refuse_poor_options(options);
        if (std::ranges::any_of(options, [](const auto& o) { return o.share.has_value(); })) {
            return several_answers(options);
        }
        return one_answer(options);
    }

    void refuse_other_kinds(const std::vector<WrittenOption>& options) const {
        const auto is_equals = [](const WrittenOption& o) { return o.marker == '='; };
        const auto is_pair = [](const WrittenOption& o) {
            return o.marker == '=' && o.option.text.find("->") != std::string::npos;
        };
        if (std::ranges::any_of(options, is_pair)) {
            refuse(options.front().line, "a matching question is not supported yet");
        }
        if (std::ranges::all_of(options, is_equals)) {
            refuse(options.front().line, "a question with a typed answer is not supported yet");
        }
    }

    void refuse_poor_options(const std::vector<WrittenOption>& options) const {
        std::set<std::string> seen;
        for (const WrittenOption& written : options) {
            if (written.option.feedback.empty()) {
                refuse(written.line, "an option has no feedback after #");
            }
            if (!seen.insert(folded(written.option.text)).second) {
                refuse(written.line, "two options have the same words");
            }
        }
        if (options.size() < 2) {
            refuse(options.front().line, "a question needs at least two options");
        }
    }

    [[nodiscard]] OneAnswer one_answer(std::vector<WrittenOption>& options) const {
        OneAnswer answer;
        int right = 0;
        for (WrittenOption& written : options) {
            written.option.is_right = written.marker == '=';
            right += written.option.is_right ? 1 : 0;
            if (right > 1) {
                refuse(written.line, "a second right answer; write shares where several are right");
            }
            answer.options.push_back(std::move(written.option));
        }
        if (right == 0) {
            refuse(m_written.line, "no right answer");
        }
        return answer;
    }

    [[nodiscard]] SeveralAnswers several_answers(std::vector<WrittenOption>& options) const {
        SeveralAnswers answers;
        double sum = 0;
        int right = 0;
        for (WrittenOption& written : options) {
            if (written.marker == '=' || !written.share) {
                refuse(written.line, "where one option has a share, each is written ~%share%");
            }
            written.option.is_right = *written.share > 0;
            if (written.option.is_right) {
                sum += *written.share;
                ++right;
            } else if (*written.share != -100) {
                refuse(written.line, "the share of a wrong option is %-100%");
            }
            answers.options.push_back(std::move(written.option));
        }
        if (right == 0) {
            refuse(m_written.line, "no right answer");
        }
        if (right == 1) {
            refuse(m_written.line, "one right answer is written with =, without shares");
        }
        if (std::abs(sum - 100) > 0.05) { // three thirds are written 33.33
            refuse(m_written.line, "the shares of the right options do not add up to 100");
        }
        return answers;
    }

    const GiftBlock& m_block;
    const std::string& m_file;
    WrittenQuestion m_written{};
};

} // namespace

std::vector<WrittenQuestion> read_quiz(std::string_view gift, const std::string& file) {
    std::vector<WrittenQuestion> questions;
    std::set<std::string> ids;
    for (const GiftBlock& block : gift_blocks(clean_source(gift, file), file)) {
        questions.push_back(QuestionReader{block, file}.read());
        if (!ids.insert(questions.back().question.id.text).second) {
            throw InputError(file, questions.back().line,
                             "the id '" + questions.back().question.id.text + "' is used twice");
        }
    }
    return questions;
}

} // namespace safeplaces
