#include "storage/completion_log.h"

#include "storage/attempt_log.h"
#include "storage/columns.h"
#include "storage/completion_columns.h"

#include <map>
#include <set>

namespace safeplaces {
namespace {

constexpr std::string_view completion_columns =
    "SELECT uid, person, venue, course, version, content, language, face, how, n_right, n_asked, "
    "n_critical_right, n_critical_asked, passed_on, expires_on, format, record_hash, "
    "led_by FROM completion ";

enum class Inserted { now, before };

// Throws DbFault::unique when another completion has that id.
Inserted insert(Db& db, const Completion& completion) {
    const Digest hash = record_hash(completion);
    const auto added = db.exec(
        "INSERT INTO completion(uid, person, venue, course, version, content, language, face, "
        "how, n_right, n_asked, n_critical_right, n_critical_asked, passed_on, expires_on, "
        "format, record_hash, led_by) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, "
        "$13, $14, $15, $16, $17, $18) ON CONFLICT(uid) DO NOTHING",
        {completion.id.text, completion.person.text, completion.venue.text, completion.course.text,
         completion.version, Blob(completion.content), completion.language,
         word_of(completion.face), word_of(completion.how), completion.score.right,
         completion.score.asked, completion.score.critical_right, completion.score.critical_asked,
         iso(completion.date), iso(completion.expires), completion_format, Blob(hash),
         completion.led_by.text});
    if (added != 0)
        return Inserted::now;
    Rows rows = db.query("SELECT record_hash FROM completion WHERE uid = $1", {completion.id.text});
    if (!rows.next() || digest_in(rows, 0) != hash)
        throw DbError(DbFault::unique, "another completion has the id " + completion.id.text);
    return Inserted::before;
}

} // namespace

CompletionLog::CompletionLog(Db& db, Outbox& outbox) : m_db(db), m_outbox(outbox) {
}

void CompletionLog::record(const Attempt& attempt, const std::optional<Completion>& completion) {
    m_db.tx([&] {
        AttemptLog(m_db).add(attempt);
        if (completion)
            add(*completion);
    });
}

void CompletionLog::add(const Completion& completion) {
    add(std::span(&completion, 1));
}

void CompletionLog::add(std::span<const Completion> completions) {
    m_db.tx([&] {
        // The outbox comes after everything that could be refused, and before the commit.
        std::vector<Completion> added;
        for (const Completion& completion : completions) {
            if (insert(m_db, completion) == Inserted::now)
                added.push_back(completion);
        }
        m_outbox.add(added);
    });
}

std::vector<Completion> CompletionLog::all() {
    return completions_in(m_db.query(std::string(completion_columns) + "ORDER BY passed_on, uid"),
                          date_in);
}

std::vector<Completion> CompletionLog::of(const PersonId& person) {
    return completions_in(
        m_db.query(std::string(completion_columns) + "WHERE person = $1 ORDER BY passed_on, uid",
                   {person.text}),
        date_in);
}

Replay CompletionLog::replay_outbox() {
    Replay replay;
    std::map<CompletionId, Completion> stored;
    std::set<CompletionId> written;
    const Outbox::Reading outbox = m_outbox.read();
    m_db.tx([&] {
        replay = {.unreadable = outbox.unreadable};
        stored.clear();
        for (Completion& completion : all())
            stored.emplace(completion.id, std::move(completion));
        for (const Completion& completion : outbox.completions) {
            const auto known = stored.find(completion.id);
            if (known == stored.end()) {
                insert(m_db, completion);
                stored.emplace(completion.id, completion);
                ++replay.restored;
            } else if (known->second != completion) {
                ++replay.conflicting;
                continue;
            }
            written.insert(completion.id);
        }
    });
    for (const auto& [id, completion] : stored) {
        if (!written.contains(id)) {
            m_outbox.add(completion);
            ++replay.rewritten;
        }
    }
    return replay;
}

} // namespace safeplaces
