#pragma once

#include <boost/test/unit_test.hpp>

#include "geometry.h"
#include "keyboard.h"
#include "window.h"

#include <ostream>
#include <string>

namespace safeplaces {

// How somebody has set up the desktop and the program.
struct Setting {
    std::string name;
    ColourScheme scheme;
    int percent;
};

inline std::ostream& operator<<(std::ostream& out, const Setting& setting) {
    return out << setting.name << " at " << setting.percent << " %";
}

// No control is cut, outside its parent or over another, once all is laid out; also while words of
// a chosen row stand beneath their table.
inline void check_nothing_is_cut(wxFrame& frame) {
    wait_until_drawn(frame);
    const auto check_places = [&] {
        wait_for([&] { return misplaced_in(frame).empty(); });
        for (const auto& fault : misplaced_in(frame)) {
            BOOST_ERROR(fault);
        }
    };
    check_places();
    wait_for([&] { return words_lost_in(frame).empty(); });
    for (const auto& fault : words_lost_in(frame)) {
        BOOST_ERROR(fault);
    }
    settle();
    check_places();
}

// Tab goes round in reading order, by real keys.
inline void check_tab_order(wxFrame& frame) {
    wait_until_drawn(frame);
    BOOST_REQUIRE(wait_for([&] { return focused_in(frame) != nullptr; }));
    for (const auto& fault : faults_of_tab_order(frame)) {
        BOOST_ERROR(fault);
    }
}

} // namespace safeplaces
