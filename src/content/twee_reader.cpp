#include "content/twee_reader.h"

#include "content/files.h"
#include "content/json_object.h"
#include "content/twee_links.h"
#include "domain/error.h"
#include "domain/fold.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace safeplaces {

namespace {

// Where one of `signs` stands without a backslash before it; at the end when none does.
std::size_t find_bare(std::string_view text, std::string_view signs) {
    std::size_t i = 0;
    while (i < text.size() && signs.find(text[i]) == std::string_view::npos) {
        i += text[i] == '\\' ? 2 : 1;
    }
    return std::min(i, text.size());
}

bool has_tag(const TweePassage& passage, std::string_view tag) {
    return std::ranges::find(passage.tags, tag) != passage.tags.end();
}

class TweeReader {
public:
    explicit TweeReader(std::string_view source) : m_source(source) {}

    [[nodiscard]] TweeStory read() {
        for (std::size_t begin = 0; begin < m_source.size(); ++m_line) {
            const std::size_t end = std::min(m_source.find('\n', begin), m_source.size());
            take_line(m_source.substr(begin, end - begin));
            begin = end + 1;
        }
        finish_passage();
        return std::move(m_story);
    }

private:
    void take_line(std::string_view line) {
        if (line.starts_with("::")) {
            finish_passage();
            begin_passage(line.substr(2));
        } else if (m_passage.line > 0) {
            m_text += line;
            m_text += '\n';
        } else if (!trimmed(line).empty() && m_story.problems.empty()) {
            problem(m_line, "words before the first passage: each begins with :: and its name");
        }
    }

    // Name [tags] {metadata}
    void begin_passage(std::string_view head) {
        m_passage.line = m_line;
        const std::size_t name_end = find_bare(head, "[{");
        m_passage.name = unescaped(trimmed(head.substr(0, name_end)));
        if (m_passage.name.empty()) {
            problem(m_line, "a passage without a name");
        }
        head.remove_prefix(name_end);
        if (head.starts_with('[')) {
            const std::size_t close = find_bare(head, "]");
            read_tags(head.substr(1, close - 1));
            if (close == head.size()) {
                problem(m_line, "a [ without its ] after the name");
            }
            head.remove_prefix(std::min(close + 1, head.size()));
        }
        head = trimmed(head);
        if (!head.empty() && !text_in_object(head, "position")) {
            problem(m_line, "after name and [tags] there may be only {\"position\":\"...\"}: to "
                            "have a [ or { in a name, put a \\ before it");
        }
    }

    void read_tags(std::string_view tags) {
        for (tags = trimmed(tags); !tags.empty(); tags = trimmed(tags)) {
            const std::size_t end = find_bare(tags, " \t");
            m_passage.tags.push_back(unescaped(tags.substr(0, end)));
            tags.remove_prefix(end);
        }
    }

    void finish_passage() {
        TweePassage passage = std::exchange(m_passage, {});
        const std::string text = std::exchange(m_text, {});
        if (passage.name == "StoryTitle") {
            m_story.title = trimmed(text);
        } else if (passage.name == "StoryData") {
            read_data(passage.line, text);
        } else if (has_tag(passage, "script") || has_tag(passage, "stylesheet")) {
            problem(passage.line, "a scenario has no programs and no styles");
        } else if (!passage.name.empty()) {
            take_text(passage, text);
            m_story.passages.push_back(std::move(passage));
        }
    }

    void read_data(int line, const std::string& json) {
        const auto start = text_in_object(json, "start");
        if (!start) {
            problem(line, "what stands under StoryData is no JSON");
        } else if (!start->empty()) {
            m_story.start = *start;
        }
    }

    void take_text(TweePassage& passage, std::string_view text) {
        int line = passage.line;
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = text.find('\n', begin); // each line has one
            TweeLine taken = without_links(text.substr(begin, end - begin));
            begin = end + 1;
            ++line;
            passage.text += taken.text + '\n';
            for (TweeLink& link : taken.links) {
                link.line = line;
                passage.links.push_back(std::move(link));
            }
            for (std::string& what : taken.problems) {
                problem(line, std::move(what));
            }
        }
    }

    void problem(int line, std::string what) {
        m_story.problems.push_back({line, std::move(what)});
    }

    std::string_view m_source;
    int m_line = 1;
    TweeStory m_story{};
    TweePassage m_passage{}; // the one that is being read; line 0: none yet
    std::string m_text{};    // of it, as it stands
};

} // namespace

TweeStory read_twee(std::string_view bytes) {
    try {
        const std::string source = clean_source(bytes, {});
        return TweeReader{source}.read();
    } catch (const InputError& error) {
        TweeStory nothing;
        nothing.problems.push_back({std::max(error.line(), 1), error.what()});
        return nothing;
    }
}

} // namespace safeplaces
