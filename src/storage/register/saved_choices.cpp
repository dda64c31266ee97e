#include "storage/register/saved_choices.h"

#include "storage/settings.h"

#include <algorithm>
#include <sstream>

namespace safeplaces {
namespace {

// A line "code=value" for each.
std::string text_of(const std::map<std::string, std::string>& choices) {
    std::string text;
    for (auto [code, value] : choices) {
        std::replace(value.begin(), value.end(), '\n', ' ');
        if (!value.empty())
            text += code + '=' + value + '\n';
    }
    return text;
}

std::map<std::string, std::string> choices_from(const std::string& text) {
    std::map<std::string, std::string> choices;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t equals = line.find('=');
        if (equals != std::string::npos)
            choices[line.substr(0, equals)] = line.substr(equals + 1);
    }
    return choices;
}

} // namespace

std::optional<NamedChoices> find_named(const std::vector<NamedChoices>& all,
                                       const std::string& name) {
    const auto found = std::ranges::find(all, name, &NamedChoices::name);
    return found == all.end() ? std::nullopt : std::optional{*found};
}

std::string chosen(const NamedChoices& named, const std::string& code) {
    const auto found = named.choices.find(code);
    return found == named.choices.end() ? std::string{} : found->second;
}

SavedChoices::SavedChoices(Db& db, const std::string& list)
    : m_db(db), m_key_start(list + ".filter.") {
}

std::vector<NamedChoices> SavedChoices::all() {
    std::vector<NamedChoices> found;
    Rows rows = m_db.query("SELECT key, value FROM setting WHERE key LIKE $1 ORDER BY key",
                           {m_key_start + '%'});
    while (rows.next())
        found.push_back({rows.text(0).substr(m_key_start.size()), choices_from(rows.text(1))});
    return found;
}

void SavedChoices::save(const Acting& acting, const NamedChoices& named) {
    require(acting, SchemeAct::change_undecided);
    Settings(m_db).put(m_key_start + named.name, text_of(named.choices));
}

void SavedChoices::forget(const Acting& acting, const std::string& name) {
    require(acting, SchemeAct::change_undecided);
    Settings(m_db).remove(m_key_start + name);
}

} // namespace safeplaces
