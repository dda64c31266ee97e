#pragma once

#include "app/field_states.h"
#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"

#include <string>
#include <vector>

namespace safeplaces {

struct NewVenueState : ScreenState {
    const FormPage* page = nullptr; // what is asked, as long as the view-model lives
    std::vector<FieldState> fields;
    std::vector<FieldNote> summary; // what is to put right; empty until somebody tried to add it
    int tries = 0;
    bool may_add = false;
    VenueId added; // empty: not yet
};

// A venue that asks about the scheme, put into the register by hand as an enquiry: the first step
// of its life there. Source: domain.md 1.2.
class NewVenueViewModel : public ViewModel<NewVenueState> {
public:
    explicit NewVenueViewModel(SchemeDesk& desk);

    void type(const std::string& key, const std::string& value);
    void take_fix(const std::string& key);
    // Asks first where the register has one alike.
    void add();

private:
    void show();
    [[nodiscard]] VenueRegister::NewVenue venue() const;
    void put(const VenueRegister::NewVenue& venue);

    SchemeDesk& m_desk;
    FormPage m_page;
    Entries m_entries;
    bool m_tried = false;
};

} // namespace safeplaces
