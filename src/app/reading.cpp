#include "app/reading.h"

#include "domain/code_words.h"
#include "domain/training/course_version.h"

#include <algorithm>

namespace safeplaces {

namespace {

std::string face_key(const PersonId& learner) {
    return "lesson.face." + learner.text;
}

std::string read_key(const PersonId& learner) {
    return "lesson.read." + learner.text;
}

// One line of those under read_key(); each has a line's end before and behind it.
std::string read_line(const Course& course) {
    return '\n' + course.id.text + '/' + std::to_string(major_of(course.version)) + '\n';
}

std::string read_lines(Desk& desk) {
    return desk.settings.get(read_key(desk.session.learner().value())).value_or("\n");
}

} // namespace

Face chosen_face(Desk& desk) {
    return kind_of<Face>(desk.settings.get(face_key(desk.session.learner().value())).value_or(""))
        .value_or(Face::standard);
}

void choose_face(Desk& desk, Face face) {
    desk.settings.put(face_key(desk.session.learner().value()), std::string{word_of(face)});
}

void note_read(Desk& desk, const Course& course) {
    if (!has_read(desk, course)) {
        desk.settings.put(read_key(desk.session.learner().value()),
                          read_lines(desk) + read_line(course).substr(1));
    }
}

bool has_read(Desk& desk, const Course& course) {
    return read_lines(desk).find(read_line(course)) != std::string::npos;
}

void forget_reading(Desk& desk, const PersonId& person) {
    desk.settings.remove(face_key(person));
    desk.settings.remove(read_key(person));
}

Face face_of_learner(Desk& desk, const Course& course) {
    return has_easy_read(course, desk.language) ? chosen_face(desk) : Face::standard;
}

Progress reading_of(Desk& desk, const Course& course) {
    const ProgressKey own{.person = desk.session.learner().value(),
                          .course = course.id,
                          .language = desk.language,
                          .face = face_of_learner(desk, course)};
    ProgressBook::Entry best{.key = own, .progress = desk.progress.of(own)};
    for (const auto& entry : desk.progress.all(own.person)) {
        if (entry.key.course == course.id && entry.progress.furthest > best.progress.furthest) {
            best = entry;
        }
    }
    if (best.key != own) {
        const auto& pages = edition_of(course, best.key.language, best.key.face).slides;
        const auto last = std::min(static_cast<std::size_t>(best.progress.last), pages.size() - 1);
        const Edition& now = edition_of(course, own.language, own.face);
        best.progress.last = static_cast<int>(slide_index(now, pages[last].address));
    }
    return best.progress;
}

} // namespace safeplaces
