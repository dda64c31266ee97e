#pragma once

#include "app/desk.h"
#include "app/view_model.h"

#include <string>
#include <vector>

namespace safeplaces {

struct AnswerRow {
    std::string field;
    std::string question;
    std::string answer; // may have several lines; "" when an optional one was left out
    std::string change; // "Change opening hours": a whole phrase
};

struct AnswerSection {
    std::string title;
    bool is_locked = false; // its page of the form opens when the rest is done
    std::vector<AnswerRow> rows;
};

struct AnswersState : ScreenState {
    enum class Stage { not_ready, to_sign, signed_, changed };

    std::vector<AnswerSection> sections;
    Stage stage = Stage::not_ready;
    bool suitability_first = false; // not ready because of the check, not of the form
    std::string standing; // in words: what is missing, who signed and when, what has changed
};

// "Check your answers", and the moment of signing. Questions that do not apply are left out: their
// answers are kept, and not submitted.
class AnswersViewModel : public ViewModel<AnswersState> {
public:
    explicit AnswersViewModel(Desk& desk);

    // Records the registration as it stands. Does nothing while something is missing.
    void sign();

private:
    void show();

    Desk& m_desk;
};

} // namespace safeplaces
