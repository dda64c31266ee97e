#include "app/scheme/venue_view_model.h"

#include "app/scheme/approval.h"
#include "app/words/dates.h"
#include "app/words/saving.h"
#include "app/words/scheme_venue_words.h"
#include "app/words/venue_state_words.h"
#include "storage/register/venue_join.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

std::string id_of(VenueState state) {
    return std::to_string(static_cast<int>(state));
}

std::string id_of(MoveReason reason) {
    return std::to_string(static_cast<int>(reason));
}

bool asks_sentences(VenueState to) {
    return to == VenueState::more_information || to == VenueState::refused;
}

} // namespace

VenueViewModel::VenueViewModel(SchemeDesk& desk, VenueId venue)
    : m_desk(desk), m_venue(std::move(venue)) {
    m_state.may_decide = may(desk.acting.role, SchemeAct::move_venues);
    read();
    changed();
}

void VenueViewModel::look_again() {
    read();
    changed();
}

void VenueViewModel::read() {
    read_again([&] {
        m_facts = m_desk.venues.find(m_venue).value_or(RegisteredVenue{});
        m_ticked = ticked_checks(m_desk, m_venue);
        m_letter = unsent_letter(m_desk, m_venue);
        m_has_unsaved = !unsaved_letters(m_desk, m_venue).empty();
        read_computers();
        read_past();
    });
    show();
}

void VenueViewModel::read_computers() {
    m_computers = 0;
    for (const RegisteredDevice& device : m_desk.devices.of(m_venue)) {
        m_computers += device.revoked ? 0 : 1;
    }
    m_counting_stickers = 0;
    for (const Sticker& sticker : m_desk.stickers.of(m_venue)) {
        const bool counts = !sticker.revoked && sticker.valid_to >= m_desk.outside.today();
        m_counting_stickers += counts ? 1 : 0;
    }
}

void VenueViewModel::read_past() {
    m_state.history.clear();
    std::vector<PastMove> history = m_desk.venues.history(m_venue);
    const std::vector<PastMove> earlier =
        VenueJoins{m_desk.file.db()}.earlier_history(m_venue); // of an old list
    history.insert(history.end(), earlier.begin(), earlier.end());
    for (const PastMove& move : history) {
        m_state.history.push_back({.date = short_date(move.on),
                                   .to = move.to,
                                   .reason = move_reason_in_words(move.reason),
                                   .by = move.role ? role_in_words(*move.role) : by_the_desk()});
    }
}

void VenueViewModel::show() {
    m_state.name = m_facts.name;
    m_state.state = m_facts.state;
    m_state.sign_again = m_facts.sign_again;
    m_state.caption = venue_caption(m_facts);
    m_state.cover = cover_in_words(m_facts.trained, m_facts.staff, m_facts.gate_met);
    m_state.cover_is_enough = m_facts.gate_met;
    m_state.next_end =
        m_facts.next_expiry ? next_end_in_words(*m_facts.next_expiry) : std::string{};
    m_state.checks.clear();
    for (const CouncilCheck& check : m_desk.scheme.checks) {
        m_state.checks.push_back({.id = check.id,
                                  .label = check.label,
                                  .is_done = m_ticked.contains(check.id),
                                  .is_required = check.need == Need::required});
    }
    m_state.unsent = m_letter && m_letter->is_again
                         ? m_facts.stickers_wanted.empty()
                               ? sign_again_in_words(m_facts.name)
                               : sign_one_more_in_words(m_facts.name, m_facts.stickers_wanted)
                     : m_letter      ? decided_in_words(m_facts.name, m_letter->state, m_computers)
                     : m_has_unsaved ? letter_not_saved_in_words(m_facts.name)
                                     : std::string{};
    m_state.may_undo = m_letter && !m_letter->is_signed;
    m_state.has_computers = m_computers > 0;
    show_draft();
}

void VenueViewModel::show_draft() {
    DecisionDraft& draft = m_state.draft;
    draft.moves.clear();
    draft.reasons.clear();
    draft.sentences.clear();
    draft.levels.clear();
    draft.missing.clear();
    draft.will_happen.clear();
    const std::vector<AllowedMove> moves = moves_from(m_facts.state, Mover::person);
    for (const AllowedMove& move : moves) {
        draft.moves.push_back({id_of(move.to), move_in_words(m_facts.state, move.to)});
        if (move.to == draft.to) {
            for (const MoveReason reason : move.reasons) {
                draft.reasons.push_back({id_of(reason), move_reason_in_words(reason)});
            }
        }
    }
    if (!draft.to) {
        return;
    }
    const auto known = std::find_if(draft.reasons.begin(), draft.reasons.end(),
                                    [&](const Choice& each) { return each.id == draft.reason; });
    // Where there are several, somebody has to say which: it stands in the history for ever.
    if (known == draft.reasons.end()) {
        draft.reason = draft.reasons.size() == 1 ? draft.reasons.front().id : std::string{};
    }
    if (asks_sentences(*draft.to)) {
        const auto& sentences =
            *draft.to == VenueState::refused ? m_desk.scheme.plan : m_desk.scheme.questions;
        for (const StandardSentence& sentence : sentences) {
            draft.sentences.push_back({sentence.id, sentence.text});
        }
    }
    draft.asks_last_day = *draft.to == VenueState::approved;
    if (draft.asks_last_day) {
        for (const std::string& level : m_desk.scheme.levels) {
            draft.levels.push_back({level, level});
        }
        draft.missing = missing_for_approval(m_desk, m_facts, m_ticked);
    }
    draft.will_happen = move_outcome(plan());
}

MovePlan VenueViewModel::plan() const {
    const DecisionDraft& draft = m_state.draft;
    const bool approves = draft.to == VenueState::approved;
    return {.venue = m_facts.name,
            .from = m_facts.state,
            .to = *draft.to,
            .reason = draft.reason.empty()
                          ? std::nullopt
                          : std::optional{static_cast<MoveReason>(std::stoi(draft.reason))},
            .valid_to = approves ? last_day() : std::nullopt,
            // A sticker gets its number with the letter.
            .stickers = approves ? stickers_to_sign() : m_counting_stickers,
            .computers = m_computers};
}

int VenueViewModel::stickers_to_sign() const {
    return m_computers == 0 ? 0 : std::max(1, static_cast<int>(m_facts.stickers_wanted.size()));
}

std::optional<Date> VenueViewModel::last_day() const {
    const auto day = date_as_typed(m_state.draft.last_day);
    return day && *day > m_desk.outside.today() ? day : std::nullopt;
}

void VenueViewModel::tick_checks(const std::vector<std::string>& ids) {
    if (!may(m_desk.acting.role, SchemeAct::change_undecided)) {
        return;
    }
    m_ticked = {ids.begin(), ids.end()};
    tried([&] { put_ticked_checks(m_desk, m_venue, m_ticked); });
    show();
    changed();
}

void VenueViewModel::choose_move(const std::string& id) {
    DecisionDraft& draft = m_state.draft;
    draft.to.reset();
    draft.problem.clear();
    for (const AllowedMove& move : moves_from(m_facts.state, Mover::person)) {
        if (id_of(move.to) == id) {
            draft.to = move.to;
        }
    }
    draft.ticked.clear();
    draft.level = m_desk.scheme.levels.empty() ? std::string{} : m_desk.scheme.levels.front();
    draft.last_day = date_in_words(
        approved_until(m_desk.scheme, first_day_of_approval(m_facts, m_desk.outside.today())));
    show_draft();
    changed();
}

void VenueViewModel::choose_reason(const std::string& id) {
    m_state.draft.reason = id;
    show_draft();
    changed();
}

void VenueViewModel::choose_level(const std::string& level) {
    m_state.draft.level = level;
}

void VenueViewModel::type_last_day(const std::string& day) {
    m_state.draft.last_day = day;
    show_draft();
    changed();
}

void VenueViewModel::tick_sentences(const std::vector<std::string>& ids) {
    m_state.draft.ticked = ids;
}

bool VenueViewModel::is_complete() {
    DecisionDraft& draft = m_state.draft;
    draft.problem.clear();
    if (draft.reason.empty()) {
        draft.problem = choose_a_reason();
    } else if (!draft.sentences.empty() && draft.ticked.empty()) {
        draft.problem = choose_a_sentence();
    } else if (draft.asks_last_day && !last_day()) {
        draft.problem = last_day_unusable();
    } else if (!draft.missing.empty()) {
        draft.problem = draft.missing.front();
    }
    return draft.problem.empty();
}

void VenueViewModel::decide() {
    const DecisionDraft& draft = m_state.draft;
    if (!draft.to || !m_state.may_decide) {
        return;
    }
    if (!is_complete()) {
        ++m_state.tries;
        changed();
        return;
    }
    m_desk.outside.confirm(move_question(plan()), move_in_words(m_facts.state, *draft.to),
                           [this] { move(); });
}

void VenueViewModel::move() {
    const DecisionDraft draft = m_state.draft;
    MoveOutcome outcome = MoveOutcome::not_in_table;
    const bool went_well = tried([&] {
        m_desk.file.db().tx([&] {
            outcome =
                m_desk.venues.move(m_desk.acting, m_venue,
                                   {.to = *draft.to,
                                    .reason = static_cast<MoveReason>(std::stoi(draft.reason)),
                                    .on = m_desk.outside.today(),
                                    .valid_to = draft.asks_last_day ? last_day() : std::nullopt,
                                    .level = draft.asks_last_day ? draft.level : std::string{}},
                                   m_desk.outside.now());
            if (outcome == MoveOutcome::moved) {
                note_sentences(m_desk, m_venue, draft.ticked);
            }
        });
    });
    if (went_well && outcome == MoveOutcome::moved) {
        m_state.draft = {};
        say(decided_in_words(m_facts.name, *draft.to, m_computers));
    }
    read();
    if (went_well && outcome != MoveOutcome::moved) {
        m_state.draft.problem = not_moved_in_words(outcome, m_facts);
        ++m_state.tries;
    }
    changed();
}

void VenueViewModel::undo() {
    UndoOutcome outcome = UndoOutcome::nothing_to_undo;
    if (tried(
            [&] { outcome = m_desk.venues.undo(m_desk.acting, m_venue, m_desk.outside.now()); }) &&
        outcome == UndoOutcome::undone) {
        say(move_undone_in_words());
    }
    m_state.draft = {};
    read();
    changed();
}

// Says what is missing instead, where the letter would bring a sticker.
bool VenueViewModel::may_save_letters() {
    const bool brings_sticker = m_letter && m_letter->state == VenueState::approved;
    const std::vector<std::string> missing =
        brings_sticker ? missing_for_sticker(m_desk, m_facts) : std::vector<std::string>{};
    if (!missing.empty()) {
        say(missing.front());
        changed();
    }
    return missing.empty() && (m_letter || m_has_unsaved) && m_computers > 0;
}

void VenueViewModel::save_letter() {
    if (may_save_letters()) {
        m_desk.outside.ask_where_to_save(
            letter_question(), letter_name(m_facts.name),
            [this](const std::filesystem::path& path) { sign_and_save(path, LetterForm::file); });
    }
}

void VenueViewModel::save_mail() {
    if (may_save_letters()) {
        m_desk.outside.ask_where_to_save(
            venue_mail_question(), letter_name(m_facts.name) + ".eml",
            [this](const std::filesystem::path& path) { sign_and_save(path, LetterForm::mail); });
    }
}

void VenueViewModel::sign_and_save(const std::filesystem::path& path, LetterForm form) {
    std::string saved;
    const bool went_well = tried([&] {
        if (m_letter) {
            sign_letters(m_desk, m_facts, *m_letter);
        }
        saved = save_letters(m_desk, m_facts, unsaved_letters(m_desk, m_venue), path, form);
    });
    if (went_well) {
        say(saved);
    }
    read();
    changed();
}

void VenueViewModel::say(std::string news) {
    m_state.news = std::move(news);
    ++m_state.news_number;
}

} // namespace safeplaces
