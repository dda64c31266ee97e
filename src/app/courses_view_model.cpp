#include "app/courses_view_model.h"

#include "app/drill_view_model.h"
#include "app/manager_pin.h"
#include "app/quiz_view_model.h"
#include "app/reading.h"
#include "app/refreshers.h"
#include "app/scenario_view_model.h"
#include "app/words/course_words.h"
#include "app/words/pin_words.h"
#include "app/words/refresher_words.h"
#include "domain/training/paper_quiz.h"
#include "storage/pin.h"

#include <algorithm>

namespace safeplaces {

namespace {

bool is_needed_by(const Scheme& scheme, const CourseId& course, const Person& person) {
    return std::any_of(scheme.gate.begin(), scheme.gate.end(), [&](const CourseNeed& need) {
        return need.course == course && is_wanted_from(person, need);
    });
}

bool is_trained(const std::vector<CourseRow>& courses) {
    return !courses.empty() && courses.front().is_needed &&
           std::all_of(courses.begin(), courses.end(), [](const CourseRow& row) {
               return !row.is_needed || row.status == Status::done;
           });
}

// The first course to do; for those who are trained the first to refresh, or none.
std::size_t next_of(const std::vector<CourseRow>& courses) {
    if (is_trained(courses)) {
        const auto due = std::find_if(courses.begin(), courses.end(), [](const CourseRow& row) {
            return row.is_available && row.is_needed && row.is_due;
        });
        return static_cast<std::size_t>(due - courses.begin());
    }
    const auto next = std::find_if(courses.begin(), courses.end(), [](const CourseRow& row) {
        return row.is_available && row.status != Status::done;
    });
    return static_cast<std::size_t>(next - courses.begin());
}

// Broken ones, and those of the gate that are not there at all.
std::vector<CourseId> unreadable(const Library& library) {
    std::vector<CourseId> courses;
    for (const BrokenCourse& broken : library.broken) {
        courses.push_back(broken.id);
    }
    for (const CourseNeed& need : library.scheme.gate) {
        const bool is_known =
            std::find(courses.begin(), courses.end(), need.course) != courses.end();
        if (!is_known && find_course(library, need.course) == nullptr) {
            courses.push_back(need.course);
        }
    }
    return courses;
}

CourseRow unavailable(const CourseId& course, bool is_needed) {
    CourseRow row;
    row.id = course;
    row.title = course.text;
    row.is_needed = is_needed;
    row.status = Status::to_fix;
    row.status_words = course_unavailable();
    row.is_available = false;
    return row;
}

} // namespace

CoursesViewModel::CoursesViewModel(Desk& desk)
    : m_desk(desk), m_learner(desk.session.learner().value()) {
    show();
}

void CoursesViewModel::switch_face(Face face) {
    if (tried([&] { choose_face(m_desk, face); })) {
        show();
    } else {
        changed();
    }
}

void CoursesViewModel::begin_choosing_pin() {
    m_state.is_choosing_pin = true;
    m_state.pin_problem.clear();
    m_state.done.clear();
    changed();
}

void CoursesViewModel::choose_pin(const std::string& pin, const std::string& again) {
    m_state.pin_problem = pin_problem_in_words(pin, again);
    if (m_state.pin_problem.empty()) {
        const bool kept = tried([&] {
            const std::string hash = hash_pin(pin);
            m_desk.file.db().tx([&] {
                m_desk.people.set_pin_hash(m_learner, hash);
                m_desk.audit.add(m_desk.outside.now(), Actor::learner, AuditAction::pin_set,
                                 m_learner.text);
            });
        });
        if (kept) {
            m_state.is_choosing_pin = false;
            m_state.done = pin_set_news();
            show();
            return;
        }
    }
    changed();
}

void CoursesViewModel::remove_pin() {
    const bool removed = tried([&] {
        m_desk.file.db().tx([&] {
            m_desk.people.set_pin_hash(m_learner, std::nullopt);
            m_desk.audit.add(m_desk.outside.now(), Actor::learner, AuditAction::pin_removed,
                             m_learner.text);
        });
    });
    if (removed) {
        m_state.done = pin_removed_news();
        show();
    } else {
        changed();
    }
}

void CoursesViewModel::cancel_pin() {
    m_state.is_choosing_pin = false;
    changed();
}

void CoursesViewModel::begin_keying_in() {
    m_state.is_keying_in = true;
    m_state.sheet_problem.clear();
    m_state.done.clear();
    changed();
}

void CoursesViewModel::key_in(const std::string& sheet) {
    m_state.sheet_problem = sheet_unknown();
    for (const Course& course : m_desk.library.courses) {
        if (const auto seed = seed_of_sheet(course, sheet)) {
            m_state.sheet_problem.clear();
            tried([&] { begin_sheet(course, *seed); });
            break;
        }
    }
    changed();
}

void CoursesViewModel::begin_sheet(const Course& course, std::uint64_t seed) {
    const std::vector<Attempt> attempts = m_desk.attempts.of(m_learner);
    const bool is_used = std::any_of(attempts.begin(), attempts.end(), [&](const Attempt& each) {
        return each.seed == seed && is_at_this(each, course);
    });
    if (is_used) { // each try is a new draw
        m_state.sheet_problem = sheet_used();
        return;
    }
    const auto begun = m_desk.answers.sitting(m_learner, course.id);
    if (begun && begun->seed == seed && begun->content == course.content_hash) {
        m_state.keyed_in = course.id; // half of it has been keyed in
    } else if (begun) {
        changed();
        m_desk.outside.confirm(quiz_in_place_question(), quiz_in_place_word(),
                               [this, &course, seed] { begin_quiz(course, seed); });
    } else {
        begin_quiz(course, seed);
    }
}

void CoursesViewModel::cancel_keying_in() {
    m_state.is_keying_in = false;
    changed();
}

void CoursesViewModel::begin_quiz(const Course& course, std::uint64_t seed) {
    const bool has_begun =
        tried([&] { m_desk.answers.put(new_sitting(m_desk, course, face_on_paper(seed), seed)); });
    if (has_begun) {
        m_state.keyed_in = course.id;
    }
    changed();
}

void CoursesViewModel::show() {
    tried([&] {
        const auto person = m_desk.people.find(m_learner);
        if (!person) {
            throw MachineError(Trouble::missing, "the learner is not in the people book");
        }
        const Past past{.person = *person, .completions = m_desk.completions.of(m_learner)};
        m_state.learner = person->name;
        m_state.has_pin = m_desk.people.pin_hash(m_learner).has_value();
        std::vector<CourseRow> courses;
        for (const Course& course : m_desk.library.courses) {
            courses.push_back(row_of(course, past));
        }
        for (const CourseId& course : unreadable(m_desk.library)) {
            courses.push_back(
                unavailable(course, is_needed_by(m_desk.library.scheme, course, *person)));
        }
        std::stable_partition(courses.begin(), courses.end(),
                              [](const CourseRow& row) { return row.is_needed; });
        m_state.courses = std::move(courses);
        m_state.next = next_of(m_state.courses);
        m_state.is_trained = is_trained(m_state.courses);
        m_state.has_drill = has_drill_to_do(m_desk);
        m_state.face = chosen_face(m_desk);
        m_state.has_easy_read = std::any_of(
            m_desk.library.courses.begin(), m_desk.library.courses.end(),
            [&](const Course& course) { return has_easy_read(course, m_desk.language); });
    });
    changed();
}

CourseRow CoursesViewModel::row_of(const Course& course, const Past& past) {
    const Edition& edition = edition_of(course, m_desk.language, face_of_learner(m_desk, course));
    const Completion* valid =
        completion_to_show(past.completions, m_learner, course.id, m_desk.outside.today());
    const auto sitting = m_desk.answers.sitting(m_learner, course.id);
    const Progress reading = reading_of(m_desk, course);
    CourseRow row;
    row.id = course.id;
    row.title = edition.title;
    row.summary = edition.summary;
    if (edition.language != m_desk.language) {
        row.language_note = course_in_english();
    }
    row.is_needed = is_needed_by(m_desk.library.scheme, course.id, past.person);
    const Date today = m_desk.outside.today();
    const auto refresher = refresher_of(m_learner, course, past.completions);
    const bool has_sitting = sitting && sitting->content == course.content_hash;
    CourseWords words;
    row.status = Status::started;
    row.is_due = refresher && is_due(*refresher, today);
    if (row.is_due && !has_sitting) {
        std::optional<std::size_t> pages; // nothing: all of them
        if (!reads_all(m_desk, course, *refresher)) {
            pages = pages_to_refresh(m_desk, course).size();
        }
        words = course_due_in_words(*refresher, pages, today);
        row.status = valid != nullptr ? Status::done : Status::not_started;
        row.is_refresher = pages.value_or(0) > 0;
        row.goes_to_quiz = pages == 0U;
    } else if (valid != nullptr && !row.is_due) {
        row.status = Status::done;
        words = course_passed_in_words(*valid);
    } else if (has_sitting) {
        row.status = valid != nullptr ? Status::done : Status::started;
        words = quiz_begun_in_words();
        row.goes_to_quiz = true;
    } else if (reading.is_finished) {
        words = lesson_read_in_words();
        row.goes_to_quiz = true;
    } else if (reading.furthest > 0) {
        const auto page = static_cast<std::size_t>(reading.last) + 1;
        words = lesson_begun_in_words(page, edition.slides.size());
    } else {
        row.status = Status::not_started;
        words = course_to_begin_in_words(course.minutes);
    }
    row.status_words = words.status;
    row.button = words.button;
    row.practice = way_to_practice(m_desk, course, edition);
    return row;
}

} // namespace safeplaces
