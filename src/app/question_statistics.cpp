#include "app/question_statistics.h"

#include "storage/attempt_log.h"
#include "storage/venue_database.h"

#include <algorithm>
#include <map>

namespace safeplaces {

namespace {

// What one question and the rest of the same attempts gave, and what was answered to it.
struct Drawn {
    MarkedAttempts marked{{{0, 1}, {0, 1}}, {}};
    std::vector<Answer> answers{};
};

void add(const Attempt& attempt, const QuestionBank& bank, std::map<QuestionId, Drawn>& drawn) {
    std::vector<double> marks;
    double total = 0;
    for (const GivenAnswer& given : attempt.answers) {
        const Question* question = find(bank, given.question);
        const bool is_right = question != nullptr && is_correct(*question, given.answer);
        marks.push_back(is_right ? 1 : 0);
        total += marks.back();
    }
    for (std::size_t i = 0; i < attempt.answers.size(); ++i) {
        Drawn& each = drawn[attempt.answers[i].question];
        MarkRange& others = each.marked.questions[1];
        others.most = std::max(others.most, static_cast<double>(marks.size() - 1));
        each.marked.marks.push_back({marks[i], total - marks[i]});
        each.answers.push_back(attempt.answers[i].answer);
    }
}

} // namespace

CourseFigures figures_of(const Course& course, const std::vector<Attempt>& attempts) {
    const Edition& edition = course.editions.front();
    CourseFigures figures{edition.title, course.version, 0, {}};
    std::map<QuestionId, Drawn> drawn;
    for (const Attempt& attempt : attempts) {
        if (attempt.course == course.id && attempt.version == course.version) {
            ++figures.attempts;
            add(attempt, edition.bank, drawn);
        }
    }
    for (const Question& question : edition.bank) {
        const auto found = drawn.find(question.id);
        if (found != drawn.end()) {
            const auto& [marked, answers] = found->second;
            figures.questions.push_back(
                {question, statistics_of(marked).front(), response_counts(question, answers)});
        }
    }
    return figures;
}

std::vector<CourseFigures> figures_of_venue(const std::filesystem::path& folder,
                                            const std::vector<Course>& courses) {
    const std::filesystem::path file = folder / venue_database.file_name;
    Db db{file, Db::Opening::read};
    check_header(db, venue_database, file);
    const std::vector<Attempt> attempts = AttemptLog{db}.all();
    std::vector<CourseFigures> shown;
    for (const Course& course : courses) {
        CourseFigures figures = figures_of(course, attempts);
        if (figures.attempts >= fewest_attempts_to_show) {
            shown.push_back(std::move(figures));
        }
    }
    return shown;
}

} // namespace safeplaces
