#include "app/scheme/course_file_view_model.h"

#include "app/scheme/hand_out.h"
#include "app/words/scheme_course_words.h"
#include "content/files.h"
#include "domain/error.h"
#include "storage/files.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr const char* scheme_of_the_check = "southampton"; // that ships: for its list of words

} // namespace

CourseFileViewModel::CourseFileViewModel(SchemeDesk& desk, const InstalledFiles& installed)
    : m_desk(desk), m_installed(installed) {
    m_state.may_make = may(desk.acting.role, SchemeAct::change_rules);
}

void CourseFileViewModel::choose() {
    if (m_state.may_make) {
        m_desk.outside.ask_which_folder(
            choose_course_question(),
            [this](const std::filesystem::path& folder) { look_at(folder); });
    }
}

void CourseFileViewModel::look_at(const std::filesystem::path& folder) {
    m_course.reset();
    CourseFileState anew;
    anew.may_make = m_state.may_make;
    anew.news_number = m_state.news_number;
    m_state = anew;
    tried([&] {
        const CourseCheck check =
            check_courses({folder}, m_installed, scheme_of_the_check, std::filesystem::path{});
        if (!is_file(folder / "course.toml")) {
            m_state.problem = no_course_in_folder();
            return;
        }
        m_state.found = found_in_words(check);
        if (errors_in(check) > 0) {
            m_state.problem = mend_course_words();
            return;
        }
        CourseToSend course = course_to_send(m_desk, folder);
        if (!course.misnamed.empty()) {
            m_state.problem = misnamed_in_words(course.misnamed);
            return;
        }
        m_course = std::move(course);
        m_state.course = course_chosen_in_words(*m_course);
        m_state.standing = course_standing_in_words(*m_course);
        m_state.audience = audience_id(audience_of(m_desk.scheme, m_course->course.id));
        m_state.may_save = may_be_sent(*m_course);
    });
    changed();
}

void CourseFileViewModel::ask_of(const std::string& audience) {
    m_state.audience = audience;
}

void CourseFileViewModel::save() {
    if (m_state.may_save) {
        m_desk.outside.ask_where_to_save(
            save_course_question(),
            m_course->course.id.text + '-' + m_course->course.version + ".safecourse",
            [this](const std::filesystem::path& file) { write(file); });
    }
}

void CourseFileViewModel::write(const std::filesystem::path& file) {
    const std::optional<Audience> audience = audience_with(m_state.audience);
    const bool gate_changes = audience != audience_of(m_desk.scheme, m_course->course.id);
    std::vector<HandOut> waits;
    if (tried([&] {
            atomic_save(file, course_file(m_desk, *m_course));
            note_course(m_desk, *m_course, audience);
            waits = to_hand_out(m_desk.settings);
        })) {
        m_course->is_same = true; // it is what venues are to have from now on
        m_course->version_before = m_course->course.version;
        m_state.standing = course_standing_in_words(*m_course);
        const bool pack_waits = std::find(waits.begin(), waits.end(), HandOut::pack) != waits.end();
        m_state.news = course_saved_in_words(file, gate_changes, pack_waits);
        ++m_state.news_number;
    }
    changed();
}

} // namespace safeplaces
