#include "app/scheme/conflict_rows.h"

#include "app/words/dates.h"
#include "app/words/record_words.h"
#include "app/words/scheme_conflict_words.h"
#include "storage/outbox.h"
#include "storage/register/completion_rows.h"
#include "storage/register/person_book.h"

#include <utility>

namespace safeplaces {

namespace {

// A row that only says something where the versions differ.
void add_if_other(std::vector<VersionRow>& rows, VersionRow row) {
    if (row.differs()) {
        rows.push_back(std::move(row));
    }
}

std::string name_at(SchemeDesk& desk, const VenueId& venue) {
    const auto found = desk.venues.find(venue);
    return found ? found->name : venue.text;
}

// ---- Completions

std::string name_of(SchemeDesk& desk, const PersonId& person) {
    const auto found = PersonBook{desk.file.db()}.find(person);
    return found && !found->person.name.empty() ? found->person.name : no_name();
}

// Two persons of one name, or without one, are told apart by the end of their ids.
VersionRow
person_row(SchemeDesk& desk, std::string detail, const PersonId& here, const PersonId& there) {
    const auto name = [&](const PersonId& person) {
        return person.text.empty() ? std::string{} : name_of(desk, person);
    };
    VersionRow row{std::move(detail), name(here), name(there)};
    if (here != there && !row.differs()) {
        row.here = name_with_id(row.here, here.text);
        row.there = name_with_id(row.there, there.text);
    }
    return row;
}

std::vector<VersionRow>
two_passes(SchemeDesk& desk, const Completion& here, const Completion& there) {
    const auto course = [&](const Completion& each) {
        return course_title(desk.library, each.course, "en");
    };
    const auto right = [](const Completion& each) {
        return right_of_asked(each.score.right, each.score.asked);
    };
    const auto must_know = [](const Completion& each) {
        return right_of_asked(each.score.critical_right, each.score.critical_asked);
    };
    const auto content = [](const Completion& each) {
        return to_hex(each.content).substr(0, 8); // enough to tell two apart
    };
    const ConflictDetails words = conflict_details();
    std::vector<VersionRow> rows{
        person_row(desk, words.person, here.person, there.person),
        {words.course, course(here), course(there)},
        {words.version, here.version, there.version},
        {words.passed, short_date(here.date), short_date(there.date)},
        {words.valid_to, short_date(here.expires), short_date(there.expires)},
        {words.how, how_in_words(here.how), how_in_words(there.how)},
        person_row(desk, words.led_by, here.led_by, there.led_by),
        {words.language, here.language, there.language},
        {words.edition, face_in_words(here.face), face_in_words(there.face)},
        {words.right_answers, right(here), right(there)},
    };
    add_if_other(rows, {words.must_know, must_know(here), must_know(there)});
    add_if_other(rows, {words.content, content(here), content(there)});
    if (here.venue != there.venue) {
        rows.push_back({words.venue, name_at(desk, here.venue), name_at(desk, there.venue)});
    }
    return rows;
}

// There is none in the register to compare it with.
std::vector<VersionRow> one_pass(SchemeDesk& desk, const Completion& pass) {
    const ConflictDetails words = conflict_details();
    return {{words.person, {}, name_of(desk, pass.person)},
            {words.course, {}, course_title(desk.library, pass.course, "en")},
            {words.passed, {}, short_date(pass.date)},
            {words.valid_to, {}, short_date(pass.expires)}};
}

std::vector<VersionRow> pass_rows(SchemeDesk& desk, const Conflict& conflict) {
    const auto there = completion_from_line(conflict.incoming);
    if (!there) {
        return {};
    }
    const auto here = conflict.kind == ConflictKind::record
                          ? find_completion(desk.file.db(), {conflict.subject})
                          : std::nullopt;
    return here ? two_passes(desk, *here, *there) : one_pass(desk, *there);
}

} // namespace

std::vector<VersionRow> version_rows(SchemeDesk& desk, const Conflict& conflict) {
    return pass_rows(desk, conflict);
}

} // namespace safeplaces
