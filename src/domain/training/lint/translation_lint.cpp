#include "domain/training/lint/translation_lint.h"

#include "domain/training/lint/numbers_in_text.h"
#include "domain/training/lint/placed_text.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr std::size_t fewest_digits = 2; // "2 people" may be said in another way
constexpr std::size_t fewest_beside_times = 3;

struct Translated {
    std::string english;
    std::string translation;
    std::string file;
    int line = 0;
    std::string about; // the slide or question
};

std::string words_of_slide(const WrittenSlide& slide) {
    std::string all;
    for (const WrittenText& text : slide.texts) {
        all += text.text + '\n';
    }
    for (const WrittenPicture& picture : slide.pictures) {
        all += picture.alt + '\n';
    }
    return all;
}

std::string words_of_question(const QuizItem& item) {
    std::string all;
    for (const PlacedText& text : texts_of(item, {})) {
        all += text.text + '\n';
    }
    return all;
}

void compare(const Translated& both, Findings& findings) {
    const std::size_t fewest = says_time_of_day(both.english) ? fewest_beside_times : fewest_digits;
    const std::set<std::string> english = numbers_in(both.english, fewest);
    const std::set<std::string> other = numbers_in(both.translation, fewest);
    std::set<std::string> lonely;
    std::set_symmetric_difference(english.begin(), english.end(), other.begin(), other.end(),
                                  std::inserter(lonely, lonely.end()));
    for (const std::string& number : lonely) {
        findings.push_back(
            {LintRule::translation_number, both.file, both.line, number, both.about});
    }
}

// Other counts of slides are another fault.
void compare(const WrittenLesson& english, const WrittenLesson& translation, Findings& findings) {
    if (english.slides.size() != translation.slides.size()) {
        return;
    }
    for (std::size_t i = 0; i < english.slides.size(); ++i) {
        const WrittenSlide& slide = translation.slides[i];
        compare({words_of_slide(english.slides[i]), words_of_slide(slide), translation.file,
                 slide.line, slide.title},
                findings);
    }
}

void compare(const WrittenBank& english, const WrittenBank& translation, Findings& findings) {
    for (const QuizItem& item : translation.bank.items) {
        const auto& items = english.bank.items;
        const auto same = std::find_if(items.begin(), items.end(), [&](const QuizItem& each) {
            return !each.id.text.empty() && each.id.text == item.id.text;
        });
        if (same != items.end()) {
            compare({words_of_question(*same), words_of_question(item), translation.file,
                     item.place.line, item.id.text},
                    findings);
        }
    }
}

} // namespace

Findings translation_findings(const WrittenFace& english, const WrittenFace& translation) {
    Findings findings;
    for (const WrittenLesson& lesson : translation.lessons) {
        const auto same =
            std::find_if(english.lessons.begin(), english.lessons.end(),
                         [&](const WrittenLesson& each) { return each.name == lesson.name; });
        if (same != english.lessons.end()) {
            compare(*same, lesson, findings);
        }
    }
    if (english.story && translation.story) {
        compare(*english.story, *translation.story, findings);
    }
    if (english.settings && translation.settings) {
        compare(*english.settings, *translation.settings, findings);
    }
    if (english.quiz && translation.quiz) {
        compare(*english.quiz, *translation.quiz, findings);
    }
    return findings;
}

bool is_about_english(LintRule rule) {
    switch (rule) {
    case LintRule::absolute_word:
    case LintRule::unmarked_negative:
    case LintRule::of_the_above:
    case LintRule::long_word:
    case LintRule::reading_age:
    case LintRule::easy_read_number:
    case LintRule::spelling:
        return true;
    default:
        return false;
    }
}

} // namespace safeplaces
