#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"
#include "storage/register/retention.h"

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

private:
    void read();

    void look_at_files();

    SchemeDesk& m_desk;
};

} // namespace safeplaces
