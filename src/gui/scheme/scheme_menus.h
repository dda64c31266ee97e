#pragma once

#include <functional>

class wxFrame;

namespace safeplaces {

struct SchemeVisit;

// What the menus of a scheme's desk do.
struct MenuActions {
    std::function<void(const SchemeVisit&)> go;
    std::function<void()> go_back;
    std::function<void()> lock;
    std::function<void()> take_in_files;
    std::function<void()> find;
    std::function<void()> clear_filters;
    std::function<void()> undo;
    std::function<bool()> is_open; // the desk: what needs it can be chosen then alone
    std::function<bool()> can_undo;
    std::function<void()> open_venue_desk;
    std::function<void(int percent)> change_text_size;
};

// Gives `frame` its menu bar. `text_percent`: the size of text that is ticked.
void add_scheme_menus(wxFrame& frame, int text_percent, const MenuActions& actions);

} // namespace safeplaces
