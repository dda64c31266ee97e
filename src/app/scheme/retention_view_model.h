#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"
#include "storage/register/retention.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct RetentionRow {
    std::string what; // "Name of a leaver", "Closed venue"
    std::string name;
    std::string where; // the venue of a leaver; what goes of a venue
    std::string since;
};

struct RetentionState : ScreenState {
    std::vector<std::string> rules; // how long what is kept
    std::vector<RetentionRow> rows; // of the dry run, the longest kept first
    std::string caption;
    bool is_reading = false;     // what is due is being looked for
    bool is_running = false;     // it is being taken away
    std::string progress;        // of either, in words
    bool may_look_again = false; // it was stopped, or could not be read
    std::vector<std::string> will_happen;
    bool is_empty = false; // nothing is due
    bool may_run = false;
    std::string why_not;
    std::string still_named; // files in which an erased name may stand still; empty: none
    int reading = 0;         // counts: the rows are others
    std::string news;
    int news_number = 0;
};

// What has been kept long enough. The list is a dry run: nothing goes before somebody has looked at
// it and said so.
class RetentionViewModel : public ViewModel<RetentionState> {
public:
    explicit RetentionViewModel(SchemeDesk& desk);
    ~RetentionViewModel() override;

    // Asks once more.
    void run();
    // Stops what goes on. What was taken away stays so.
    void cancel();
    void look_again();

private:
    void read();
    void take(std::optional<RetentionPlan> plan, std::optional<Trouble> trouble);
    void look_at_work();
    void tell_of_run();
    void look_at_files();

    SchemeDesk& m_desk;
    RetentionPlan m_plan; // as it is shown
};

} // namespace safeplaces
