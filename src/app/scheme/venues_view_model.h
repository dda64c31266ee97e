#pragma once

#include "app/register_export.h"
#include "app/scheme/long_list.h"
#include "app/status.h"
#include "app/words/scheme_list_words.h"
#include "domain/venue/field.h"
#include "storage/register/saved_choices.h"

#include <span>
#include <string>
#include <vector>

namespace safeplaces {

// What is often asked of the list of venues. Kept by number, with a filter: new ones come last.
enum class VenuesChoice {
    all,
    safe_places,
    applications,
    too_few_trained,
    approval_ends, // these three of safe places, soon
    insurance_ends,
    training_ends,
    silent, // likewise, nothing heard from them for a year
    off_map,
    sign_again,
    left,
};
inline constexpr int venues_choices = static_cast<int>(VenuesChoice::left) + 1;

struct VenuesState : LongListState {
    VenuesChoice choice = VenuesChoice::all;
    std::string ward;
    std::string kind;  // the option of the registration form
    std::string saved; // the name of the saved filter that is in force
    VenuesOrder order;
    std::vector<Choice> wards;         // the first is "any"
    std::vector<Choice> kinds;         // likewise
    std::vector<Choice> saved_filters; // the first is "none"
};

// All venues of the register: search as you type, filters that can be kept, and a table.
class VenuesViewModel : public LongListViewModel<VenuesState, VenueRow, std::int64_t> {
public:
    explicit VenuesViewModel(SchemeDesk& desk);

    void search(const std::string& words);
    void choose(VenuesChoice choice);
    void filter_ward(const std::string& ward);
    void filter_kind(const std::string& kind);
    void use_saved(const std::string& name);
    void save_filter(const std::string& name); // an empty name does nothing
    void forget_saved();
    void clear_filters();
    void sort(const VenuesOrder& order);

    // Asks where to save just the venues that fit, in their order; for the map, those of them that
    // are safe places.
    void save_as(VenuesFormat format);

    // Of the table. Pre: 0 <= place < state().count.
    [[nodiscard]] std::string cell(int place, VenueField field);
    [[nodiscard]] Status status(int place);
    [[nodiscard]] VenueId venue_of(int place);

    // Those that fit, in order; at most so many. Throws nothing: the state says what went wrong.
    [[nodiscard]] std::vector<VenueId> listed(std::size_t most);

private:
    void read_kinds();
    void read_saved();
    void choose_none();
    void ask();
    [[nodiscard]] std::span<const std::int64_t> numbers() const override { return m_numbers; }
    [[nodiscard]] std::vector<VenueRow> read(std::span<const std::int64_t> some) override {
        return m_query.rows(some);
    }

    VenuesQuery m_query;
    SavedChoices m_saved;
    std::vector<NamedChoices> m_named;
    std::vector<std::int64_t> m_numbers;
};

// What a choice asks on that day.
[[nodiscard]] VenuesFilter filter_of(VenuesChoice choice, Date today);

} // namespace safeplaces
