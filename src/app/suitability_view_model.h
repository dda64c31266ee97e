#pragma once

#include "app/document.h"
#include "app/field_states.h"
#include "app/view_model.h"

#include <string>
#include <vector>

namespace safeplaces {

struct PlanItem {
    std::string question;
    std::string what_to_do;
};

struct SuitabilityState : ScreenState {
    enum class Outcome { asking, suitable, plan };

    std::string title;
    std::string lead;
    std::vector<FieldState> questions;
    std::vector<FieldNote> summary;
    int tries = 0;
    Outcome outcome = Outcome::asking;
    std::vector<PlanItem> plan;
    std::string saved; // where the plan was saved, in words
};

// The short check before the form: essential points that a venue must have. Missing ones give an
// action plan; nothing that was answered is lost. Source: domain.md 1.2, step 3.
class SuitabilityViewModel : public ViewModel<SuitabilityState> {
public:
    explicit SuitabilityViewModel(Desk& desk);

    // Saved before this returns, or it waits (answers.h).
    void answer(const std::string& field, const std::string& value);
    // Shows what is missing, or the plan, or that the venue is suitable.
    void finish();
    // Back from the plan to the questions.
    void answer_again();
    void save_plan();

private:
    void carry_over();
    void show();
    void show(const Problem& problem);
    [[nodiscard]] Document plan() const;

    Desk& m_desk;
    Entries m_entries;
    bool m_tried = false;
};

} // namespace safeplaces
