#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"
#include "app/words/scheme_list_words.h"
#include "domain/venue/field.h"

#include <map>
#include <string>
#include <vector>

namespace safeplaces {

// Days from today back or ahead, as a filter offers them.
enum class PassedChoice { any, month, half_year, year };

struct AllRecordsState : ScreenState {
    std::string search; // as typed
    std::string course; // an id; empty: any
    std::string ward;
    PassedChoice passed = PassedChoice::any;
    std::optional<RecordStanding> standing;
    std::optional<HowTaken> how;
    std::string venue;  // the name of the one whose records are shown; empty: all
    std::string person; // likewise
    RecordsOrder order;
    std::vector<Choice> courses; // the first is "any"
    std::vector<Choice> wards;

    // What the table holds: `count` rows from place `first` of all that fit.
    long long first = 0;
    int count = 0;
    long long total = 0;
    int reading = 0; // counts: the rows are others
    bool is_counting = false;
    bool is_empty = false; // nothing fits
    bool has_none = false; // the register has no record at all
    std::string caption;
    std::optional<RecordsTotals> totals;
};

// The completion records of all venues. The first of them are there at once; how many there are,
// and the rest, when they have been counted beside the window.
class AllRecordsViewModel : public ViewModel<AllRecordsState> {
public:
    explicit AllRecordsViewModel(SchemeDesk& desk);
    ~AllRecordsViewModel() override;

    void search(const std::string& words);
    void filter_course(const std::string& id);
    void filter_ward(const std::string& ward);
    void filter_passed(PassedChoice choice);
    void filter_standing(std::optional<RecordStanding> standing);
    void filter_how(std::optional<HowTaken> how);
    void only_venue_of(int row);
    void only_person_of(int row);
    void only_venue(const VenueId& venue, const std::string& name);
    void clear_filters();
    void sort(const RecordsOrder& order);
    void go_to(long long first);
    void cancel();

    // Of the table. Pre: 0 <= row < state().count.
    [[nodiscard]] std::string cell(int row, RecordField field);
    [[nodiscard]] RecordStanding standing(int row);
    [[nodiscard]] VenueId venue_of(int row);

    [[nodiscard]] const RecordsFilter& filter() const { return m_filter; }

private:
    void ask();
    void take_answer();
    void show_first_page();
    [[nodiscard]] const RecordRow& row(int place);
    [[nodiscard]] std::vector<RecordRow> read_block(int number);

    SchemeDesk& m_desk;
    RecordsQuery m_query;
    RecordsFilter m_filter;
    std::vector<RecordRow> m_first_page;          // until all are counted
    std::map<int, std::vector<RecordRow>> m_read; // blocks of rows that were asked for
};

} // namespace safeplaces
