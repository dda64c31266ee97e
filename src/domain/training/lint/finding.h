#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// What the linter of courses knows to say. Source: peers.md 3, N6; domain.md 4.4.
enum class LintRule : std::uint8_t {
    unreadable,        // a reader refuses the file
    missing_feedback,  // a wrong option does not say why
    longest_is_right,  // of one question
    absolute_word,     // in an option or in a statement to judge
    unmarked_negative, // in what is asked
    same_options,      // two say the same
    of_the_above,      // where options are shuffled
    key_position,      // the right option stands in one place too often
    key_length,        // the longest option is right too often
    long_sentence,
    long_word,
    reading_age,
    easy_read_number,     // in letters
    easy_read_short_form, // not spelled out
    easy_read_capitals,   // a block of them
    easy_read_two_ideas,  // in one sentence
    easy_read_no_picture, // beside a page or question
    missing_alt,
    drift_page, // of the faces: one has a page that the other lacks
    drift_heading,
    drift_picture,
    drift_number,       // a phone number or amount that one face leaves out
    drift_question,     // one has a question that the other lacks
    drift_marks,        // a question has other options, right answers or tags
    translation_number, // English or the translation leaves it out
    strange_link,
    missing_source,
    fact_without_source, // a number of a slide that none of its lines in sources.md has
    scenario,            // it is not offered: one could be stuck in it, or lose the place
    wrong_minutes,
    spelling,
};

// An error keeps a learner from the course, or from a part of it. Anything else is a warning.
[[nodiscard]] bool is_error(LintRule rule);

// "longest-is-right": how tools and authors call it.
[[nodiscard]] std::string_view name_of(LintRule rule);

// One fault in a file of a course. `about` are the words at fault, `more` what else the sentence
// needs: another option, a number, a name.
struct Finding {
    LintRule rule = LintRule::unreadable;
    std::string file;
    int line = 0; // 0: the file as a whole
    std::string about{};
    std::string more{};

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

} // namespace safeplaces
