#include "app/quiz_view_model.h"

#include "app/reading.h"
#include "app/words/quiz_words.h"
#include "app/words/saving.h"
#include "domain/training/paper_quiz.h"

#include <algorithm>
#include <cassert>
#include <span>

namespace safeplaces {

namespace {

bool still_fits(const Sitting& sitting, const Course& course) {
    return sitting.content == course.content_hash && sitting.version == course.version &&
           sitting.answers.size() <= static_cast<std::size_t>(course.rule.draw);
}

// Ids made from the sitting itself: a program that was killed between writing a result and clearing
// the sitting comes to the same ids, and so to the same records.
AttemptId attempt_id(const Sitting& sitting) {
    return {uuid7(sitting.started.time_since_epoch().count(), sitting.seed >> 52, sitting.seed)};
}

CompletionId completion_id(const Sitting& sitting) {
    return {uuid7(sitting.started.time_since_epoch().count(), sitting.seed >> 52, ~sitting.seed)};
}

} // namespace

Sitting new_sitting(const Desk& desk, const Course& course, Face face, std::uint64_t seed) {
    const Edition& shown = edition_of(course, desk.language, face);
    return {.person = desk.session.learner().value(),
            .course = course.id,
            .version = course.version,
            .content = course.content_hash,
            .language = shown.language,
            .face = shown.face,
            .seed = seed,
            .started = desk.outside.now(),
            .answers = {}};
}

QuizViewModel::QuizViewModel(Desk& desk, const Course& course) : m_desk(desk), m_course(course) {
    std::optional<Sitting> kept;
    tried([&] { kept = desk.answers.sitting(desk.session.learner().value(), course.id); });
    if (kept && still_fits(*kept, course)) {
        resume(*kept);
    } else {
        begin();
    }
}

bool QuizViewModel::may_be_blank() const {
    return is_on_paper(m_sitting.seed);
}

void QuizViewModel::keep(const std::vector<int>& draft) {
    if (m_sitting.chosen == draft) { // of what is typed nothing is kept
        return;
    }
    m_sitting.chosen = draft;
    m_desk.answers.put(m_sitting);
}

void QuizViewModel::try_again() {
    const bool is_over =
        m_state.stage == QuizState::Stage::passed || m_state.stage == QuizState::Stage::not_passed;
    if (is_over) { // a result that is not saved yet would be lost
        begin();
    }
}

void QuizViewModel::save_again() {
    if (m_state.stage == QuizState::Stage::not_saved) {
        save();
    }
}

void QuizViewModel::begin() {
    m_attempt.reset();
    m_completion.reset();
    Face face = Face::standard;
    tried([&] { face = face_of_learner(m_desk, m_course); });
    const Sitting sitting = new_sitting(m_desk, m_course, face, m_desk.outside.random());
    m_desk.answers.put(sitting);
    resume(sitting);
}

void QuizViewModel::resume(const Sitting& sitting) {
    m_sitting = sitting;
    forget_what_was_read();
    m_state.face = sitting.face;
    m_state.has_other_face = !may_be_blank() && has_easy_read(m_course, sitting.language);
    m_drawn = draw_questions(edition().bank, m_course.rule, m_sitting.seed);
    m_state.course_title = edition().title;
    m_state.language = m_sitting.language;
    m_state.questions = m_drawn.size();
    m_state.number = m_sitting.answers.size();
    if (m_state.number == m_drawn.size()) {
        m_state.number = m_drawn.size() - 1;
        finish();
    } else {
        ask();
    }
}

void QuizViewModel::ask() {
    const Question& question = current();
    show_question(question, m_drawn[m_state.number].option_order, m_sitting.chosen);
    m_state.is_critical = question.gravity == Gravity::critical;
    m_state.missed_pages.clear();
    m_state.progress =
        quiz_progress_in_words(m_state.number + 1, m_state.questions, right_so_far());
    changed();
}

void QuizViewModel::take(const Answer& answer) {
    m_sitting.answers.push_back(answer);
    m_sitting.chosen.clear();
    m_desk.answers.put(m_sitting);
    if (m_state.was_right) {
        m_state.explanation = answer_was_right(m_state.way);
    } else {
        m_state.explanation = m_state.was_blank ? answer_was_blank() : answer_was_wrong();
        show_page_to_read_again();
    }
    m_state.progress =
        quiz_progress_in_words(m_state.number + 1, m_state.questions, right_so_far());
}

void QuizViewModel::show_page_to_read_again() {
    const Edition& shown = edition();
    const SlideAddress& address = current().taught_on;
    const std::size_t page = slide_index(shown, address);
    m_state.taught_on = taught_on_in_words(page + 1, shown.slides[page].title);
    m_state.page_to_read = address;
}

const Question& QuizViewModel::in_words_of(Face face) {
    tried([&] { choose_face(m_desk, face); });
    m_sitting.face = edition_of(m_course, m_sitting.language, face).face;
    m_desk.answers.put(m_sitting);
    if (!m_state.taught_on.empty()) {
        show_page_to_read_again();
    }
    return current();
}

void QuizViewModel::finish() {
    Attempt attempt{.id = attempt_id(m_sitting),
                    .person = m_sitting.person,
                    .venue = m_desk.file.id(),
                    .course = m_course.id,
                    .version = m_course.version,
                    .content = m_course.content_hash,
                    .language = m_sitting.language,
                    .face = m_sitting.face,
                    .seed = m_sitting.seed,
                    .started = m_sitting.started,
                    .finished = m_desk.outside.now(),
                    .answers = {},
                    .score = mark(edition().bank, m_drawn, m_sitting.answers)};
    for (std::size_t i = 0; i < m_drawn.size(); ++i) {
        attempt.answers.push_back({m_drawn[i].question, m_sitting.answers[i]});
    }
    m_attempt = std::move(attempt);
    if (is_pass(m_attempt->score, m_course.rule)) {
        m_completion = completion_from(*m_attempt, m_course, completion_id(m_sitting),
                                       HowTaken::alone, m_desk.outside.today());
    }
    save();
}

void QuizViewModel::save() {
    assert(m_attempt);
    const bool saved = tried([&] {
        take_up_stored_completion();
        const std::vector<Attempt> known = m_desk.attempts.of(m_sitting.person);
        const bool recorded = std::any_of(known.begin(), known.end(), [&](const Attempt& each) {
            return each.id == m_attempt->id;
        });
        if (!recorded) {
            m_desk.completions.record(*m_attempt, m_completion);
        }
    });
    if (!saved) {
        if (const auto& trouble = m_desk.answers.trouble()) {
            m_state.trouble = unsaved_in_words(*trouble);
        }
        m_state.stage = QuizState::Stage::not_saved;
        m_state.result_title = result_not_saved();
        m_state.result_text = m_state.trouble;
        changed();
        return;
    }
    tidy_up();
    show_result(m_attempt->score);
}

// The program was killed on the way, perhaps on another day: what it had written stands.
void QuizViewModel::take_up_stored_completion() {
    if (!m_completion) {
        return;
    }
    for (const Completion& stored : m_desk.completions.of(m_sitting.person)) {
        if (stored.id == m_completion->id) {
            m_completion = stored;
        }
    }
}

// The result is on the disk, and no trouble here may hide that. A sitting that stays comes to the
// same result again.
void QuizViewModel::tidy_up() {
    try {
        if (m_completion) {
            note_completion(m_completion->id);
        }
        m_desk.answers.clear_sitting(m_sitting.person, m_sitting.course);
    } catch (const MachineError&) {
        return;
    }
}

void QuizViewModel::note_completion(const CompletionId& id) {
    const std::vector<AuditEntry> entries = m_desk.audit.all();
    const bool noted = std::any_of(entries.begin(), entries.end(), [&](const AuditEntry& entry) {
        return entry.action == AuditAction::completion_recorded && entry.subject == id.text;
    });
    if (!noted) {
        m_desk.audit.add(m_desk.outside.now(), Actor::learner, AuditAction::completion_recorded,
                         id.text);
    }
}

void QuizViewModel::show_result(const Score& score) {
    m_state.stage = m_completion ? QuizState::Stage::passed : QuizState::Stage::not_passed;
    const ResultWords words = m_completion ? passed_in_words(score, last_valid_day(*m_completion))
                                           : not_passed_in_words(score, m_course.rule);
    m_state.result_title = words.title;
    m_state.result_text = words.text;
    m_state.missed_pages.clear();
    const Edition& shown = edition();
    for (std::size_t i = 0; i < m_drawn.size(); ++i) {
        const Question* question = find(shown.bank, m_drawn[i].question);
        if (is_correct(*question, m_sitting.answers[i])) {
            continue;
        }
        const SlideAddress& page = question->taught_on;
        if (std::none_of(m_state.missed_pages.begin(), m_state.missed_pages.end(),
                         [&](const MissedPage& known) { return known.page == page; })) {
            m_state.missed_pages.push_back({shown.slides[slide_index(shown, page)].title, page});
        }
    }
    changed();
}

const Question& QuizViewModel::current() const {
    const Question* question = find(edition().bank, m_drawn[m_state.number].question);
    assert(question != nullptr);
    return *question;
}

int QuizViewModel::right_so_far() const {
    const auto asked = std::span{m_drawn}.first(m_sitting.answers.size());
    return mark(edition().bank, asked, m_sitting.answers).right;
}

const Edition& QuizViewModel::edition() const {
    return edition_of(m_course, m_sitting.language, m_sitting.face);
}

} // namespace safeplaces
