#pragma once

#include "app/scheme/course_file_view_model.h"
#include "gui/controls/choice_entry.h"
#include "gui/scheme/desk_page.h"

namespace safeplaces {

// One course as a file of its own, for venues that have the scheme's file already.
class CourseCard : public DeskCard {
public:
    CourseCard(wxWindow* parent,
               const Look& look,
               SchemeDesk& desk,
               const InstalledFiles& installed);

private:
    void render(const CourseFileState& state);

    CourseFileViewModel m_model;
    NewsStrip* m_news;
    Paragraph* m_problem;
    Paragraph* m_course;
    Paragraph* m_standing;
    Paragraph* m_found;
    RadioEntry* m_audience;
    Button* m_save;
    int m_shown_news = 0;
};

} // namespace safeplaces
