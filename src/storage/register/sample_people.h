#pragma once

#include "domain/dice.h"
#include "domain/people/person.h"
#include "storage/register/sample.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// Who works where in the invented scheme, and what they passed. Days are numbered from 1970-01-01,
// people and venues from 0.

struct SampleCourse {
    std::string_view slug;
    std::string_view title;
    int months; // until a pass ends
};
inline constexpr SampleCourse sample_courses[] = {
    {"being-a-safe-place", "Being a Safe Place", 12},
    {"communicating-well", "Communicating well", 24},
    {"hate-crime", "Hate crime", 24},
    {"running-a-safe-place", "Running a Safe Place", 12},
    {"safeguarding-and-confidentiality", "Safeguarding and confidentiality", 12},
    {"violence-against-women-and-girls", "Violence against women and girls", 12},
};
inline constexpr std::string_view sample_versions[] = {"1.0", "1.1"};

struct SamplePerson {
    int venue = 0;
    Role role = Role::staff;
    int started = 0;
    int left = 0; // 0: works here
};

struct SamplePass {
    std::uint32_t person = 0;
    int day = 0;
    int expires = 0;
    std::uint8_t course = 0;
    std::uint8_t version = 0; // its place in sample_versions
};

struct SamplePlan {
    std::uint64_t seed = 0;
    int today = 0;
    std::vector<SamplePerson> people;  // venue by venue, the lead first
    std::vector<std::size_t> first_of; // the first person of each venue, and people.size()
    std::vector<SamplePass> passes;    // by month, as they came in
};

[[nodiscard]] SamplePlan plan_sample(const SampleScheme& scheme);

// Dice of its own for the n-th thing of a kind, so that no thing's luck hangs on another's.
[[nodiscard]] Dice sample_dice(std::uint64_t seed, std::uint64_t kind, std::uint64_t number);

// "Zofia Fernwhistle", "Bramblewick Library", "Bramblewick": all invented.
[[nodiscard]] std::string sample_person_name(Dice& dice);
[[nodiscard]] std::string sample_place(std::size_t number);

} // namespace safeplaces
