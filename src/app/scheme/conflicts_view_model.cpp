#include "app/scheme/conflicts_view_model.h"

#include "app/words/numbers.h"
#include "app/words/record_words.h"
#include "storage/register/person_book.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

std::string id_of(ConflictAnswer answer) {
    return std::to_string(static_cast<int>(answer));
}

std::vector<ConflictAnswer> answers_to(ConflictBook& book, const Conflict& conflict) {
    const ConflictKind kind = conflict.kind;
    if (kind == ConflictKind::record && book.may_take(conflict)) {
        return {ConflictAnswer::kept, ConflictAnswer::taken};
    }
    if (kind == ConflictKind::moved_person) {
        return {ConflictAnswer::kept, ConflictAnswer::moved};
    }
    if (kind == ConflictKind::details || kind == ConflictKind::person) {
        return {ConflictAnswer::kept, ConflictAnswer::taken};
    }
    return {ConflictAnswer::noted};
}

} // namespace

ConflictsViewModel::ConflictsViewModel(SchemeDesk& desk) : m_desk(desk) {
    m_state.may_settle = may(desk.acting.role, SchemeAct::settle_conflicts);
    read();
}

void ConflictsViewModel::look_again() {
    read();
    changed();
}

// The oldest. An answer that was chosen already stays as long as it is the same one.
void ConflictsViewModel::read() {
    tried([&] {
        ConflictBook book{m_desk.file.db(), intake_rules(m_desk)};
        const std::vector<Conflict> oldest = book.open(1);
        m_state.open = book.how_many_open();
        if (oldest.empty() || !m_conflict || m_conflict->id != oldest.front().id) {
            m_state.answer.clear();
            m_state.problem.clear();
        }
        m_conflict = oldest.empty() ? std::nullopt : std::optional{oldest.front()};
        m_state.rows.clear();
        m_state.answers.clear();
        if (!m_conflict) {
            return;
        }
        const ConflictPerson who = person();
        m_state.title = conflict_title(m_conflict->kind);
        m_state.words = conflict_in_words(*m_conflict, who);
        for (const ConflictAnswer answer : answers_to(book, *m_conflict)) {
            m_state.answers.push_back({id_of(answer), answer_in_words(answer, *m_conflict, who)});
        }
        if (m_conflict->kind == ConflictKind::record || m_conflict->kind == ConflictKind::day ||
            m_conflict->kind == ConflictKind::person) {
            m_state.rows = version_rows(m_desk, *m_conflict);
        } else if (m_conflict->kind == ConflictKind::moved_person) {
            compare_venues();
        } else if (m_conflict->kind == ConflictKind::details) {
            compare_details();
        }
    });
}

ConflictPerson ConflictsViewModel::person() const {
    if (m_conflict->kind != ConflictKind::moved_person &&
        m_conflict->kind != ConflictKind::person) {
        return {};
    }
    const auto found = PersonBook{m_desk.file.db()}.find({m_conflict->subject});
    return found ? ConflictPerson{found->person.name, found->venue_name}
                 : ConflictPerson{no_name(), {}};
}

void ConflictsViewModel::compare_venues() {
    Db& db = m_desk.file.db();
    const auto here = PersonBook{db}.find({m_conflict->subject});
    const auto waiting = ConflictBook{db, intake_rules(m_desk)}.records_waiting_for(*m_conflict);
    if (!here) {
        return;
    }
    const ConflictDetails words = conflict_details();
    m_state.rows = {{words.venue, here->venue_name, m_conflict->venue_name},
                    {words.passes, with_thousands(static_cast<long long>(here->completions.size())),
                     with_thousands(static_cast<long long>(waiting.size()))}};
}

void ConflictsViewModel::compare_details() {
    const auto here = m_desk.venues.find(m_conflict->venue);
    const std::string& there = m_conflict->incoming; // two lines
    const std::size_t end = std::min(there.find('\n'), there.size());
    if (!here) {
        return;
    }
    const ConflictDetails words = conflict_details();
    m_state.rows = {{words.name, here->name, there.substr(0, end)},
                    {words.postcode, here->postcode,
                     end < there.size() ? there.substr(end + 1) : std::string{}}};
}

void ConflictsViewModel::choose(const std::string& answer) {
    m_state.answer = answer;
}

void ConflictsViewModel::settle() {
    if (!m_conflict || !m_state.may_settle) {
        return;
    }
    if (m_state.answer.empty()) {
        m_state.problem = conflict_needs_answer();
        changed();
        return;
    }
    SettleOutcome outcome = SettleOutcome::not_open;
    const bool went_well = tried([&] {
        outcome = ConflictBook{m_desk.file.db(), intake_rules(m_desk)}.settle(
            m_desk.acting, m_conflict->id, static_cast<ConflictAnswer>(std::stoi(m_state.answer)),
            m_desk.outside.now());
    });
    if (went_well) {
        m_state.news =
            outcome == SettleOutcome::settled ? conflict_settled_in_words() : std::string{};
        m_desk.search.forget(); // records may have moved along
        read();
    }
    changed();
}

long long conflict_count(SchemeDesk& desk) {
    return ConflictBook{desk.file.db(), intake_rules(desk)}.how_many_open();
}

} // namespace safeplaces
