#pragma once

#include "app/scheme/inbox_row.h"
#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"
#include "interchange/parcel_file.h"
#include "storage/register/parcel_intake.h"

#include <atomic>
#include <deque>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// The device that made a file is not known. Somebody rings the venue and compares the words.
struct EnrolQuestion {
    std::string venue;
    std::string words;      // five; empty: they are worked out, which takes a moment
    bool is_second = false; // the venue has another computer already
};

struct InboxState : ScreenState {
    std::vector<InboxRow> rows; // those that need somebody first
    int rows_number = 0;        // counts changes of them
    int selected = -1;
    bool is_running = false;
    int done = 0;
    int all = 0;
    int taken = 0; // these four are always `done` together
    int already_here = 0;
    int to_decide = 0;
    int refused = 0;
    int new_records = 0;
    std::string result;                 // "Finished. All 42 files were read."
    std::optional<EnrolQuestion> enrol; // of the selected row
};

// What became of the files that were taken in: kept while the desk is locked.
struct InboxResults {
    std::vector<InboxRow> rows;
    int new_records = 0;
    std::string result;
};

// Takes in what venues send: files, folders, drops and mails that somebody saved. Each file whole
// or not at all, a few at a time, so that the window stays alive and Cancel works.
//
// It lives as long as the desk is unlocked: files are read while somebody looks at another page.
// Those that wait for a telephone call stand in the register, and are here again after a lock; so
// are the results of the others, as long as the program runs.
class InboxViewModel : public ViewModel<InboxState> {
public:
    // `taken_in`: the register or what waits has changed, whichever page is shown. `before`: of the
    // desk that was locked.
    explicit InboxViewModel(
        SchemeDesk& desk, std::function<void()> taken_in = [] {}, InboxResults before = {});

    ~InboxViewModel() override;

    [[nodiscard]] InboxResults results() const;

    // What somebody has to look at: conflicts that are open, and computers whose words wait to be
    // compared. Throws DbError.
    [[nodiscard]] long long waiting_count() const;
    // Of a file, when the register has the venue.
    [[nodiscard]] std::optional<VenueId> venue_of(int row);
    [[nodiscard]] bool is_to_compare(int row) const;

    void choose_files();
    void choose_folder();
    // Files and folders, as they were dropped.
    void add(const std::vector<std::filesystem::path>& paths);
    void cancel(); // what was not read yet stays outside

    void select(int row);
    // The venue read out the same five words: asked once more, what it sent is taken in.
    void enrol();
    // It did not: what it sent is refused.
    void refuse_device();

private:
    // A file's bytes; of a mail, what was attached.
    struct Arrived {
        std::string file;
        std::string bytes;
    };
    // One whose device is not known yet.
    struct Waiting {
        Arrived arrived;
        DeviceKeys device;
        VenueId venue;
    };

    void list(const std::filesystem::path& path);
    void refuse_folder(const std::filesystem::path& folder, std::string words);
    void begin();
    [[nodiscard]] bool has_backup() const;
    void step();
    void read(const std::filesystem::path& file, std::vector<Arrived>& arrived);
    void take_in(std::vector<Arrived>& arrived);
    void show_again(InboxResults before);
    void read_waiting();
    void wait_for_words(Arrived arrived, const OpenedSubmission& parcel);
    void show_waiting(Arrived arrived, const OpenedSubmission& parcel, std::string venue_name);
    void work_out_words(const DeviceKeys& device);
    void enrol(const Waiting& chosen, const std::string& venue);
    [[nodiscard]] std::vector<Arrived> take_out(const DeviceId& device);
    void add_row(InboxRow row, std::optional<Waiting> waiting = {});
    [[nodiscard]] int& count_of(FileOutcome outcome);
    void finish();
    void tell_others(); // the register has changed
    [[nodiscard]] std::string name_of(const VenueId& venue);

    SchemeDesk& m_desk;
    std::function<void()> m_taken_in;
    std::deque<std::filesystem::path> m_files;
    std::vector<std::optional<Waiting>> m_waiting; // one for each row
    std::vector<std::pair<DeviceKeys, std::string>> m_words;
    std::optional<Trouble> m_no_backup;     // written beside the window
    std::atomic<bool> m_is_stopped = false; // read there
    std::optional<Instant> m_backed_up;     // when it last went well
};

} // namespace safeplaces
