#pragma once

#include "domain/people/person.h"
#include "domain/training/records.h"
#include "storage/files.h"
#include "storage/venue_file.h"
#include "temporary_folder.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <filesystem>
#include <iterator>
#include <string>

// What most tests of this folder stand on.

namespace safeplaces {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

inline constexpr Date today =
    Date(std::chrono::year(2026), std::chrono::November, std::chrono::day(25));
inline constexpr Date tomorrow =
    Date(std::chrono::year(2026), std::chrono::November, std::chrono::day(26));
inline const Instant now = Instant(std::chrono::sys_days(today)) + 10h;

// A UUID that says its number.
inline std::string uuid_no(int number) {
    const std::string digits = std::to_string(number);
    return "01980000-0000-7000-8000-" + std::string(12 - digits.size(), '0') + digits;
}

inline const VenueId shop{uuid_no(1)};

inline Person person_no(int number, const std::string& name = "Zofia Kowalska") {
    return {.id = {uuid_no(1000 + number)}, .name = name, .role = Role::staff, .started = today};
}

inline Attempt attempt_no(int number, const PersonId& person) {
    return {.id = {uuid_no(2000 + number)},
            .person = person,
            .venue = shop,
            .course = {"being-a-safe-place"},
            .version = "1.0.0",
            .content = digest_of("course"),
            .language = "en",
            .face = Face::easy_read,
            .seed = 0xfedcba9876543210,
            .started = now,
            .finished = now + 5min,
            .answers = {{{"welcome"}, {0}}, {{"calm"}, {1, 3}}, {{"leave"}, {}}},
            .score = {.right = 5, .asked = 6, .critical_right = 2, .critical_asked = 2}};
}

inline Completion completion_no(int number, const PersonId& person) {
    return {.id = {uuid_no(3000 + number)},
            .person = person,
            .venue = shop,
            .course = {"being-a-safe-place"},
            .version = "1.0.0",
            .content = digest_of("course"),
            .language = "en",
            .face = Face::easy_read,
            .how = HowTaken::alone,
            .score = {.right = 5, .asked = 6, .critical_right = 2, .critical_asked = 2},
            .date = today,
            .expires = plus_months(today, std::chrono::months(12))};
}

inline std::size_t files_in(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

struct OneVenue {
    OneVenue() : venue(VenueFile::in_memory(shop)) {}

    VenueFile venue;
    Db& db = venue.db();
    Outbox& outbox = venue.outbox();
};

// For BOOST_CHECK_EXCEPTION.
inline auto with(Trouble trouble) {
    return [trouble](const MachineError& error) { return error.trouble() == trouble; };
}
inline auto with(DbFault fault) {
    return [fault](const DbError& error) { return error.fault() == fault; };
}

inline std::int64_t count(Db& db, const std::string& sql) {
    Rows rows = db.query(sql);
    BOOST_REQUIRE(rows.next());
    return rows.i64(0);
}

} // namespace safeplaces
