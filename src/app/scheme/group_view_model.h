#pragma once

#include "app/scheme/approval.h"
#include "app/scheme/letter_files.h"
#include "app/view_model.h"
#include "app/words/group_words.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace safeplaces {

inline constexpr int most_in_group = 500; // venues that are worked on together

struct GroupRow {
    RegisteredVenue venue;
    bool is_ready = false;  // for the chosen act
    bool is_unsent = false; // approved, and no letter says so yet
    bool is_asked = false;  // a letter has asked for just those stickers: not chosen at first
    bool is_chosen = false; // only what is ready can be
    std::string words;      // ready for what, or why not
};

struct GroupState : ScreenState {
    GroupAct act = GroupAct::approve;
    std::vector<GroupRow> rows; // in the order of the list that they came from
    int reading = 0;            // counts: the rows are others
    bool is_reading = false;    // the rows are those from before
    int chosen = 0;
    int unsent = 0;
    bool may_decide = false;
    bool may_undo = false;
    std::string caption;
    std::vector<std::string> will_happen; // to those that are chosen; empty: none is
    std::string button;                   // "Approve 12 venues"
    bool is_working = false;              // decides, undoes or saves
    int done = 0;                         // of `all` venues
    int all = 0;
    std::string progress;
    std::string news;
    int news_number = 0;
};

// One thing done to many venues: approve, extend, remind, ask for stickers back. Each has to be as
// ready as if it were the only one. Until the letters are signed the decisions
// can be undone.
class GroupViewModel : public ViewModel<GroupState> {
public:
    // The first most_in_group of them count.
    GroupViewModel(SchemeDesk& desk, std::vector<VenueId> venues, GroupAct act = GroupAct::approve);

    void choose_act(GroupAct act);
    void toggle(int row);
    void choose_all();
    void choose_none();

    // Approves or extends the chosen ones, once it has asked; of the others it saves the letters.
    // This and the next two go on in steps, with the window alive in between.
    void go_on();
    void undo();
    // Signs what is not signed yet, and puts a letter for each computer into a
    // folder, as files or in mails, with a PDF of all letters and a calendar
    // file.
    void sign_and_save(LetterForm form);
    void cancel(); // what is decided, undone or saved stays; letters to print are left undrawn

private:
    // What is done to venues, some at a time.
    struct Task {
        std::size_t at_once = 1;
        std::function<void(std::span<const RegisteredVenue> some)> step;
        std::function<std::string(int done, int all)> progress;
        std::function<void()> finish; // also when it was cancelled
    };

    enum class Choosing { as_before, all_ready };
    void read(Choosing choosing);
    void read_some();
    void read_some_later();
    [[nodiscard]] GroupRow row_of(const RegisteredVenue& venue);
    [[nodiscard]] bool waits_for_its_letter(const RegisteredVenue& venue);
    [[nodiscard]] bool is_decided_together(const VenueId& venue) const;
    [[nodiscard]] bool undo(const DecidedTogether& decided);
    void count();
    [[nodiscard]] bool is_at_work() const;
    [[nodiscard]] bool has_to_wait();
    [[nodiscard]] std::vector<RegisteredVenue> venues_that(bool GroupRow::*is) const;
    void decide();
    void decide(std::span<const RegisteredVenue> some, Instant now);
    [[nodiscard]] MoveOutcome decide(const RegisteredVenue& venue, Instant now);
    void undo(std::span<const RegisteredVenue> some);
    void save_mails();
    [[nodiscard]] PaperLetter letter_to(const RegisteredVenue& venue);
    [[nodiscard]] std::vector<std::string> stickers_to_come_back_of(const RegisteredVenue& venue);
    void sign_and_save(const RegisteredVenue& venue, LetterForm form);
    void save_each(std::vector<RegisteredVenue> venues,
                   const std::filesystem::path& folder,
                   const std::function<void(const RegisteredVenue&)>& save);
    void work_on(std::vector<RegisteredVenue> venues, Task task);
    void work_on_next();
    void finish();
    void save_papers();
    [[nodiscard]] std::string what_to_post() const;
    void tell_saved();
    [[nodiscard]] std::filesystem::path free_place(const std::string& name) const;
    void add_paper(PaperLetter paper);
    void say(std::string news);

    SchemeDesk& m_desk;
    std::vector<VenueId> m_venues;
    Choosing m_choosing = Choosing::all_ready; // of the rows that are being read
    std::vector<GroupRow> m_read;              // so far
    std::size_t m_next = 0;                    // of m_venues, to be read
    bool m_reads_later = false;
    std::filesystem::path m_folder;
    std::vector<RegisteredVenue> m_to_do;
    Task m_task;
    bool m_is_cancelled = false;
    int m_refused = 0; // decisions
    int m_undone = 0;
    std::vector<PaperLetter> m_papers;
    std::vector<CalendarDay> m_days;
    int m_without_computer = 0;
    std::vector<Unprintable> m_unprintable;
    std::string m_why_no_papers; // for any of them
    int m_too_long = 0;          // addresses, for the window of an envelope
    int m_no_address = 0;        // no registration has come
    std::shared_ptr<const bool> m_here = std::make_shared<bool>(true); // gone with the screen
};

} // namespace safeplaces
