#include "storage/register/record_writer.h"
#include "storage/register/form_answers.h"
#include "storage/register/record_versions.h"

#include "domain/fold.h"
#include "storage/outbox.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"

#include <algorithm>

namespace safeplaces {

namespace {

// Without the name: the register has it already.
std::string line_of(const Person& person) {
    return "role=" + std::string(word_of(person.role)) + " started=" + iso(person.started) +
           (person.left ? " left=" + iso(*person.left) : std::string());
}

} // namespace

RecordWriter::RecordWriter(Db& db, const IntakeRules& rules) : m_db(db), m_rules(rules) {
    read_erased();
}

void RecordWriter::begin(const Parcel& parcel) {
    m_parcel = parcel;
    m_counts = {};
    m_people.clear();
    Rows rows = m_db.query("SELECT id, uid, name, role, started_on, left_on, erased_at "
                           "FROM person WHERE venue_id = $1",
                           {parcel.venue});
    while (rows.next()) {
        PersonRow row{.id = rows.i64(0),
                      .person = {.id = {rows.text(1)},
                                 .name = rows.text(2),
                                 .role = kind_in<Role>(rows, 3),
                                 .started = day_in(rows, 4),
                                 .left = maybe_day_in(rows, 5)},
                      .is_erased = !rows.null(6)};
        m_people.emplace(row.person.id, std::move(row));
    }
}

void RecordWriter::forget() {
    m_courses.clear();
    m_versions.clear();
    read_erased();
}

void RecordWriter::read_erased() {
    m_erased.clear();
    Rows rows = m_db.query("SELECT uid FROM erased");
    while (rows.next())
        m_erased.insert(rows.text(0));
    m_corrected = corrections(m_db);
}

void RecordWriter::add_conflict(ConflictKind kind,
                                const std::string& subject,
                                const std::string& incoming) {
    Rows known = m_db.query("SELECT id FROM conflict WHERE subject = $1 AND kind = $2 "
                            "AND venue_id = $3 AND incoming = $4 "
                            "AND (settled IS NULL OR settled NOT IN ('taken', 'overtaken'))",
                            {subject, word_of(kind), m_parcel.venue, incoming});
    if (known.next())
        return;
    m_db.exec("INSERT INTO conflict(kind, venue_id, parcel_id, subject, incoming) "
              "VALUES($1, $2, $3, $4, $5)",
              {word_of(kind), m_parcel.venue, m_parcel.id, subject, incoming});
    ++m_counts.n_conflicting;
}

// ---- Persons

RecordWriter::PersonRow* RecordWriter::row_of(const PersonId& person) {
    const auto known = m_people.find(person);
    return known == m_people.end() ? nullptr : &known->second;
}

bool RecordWriter::is_of_another_venue(const PersonId& person) {
    return m_db
        .query("SELECT id FROM person WHERE uid = $1 AND venue_id <> $2",
               {person.text, m_parcel.venue})
        .next();
}

RecordWriter::PersonRow* RecordWriter::insert(const Person& person) {
    const bool is_erased = m_erased.contains(person.id.text);
    const std::string name = is_erased ? std::string() : person.name;
    const std::optional<Instant> erased_at = is_erased ? std::optional(m_parcel.now) : std::nullopt;
    const auto added =
        m_db.exec("INSERT INTO person(uid, venue_id, name, name_fold, role, started_on, "
                  "left_on, erased_at) VALUES($1, $2, $3, $4, $5, $6, $7, $8) "
                  "ON CONFLICT(uid) DO NOTHING",
                  {person.id.text, m_parcel.venue, name, folded(name), word_of(person.role),
                   stored(person.started), or_null(person.left), or_null(erased_at)});
    if (added == 0)
        return nullptr;
    PersonRow row{.id = m_db.last_id(), .person = person, .is_erased = is_erased};
    return &m_people.insert_or_assign(person.id, std::move(row)).first->second;
}

void RecordWriter::add_people(const std::vector<Person>& people, People which) {
    for (const Person& person : people) {
        PersonRow* known = row_of(person.id);
        if (known == nullptr) {
            // Who left here and began elsewhere is no riddle.
            if (insert(person) == nullptr && !person.left)
                add_conflict(ConflictKind::moved_person, person.id.text, line_of(person));
            continue;
        }
        if (known->is_erased || which == People::only_new)
            continue;
        const Person right = beside_corrections(known->person, person);
        if (known->person == right)
            continue;
        m_db.exec("UPDATE person SET name = $1, name_fold = $2, role = $3, started_on = $4, "
                  "left_on = $5 WHERE id = $6",
                  {right.name, folded(right.name), word_of(right.role), stored(right.started),
                   or_null(right.left), known->id});
        known->person = right;
    }
}

Person RecordWriter::beside_corrections(const Person& known, const Person& arrived) {
    const auto corrected = m_corrected.find(known.id);
    if (corrected == m_corrected.end())
        return arrived;
    PersonFacts otherwise = differences(known, arrived);
    std::erase_if(otherwise, [&](PersonFact fact) { return !corrected->second.contains(fact); });
    if (otherwise.empty())
        settle_corrections(m_db, known.id, m_parcel.now);
    else
        add_conflict(ConflictKind::person, known.id.text, person_line(arrived, otherwise));
    return with_facts(arrived, known, corrected->second);
}

void RecordWriter::erase(const std::vector<PersonId>& people) {
    for (const PersonId& person : people) {
        PersonRow* known = row_of(person);
        if ((known != nullptr && known->is_erased) ||
            (known == nullptr && is_of_another_venue(person)))
            continue; // another venue's staff are not theirs to erase
        const auto added =
            m_db.exec("INSERT INTO erased(uid, at) VALUES($1, $2) ON CONFLICT(uid) DO NOTHING",
                      {person.text, stored(m_parcel.now)});
        if (added != 0)
            RegisterAudit(m_db).add_by_program(m_parcel.now, RegisterAct::person_erased,
                                               person.text, "venue=" + m_parcel.venue_uid.text);
        m_erased.insert(person.text);
        if (known == nullptr)
            continue;
        m_db.exec("UPDATE person SET name = '', name_fold = '', erased_at = $1 WHERE id = $2",
                  {stored(m_parcel.now), known->id});
        erase_corrections(m_db, person, m_parcel.now);
        known->is_erased = true;
    }
}

// ---- Completions

std::int64_t RecordWriter::course_row(const CourseId& course) {
    std::int64_t& row = m_courses[course];
    if (row != 0)
        return row;
    const auto title = m_rules.course_titles.find(course);
    m_db.exec("INSERT INTO course(slug, title) VALUES($1, $2) ON CONFLICT(slug) DO NOTHING",
              {course.text, title == m_rules.course_titles.end() ? course.text : title->second});
    Rows rows = m_db.query("SELECT id FROM course WHERE slug = $1", {course.text});
    row = rows.next() ? rows.i64(0) : 0;
    return row;
}

std::int64_t RecordWriter::version_row(const CourseId& course,
                                       const std::string& version,
                                       const Digest& content) {
    const std::int64_t in_course = course_row(course);
    std::int64_t& row = m_versions[{in_course, {version, content}}];
    if (row != 0)
        return row;
    m_db.exec("INSERT INTO course_version(course_id, version, content) VALUES($1, $2, $3) "
              "ON CONFLICT(course_id, version, content) DO NOTHING",
              {in_course, version, Blob(content)});
    Rows rows = m_db.query("SELECT id FROM course_version WHERE course_id = $1 AND version = $2 "
                           "AND content = $3",
                           {in_course, version, Blob(content)});
    row = rows.next() ? rows.i64(0) : 0;
    return row;
}

void RecordWriter::add(const Completion& completion) {
    if (completion.venue != m_parcel.venue_uid) {
        add_conflict(ConflictKind::record, completion.id.text, outbox_line(completion));
        return;
    }
    if (!has_possible_days(completion, m_rules.today)) {
        add_conflict(ConflictKind::day, completion.id.text, outbox_line(completion));
        return;
    }
    PersonRow* person = row_of(completion.person);
    if (person == nullptr) // nobody said who that is (any more): a person without a name
        person = insert({.id = completion.person, .name = {}, .started = completion.date});
    if (person == nullptr) {
        add_conflict(ConflictKind::moved_record, completion.person.text, outbox_line(completion));
        return;
    }
    insert(completion, person->id);
}

bool has_possible_days(const Completion& completion, Date today) {
    constexpr std::chrono::days ahead{1};
    constexpr std::chrono::months longest{120}; // that any scheme lets a pass count
    return completion.date <= plus_days(today, ahead) &&
           completion.expires <= plus_months(completion.date, longest);
}

// By the rules of the council, not longer: the venue may have others.
Date RecordWriter::counts_until(const CourseId& course, Date passed, Date expires) const {
    const auto rule = m_rules.refresh.find(course);
    return rule == m_rules.refresh.end() ? expires
                                         : std::min(expires, plus_months(passed, rule->second));
}

void RecordWriter::insert(const Completion& completion, std::int64_t person) {
    const Digest hash = record_hash(completion);
    const Score& score = completion.score;
    const std::int64_t course = course_row(completion.course);
    const std::int64_t version =
        version_row(completion.course, completion.version, completion.content);
    const int mark = score.asked == 0 ? 0 : score.right * 100 / score.asked;
    const auto added = m_db.exec(
        "INSERT INTO completion(uid, person_id, venue_id, course_id, version_id, language, face, "
        "how, n_right, n_asked, n_critical_right, n_critical_asked, mark, passed_on, expires_on, "
        "parcel_id, format, record_hash, led_by) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, "
        "$11, $12, $13, $14, $15, $16, $17, $18, $19) ON CONFLICT(uid) DO NOTHING",
        {completion.id.text, person, m_parcel.venue, course, version, completion.language,
         word_of(completion.face), word_of(completion.how), score.right, score.asked,
         score.critical_right, score.critical_asked, mark, stored(completion.date),
         stored(completion.expires), m_parcel.id, completion_format, Blob(hash),
         completion.led_by.text});
    if (added == 0) {
        ++m_counts.n_known;
        Rows known =
            m_db.query("SELECT record_hash FROM completion WHERE uid = $1", {completion.id.text});
        if (known.next() && digest_in(known, 0) != hash)
            add_conflict(ConflictKind::record, completion.id.text, outbox_line(completion));
        return;
    }
    ++m_counts.n_new;
    m_db.exec("INSERT INTO holding(person_id, course_id, completion_id, expires_on) "
              "VALUES($1, $2, $3, $4) ON CONFLICT(person_id, course_id) DO UPDATE SET "
              "completion_id = excluded.completion_id, expires_on = excluded.expires_on "
              "WHERE excluded.expires_on > holding.expires_on",
              {person, course, m_db.last_id(),
               stored(counts_until(completion.course, completion.date, completion.expires))});
}

void RecordWriter::replace(const Completion& completion) {
    const PersonRow* person = row_of(completion.person);
    Rows before =
        m_db.query("SELECT person_id, course_id FROM completion WHERE uid = $1 AND venue_id = $2",
                   {completion.id.text, m_parcel.venue});
    if (person == nullptr || !before.next())
        throw_damaged("a pass that is not there");
    const Score& score = completion.score;
    const std::int64_t course = course_row(completion.course);
    const int mark = score.asked == 0 ? 0 : score.right * 100 / score.asked;
    m_db.exec("UPDATE completion SET person_id = $1, course_id = $2, version_id = $3, "
              "language = $4, face = $5, how = $6, n_right = $7, n_asked = $8, "
              "n_critical_right = $9, n_critical_asked = $10, mark = $11, passed_on = $12, "
              "expires_on = $13, parcel_id = $14, format = $15, record_hash = $16, led_by = $17 "
              "WHERE uid = $18",
              {person->id, course,
               version_row(completion.course, completion.version, completion.content),
               completion.language, word_of(completion.face), word_of(completion.how), score.right,
               score.asked, score.critical_right, score.critical_asked, mark,
               stored(completion.date), stored(completion.expires), m_parcel.id, completion_format,
               Blob(record_hash(completion)), completion.led_by.text, completion.id.text});
    hold_anew(before.i64(0), before.i64(1));
    hold_anew(person->id, course);
}

void RecordWriter::hold_anew(std::int64_t person, std::int64_t course) {
    m_db.exec("DELETE FROM holding WHERE person_id = $1 AND course_id = $2", {person, course});
    Rows rows = m_db.query("SELECT c.id, k.slug, c.passed_on, c.expires_on FROM completion c "
                           "JOIN course k ON k.id = c.course_id "
                           "WHERE c.person_id = $1 AND c.course_id = $2 ORDER BY c.id",
                           {person, course});
    std::optional<std::pair<Date, std::int64_t>> longest;
    while (rows.next()) {
        const Date until = counts_until({rows.text(1)}, day_in(rows, 2), day_in(rows, 3));
        if (!longest || until > longest->first)
            longest = {until, rows.i64(0)};
    }
    if (longest)
        m_db.exec("INSERT INTO holding(person_id, course_id, completion_id, expires_on) "
                  "VALUES($1, $2, $3, $4)",
                  {person, course, longest->second, stored(longest->first)});
}

// ---- The rest

void RecordWriter::add_registration(const SubmittedForm& form) {
    const int before = m_counts.n_forms;
    // An application is work by the venue's state.
    add(form, m_parcel.was_checked ? Reading::waits : Reading::is_done);
    m_counts.has_new_registration = m_counts.n_forms > before;
}

void RecordWriter::add(const SubmittedForm& form) {
    add(form, Reading::waits);
}

// The answers of an old form may have been taken away since (retention.h): they do not come back,
// and nobody is asked about them.
void RecordWriter::compare(const SubmittedForm& form, const Registration& known) {
    const bool is_same = known.venue == m_parcel.venue_uid && known.form == form.form &&
                         known.form_version == form.form_version &&
                         iso(known.signed_at) == iso(form.signed_at) &&
                         (known.answers.empty() || known.answers == form.answers);
    if (!is_same)
        add_conflict(ConflictKind::record, form.id,
                     known.answers.empty() ? form_line(form) : form_line(form, known.answers));
}

void RecordWriter::add(const SubmittedForm& form, Reading reading) {
    if (const auto known = find_signed_form(m_db, form.id)) {
        ++m_counts.n_known;
        compare(form, *known);
        return;
    }
    m_db.exec("INSERT INTO registration(uid, venue_id, form, form_version, signed_at, "
              "arrived_at, read_at) VALUES($1, $2, $3, $4, $5, $6, $7)",
              {form.id, m_parcel.venue, form.form, form.form_version, stored(form.signed_at),
               stored(m_parcel.now),
               reading == Reading::is_done ? stored(m_parcel.now) : Value(Null{})});
    add_answers(m_db, m_db.last_id(), form.answers);
    ++m_counts.n_new;
    ++m_counts.n_forms;
}

void RecordWriter::add(const Use& use) {
    const auto added =
        m_db.exec("INSERT INTO use_of_venue(uid, venue_id, month_start, band, reason, given) "
                  "VALUES($1, $2, $3, $4, $5, $6) ON CONFLICT(uid) DO NOTHING",
                  {use.id.text, m_parcel.venue, stored(use.month_start), word_of(use.band),
                   word_of(use.reason), word_of(use.given)});
    ++(added != 0 ? m_counts.n_new : m_counts.n_known);
    if (added != 0)
        return;
    const auto known = find_use(m_db, use.id.text);
    if (known && (known->venue != m_parcel.venue_uid || known->use != use))
        add_conflict(ConflictKind::record, use.id.text, use_line(use));
}

void RecordWriter::set_counts(const std::vector<AttemptCount>& attempts,
                              const std::vector<AnswerCount>& answers) {
    for (const AttemptCount& count : attempts)
        m_db.exec("INSERT INTO attempt_count(venue_id, device_id, course_id, version, attempts, "
                  "passed) VALUES($1, $2, $3, $4, $5, $6) "
                  "ON CONFLICT(venue_id, device_id, course_id, version) DO UPDATE SET "
                  "attempts = excluded.attempts, passed = excluded.passed",
                  {m_parcel.venue, m_parcel.device, course_row(count.course), count.version,
                   count.attempts, count.passed});
    for (const AnswerCount& count : answers)
        m_db.exec("INSERT INTO answer_count(device_id, course_id, version, question, option_no, "
                  "chosen) VALUES($1, $2, $3, $4, $5, $6) "
                  "ON CONFLICT(device_id, course_id, version, question, option_no) "
                  "DO UPDATE SET chosen = excluded.chosen",
                  {m_parcel.device, course_row(count.course), count.version, count.question.text,
                   count.option, count.chosen});
}

} // namespace safeplaces
