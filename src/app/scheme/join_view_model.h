#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"
#include "domain/venue/field.h"
#include "storage/register/venue_join.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct JoinState : ScreenState {
    std::string venue; // its name; empty: there is nothing to ask
    std::string words;
    bool is_alike = false;       // the entries have its name and postcode; else somebody searches
    std::string search;          // as typed
    std::vector<Choice> entries; // to choose from
    std::string entry;           // the chosen one; "" at first: nobody agrees by accident
    std::string joined;          // what was joined, in words; empty: nothing
    bool may_join = false;
    bool may_part = false;
    std::string problem;
    std::string news;
};

// Offers to join an entry of an old list, or an enquiry, to the venue that sends files: one with
// its name and postcode, or one that somebody searches for.
class JoinViewModel : public ViewModel<JoinState> {
public:
    // Empty: the first venue of all that has an entry alike, and then the next one.
    // `noted`: the register has changed.
    JoinViewModel(SchemeDesk& desk, VenueId venue, std::function<void()> noted);

    void look_again();
    void search(const std::string& words);
    void choose(const std::string& entry);
    // Asks once more.
    void join();
    void keep_apart(); // of entries alike
    void part();

private:
    void read();
    [[nodiscard]] const ListedEntry* chosen();
    void join(const VenueId& venue, const ListedEntry& entry);
    template <class Change>
    void change(Change change);

    SchemeDesk& m_desk;
    VenueJoins m_joins;
    const VenueId m_asked; // empty: any
    VenueId m_venue;
    std::function<void()> m_noted;
    std::vector<ListedEntry> m_entries;
};

} // namespace safeplaces
