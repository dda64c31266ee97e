#include "storage/register/completion_rows.h"

#include "storage/register/register_columns.h"

namespace safeplaces {
namespace {

constexpr std::string_view columns =
    "SELECT c.uid, p.uid, v.uid, k.slug, w.version, w.content, c.language, c.face, c.how, "
    "c.n_right, c.n_asked, c.n_critical_right, c.n_critical_asked, c.passed_on, c.expires_on, "
    "c.format, c.record_hash FROM completion c JOIN person p ON p.id = c.person_id "
    "JOIN venue v ON v.id = c.venue_id JOIN course k ON k.id = c.course_id "
    "JOIN course_version w ON w.id = c.version_id ";

Completion completion_in(const Rows& rows) {
    return {.id = {rows.text(0)},
            .person = {rows.text(1)},
            .venue = {rows.text(2)},
            .course = {rows.text(3)},
            .version = rows.text(4),
            .content = digest_in(rows, 5),
            .language = rows.text(6),
            .face = kind_in<Face>(rows, 7),
            .how = kind_in<HowTaken>(rows, 8),
            .score = {.right = int_in(rows, 9),
                      .asked = int_in(rows, 10),
                      .critical_right = int_in(rows, 11),
                      .critical_asked = int_in(rows, 12)},
            .date = day_in(rows, 13),
            .expires = day_in(rows, 14)};
}

bool fits_hash(const Rows& rows, const Completion& completion) {
    return rows.i64(15) == completion_format && digest_in(rows, 16) == record_hash(completion);
}

std::vector<Completion> read(Rows rows) {
    std::vector<Completion> found;
    while (rows.next()) {
        found.push_back(completion_in(rows));
        if (!fits_hash(rows, found.back()))
            throw_damaged("completion " + found.back().id.text + " does not fit its hash");
    }
    return found;
}

} // namespace

std::optional<Completion> find_completion(Db& db, const CompletionId& id) {
    const auto found = read(db.query(std::string(columns) + "WHERE c.uid = $1", {id.text}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Completion> completions_of(Db& db, const PersonId& person) {
    return read(db.query(std::string(columns) + "WHERE p.uid = $1 ORDER BY c.passed_on, c.uid",
                         {person.text}));
}

std::optional<CompletionId> first_broken_completion(Db& db) {
    Rows rows = db.query(std::string(columns) + "ORDER BY c.id");
    while (rows.next()) {
        try {
            if (!fits_hash(rows, completion_in(rows)))
                return CompletionId{rows.text(0)};
        } catch (const MachineError& error) {
            if (error.trouble() != Trouble::damaged)
                throw;
            return CompletionId{rows.text(0)}; // a word or a hash that is none
        }
    }
    return std::nullopt;
}

} // namespace safeplaces
