#pragma once

#include "app/desk.h"
#include "app/status.h"
#include "app/view_model.h"
#include "app/words/record_words.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// Who completed what. Never a failed try, never a mark.
struct RecordLine {
    CompletionId completion;
    RecordCells cells;            // in the order of RecordColumn
    Status status = Status::done; // in date; waiting: ends soon; ended
};

// One choice of a filter; an empty id is "all".
struct RecordChoice {
    std::string id;
    std::string words;
};

struct RecordFilter {
    std::string person; // an id; empty for everybody
    std::string course; // an id; empty for all
    std::optional<Status> status;
    std::string search; // as typed
};

struct RecordsState : ScreenState {
    RecordCells headings;
    std::vector<RecordLine> rows; // as filtered and sorted
    std::vector<RecordChoice> people;
    std::vector<RecordChoice> courses;
    RecordFilter filter;
    RecordColumn sorted_by = RecordColumn::date;
    SortOrder order = SortOrder::descending;
    std::string totals;          // "4 of 12 records. 3 in date, 1 ended." or why there are none
    std::string news;            // "Saved completions.csv in ..."; empty for none
    int news_number = 0;         // grows with each piece of news, also with the same words
    std::filesystem::path saved; // what open_saved() opens; empty for none
};

// Completion records of one venue: who completed what, when, and until when it counts.
class RecordsViewModel : public ViewModel<RecordsState> {
public:
    explicit RecordsViewModel(Desk& desk);

    void filter_person(const std::string& id);
    void filter_course(const std::string& id);
    void filter_status(std::optional<Status> status);
    // Every word of `text` stands in the person's name or the course's title.
    void search(const std::string& text);
    void sort(RecordColumn column, SortOrder order);
    // Exactly the rows on the screen, in their order; days as 2026-11-25.
    void export_csv();
    // The last days of all passes that count, as an .ics file.
    void export_calendar();
    void open_saved();

private:
    // A row before filter and order, with what these look at.
    struct Record {
        Completion completion;
        RecordLine row;
        std::string searched; // folded
    };

    void read();
    void show();
    void save_at(const std::filesystem::path& path, std::string_view bytes);
    [[nodiscard]] bool passes_filter(const Record& record) const;
    [[nodiscard]] bool comes_before(const Record& first, const Record& second) const;
    [[nodiscard]] std::string csv() const;

    Desk& m_desk;
    std::vector<Record> m_all;
    std::vector<const Record*> m_shown; // the same rows as in the state
};

} // namespace safeplaces
