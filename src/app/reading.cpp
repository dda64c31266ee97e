#include "app/reading.h"

#include "domain/code_words.h"

#include <algorithm>

namespace safeplaces {

namespace {

std::string face_key(const PersonId& learner) {
    return "lesson.face." + learner.text;
}

} // namespace

Face chosen_face(Desk& desk) {
    return kind_of<Face>(desk.settings.get(face_key(desk.session.learner().value())).value_or(""))
        .value_or(Face::standard);
}

void choose_face(Desk& desk, Face face) {
    desk.settings.put(face_key(desk.session.learner().value()), std::string{word_of(face)});
}

void forget_chosen_face(Desk& desk, const PersonId& person) {
    desk.settings.remove(face_key(person));
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
