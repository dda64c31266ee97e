#include "content/written_course_reader.h"

#include "content/files.h"
#include "content/gift_reader.h"
#include "content/toml_source.h"
#include "content/twee_reader.h"
#include "domain/fold.h"

#include <algorithm>
#include <cmark.h>
#include <memory>
#include <utility>

namespace safeplaces {

namespace {

namespace fs = std::filesystem;

struct NodeDeleter {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct IteratorDeleter {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

std::string text_of(const char* text) {
    return text == nullptr ? "" : text;
}

TextPlace place_of(cmark_node* paragraph) {
    switch (cmark_node_get_type(cmark_node_parent(paragraph))) {
    case CMARK_NODE_ITEM:
        return TextPlace::list_line;
    case CMARK_NODE_BLOCK_QUOTE:
        return TextPlace::call_out;
    default:
        return TextPlace::prose;
    }
}

bool is_block_of_words(cmark_node_type type) {
    return type == CMARK_NODE_HEADING || type == CMARK_NODE_PARAGRAPH;
}

// Goes through a document once, from node to node in reading order.
class SlideCollector {
public:
    explicit SlideCollector(WrittenLesson& lesson) : m_lesson(lesson) {}

    void enter(cmark_node* node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (is_block_of_words(type)) {
            m_line = cmark_node_get_start_line(node);
            m_words.clear();
        }
        if (type == CMARK_NODE_HEADING && cmark_node_get_heading_level(node) == 2) {
            m_lesson.slides.push_back({{}, m_line});
        } else if (type == CMARK_NODE_IMAGE) {
            ++m_pictures;
        } else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) {
            words() += text_of(cmark_node_get_literal(node));
        } else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
            words() += ' ';
        } else if (type == CMARK_NODE_LINK && has_slide()) {
            slide().links.push_back({text_of(cmark_node_get_url(node)), line_of(node)});
        }
    }

    void leave(cmark_node* node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_IMAGE && --m_pictures == 0) {
            take_picture(node);
        } else if (is_block_of_words(type)) {
            take_words(node);
        }
    }

private:
    // A picture in the words of a picture is none.
    void take_picture(cmark_node* node) {
        const std::string alt{trimmed(std::exchange(m_alt, {}))};
        if (has_slide()) {
            slide().pictures.push_back({text_of(cmark_node_get_url(node)), alt, line_of(node)});
            add(TextPlace::caption, text_of(cmark_node_get_title(node)), line_of(node));
        }
    }

    void take_words(cmark_node* node) {
        if (!has_slide()) {
            return;
        }
        const bool is_heading = cmark_node_get_type(node) == CMARK_NODE_HEADING;
        const bool is_title = is_heading && cmark_node_get_heading_level(node) == 2;
        if (is_title) {
            slide().title = trimmed(m_words);
        }
        add(is_title     ? TextPlace::title
            : is_heading ? TextPlace::subheading
                         : place_of(node),
            m_words, m_line);
    }

    void add(TextPlace place, std::string_view text, int line) {
        if (!trimmed(text).empty()) {
            slide().texts.push_back({place, std::string{trimmed(text)}, line});
        }
    }

    // Not every node inside a block knows its line.
    [[nodiscard]] int line_of(cmark_node* node) const {
        const int line = cmark_node_get_start_line(node);
        return line < 1 ? m_line : line;
    }

    [[nodiscard]] std::string& words() { return m_pictures > 0 ? m_alt : m_words; }
    [[nodiscard]] bool has_slide() const { return !m_lesson.slides.empty(); }
    [[nodiscard]] WrittenSlide& slide() { return m_lesson.slides.back(); }

    WrittenLesson& m_lesson;
    std::string m_words{}; // of the heading or paragraph
    std::string m_alt{};   // of the picture
    int m_line = 0;        // where the heading or paragraph begins
    int m_pictures = 0;    // one in the other
};

bool is_lesson(const fs::path& path) {
    return path.extension() == ".md" && path.filename() != "sources.md" && is_file(path);
}

// What stands between the bars of a table's row.
std::vector<std::string> cells_of(std::string_view row) {
    std::vector<std::string> cells;
    row.remove_prefix(1);
    while (!row.empty()) {
        const std::size_t end = std::min(row.find('|'), row.size());
        cells.emplace_back(trimmed(row.substr(0, end)));
        row.remove_prefix(std::min(end + 1, row.size()));
    }
    return cells;
}

bool is_rule(const std::string& cell) {
    return cell.find_first_not_of("-: ") == std::string::npos;
}

std::string name_in(const std::string& file) {
    return file.substr(file.rfind('/') + 1);
}

void collect(const std::string& source, WrittenLesson& lesson) {
    const std::unique_ptr<cmark_node, NodeDeleter> document{
        cmark_parse_document(source.data(), source.size(), CMARK_OPT_DEFAULT)};
    const std::unique_ptr<cmark_iter, IteratorDeleter> nodes{cmark_iter_new(document.get())};
    SlideCollector collector{lesson};
    for (cmark_event_type event = cmark_iter_next(nodes.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(nodes.get())) {
        cmark_node* node = cmark_iter_get_node(nodes.get());
        if (event == CMARK_EVENT_ENTER) {
            collector.enter(node);
        } else {
            collector.leave(node);
        }
    }
}

// Null: there is none.
const TomlNode* value_under(const TomlNode& table, std::string_view key) {
    const auto found = std::find(table.keys.begin(), table.keys.end(), key);
    return found == table.keys.end()
               ? nullptr
               : &table.items[static_cast<std::size_t>(found - table.keys.begin())];
}

const TomlNode* text_under(const TomlNode& table, std::string_view key) {
    const TomlNode* value = value_under(table, key);
    return value == nullptr || value->kind != TomlNode::Kind::text ? nullptr : value;
}

// A number stands for each {contact:id}, as a learner sees it.
std::string with_numbers(std::string text) {
    for (std::size_t at = text.find("{contact:"); at != text.npos;
         at = text.find("{contact:", at)) {
        const std::size_t end = text.find('}', at);
        if (end == text.npos) {
            break;
        }
        text.replace(at, end + 1 - at, "101");
    }
    return text;
}

// Its heading is its own one, else `title`, else its name.
WrittenSlide slide_of(const TweePassage& passage, const std::string& title) {
    const std::string heading = title.empty() ? passage.name : title;
    WrittenLesson one{{}, {}, {{heading, 0, {{TextPlace::title, heading, 0}}}}};
    collect(with_numbers(passage.text), one);
    WrittenSlide slide = std::move(one.slides.back());
    slide.line += passage.line;
    for (WrittenText& text : slide.texts) {
        text.line += passage.line;
    }
    for (WrittenPicture& picture : slide.pictures) {
        picture.line += passage.line;
    }
    for (WrittenLink& link : slide.links) {
        link.line += passage.line;
    }
    for (const TweeLink& link : passage.links) {
        slide.texts.push_back({TextPlace::list_line, with_numbers(link.words), link.line});
    }
    return slide;
}

} // namespace

WrittenLesson read_written_lesson(std::string_view markdown, const std::string& file) {
    WrittenLesson lesson{name_in(file), file, {}};
    collect(clean_source(markdown, file), lesson);
    return lesson;
}

WrittenLesson read_written_story(std::string_view twee, const std::string& file) {
    const TweeStory story = read_twee(clean_source(twee, file));
    WrittenLesson all{name_in(file), file, {}};
    for (const TweePassage& passage : story.passages) {
        all.slides.push_back(slide_of(passage, passage.name == story.start ? story.title : ""));
    }
    return all;
}

WrittenLesson read_written_settings(std::string_view toml, const std::string& file) {
    const TomlNode root = parse_toml(toml, file);
    WrittenSlide slide{{}, 1};
    if (const TomlNode* title = text_under(root, "title")) {
        slide.title = title->text;
        slide.line = title->line;
        slide.texts.push_back({TextPlace::title, title->text, title->line});
    }
    if (const TomlNode* summary = text_under(root, "summary")) {
        slide.texts.push_back({TextPlace::prose, summary->text, summary->line});
    }
    if (const TomlNode* huddle = value_under(root, "huddle")) {
        for (const char* key : {"points", "questions"}) {
            const TomlNode* lines = value_under(*huddle, key);
            for (const TomlNode& line : lines == nullptr ? std::vector<TomlNode>{} : lines->items) {
                slide.texts.push_back({TextPlace::list_line, line.text, line.line});
            }
        }
    }
    return {name_in(file), file, {std::move(slide)}};
}

WrittenBank read_written_bank(std::string_view gift, const std::string& file) {
    return {file, read_gift(clean_source(gift, file))};
}

WrittenSources read_written_sources(std::string_view markdown, const std::string& file) {
    WrittenSources sources{file, {}};
    const std::string source = clean_source(markdown, file);
    int line = 0;
    bool is_in_table = false;
    for (std::size_t begin = 0; begin < source.size();) {
        const std::size_t end = std::min(source.find('\n', begin), source.size());
        const std::string_view row = trimmed(std::string_view{source}.substr(begin, end - begin));
        begin = end + 1;
        ++line;
        const std::vector<std::string> cells =
            row.starts_with('|') ? cells_of(row) : std::vector<std::string>{};
        if (cells.size() < 2) {
            is_in_table = false;
        } else if (!is_in_table) {
            is_in_table = true; // the head
        } else if (!is_rule(cells.front())) {
            sources.rows.push_back(
                {cells[0], cells[1], cells.size() > 2 ? cells[2] : std::string{}, line});
        }
    }
    return sources;
}

WrittenFace read_written_face(const fs::path& folder,
                              Face face,
                              const std::function<void(const InputError&)>& refused) {
    WrittenFace written{face, {}, {}};
    for (const fs::path& entry : entries_of(folder)) {
        try {
            if (is_lesson(entry)) {
                written.lessons.push_back(
                    read_written_lesson(read_content_file(entry), path_text(entry)));
            } else if (entry.filename() == "scenario.twee") {
                written.story = read_written_story(read_content_file(entry), path_text(entry));
            } else if (entry.filename() == "course.toml") {
                written.settings =
                    read_written_settings(read_content_file(entry), path_text(entry));
            } else if (entry.filename() == "quiz.gift") {
                written.quiz = read_written_bank(read_content_file(entry), path_text(entry));
            }
        } catch (const InputError& error) {
            refused(error);
        }
    }
    return written;
}

} // namespace safeplaces
