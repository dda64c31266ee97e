#pragma once

#include "app/scheme/approval.h"
#include "app/scheme/letter_files.h"
#include "app/view_model.h"
#include "app/words/group_words.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace safeplaces {

inline constexpr int most_in_group = 500; // venues that are worked on together

struct GroupRow {
    RegisteredVenue venue;
    bool is_ready = false;  // for the chosen act
    bool is_unsent = false; // approved, and no letter says so yet
    bool is_chosen = false; // only what is ready can be
    std::string words;      // ready for what, or why not
};

struct GroupState : ScreenState {
    GroupAct act = GroupAct::approve;
    std::vector<GroupRow> rows; // in the order of the list that they came from
    int reading = 0;            // counts: the rows are others
    int chosen = 0;
    int unsent = 0;
    bool may_decide = false;
    bool may_undo = false;
    std::string caption;
    std::vector<std::string> will_happen; // to those that are chosen; empty: none is
    std::string button;                   // "Approve 12 venues"
    bool is_saving = false;
    int done = 0; // of `all` letters
    int all = 0;
    std::string progress;
    std::string news;
    int news_number = 0;
};

// One thing done to many venues: approve, extend, remind. Each has to be as
// ready as if it were the only one. Until the letters are signed the decisions
// can be undone.
class GroupViewModel : public ViewModel<GroupState> {
public:
    // The first most_in_group of them count.
    GroupViewModel(SchemeDesk& desk, std::vector<VenueId> venues);

    void choose_act(GroupAct act);
    void toggle(int row);
    void choose_all();
    void choose_none();

    // Approves or extends the chosen ones, once it has asked; of reminders it
    // saves the letters.
    void go_on();
    void undo();
    // Signs what is not signed yet, and puts a letter for each computer into a
    // folder, as files or in mails, with a PDF of all letters and a calendar
    // file.
    void sign_and_save(LetterForm form);
    void cancel(); // what is saved stays

private:
    using Step = std::function<void(const RegisteredVenue& venue)>;

    void read();
    [[nodiscard]] GroupRow row_of(const RegisteredVenue& venue, bool was_chosen);
    [[nodiscard]] bool waits_for_its_letter(const RegisteredVenue& venue);
    [[nodiscard]] bool is_decided_together(const VenueId& venue) const;
    [[nodiscard]] bool undo(const DecidedTogether& decided);
    void count();
    void decide();
    [[nodiscard]] MoveOutcome decide(const RegisteredVenue& venue, Instant now);
    void save_reminders();
    void sign_and_save(const RegisteredVenue& venue, LetterForm form);
    // One venue after the other, with the window alive in between; at the end the
    // papers.
    void
    save_each(std::vector<RegisteredVenue> venues, const std::filesystem::path& folder, Step step);
    void save_next();
    void save_papers();
    void finish_saving();
    [[nodiscard]] std::filesystem::path free_place(const std::string& name) const;
    void add_paper(VenueLetter letter);
    void say(std::string news);

    SchemeDesk& m_desk;
    std::vector<VenueId> m_venues;
    std::filesystem::path m_folder;
    std::vector<RegisteredVenue> m_to_save;
    std::vector<VenueLetter> m_papers;
    std::vector<CalendarDay> m_days;
    int m_without_computer = 0;
    int m_unprintable = 0; // names with letters that we have not got
    Step m_step;
    std::shared_ptr<const bool> m_here = std::make_shared<bool>(true); // gone with the screen
};

} // namespace safeplaces
