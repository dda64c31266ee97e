#pragma once

#include "domain/training/lint/finding.h"
#include "domain/training/lint/plain_english.h"
#include "domain/training/lint/written_course.h"

namespace safeplaces {

// How long a sentence may be in that face, in words; how long a word, in letters; and for which age
// it may be written at most. Source: domain.md 4.4 and courses/README.md.
struct PlainWordsRule {
    int sentence = 0;
    int word = 0;
    double age = 0;
};
[[nodiscard]] const PlainWordsRule& plain_words_rule(Face face);

// So many words are the least from which a reading age says something.
inline constexpr int fewest_words_for_an_age = 30;

// Faults of one text, wherever it stands: its sentences and words.
[[nodiscard]] Findings
text_findings(const std::string& text, Face face, const std::string& file, int line);

// Nothing, or that it is written for somebody older than it may be.
[[nodiscard]] Findings age_findings(const ReadingMeasure& measure,
                                    const std::string& about,
                                    Face face,
                                    const std::string& file,
                                    int line);

// Faults of a lesson's slides in English: words, pictures, links.
[[nodiscard]] Findings page_findings(const WrittenLesson& lesson, Face face);

// Slides without a fact in the table, facts without a source, and numbers of two digits or more on
// a slide that none of its facts has. 999 and the like need none: courses/README.md.
[[nodiscard]] Findings source_findings(const WrittenFace& standard, const WrittenSources& sources);

} // namespace safeplaces
