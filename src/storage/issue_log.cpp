#include "storage/issue_log.h"

#include "storage/columns.h"

namespace safeplaces {

IssueLog::IssueLog(Db& db) : m_db(db) {
}

void IssueLog::add(const Issue& issue) {
    m_db.exec("INSERT INTO issue(uid, kind, approval, made_at, made_on, content, completion) "
              "VALUES($1, $2, $3, $4, $5, $6, $7) ON CONFLICT(uid) DO NOTHING",
              {issue.id.text, word_of(issue.kind), word_of(issue.approval), stored(issue.made_at),
               iso(issue.made_on), Blob(issue.content), issue.completion});
}

std::vector<Issue> IssueLog::all() {
    std::vector<Issue> issues;
    Rows rows = m_db.query("SELECT uid, kind, approval, made_at, made_on, content, completion "
                           "FROM issue ORDER BY made_at, uid");
    while (rows.next())
        issues.push_back({.id = {rows.text(0)},
                          .kind = kind_in<DocumentKind>(rows, 1),
                          .approval = kind_in<Approval>(rows, 2),
                          .made_at = instant_in(rows, 3),
                          .made_on = date_in(rows, 4),
                          .content = digest_in(rows, 5),
                          .completion = rows.text(6)});
    return issues;
}

std::optional<Date> IssueLog::first_provisional(DocumentKind kind) {
    Rows rows = m_db.query("SELECT made_on FROM issue WHERE kind = $1 AND "
                           "approval = 'provisional' ORDER BY made_at, uid LIMIT 1",
                           {word_of(kind)});
    return rows.next() ? std::optional(date_in(rows, 0)) : std::nullopt;
}

} // namespace safeplaces
