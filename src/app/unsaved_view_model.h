#pragma once

#include "app/desk.h"
#include "app/view_model.h"

#include <functional>
#include <string>

namespace safeplaces {

struct UnsavedState : ScreenState {
    std::string words; // why answers are not saved yet; "" when all are
    int tries = 0;     // grows each time that somebody asks for them to be saved
};

// The line above every screen while answers wait to be saved.
class UnsavedViewModel : public ViewModel<UnsavedState> {
public:
    explicit UnsavedViewModel(Desk& desk);
    ~UnsavedViewModel() override;

    void try_again();
    // The venue is to be closed: `close` runs at once when nothing is lost by it, else when the
    // person wants that.
    void leave(std::function<void()> close);

private:
    void show();

    Desk& m_desk;
};

} // namespace safeplaces
