#pragma once

#include "domain/training/course.h"
#include "domain/training/records.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace safeplaces {

// Two minutes at the till, once a quarter: a few questions of what this team gets wrong. It is
// practice: no mark, and nothing is kept of what was answered. Source: domain.md 3.1.

inline constexpr std::size_t drill_questions = 6; // of 20 seconds each

struct DrillQuestion {
    CourseId course;
    DrawnQuestion drawn;

    friend bool operator==(const DrillQuestion&, const DrillQuestion&) = default;
};

// What was wrong whenever it was asked is ten times as likely as what was right or never asked; no
// question comes twice. The same courses, attempts and seed give the same drill. Fewer questions
// where the courses have no more.
[[nodiscard]] std::vector<DrillQuestion> draw_drill(std::span<const Course* const> courses,
                                                    std::span<const Attempt> attempts,
                                                    std::uint64_t seed);

// "2026-4": in which a drill is done once.
[[nodiscard]] std::string quarter_of(Date day);

} // namespace safeplaces
