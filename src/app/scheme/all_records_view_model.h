#pragma once

#include "app/register_export.h"
#include "app/scheme/long_list.h"
#include "app/words/scheme_list_words.h"
#include "domain/venue/field.h"
#include "storage/register/saved_choices.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// Days from today back or ahead, as a filter offers them.
enum class PassedChoice { any, month, half_year, year, earlier };
enum class EndsChoice { any, month, quarter, half_year, last_quarter };

struct AllRecordsState : LongListState {
    std::string course; // an id; empty: any
    std::string ward;
    std::string version; // of the course, or of any; empty: any
    PassedChoice passed = PassedChoice::any;
    EndsChoice ends = EndsChoice::any;
    std::optional<RecordStanding> standing;
    std::optional<HowTaken> how;
    std::string venue;  // the name of the one whose records are shown; empty: all
    std::string person; // likewise
    RecordsOrder order;
    std::vector<Choice> courses;  // the first is "any"
    std::vector<Choice> versions; // likewise: of the course that is chosen, or of all
    std::vector<Choice> wards;
    std::string saved;                 // the name of the saved filter that was used last
    std::vector<Choice> saved_filters; // the first is "none"

    bool is_counting = false;
    std::optional<RecordsTotals> totals;
};

// The completion records of all venues. The first of them are there at once; how many there are,
// and the rest, when they have been counted beside the window.
class AllRecordsViewModel : public LongListViewModel<AllRecordsState, RecordRow, RecordNumber> {
public:
    // `venue`: only of that one, at first; may be empty.
    explicit AllRecordsViewModel(SchemeDesk& desk, const VenueId& venue = {});
    ~AllRecordsViewModel() override;

    void search(const std::string& words);
    void filter_course(const std::string& id);
    void filter_version(const std::string& version);
    void filter_ends(EndsChoice choice);
    void filter_ward(const std::string& ward);
    void filter_passed(PassedChoice choice);
    void filter_standing(std::optional<RecordStanding> standing);
    void filter_how(std::optional<HowTaken> how);
    void only_venue_of(int place);
    void only_person_of(int place);
    // What is chosen above the list, without the person; an empty name does nothing.
    void save_filter(const std::string& name);
    void use_saved(const std::string& name);
    void forget_saved();
    void clear_filters();
    void sort(const RecordsOrder& order);
    void cancel();

    // Asks where to save just the records that fit, in their order. Nothing while they are counted.
    void save_as(RecordsFormat format);

    // Of the table. Pre: 0 <= place < state().count.
    [[nodiscard]] std::string cell(int place, RecordField field);
    [[nodiscard]] RecordStanding standing(int place);
    [[nodiscard]] VenueId venue_of(int place);
    [[nodiscard]] PersonId person_of(int place);

    [[nodiscard]] const RecordsFilter& filter() const { return m_filter; }

private:
    void read_saved();
    void choose_none();
    void show_only(const VenueId& venue);
    void ask();
    void read_versions();
    void take_answer();
    void show_first_page();
    [[nodiscard]] std::span<const RecordNumber> numbers() const override;
    [[nodiscard]] std::vector<RecordRow> read(std::span<const RecordNumber> some) override;
    [[nodiscard]] bool is_ready() const override { return !m_state.is_counting; }
    [[nodiscard]] const RecordRow& row(int place);

    RecordsQuery m_query;
    SavedChoices m_saved;
    std::vector<NamedChoices> m_named;
    RecordsFilter m_filter;
    std::vector<RecordRow> m_first_page; // until all are counted
};

} // namespace safeplaces
