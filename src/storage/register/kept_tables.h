#pragma once

#include <string_view>

namespace safeplaces {

// The second step of a register's tables.
// What was issued on paper stays as it was (paper_book.h); what was noted of each sticker.
inline constexpr std::string_view kept_tables = R"sql(
CREATE TABLE kept_file( -- with row ids: see pack_file
    content {blob} NOT NULL UNIQUE CHECK(length(content) = 32),
    size BIGINT NOT NULL CHECK(size BETWEEN 1 AND 1073741824),
    deflated {blob} NOT NULL
);
CREATE TABLE paper(
    id {pk},
    uid TEXT NOT NULL UNIQUE CHECK(length(uid) = 36),
    venue_id BIGINT NOT NULL REFERENCES venue(id),
    kind TEXT NOT NULL CHECK(length(kind) BETWEEN 1 AND 40),
    sticker TEXT NOT NULL CHECK(length(sticker) <= 10000), -- numbers, "SP-0041 SP-0042"
    says TEXT NOT NULL CHECK(length(says) <= 10000),
    design_version INTEGER NOT NULL CHECK(design_version BETWEEN 1 AND 9999),
    at BIGINT NOT NULL CHECK(at BETWEEN 0 AND 253402300799999),
    issued_on INTEGER NOT NULL CHECK(issued_on BETWEEN 0 AND 2932896),
    content {blob} NOT NULL CHECK(length(content) = 32), -- of the run that it is part of
    first_page INTEGER NOT NULL CHECK(first_page BETWEEN 1 AND 1000000)
);
CREATE INDEX paper_venue ON paper(venue_id, at);
CREATE INDEX paper_content ON paper(content);

CREATE TABLE sticker_move(
    id {pk},
    number TEXT NOT NULL REFERENCES sticker(number),
    from_state TEXT NOT NULL CHECK(length(from_state) BETWEEN 1 AND 40),
    to_state TEXT NOT NULL CHECK(length(to_state) BETWEEN 1 AND 40),
    role TEXT NOT NULL CHECK(length(role) BETWEEN 1 AND 40),
    moved_on INTEGER NOT NULL CHECK(moved_on BETWEEN 0 AND 2932896),
    is_way_back SMALLINT NOT NULL CHECK(is_way_back IN (0, 1)) -- the one before was a mistake
);
CREATE INDEX sticker_move_number ON sticker_move(number, id);
)sql";

} // namespace safeplaces
