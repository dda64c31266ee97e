#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"
#include "app/words/scheme_list_words.h"
#include "domain/venue/field.h"

#include <map>
#include <string>
#include <vector>

namespace safeplaces {

// What is often asked of the list of venues.
enum class VenuesChoice { all, safe_places, applications, too_few_trained, left };

struct VenuesState : ScreenState {
    std::string search; // as typed
    VenuesChoice choice = VenuesChoice::all;
    std::string ward;
    std::string saved; // the name of the saved filter that is in force
    VenuesOrder order;
    std::vector<Choice> wards;         // the first is "any"
    std::vector<Choice> saved_filters; // the first is "none"

    long long first = 0; // as in AllRecordsState
    int count = 0;
    long long total = 0;
    int reading = 0;
    bool is_empty = false;
    bool has_none = false;
    std::string caption;
};

// All venues of the register: search as you type, filters that can be kept, and a table.
class VenuesViewModel : public ViewModel<VenuesState> {
public:
    explicit VenuesViewModel(SchemeDesk& desk);

    void search(const std::string& words);
    void choose(VenuesChoice choice);
    void filter_ward(const std::string& ward);
    void use_saved(const std::string& name);
    void save_filter(const std::string& name); // an empty name does nothing
    void forget_saved();
    void clear_filters();
    void sort(const VenuesOrder& order);
    void go_to(long long first);

    // Of the table. Pre: 0 <= row < state().count.
    [[nodiscard]] std::string cell(int row, VenueField field);
    [[nodiscard]] VenueState state_of(int row);
    [[nodiscard]] VenueId venue_of(int row);

private:
    void read_saved();
    void ask();
    [[nodiscard]] const VenueRow& row(int place);
    [[nodiscard]] std::vector<VenueRow> read_block(int number);

    SchemeDesk& m_desk;
    VenuesQuery m_query;
    VenuesFilter m_filter;
    std::vector<NamedFilter> m_saved;
    std::vector<std::int64_t> m_numbers;
    std::map<int, std::vector<VenueRow>> m_read;
};

[[nodiscard]] std::vector<VenueState> states_of(VenuesChoice choice);

// How many venues the register has. Throws MachineError.
[[nodiscard]] long long venue_count(SchemeDesk& desk);

} // namespace safeplaces
