#pragma once

#include "app/desk.h"
#include "app/status.h"
#include "app/view_model.h"

#include <array>
#include <string>
#include <vector>

namespace safeplaces {

// Where a button of the home screen leads.
enum class HomeWay { suitability, registration, answers, people, training, print_room, council };

struct HomeRow {
    Status status = Status::not_started;
    std::string what;
    std::string words; // "Done", "Quiz to do"
    bool is_strong = false;
};

struct HomeCard {
    std::string title;
    std::string text;
    Status status = Status::not_started;
    std::string status_words;
    std::vector<HomeRow> rows; // five
    std::string button;
    HomeWay way = HomeWay::suitability;
    bool is_primary = false; // exactly one of the three
};

struct HomeState : ScreenState {
    std::string greeting;                 // "Hello, Corner Bakery"
    std::string next;                     // what, then why
    std::array<HomeCard, 3> cards;        // register, train, print
    Status council = Status::not_started; // how the venue stands with its council
    std::string council_title;            // in words
    std::string council_text;             // what to do, or what it means
    std::string new_courses;              // that the gate waits for, and until when; empty: none
    std::string due;                      // training to refresh; empty: none
    std::vector<std::string> warnings;    // what could go wrong with the venue's file
};

// The manager's first screen: three steps, and what is next. Read anew each time it is opened.
class HomeViewModel : public ViewModel<HomeState> {
public:
    explicit HomeViewModel(Desk& desk);

private:
    Desk& m_desk;
};

} // namespace safeplaces
