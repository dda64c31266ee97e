#pragma once

#include "app/desk.h"
#include "app/view_model.h"

#include <string>

namespace safeplaces {

struct LedSlidesState : ScreenState {
    std::string course_title;
    const Slide* slide = nullptr; // in the library, which outlives every screen
    std::size_t page = 0;
    std::size_t pages = 0;
    std::string progress; // "Page 4 of 14"
    Face face = Face::standard;
    bool has_easy_read = false;
    bool is_last = false;
    bool is_over = false; // the session goes on elsewhere: with the questions, or it has ended
};

// The pages of a led session. Pre: the desk has a session at stage `reading`, with its course.
class LedSlidesViewModel : public ViewModel<LedSlidesState> {
public:
    explicit LedSlidesViewModel(Desk& desk);

    // After the last page come the questions.
    void next();
    void back();
    void switch_face(Face face);
    // Asks first: nothing is recorded.
    void end();

private:
    void show();
    [[nodiscard]] const Edition& edition() const;

    Desk& m_desk;
    const Course& m_course;
};

} // namespace safeplaces
