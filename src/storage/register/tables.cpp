#include "storage/register/tables.h"

#include "storage/register/kept_tables.h"

#include <array>

namespace safeplaces {
namespace {

// Rows are joined by small whole numbers (id), for there may be 6,300,000 completions; `uid` is the
// name that other machines know. Moments are UTC milliseconds; days are days since 1970-01-01.
// Source: data.md 2.
constexpr std::string_view first_tables = R"sql(
CREATE TABLE scheme(
    uid TEXT NOT NULL PRIMARY KEY CHECK(length(uid) = 36),
    name TEXT NOT NULL CHECK(length(name) <= 1000)
){norowid};

CREATE TABLE setting(
    key TEXT NOT NULL PRIMARY KEY CHECK(length(key) BETWEEN 1 AND 200),
    value TEXT NOT NULL
){norowid};

-- The scheme pack as it stands: scheme.toml, contacts.toml, forms/..., courses/...
CREATE TABLE pack_file(
    path TEXT NOT NULL PRIMARY KEY CHECK(length(path) BETWEEN 1 AND 200),
    bytes {blob} NOT NULL
); -- with row ids, so that a search reads no file that it passes

-- Generations of the scheme's keys. The secret halves stand in desk_user.wrapped, under each user's
-- passphrase, and in key_passage.
CREATE TABLE scheme_key(
    generation INTEGER NOT NULL PRIMARY KEY CHECK(generation BETWEEN 1 AND 9999),
    signing {blob} NOT NULL CHECK(length(signing) = 32),
    box {blob} NOT NULL CHECK(length(box) = 32),
    made_at BIGINT NOT NULL CHECK(made_at BETWEEN 0 AND 253402300799999),
    replaced_at BIGINT CHECK(replaced_at BETWEEN 0 AND 253402300799999),
    compromised_at BIGINT CHECK(compromised_at BETWEEN 0 AND 253402300799999)
);

-- The secret keys of one generation, sealed to the box key of another: who can unwrap one generation
-- then has all that it leads to, so that keys can be changed without every user's passphrase.
CREATE TABLE key_passage(
    from_generation INTEGER NOT NULL REFERENCES scheme_key(generation),
    to_generation INTEGER NOT NULL REFERENCES scheme_key(generation),
    sealed {blob} NOT NULL CHECK(length(sealed) BETWEEN 1 AND 10000),
    PRIMARY KEY(from_generation, to_generation)
){norowid};

CREATE TABLE desk_user(
    uid TEXT NOT NULL PRIMARY KEY CHECK(length(uid) = 36),
    name TEXT NOT NULL CHECK(length(name) BETWEEN 1 AND 200),
    role TEXT NOT NULL CHECK(role IN ('administrator', 'coordinator', 'auditor')),
    wrapped {blob} NOT NULL CHECK(length(wrapped) <= 10000),       -- keys; of who ended: empty
    generation INTEGER NOT NULL REFERENCES scheme_key(generation),      -- of those keys
    wrong_tries INTEGER NOT NULL CHECK(wrong_tries BETWEEN 0 AND 1000000),
    last_miss_at BIGINT NOT NULL CHECK(last_miss_at BETWEEN 0 AND 253402300799999),
    unlocked_at BIGINT CHECK(unlocked_at BETWEEN 0 AND 253402300799999), -- last
    ended_at BIGINT CHECK(ended_at BETWEEN 0 AND 253402300799999)
){norowid};

CREATE TABLE course(
    id {pk},
    slug TEXT NOT NULL UNIQUE CHECK(length(slug) BETWEEN 1 AND 200),
    title TEXT NOT NULL CHECK(length(title) <= 1000)
);
CREATE INDEX course_title ON course(title, id);
CREATE TABLE course_version(
    id {pk},
    course_id BIGINT NOT NULL REFERENCES course(id),
    version TEXT NOT NULL CHECK(length(version) BETWEEN 1 AND 100),
    content {blob} NOT NULL CHECK(length(content) = 32),
    UNIQUE(course_id, version, content)
);

CREATE TABLE venue(
    id {pk},
    uid TEXT NOT NULL UNIQUE CHECK(length(uid) = 36),
    name TEXT NOT NULL CHECK(length(name) <= 1000),
    name_fold TEXT NOT NULL,
    postcode TEXT NOT NULL CHECK(length(postcode) <= 20),
    ward TEXT NOT NULL CHECK(length(ward) <= 200),
    kind TEXT NOT NULL CHECK(length(kind) <= 200), -- the form's option id, "cafe-restaurant"
    state TEXT NOT NULL CHECK(length(state) BETWEEN 1 AND 40),
    state_since INTEGER NOT NULL CHECK(state_since BETWEEN 0 AND 2932896),
    valid_to INTEGER CHECK(valid_to BETWEEN 0 AND 2932896), -- of the approval: its last day
    level TEXT NOT NULL CHECK(length(level) <= 100),
    insurance_to INTEGER CHECK(insurance_to BETWEEN -719162 AND 2932896),
    latitude DOUBLE PRECISION CHECK(latitude BETWEEN -90 AND 90),
    longitude DOUBLE PRECISION CHECK(longitude BETWEEN -180 AND 180),
    on_map SMALLINT NOT NULL CHECK(on_map IN (0, 1)),
    map_wanted SMALLINT NOT NULL DEFAULT 1 CHECK(map_wanted IN (0, 1)), -- may stand on the map
    -- 1: its stickers were signed by keys that count no more, and no new one was signed since
    sign_again SMALLINT NOT NULL DEFAULT 0 CHECK(sign_again IN (0, 1)),
    -- An entry of an old list that stands for a venue which has sent files since (venue_join.h).
    joined_to BIGINT REFERENCES venue(id),
    joined_at BIGINT CHECK(joined_at BETWEEN 0 AND 253402300799999),
    joined_facts TEXT NOT NULL DEFAULT '' CHECK(length(joined_facts) <= 200),
    staff_declared INTEGER NOT NULL DEFAULT 0 CHECK(staff_declared BETWEEN 0 AND 1000000), -- form
    letter_due SMALLINT NOT NULL DEFAULT 0 CHECK(letter_due IN (0, 1)), -- letters_due.h
    -- kinds of sticker that it asks for, "window door"; signed since, or declined: nothing
    stickers_wanted TEXT NOT NULL DEFAULT '' CHECK(length(stickers_wanted) <= 10000),
    last_heard_at BIGINT CHECK(last_heard_at BETWEEN 0 AND 253402300799999),
    -- worked out anew for venues that a change touches, and by the calendar:
    staff INTEGER NOT NULL CHECK(staff BETWEEN 0 AND 1000000),
    trained INTEGER NOT NULL CHECK(trained BETWEEN 0 AND 1000000), -- hold every gate course
    gate_met SMALLINT NOT NULL CHECK(gate_met IN (0, 1)),
    next_expiry INTEGER CHECK(next_expiry BETWEEN 0 AND 2932896),
    safe_place SMALLINT GENERATED ALWAYS AS (CASE WHEN state IN ('approved', 'renewal_due') THEN 1
        ELSE 0 END) STORED
);
CREATE INDEX venue_name ON venue(name_fold, id, postcode); -- search as you type reads it alone
CREATE INDEX venue_state ON venue(state, state_since, id);
-- Each order of the list is read from one of these alone (venues_query.h).
CREATE INDEX venue_postcode ON venue(postcode, name_fold, id);
CREATE INDEX venue_ward ON venue(ward, name_fold, id);
CREATE INDEX venue_state_name ON venue(state, name_fold, id);
CREATE INDEX venue_since ON venue(state_since, name_fold, id);
CREATE INDEX venue_valid_to ON venue(valid_to, name_fold, id);
CREATE INDEX venue_expiry ON venue(next_expiry, name_fold, id);
CREATE INDEX venue_trained
    ON venue((CASE WHEN staff > 0 THEN trained * 1000 / staff END), name_fold, id);
-- For what needs doing:
CREATE INDEX venue_gate ON venue(gate_met, state, state_since);
CREATE INDEX venue_renewal ON venue(safe_place, valid_to);
CREATE INDEX venue_insurance ON venue(safe_place, insurance_to);
CREATE INDEX venue_wishes ON venue(safe_place, state_since, id) WHERE stickers_wanted <> '';
CREATE INDEX venue_heard ON venue(safe_place, last_heard_at);
CREATE INDEX venue_map ON venue(on_map, safe_place, map_wanted, state_since);
CREATE INDEX venue_letter ON venue(state_since, id) WHERE letter_due = 1;
CREATE INDEX venue_sign_again ON venue(sign_again, safe_place, state_since);
CREATE INDEX venue_joined ON venue(joined_to, joined_at) WHERE joined_to IS NOT NULL;

CREATE TABLE kept_apart( -- from an entry that looks alike
    venue_id BIGINT NOT NULL REFERENCES venue(id),
    entry_id BIGINT NOT NULL REFERENCES venue(id),
    PRIMARY KEY(venue_id, entry_id)
){norowid};

CREATE TABLE venue_move(
    id {pk},
    venue_id BIGINT NOT NULL REFERENCES venue(id),
    from_state TEXT NOT NULL CHECK(length(from_state) BETWEEN 1 AND 40),
    to_state TEXT NOT NULL CHECK(length(to_state) BETWEEN 1 AND 40),
    reason TEXT NOT NULL CHECK(length(reason) BETWEEN 1 AND 40),
    role TEXT NOT NULL CHECK(length(role) BETWEEN 1 AND 40), -- of who did it; "program"
    moved_on INTEGER NOT NULL CHECK(moved_on BETWEEN 0 AND 2932896),
    valid_to INTEGER CHECK(valid_to BETWEEN 0 AND 2932896), -- as the venue stood after it
    level TEXT NOT NULL DEFAULT '' CHECK(length(level) <= 100),
    at BIGINT NOT NULL CHECK(at BETWEEN 0 AND 253402300799999)
);
CREATE INDEX venue_move_venue ON venue_move(venue_id, id);

CREATE TABLE registration(
    id {pk},
    uid TEXT NOT NULL UNIQUE CHECK(length(uid) = 36),
    venue_id BIGINT NOT NULL REFERENCES venue(id),
    form TEXT NOT NULL CHECK(length(form) BETWEEN 1 AND 200), -- also of the other forms
    form_version TEXT NOT NULL CHECK(length(form_version) <= 100),
    signed_at BIGINT NOT NULL CHECK(signed_at BETWEEN 0 AND 253402300799999),
    arrived_at BIGINT NOT NULL CHECK(arrived_at BETWEEN 0 AND 253402300799999),
    read_at BIGINT CHECK(read_at BETWEEN 0 AND 253402300799999) -- by somebody; nothing: not yet
);
CREATE INDEX registration_venue ON registration(venue_id, form, arrived_at);
CREATE INDEX registration_unread ON registration(arrived_at, id) WHERE read_at IS NULL;
CREATE TABLE registration_answer(
    registration_id BIGINT NOT NULL REFERENCES registration(id),
    field TEXT NOT NULL CHECK(length(field) BETWEEN 1 AND 200),
    value TEXT NOT NULL,
    PRIMARY KEY(registration_id, field)
){norowid};

-- The only table that holds names of staff, besides signed registrations.
CREATE TABLE person(
    id {pk},
    uid TEXT NOT NULL UNIQUE CHECK(length(uid) = 36),
    venue_id BIGINT NOT NULL REFERENCES venue(id),
    name TEXT NOT NULL CHECK(length(name) <= 200), -- empty: not told, or erased
    name_fold TEXT NOT NULL,
    role TEXT NOT NULL CHECK(role IN ('staff', 'deputy', 'lead')),
    started_on INTEGER NOT NULL CHECK(started_on BETWEEN -719162 AND 2932896), -- also before 1970
    left_on INTEGER CHECK(left_on BETWEEN -719162 AND 2932896),
    erased_at BIGINT CHECK(erased_at BETWEEN 0 AND 253402300799999)
);
CREATE INDEX person_venue ON person(venue_id, name_fold, id);
CREATE INDEX person_name ON person(name_fold, id);
CREATE INDEX person_left ON person(left_on, id) WHERE left_on IS NOT NULL;

CREATE TABLE device(
    id {pk},
    uid TEXT NOT NULL UNIQUE CHECK(length(uid) = 36),
    venue_id BIGINT NOT NULL REFERENCES venue(id),
    signing {blob} NOT NULL CHECK(length(signing) = 32),
    box {blob} NOT NULL CHECK(length(box) = 32),
    enrolled_at BIGINT NOT NULL CHECK(enrolled_at BETWEEN 0 AND 253402300799999),
    revoked_at BIGINT CHECK(revoked_at BETWEEN 0 AND 253402300799999)
);
CREATE INDEX device_venue ON device(venue_id, id);

-- Every file that was taken in or waits for a decision.
CREATE TABLE parcel(
    id {pk},
    uid TEXT NOT NULL CHECK(length(uid) = 36),                  -- may come with two contents
    content {blob} NOT NULL UNIQUE CHECK(length(content) = 32), -- of the payload
    device_id BIGINT REFERENCES device(id),
    seq BIGINT NOT NULL CHECK(seq BETWEEN 1 AND 253402300799999),
    previous {blob} CHECK(length(previous) = 32),
    made_at BIGINT NOT NULL CHECK(made_at BETWEEN 0 AND 253402300799999),
    taken_in_at BIGINT NOT NULL CHECK(taken_in_at BETWEEN 0 AND 253402300799999),
    n_new INTEGER NOT NULL CHECK(n_new BETWEEN 0 AND 1000000),
    n_known INTEGER NOT NULL CHECK(n_known BETWEEN 0 AND 1000000),
    n_conflicting INTEGER NOT NULL CHECK(n_conflicting BETWEEN 0 AND 1000000),
    outcome TEXT NOT NULL CHECK(length(outcome) BETWEEN 1 AND 40)
);
CREATE INDEX parcel_device ON parcel(device_id, seq);
CREATE INDEX parcel_uid ON parcel(uid);

-- Sealed files of computers that nobody has enrolled yet (waiting_parcels.h).
CREATE TABLE waiting(
    id {pk},
    content {blob} NOT NULL UNIQUE CHECK(length(content) = 32), -- of the payload
    device_uid TEXT NOT NULL CHECK(length(device_uid) = 36),
    venue_uid TEXT NOT NULL CHECK(length(venue_uid) = 36),
    venue_name TEXT NOT NULL CHECK(length(venue_name) <= 1000),
    file_name TEXT NOT NULL CHECK(length(file_name) <= 1000),
    bytes {blob} NOT NULL,
    arrived_at BIGINT NOT NULL CHECK(arrived_at BETWEEN 0 AND 253402300799999)
);
CREATE INDEX waiting_device ON waiting(device_uid, arrived_at);

-- Only ever added to; record_hash is over what the venue recorded (domain/training/records.h).
CREATE TABLE completion(
    id {pk},
    uid TEXT NOT NULL UNIQUE CHECK(length(uid) = 36),
    person_id BIGINT NOT NULL REFERENCES person(id),
    venue_id BIGINT NOT NULL REFERENCES venue(id),
    course_id BIGINT NOT NULL REFERENCES course(id),
    version_id BIGINT NOT NULL REFERENCES course_version(id),
    language TEXT NOT NULL CHECK(length(language) BETWEEN 1 AND 35),
    face TEXT NOT NULL CHECK(face IN ('standard', 'easy_read')),
    how TEXT NOT NULL CHECK(how IN ('alone', 'led')),
    n_right INTEGER NOT NULL CHECK(n_right BETWEEN 0 AND n_asked),
    n_asked INTEGER NOT NULL CHECK(n_asked BETWEEN 0 AND 9999),
    n_critical_right INTEGER NOT NULL CHECK(n_critical_right BETWEEN 0 AND n_critical_asked),
    n_critical_asked INTEGER NOT NULL CHECK(n_critical_asked BETWEEN 0 AND 9999),
    mark SMALLINT NOT NULL CHECK(mark BETWEEN 0 AND 100), -- share right, in percent, cut
    passed_on INTEGER NOT NULL CHECK(passed_on BETWEEN 0 AND 2932896),
    expires_on INTEGER NOT NULL CHECK(expires_on BETWEEN 0 AND 2932896),
    parcel_id BIGINT REFERENCES parcel(id),
    led_by TEXT NOT NULL DEFAULT '' CHECK(length(led_by) <= 36),
    format INTEGER NOT NULL CHECK(format BETWEEN 1 AND 9999),
    record_hash {blob} NOT NULL CHECK(length(record_hash) = 32)
);
-- The year's report is read from this alone.
CREATE INDEX completion_passed ON completion(passed_on, id, venue_id);
CREATE INDEX completion_expires ON completion(expires_on, id);
CREATE INDEX completion_venue ON completion(venue_id, expires_on, id);
-- How training stands with time is read from this alone.
CREATE INDEX completion_person ON completion(person_id, course_id, expires_on, id, passed_on);
CREATE INDEX completion_course ON completion(course_id, expires_on, id);
CREATE INDEX completion_mark ON completion(mark, id);

-- The completion that shows today that somebody holds a course: the one that counts longest.
CREATE TABLE holding(
    person_id BIGINT NOT NULL REFERENCES person(id),
    course_id BIGINT NOT NULL REFERENCES course(id),
    completion_id BIGINT NOT NULL REFERENCES completion(id),
    expires_on INTEGER NOT NULL CHECK(expires_on BETWEEN 0 AND 2932896),
    PRIMARY KEY(person_id, course_id)
){norowid};

-- What two files say differently under one id, for somebody to decide (conflict_kind.h). Never
-- dropped.
CREATE TABLE conflict(
    id {pk},
    kind TEXT NOT NULL CHECK(length(kind) BETWEEN 1 AND 40),
    venue_id BIGINT NOT NULL REFERENCES venue(id),
    parcel_id BIGINT NOT NULL REFERENCES parcel(id),
    subject TEXT NOT NULL CHECK(length(subject) <= 64),
    incoming TEXT NOT NULL CHECK(length(incoming) <= 10000), -- the other version, without names
    settled TEXT CHECK(length(settled) BETWEEN 1 AND 40),     -- how; nothing: still open
    settled_at BIGINT CHECK(settled_at BETWEEN 0 AND 253402300799999)
);
CREATE INDEX conflict_open ON conflict(settled, id);
CREATE INDEX conflict_subject ON conflict(subject, kind);

CREATE TABLE attempt_count(
    venue_id BIGINT NOT NULL REFERENCES venue(id),
    device_id BIGINT NOT NULL REFERENCES device(id),
    course_id BIGINT NOT NULL REFERENCES course(id),
    version TEXT NOT NULL CHECK(length(version) BETWEEN 1 AND 100),
    attempts INTEGER NOT NULL CHECK(attempts BETWEEN 0 AND 1000000),
    passed INTEGER NOT NULL CHECK(passed BETWEEN 0 AND attempts),
    PRIMARY KEY(venue_id, device_id, course_id, version)
){norowid};
CREATE TABLE answer_count(
    device_id BIGINT NOT NULL REFERENCES device(id),
    course_id BIGINT NOT NULL REFERENCES course(id),
    version TEXT NOT NULL CHECK(length(version) BETWEEN 1 AND 100),
    question TEXT NOT NULL CHECK(length(question) BETWEEN 1 AND 200),
    option_no INTEGER NOT NULL CHECK(option_no BETWEEN 0 AND 99),
    chosen INTEGER NOT NULL CHECK(chosen BETWEEN 0 AND 10000000),
    PRIMARY KEY(device_id, course_id, version, question, option_no)
){norowid};

CREATE TABLE use_of_venue(
    uid TEXT NOT NULL PRIMARY KEY CHECK(length(uid) = 36),
    venue_id BIGINT NOT NULL REFERENCES venue(id),
    month_start INTEGER NOT NULL CHECK(month_start BETWEEN 0 AND 2932896),
    band TEXT NOT NULL CHECK(length(band) BETWEEN 1 AND 40),
    reason TEXT NOT NULL CHECK(length(reason) BETWEEN 1 AND 40),
    given TEXT NOT NULL CHECK(length(given) BETWEEN 1 AND 40)
){norowid};
CREATE INDEX use_month ON use_of_venue(month_start);
-- Of uses whose single lines were taken away (retention.h).
CREATE TABLE use_total(
    month_start INTEGER NOT NULL CHECK(month_start BETWEEN 0 AND 2932896),
    band TEXT NOT NULL CHECK(length(band) BETWEEN 1 AND 40),
    reason TEXT NOT NULL CHECK(length(reason) BETWEEN 1 AND 40),
    given TEXT NOT NULL CHECK(length(given) BETWEEN 1 AND 40),
    uses INTEGER NOT NULL CHECK(uses BETWEEN 1 AND 1000000000),
    PRIMARY KEY(month_start, band, reason, given)
){norowid};

CREATE TABLE sticker(
    number TEXT NOT NULL PRIMARY KEY CHECK(length(number) BETWEEN 1 AND 40),
    venue_id BIGINT NOT NULL REFERENCES venue(id),
    issued_on INTEGER NOT NULL CHECK(issued_on BETWEEN 0 AND 2932896),
    valid_to INTEGER NOT NULL CHECK(valid_to BETWEEN 0 AND 2932896),
    statement {blob} NOT NULL, -- COSE_Sign1
    state TEXT NOT NULL CHECK(state IN ('issued', 'up', 'replaced', 'returned', 'destroyed')),
    revoked_at BIGINT CHECK(revoked_at BETWEEN 0 AND 253402300799999),
    told_at BIGINT CHECK(told_at BETWEEN 0 AND 253402300799999) -- that it is revoked, in a notice
){norowid};
CREATE INDEX sticker_told ON sticker(told_at, revoked_at, valid_to, venue_id);
CREATE INDEX sticker_venue ON sticker(venue_id, state, revoked_at);
CREATE INDEX sticker_state ON sticker(state, revoked_at, issued_on, venue_id);

-- What went out: decisions and notices, as their files, so that each can be saved again.
CREATE TABLE sent(
    uid TEXT NOT NULL PRIMARY KEY CHECK(length(uid) = 36),
    venue_id BIGINT REFERENCES venue(id), -- nothing: to all venues
    kind TEXT NOT NULL CHECK(kind IN ('decision', 'notice', 'pack')),
    seq BIGINT NOT NULL CHECK(seq BETWEEN 1 AND 253402300799999),
    made_at BIGINT NOT NULL CHECK(made_at BETWEEN 0 AND 253402300799999),
    device_id BIGINT REFERENCES device(id), -- that it is sealed to; nothing: to all
    saved_at BIGINT CHECK(saved_at BETWEEN 0 AND 253402300799999), -- as a file; nothing: not yet
    file {blob} NOT NULL
){norowid};
CREATE INDEX sent_venue ON sent(venue_id, seq);

-- Persons who were erased: parcels and old backups must not bring them back.
CREATE TABLE erased(
    uid TEXT NOT NULL PRIMARY KEY CHECK(length(uid) = 36),
    at BIGINT NOT NULL CHECK(at BETWEEN 0 AND 253402300799999)
){norowid};

CREATE TABLE audit(
    seq BIGINT NOT NULL PRIMARY KEY CHECK(seq BETWEEN 1 AND 253402300799999),
    at BIGINT NOT NULL CHECK(at BETWEEN 0 AND 253402300799999),
    actor TEXT NOT NULL CHECK(length(actor) BETWEEN 1 AND 50), -- a user's uid, or "program"
    action TEXT NOT NULL CHECK(length(action) BETWEEN 1 AND 50),
    subject TEXT NOT NULL CHECK(length(subject) <= 64),
    detail TEXT NOT NULL CHECK(length(detail) <= 1000), -- codes, never names
    hash {blob} NOT NULL CHECK(length(hash) = 32)
){norowid};
-- Signed heads: what stands up to `seq` can no longer be cut off unseen.
CREATE TABLE audit_seal(
    seq BIGINT NOT NULL PRIMARY KEY CHECK(seq BETWEEN 1 AND 253402300799999),
    at BIGINT NOT NULL CHECK(at BETWEEN 0 AND 253402300799999),
    generation INTEGER NOT NULL REFERENCES scheme_key(generation),
    hash {blob} NOT NULL CHECK(length(hash) = 32),
    signature {blob} NOT NULL CHECK(length(signature) = 64)
){norowid};
)sql";

// The third step: what a first page of records is read from (records_query.h).
constexpr std::string_view records_indexes = R"sql(
DROP INDEX completion_mark;
CREATE INDEX completion_mark ON completion(mark, expires_on, id);
-- A ward's records are found and put in order by this alone.
DROP INDEX completion_venue;
CREATE INDEX completion_venue
    ON completion(venue_id, expires_on, id, passed_on, mark, course_id);
-- How long passes of a course last at least and at most.
CREATE INDEX completion_lasts ON completion(course_id, expires_on - passed_on);
)sql";

constexpr std::array register_steps{Migration{first_tables}, Migration{kept_tables},
                                    Migration{records_indexes}};

} // namespace

std::span<const Migration> register_migrations() {
    return register_steps;
}

} // namespace safeplaces
