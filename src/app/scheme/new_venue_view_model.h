#pragma once

#include "app/scheme/one_page_view_model.h"

namespace safeplaces {

struct NewVenueState : OnePageState {
    VenueId added; // empty: not yet
};

// A venue that asks about the scheme, put into the register by hand as an enquiry: the first step
// of its life there. Source: domain.md 1.2.
class NewVenueViewModel : public OnePageViewModel<NewVenueState> {
public:
    explicit NewVenueViewModel(SchemeDesk& desk);

    // Asks first where the register has one alike.
    void add();

private:
    [[nodiscard]] VenueRegister::NewVenue venue() const;
    void put(const VenueRegister::NewVenue& venue);

    SchemeDesk& m_desk;
};

} // namespace safeplaces
