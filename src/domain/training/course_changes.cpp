#include "domain/training/course_changes.h"

#include "domain/training/course_version.h"

#include <algorithm>
#include <map>
#include <utility>

namespace safeplaces {

namespace {

// Of a page or question in all editions, one after the other: what two versions are compared by.
struct Seen {
    std::vector<std::string> words;
    std::vector<Drawing> pictures;

    friend bool operator==(const Seen&, const Seen&) = default;
};

void add(const std::optional<SlidePicture>& picture, Seen& seen) {
    if (picture) {
        seen.words.push_back(picture->alt);
        seen.words.push_back(picture->caption);
        seen.pictures.push_back(picture->drawing ? picture->drawing() : Drawing{});
    }
}

void add(const Slide& slide, Seen& seen) {
    seen.words.push_back(slide.title);
    for (std::string& line : plain_lines(slide)) {
        seen.words.push_back(std::move(line));
    }
    add(slide.picture, seen);
}

void add(const Question& question, Seen& seen) {
    for (const Introduction& introduction : question.introductions) {
        seen.words.push_back(introduction.title);
        seen.words.push_back(introduction.text);
    }
    seen.words.push_back(question.text);
    seen.words.emplace_back(question.gravity == Gravity::critical ? "critical" : "");
    seen.words.push_back(question.why);
    seen.words.push_back(std::to_string(question.form.index()));
    for (const Option& option : options_of(question)) {
        seen.words.push_back(option.text);
        seen.words.push_back(option.feedback);
        seen.words.emplace_back(option.is_right ? "right" : "");
    }
    add(question.picture, seen);
    if (const auto* steps = std::get_if<StepsInOrder>(&question.form)) {
        seen.words.insert(seen.words.end(), steps->steps.begin(), steps->steps.end());
    }
    if (const auto* pairs = std::get_if<Pairs>(&question.form)) {
        for (const auto& [prompt, match] : pairs->pairs) {
            seen.words.push_back(prompt);
            seen.words.push_back(std::to_string(match));
        }
        seen.words.insert(seen.words.end(), pairs->matches.begin(), pairs->matches.end());
    }
}

std::map<std::string, Seen> pages_of(const Course& course) {
    std::map<SlideAddress, std::string> titles;
    for (const Slide& slide : course.editions.front().slides) {
        titles.emplace(slide.address, slide.title);
    }
    std::map<std::string, Seen> pages;
    for (const Edition& edition : course.editions) {
        for (const Slide& slide : edition.slides) {
            const auto title = titles.find(slide.address);
            if (title != titles.end()) {
                add(slide, pages[title->second]);
            }
        }
    }
    return pages;
}

std::map<std::string, Seen> questions_of(const Course& course) {
    std::map<std::string, Seen> questions;
    for (const Edition& edition : course.editions) {
        for (const Question& question : edition.bank) {
            add(question, questions[question.id.text]);
        }
    }
    return questions;
}

Seen story_of(const Course& course) {
    Seen story;
    for (const Edition& edition : course.editions) {
        if (edition.scenario) {
            for (const ScenarioPassage& passage : edition.scenario->passages) {
                add(passage.page, story);
                for (const ScenarioChoice& choice : passage.choices) {
                    story.words.push_back(choice.words);
                }
            }
        }
    }
    return story;
}

} // namespace

CourseChanges changes_between(const Course& before, const Course& after) {
    CourseChanges changes;
    const auto old_pages = pages_of(before);
    const auto new_pages = pages_of(after);
    for (const Slide& slide : after.editions.front().slides) {
        const auto old = old_pages.find(slide.title);
        if (old == old_pages.end()) {
            changes.added_pages.push_back(slide.title);
        } else if (!(old->second == new_pages.at(slide.title))) {
            changes.changed_pages.push_back(slide.title);
        }
    }
    for (const Slide& slide : before.editions.front().slides) {
        if (!new_pages.contains(slide.title)) {
            changes.removed_pages.push_back(slide.title);
        }
    }
    const auto old_questions = questions_of(before);
    const auto new_questions = questions_of(after);
    for (const auto& [id, question] : new_questions) {
        const auto old = old_questions.find(id);
        changes.added_questions += old == old_questions.end() ? 1 : 0;
        changes.changed_questions +=
            old != old_questions.end() && !(old->second == question) ? 1 : 0;
    }
    changes.removed_questions = static_cast<int>(
        std::count_if(old_questions.begin(), old_questions.end(),
                      [&](const auto& old) { return !new_questions.contains(old.first); }));
    changes.has_other_story = !(story_of(before) == story_of(after));
    changes.makes_due = major_of(after.version) > major_of(before.version);
    return changes;
}

} // namespace safeplaces
