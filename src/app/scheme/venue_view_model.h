#pragma once

#include "app/scheme/letter_files.h"
#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"
#include "app/words/scheme_venue_words.h"
#include "domain/venue/field.h"

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace safeplaces {

struct VenueCheck {
    std::string id;
    std::string label;
    bool is_done = false;
    bool is_required = false;
};

struct HistoryRow {
    std::string date;
    VenueState to = VenueState::enquiry;
    std::string reason;
    std::string by;
};

// What somebody is about to decide.
struct DecisionDraft {
    std::optional<VenueState> to;
    std::vector<Choice> moves;   // what is allowed, by number of the state
    std::vector<Choice> reasons; // of the chosen move
    std::string reason;
    std::vector<Choice> levels; // of an approval, where the scheme has several
    std::string level;
    bool asks_last_day = false;
    std::string last_day;          // as typed
    std::vector<Choice> sentences; // questions or points of a plan; empty: none are asked for
    std::vector<std::string> ticked;
    std::vector<std::string> will_happen;
    std::vector<std::string> missing; // what stands in the way of an approval
    std::string problem;              // of the last day or the ticks
};

struct VenueDetailState : ScreenState {
    std::string name;
    std::string caption;
    VenueState state = VenueState::enquiry;
    bool sign_again = false; // see RegisteredVenue
    bool may_decide = false;
    std::vector<VenueCheck> checks;
    DecisionDraft draft;
    std::string unsent; // a decision that is not sent yet, in words; empty: none
    bool may_undo = false;
    bool has_computers = false; // that a letter can go to
    int tries = 0;              // counts what could not be decided
    std::string cover;
    bool cover_is_enough = true;
    std::string next_end;
    std::vector<HistoryRow> history; // newest first
    std::string news;
    int news_number = 0;
};

// One venue: what came in, what has to be looked at, the decision with what will happen, and the
// letter that brings it to the venue. Until the letter is signed the decision can be undone.
class VenueViewModel : public ViewModel<VenueDetailState> {
public:
    VenueViewModel(SchemeDesk& desk, VenueId venue);

    void look_again(); // something else was noted about it
    void tick_checks(const std::vector<std::string>& ids);
    void choose_move(const std::string& id);
    void choose_reason(const std::string& id);
    void choose_level(const std::string& level);
    void type_last_day(const std::string& day);
    void tick_sentences(const std::vector<std::string>& ids);
    // Asks once more, with the sentences of `will_happen`.
    void decide();
    void undo(); // as long as nothing is signed
    // Signs the letter, once for each computer of the venue, and saves them. One that could not be
    // saved is kept, and saved the next time.
    void save_letter();
    void save_mail();

    [[nodiscard]] const VenueId& venue() const { return m_venue; }

private:
    void read();
    void read_computers();
    void read_past();
    void show();
    void show_draft();
    [[nodiscard]] MovePlan plan() const;
    [[nodiscard]] int stickers_to_sign() const;
    [[nodiscard]] std::optional<Date> last_day() const;
    [[nodiscard]] bool is_complete();
    void move();
    [[nodiscard]] bool may_save_letters();
    void sign_and_save(const std::filesystem::path& path, LetterForm form);
    void say(std::string news);

    SchemeDesk& m_desk;
    VenueId m_venue;
    RegisteredVenue m_facts;
    std::set<std::string> m_ticked; // checks
    std::optional<UnsentLetter> m_letter;
    bool m_has_unsaved = false; // signed letters
    int m_computers = 0;
    int m_counting_stickers = 0;
};

} // namespace safeplaces
