#pragma once

#include "app/desk_fixture.h"
#include "app/quiz_view_model.h"

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace safeplaces {

// Ben sits a quiz, and answers as a test says.
struct SittingAQuiz : ADesk {
    SittingAQuiz() { desk.session.begin_learner(ben, outside.now()); }

    PersonId ben = add_person("Ben Example");
    const Course& course = *find_course(library, {"being-a-safe-place"});

    // The course with this one question in its quiz.
    [[nodiscard]] Course with_one_question(QuestionForm form) const {
        Course own = course;
        own.editions = {course.editions.front()};
        own.editions.front().bank = {{.id = {"only"},
                                      .text = "How?",
                                      .taught_on = course.editions.front().slides[0].address,
                                      .form = std::move(form),
                                      .why = "That is why."}};
        own.rule = {.draw = 1, .right = 1, .critical = 0};
        return own;
    }

    // The question on screen, found by its words.
    [[nodiscard]] const Question& asked(const QuizViewModel& quiz) const {
        for (const Edition& edition : course.editions) {
            for (const Question& each : edition.bank) {
                if (each.text == quiz.state().question) {
                    return each;
                }
            }
        }
        throw std::logic_error("a question that is in no bank");
    }

    void choose(QuizViewModel& quiz, bool rightly) const {
        const std::vector<Option> options = options_of(asked(quiz));
        for (std::size_t i = 0; i < quiz.state().options.size(); ++i) {
            const auto same = std::find_if(options.begin(), options.end(), [&](const Option& each) {
                return each.text == quiz.state().options[i].text;
            });
            BOOST_REQUIRE(same != options.end());
            if (same->is_right == rightly) {
                quiz.choose(i);
                if (!rightly) {
                    return;
                }
            }
        }
    }

    void answer(QuizViewModel& quiz, bool rightly) const {
        choose(quiz, rightly);
        quiz.check_answer();
        BOOST_REQUIRE((quiz.state().stage == QuizState::Stage::explained));
    }

    // To its end; wrong are the questions for which `wrong` says so.
    template <class Wrong>
    void sit(QuizViewModel& quiz, Wrong wrong) const {
        while (quiz.state().stage == QuizState::Stage::asking) {
            answer(quiz, !wrong(asked(quiz)));
            quiz.next();
        }
    }

    void sit_rightly(QuizViewModel& quiz) const {
        sit(quiz, [](const Question&) { return false; });
    }

    [[nodiscard]] int passes_noted() {
        const std::vector<AuditEntry> entries = desk.audit.all();
        return static_cast<int>(
            std::count_if(entries.begin(), entries.end(), [](const AuditEntry& each) {
                return each.action == AuditAction::completion_recorded;
            }));
    }
};

} // namespace safeplaces
