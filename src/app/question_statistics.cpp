#include "app/question_statistics.h"

#include "domain/training/refresher.h"
#include "storage/attempt_log.h"
#include "storage/venue_database.h"

#include <algorithm>
#include <map>
#include <set>

namespace safeplaces {

namespace {

// What one question and the rest of the same attempts gave, and what was answered to it.
struct Drawn {
    MarkedAttempts marked{{{0, 1}, {0, 1}}, {}};
    std::vector<Answer> answers{};
    std::set<PersonId> people{};
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
        each.people.insert(attempt.person);
    }
}

} // namespace

CourseFigures figures_of(const Course& course, const std::vector<Attempt>& attempts) {
    const Edition& edition = course.editions.front();
    CourseFigures figures{.title = edition.title, .version = course.version, .questions = {}};
    std::map<QuestionId, Drawn> drawn;
    std::set<PersonId> people;
    for (const Attempt& attempt : attempts) {
        if (is_at_this(attempt, course)) {
            ++figures.attempts;
            people.insert(attempt.person);
            add(attempt, edition.bank, drawn);
        }
    }
    figures.people = static_cast<int>(people.size());
    for (const Question& question : edition.bank) {
        const auto found = drawn.find(question.id);
        if (found != drawn.end()) {
            const auto& [marked, answers, answered_by] = found->second;
            figures.questions.push_back({question, statistics_of(marked).front(),
                                         response_counts(question, answers),
                                         static_cast<int>(answered_by.size())});
        }
    }
    return figures;
}

std::optional<CourseFigures> shown_figures(CourseFigures figures) {
    if (figures.people < fewest_people_to_show) {
        return std::nullopt;
    }
    std::erase_if(figures.questions, [](const QuestionFigures& question) {
        return question.people < fewest_people_to_show;
    });
    return figures;
}

std::vector<CourseFigures> figures_of_venue(const std::filesystem::path& folder,
                                            const CourseList& courses) {
    const std::filesystem::path file = folder / venue_database.file_name;
    Db db{file, Db::Opening::read};
    check_header(db, venue_database, file);
    const std::vector<Attempt> attempts = AttemptLog{db}.all();
    std::vector<CourseFigures> shown;
    for (const Course& course : courses) {
        if (auto figures = shown_figures(figures_of(course, attempts))) {
            shown.push_back(std::move(*figures));
        }
    }
    return shown;
}

} // namespace safeplaces
