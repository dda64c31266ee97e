#include "app/led_session.h"

#include "app/desk.h"

#include <cassert>

namespace safeplaces {

namespace {

std::vector<Completion> completions_of(Desk& desk, const LedSession& session) {
    const Course* course = course_of(desk, session);
    assert(course != nullptr && !session.present.empty());
    const Edition& edition = edition_of(*course, session);
    std::vector<Completion> records;
    for (const PersonId& person : session.present) {
        records.push_back(led_completion(*course, edition, desk.file.id(), {new_uuid(desk.outside)},
                                         person, session.leader, session.finished));
    }
    return records;
}

} // namespace

const Course* course_of(const Desk& desk, const std::optional<LedSession>& session) {
    return session ? find_course(desk.library, session->course) : nullptr;
}

const Edition& edition_of(const Course& course, const LedSession& session) {
    return edition_of(course, session.language, session.face);
}

void begin_questions(Desk& desk) {
    LedSession& session = desk.led.value();
    const Course* course = course_of(desk, session);
    assert(course != nullptr);
    const Edition& edition = edition_of(*course, session);
    session.questions = draw_questions(edition.bank, course->rule, desk.outside.random());
    session.answered = 0;
    session.stage = LedSession::Stage::asking;
}

void record_session(Desk& desk) {
    LedSession& session = desk.led.value();
    assert(session.stage == LedSession::Stage::confirming);
    if (session.records.empty()) {
        session.records = completions_of(desk, session);
    }
    desk.file.db().tx([&] {
        for (const Completion& record : session.records) {
            desk.audit.add(desk.outside.now(), Actor::manager, AuditAction::completion_recorded,
                           record.id.text);
        }
        // Last, because it writes to the outbox too, where nothing can be taken back.
        desk.completions.add(session.records);
    });
    session.stage = LedSession::Stage::recorded;
}

} // namespace safeplaces
