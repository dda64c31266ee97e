#include "storage/register/completion_rows.h"

#include "storage/completion_columns.h"
#include "storage/register/register_columns.h"

namespace safeplaces {
namespace {

constexpr std::string_view completion_row_columns =
    "SELECT c.uid, p.uid, v.uid, k.slug, w.version, w.content, c.language, c.face, c.how, "
    "c.n_right, c.n_asked, c.n_critical_right, c.n_critical_asked, c.passed_on, c.expires_on, "
    "c.format, c.record_hash, c.led_by FROM completion c JOIN person p ON p.id = c.person_id "
    "JOIN venue v ON v.id = c.venue_id JOIN course k ON k.id = c.course_id "
    "JOIN course_version w ON w.id = c.version_id ";

} // namespace

std::optional<Completion> find_completion(Db& db, const CompletionId& id) {
    const auto found = completions_in(
        db.query(std::string(completion_row_columns) + "WHERE c.uid = $1", {id.text}), day_in);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Completion> completions_of(Db& db, const PersonId& person) {
    return completions_in(db.query(std::string(completion_row_columns) +
                                       "WHERE p.uid = $1 ORDER BY c.passed_on, c.uid",
                                   {person.text}),
                          day_in);
}

std::optional<CompletionId> first_broken_completion(Db& db) {
    Rows rows = db.query(std::string(completion_row_columns) + "ORDER BY c.id");
    while (rows.next()) {
        try {
            if (!fits_hash(rows, completion_in(rows, day_in)))
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
