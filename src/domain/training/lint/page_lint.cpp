#include "domain/training/lint/page_lint.h"

#include "domain/fold.h"
#include "domain/training/link.h"
#include "domain/training/lint/numbers_in_text.h"

#include <algorithm>
#include <map>
#include <set>

namespace safeplaces {

namespace {

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

// "NHS", but not "A", "I", "999" or "J9".
bool is_all_capitals(std::string_view word) {
    return word.size() > 1 && std::all_of(word.begin(), word.end(), is_capital);
}

// In Easy Read they are written as digits; "one" is also another word.
bool is_number_word(std::string_view word) {
    static const std::set<std::string, std::less<>> numbers{
        "two",     "three",     "four",     "five",     "six",      "seven",    "eight",
        "nine",    "ten",       "eleven",   "twelve",   "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty",   "thirty",   "forty",
        "fifty",   "sixty",     "seventy",  "eighty",   "ninety",   "hundred",  "thousand"};
    if (is_all_capitals(word)) {
        return false; // "FOUR" may be a word to remember something by
    }
    const std::string lower = folded(word);
    return numbers.contains(lower.substr(0, lower.find('-')));
}

// "by email at mary@example.org" holds no long word for a reader, nor does an address.
bool is_address(std::string_view word) {
    return word.find_first_of("@/") != std::string_view::npos ||
           word.find("www.") != std::string_view::npos;
}

// The longest part of "mother-in-law".
int longest_part(std::string_view word) {
    int longest = 0;
    while (!word.empty()) {
        const std::size_t end = std::min(word.find('-'), word.size());
        longest = std::max(longest, letters_in(word.substr(0, end)));
        word.remove_prefix(std::min(end + 1, word.size()));
    }
    return longest;
}

class TextLint {
public:
    TextLint(Face face, const std::string& file, int line)
        : m_face(face), m_file(file), m_line(line) {}

    [[nodiscard]] Findings look(std::string_view text) {
        for (const std::string_view sentence : sentences_in(text)) {
            look_at_sentence(sentence);
        }
        return std::move(m_findings);
    }

private:
    void look_at_sentence(std::string_view sentence) {
        const PlainWordsRule& rule = plain_words_rule(m_face);
        const std::vector<std::string_view> words = words_of(sentence);
        if (static_cast<int>(words.size()) > rule.sentence) {
            add(LintRule::long_sentence, sentence, std::to_string(words.size()));
        }
        for (const std::string_view word : words) {
            if (!is_address(word) && longest_part(word) > rule.word) {
                add(LintRule::long_word, word, std::to_string(longest_part(word)));
            }
        }
        if (m_face == Face::easy_read) {
            look_at_easy_read(sentence, words);
        }
    }

    void look_at_easy_read(std::string_view sentence, const std::vector<std::string_view>& words) {
        const auto number = std::find_if(words.begin(), words.end(), is_number_word);
        if (number != words.end()) {
            add(LintRule::easy_read_number, *number);
        }
        if (sentence.find(';') != std::string_view::npos) {
            add(LintRule::easy_read_two_ideas, sentence);
        }
        const auto block = std::adjacent_find(
            words.begin(), words.end(), [](std::string_view one, std::string_view next) {
                return is_all_capitals(one) && is_all_capitals(next);
            });
        if (block != words.end()) {
            add(LintRule::easy_read_capitals, std::string{*block} + ' ' + std::string{block[1]});
        }
    }

    void add(LintRule rule, std::string_view about, std::string more = {}) {
        m_findings.push_back({rule, m_file, m_line, std::string{about}, std::move(more)});
    }

    Face m_face;
    const std::string& m_file;
    int m_line;
    Findings m_findings{};
};

void append(Findings& all, Findings more) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

// Short forms of an Easy Read page that no page before it has spelled out: "... Service (NHS)".
class ShortForms {
public:
    void look(const WrittenText& text, const std::string& file, Findings& findings) {
        const std::vector<std::string_view> words = words_of(text.text);
        for (std::size_t i = 0; i < words.size(); ++i) {
            const std::string_view word = words[i];
            const bool is_in_block = (i > 0 && is_all_capitals(words[i - 1])) ||
                                     (i + 1 < words.size() && is_all_capitals(words[i + 1]));
            if (!is_all_capitals(word) || is_in_block) {
                continue;
            }
            const std::string name{word};
            if (text.text.find('(' + name + ')') != std::string::npos) {
                m_known.insert(name);
            } else if (m_known.insert(name).second) {
                findings.push_back({LintRule::easy_read_short_form, file, text.line, name, {}});
            }
        }
    }

private:
    std::set<std::string> m_known{};
};

// They are the same for everybody. Source: courses/README.md.
bool is_standing_number(std::string_view number) {
    static const std::set<std::string, std::less<>> standing{"999", "101", "111", "18000", "18001"};
    return standing.contains(number);
}

// "3 ideas" counts what is on the slide itself; only longer numbers are looked for.
void look_for_unsourced(const WrittenSlide& slide,
                        const std::string& file,
                        const std::set<std::string>& facts,
                        Findings& findings) {
    constexpr std::size_t fewest_digits = 2;
    for (const WrittenText& text : slide.texts) {
        for (const std::string& number : numbers_in(text.text, fewest_digits)) {
            if (!facts.contains(number) && !is_standing_number(number)) {
                findings.push_back(
                    {LintRule::fact_without_source, file, text.line, number, slide.title});
            }
        }
    }
}

void look_at_pictures(const WrittenSlide& slide,
                      const std::string& file,
                      Face face,
                      Findings& findings) {
    for (const WrittenPicture& picture : slide.pictures) {
        if (trimmed(picture.alt).empty()) {
            findings.push_back({LintRule::missing_alt, file, picture.line, picture.file, {}});
        }
    }
    if (face == Face::easy_read && slide.pictures.empty()) {
        findings.push_back({LintRule::easy_read_no_picture, file, slide.line, slide.title, {}});
    }
}

} // namespace

const PlainWordsRule& plain_words_rule(Face face) {
    static constexpr PlainWordsRule standard{.sentence = 25, .word = 14, .age = 11};
    static constexpr PlainWordsRule easy_read{.sentence = 15, .word = 13, .age = 9};
    return face == Face::standard ? standard : easy_read;
}

Findings text_findings(const std::string& text, Face face, const std::string& file, int line) {
    return TextLint{face, file, line}.look(text);
}

Findings age_findings(const ReadingMeasure& measure,
                      const std::string& about,
                      Face face,
                      const std::string& file,
                      int line) {
    const double limit = plain_words_rule(face).age + 0.05; // 9.04 is said as 9.0
    if (measure.words() < fewest_words_for_an_age || measure.age() < limit) {
        return {};
    }
    return {{LintRule::reading_age, file, line, about, age_text(measure.age())}};
}

Findings page_findings(const WrittenLesson& lesson, Face face) {
    Findings findings;
    ShortForms short_forms;
    for (const WrittenSlide& slide : lesson.slides) {
        ReadingMeasure measure;
        for (const WrittenText& text : slide.texts) {
            measure.add(text.text);
            append(findings, text_findings(text.text, face, lesson.file, text.line));
            if (face == Face::easy_read) {
                short_forms.look(text, lesson.file, findings);
            }
        }
        append(findings, age_findings(measure, slide.title, face, lesson.file, slide.line));
        look_at_pictures(slide, lesson.file, face, findings);
        for (const WrittenLink& link : slide.links) {
            if (kind_of_link(link.address) == LinkKind::strange) {
                findings.push_back(
                    {LintRule::strange_link, lesson.file, link.line, link.address, {}});
            }
        }
    }
    return findings;
}

Findings source_findings(const WrittenFace& standard, const WrittenSources& sources) {
    Findings findings;
    if (sources.rows.empty()) {
        return {{LintRule::missing_source, sources.file, 0, {}, {}}};
    }
    std::map<std::string, std::set<std::string>> sourced;
    for (const WrittenSource& row : sources.rows) {
        sourced[folded(row.slide)].merge(numbers_in(row.fact, 1));
        if (row.source.empty()) {
            findings.push_back(
                {LintRule::missing_source, sources.file, row.line, row.fact, row.slide});
        }
    }
    for (const WrittenLesson& lesson : standard.lessons) {
        for (const WrittenSlide& slide : lesson.slides) {
            const auto facts = sourced.find(folded(slide.title));
            if (facts == sourced.end()) {
                findings.push_back(
                    {LintRule::missing_source, lesson.file, slide.line, slide.title, {}});
            } else {
                look_for_unsourced(slide, lesson.file, facts->second, findings);
            }
        }
    }
    return findings;
}

} // namespace safeplaces
