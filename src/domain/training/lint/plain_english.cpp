#include "domain/training/lint/plain_english.h"

#include "domain/fold.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdlib>

namespace safeplaces {

namespace {

bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t';
}

bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}

// Letters outside of ASCII are two bytes or more, all of them with the high bit.
bool is_letter_or_digit(char c) {
    return is_small(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// A quotation mark or bracket: what may stand between a full stop and the next sentence.
std::size_t closing_at(std::string_view text) {
    for (const std::string_view sign : {"”", "’", "»", "\"", "'", ")", "*"}) {
        if (text.starts_with(sign)) {
            return sign.size();
        }
    }
    return 0;
}

bool is_word_character(std::string_view text) {
    if ((static_cast<unsigned char>(text.front()) & 0x80U) == 0) {
        return is_letter_or_digit(text.front());
    }
    const char32_t c = first_character(text).character;
    return c >= 0xC0 && (c < 0x2000 || c > 0x2BFF); // not a dash, quotation mark or arrow
}

// The place after the sentence that begins the text.
std::size_t sentence_end(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (std::string_view{".?!:"}.find(text[i]) == std::string_view::npos) {
            continue;
        }
        std::size_t end = i + 1;
        while (const std::size_t closing = closing_at(text.substr(end))) {
            end += closing;
        }
        const std::size_t next = text.find_first_not_of(" \n\t", end);
        if (next == std::string_view::npos) {
            return text.size();
        }
        if (is_space(text[end]) && (text[i] == ':' || !is_small(text[next]))) {
            return end;
        }
    }
    return text.size();
}

bool is_vowel(char c) {
    return std::string_view{"aeiouy"}.find(c) != std::string_view::npos;
}

// "home", "called" and "rules" end without a sound; "wanted" and "places" do not, nor does "table".
bool ends_silently(std::string_view word, std::string_view end, std::string_view spoken_after) {
    if (!word.ends_with(end) || word.size() < end.size() + 2) {
        return false;
    }
    const char before = word[word.size() - end.size() - 1];
    const char first = word[word.size() - end.size() - 2];
    const bool is_table = before == 'l' && first != 'l' && !is_vowel(first);
    return !is_vowel(before) && !is_table && spoken_after.find(before) == std::string_view::npos;
}

} // namespace

std::vector<std::string_view> sentences_in(std::string_view text) {
    std::vector<std::string_view> sentences;
    for (text = trimmed(text); !text.empty(); text = trimmed(text)) {
        const std::size_t end = sentence_end(text);
        sentences.push_back(trimmed(text.substr(0, end)));
        text.remove_prefix(end);
    }
    return sentences;
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \n\t", begin), text.size());
        std::size_t first = std::string_view::npos;
        std::size_t last = begin;
        for (std::size_t i = begin; i < end; i += first_character(text.substr(i)).bytes) {
            if (is_word_character(text.substr(i))) {
                first = std::min(first, i);
                last = i + first_character(text.substr(i)).bytes;
            }
        }
        if (first != std::string_view::npos) {
            words.push_back(text.substr(first, last - first));
        }
        begin = end + 1;
    }
    return words;
}

int syllables_in(std::string_view word) {
    const std::string lower = folded(word);
    int groups = 0;
    bool in_vowels = false;
    for (const char c : lower) {
        groups += is_vowel(c) && !in_vowels ? 1 : 0;
        in_vowels = is_vowel(c);
    }
    if (groups > 1 && (ends_silently(lower, "e", "") || ends_silently(lower, "ed", "td") ||
                       ends_silently(lower, "es", "sczxgh"))) {
        --groups;
    }
    // "being": the vowels of two syllables stand together.
    if (lower.size() > 4 && lower.ends_with("ing") && is_vowel(lower[lower.size() - 4])) {
        ++groups;
    }
    return std::max(groups, 1);
}

int letters_in(std::string_view word) {
    int letters = 0;
    for (std::size_t i = 0; i < word.size(); i += first_character(word.substr(i)).bytes) {
        letters += is_word_character(word.substr(i)) ? 1 : 0;
    }
    return letters;
}

void ReadingMeasure::add(std::string_view text) {
    for (const std::string_view sentence : sentences_in(text)) {
        const std::vector<std::string_view> words = words_of(sentence);
        m_sentences += words.empty() ? 0 : 1;
        m_words += static_cast<int>(words.size());
        for (const std::string_view word : words) {
            m_syllables += syllables_in(word);
        }
    }
}

double ReadingMeasure::age() const {
    assert(m_words > 0);
    const double grade =
        0.39 * m_words / m_sentences + 11.8 * m_syllables / m_words - 15.59; // Flesch-Kincaid
    return grade + 5;
}

std::string age_text(double age) {
    const auto tenths = std::lround(age * 10);
    return std::to_string(tenths / 10) + '.' + std::to_string(std::abs(tenths % 10));
}

} // namespace safeplaces
