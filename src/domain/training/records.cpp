#include "domain/training/records.h"

#include "domain/code_words.h"

#include <cassert>

namespace safeplaces {

namespace {

void add(Hasher& hasher, const Score& score) {
    hasher.add(std::int64_t{score.right})
        .add(std::int64_t{score.asked})
        .add(std::int64_t{score.critical_right})
        .add(std::int64_t{score.critical_asked});
}

std::int64_t millis(Instant instant) {
    return instant.time_since_epoch().count();
}

template <class Counts>
const Completion* longest_valid(std::span<const Completion> completions,
                                const PersonId& person,
                                const CourseId& course,
                                Date on,
                                const Counts& counts) {
    const Completion* longest = nullptr;
    for (const Completion& each : completions) {
        const bool is_one = each.person == person && each.course == course && is_valid(each, on);
        if (is_one && counts(each) && (longest == nullptr || longest->expires < each.expires)) {
            longest = &each;
        }
    }
    return longest;
}

} // namespace

Digest record_hash(const Completion& completion) {
    Hasher hasher;
    hasher.add("safeplaces.completion")
        .add(std::int64_t{completion_format})
        .add(completion.id.text)
        .add(completion.person.text)
        .add(completion.venue.text)
        .add(completion.course.text)
        .add(completion.version)
        .add(completion.content)
        .add(completion.language)
        .add(word_of(completion.face))
        .add(word_of(completion.how));
    add(hasher, completion.score);
    hasher.add(iso(completion.date)).add(iso(completion.expires));
    if (!completion.led_by.text.empty()) {
        hasher.add(completion.led_by.text);
    }
    return hasher.finish();
}

Digest record_hash(const Attempt& attempt) {
    Hasher hasher;
    hasher.add("safeplaces.attempt")
        .add(std::int64_t{completion_format})
        .add(attempt.id.text)
        .add(attempt.person.text)
        .add(attempt.venue.text)
        .add(attempt.course.text)
        .add(attempt.version)
        .add(attempt.content)
        .add(attempt.language)
        .add(word_of(attempt.face))
        .add(static_cast<std::int64_t>(attempt.seed))
        .add(millis(attempt.started))
        .add(millis(attempt.finished))
        .add(static_cast<std::int64_t>(attempt.answers.size()));
    for (const GivenAnswer& given : attempt.answers) {
        hasher.add(given.question.text).add(static_cast<std::int64_t>(given.answer.size()));
        for (const int place : given.answer) {
            hasher.add(std::int64_t{place});
        }
    }
    add(hasher, attempt.score);
    return hasher.finish();
}

bool is_valid(const Completion& completion, Date on) {
    return completion.date <= on && on < completion.expires;
}

const Completion* valid_completion(std::span<const Completion> completions,
                                   const PersonId& person,
                                   const CourseId& course,
                                   Date on) {
    return longest_valid(completions, person, course, on, [](const Completion&) { return true; });
}

const Completion* valid_alone(std::span<const Completion> completions,
                              const PersonId& person,
                              const CourseId& course,
                              Date on) {
    return longest_valid(completions, person, course, on,
                         [](const Completion& each) { return each.how == HowTaken::alone; });
}

const Completion* completion_to_show(std::span<const Completion> completions,
                                     const PersonId& person,
                                     const CourseId& course,
                                     Date on) {
    const Completion* alone = valid_alone(completions, person, course, on);
    return alone != nullptr ? alone : valid_completion(completions, person, course, on);
}

Date last_valid_day(const Completion& completion) {
    return plus_days(completion.expires, std::chrono::days{-1});
}

Completion led_completion(const Course& course,
                          const Edition& edition,
                          const VenueId& venue,
                          CompletionId id,
                          PersonId person,
                          PersonId led_by,
                          Date date) {
    assert(led_by != person);
    return Completion{.id = std::move(id),
                      .person = std::move(person),
                      .venue = venue,
                      .course = course.id,
                      .version = course.version,
                      .content = course.content_hash,
                      .language = edition.language,
                      .face = edition.face,
                      .how = HowTaken::led,
                      .score = {},
                      .date = date,
                      .expires = plus_months(date, course.refresh),
                      .led_by = std::move(led_by)};
}

bool may_lead(std::span<const Completion> completions,
              const PersonId& person,
              const CourseId& course,
              Date on) {
    return valid_alone(completions, person, course, on) != nullptr;
}

Completion completion_from(
    const Attempt& attempt, const Course& course, CompletionId id, HowTaken how, Date date) {
    return Completion{.id = std::move(id),
                      .person = attempt.person,
                      .venue = attempt.venue,
                      .course = attempt.course,
                      .version = attempt.version,
                      .content = attempt.content,
                      .language = attempt.language,
                      .face = attempt.face,
                      .how = how,
                      .score = attempt.score,
                      .date = date,
                      .expires = plus_months(date, course.refresh)};
}

} // namespace safeplaces
