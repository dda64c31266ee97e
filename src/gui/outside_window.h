#pragma once

#include "app/outside.h"

#include <functional>
#include <utility>

class wxFrame;

namespace safeplaces {

// Counts the questions to the person, from when they are asked to when their answer has run. The
// screen that asked must live as long.
class OpenQuestions {
public:
    explicit OpenQuestions(std::function<void()> when_all_over)
        : m_when_all_over(std::move(when_all_over)) {}

    void begin() { ++m_open; }
    void end() {
        if (--m_open == 0) {
            m_when_all_over();
        }
    }
    [[nodiscard]] bool any() const { return m_open > 0; }

private:
    std::function<void()> m_when_all_over;
    int m_open = 0;
};

// The questions of `Outside` asked through the system's own windows, with `frame` in front of them.
// Clock, day and dice stay as they are. Every window opens after the event is over.
// `questions` lives as long as the frame.
[[nodiscard]] Outside outside_of_window(wxFrame& frame, OpenQuestions& questions, Outside outside);

} // namespace safeplaces
