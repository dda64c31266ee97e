#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"

#include <string>
#include <vector>

namespace safeplaces {

struct StaffRow {
    PersonId person;
    std::string name;
    std::string role;
    std::string days; // "Since 1 March 2026"
};

struct VenuePeopleState : ScreenState {
    std::vector<StaffRow> rows; // who works there, by name; then who left
    int reading = 0;            // counts: the rows are others
};

// The people of one venue, as its last file had them.
class VenuePeopleViewModel : public ViewModel<VenuePeopleState> {
public:
    VenuePeopleViewModel(SchemeDesk& desk, VenueId venue);

private:
    void read();

    SchemeDesk& m_desk;
    VenueId m_venue;
};

} // namespace safeplaces
