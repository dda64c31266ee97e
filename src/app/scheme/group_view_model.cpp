#include "app/scheme/group_view_model.h"

#include "app/words/scheme_venue_words.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

// Between which the window has its turn.
constexpr std::size_t decided_at_once = 20;
constexpr std::size_t read_at_once = 50;

MoveReason reason_of(GroupAct act) {
    return act == GroupAct::approve ? MoveReason::approved_by_council : MoveReason::renewed;
}

} // namespace

GroupViewModel::GroupViewModel(SchemeDesk& desk, std::vector<VenueId> venues, GroupAct act)
    : m_desk(desk), m_venues(std::move(venues)) {
    m_state.act = act;
    if (m_venues.size() > most_in_group) {
        say(group_first_ones(most_in_group, m_venues.size()));
        m_venues.resize(most_in_group);
    }
    m_state.may_decide = may(desk.acting.role, SchemeAct::move_venues);
    if (const auto trouble = desk.paper_work.take_trouble()) { // of a page that was left
        say(group_not_drawn(trouble_in_words(*trouble)));
    }
    read(Choosing::all_ready);
}

// Again from the first one, if some are read already.
void GroupViewModel::read(Choosing choosing) {
    m_choosing = choosing;
    m_read.clear();
    m_next = 0;
    m_state.is_reading = true;
    if (!m_reads_later) {
        read_some();
    }
}

void GroupViewModel::read_some() {
    const bool is_well = read_again([&] {
        for (const std::size_t end = std::min(m_next + read_at_once, m_venues.size()); m_next < end;
             ++m_next) {
            if (const auto venue = m_desk.venues.find(m_venues[m_next])) {
                m_read.push_back(row_of(*venue));
            }
        }
    });
    if (is_well && m_next < m_venues.size()) {
        read_some_later();
        return;
    }
    m_state.is_reading = false;
    if (is_well) {
        m_state.rows = std::move(m_read);
        ++m_state.reading;
    }
    count();
    changed();
}

void GroupViewModel::read_some_later() {
    m_state.caption = group_reading(static_cast<int>(m_next), static_cast<int>(m_venues.size()));
    changed();
    m_reads_later = true;
    m_desk.outside.soon([this, here = std::weak_ptr{m_here}] {
        if (!here.expired()) {
            m_reads_later = false;
            read_some();
        }
    });
}

GroupRow GroupViewModel::row_of(const RegisteredVenue& venue) {
    GroupRow row{.venue = venue, .words = {}};
    if (m_state.act == GroupAct::remind) {
        const std::vector<std::string> due = due_in_words(venue, m_desk.outside.today());
        row.is_ready = !due.empty();
        row.words = due.empty() ? not_for_group(m_state.act, venue.state) : due.front();
    } else if (m_state.act == GroupAct::take_down) {
        const std::vector<std::string> stickers = stickers_to_come_back_of(venue);
        const auto asked = m_desk.papers.asked_for(venue.id, in_one(stickers));
        row.is_ready = !stickers.empty();
        row.is_asked = asked.has_value();
        row.words = row.is_ready ? stickers_to_come_back(static_cast<int>(stickers.size()), asked)
                                 : not_for_group(m_state.act, venue.state);
    } else {
        const bool waits = waits_for_its_letter(venue);
        const bool is_allowed =
            may_move(venue.state, VenueState::approved, Mover::person, reason_of(m_state.act));
        const std::vector<std::string> missing =
            waits ? missing_for_sticker(m_desk, venue)
                  : missing_for_approval(m_desk, venue, ticked_checks(m_desk, venue.id));
        row.is_unsent = waits && missing.empty();
        row.is_ready = !waits && is_allowed && missing.empty();
        if (row.is_unsent) {
            row.words = venue.sign_again ? to_sign_again() : decided_not_signed();
        } else if (!is_allowed && !waits) {
            row.words = not_for_group(m_state.act, venue.state);
        } else {
            row.words = missing.empty() ? ready_in_words(m_state.act, venue) : missing.front();
        }
    }
    const std::vector<GroupRow>& before = m_state.rows;
    row.is_chosen =
        row.is_ready && ((m_choosing == Choosing::all_ready && !row.is_asked) ||
                         std::any_of(before.begin(), before.end(), [&](const GroupRow& each) {
                             return each.venue.id == venue.id && each.is_chosen;
                         }));
    return row;
}

// Of approvals alone, and where there is a computer that a letter can go to; or it was decided
// together with others.
bool GroupViewModel::waits_for_its_letter(const RegisteredVenue& venue) {
    if (!is_safe_place(venue.state)) {
        return false;
    }
    if (!unsaved_letters(m_desk, venue.id).empty()) {
        return true;
    }
    const auto letter = unsent_letter(m_desk, venue.id);
    if (!letter || letter->state != VenueState::approved) {
        return false;
    }
    const std::vector<RegisteredDevice> computers = m_desk.devices.of(venue.id);
    return is_decided_together(venue.id) ||
           std::any_of(computers.begin(), computers.end(),
                       [](const RegisteredDevice& each) { return !each.revoked; });
}

bool GroupViewModel::is_decided_together(const VenueId& venue) const {
    return std::any_of(m_desk.decided_together.begin(), m_desk.decided_together.end(),
                       [&](const DecidedTogether& each) { return each.venue == venue; });
}

void GroupViewModel::count() {
    const auto count_if = [&](auto is) {
        return static_cast<int>(std::count_if(m_state.rows.begin(), m_state.rows.end(), is));
    };
    m_state.chosen = count_if([](const GroupRow& row) { return row.is_chosen; });
    m_state.unsent = count_if([](const GroupRow& row) { return row.is_unsent; });
    m_state.caption =
        group_caption(m_state.chosen, static_cast<int>(m_state.rows.size()), m_state.unsent);
    m_state.may_undo = !m_desk.decided_together.empty();
    m_state.will_happen = m_state.chosen > 0 ? group_outcome(m_state.act, m_state.chosen)
                                             : std::vector<std::string>{};
    m_state.button = group_button(m_state.act, m_state.chosen);
}

void GroupViewModel::choose_act(GroupAct act) {
    if (is_at_work()) {
        changed(); // the window shows the one that was chosen before
        return;
    }
    m_state.act = act;
    m_state.trouble.clear(); // of the act before
    read(Choosing::all_ready);
}

void GroupViewModel::toggle(int row) {
    GroupRow& toggled = m_state.rows.at(static_cast<std::size_t>(row));
    toggled.is_chosen = toggled.is_ready && !toggled.is_chosen;
    count();
    changed();
}

void GroupViewModel::choose_all() {
    for (GroupRow& row : m_state.rows) {
        row.is_chosen = row.is_ready;
    }
    count();
    changed();
}

void GroupViewModel::choose_none() {
    for (GroupRow& row : m_state.rows) {
        row.is_chosen = false;
    }
    count();
    changed();
}

bool GroupViewModel::is_at_work() const {
    return m_state.is_working || m_desk.paper_work.is_running();
}

// What this page does is seen on it; what one before it had begun is said.
bool GroupViewModel::has_to_wait() {
    if (is_at_work() && !m_state.is_working) {
        say(group_drawing());
        changed();
    }
    return is_at_work() || m_state.is_reading;
}

void GroupViewModel::go_on() {
    if (has_to_wait()) {
        return;
    }
    if (m_state.chosen == 0) {
        say(group_nothing_chosen());
        changed();
    } else if (!m_state.may_decide) {
        return;
    } else if (m_state.act == GroupAct::remind || m_state.act == GroupAct::take_down) {
        save_mails();
    } else {
        m_desk.outside.confirm(group_question(m_state.act, m_state.chosen), m_state.button,
                               [this] { decide(); });
    }
}

std::vector<RegisteredVenue> GroupViewModel::venues_that(bool GroupRow::*is) const {
    std::vector<RegisteredVenue> venues;
    for (const GroupRow& row : m_state.rows) {
        if (row.*is) {
            venues.push_back(row.venue);
        }
    }
    return venues;
}

// Some at a time, in one transaction: those can be undone also when the next ones fail.
void GroupViewModel::decide() {
    m_refused = 0;
    work_on(venues_that(&GroupRow::is_chosen),
            {.at_once = decided_at_once,
             .step = [this, now = m_desk.outside.now()](auto some) { decide(some, now); },
             .progress = group_deciding,
             .finish =
                 [this] {
                     const int decided = m_state.done - m_refused;
                     say(group_decided(m_state.act, decided, m_refused));
                     finish();
                 }});
}

void GroupViewModel::decide(std::span<const RegisteredVenue> some, Instant now) {
    std::vector<DecidedTogether> decided;
    m_desk.file.db().tx([&] {
        decided.clear();
        for (const RegisteredVenue& venue : some) {
            if (decide(venue, now) == MoveOutcome::moved) {
                decided.push_back({venue.id, now});
            }
        }
    });
    m_refused += static_cast<int>(some.size() - decided.size());
    auto& together = m_desk.decided_together;
    together.insert(together.end(), decided.begin(), decided.end());
}

MoveOutcome GroupViewModel::decide(const RegisteredVenue& venue, Instant now) {
    const Date today = m_desk.outside.today();
    const MoveOutcome outcome = m_desk.venues.move(
        m_desk.acting, venue.id,
        {.to = VenueState::approved,
         .reason = reason_of(m_state.act),
         .on = today,
         .valid_to = approved_until(m_desk.scheme, first_day_of_approval(venue, today)),
         .level = venue.level.empty() && !m_desk.scheme.levels.empty()
                      ? m_desk.scheme.levels.front()
                      : venue.level},
        now);
    if (outcome == MoveOutcome::moved) {
        note_sentences(m_desk, venue.id, {});
    }
    return outcome;
}

void GroupViewModel::undo() {
    if (has_to_wait()) {
        return;
    }
    m_undone = 0;
    std::vector<RegisteredVenue> venues;
    for (const DecidedTogether& each : m_desk.decided_together) {
        venues.emplace_back().id = each.venue;
    }
    work_on(std::move(venues), {.at_once = decided_at_once,
                                .step = [this](auto some) { undo(some); },
                                .progress = group_undoing,
                                .finish =
                                    [this] {
                                        say(group_undone(m_undone));
                                        finish();
                                    }});
}

// Those stand first in the list of what was decided together.
void GroupViewModel::undo(std::span<const RegisteredVenue> some) {
    auto& together = m_desk.decided_together;
    const auto end = together.begin() + std::min(std::ssize(some), std::ssize(together));
    int undone = 0;
    m_desk.file.db().tx([&] {
        undone = 0;
        for (auto each = together.begin(); each != end; ++each) {
            undone += undo(*each) ? 1 : 0;
        }
    });
    m_undone += undone;
    together.erase(together.begin(), end);
}

// Unless somebody has decided anew about it since.
bool GroupViewModel::undo(const DecidedTogether& decided) {
    const std::vector<PastMove> history = m_desk.venues.history(decided.venue);
    return !history.empty() && history.front().at == decided.at &&
           m_desk.venues.undo(m_desk.acting, decided.venue, m_desk.outside.now()) ==
               UndoOutcome::undone;
}

void GroupViewModel::work_on(std::vector<RegisteredVenue> venues, Task task) {
    m_to_do = std::move(venues);
    m_task = std::move(task);
    m_state.is_working = true;
    m_state.done = 0;
    m_state.all = static_cast<int>(m_to_do.size());
    work_on_next();
}

void GroupViewModel::work_on_next() {
    const auto done = static_cast<std::size_t>(m_state.done);
    if (m_is_cancelled || done == m_to_do.size()) {
        m_task.finish();
        return;
    }
    const auto some = std::span<const RegisteredVenue>{m_to_do}.subspan(
        done, std::min(m_task.at_once, m_to_do.size() - done));
    if (!tried([&] { m_task.step(some); })) {
        finish(); // what is done stays, and the rest can be tried again
        return;
    }
    m_state.done += static_cast<int>(some.size());
    if (m_state.done == m_state.all) {
        m_task.finish();
        return;
    }
    m_state.progress = m_task.progress(m_state.done, m_state.all);
    changed();
    m_desk.outside.soon([this, here = std::weak_ptr{m_here}] {
        if (!here.expired()) {
            work_on_next();
        }
    });
}

void GroupViewModel::finish() {
    m_state.is_working = false;
    m_is_cancelled = false;
    read(Choosing::as_before);
}

void GroupViewModel::cancel() {
    m_is_cancelled = m_state.is_working;
    m_desk.paper_work.cancel();
}

void GroupViewModel::say(std::string news) {
    m_state.news = std::move(news);
    ++m_state.news_number;
}

} // namespace safeplaces
