#include "storage/migrations.h"

#include <array>
#include <string>

namespace safeplaces {
namespace {

// Moments are UTC milliseconds up to the year 9999. The range also refuses text: in SQLite that
// sorts above every number. Days are ISO dates. Texts compare bytewise.
constexpr std::string_view first_tables = R"sql(
CREATE TABLE venue(
    uid TEXT NOT NULL PRIMARY KEY CHECK(length(uid) = 36),
    name TEXT NOT NULL CHECK(length(name) <= 1000)
){norowid};

CREATE TABLE setting(
    key TEXT NOT NULL PRIMARY KEY CHECK(length(key) BETWEEN 1 AND 200),
    value TEXT NOT NULL
){norowid};

CREATE TABLE entry(
    form TEXT NOT NULL CHECK(length(form) BETWEEN 1 AND 200),
    field TEXT NOT NULL CHECK(length(field) BETWEEN 1 AND 200),
    value TEXT NOT NULL,
    at BIGINT NOT NULL CHECK(at BETWEEN 0 AND 253402300799999),
    PRIMARY KEY(form, field)
){norowid};

CREATE TABLE person(
    uid TEXT NOT NULL PRIMARY KEY CHECK(length(uid) BETWEEN 1 AND 36),
    name TEXT NOT NULL CHECK(length(name) BETWEEN 1 AND 200),
    name_fold TEXT NOT NULL,
    role TEXT NOT NULL CHECK(role IN ('staff', 'deputy', 'lead')),
    started_on TEXT NOT NULL CHECK(length(started_on) = 10),
    left_on TEXT CHECK(left_on IS NULL OR length(left_on) = 10),
    pin_hash TEXT CHECK(pin_hash IS NULL OR length(pin_hash) BETWEEN 1 AND 200)
);
CREATE INDEX person_name_fold ON person(name_fold, uid);

CREATE TABLE progress(
    person TEXT NOT NULL REFERENCES person(uid) ON DELETE CASCADE,
    course TEXT NOT NULL CHECK(length(course) BETWEEN 1 AND 200),
    language TEXT NOT NULL CHECK(length(language) BETWEEN 1 AND 35),
    face TEXT NOT NULL CHECK(face IN ('standard', 'easy_read')),
    last INTEGER NOT NULL CHECK(last BETWEEN 0 AND 9999),
    furthest INTEGER NOT NULL CHECK(furthest BETWEEN 0 AND 9999),
    finished SMALLINT NOT NULL CHECK(finished IN (0, 1)),
    PRIMARY KEY(person, course, language, face)
){norowid};

CREATE TABLE practice(
    person TEXT NOT NULL REFERENCES person(uid) ON DELETE CASCADE,
    course TEXT NOT NULL CHECK(length(course) BETWEEN 1 AND 200),
    passage TEXT NOT NULL CHECK(length(passage) BETWEEN 1 AND 200),
    finished SMALLINT NOT NULL CHECK(finished IN (0, 1)),
    PRIMARY KEY(person, course)
){norowid};

CREATE TABLE sitting(
    person TEXT NOT NULL REFERENCES person(uid) ON DELETE CASCADE,
    course TEXT NOT NULL CHECK(length(course) BETWEEN 1 AND 200),
    version TEXT NOT NULL CHECK(length(version) BETWEEN 1 AND 100),
    content {blob} NOT NULL CHECK(length(content) = 32),
    language TEXT NOT NULL CHECK(length(language) BETWEEN 1 AND 35),
    face TEXT NOT NULL CHECK(face IN ('standard', 'easy_read')),
    seed TEXT NOT NULL CHECK(length(seed) BETWEEN 1 AND 20),
    started_at BIGINT NOT NULL CHECK(started_at BETWEEN 0 AND 253402300799999),
    answers TEXT NOT NULL CHECK(length(answers) <= 10000),
    PRIMARY KEY(person, course)
){norowid};

CREATE TABLE attempt(
    uid TEXT NOT NULL PRIMARY KEY CHECK(length(uid) BETWEEN 1 AND 36),
    person TEXT NOT NULL CHECK(length(person) BETWEEN 1 AND 36),
    venue TEXT NOT NULL CHECK(length(venue) BETWEEN 1 AND 36),
    course TEXT NOT NULL CHECK(length(course) BETWEEN 1 AND 200),
    version TEXT NOT NULL CHECK(length(version) BETWEEN 1 AND 100),
    content {blob} NOT NULL CHECK(length(content) = 32),
    language TEXT NOT NULL CHECK(length(language) BETWEEN 1 AND 35),
    face TEXT NOT NULL CHECK(face IN ('standard', 'easy_read')),
    seed TEXT NOT NULL CHECK(length(seed) BETWEEN 1 AND 20),
    started_at BIGINT NOT NULL CHECK(started_at BETWEEN 0 AND 253402300799999),
    finished_at BIGINT NOT NULL CHECK(finished_at BETWEEN 0 AND 253402300799999),
    n_right INTEGER NOT NULL CHECK(n_right BETWEEN 0 AND n_asked),
    n_asked INTEGER NOT NULL CHECK(n_asked BETWEEN 0 AND 9999),
    n_critical_right INTEGER NOT NULL CHECK(n_critical_right BETWEEN 0 AND n_critical_asked),
    n_critical_asked INTEGER NOT NULL CHECK(n_critical_asked BETWEEN 0 AND 9999),
    record_hash {blob} NOT NULL CHECK(length(record_hash) = 32)
);
CREATE INDEX attempt_person ON attempt(person, finished_at);

CREATE TABLE answer(
    attempt TEXT NOT NULL REFERENCES attempt(uid),
    no INTEGER NOT NULL CHECK(no BETWEEN 0 AND 9999),
    question TEXT NOT NULL CHECK(length(question) BETWEEN 1 AND 200),
    chosen TEXT NOT NULL CHECK(length(chosen) <= 200),
    PRIMARY KEY(attempt, no)
){norowid};

CREATE TABLE completion(
    uid TEXT NOT NULL PRIMARY KEY CHECK(length(uid) BETWEEN 1 AND 36),
    person TEXT NOT NULL CHECK(length(person) BETWEEN 1 AND 36),
    venue TEXT NOT NULL CHECK(length(venue) BETWEEN 1 AND 36),
    course TEXT NOT NULL CHECK(length(course) BETWEEN 1 AND 200),
    version TEXT NOT NULL CHECK(length(version) BETWEEN 1 AND 100),
    content {blob} NOT NULL CHECK(length(content) = 32),
    language TEXT NOT NULL CHECK(length(language) BETWEEN 1 AND 35),
    face TEXT NOT NULL CHECK(face IN ('standard', 'easy_read')),
    how TEXT NOT NULL CHECK(how IN ('alone', 'led')),
    n_right INTEGER NOT NULL CHECK(n_right BETWEEN 0 AND n_asked),
    n_asked INTEGER NOT NULL CHECK(n_asked BETWEEN 0 AND 9999),
    n_critical_right INTEGER NOT NULL CHECK(n_critical_right BETWEEN 0 AND n_critical_asked),
    n_critical_asked INTEGER NOT NULL CHECK(n_critical_asked BETWEEN 0 AND 9999),
    passed_on TEXT NOT NULL CHECK(length(passed_on) = 10),
    expires_on TEXT NOT NULL CHECK(length(expires_on) = 10),
    led_by TEXT NOT NULL CHECK(length(led_by) <= 36 AND (how = 'led' OR led_by = '')),
    format INTEGER NOT NULL CHECK(format BETWEEN 1 AND 9999),
    record_hash {blob} NOT NULL CHECK(length(record_hash) = 32)
);
CREATE INDEX completion_person ON completion(person, passed_on);

CREATE TABLE registration(
    uid TEXT NOT NULL PRIMARY KEY CHECK(length(uid) BETWEEN 1 AND 36),
    venue TEXT NOT NULL CHECK(length(venue) BETWEEN 1 AND 36),
    form TEXT NOT NULL CHECK(length(form) BETWEEN 1 AND 200),
    form_version TEXT NOT NULL CHECK(length(form_version) <= 100),
    signed_at BIGINT NOT NULL CHECK(signed_at BETWEEN 0 AND 253402300799999)
);
CREATE TABLE registration_answer(
    registration TEXT NOT NULL REFERENCES registration(uid),
    field TEXT NOT NULL CHECK(length(field) BETWEEN 1 AND 200),
    value TEXT NOT NULL,
    PRIMARY KEY(registration, field)
){norowid};

CREATE TABLE issue(
    uid TEXT NOT NULL PRIMARY KEY CHECK(length(uid) BETWEEN 1 AND 36),
    kind TEXT NOT NULL CHECK(length(kind) BETWEEN 1 AND 50),
    approval TEXT NOT NULL CHECK(approval IN ('provisional', 'approved')),
    made_at BIGINT NOT NULL CHECK(made_at BETWEEN 0 AND 253402300799999),
    made_on TEXT NOT NULL CHECK(length(made_on) = 10),
    content {blob} NOT NULL CHECK(length(content) = 32),
    completion TEXT NOT NULL CHECK(length(completion) <= 36)
);

CREATE TABLE audit(
    seq BIGINT NOT NULL PRIMARY KEY CHECK(seq BETWEEN 1 AND 253402300799999),
    at BIGINT NOT NULL CHECK(at BETWEEN 0 AND 253402300799999),
    actor TEXT NOT NULL CHECK(length(actor) BETWEEN 1 AND 50),
    action TEXT NOT NULL CHECK(length(action) BETWEEN 1 AND 50),
    subject TEXT NOT NULL CHECK(length(subject) <= 64),
    hash {blob} NOT NULL CHECK(length(hash) = 32)
){norowid};
)sql";

// What a venue exchanges with its council. `from_council` keeps the newest file of each kind as its
// bytes: what they say is read from them, so that changing a row changes nothing that is signed.
// `parcel` counts for each device; `delivered` says in which parcels of a device a record went out
// last: in all from `seq` to `last_seq`. Courses that came as files of their own are kept likewise,
// the newest of each. Both have row ids: in a table without them every
// search reads the files that it passes.
constexpr std::string_view council_tables = R"sql(
CREATE TABLE from_council(
    kind TEXT NOT NULL PRIMARY KEY CHECK(kind IN ('pack', 'decision', 'notice')),
    bytes {blob} NOT NULL CHECK(length(bytes) BETWEEN 1 AND 67108864),
    taken_in_at BIGINT NOT NULL CHECK(taken_in_at BETWEEN 0 AND 253402300799999)
);

CREATE TABLE course_from_council(
    course TEXT NOT NULL PRIMARY KEY CHECK(length(course) BETWEEN 1 AND 60),
    bytes {blob} NOT NULL CHECK(length(bytes) BETWEEN 1 AND 18874368),
    taken_in_at BIGINT NOT NULL CHECK(taken_in_at BETWEEN 0 AND 253402300799999)
);

CREATE TABLE parcel(
    device TEXT NOT NULL CHECK(length(device) = 36),
    seq BIGINT NOT NULL CHECK(seq BETWEEN 1 AND 253402300799999),
    uid TEXT NOT NULL UNIQUE CHECK(length(uid) = 36),
    content {blob} NOT NULL CHECK(length(content) = 32),
    made_at BIGINT NOT NULL CHECK(made_at BETWEEN 0 AND 253402300799999),
    way TEXT NOT NULL CHECK(way IN ('file', 'mail')),
    PRIMARY KEY(device, seq)
){norowid};

CREATE TABLE delivered(
    record TEXT NOT NULL PRIMARY KEY CHECK(length(record) BETWEEN 1 AND 36),
    device TEXT NOT NULL CHECK(length(device) = 36),
    seq BIGINT NOT NULL CHECK(seq BETWEEN 1 AND last_seq),
    last_seq BIGINT NOT NULL CHECK(last_seq BETWEEN 1 AND 253402300799999),
    confirmed SMALLINT NOT NULL CHECK(confirmed IN (0, 1))
){norowid};

CREATE TABLE signed_form(
    uid TEXT NOT NULL PRIMARY KEY CHECK(length(uid) BETWEEN 1 AND 36),
    form TEXT NOT NULL CHECK(length(form) BETWEEN 1 AND 200),
    form_version TEXT NOT NULL CHECK(length(form_version) <= 100),
    signed_at BIGINT NOT NULL CHECK(signed_at BETWEEN 0 AND 253402300799999)
);
CREATE TABLE signed_form_answer(
    signed_form TEXT NOT NULL REFERENCES signed_form(uid),
    field TEXT NOT NULL CHECK(length(field) BETWEEN 1 AND 200),
    value TEXT NOT NULL,
    PRIMARY KEY(signed_form, field)
){norowid};

CREATE TABLE use_of_venue(
    uid TEXT NOT NULL PRIMARY KEY CHECK(length(uid) = 36),
    month_start TEXT NOT NULL CHECK(length(month_start) = 10),
    band TEXT NOT NULL CHECK(length(band) BETWEEN 1 AND 40),
    reason TEXT NOT NULL CHECK(length(reason) BETWEEN 1 AND 40),
    given TEXT NOT NULL CHECK(length(given) BETWEEN 1 AND 40)
){norowid};
CREATE INDEX use_month ON use_of_venue(month_start, uid);
)sql";

// What was issued stays as it was (kept_files.h); `series` and the rest: see Issue.
constexpr std::string_view kept_tables = R"sql(
CREATE TABLE kept_file(
    content {blob} NOT NULL UNIQUE CHECK(length(content) = 32),
    size BIGINT NOT NULL CHECK(size BETWEEN 1 AND 1073741824),
    deflated {blob} NOT NULL
);
ALTER TABLE issue ADD COLUMN series TEXT NOT NULL DEFAULT '' CHECK(length(series) <= 1000);
ALTER TABLE issue ADD COLUMN says TEXT NOT NULL DEFAULT '' CHECK(length(says) <= 10000);
ALTER TABLE issue ADD COLUMN sticker TEXT NOT NULL DEFAULT '' CHECK(length(sticker) <= 40);
ALTER TABLE issue ADD COLUMN design_version INTEGER NOT NULL DEFAULT 0
    CHECK(design_version BETWEEN 0 AND 9999);
CREATE INDEX issue_series ON issue(series, made_at);
)sql";

constexpr std::array venue_steps{Migration{first_tables}, Migration{council_tables},
                                 Migration{kept_tables}};

} // namespace

std::span<const Migration> venue_migrations() {
    return venue_steps;
}

void migrate(Db& db,
             std::span<const Migration> steps,
             const std::function<void(int from_version)>& back_up) {
    const int newest = static_cast<int>(steps.size());
    const int found = db.version();
    if (found > newest)
        throw MachineError(Trouble::newer_version,
                           "the database has version " + std::to_string(found) +
                               ", this program knows " + std::to_string(newest));
    if (found > 0 && found < newest)
        back_up(found);
    for (int version = found; version < newest; ++version) {
        db.tx([&] {
            db.exec(steps[static_cast<std::size_t>(version)].sql);
            db.set_version(version + 1);
        });
    }
}

} // namespace safeplaces
