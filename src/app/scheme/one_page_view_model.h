#pragma once

#include "app/field_states.h"
#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"

#include <string>
#include <utility>
#include <vector>

namespace safeplaces {

// A page on which somebody of the council types answers, to be saved all at once.
struct OnePageState : ScreenState {
    const FormPage* page = nullptr; // what is asked, as long as the view-model lives
    std::vector<FieldState> fields; // those that apply
    std::vector<FieldNote> summary; // what is to put right; empty until somebody tried to save
    int tries = 0;
    bool may_save = false;
};

// Fills in fields and summary from what was typed. What is wrong is shown once somebody tried to
// save; warnings are shown always.
void show_page(OnePageState& state, const Entries& entries, const FormContext& context);

// What all such pages do. State is an OnePageState.
template <class State>
class OnePageViewModel : public ViewModel<State> {
public:
    void type(const std::string& key, const std::string& value) {
        if (typed_in(m_entries, key) != value) {
            m_entries[key] = value;
            show();
        }
    }

    void take_fix(const std::string& key) {
        if (const auto fix = fix_of(this->m_state.fields, key)) {
            type(key, *fix);
        }
    }

protected:
    // `area` is of the postcodes that are taken, empty: any.
    OnePageViewModel(SchemeDesk& desk, FormPage page, std::vector<std::string> area)
        : m_desk(desk), m_page(std::move(page)), m_area(std::move(area)) {
        this->m_state.page = &m_page;
        show();
    }

    // One more try to save. False: something is to be put right first, and is shown.
    [[nodiscard]] bool is_right() {
        ++this->m_state.tries;
        show();
        return this->m_state.summary.empty();
    }

    [[nodiscard]] const Entries& entries() const { return m_entries; }
    [[nodiscard]] FormContext context() const {
        return {.today = m_desk.outside.today(), .area = m_area};
    }

private:
    void show() {
        show_page(this->m_state, m_entries, context());
        this->changed();
    }

    SchemeDesk& m_desk;
    FormPage m_page;
    std::vector<std::string> m_area;
    Entries m_entries;
};

} // namespace safeplaces
