#include "storage/issue_log.h"

#include "storage/columns.h"

namespace safeplaces {
namespace {

constexpr int keeps_files_since = 3; // version of a venue's database

constexpr std::string_view issue_columns =
    "SELECT uid, kind, approval, made_at, made_on, content, "
    "completion, series, says, sticker, design_version FROM issue ";

std::vector<Issue> issues_in(Rows rows) {
    std::vector<Issue> issues;
    while (rows.next())
        issues.push_back({.id = {rows.text(0)},
                          .kind = kind_in<DocumentKind>(rows, 1),
                          .approval = kind_in<Approval>(rows, 2),
                          .made_at = instant_in(rows, 3),
                          .made_on = date_in(rows, 4),
                          .content = digest_in(rows, 5),
                          .completion = rows.text(6),
                          .series = rows.text(7),
                          .says = rows.text(8),
                          .sticker = rows.text(9),
                          .design_version = int_in(rows, 10)});
    return issues;
}

} // namespace

IssueLog::IssueLog(Db& db) : m_db(db) {
}

void IssueLog::add(const Issue& issue) {
    m_db.exec("INSERT INTO issue(uid, kind, approval, made_at, made_on, content, completion, "
              "series, says, sticker, design_version) "
              "VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT(uid) DO NOTHING",
              {issue.id.text, word_of(issue.kind), word_of(issue.approval), stored(issue.made_at),
               iso(issue.made_on), Blob(issue.content), issue.completion, issue.series, issue.says,
               issue.sticker, std::int64_t{issue.design_version}});
}

std::vector<Issue> IssueLog::all() {
    return issues_in(m_db.query(std::string(issue_columns) + "ORDER BY made_at, uid"));
}

std::optional<Date> IssueLog::first_provisional(DocumentKind kind) {
    Rows rows = m_db.query("SELECT made_on FROM issue WHERE kind = $1 AND "
                           "approval = 'provisional' ORDER BY made_at, uid LIMIT 1",
                           {word_of(kind)});
    return rows.next() ? std::optional(date_in(rows, 0)) : std::nullopt;
}

std::optional<Issue> IssueLog::newest_like(const std::string& series, const std::string& says) {
    const auto found =
        issues_in(m_db.query(std::string(issue_columns) + "WHERE series = $1 AND says = $2 "
                                                          "ORDER BY made_at DESC, uid DESC LIMIT 1",
                             {series, says}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void IssueLog::forget(const PersonId& person) {
    if (m_db.version() < keeps_files_since)
        return;
    constexpr std::string_view theirs =
        "(SELECT uid FROM completion WHERE person = $1 OR led_by = $1)";
    m_db.tx([&] {
        m_db.exec("DELETE FROM kept_file WHERE content IN "
                  "(SELECT content FROM issue WHERE completion IN " +
                      std::string(theirs) + ")",
                  {person.text});
        m_db.exec("UPDATE issue SET says = '' WHERE completion IN " + std::string(theirs),
                  {person.text});
    });
}

} // namespace safeplaces
