#pragma once

#include "app/scheme/one_page_view_model.h"

#include <string>

namespace safeplaces {

struct VisitState : OnePageState {
    std::string venue; // its name
    std::string title; // of the form
    bool is_saved = false;
};

// The council notes how a mystery visit went: the scheme's own form, about one venue. It is kept
// with the venue's papers once it is saved; half of one is kept nowhere. Source: domain.md 1.2 and
// 7, number 16.
class VisitViewModel : public OnePageViewModel<VisitState> {
public:
    VisitViewModel(SchemeDesk& desk, VenueId venue);

    void save();

private:
    SchemeDesk& m_desk;
    VenueId m_venue;
};

} // namespace safeplaces
