#pragma once

#include "app/desk.h"
#include "app/view_model.h"

#include <string>
#include <vector>

namespace safeplaces {

struct ContactLine {
    std::string name;
    std::string number;
    std::string use; // when to ring it
    std::string hours;
    std::string note; // "To be confirmed by the council", "Checked 3 November 2026"; may be empty
    bool is_confirmed = true;
};

struct ComputerState : ScreenState {
    std::vector<ContactLine> contacts;
    std::string folder;      // where this venue is kept
    std::string last_backup; // in words
    enum class Back { front, courses, home };
    Back back = Back::front;      // where whoever is here belongs
    bool is_manager = false;      // moving and the new PIN are the manager's
    bool may_set_pin = false;     // not before the privacy notice, which sets the first one
    bool must_choose_pin = false; // the recovery code was used: a new PIN comes first
    std::string passphrase_problem;
    std::string moved; // "Saved ... Take it to the new computer."
    std::string pin_problem;
    bool wants_read_aloud = false; // beside a screen reader
    std::string recovery_code;     // after a new PIN, until it is written down
};

// Help and this computer: numbers to ring, where things are kept, moving to a new PC, a new manager
// PIN.
class ComputerViewModel : public ViewModel<ComputerState> {
public:
    explicit ComputerViewModel(Desk& desk);

    // One file with everything, under words that only the owner knows: at least 8 characters,
    // typed twice.
    void move_out(const std::string& passphrase, const std::string& again);
    void set_pin(const std::string& pin, const std::string& again);
    void recovery_code_is_written_down();
    // On the pages that somebody learns from, beside a screen reader.
    void want_read_aloud(bool wanted);

private:
    void look_at_session();

    Desk& m_desk;
};

// How a contact is shown on screen: a number that the council has not checked says so.
[[nodiscard]] ContactLine contact_line(const Contact& contact);

} // namespace safeplaces
