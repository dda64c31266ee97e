#pragma once

#include "app/field_states.h"
#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"

#include <string>
#include <vector>

namespace safeplaces {

struct VisitState : ScreenState {
    std::string venue;              // its name
    std::string title;              // of the form
    const FormPage* page = nullptr; // all of the form's fields, as long as the view-model lives
    std::vector<FieldState> fields; // those that apply
    std::vector<FieldNote> summary; // what is to put right; empty until somebody tried to save
    int tries = 0;
    bool may_save = false;
    bool is_saved = false;
};

// The council notes how a mystery visit went: the scheme's own form, about one venue. It is kept
// with the venue's papers once it is saved; half of one is kept nowhere. Source: domain.md 1.2 and
// 7, number 16.
class VisitViewModel : public ViewModel<VisitState> {
public:
    VisitViewModel(SchemeDesk& desk, VenueId venue);

    void type(const std::string& key, const std::string& value);
    void take_fix(const std::string& key);
    void save();

private:
    void show();
    [[nodiscard]] FormContext context() const;

    SchemeDesk& m_desk;
    VenueId m_venue;
    FormPage m_page;
    Entries m_entries;
    bool m_tried = false;
};

} // namespace safeplaces
