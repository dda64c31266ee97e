#pragma once

#include "app/desk.h"
#include "app/view_model.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// One thing to choose; `id` is what the commands take.
struct UseChoice {
    std::string id;
    std::string words;
};

struct UseLogState : ScreenState {
    std::vector<UseChoice> months; // this one and the one before
    std::vector<UseChoice> bands;
    std::vector<UseChoice> reasons;
    std::vector<UseChoice> helps;
    // What is chosen now, by id; "" for nothing.
    std::string month;
    std::string band;
    std::string reason;
    std::string help;

    std::string problem; // something is not chosen yet
    std::string done;    // "Noted."
    int news_number = 0; // grows with each problem and each thing done
    bool may_take_out = false;

    std::vector<std::string> counts; // by month, the newest first
};

// "Somebody came in for help": what happened in fixed choices, and how often in each month. No
// name, no day, and nothing to type. Source: domain.md 6.3.
class UseLogViewModel : public ViewModel<UseLogState> {
public:
    explicit UseLogViewModel(Desk& desk);

    void choose_month(const std::string& id);
    void choose_band(const std::string& id);
    void choose_reason(const std::string& id);
    void choose_help(const std::string& id);
    void note();
    void take_out(); // the one that was noted last, on this visit

private:
    void count();

    Desk& m_desk;
    std::optional<Use> m_last;
};

} // namespace safeplaces
