#pragma once

#include "app/scheme/conflict_rows.h"
#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"
#include "app/words/scheme_conflict_words.h"
#include "domain/venue/field.h"
#include "storage/register/conflict_book.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct ConflictsState : ScreenState {
    long long open = 0; // the others wait behind the one that is shown; 0: nothing is shown
    std::string title;
    std::string words;
    std::vector<VersionRow> rows; // empty: there is nothing to compare
    std::vector<Choice> answers;
    std::string answer; // "" at first: nobody agrees by accident
    bool may_settle = false;
    std::string problem; // no answer was chosen
    std::string news;
};

// What contradicts in the files of venues, one at a time, until somebody has decided each.
class ConflictsViewModel : public ViewModel<ConflictsState> {
public:
    explicit ConflictsViewModel(SchemeDesk& desk);

    // Files were taken in since.
    void look_again();
    void choose(const std::string& answer);
    void settle();

private:
    void read();
    void compare_venues();
    void compare_details();
    [[nodiscard]] ConflictPerson person() const;

    SchemeDesk& m_desk;
    std::optional<Conflict> m_conflict;
};

// How many wait. Throws MachineError.
[[nodiscard]] long long conflict_count(SchemeDesk& desk);

} // namespace safeplaces
