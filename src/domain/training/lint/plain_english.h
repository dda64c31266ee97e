#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// English as a reader meets it: sentences, words, and how hard they are.

// Parts of a text that end with . ? ! or :, without white space at their ends. "9.30" and what
// goes on in a small letter after a quotation are not cut.
[[nodiscard]] std::vector<std::string_view> sentences_in(std::string_view text);

// Words without the signs around them; each has a letter or a digit. "(NHS)" is "NHS".
[[nodiscard]] std::vector<std::string_view> words_of(std::string_view text);

// As spoken, by rules of spelling: right for nearly all plain words. A number counts as one.
[[nodiscard]] int syllables_in(std::string_view word);

// Letters and digits, in characters: "mother-in-law’s" has 12.
[[nodiscard]] int letters_in(std::string_view word);

// How hard some text is, taken together.
class ReadingMeasure {
public:
    // Each call is a paragraph, a heading or a line of a list: a sentence does not go on over it.
    void add(std::string_view text);

    [[nodiscard]] int words() const { return m_words; }

    // The age at which most people can read it: Flesch-Kincaid grade + 5. Pre: words() > 0.
    [[nodiscard]] double age() const;

private:
    int m_sentences = 0;
    int m_words = 0;
    int m_syllables = 0;
};

// "9.4"
[[nodiscard]] std::string age_text(double age);

} // namespace safeplaces
