#pragma once

#include "app/desk.h"
#include "app/view_model.h"

#include <string>
#include <vector>

namespace safeplaces {

struct LessonState : ScreenState {
    std::string course_title;
    const Slide* slide = nullptr; // in the library, which outlives every screen
    std::size_t page = 0;
    std::size_t pages = 0;
    std::string progress; // "Page 4 of 14, about 8 minutes to go"
    Face face = Face::standard;
    std::string language = "en"; // of the slide
    bool has_easy_read = false;
    bool is_last = false;
    std::string practice; // on the last page: "Practise: Away from the window"; may be empty
    bool is_contents_open = false;
    std::vector<std::string> contents; // titles of all pages
    bool is_refresher = false;         // only the pages that they missed
    bool is_from_quiz = false;         // the page of a missed question: the way leads back there
};

// The lesson of one course, a slide at a time. Where the learner was is kept with every step.
// Pre: the session has a learner; the course is in the library.
class LessonViewModel : public ViewModel<LessonState> {
public:
    // Goes on where they were; from the beginning when they were at the end.
    LessonViewModel(Desk& desk, const Course& course);
    // Only the pages that they missed (refreshers.h), all where they missed none; the bookmark
    // stays.
    struct Refresher {};
    LessonViewModel(Desk& desk, const Course& course, Refresher);
    // Shows the page that teaches a missed question; the bookmark stays.
    LessonViewModel(Desk& desk, const Course& course, const SlideAddress& page);

    void next();
    void back();
    void go_to(std::size_t page);
    void toggle_contents();
    void switch_face(Face face);

private:
    [[nodiscard]] ProgressKey key() const;
    [[nodiscard]] const Edition& edition() const;
    [[nodiscard]] std::vector<const Slide*> slides() const;
    void visit();
    void show();

    Desk& m_desk;
    const Course& m_course;
    std::vector<SlideAddress> m_only{}; // of a refresher; empty: all pages
};

} // namespace safeplaces
