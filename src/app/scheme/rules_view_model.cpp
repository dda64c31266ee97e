#include "app/scheme/rules_view_model.h"

#include "app/scheme/hand_out.h"
#include "app/words/scheme_key_words.h"
#include "app/words/scheme_rules_words.h"

namespace safeplaces {

RulesViewModel::RulesViewModel(SchemeDesk& desk) : m_desk(desk) {
    m_state.may_change = may(desk.acting.role, SchemeAct::change_rules);
    m_state.why_not = m_state.may_change ? std::string{} : only_administrators_change_rules();
    tried([this] { read(); });
}

void RulesViewModel::read() {
    const DeskRules rules = rules_of(m_desk);
    m_state.typed = typed_of(rules.scheme, rules.contacts);
    m_state.typed[SetupField::idle_minutes] = std::to_string(rules.idle.count());
    m_state.artwork = artwork_slot(rules.artwork);
    m_state.checks = checks_of(m_desk.scheme);
    m_state.problems.clear();
    m_state.waiting = waiting_in_words(to_hand_out(m_desk.settings));
    ++m_state.reading;
}

void RulesViewModel::type(SetupField field, const std::string& value) {
    m_state.typed[field] = value;
}

void RulesViewModel::require(const std::vector<std::string>& checks) {
    tick(checks, m_state.checks);
}

void RulesViewModel::choose_picture() {
    if (m_state.may_change) {
        choose_artwork(m_desk.outside, m_state.artwork, [this] { changed(); });
    }
}

void RulesViewModel::drop_picture() {
    drop_artwork(m_state.artwork);
    changed();
}

void RulesViewModel::forget() {
    tried([this] { read(); });
    changed();
}

void RulesViewModel::save() {
    if (!m_state.may_change) {
        return;
    }
    m_state.problems.clear();
    const DeskRules rules = typed_rules();
    if (!m_state.problems.empty()) {
        ++m_state.tries;
    } else if (tried([&] {
                   change_rules(m_desk, rules);
                   read();
               })) {
        m_state.news = rules_were_saved();
        ++m_state.news_number;
    }
    changed();
}

DeskRules RulesViewModel::typed_rules() {
    DeskRules rules = rules_of(m_desk);
    std::vector<SetupProblem>& problems = m_state.problems;
    put_who_and_where(m_state.typed, rules.scheme, problems);
    put_rules(m_state.typed, rules.scheme, problems);
    put_new_course(m_state.typed, rules.scheme, problems);
    put_retention(m_state.typed, rules.scheme, problems);
    put_contacts(m_state.typed, rules.contacts, m_desk.outside.today(), problems);
    refuse_unprintable(m_state.typed,
                       {SetupField::council, SetupField::email, SetupField::code_word,
                        SetupField::wards, SetupField::levels, SetupField::contacts},
                       m_desk.library.fonts, problems);
    put_checks(m_state.checks, rules.scheme);
    rules.artwork = m_state.artwork.bytes;
    if (const auto minutes =
            number_in(m_state.typed, SetupField::idle_minutes, static_cast<int>(least_idle.count()),
                      static_cast<int>(most_idle.count()), problems)) {
        rules.idle = std::chrono::minutes{*minutes};
    }
    return rules;
}

} // namespace safeplaces
