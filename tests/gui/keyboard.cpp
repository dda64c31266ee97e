#include "keyboard.h"

#include "window.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/hyperlink.h>
#include <wx/radiobut.h>
#include <wx/textctrl.h>

#include <algorithm>

namespace safeplaces {

namespace {

void press_tab(wxFrame& frame) {
    const auto* before = focused_in(frame);
    press_tab_key();
    wait_for([&] { return focused_in(frame) != before; });
}

bool takes_the_keyboard(const wxWindow& window) {
    return dynamic_cast<const wxAnyButton*>(&window) != nullptr ||
           dynamic_cast<const wxHyperlinkCtrl*>(&window) != nullptr ||
           dynamic_cast<const wxCheckBox*>(&window) != nullptr ||
           dynamic_cast<const wxRadioButton*>(&window) != nullptr ||
           dynamic_cast<const wxTextCtrl*>(&window) != nullptr ||
           dynamic_cast<const wxChoice*>(&window) != nullptr ||
           dynamic_cast<const PictureList*>(&window) != nullptr ||
           dynamic_cast<const RowList*>(&window) != nullptr;
}

std::string what(const wxWindow& window) {
    const std::string kind = wxString(window.GetClassInfo()->GetClassName()).utf8_string();
    return kind + " \"" + words_of(window) + "\"";
}

// On the screen, as if the page had not scrolled.
wxRect place_on_page(const wxWindow& window) {
    auto place = window.GetScreenRect();
    for (const auto* around = window.GetParent(); around != nullptr; around = around->GetParent()) {
        if (const auto* screen = dynamic_cast<const Screen*>(around)) {
            place.y += screen->CalcUnscrolledPosition(wxPoint()).y;
        }
    }
    return place;
}

// A control as it was when Tab came there: what somebody selects on the way may change the screen.
struct Stop {
    explicit Stop(const wxWindow& window)
        : control(&window),
          // Tab reaches one radio button of a question; the arrows reach the others.
          question(dynamic_cast<const wxRadioButton*>(&window) != nullptr ? window.GetParent()
                                                                          : nullptr),
          name(what(window)),
          place(place_on_page(window)) {}

    const wxWindow* control;
    const wxWindow* question;
    std::string name;
    wxRect place;
};

// From left to right on one line, else downwards; upwards only into a column at the right.
bool reads_on(const Stop& before, const Stop& after) {
    return after.place.GetTop() > before.place.GetBottom() ||
           after.place.GetLeft() >= before.place.GetLeft();
}

std::vector<Stop> stops_there_should_be(wxFrame& frame) {
    std::vector<Stop> stops;
    for (auto* window : everything_in(frame)) {
        if (takes_the_keyboard(*window) && window->IsShownOnScreen() && window->IsEnabled()) {
            stops.emplace_back(*window);
        }
    }
    return stops;
}

// Every stop, from the first one in the window on. Empty when Tab never comes back.
std::vector<Stop> circle_of(wxFrame& frame) {
    constexpr std::size_t most = 150;
    const auto all = everything_in(frame);
    const auto* first = focused_in(frame);
    std::vector<Stop> circle;
    auto top = std::ranges::find(all, first);
    std::size_t top_stop = 0;
    for (const auto* here = first; here != nullptr && circle.size() < most;) {
        if (const auto at = std::ranges::find(all, here); at < top) {
            top = at;
            top_stop = circle.size();
        }
        circle.emplace_back(*here);
        press_tab(frame);
        here = focused_in(frame);
        if (here == first) {
            std::rotate(circle.begin(), circle.begin() + static_cast<std::ptrdiff_t>(top_stop),
                        circle.end());
            return circle;
        }
    }
    return {};
}

} // namespace

std::vector<std::string> faults_of_tab_order(wxFrame& frame) {
    const auto expected = stops_there_should_be(frame);
    const auto circle = circle_of(frame);
    if (circle.empty()) {
        return {"Tab never comes back to where it began"};
    }
    std::vector<std::string> faults;
    for (std::size_t stop = 1; stop < circle.size(); ++stop) {
        if (!reads_on(circle[stop - 1], circle[stop])) {
            faults.push_back(circle[stop].name + " comes after " + circle[stop - 1].name);
        }
    }
    for (const auto& control : expected) {
        const bool reached = std::ranges::any_of(circle, [&](const Stop& stop) {
            return stop.control == control.control ||
                   (stop.question != nullptr && stop.question == control.question);
        });
        if (!reached) {
            faults.push_back(control.name + " is never reached");
        }
    }
    return faults;
}

} // namespace safeplaces
