#pragma once

#include "domain/people/person.h"
#include "domain/training/records.h"

#include <stdexcept>
#include <string>

// What the programs of this folder keep, and how they say that something is wrong.

namespace safeplaces {

struct Wrong : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// Throws Wrong unless it holds.
inline void require(bool holds, const std::string& otherwise) {
    if (!holds)
        throw Wrong(otherwise);
}

inline const VenueId shop{"01980000-0000-7000-8000-000000000001"};
inline const Instant beginning(std::chrono::milliseconds(1'764'000'000'000));
inline const Date first_day(std::chrono::floor<std::chrono::days>(beginning));

// A UUID that says its series (a digit) and its number.
inline std::string uuid_no(int series, int number) {
    const std::string digits = std::to_string(number);
    return "01980000-0000-7000-800" + std::to_string(series) + "-" +
           std::string(12 - digits.size(), '0') + digits;
}

inline int number_in(const std::string& uuid) {
    return std::stoi(uuid.substr(24));
}

inline Person person_no(int number) {
    return {.id = {uuid_no(1, number)},
            .name = "Person " + std::to_string(number),
            .role = Role::staff,
            .started = first_day};
}

inline Attempt attempt_no(int number) {
    return {.id = {uuid_no(2, number)},
            .person = person_no(number).id,
            .venue = shop,
            .course = {"being-a-safe-place"},
            .version = "1.0.0",
            .language = "en",
            .seed = static_cast<std::uint64_t>(number),
            .started = beginning,
            .finished = beginning + std::chrono::minutes(5),
            .answers = {{{"one"}, {0}}, {{"two"}, {1, 2}}},
            .score = {.right = 2, .asked = 2, .critical_right = 1, .critical_asked = 1}};
}

inline Completion completion_no(int number) {
    return {.id = {uuid_no(3, number)},
            .person = person_no(number).id,
            .venue = shop,
            .course = {"being-a-safe-place"},
            .version = "1.0.0",
            .language = "en",
            .score = {.right = 2, .asked = 2, .critical_right = 1, .critical_asked = 1},
            .date = first_day,
            .expires = plus_months(first_day, std::chrono::months(12))};
}

// Stands for a PDF: longer than any buffer, no two alike, and its number can be read back.
inline std::string poster_no(int number) {
    std::string pdf = std::to_string(number) + "\n";
    while (pdf.size() < 100'000)
        pdf += "poster " + std::to_string(number) + "\n";
    return pdf;
}

} // namespace safeplaces
