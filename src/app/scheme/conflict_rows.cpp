#include "app/scheme/conflict_rows.h"

#include "app/words/dates.h"
#include "app/words/people_words.h"
#include "app/words/reasons.h"
#include "app/words/record_words.h"
#include "app/words/scheme_conflict_words.h"
#include "app/words/use_log_words.h"
#include "storage/outbox.h"
#include "storage/register/completion_rows.h"
#include "storage/register/corrections.h"
#include "storage/register/person_book.h"
#include "storage/register/record_versions.h"

#include <set>
#include <utility>
#include <variant>

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

// ---- Signed forms

// The hours of each day that differs.
void add_days(std::vector<VersionRow>& rows,
              const Field& field,
              const Entries& here,
              const Entries& there) {
    const WeekHours week_here = week_hours(here, field.id);
    const WeekHours week_there = week_hours(there, field.id);
    for (std::size_t day = 0; day < week_here.size(); ++day) {
        add_if_other(rows, {day_of_field(field.label, static_cast<int>(day)),
                            hours_in_words(week_here.at(day)), hours_in_words(week_there.at(day))});
    }
}

void add_answer(std::vector<VersionRow>& rows,
                const Field& field,
                const Entries& here,
                const Entries& there) {
    if (std::holds_alternative<HoursField>(field.kind)) {
        add_days(rows, field, here, there);
    } else {
        const auto words = [&](const Entries& answers) {
            const std::string answer = answer_in_words(field, answers);
            return answer.empty() ? no_such_answer() : answer;
        };
        add_if_other(rows, {field.label, words(here), words(there)});
    }
}

// What no field of the form shows to differ stands as it was sent: no difference goes unseen.
void add_as_sent(std::vector<VersionRow>& rows,
                 const std::string& key,
                 const Entries& here,
                 const Entries& there) {
    const auto sent = [&](const Entries& answers) {
        const auto found = answers.find(key);
        return found == answers.end() ? no_such_answer() : found->second;
    };
    rows.push_back({key, sent(here), sent(there)});
}

void add_answers(std::vector<VersionRow>& rows,
                 const Form* form,
                 const Entries& here,
                 const FormVersion& version) {
    Entries there = here;
    std::set<std::string> keys;
    for (const auto& [key, answer] : version.answers) {
        keys.insert(key);
        if (answer) {
            there[key] = *answer;
        } else {
            there.erase(key);
        }
    }
    for (const FormPage& page : form != nullptr ? form->pages : std::vector<FormPage>{}) {
        for (const Field& field : page.fields) {
            const std::size_t before = rows.size();
            add_answer(rows, field, here, there);
            if (rows.size() > before) {
                std::erase_if(keys, [&](const std::string& key) { return belongs_to(key, field); });
            }
        }
    }
    for (const std::string& key : keys) {
        add_as_sent(rows, key, here, there);
    }
}

std::vector<VersionRow>
form_rows(SchemeDesk& desk, const Conflict& conflict, const FormVersion& there) {
    const auto here = find_signed_form(desk.file.db(), conflict.subject);
    if (!here) {
        return {};
    }
    const auto title = [&](const std::string& id) {
        const Form* form = find_form(desk.library, id);
        return form != nullptr ? form->title : id;
    };
    const ConflictDetails words = conflict_details();
    std::vector<VersionRow> rows{
        {words.form, title(here->form), title(there.form)},
        {words.signed_at, moment_in_words(iso(here->signed_at)), moment_in_words(there.signed_at)}};
    if (here->venue != conflict.venue) {
        rows.push_back({words.venue, name_at(desk, here->venue), conflict.venue_name});
    }
    if (there.form_version.empty()) { // the answers were not kept
        rows.push_back({words.answers, {}, answers_not_kept()});
        return rows;
    }
    add_if_other(rows, {words.version, here->form_version, there.form_version});
    add_answers(rows, find_form(desk.library, here->form), here->answers, there);
    if (there.left_out > 0) {
        rows.push_back({words.answers, {}, answers_without_room(there.left_out)});
    }
    return rows;
}

// ---- Help given

std::vector<VersionRow> use_rows(SchemeDesk& desk, const Conflict& conflict, const Use& there) {
    const auto found = find_use(desk.file.db(), conflict.subject);
    if (!found) {
        return {}; // it is one of the totals by now
    }
    const Use& here = found->use;
    const ConflictDetails words = conflict_details();
    std::vector<VersionRow> rows{
        {words.month, month_in_words(here.month_start), month_in_words(there.month_start)},
        {words.time, band_in_words(here.band), band_in_words(there.band)},
        {words.reason, help_reason_in_words(here.reason), help_reason_in_words(there.reason)},
        {words.given, given_in_words(here.given), given_in_words(there.given)}};
    if (found->venue != conflict.venue) {
        rows.push_back({words.venue, name_at(desk, found->venue), conflict.venue_name});
    }
    return rows;
}

// ---- Persons

std::vector<VersionRow> person_rows(SchemeDesk& desk, const Conflict& conflict) {
    const PersonId person{conflict.subject};
    const auto here = PersonBook{desk.file.db()}.find(person);
    const auto there =
        here ? person_from_line(here->person, conflict.incoming) : std::optional<Person>{};
    if (!there) {
        return {}; // erased
    }
    const auto last_day = [](const Person& each) {
        return each.left ? short_date(*each.left) : works_there_still();
    };
    const ConflictDetails words = conflict_details();
    return {
        {words.name, here->person.name, there->name.empty() ? no_name() : there->name},
        {words.role, role_in_words(here->person.role), role_in_words(there->role)},
        {words.started, short_date(here->person.started), short_date(there->started)},
        {words.left, last_day(here->person), last_day(*there)},
    };
}

} // namespace

std::vector<VersionRow> version_rows(SchemeDesk& desk, const Conflict& conflict) {
    if (conflict.kind == ConflictKind::person) {
        return person_rows(desk, conflict);
    }
    if (const auto use = use_from_line(conflict.incoming)) {
        return use_rows(desk, conflict, *use);
    }
    if (const auto form = form_version_from(conflict.incoming)) {
        return form_rows(desk, conflict, *form);
    }
    return pass_rows(desk, conflict);
}

} // namespace safeplaces
