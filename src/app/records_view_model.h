#pragma once

#include "app/desk.h"
#include "app/status.h"
#include "app/view_model.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

enum class RecordColumn { person, course, date, valid_until, status, how, face, version };
inline constexpr std::size_t record_columns = 8;

enum class SortOrder { ascending, descending };

// Who completed what. Never a failed try, never a mark.
struct RecordRow {
    CompletionId completion;
    std::array<std::string, record_columns> cells; // in the order of RecordColumn
    Status status = Status::done;                  // in date; waiting: ends soon; ended
};

// One choice of a filter; an empty id is "all".
struct RecordChoice {
    std::string id;
    std::string words;
};

struct RecordFilter {
    std::string person; // an id; empty for everybody
    std::string course;
    std::optional<Status> status;
    std::string search; // as typed
};

struct RecordsState : ScreenState {
    std::array<std::string, record_columns> headings;
    std::vector<RecordRow> rows; // as filtered and sorted
    std::vector<RecordChoice> people;
    std::vector<RecordChoice> courses;
    RecordFilter filter;
    RecordColumn sorted_by = RecordColumn::date;
    SortOrder order = SortOrder::descending;
    std::string totals; // "4 of 12 records"
    std::string empty;  // what stands in place of rows when there are none
    std::string news;   // "Saved completions.csv in ..."; empty for none
    int news_number = 0;
    std::filesystem::path saved; // what open_saved() opens; empty for none
};

// Completion records of one venue: who completed what, when, valid until.
class RecordsViewModel : public ViewModel<RecordsState> {
public:
    // A completion that ends in no more days than this says so.
    static constexpr std::chrono::days soon{90};

    explicit RecordsViewModel(Desk& desk);

    void filter_person(const std::string& id);
    void filter_course(const std::string& id);
    void filter_status(std::optional<Status> status);
    void search(const std::string& text);
    void sort(RecordColumn column, SortOrder order);
    // Exactly the rows on the screen, in their order.
    void export_csv();
    void open_saved();
    // Facts may have changed on another screen.
    void refresh();

private:
    void read();
    void show();

    Desk& m_desk;
    std::vector<RecordRow> m_all;
    std::vector<std::string> m_folded;     // person and course of each, as it is searched
    std::vector<Completion> m_completions; // of the same rows
};

} // namespace safeplaces
