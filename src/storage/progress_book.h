#pragma once

#include "domain/id.h"
#include "domain/training/course.h"
#include "storage/db.h"

#include <string>
#include <vector>

namespace safeplaces {

// One person in one edition of a course.
struct ProgressKey {
    PersonId person;
    CourseId course;
    std::string language;
    Face face = Face::standard;

    friend bool operator==(const ProgressKey&, const ProgressKey&) = default;
};

// How far they are in the slides. Slides count from 0; a new version of the course may have fewer.
struct Progress {
    int last = 0;     // where they were
    int furthest = 0; // the furthest they have been
    bool is_finished = false;

    friend bool operator==(const Progress&, const Progress&) = default;
};

// The bookmark of everyone in every lesson; with the person it goes. Every call throws DbError,
// with DbFault::foreign when the person is not in the people book.
class ProgressBook {
public:
    explicit ProgressBook(Db& db);

    // At the beginning when they have not begun.
    [[nodiscard]] Progress of(const ProgressKey& key);

    // They look at that slide now; the furthest one never goes back.
    void visit(const ProgressKey& key, int slide);

    // They have been through the lesson to its end.
    void finish(const ProgressKey& key);

    struct Entry {
        ProgressKey key;
        Progress progress;
    };
    // Every lesson that this person has begun.
    [[nodiscard]] std::vector<Entry> all(const PersonId& person);

private:
    Db& m_db;
};

} // namespace safeplaces
