#include "storage/register/taken_versions.h"

#include "storage/outbox.h"
#include "storage/register/completion_rows.h"
#include "storage/register/form_answers.h"
#include "storage/register/record_versions.h"
#include "storage/register/record_writer.h"
#include "storage/register/register_columns.h"

#include <charconv>
#include <utility>
#include <vector>

namespace safeplaces {
namespace {

// ---- Passes

struct TwoPasses {
    Completion here;
    Completion there;
};

std::optional<TwoPasses> passes_of(Db& db, const IntakeRules& rules, const Conflict& conflict) {
    auto there = completion_from_line(conflict.incoming);
    if (!there || there->venue != conflict.venue || there->id.text != conflict.subject ||
        !has_possible_days(*there, rules.today))
        return std::nullopt;
    auto here = find_completion(db, there->id);
    const bool is_known = db.query("SELECT p.id FROM person p JOIN venue v ON v.id = p.venue_id "
                                   "WHERE p.uid = $1 AND v.uid = $2",
                                   {there->person.text, conflict.venue.text})
                              .next();
    return here && here->venue == conflict.venue && is_known
               ? std::optional(TwoPasses{std::move(*here), std::move(*there)})
               : std::nullopt;
}

void put_in_place(Db& db,
                  const IntakeRules& rules,
                  const Conflict& conflict,
                  const Completion& pass,
                  Instant at) {
    Rows rows = db.query("SELECT c.venue_id, q.device_id, c.parcel_id FROM conflict c "
                         "JOIN parcel q ON q.id = c.parcel_id WHERE c.id = $1",
                         {conflict.id});
    if (!rows.next())
        throw_damaged("a conflict that is not there");
    RecordWriter writer(db, rules);
    writer.begin({rows.i64(0), conflict.venue, rows.i64(1), rows.i64(2), at});
    writer.replace(pass);
}

// ---- Signed forms

struct TwoForms {
    SubmittedForm here;
    SubmittedForm there;
};

// As iso() writes it.
std::optional<Instant> moment_from(const std::string& text) {
    constexpr std::string_view shape = "2026-11-25T10:42:07Z";
    const auto day = date_from_iso(text.substr(0, text.find('T')));
    if (!day || text.size() != shape.size())
        return std::nullopt;
    const auto number_at = [&](std::size_t place) {
        int number = 0;
        std::from_chars(text.data() + place, text.data() + place + 2, number);
        return number;
    };
    const Instant moment = Instant(std::chrono::sys_days(*day)) +
                           std::chrono::hours(number_at(11)) + std::chrono::minutes(number_at(14)) +
                           std::chrono::seconds(number_at(17));
    return iso(moment) == text ? std::optional(moment) : std::nullopt;
}

Entries answers_of_version(const FormVersion& version, Entries answers) {
    for (const auto& [key, answer] : version.answers) {
        if (answer)
            answers[key] = *answer;
        else
            answers.erase(key);
    }
    return answers;
}

bool is_kept_whole(const std::string& line) {
    const auto version = form_version_from(line);
    return version && !version->form_version.empty() && version->left_out == 0;
}

std::optional<TwoForms> forms_of(Db& db, const Conflict& conflict) {
    const auto version = form_version_from(conflict.incoming);
    const auto known = find_signed_form(db, conflict.subject);
    if (!version || !known || !is_kept_whole(conflict.incoming) || known->venue != conflict.venue ||
        known->form != version->form || known->answers.empty())
        return std::nullopt;
    const auto signed_at = moment_from(version->signed_at);
    TwoForms forms{.here = {known->id.text, known->form, known->form_version, known->signed_at,
                            known->answers},
                   .there = {known->id.text, version->form, version->form_version,
                             signed_at.value_or(Instant()),
                             answers_of_version(*version, known->answers)}};
    return signed_at && is_kept_whole(form_line(forms.here, forms.there.answers))
               ? std::optional(std::move(forms))
               : std::nullopt;
}

// What is kept of still other versions is told by what differs from the register; what has no room
// any more is counted (FormVersion::left_out), and the version cannot be taken then.
void compare_others_with(Db& db, const Conflict& taken, const TwoForms& forms) {
    std::vector<std::pair<std::int64_t, std::string>> lines;
    Rows rows = db.query("SELECT id, incoming FROM conflict WHERE subject = $1 "
                         "AND kind = 'record' AND id <> $2",
                         {taken.subject, taken.id});
    while (rows.next()) {
        const auto version = form_version_from(rows.text(1));
        const auto signed_at = version ? moment_from(version->signed_at) : std::nullopt;
        if (!signed_at || !is_kept_whole(rows.text(1)))
            continue;
        const SubmittedForm whole{forms.here.id, version->form, version->form_version, *signed_at,
                                  answers_of_version(*version, forms.here.answers)};
        lines.emplace_back(rows.i64(0), form_line(whole, forms.there.answers));
    }
    for (const auto& [conflict, line] : lines)
        db.exec("UPDATE conflict SET incoming = $1 WHERE id = $2", {line, conflict});
}

void put_in_place(Db& db, const SubmittedForm& form) {
    Rows rows = db.query("SELECT id FROM registration WHERE uid = $1", {form.id});
    if (!rows.next())
        throw_damaged("a form that is not there");
    const std::int64_t row = rows.i64(0);
    db.exec("UPDATE registration SET form_version = $1, signed_at = $2 WHERE id = $3",
            {form.form_version, stored(form.signed_at), row});
    db.exec("DELETE FROM registration_answer WHERE registration_id = $1", {row});
    add_answers(db, row, form.answers);
}

// ---- Help given

struct TwoUses {
    Use here;
    Use there;
};

std::optional<TwoUses> uses_of(Db& db, const Conflict& conflict) {
    auto there = use_from_line(conflict.incoming);
    const auto known = find_use(db, conflict.subject);
    if (!there || !known || known->venue != conflict.venue)
        return std::nullopt;
    there->id = known->use.id;
    return TwoUses{known->use, *there};
}

void put_in_place(Db& db, const Use& use) {
    db.exec("UPDATE use_of_venue SET month_start = $1, band = $2, reason = $3, given = $4 "
            "WHERE uid = $5",
            {stored(use.month_start), word_of(use.band), word_of(use.reason), word_of(use.given),
             use.id.text});
}

// A conflict that is settled already. The same version once more is not asked about again.
void keep_beside(Db& db, const Conflict& conflict, const std::string& line, Instant at) {
    db.exec("INSERT INTO conflict(kind, venue_id, parcel_id, subject, incoming, settled, "
            "settled_at) SELECT kind, venue_id, parcel_id, subject, $1, 'replaced', $2 "
            "FROM conflict WHERE id = $3",
            {line, stored(at), conflict.id});
}

} // namespace

bool may_take_version(Db& db, const IntakeRules& rules, const Conflict& conflict) {
    return conflict.kind == ConflictKind::record &&
           (passes_of(db, rules, conflict) || forms_of(db, conflict) || uses_of(db, conflict));
}

std::string take_version(Db& db, const IntakeRules& rules, const Conflict& conflict, Instant at) {
    if (const auto passes = passes_of(db, rules, conflict)) {
        put_in_place(db, rules, conflict, passes->there, at);
        keep_beside(db, conflict, outbox_line(passes->here), at);
        return " was=" + to_hex(record_hash(passes->here)) +
               " now=" + to_hex(record_hash(passes->there));
    }
    if (const auto forms = forms_of(db, conflict)) {
        compare_others_with(db, conflict, *forms);
        put_in_place(db, forms->there);
        keep_beside(db, conflict, form_line(forms->here, forms->there.answers), at);
    } else if (const auto uses = uses_of(db, conflict)) {
        put_in_place(db, uses->there);
        keep_beside(db, conflict, use_line(uses->here), at);
    }
    return {};
}

} // namespace safeplaces
