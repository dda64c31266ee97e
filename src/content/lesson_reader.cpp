#include "content/lesson_reader.h"

#include "content/files.h"
#include "domain/error.h"
#include "domain/fold.h"
#include "domain/training/link.h"

#include <algorithm>
#include <cmark.h>
#include <memory>

namespace safeplaces {

namespace {

constexpr int most_words = 150;

struct NodeDeleter {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using Document = std::unique_ptr<cmark_node, NodeDeleter>;

std::string text_of(const char* text) {
    return text ? text : "";
}

// What an author calls the things that a slide cannot hold.
std::string name_of(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_EMPH:
        return "italics";
    case CMARK_NODE_CODE:
    case CMARK_NODE_CODE_BLOCK:
        return "code (or lines set in by four spaces)";
    case CMARK_NODE_HTML_BLOCK:
    case CMARK_NODE_HTML_INLINE:
        return "HTML";
    case CMARK_NODE_THEMATIC_BREAK:
        return "a ruled line";
    case CMARK_NODE_LINEBREAK:
        return "a forced line break (two spaces at the end of a line)";
    case CMARK_NODE_LIST:
        return "a list inside a list";
    case CMARK_NODE_STRONG:
        return "bold";
    case CMARK_NODE_LINK:
        return "a link";
    case CMARK_NODE_IMAGE:
        return "a picture that is not alone on its line";
    default:
        return std::string{"this kind of block: "} + cmark_node_get_type_string(node);
    }
}

// A row such as |---|---| under a table's head; CommonMark itself knows no tables.
bool is_table_rule(std::string_view text) {
    return text.find('|') != std::string_view::npos && text.find('-') != std::string_view::npos &&
           text.find_first_not_of("|-: ") == std::string_view::npos;
}

class LessonReader {
public:
    LessonReader(const std::string& file, const std::string& language, const PictureSource& picture)
        : m_file(file), m_language(language), m_picture(picture) {}

    [[nodiscard]] std::vector<Slide> read(cmark_node* document) {
        for (cmark_node* node = cmark_node_first_child(document); node;
             node = cmark_node_next(node)) {
            read_block(node);
        }
        finish_slide();
        if (m_slides.empty()) {
            throw InputError(m_file, 1, "no slide: each begins with a ## heading");
        }
        return std::move(m_slides);
    }

private:
    [[noreturn]] void refuse(cmark_node* node, const std::string& what) const {
        cmark_node* place = node;
        while (place && cmark_node_get_start_line(place) < 1) {
            place = cmark_node_parent(place);
        }
        throw InputError(m_file, place ? cmark_node_get_start_line(place) : 0, what);
    }

    // The characters of a text node; an entity such as &#10; may hide one that no line can hold.
    [[nodiscard]] std::string literal(cmark_node* node) const {
        return checked(node, text_of(cmark_node_get_literal(node)));
    }

    [[nodiscard]] std::string checked(cmark_node* node, std::string text) const {
        if (!is_clean_text(text) || text.find('\n') != std::string::npos) {
            refuse(node, "a control character");
        }
        return text;
    }

    void read_block(cmark_node* node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HEADING) {
            read_heading(node);
            return;
        }
        if (m_slides.empty()) {
            refuse(node, "words before the first ## heading");
        }
        if (type == CMARK_NODE_PARAGRAPH) {
            read_paragraph(node);
        } else if (type == CMARK_NODE_LIST) {
            read_list(node);
        } else if (type == CMARK_NODE_BLOCK_QUOTE) {
            slide().blocks.emplace_back(Callout{callout(node)});
        } else {
            refuse(node, "a slide cannot hold " + name_of(node));
        }
    }

    void read_heading(cmark_node* node) {
        const std::string title = plain_words(node);
        switch (cmark_node_get_heading_level(node)) {
        case 2:
            finish_slide();
            m_slides.push_back({{file_stem(), static_cast<int>(m_slides.size())}, title, {}, {}});
            m_slide_node = node;
            break;
        case 3:
            if (m_slides.empty()) {
                refuse(node, "words before the first ## heading");
            }
            slide().blocks.emplace_back(Subheading{title});
            break;
        default:
            refuse(node, "headings are ## (a slide) and ### (inside a slide)");
        }
    }

    void read_paragraph(cmark_node* node) {
        cmark_node* first = cmark_node_first_child(node);
        if (first && cmark_node_get_type(first) == CMARK_NODE_IMAGE && !cmark_node_next(first)) {
            read_picture(first);
            return;
        }
        slide().blocks.emplace_back(Prose{line(node)});
    }

    void read_picture(cmark_node* node) {
        if (slide().picture) {
            refuse(node, "a second picture on one slide");
        }
        SlidePicture picture;
        picture.file = text_of(cmark_node_get_url(node));
        if (const std::string fault = fault_of_picture_path(picture.file); !fault.empty()) {
            refuse(node, fault);
        }
        picture.alt = plain_words(node);
        picture.caption = trimmed(checked(node, text_of(cmark_node_get_title(node))));
        picture.drawing = m_picture(picture.file);
        if (!picture.drawing) {
            refuse(node, "there is no picture " + picture.file);
        }
        slide().picture = std::move(picture);
    }

    void read_list(cmark_node* node) {
        std::vector<Line> items;
        for (cmark_node* item = cmark_node_first_child(node); item; item = cmark_node_next(item)) {
            cmark_node* only = cmark_node_first_child(item);
            if (!only) {
                refuse(item, "an empty line in a list");
            }
            for (cmark_node* part = only; part; part = cmark_node_next(part)) {
                if (cmark_node_get_type(part) != CMARK_NODE_PARAGRAPH) {
                    refuse(part, "a list cannot hold " + name_of(part));
                }
                if (part != only) {
                    refuse(part, "a line of a list cannot hold two paragraphs");
                }
            }
            items.push_back(line(only));
        }
        if (cmark_node_get_list_type(node) == CMARK_BULLET_LIST) {
            slide().blocks.emplace_back(Bullets{std::move(items)});
            return;
        }
        if (cmark_node_get_list_start(node) != 1) {
            refuse(node, "numbered steps begin with 1");
        }
        slide().blocks.emplace_back(Steps{std::move(items)});
    }

    [[nodiscard]] Line callout(cmark_node* node) const {
        cmark_node* only = cmark_node_first_child(node);
        if (!only || cmark_node_next(only) || cmark_node_get_type(only) != CMARK_NODE_PARAGRAPH) {
            refuse(node, "a call-out is one paragraph");
        }
        Line words = line(only);
        if (words.front().weight != Weight::bold ||
            (m_language == "en" && trimmed(words.front().text) != "Important.")) {
            refuse(node, "a call-out begins with **Important.**");
        }
        return words;
    }

    // The words of a paragraph; never empty.
    [[nodiscard]] Line line(cmark_node* paragraph) const {
        Line words;
        add_words(paragraph, {}, words);
        if (!words.empty() && words.back().text == " ") {
            words.pop_back();
        }
        if (words.empty() || trimmed(plain_text(words)).empty()) {
            refuse(paragraph, "no words");
        }
        if (words.front().text.starts_with('|')) {
            refuse(paragraph, "a slide cannot hold a table");
        }
        return words;
    }

    // `style` is what the words inherit; its text is not used.
    void add_words(cmark_node* parent, const Words& style, Line& words) const {
        for (cmark_node* node = cmark_node_first_child(parent); node;
             node = cmark_node_next(node)) {
            Words inner = style;
            switch (cmark_node_get_type(node)) {
            case CMARK_NODE_TEXT:
                inner.text = literal(node);
                if (is_table_rule(inner.text)) {
                    refuse(node, "a slide cannot hold a table");
                }
                append(std::move(inner), words);
                break;
            case CMARK_NODE_SOFTBREAK:
                inner.text = " ";
                append(std::move(inner), words);
                break;
            case CMARK_NODE_STRONG:
                if (style.weight == Weight::bold) {
                    refuse(node, "bold inside bold");
                }
                inner.weight = Weight::bold;
                add_words(node, inner, words);
                break;
            case CMARK_NODE_LINK:
                inner.link = link_of(node, style);
                add_words(node, inner, words);
                break;
            default:
                refuse(node, "a slide cannot hold " + name_of(node));
            }
        }
    }

    // Pages are reached by the list of pages: a link to one is shown as its words.
    [[nodiscard]] std::string link_of(cmark_node* node, const Words& style) const {
        const std::string address = checked(node, text_of(cmark_node_get_url(node)));
        switch (kind_of_link(address)) {
        case LinkKind::outside:
            return address;
        case LinkKind::local:
            return style.link;
        default:
            refuse(node, "a link begins with https://, http://, mailto: or tel:, or is local");
        }
    }

    static void append(Words next, Line& words) {
        if (!words.empty() && words.back().weight == next.weight &&
            words.back().link == next.link) {
            words.back().text += next.text;
        } else if (!next.text.empty()) {
            words.push_back(std::move(next));
        }
    }

    // Words without weight or link: a heading, or what a picture shows.
    [[nodiscard]] std::string plain_words(cmark_node* parent) const {
        std::string words;
        for (cmark_node* node = cmark_node_first_child(parent); node;
             node = cmark_node_next(node)) {
            switch (cmark_node_get_type(node)) {
            case CMARK_NODE_TEXT:
                words += literal(node);
                break;
            case CMARK_NODE_SOFTBREAK:
                words += ' ';
                break;
            default:
                refuse(node, "a heading or picture description cannot hold " + name_of(node));
            }
        }
        if (trimmed(words).empty()) {
            refuse(parent, "a heading or picture needs words");
        }
        return std::string{trimmed(words)};
    }

    void finish_slide() {
        if (m_slides.empty()) {
            return;
        }
        if (slide().blocks.empty() && !slide().picture) {
            refuse(m_slide_node, "the slide '" + slide().title + "' is empty");
        }
        const int words = words_in(slide());
        if (words > most_words) {
            refuse(m_slide_node, "the slide '" + slide().title + "' has " + std::to_string(words) +
                                     " words; at most " + std::to_string(most_words));
        }
    }

    [[nodiscard]] std::string file_stem() const {
        const std::size_t folder = m_file.rfind('/');
        std::string name = folder == std::string::npos ? m_file : m_file.substr(folder + 1);
        return name.substr(0, name.rfind(".md"));
    }

    [[nodiscard]] Slide& slide() { return m_slides.back(); }

    const std::string& m_file;
    const std::string& m_language;
    const PictureSource& m_picture;
    std::vector<Slide> m_slides{};
    cmark_node* m_slide_node = nullptr; // the heading of the last slide
};

} // namespace

std::vector<Slide> read_lesson(std::string_view markdown,
                               const std::string& file,
                               const std::string& language,
                               const PictureSource& picture) {
    const std::string source = clean_source(markdown, file);
    const Document document{cmark_parse_document(source.data(), source.size(), CMARK_OPT_DEFAULT)};
    return LessonReader{file, language, picture}.read(document.get());
}

std::string fault_of_picture_path(std::string_view path) {
    const bool is_one = path.starts_with("pictures/") && path.ends_with(".svg") &&
                        path.find("..") == std::string_view::npos &&
                        path.find("//") == std::string_view::npos &&
                        std::ranges::all_of(path, [](char c) {
                            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
                                   c == '/' || c == '.';
                        });
    return is_one ? std::string{}
                  : "a picture is pictures/<name>.svg, in small letters, digits, hyphens: not '" +
                        std::string{path} + '\'';
}

std::string slug(std::string_view heading) {
    std::string name;
    for (const char c : folded(heading)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            name += c;
        } else if (!name.empty() && name.back() != '-') {
            name += '-';
        }
    }
    if (name.ends_with('-')) {
        name.pop_back();
    }
    return name;
}

} // namespace safeplaces
