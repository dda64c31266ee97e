#pragma once

#include "domain/date.h"
#include "domain/digest.h"
#include "domain/id.h"
#include "domain/training/course.h"
#include "domain/training/question.h"
#include "storage/db.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// A quiz in progress: enough to draw the same questions again and go on where they were.
struct Sitting {
    PersonId person;
    CourseId course;
    std::string version;
    Digest content{}; // of the course; after a change of the course it cannot be gone on with
    std::string language;
    Face face = Face::standard;
    std::uint64_t seed = 0;
    Instant started;
    std::vector<Answer> answers; // to the first questions, in the order drawn
    std::vector<int> chosen{};   // what stands there for the question after them, not checked yet

    friend bool operator==(const Sitting&, const Sitting&) = default;
};

// One for each person and course. Every call throws DbError, with DbFault::foreign when the person
// is not in the people book.
class SittingBook {
public:
    explicit SittingBook(Db& db);

    [[nodiscard]] std::optional<Sitting> get(const PersonId& person, const CourseId& course);

    // In the place of what was there.
    void put(const Sitting& sitting);

    void clear(const PersonId& person, const CourseId& course);

private:
    Db& m_db;
};

} // namespace safeplaces
