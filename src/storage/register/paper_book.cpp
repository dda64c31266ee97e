#include "storage/register/paper_book.h"

#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"

#include <cassert>

namespace safeplaces {

template <>
inline constexpr auto words_of_kind<PaperKind> = std::to_array<CodeWord<PaperKind>>({
    {PaperKind::approval_letter, "approval_letter"},
    {PaperKind::reminder_letter, "reminder_letter"},
    {PaperKind::removal_letter, "removal_letter"},
    {PaperKind::sticker, "sticker"},
});

namespace {

constexpr std::string_view paper_columns =
    "SELECT p.uid, v.uid, p.kind, p.sticker, p.says, p.design_version, p.at, p.issued_on, "
    "p.content, p.first_page FROM paper p JOIN venue v ON v.id = p.venue_id ";

std::vector<PaperIssue> papers_in(Rows rows) {
    std::vector<PaperIssue> issues;
    while (rows.next())
        issues.push_back({.id = {rows.text(0)},
                          .venue = {rows.text(1)},
                          .kind = kind_in<PaperKind>(rows, 2),
                          .sticker = rows.text(3),
                          .says = rows.text(4),
                          .design_version = int_in(rows, 5),
                          .at = instant_in(rows, 6),
                          .on = day_in(rows, 7),
                          .content = digest_in(rows, 8),
                          .first_page = int_in(rows, 9)});
    return issues;
}

} // namespace

PaperBook::PaperBook(Db& db) : m_db(db) {
}

void PaperBook::add(const Acting& acting,
                    std::span<const PaperIssue> run,
                    const std::string& file) {
    require(acting, SchemeAct::change_undecided);
    assert(!run.empty());
    const Digest content = digest_of(file);
    m_db.tx([&] {
        KeptFiles(m_db).keep(file);
        for (const PaperIssue& each : run) {
            const auto added = m_db.exec(
                "INSERT INTO paper(uid, venue_id, kind, sticker, says, design_version, at, "
                "issued_on, content, first_page) "
                "SELECT $1, id, $2, $3, $4, $5, $6, $7, $8, $9 FROM venue WHERE uid = $10",
                {each.id.text, word_of(each.kind), each.sticker, each.says,
                 std::int64_t{each.design_version}, stored(each.at), stored(each.on), Blob(content),
                 std::int64_t{each.first_page}, each.venue.text});
            if (added == 0)
                throw DbError(DbFault::foreign, "a paper for a venue that is not there");
        }
        RegisterAudit(m_db).add(run.front().at, acting, RegisterAct::papers_issued, to_hex(content),
                                std::string(word_of(run.front().kind)) +
                                    " count=" + std::to_string(run.size()));
    });
}

std::vector<PaperIssue> PaperBook::of(const VenueId& venue) {
    return papers_in(
        m_db.query(std::string(paper_columns) + "WHERE v.uid = $1 ORDER BY p.at DESC, p.id DESC",
                   {venue.text}));
}

std::optional<PaperIssue> PaperBook::newest_like(const PaperIssue& wanted) {
    const auto found = papers_in(
        m_db.query(std::string(paper_columns) +
                       "WHERE v.uid = $1 AND p.kind = $2 AND p.sticker = $3 AND p.says = $4 "
                       "ORDER BY p.at DESC, p.id DESC LIMIT 1",
                   {wanted.venue.text, word_of(wanted.kind), wanted.sticker, wanted.says}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<PaperIssue> PaperBook::run_of(const PaperIssue& issue) {
    return papers_in(
        m_db.query(std::string(paper_columns) + "WHERE p.content = $1 AND p.at = $2 ORDER BY p.id",
                   {Blob(issue.content), stored(issue.at)}));
}

std::optional<Date> PaperBook::asked_for(const VenueId& venue, const std::string& stickers) {
    Rows rows = m_db.query("SELECT p.issued_on FROM paper p JOIN venue v ON v.id = p.venue_id "
                           "WHERE v.uid = $1 AND p.kind = 'removal_letter' AND p.sticker = $2 "
                           "ORDER BY p.at DESC LIMIT 1",
                           {venue.text, stickers});
    return rows.next() ? std::optional(day_in(rows, 0)) : std::nullopt;
}

KeptFile PaperBook::file_of(const PaperIssue& issue) {
    return KeptFiles(m_db).find(issue.content);
}

void PaperBook::forget(const VenueId& venue) {
    m_db.tx([&] {
        m_db.exec("UPDATE paper SET says = '' "
                  "WHERE venue_id = (SELECT id FROM venue WHERE uid = $1)",
                  {venue.text});
        m_db.exec("DELETE FROM kept_file WHERE content IN (SELECT p.content FROM paper p "
                  "JOIN venue v ON v.id = p.venue_id WHERE v.uid = $1) "
                  "AND NOT EXISTS(SELECT 1 FROM paper o WHERE o.content = kept_file.content "
                  "AND o.says <> '')",
                  {venue.text});
    });
}

void PaperBook::note_saved_again(const Acting& acting, const PaperIssue& issue, Instant at) {
    require(acting, SchemeAct::export_records);
    m_db.tx([&] {
        RegisterAudit(m_db).add(at, acting, RegisterAct::file_saved, to_hex(issue.content),
                                std::string(word_of(issue.kind)));
    });
}

} // namespace safeplaces
