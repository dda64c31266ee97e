#include "storage/register/record_versions.h"

#include "storage/line_fields.h"
#include "storage/register/form_answers.h"
#include "storage/register/register_columns.h"

#include <utility>
#include <vector>

namespace safeplaces {
namespace {

// "answer.phone=..." and, for one that is not there, "without.phone=".
constexpr std::string_view answer_prefix = "answer.";
constexpr std::string_view without_prefix = "without.";

std::string field_word(std::string_view key, std::string_view value) {
    return (" " + std::string(key)).append("=").append(field_text(value));
}

// One word for each answer that differs.
std::vector<std::string> differences(const Entries& there, const Entries& here) {
    std::vector<std::string> words;
    for (const auto& [key, value] : there) {
        const auto known = here.find(key);
        if (known == here.end() || known->second != value)
            words.push_back(field_word(std::string(answer_prefix) + field_text(key), value));
    }
    for (const auto& [key, value] : here) {
        if (!there.contains(key))
            words.push_back(field_word(std::string(without_prefix) + field_text(key), {}));
    }
    return words;
}

// The key without that prefix; nothing: it does not begin so.
std::optional<std::string> after(std::string_view prefix, std::string_view key) {
    return key.starts_with(prefix) ? text_of_field(key.substr(prefix.size())) : std::nullopt;
}

} // namespace

// ---- Forms

std::string form_line(const SubmittedForm& form) {
    // A moment as iso() writes it has nothing to escape.
    return "form=" + field_text(form.form) + " signed=" + iso(form.signed_at);
}

std::string form_line(const SubmittedForm& form, const Entries& here) {
    constexpr std::size_t left_out_room = 20;
    std::string line = form_line(form) + field_word("version", form.form_version);
    int left_out = 0;
    for (const std::string& difference : differences(form.answers, here)) {
        if (line.size() + difference.size() + left_out_room > most_incoming)
            ++left_out;
        else
            line += difference;
    }
    return left_out == 0 ? line : line + field_word("left_out", std::to_string(left_out));
}

std::optional<FormVersion> form_version_from(std::string_view line) {
    const auto fields = fields_in(line);
    if (!fields)
        return std::nullopt;
    LineReader reader(*fields);
    FormVersion version;
    version.form = reader.text("form");
    version.signed_at = reader.text("signed");
    if (fields->contains("version"))
        version.form_version = reader.text("version");
    if (fields->contains("left_out"))
        version.left_out = reader.number("left_out");
    for (const auto& [key, value] : *fields) {
        if (const auto field = after(answer_prefix, key))
            version.answers[*field] = reader.text(key);
        else if (const auto missing = after(without_prefix, key); missing && reader.text(key) == "")
            version.answers[*missing] = std::nullopt;
    }
    return reader.is_done() ? std::optional(std::move(version)) : std::nullopt;
}

std::optional<Registration> find_signed_form(Db& db, const std::string& id) {
    Rows rows = db.query("SELECT r.id, v.uid, r.form, r.form_version, r.signed_at "
                         "FROM registration r JOIN venue v ON v.id = r.venue_id WHERE r.uid = $1",
                         {id});
    if (!rows.next())
        return std::nullopt;
    return Registration{.id = {id},
                        .venue = {rows.text(1)},
                        .form = rows.text(2),
                        .form_version = rows.text(3),
                        .signed_at = instant_in(rows, 4),
                        .answers = answers_of(db, rows.i64(0))};
}

void forget_form_versions(Db& db, const VenueId& venue) {
    std::vector<std::pair<std::int64_t, std::string>> kept;
    Rows rows =
        db.query("SELECT c.id, c.incoming FROM conflict c JOIN venue v ON v.id = c.venue_id "
                 "WHERE v.uid = $1 AND c.kind = 'record' AND c.incoming LIKE 'form=%'",
                 {venue.text});
    while (rows.next()) {
        if (const auto version = form_version_from(rows.text(1)))
            kept.emplace_back(rows.i64(0), "form=" + field_text(version->form) +
                                               " signed=" + version->signed_at);
    }
    for (const auto& [conflict, line] : kept)
        db.exec("UPDATE conflict SET incoming = $1 WHERE id = $2", {line, conflict});
}

// ---- Uses

std::string use_line(const Use& use) {
    return "use=" + iso(use.month_start) + field_word("band", word_of(use.band)) +
           field_word("reason", word_of(use.reason)) + field_word("given", word_of(use.given));
}

std::optional<Use> use_from_line(std::string_view line) {
    const auto fields = fields_in(line);
    if (!fields)
        return std::nullopt;
    LineReader reader(*fields);
    Use use;
    use.month_start = reader.date("use");
    use.band = reader.kind<TimeBand>("band");
    use.reason = reader.kind<HelpReason>("reason");
    use.given = reader.kind<HelpGiven>("given");
    return reader.is_done() ? std::optional(use) : std::nullopt;
}

std::optional<UseAtVenue> find_use(Db& db, const std::string& id) {
    Rows rows = db.query("SELECT v.uid, u.month_start, u.band, u.reason, u.given "
                         "FROM use_of_venue u JOIN venue v ON v.id = u.venue_id WHERE u.uid = $1",
                         {id});
    if (!rows.next())
        return std::nullopt;
    return UseAtVenue{.use = {.id = {id},
                              .month_start = day_in(rows, 1),
                              .band = kind_in<TimeBand>(rows, 2),
                              .reason = kind_in<HelpReason>(rows, 3),
                              .given = kind_in<HelpGiven>(rows, 4)},
                      .venue = {rows.text(0)}};
}

} // namespace safeplaces
