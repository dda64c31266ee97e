#include "content/gift_reader.h"

#include "content/gift_question.h"
#include "content/gift_text.h"
#include "content/line_counter.h"
#include "domain/fold.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace safeplaces {

namespace {

// What stood in the comments before and in a question.
struct Tags {
    ItemTag id;
    std::vector<ItemTag> tags;
    std::optional<ItemPicture> picture;
};

// "// ![what it shows](file)", written as on a slide. Nothing: it is another remark.
std::optional<ItemPicture> picture_in(std::string_view comment) {
    const std::string_view text = trimmed(comment.substr(2));
    const std::size_t middle = text.find("](");
    if (!text.starts_with("![") || middle == std::string_view::npos || !text.ends_with(')')) {
        return std::nullopt;
    }
    const std::string_view file = text.substr(middle + 2, text.size() - middle - 3);
    return ItemPicture{std::string{trimmed(file)}, settled_line(text.substr(2, middle - 2))};
}

// Cuts a file at its empty lines.
class GiftReader {
public:
    GiftReader(std::string source, GiftDialect dialect)
        : m_source(std::move(source)), m_dialect(dialect) {}

    [[nodiscard]] ItemBank read() {
        int line = 1;
        for (std::size_t begin = 0; begin < m_source.size(); ++line) {
            const std::size_t end = std::min(m_source.find('\n', begin), m_source.size());
            take_line(begin, end, line);
            begin = end + 1;
        }
        finish_block();
        refuse_left_tags();
        std::ranges::stable_sort(m_bank.problems, {}, &ItemProblem::line);
        return std::move(m_bank);
    }

private:
    void take_line(std::size_t begin, std::size_t end, int line) {
        const std::string_view text =
            trimmed(std::string_view{m_source}.substr(begin, end - begin));
        if (text.empty()) {
            finish_block();
        } else if (text.starts_with("//")) {
            if (m_tags.id.place.line > 0 && text.find("[id:") != text.npos && is_answered()) {
                finish_block_above(); // this id is of the next
            }
            if (auto picture = picture_in(text)) {
                if (m_tags.picture && is_answered()) {
                    finish_block_above();
                }
                note_picture(std::move(*picture), line);
            } else {
                note_tags(text, line);
            }
            // Carriage returns are white space that no text keeps.
            std::fill(m_source.begin() + static_cast<std::ptrdiff_t>(begin),
                      m_source.begin() + static_cast<std::ptrdiff_t>(end), '\r');
        } else if (text.starts_with("$CATEGORY:")) {
            finish_block(); // some leave the empty line out
            m_category = trimmed(text.substr(10));
        } else {
            if (text.starts_with("::") && is_answered()) {
                finish_block_above(); // likewise
            }
            note_tags(remark_behind_answers(text), line);
            if (m_block_end == 0) {
                m_block_begin = begin;
            }
            m_block_end = end;
            m_last_line = line;
        }
    }

    // What stands in the comments below it is of the next question.
    void finish_block_above() {
        Tags below;
        const auto is_below = [&](const ItemTag& tag) { return tag.place.line > m_last_line; };
        if (is_below(m_tags.id)) {
            below.id = std::exchange(m_tags.id, {});
        }
        std::ranges::copy_if(m_tags.tags, std::back_inserter(below.tags), is_below);
        std::erase_if(m_tags.tags, is_below);
        if (m_tags.picture && m_tags.picture->place.line > m_last_line) {
            below.picture = std::exchange(m_tags.picture, std::nullopt);
        }
        finish_block();
        m_tags = std::move(below);
    }

    // Whether the block has its answers, and no words behind them.
    [[nodiscard]] bool is_answered() const {
        if (m_block_end == 0) {
            return false;
        }
        const std::string_view block =
            trimmed(std::string_view{m_source}.substr(m_block_begin, m_block_end - m_block_begin));
        return block.ends_with('}') && !block.ends_with("\\}");
    }

    // "} // [tag:...]"
    [[nodiscard]] static std::string_view remark_behind_answers(std::string_view text) {
        const std::size_t brace = text.rfind('}');
        if (brace == std::string_view::npos || (brace > 0 && text[brace - 1] == '\\')) {
            return {};
        }
        const std::string_view rest = trimmed(text.substr(brace + 1));
        return rest.starts_with("//") ? rest : std::string_view{};
    }

    void note_picture(ItemPicture picture, int line) {
        picture.place.line = line;
        if (picture.file.empty()) {
            problem(line, "a picture without its file");
        } else if (m_tags.picture) {
            problem(line, "two pictures before one question");
        } else {
            m_tags.picture = std::move(picture);
        }
    }

    // "[id:...]" and "[tag:...]"; other brackets are plain remarks.
    void note_tags(std::string_view comment, int line) {
        for (std::size_t open = comment.find('['); open != std::string_view::npos;
             open = comment.find('[')) {
            comment.remove_prefix(open + 1);
            const bool is_id = comment.starts_with("id:");
            if (!is_id && !comment.starts_with("tag:")) {
                continue;
            }
            comment.remove_prefix(comment.find(':') + 1);
            std::string text;
            std::size_t end = 0;
            for (; end < comment.size() && comment[end] != ']'; ++end) {
                if (comment.substr(end).starts_with("\\]")) {
                    ++end;
                }
                text += comment[end];
            }
            if (end == comment.size()) {
                problem(line, "a [ without its ] in a comment");
                return;
            }
            comment.remove_prefix(end + 1);
            ItemTag tag{std::string{trimmed(text)}, {line}};
            if (tag.text.empty()) {
                problem(line, "a tag or an id without words");
            } else if (!is_id) {
                m_tags.tags.push_back(std::move(tag));
            } else if (m_tags.id.place.line > 0) {
                problem(line, "two [id:] before one question");
            } else {
                m_tags.id = std::move(tag);
            }
        }
    }

    void finish_block() {
        if (m_block_end == 0) {
            return;
        }
        const std::string_view block =
            std::string_view{m_source}.substr(m_block_begin, m_block_end - m_block_begin);
        m_block_end = 0;
        if (is_rest_of_broken(block)) {
            m_tags = {};
            return;
        }
        Tags tags = std::exchange(m_tags, {});
        try {
            QuizItem item = read_gift_question(block, m_dialect, m_lines);
            item.id = std::move(tags.id);
            item.tags = std::move(tags.tags);
            item.picture = std::move(tags.picture);
            item.category = m_category;
            item = with_pairs_as_steps(std::move(item));
            if (const std::string fault = fault_in(item); !fault.empty()) {
                problem(item.place.line, fault); // "[html]", and nothing after it
            } else {
                m_bank.items.push_back(std::move(item));
            }
        } catch (const GiftFault& fault) {
            m_is_open = fault.is_open;
            problem(m_lines.line_of(fault.where), fault.what);
        }
    }

    // An empty line cut a question in pieces, and the first was told of.
    [[nodiscard]] bool is_rest_of_broken(std::string_view block) {
        if (!m_is_open) {
            return false;
        }
        const std::size_t brace = find_bare(block, "{}");
        const std::string_view text = trimmed(block);
        if (brace == std::string_view::npos) {
            return text.starts_with('=') || text.starts_with('~');
        }
        m_is_open = false;
        return block[brace] == '}';
    }

    void refuse_left_tags() {
        if (m_tags.id.place.line > 0 || !m_tags.tags.empty()) {
            problem(m_tags.id.place.line > 0 ? m_tags.id.place.line
                                             : m_tags.tags.front().place.line,
                    "no question follows these tags");
        } else if (m_tags.picture) {
            problem(m_tags.picture->place.line, "no question follows this picture");
        }
    }

    void problem(int line, std::string what) { m_bank.problems.push_back({line, std::move(what)}); }

    std::string m_source;
    GiftDialect m_dialect;
    LineCounter m_lines{m_source};
    ItemBank m_bank{};
    std::size_t m_block_begin = 0;
    std::size_t m_block_end = 0; // 0: no line yet
    int m_last_line = 0;         // of the block
    std::string m_category{};
    Tags m_tags{};
    bool m_is_open = false; // the last question had no end
};

} // namespace

ItemBank read_gift(std::string source, GiftDialect dialect) {
    return GiftReader{std::move(source), dialect}.read();
}

} // namespace safeplaces
