#include "app/scheme/join_view_model.h"

#include "app/words/scheme_join_words.h"
#include "domain/fold.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr int most_entries = 20;

} // namespace

JoinViewModel::JoinViewModel(SchemeDesk& desk, VenueId venue, std::function<void()> noted)
    : m_desk(desk), m_joins(desk.file.db()), m_asked(std::move(venue)), m_noted(std::move(noted)) {
    m_state.may_join = may(desk.acting.role, SchemeAct::settle_conflicts);
    read();
}

void JoinViewModel::look_again() {
    read();
    changed();
}

void JoinViewModel::read() {
    read_again([&] {
        m_venue = m_asked.text.empty() ? m_joins.next_pair().value_or(VenueId{}) : m_asked;
        const auto found = m_desk.venues.find(m_venue);
        const bool sends_files = found && !m_desk.devices.of(m_venue).empty() &&
                                 !m_joins.named({}, 1).empty(); // an entry is left
        m_state.venue = sends_files ? found->name : std::string{};
        m_entries = sends_files ? m_joins.alike(m_venue) : std::vector<ListedEntry>{};
        m_state.is_alike = !m_entries.empty();
        if (sends_files && !m_state.is_alike && !trimmed(m_state.search).empty()) {
            m_entries = m_joins.named(m_state.search, most_entries);
        }
        const auto last = m_joins.joined_to(m_venue);
        m_state.joined = last ? joined_in_words(*last) : std::string{};
        m_state.may_part = m_state.may_join && m_joins.may_part(m_venue);
    });
    m_state.words = m_state.is_alike ? alike_in_words(m_state.venue) : none_alike_in_words();
    m_state.entries.clear();
    for (const ListedEntry& each : m_entries) {
        m_state.entries.push_back({each.id.text, entry_to_choose(each)});
    }
    if (chosen() == nullptr) {
        m_state.entry.clear();
    }
}

const ListedEntry* JoinViewModel::chosen() {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& each) {
        return each.id.text == m_state.entry;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

void JoinViewModel::search(const std::string& words) {
    m_state.search = words;
    m_state.news.clear();
    look_again();
}

void JoinViewModel::choose(const std::string& entry) {
    m_state.entry = entry;
    m_state.problem.clear();
    changed();
}

template <class Change>
void JoinViewModel::change(Change change) {
    m_state.news.clear();
    const bool went_well = tried(change);
    if (went_well) {
        m_state.search.clear();
        m_desk.search.forget();
    }
    read();
    changed();
    if (went_well) {
        m_noted();
    }
}

void JoinViewModel::join() {
    if (!m_state.may_join) {
        return;
    }
    const ListedEntry* entry = chosen();
    m_state.problem = entry == nullptr ? choose_an_entry() : std::string{};
    if (entry == nullptr) {
        changed();
        return;
    }
    m_desk.outside.confirm(join_question(m_state.venue, *entry), join_words(),
                           [this, venue = m_venue, entry = *entry] { join(venue, entry); });
}

// The answer may come late: it is about the venue that was asked about, whichever is shown by then.
void JoinViewModel::join(const VenueId& venue, const ListedEntry& entry) {
    change([&] {
        const JoinOutcome outcome =
            m_joins.join(m_desk.acting, venue, entry.id, m_desk.outside.now());
        m_state.news = outcome == JoinOutcome::joined ? joined_in_words(entry) : entry_is_gone();
    });
}

void JoinViewModel::keep_apart() {
    if (!m_state.may_join || !m_state.is_alike) {
        return;
    }
    change([&] {
        m_desk.file.db().tx([&] {
            for (const ListedEntry& each : m_entries) {
                m_joins.keep_apart(m_desk.acting, m_venue, each.id, m_desk.outside.now());
            }
        });
        m_state.news = kept_apart_in_words();
    });
}

void JoinViewModel::part() {
    if (!m_state.may_part) {
        return;
    }
    change([&] {
        const PartOutcome outcome = m_joins.part(m_desk.acting, m_venue, m_desk.outside.now());
        m_state.news = outcome == PartOutcome::already_sent ? letter_went_out() : parted_in_words();
    });
}

} // namespace safeplaces
