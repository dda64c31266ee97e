#pragma once

#include "documents/placing.h"
#include "documents/text_layout.h"
#include "domain/print/drawing.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace safeplaces {

inline constexpr Size a4_portrait{210, 297};
inline constexpr Size a4_landscape{297, 210};

// Parts of a page being laid out, in reading order. What is read aloud is taken from the letters
// themselves, so the two cannot differ.
class Sheet {
public:
    explicit Sheet(const Fonts& fonts) : m_fonts(fonts) {}

    [[nodiscard]] const Fonts& fonts() const { return m_fonts; }

    // Of the parts that follow; empty: that of the drawing.
    void speak(std::string language) { m_language = std::move(language); }

    void decorate(std::vector<Mark> marks); // not read
    // `words`: what it shows.
    void figure(std::string words, std::vector<Mark> marks);
    void text(Tag tag, std::vector<GlyphRun> runs);

    void line(Tag tag,
              const TextStyle& style,
              std::string_view text,
              Point at,
              Align align = Align::left);

    // Returns the height that its lines take, in mm.
    double paragraph(Tag tag, const TextStyle& style, std::string_view text, const Box& box);

    // Notes words that do not fit in the least letters that they may have.
    void note_too_long(std::string words) { m_too_long = std::move(words); }
    // The same, if it takes more lines.
    void
    note_if_too_long(const TextStyle& style, const std::string& words, double width, int lines);
    [[nodiscard]] const std::string& too_long() const { return m_too_long; }

    // Moves all that is there to where it comes to stand.
    void place(const Placing& place);

    [[nodiscard]] std::vector<Part> take() { return std::move(m_parts); }

private:
    const Fonts& m_fonts;
    std::vector<Part> m_parts;
    std::string m_language;
    std::string m_too_long;
};

// The characters of the runs, one after the other.
[[nodiscard]] std::string characters_of(const std::vector<GlyphRun>& runs);

// The same, said in that language (BCP 47); empty: that of the part.
[[nodiscard]] std::vector<GlyphRun> spoken(std::vector<GlyphRun> runs, const std::string& language);

// The same, but these words in it, on however many lines, are said in that language.
[[nodiscard]] std::vector<GlyphRun> with_words_spoken(const Fonts& fonts,
                                                      std::vector<GlyphRun> runs,
                                                      std::string_view words,
                                                      const std::string& language);

// Adds a space to what is shown, so that the words of the next run do not stick to it.
void end_with_space(GlyphRun& run, const Fonts& fonts);

} // namespace safeplaces
