#include "documents/designs/quiz_sheet.h"

#include "documents/designs/letter.h"
#include "documents/palette.h"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <utility>

namespace safeplaces {

namespace {

constexpr double left = letter_frame.room.top_left.x;
constexpr double width = letter_frame.room.width;
constexpr double right = left + width;
constexpr double line_space = 1.35;      // of the type size, from baseline to baseline
constexpr double gap = 3;                // between the lines to mark, mm
constexpr double to_write = 9;           // the height that a hand needs, mm
constexpr double picture_width = 52;     // mm
constexpr double beside_picture = 6;     // mm to the words
constexpr std::size_t lines_in_one = 12; // of a text that may go on on the next page

Stroke pen(double thickness) {
    return {palette::ink, thickness, LineEnd::butt, {}};
}

// Sets a question in one size of type.
class QuestionSetter {
public:
    QuestionSetter(const Fonts& fonts, double size_pt, std::string language)
        : m_fonts(fonts), m_size(size_pt), m_language(std::move(language)) {}

    // In one piece where a page has room for it; else its words, and then each line. Before it
    // stand its introductions.
    [[nodiscard]] std::vector<Block> set(const PrintedQuestion& question) const {
        std::vector<Block> pieces;
        for (const PrintedIntroduction& introduction : question.introductions) {
            add_introduction(introduction, pieces);
        }
        Block whole = in_one(question);
        if (whole.height <= letter_frame.room.height) {
            pieces.push_back(std::move(whole));
            return pieces;
        }
        PrintedQuestion head = question;
        head.lines.clear();
        pieces.push_back(in_one(head));
        pieces.back().follow = Follow::with_next;
        for (const std::string& words : question.lines) {
            Sheet sheet(m_fonts);
            sheet.speak(m_language);
            const double height = add_line(sheet, question.space, words, words_from(question), 0);
            pieces.push_back({sheet.take(), height, 0, Follow::freely});
        }
        return pieces;
    }

private:
    [[nodiscard]] Block in_one(const PrintedQuestion& question) const {
        Sheet sheet(m_fonts);
        sheet.speak(m_language);
        const double from = words_from(question);
        const double height = question.picture ? add_picture(sheet, *question.picture) : 0;
        double y = add(sheet, Tag::heading, {FontWeight::bold, m_size, palette::ink},
                       question.number + ". " + question.text, from, 0);
        sheet.speak({});
        y = add(sheet, Tag::paragraph, {FontWeight::regular, m_size - 1, palette::muted},
                question.how, from, y);
        sheet.speak(m_language);
        for (const std::string& choice : question.choices) {
            y = add(sheet, Tag::paragraph, {FontWeight::medium, m_size, palette::ink}, choice,
                    from + 6, y);
        }
        for (const std::string& words : question.lines) {
            y = add_line(sheet, question.space, words, from, y);
        }
        return {sheet.take(), std::max(y, height), 8, Follow::freely};
    }

    static double words_from(const PrintedQuestion& question) {
        return question.picture ? left + picture_width + beside_picture : left;
    }

    // Returns its height.
    static double add_picture(Sheet& sheet, const PrintedPicture& picture) {
        const double scale = picture_width / picture.page.size.width;
        std::vector<Mark> marks;
        for (const Part& part : picture.page.parts) {
            for (const Mark& mark : part.marks) {
                marks.push_back(placed(mark, {scale, {left, 0}}));
            }
        }
        sheet.figure(picture.words, std::move(marks));
        return picture.page.size.height * scale;
    }

    void add_introduction(const PrintedIntroduction& introduction,
                          std::vector<Block>& pieces) const {
        if (!introduction.title.empty()) {
            pieces.push_back(of_words(Tag::heading, FontWeight::bold, introduction.title, 8));
            pieces.back().follow = Follow::with_next;
        }
        double before = introduction.title.empty() ? 8 : 1;
        std::istringstream paragraphs(introduction.text);
        for (std::string text; std::getline(paragraphs, text); before = 2) {
            add_paragraph(text, before, pieces);
        }
    }

    // A long one goes on on the next page.
    void add_paragraph(const std::string& text, double before, std::vector<Block>& pieces) const {
        const TextStyle style{FontWeight::regular, m_size, palette::ink};
        std::string some;
        std::size_t lines = 0;
        for (const std::string& line : wrapped(m_fonts, style, text, right - left)) {
            some += line;
            if (++lines == lines_in_one) {
                pieces.push_back(of_words(Tag::paragraph, style.weight, some, before));
                before = 0;
                lines = 0;
                some.clear();
            }
        }
        if (!some.empty()) {
            pieces.push_back(of_words(Tag::paragraph, style.weight, some, before));
        }
    }

    [[nodiscard]] Block
    of_words(Tag tag, FontWeight weight, const std::string& words, double space_before) const {
        Sheet sheet(m_fonts);
        sheet.speak(m_language);
        const double height = add(sheet, tag, {weight, m_size, palette::ink}, words, left, 0);
        return {sheet.take(), height, space_before, Follow::freely};
    }

    [[nodiscard]] double leading() const { return m_size * line_space * mm_per_pt; }
    [[nodiscard]] double ascent() const { return m_size * mm_per_pt; }

    // Returns where the next thing begins.
    double add(Sheet& sheet,
               Tag tag,
               const TextStyle& style,
               const std::string& text,
               double from,
               double y) const {
        sheet.paragraph(tag, style, text,
                        {{from, y + ascent()}, right - from, m_size * line_space});
        const auto lines = wrapped(m_fonts, style, text, right - from).size();
        return y + static_cast<double>(lines) * leading() + 1;
    }

    double add_line(
        Sheet& sheet, AnswerSpace space, const std::string& words, double from, double y) const {
        if (space == AnswerSpace::rule) {
            return add_rule(sheet, from, y);
        }
        y += gap;
        const double box = m_size * 0.36; // mm
        const double broad = space == AnswerSpace::number ? 2.4 * box : box;
        const double middle = y + ascent() * 0.65;
        const Path outline = space == AnswerSpace::circle
                                 ? circle({from + 4 + box / 2, middle}, box / 2)
                                 : rectangle({{from + 4, middle - box / 2}, broad, box});
        sheet.decorate({stroked(outline, pen(0.4))});
        return add(sheet, Tag::list_item, {FontWeight::regular, m_size, palette::ink}, words,
                   from + 4 + broad + 4, y);
    }

    static double add_rule(Sheet& sheet, double from, double y) {
        sheet.decorate({stroked(line({from, y + to_write}, {right, y + to_write}), pen(0.3))});
        return y + to_write + 1;
    }

    const Fonts& m_fonts;
    double m_size;
    std::string m_language;
};

// "Name" and a line to write on.
Block label_block(const Fonts& fonts, double size_pt, const std::string& label) {
    Sheet sheet(fonts);
    const TextStyle style{FontWeight::bold, size_pt, palette::ink};
    const double baseline = to_write - 1;
    sheet.line(Tag::paragraph, style, label, {left, baseline});
    const double from = left + width_of(fonts, style, label) + 4;
    sheet.decorate({stroked(line({from, baseline + 1}, {right, baseline + 1}), pen(0.3))});
    return {sheet.take(), to_write + 1, 2, Follow::with_next};
}

Block words_block(const Fonts& fonts, const TextStyle& style, const std::string& text) {
    Sheet sheet(fonts);
    const double leading = style.size_pt * line_space;
    const double height = sheet.paragraph(Tag::paragraph, style, text,
                                          {{left, style.size_pt * mm_per_pt}, width, leading});
    return {sheet.take(), height, 4, Follow::freely};
}

} // namespace

Drawing draw(const QuizSheet& words, PrintSize size, const Fonts& fonts) {
    const double size_pt = size == PrintSize::large ? 18 : 13;
    std::vector<Block> blocks{
        letter_head(fonts, words.title, words.venue, words.course_language),
        label_block(fonts, size_pt, words.name_label),
        label_block(fonts, size_pt, words.date_label),
        words_block(fonts, {FontWeight::extra_bold, size_pt, palette::ink}, words.number),
        words_block(fonts, {FontWeight::regular, size_pt, palette::ink}, words.intro)};
    const QuestionSetter setter{fonts, size_pt, words.course_language};
    for (const PrintedQuestion& question : words.questions) {
        std::vector<Block> pieces = setter.set(question);
        std::move(pieces.begin(), pieces.end(), std::back_inserter(blocks));
    }
    blocks.push_back(words_block(fonts, {FontWeight::regular, size_pt, palette::ink}, words.note));
    std::vector<DrawnPage> pages = paginated(blocks, letter_frame);
    number_pages(pages, fonts, letter_frame, words.number, words.page_number);
    return {words.document_title, words.language, std::move(pages)};
}

} // namespace safeplaces
