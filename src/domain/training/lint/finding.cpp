#include "domain/training/lint/finding.h"

namespace safeplaces {

bool is_error(LintRule rule) {
    switch (rule) {
    case LintRule::unreadable:
    case LintRule::missing_feedback:
    case LintRule::of_the_above:
    case LintRule::same_options:
    case LintRule::missing_alt:
    case LintRule::drift_page:
    case LintRule::drift_heading:
    case LintRule::drift_picture:
    case LintRule::drift_number:
    case LintRule::drift_question:
    case LintRule::drift_marks:
    case LintRule::translation_number:
    case LintRule::strange_link:
    case LintRule::missing_source:
    case LintRule::fact_without_source:
    case LintRule::scenario:
        return true;
    case LintRule::longest_is_right:
    case LintRule::absolute_word:
    case LintRule::unmarked_negative:
    case LintRule::key_position:
    case LintRule::key_length:
    case LintRule::long_sentence:
    case LintRule::long_word:
    case LintRule::reading_age:
    case LintRule::easy_read_number:
    case LintRule::easy_read_short_form:
    case LintRule::easy_read_capitals:
    case LintRule::easy_read_two_ideas:
    case LintRule::easy_read_no_picture:
    case LintRule::wrong_minutes:
    case LintRule::spelling:
        return false;
    }
    return true;
}

std::string_view name_of(LintRule rule) {
    switch (rule) {
    case LintRule::unreadable:
        return "unreadable";
    case LintRule::missing_feedback:
        return "missing-feedback";
    case LintRule::longest_is_right:
        return "longest-is-right";
    case LintRule::absolute_word:
        return "absolute-word";
    case LintRule::unmarked_negative:
        return "unmarked-negative";
    case LintRule::same_options:
        return "same-options";
    case LintRule::of_the_above:
        return "of-the-above";
    case LintRule::key_position:
        return "key-position";
    case LintRule::key_length:
        return "key-length";
    case LintRule::long_sentence:
        return "long-sentence";
    case LintRule::long_word:
        return "long-word";
    case LintRule::reading_age:
        return "reading-age";
    case LintRule::easy_read_number:
        return "easy-read-number";
    case LintRule::easy_read_short_form:
        return "easy-read-short-form";
    case LintRule::easy_read_capitals:
        return "easy-read-capitals";
    case LintRule::easy_read_two_ideas:
        return "easy-read-two-ideas";
    case LintRule::easy_read_no_picture:
        return "easy-read-no-picture";
    case LintRule::missing_alt:
        return "missing-alt";
    case LintRule::drift_page:
        return "face-drift-page";
    case LintRule::drift_heading:
        return "face-drift-heading";
    case LintRule::drift_picture:
        return "face-drift-picture";
    case LintRule::drift_number:
        return "face-drift-number";
    case LintRule::drift_question:
        return "face-drift-question";
    case LintRule::drift_marks:
        return "face-drift-marks";
    case LintRule::translation_number:
        return "translation-number";
    case LintRule::strange_link:
        return "strange-link";
    case LintRule::missing_source:
        return "missing-source";
    case LintRule::fact_without_source:
        return "fact-without-source";
    case LintRule::scenario:
        return "scenario";
    case LintRule::wrong_minutes:
        return "wrong-minutes";
    case LintRule::spelling:
        return "spelling";
    }
    return "";
}

} // namespace safeplaces
