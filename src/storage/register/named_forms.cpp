#include "storage/register/named_forms.h"

#include "domain/fold.h"
#include "storage/register/conditions.h"
#include "storage/register/form_answers.h"
#include "storage/register/register_columns.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace safeplaces {
namespace {

std::set<std::string> words_of_name(std::string_view name) {
    const std::vector<std::string> words = words_in(name);
    return {words.begin(), words.end()};
}

std::vector<std::string> names_of_others(Db& db, const VenueId& venue, const PersonId& person) {
    std::vector<std::string> names;
    Rows rows = db.query("SELECT p.name FROM person p JOIN venue v ON v.id = p.venue_id "
                         "WHERE v.uid = $1 AND p.uid <> $2 AND p.erased_at IS NULL",
                         {venue.text, person.text});
    while (rows.next())
        names.push_back(rows.text(0));
    return names;
}

bool may_name_another(std::string_view name,
                      const Entries& about,
                      const std::vector<std::string>& others) {
    return words_of_name(name).size() == 1 || std::ranges::any_of(about, [&](const auto& answer) {
               return is_same_name(name, answer.second) &&
                      std::ranges::any_of(others, [&](const std::string& other) {
                          return is_same_name(other, answer.second);
                      });
           });
}

} // namespace

bool is_same_name(std::string_view name, std::string_view answer) {
    const std::set<std::string> one = words_of_name(name);
    const std::set<std::string> other = words_of_name(answer);
    if (one.empty() || other.empty())
        return false;
    return one == other ||
           (std::min(one.size(), other.size()) > 1 &&
            (std::ranges::includes(one, other) || std::ranges::includes(other, one)));
}

Entries answers_about(std::string_view name, const Entries& answers) {
    constexpr std::string_view suffix = "name";
    Entries about;
    for (const auto& [key, value] : answers) {
        if (!is_same_name(name, value))
            continue;
        about.emplace(key, value);
        if (!key.ends_with("-name"))
            continue;
        const std::string_view prefix = std::string_view(key).substr(0, key.size() - suffix.size());
        std::ranges::copy_if(answers, std::inserter(about, about.end()), [&](const auto& answer) {
            return answer.first.starts_with(prefix) && !answer.second.empty();
        });
    }
    return about;
}

NamedForms
forms_naming(Db& db, const VenueId& venue, const PersonId& person, const std::string& name) {
    const std::vector<std::string> others = names_of_others(db, venue, person);
    NamedForms found;
    Rows rows = db.query("SELECT r.id, r.uid, r.form, r.signed_at FROM registration r "
                         "JOIN venue v ON v.id = r.venue_id WHERE v.uid = $1 "
                         "ORDER BY r.signed_at, r.id",
                         {venue.text});
    while (rows.next()) {
        NamedInForm form{.id = rows.text(1),
                         .form = rows.text(2),
                         .signed_at = instant_in(rows, 3),
                         .answers = answers_about(name, answers_of(db, rows.i64(0)))};
        if (form.answers.empty())
            continue;
        if (may_name_another(name, form.answers, others))
            ++found.alike;
        else
            found.forms.push_back(std::move(form));
    }
    return found;
}

} // namespace safeplaces
