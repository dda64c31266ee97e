#pragma once

#include "domain/digest.h"
#include "domain/id.h"
#include "domain/training/lesson.h"
#include "domain/training/quiz.h"
#include "domain/training/scenario.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// The words of a course: as usual, or in Easy Read (shorter, a picture to every idea).
enum class Face { standard, easy_read };

// What a team talks through standing up, on one page: what to remember, and what to ask each other.
// Source: peers.md, "team briefing on paper".
struct Huddle {
    std::vector<std::string> points;    // 4 to 6, from the slides
    std::vector<std::string> questions; // 2 or 3
};

// A course in one language and face. Never empty: at least one slide, and a bank that its rule can
// draw from.
struct Edition {
    std::string language; // BCP 47, "en", "pl"
    Face face = Face::standard;
    std::string title;
    std::string summary;
    std::vector<Slide> slides;
    QuestionBank bank;
    std::optional<Scenario> scenario; // to practise in, for those who like
    std::optional<Huddle> huddle{};
};

// A course as it was read from courses/<id>. Source: courses/README.md.
struct Course {
    CourseId id;
    std::string version;
    Digest content_hash{};          // over every file of the course
    std::chrono::minutes minutes{}; // how long lesson and quiz take
    std::chrono::months refresh{};  // a completion ends after this
    PassRule rule;
    std::vector<Edition> editions;              // the first is English, standard
    std::vector<ScenarioFault> scenario_faults; // the course goes on without that scenario
};

// Courses that somebody else keeps.
using CourseList = std::vector<std::reference_wrapper<const Course>>;

// The edition that serves best: that language and face; else that face in English; else the
// language in standard; else the first.
[[nodiscard]] const Edition&
edition_of(const Course& course, const std::string& language, Face face);

[[nodiscard]] bool has_easy_read(const Course& course, const std::string& language);

// The place of that slide in the edition; where the edition has no such place in the file, the
// file's first slide; where it has no such file, 0.
[[nodiscard]] std::size_t slide_index(const Edition& edition, const SlideAddress& address);

} // namespace safeplaces
