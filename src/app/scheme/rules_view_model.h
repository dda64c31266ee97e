#pragma once

#include "app/scheme/artwork_slot.h"
#include "app/scheme/scheme_rules.h"
#include "app/scheme/typed_rules.h"
#include "app/view_model.h"

#include <string>
#include <vector>

namespace safeplaces {

struct RulesState : ScreenState {
    TypedRules typed;
    std::vector<SetupCheck> checks;
    ArtworkSlot artwork;
    std::vector<SetupProblem> problems;
    int tries = 0;   // counts problems: the same again is said again
    int reading = 0; // counts: the fields hold other words than what was typed
    bool may_change = false;
    std::string why_not;
    std::string waiting; // what is to be handed out still; empty: nothing
    std::string news;
    int news_number = 0;
};

// The rules, numbers and wards of a scheme, as they were given in the wizard, and how soon this
// desk locks itself. What venues see reaches them with the next file for venues.
class RulesViewModel : public ViewModel<RulesState> {
public:
    explicit RulesViewModel(SchemeDesk& desk);

    void type(SetupField field, const std::string& value);
    void require(const std::vector<std::string>& checks); // those that are ticked
    void choose_picture();                                // asks which file
    void drop_picture();
    void save();
    void forget(); // what was typed since

private:
    void read();
    [[nodiscard]] DeskRules typed_rules(); // and what is wrong with it

    SchemeDesk& m_desk;
};

} // namespace safeplaces
