#include "app/words/course_words.h"

#include "app/words/dates.h"
#include "app/words/tr.h"

namespace safeplaces {

CourseWords course_passed_in_words(const Completion& held) {
    const std::string status = held.how == HowTaken::led ? tr("Trained in a led session, until {1}")
                                                         : tr("Trained, until {1}");
    return {filled(status, {date_in_words(last_valid_day(held))}), tr("Read it again")};
}

CourseWords quiz_begun_in_words() {
    return {tr("Quiz started"), tr("Go on with the quiz")};
}

CourseWords lesson_read_in_words() {
    return {tr("Lesson read, quiz to do"), tr("Take the quiz")};
}

CourseWords lesson_begun_in_words(std::size_t page, std::size_t pages) {
    const std::string number = std::to_string(page);
    return {filled(tr("Page {1} of {2}"), {number, std::to_string(pages)}),
            filled(tr("Go on with page {1}"), {number})};
}

CourseWords course_to_begin_in_words(std::chrono::minutes length) {
    return {filled(tr("Not started, about {1} minutes"), {std::to_string(length.count())}),
            tr("Start")};
}

std::string
lesson_progress_in_words(std::size_t page, std::size_t pages, std::chrono::minutes rest) {
    const std::string minutes = std::to_string(rest.count());
    return filled(trn("Page {1} of {2}, about {3} minute to go",
                      "Page {1} of {2}, about {3} minutes to go", static_cast<int>(rest.count())),
                  {std::to_string(page), std::to_string(pages), minutes});
}

std::string course_in_english() {
    return tr("This course is in English.");
}

std::string sheet_unknown() {
    return tr("No quiz has that number. Look at the sheet again. If the course has changed since, "
              "print a new sheet.");
}

std::string sheet_used() {
    return tr(
        "You have keyed in this sheet before. For another try, take the quiz here, or print a "
        "new sheet.");
}

std::string quiz_in_place_question() {
    return tr("You have begun a quiz of this course here. Begin the one on the sheet in its "
              "place? Your answers so far will be gone.");
}

std::string quiz_in_place_word() {
    return tr("Begin the sheet");
}

std::string course_unavailable() {
    return tr("This course cannot be opened. Ask whoever installed the program to install it "
              "again; no record is lost.");
}

} // namespace safeplaces
