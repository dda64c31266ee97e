#include "domain/training/lint/face_lint.h"

#include "domain/fold.h"
#include "domain/overload.h"
#include "domain/training/lint/plain_english.h"

#include <algorithm>
#include <set>

namespace safeplaces {

namespace {

constexpr std::size_t shortest_number = 3; // "999"; "2 people" may be said in another way

std::set<std::string> numbers_in(const WrittenSlide& slide) {
    std::set<std::string> numbers;
    for (const WrittenText& text : slide.texts) {
        for (const std::string_view word : words_of(text.text)) {
            if (word.size() >= shortest_number &&
                word.find_first_not_of("0123456789") == std::string_view::npos) {
                numbers.emplace(word);
            }
        }
    }
    return numbers;
}

std::string marks_of(const NumericalItem& numbers) {
    std::string marks;
    for (const ItemNumber& number : numbers.answers) {
        marks += ' ' + text_of(number.pattern) + ' ' + share_text(number.share);
    }
    return marks;
}

// Which of them have the same match, and which only mislead.
std::string marks_of(const MatchingItem& matching) {
    std::string marks;
    for (const ItemPair& pair : matching.pairs) {
        const auto same =
            std::find_if(matching.pairs.begin(), matching.pairs.end(),
                         [&](const ItemPair& each) { return each.match == pair.match; });
        marks += ' ' + std::to_string(same - matching.pairs.begin());
        marks += pair.prompt.text.empty() ? "-" : "";
    }
    return marks;
}

// Whether each option is right, in their order, with the kind before them.
std::string marks_of(const QuizItem& item) {
    std::string marks{kind_of(item.form)};
    const auto add = [&](const std::vector<ItemChoice>& choices) {
        for (const ItemChoice& choice : choices) {
            marks += ' ' + share_text(choice.share);
        }
    };
    std::visit(Overload{[&](const SingleItem& single) { add(single.choices); },
                        [&](const MultipleItem& many) { add(many.choices); },
                        [&](const TrueFalseItem& truth) { marks += truth.is_true ? " T" : " F"; },
                        [&](const ShortAnswerItem& typed) { add(typed.answers); },
                        [&](const NumericalItem& numbers) { marks += marks_of(numbers); },
                        [&](const MatchingItem& matching) { marks += marks_of(matching); },
                        [&](const OrderingItem& ordering) {
                            marks += ' ' + std::to_string(ordering.steps.size());
                        },
                        [](EssayItem) {}, [](DescriptionItem) {}},
               item.form);
    std::set<std::string> tags;
    for (const ItemTag& tag : item.tags) {
        tags.insert(tag.text);
    }
    for (const std::string& tag : tags) {
        marks += " [" + tag + ']';
    }
    return marks;
}

const QuizItem* item_of(const ItemBank& bank, const std::string& id) {
    const auto found = std::find_if(bank.items.begin(), bank.items.end(),
                                    [&](const QuizItem& item) { return item.id.text == id; });
    return found == bank.items.end() ? nullptr : &*found;
}

class Drift {
public:
    [[nodiscard]] Findings find(const WrittenFace& standard, const WrittenFace& other) {
        for (const WrittenLesson& lesson : standard.lessons) {
            const WrittenLesson* twin = lesson_of(other, lesson.name);
            if (twin == nullptr) {
                add(LintRule::drift_page, lesson.file, 0, lesson.name);
            } else {
                compare_lessons(lesson, *twin);
            }
        }
        for (const WrittenLesson& lesson : other.lessons) {
            if (lesson_of(standard, lesson.name) == nullptr) {
                add(LintRule::drift_page, lesson.file, 0, lesson.name);
            }
        }
        if (standard.quiz && other.quiz) {
            compare_banks(*standard.quiz, *other.quiz);
        }
        return std::move(m_findings);
    }

private:
    static const WrittenLesson* lesson_of(const WrittenFace& face, const std::string& name) {
        const auto found =
            std::find_if(face.lessons.begin(), face.lessons.end(),
                         [&](const WrittenLesson& lesson) { return lesson.name == name; });
        return found == face.lessons.end() ? nullptr : &*found;
    }

    void compare_lessons(const WrittenLesson& lesson, const WrittenLesson& twin) {
        if (lesson.slides.size() == twin.slides.size()) {
            for (std::size_t i = 0; i < lesson.slides.size(); ++i) {
                compare_slides(lesson.slides[i], twin.slides[i], twin.file);
            }
            return;
        }
        find_lonely(lesson, twin, twin.file);
        find_lonely(twin, lesson, twin.file);
    }

    // Slides of `one` whose heading `other` has not.
    void
    find_lonely(const WrittenLesson& one, const WrittenLesson& other, const std::string& file) {
        for (const WrittenSlide& slide : one.slides) {
            const bool has_twin = std::any_of(
                other.slides.begin(), other.slides.end(), [&](const WrittenSlide& candidate) {
                    return folded(candidate.title) == folded(slide.title);
                });
            if (!has_twin) {
                add(LintRule::drift_page, file, one.file == file ? slide.line : 0, slide.title);
            }
        }
    }

    void
    compare_slides(const WrittenSlide& slide, const WrittenSlide& twin, const std::string& file) {
        if (slide.title != twin.title) {
            add(LintRule::drift_heading, file, twin.line, twin.title, slide.title);
        }
        compare_pictures(slide, twin, file);
        const std::set<std::string> numbers = numbers_in(slide);
        const std::set<std::string> twin_numbers = numbers_in(twin);
        std::set<std::string> lonely;
        std::set_symmetric_difference(numbers.begin(), numbers.end(), twin_numbers.begin(),
                                      twin_numbers.end(), std::inserter(lonely, lonely.end()));
        for (const std::string& number : lonely) {
            add(LintRule::drift_number, file, twin.line, number, twin.title);
        }
    }

    // A picture or words that are not there at all are a fault of their own.
    void
    compare_pictures(const WrittenSlide& slide, const WrittenSlide& twin, const std::string& file) {
        const auto are_alike = [](const WrittenPicture& one, const WrittenPicture& other) {
            return one.file == other.file &&
                   (one.alt == other.alt || one.alt.empty() || other.alt.empty());
        };
        if (!twin.pictures.empty() &&
            !std::equal(slide.pictures.begin(), slide.pictures.end(), twin.pictures.begin(),
                        twin.pictures.end(), are_alike)) {
            add(LintRule::drift_picture, file, twin.pictures.front().line, twin.title);
        }
    }

    void compare_banks(const WrittenBank& bank, const WrittenBank& twin) {
        for (const QuizItem& item : bank.bank.items) {
            const QuizItem* other = item_of(twin.bank, item.id.text);
            if (other == nullptr) {
                add(LintRule::drift_question, twin.file, 0, item.id.text);
            } else if (marks_of(item) != marks_of(*other)) {
                add(LintRule::drift_marks, twin.file, other->place.line, item.id.text);
            }
        }
        for (const QuizItem& item : twin.bank.items) {
            if (item_of(bank.bank, item.id.text) == nullptr) {
                add(LintRule::drift_question, twin.file, item.place.line, item.id.text);
            }
        }
    }

    void add(LintRule rule,
             const std::string& file,
             int line,
             const std::string& about,
             const std::string& more = {}) {
        m_findings.push_back({rule, file, line, about, more});
    }

    Findings m_findings{};
};

} // namespace

Findings drift_findings(const WrittenFace& standard, const WrittenFace& other) {
    return Drift{}.find(standard, other);
}

} // namespace safeplaces
