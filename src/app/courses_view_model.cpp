#include "app/courses_view_model.h"

#include "app/manager_pin.h"
#include "app/words/dates.h"
#include "app/words/print_words.h"
#include "app/words/tr.h"
#include "storage/pin.h"

#include <algorithm>

namespace safeplaces {

namespace {

bool is_needed_by(const Scheme& scheme, const CourseId& course, const Person& person) {
    return std::any_of(scheme.gate.begin(), scheme.gate.end(), [&](const CourseNeed& need) {
        return need.course == course &&
               (need.audience == Audience::everyone || person.role == Role::lead);
    });
}

std::optional<Completion>
valid_completion(const std::vector<Completion>& held, const CourseId& course, Date today) {
    std::optional<Completion> best;
    for (const Completion& completion : held) {
        if (completion.course == course && is_valid(completion, today) &&
            (!best || best->expires < completion.expires)) {
            best = completion;
        }
    }
    return best;
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
    row.status_words = tr("This course cannot be opened. Ask whoever installed the program to "
                          "install it again; no record is lost.");
    row.is_available = false;
    return row;
}

} // namespace

CoursesViewModel::CoursesViewModel(Desk& desk)
    : m_desk(desk), m_learner(desk.session.learner().value()) {
    show();
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
            m_state.done = tr("Your PIN is set. If you forget it, the scheme lead can remove it.");
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
        m_state.done = tr("Your PIN is removed.");
        show();
    } else {
        changed();
    }
}

void CoursesViewModel::cancel_pin() {
    m_state.is_choosing_pin = false;
    changed();
}

void CoursesViewModel::show() {
    tried([&] {
        const auto person = m_desk.people.find(m_learner);
        if (!person) {
            throw MachineError(Trouble::missing, "the learner is not in the people book");
        }
        m_state.learner = person->name;
        m_state.has_pin = m_desk.people.pin_hash(m_learner).has_value();
        m_state.courses.clear();
        for (const Course& course : m_desk.library.courses) {
            m_state.courses.push_back(row_of(course, *person));
        }
        for (const CourseId& course : unreadable(m_desk.library)) {
            m_state.courses.push_back(
                unavailable(course, is_needed_by(m_desk.library.scheme, course, *person)));
        }
        std::stable_partition(m_state.courses.begin(), m_state.courses.end(),
                              [](const CourseRow& row) { return row.is_needed; });
        const auto next =
            std::find_if(m_state.courses.begin(), m_state.courses.end(), [](const CourseRow& row) {
                return row.is_available && row.status != Status::done;
            });
        m_state.next = next == m_state.courses.end()
                           ? 0
                           : static_cast<std::size_t>(next - m_state.courses.begin());
    });
    changed();
}

CourseRow CoursesViewModel::row_of(const Course& course, const Person& person) {
    const Edition& edition = edition_of(course, m_desk.language, Face::standard);
    CourseRow row;
    row.id = course.id;
    row.title = edition.title;
    row.summary = edition.summary;
    row.is_needed = is_needed_by(m_desk.library.scheme, course.id, person);
    const Date today = m_desk.outside.today();
    const auto held = valid_completion(m_desk.completions.of(person.id), course.id, today);
    const auto sitting = m_desk.sittings.get(person.id, course.id);
    Progress furthest;
    for (const auto& entry : m_desk.progress.all(person.id)) {
        if (entry.key.course == course.id && entry.progress.furthest >= furthest.furthest) {
            furthest = entry.progress;
        }
    }
    const auto page = [&](const std::string& text) {
        return filled(text,
                      {std::to_string(furthest.last + 1), std::to_string(edition.slides.size())});
    };
    if (held) {
        row.status = Status::done;
        row.status_words = filled(tr("Trained, until {1}"), {date_in_words(last_valid_day(*held))});
        row.button = tr("Read it again");
    } else if (sitting && sitting->content == course.content_hash) {
        row.status = Status::started;
        row.status_words = tr("Quiz started");
        row.button = tr("Go on with the quiz");
        row.goes_to_quiz = true;
    } else if (furthest.is_finished) {
        row.status = Status::started;
        row.status_words = tr("Lesson read, quiz to do");
        row.button = tr("Take the quiz");
        row.goes_to_quiz = true;
    } else if (furthest.furthest > 0) {
        row.status = Status::started;
        row.status_words = page(tr("Page {1} of {2}"));
        row.button = page(tr("Go on with page {1}"));
    } else {
        row.status_words =
            filled(tr("Not started, about {1} minutes"), {std::to_string(course.minutes.count())});
        row.button = tr("Start");
    }
    return row;
}

} // namespace safeplaces
