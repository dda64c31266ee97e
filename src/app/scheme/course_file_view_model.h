#pragma once

#include "app/scheme/course_making.h"
#include "app/view_model.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct CourseFileState : ScreenState {
    bool may_make = false;
    std::string course;             // the one that was chosen; empty: none
    std::string standing;           // new, newer, or why it cannot be sent
    std::vector<std::string> found; // by the check
    std::string problem;            // what is wrong with the folder or course; empty: nothing
    std::string audience;           // who has to pass it: one of audience_choices()
    bool may_save = false;
    std::string news;
    int news_number = 0;
};

// A council makes a file of one course, to send it to venues that know the scheme already.
class CourseFileViewModel : public ViewModel<CourseFileState> {
public:
    // `installed`: for the check, which reads a scheme and words that ship.
    CourseFileViewModel(SchemeDesk& desk, const InstalledFiles& installed);

    void choose(); // asks which folder
    void ask_of(const std::string& audience);
    void save(); // asks where

private:
    void look_at(const std::filesystem::path& folder);
    void write(const std::filesystem::path& file);

    SchemeDesk& m_desk;
    const InstalledFiles& m_installed;
    std::optional<CourseToSend> m_course;
};

} // namespace safeplaces
