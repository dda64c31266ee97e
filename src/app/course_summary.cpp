#include "app/course_summary.h"

#include "content/files.h"
#include "content/written_course_reader.h"
#include "domain/training/lint/plain_english.h"
#include "domain/utf8_path.h"

#include <algorithm>
#include <set>

namespace safeplaces {

namespace {

namespace fs = std::filesystem;

constexpr int words_a_minute = 150;
constexpr std::chrono::seconds a_question{20};
constexpr std::chrono::seconds a_picture{5};

double reading_age(const Edition& edition) {
    ReadingMeasure measure;
    for (const Slide& slide : edition.slides) {
        measure.add(slide.title);
        for (const std::string& line : plain_lines(slide)) {
            measure.add(line);
        }
    }
    return measure.age();
}

int words_of_slides(const Course& course) {
    int words = 0;
    for (const Slide& slide : course.editions.front().slides) {
        words += words_in(slide);
    }
    return words;
}

// What stands between the questions, each once.
int words_of_introductions(const Course& course) {
    std::set<QuestionId> seen;
    std::size_t words = 0;
    for (const Question& question : course.editions.front().bank) {
        for (const auto& [id, title, text] : question.introductions) {
            words += seen.insert(id).second ? words_of(title).size() + words_of(text).size() : 0;
        }
    }
    return static_cast<int>(words);
}

// Those of a folder that learners read.
std::vector<std::string> files_with_words(const fs::path& folder) {
    std::vector<std::string> files;
    for (const fs::path& entry : entries_of(folder)) {
        const fs::path name = entry.filename();
        const fs::path kind = name.extension();
        const bool has_words =
            kind == ".md" || kind == ".gift" || kind == ".twee" || name == "course.toml";
        if (has_words && name != "sources.md") {
            files.push_back(path_text(name));
        }
    }
    return files;
}

std::set<std::string> ids_in(const WrittenBank& written) {
    std::set<std::string> ids;
    for (const QuizItem& item : written.bank.items) {
        ids.insert(item.id.text);
    }
    return ids;
}

// What of a translated course shows in English, in its order. A text that is the same in both
// languages was not translated.
class Untranslated {
public:
    Untranslated(const Course& course, const fs::path& folder, const std::string& language)
        : m_course(course), m_folder(folder), m_language(language) {}

    void add_to(CourseSummary& summary) {
        find();
        std::move(m_missing.begin(), m_missing.end(), std::back_inserter(summary.untranslated));
        std::move(m_standard.begin(), m_standard.end(),
                  std::back_inserter(summary.not_in_easy_read));
    }

private:
    void find() {
        if (!is_folder(m_folder / m_language)) {
            m_missing.push_back(m_language);
            return;
        }
        look_at_files();
        look_at_title();
        look_at_face(Face::standard, m_language + "/quiz.gift");
        if (is_folder(m_folder / m_language / "easy-read")) {
            look_at_face(Face::easy_read, m_language + "/easy-read/quiz.gift");
        }
    }

    void look_at_files() {
        const fs::path translation = m_folder / m_language;
        for (const std::string& name : files_with_words(m_folder)) {
            if (!is_file(translation / path_from_utf8(name))) {
                m_missing.push_back(m_language + '/' + name);
            }
        }
        if (!is_folder(m_folder / "easy-read")) {
            return;
        }
        if (!is_folder(translation / "easy-read")) {
            m_missing.push_back(m_language + "/easy-read");
            return;
        }
        for (const std::string& name : files_with_words(m_folder / "easy-read")) {
            if (!is_file(translation / "easy-read" / path_from_utf8(name))) {
                const bool is_in_standard = is_file(translation / path_from_utf8(name));
                (is_in_standard ? m_standard : m_missing)
                    .push_back(m_language + "/easy-read/" + name);
            }
        }
    }

    void look_at_title() {
        if (!is_file(m_folder / m_language / "course.toml")) {
            return;
        }
        const Edition& english = m_course.editions.front();
        const Edition& other = edition_of(m_course, m_language, Face::standard);
        const std::string file = m_language + "/course.toml: ";
        if (other.title == english.title) {
            m_missing.push_back(file + "title");
        }
        if (other.summary == english.summary) {
            m_missing.push_back(file + "summary");
        }
        if (english.huddle && other.huddle &&
            (share_a_line(english.huddle->points, other.huddle->points) ||
             share_a_line(english.huddle->questions, other.huddle->questions))) {
            m_missing.push_back(file + "huddle");
        }
    }

    static bool share_a_line(const std::vector<std::string>& one,
                             const std::vector<std::string>& other) {
        return std::any_of(one.begin(), one.end(), [&](const std::string& line) {
            return std::find(other.begin(), other.end(), line) != other.end();
        });
    }

    // Both banks have the same questions in the same order.
    void look_at_face(Face face, const std::string& file) {
        const fs::path path = m_folder / path_from_utf8(file);
        if (!is_file(path)) {
            return; // it is told as a whole
        }
        const std::set<std::string> own = ids_in(read_written_bank(read_content_file(path), file));
        const QuestionBank& english = edition_of(m_course, "en", face).bank;
        const QuestionBank& other = edition_of(m_course, m_language, face).bank;
        for (std::size_t i = 0; i < std::min(english.size(), other.size()); ++i) {
            look_at_introductions(english[i], other[i], file);
            if (look_at_question(english[i], other[i], file) && !own.contains(other[i].id.text)) {
                m_standard.push_back(file + ": " + other[i].id.text);
            }
        }
    }

    // Whether its words are translated.
    bool look_at_question(const Question& english, const Question& other, const std::string& file) {
        if (english.text == other.text) {
            m_missing.push_back(file + ": " + english.id.text);
            return false;
        }
        if (english.picture && other.picture && english.picture->alt == other.picture->alt) {
            m_missing.push_back(file + ": " + english.id.text + "/picture");
        }
        return true;
    }

    // Each once.
    void
    look_at_introductions(const Question& english, const Question& other, const std::string& file) {
        for (const Introduction& introduction : other.introductions) {
            const bool is_same =
                std::find(english.introductions.begin(), english.introductions.end(),
                          introduction) != english.introductions.end();
            const std::string what = file + ": " + introduction.id.text;
            if (is_same && std::find(m_missing.begin(), m_missing.end(), what) == m_missing.end()) {
                m_missing.push_back(what);
            }
        }
    }

    const Course& m_course;
    const fs::path& m_folder;
    const std::string& m_language;
    std::vector<std::string> m_missing{};
    std::vector<std::string> m_standard{};
};

} // namespace

CourseSummary summary_of(const Course& course,
                         const fs::path& folder,
                         const std::vector<std::string>& languages) {
    CourseSummary summary{.id = course.id,
                          .title = course.editions.front().title,
                          .reading_age = reading_age(course.editions.front()),
                          .words = words_of_slides(course) + words_of_introductions(course),
                          .length = length_of(course)};
    if (has_easy_read(course, "en")) {
        summary.easy_read_age = reading_age(edition_of(course, "en", Face::easy_read));
    }
    for (const std::string& language : languages) {
        Untranslated{course, folder, language}.add_to(summary);
    }
    return summary;
}

std::chrono::seconds length_of(const Course& course) {
    std::chrono::seconds length = course.rule.draw * a_question;
    for (const Slide& slide : course.editions.front().slides) {
        length += slide.picture ? a_picture : std::chrono::seconds{0};
    }
    const int words = words_of_slides(course) + words_of_introductions(course);
    return length + std::chrono::seconds{60 * words / words_a_minute};
}

} // namespace safeplaces
