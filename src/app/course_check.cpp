#include "app/course_check.h"

#include "app/check_content.h"
#include "content/files.h"
#include "content/scheme_reader.h"
#include "content/speller.h"
#include "content/svg_reader.h"
#include "content/written_course_reader.h"
#include "domain/error.h"
#include "domain/training/lint/face_lint.h"
#include "domain/training/lint/page_lint.h"
#include "domain/training/lint/placed_text.h"
#include "domain/training/lint/plain_english.h"
#include "domain/training/lint/question_lint.h"
#include "domain/training/lint/translation_lint.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace safeplaces {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds rounding{60}; // that a course's minutes may be off

bool is_course(const fs::path& path) {
    return is_folder(path) && is_file(path / "course.toml");
}

// Folder and file name without a slash at the end.
fs::path settled(const fs::path& path) {
    const fs::path normal = fs::absolute(path).lexically_normal();
    return normal.has_filename() ? normal : normal.parent_path();
}

Face face_of(const fs::path& file) {
    return settled(file).parent_path().filename() == "easy-read" ? Face::easy_read : Face::standard;
}

// In a folder of another language: of a course, or its Easy Read face.
bool is_translated(const fs::path& file) {
    const fs::path folder = settled(file).parent_path();
    return is_course(
        (folder.filename() == "easy-read" ? folder.parent_path() : folder).parent_path());
}

// The bank of the course that a bank in Easy Read stands in. Throws InputError as its reader does.
std::optional<WrittenBank> standard_beside(const fs::path& easy_read) {
    const fs::path file = settled(easy_read).parent_path().parent_path() / easy_read.filename();
    if (!is_file(file)) {
        return {};
    }
    return read_written_bank(read_content_file(file), path_text(file));
}

// The languages that the program speaks beside English, each a catalogue.
std::vector<std::string> languages_of(const InstalledFiles& files) {
    std::vector<std::string> languages;
    std::error_code none;
    for (fs::directory_iterator each{files.translations, none}, end; each != end;
         each.increment(none)) {
        languages.push_back(path_text(each->path().filename()));
    }
    std::sort(languages.begin(), languages.end());
    return languages;
}

class CourseLint {
public:
    CourseLint(const InstalledFiles& files, const std::string& scheme, const fs::path& dictionaries)
        : m_speller(dictionaries),
          m_gate(read_scheme(files.resources / "schemes" / scheme).gate),
          m_languages(languages_of(files)) {
        m_check.is_spelling_checked = m_speller.has_dictionary();
        learn(files.courses / "words.txt");
        learn(files.resources / "schemes" / scheme / "words.txt");
    }

    void look(const fs::path& path) {
        if (is_course(path)) {
            look_at_course(path);
        } else if (is_file(path) && path.extension() == ".gift") {
            look_at_file(path);
        } else if (is_file(path) && (path.extension() == ".md" || path.extension() == ".twee")) {
            look_at_file(path);
        } else if (!is_folder(path) || !look_at_shelf(path)) {
            m_check.no_course.push_back(path);
        }
    }

    [[nodiscard]] CourseCheck take() {
        const auto place = [](const Finding& finding) {
            return std::tie(finding.file, finding.line);
        };
        std::stable_sort(m_check.findings.begin(), m_check.findings.end(),
                         [&](const Finding& a, const Finding& b) { return place(a) < place(b); });
        return std::move(m_check);
    }

private:
    void learn(const fs::path& words) {
        if (is_file(words)) {
            refusing([&] { m_speller.learn(words); });
        }
    }

    // Runs a reader. What it refuses is said once, where nothing else was said of that line.
    template <class Read>
    void refusing(Read read) {
        try {
            read();
        } catch (const InputError& error) {
            refuse(error);
        }
    }

    void refuse(const InputError& error) {
        const bool is_said = std::any_of(
            m_check.findings.begin(), m_check.findings.end(), [&](const Finding& finding) {
                return is_error(finding.rule) && finding.file == error.file() &&
                       finding.line == error.line();
            });
        if (!is_said) {
            m_check.findings.push_back(
                {LintRule::unreadable, error.file(), error.line(), error.what(), {}});
        }
    }

    // A hard word or short form in a list of words is one that the author means.
    void add(const Findings& found) {
        std::copy_if(found.begin(), found.end(), std::back_inserter(m_check.findings),
                     [this](const Finding& finding) {
                         const bool may_be_listed = finding.rule == LintRule::long_word ||
                                                    finding.rule == LintRule::easy_read_short_form;
                         return !(m_is_translation && is_about_english(finding.rule)) &&
                                !(may_be_listed && m_speller.is_in_a_list(finding.about));
                     });
    }

    // Whether there is a course in it.
    bool look_at_shelf(const fs::path& folder) {
        const int before = m_check.courses;
        refusing([&] {
            for (const fs::path& entry : entries_of(folder)) {
                if (is_course(entry)) {
                    look_at_course(entry);
                }
            }
        });
        return m_check.courses > before;
    }

    void look_at_file(const fs::path& path) {
        ++m_check.files;
        m_is_translation = is_translated(path);
        learn(settled(path).parent_path() / "words.txt");
        std::optional<WrittenBank> standard;
        if (path.extension() == ".gift" && face_of(path) == Face::easy_read) {
            refusing([&] { standard = standard_beside(path); });
        }
        refusing([&] {
            const std::string text = read_content_file(path);
            if (path.extension() == ".gift") {
                look_at_quiz(read_written_bank(text, path_text(path)), face_of(path),
                             standard ? &*standard : nullptr);
            } else if (path.extension() == ".twee") {
                look_at_story(read_written_story(text, path_text(path)), face_of(path));
            } else {
                look_at_lesson(read_written_lesson(text, path_text(path)), face_of(path));
            }
        });
        m_is_translation = false;
    }

    void look_at_course(const fs::path& given) {
        const fs::path folder = given.has_filename() ? given : given.parent_path();
        ++m_check.courses;
        learn(settled(folder).parent_path() / "words.txt");
        learn(folder / "words.txt");
        refusing([&] {
            const BothFaces english = look_at_faces(folder);
            look_at_sources(english.standard, folder / "sources.md");
            m_is_translation = true;
            for (const fs::path& entry : entries_of(folder)) {
                const fs::path name = entry.filename();
                if (is_folder(entry) && name != "easy-read" && name != "pictures") {
                    look_at_translation(english, entry);
                }
            }
        });
        m_is_translation = false;
        refusing([&] { look_at_what_learners_get(folder); });
    }

    struct BothFaces {
        WrittenFace standard;
        std::optional<WrittenFace> easy{};
    };

    BothFaces look_at_faces(const fs::path& folder) {
        BothFaces faces{look_at_face(folder, Face::standard, nullptr)};
        if (is_folder(folder / "easy-read")) {
            faces.easy = look_at_face(folder / "easy-read", Face::easy_read,
                                      faces.standard.quiz ? &*faces.standard.quiz : nullptr);
            Findings drift = drift_findings(faces.standard, *faces.easy);
            if (m_is_translation) {
                std::erase_if(drift, is_said_of_the_translation);
            }
            add(drift);
        }
        return faces;
    }

    // What a translation lacks shows in English and is listed so; its numbers are compared with
    // those in English.
    static bool is_said_of_the_translation(const Finding& finding) {
        const bool is_a_file = finding.about.ends_with(".md");
        return (finding.rule == LintRule::drift_page && is_a_file) ||
               finding.rule == LintRule::drift_question || finding.rule == LintRule::drift_number;
    }

    void look_at_translation(const BothFaces& english, const fs::path& folder) {
        const BothFaces translation = look_at_faces(folder);
        add(translation_findings(english.standard, translation.standard));
        if (english.easy && translation.easy) {
            add(translation_findings(*english.easy, *translation.easy));
        }
    }

    WrittenFace look_at_face(const fs::path& folder, Face face, const WrittenBank* standard_quiz) {
        WrittenFace written =
            read_written_face(folder, face, [this](const InputError& error) { refuse(error); });
        for (const WrittenLesson& lesson : written.lessons) {
            look_at_lesson(lesson, face);
        }
        if (written.settings) {
            look_at_story(*written.settings, face);
        }
        if (written.story) {
            look_at_story(*written.story, face);
        }
        if (written.quiz) {
            look_at_quiz(*written.quiz, face, standard_quiz);
        }
        return written;
    }

    // Not every passage of a story needs a picture, in Easy Read either, nor does course.toml.
    void look_at_story(const WrittenLesson& story, Face face) {
        Findings found = page_findings(story, face);
        std::erase_if(found, [](const Finding& finding) {
            return finding.rule == LintRule::easy_read_no_picture;
        });
        add(found);
        look_at_spelling(texts_of(story));
    }

    void look_at_lesson(const WrittenLesson& lesson, Face face) {
        add(page_findings(lesson, face));
        look_at_spelling(texts_of(lesson));
    }

    void look_at_quiz(const WrittenBank& quiz, Face face, const WrittenBank* standard) {
        Findings found = question_findings(quiz, face, standard);
        if (m_is_translation) { // where it has none, the picture in English is shown
            std::erase_if(found, [](const Finding& finding) {
                return finding.rule == LintRule::easy_read_no_picture;
            });
        }
        add(found);
        for (const QuizItem& item : quiz.bank.items) {
            look_at_spelling(texts_of(item, quiz.file));
        }
    }

    void look_at_sources(const WrittenFace& standard, const fs::path& file) {
        WrittenSources sources{path_text(file), {}};
        if (is_file(file)) {
            sources = read_written_sources(read_content_file(file), sources.file);
        }
        add(source_findings(standard, sources));
    }

    // Each word once in a file.
    void look_at_spelling(const std::vector<PlacedText>& texts) {
        if (m_is_translation) {
            return;
        }
        for (const auto& [text, file, line] : texts) {
            for (const std::string_view word : words_of(text)) {
                if (!m_speller.knows(word) && m_misspelt.emplace(file, word).second) {
                    add({{LintRule::spelling, file, line, std::string{word},
                          m_speller.better(word)}});
                }
            }
        }
    }

    void look_at_what_learners_get(const fs::path& folder) {
        const Course course = read_course(folder);
        for (const std::string& picture : pictures_of(course)) {
            refusing([&] { (void)read_svg(folder / picture); });
        }
        for (const ScenarioFault& fault : course.scenario_faults) {
            add({{LintRule::scenario, fault.file, fault.line, fault.what, {}}});
        }
        summarise(course, folder);
        const auto difference = std::chrono::abs(length_of(course) - course.minutes);
        if (difference > rounding) {
            const auto minutes = std::chrono::round<std::chrono::minutes>(length_of(course));
            add({{LintRule::wrong_minutes, path_text(folder / "course.toml"), 0,
                  std::to_string(course.minutes.count()), std::to_string(minutes.count())}});
        }
    }

    void summarise(const Course& course, const fs::path& folder) {
        CourseSummary summary = summary_of(course, folder, m_languages);
        summary.is_for_all_staff =
            std::none_of(m_gate.begin(), m_gate.end(), [&](const CourseNeed& need) {
                return need.course == course.id && need.audience == Audience::lead;
            });
        m_check.summaries.push_back(std::move(summary));
    }

    CourseCheck m_check{};
    bool m_is_translation = false; // what is looked at is not in English
    Speller m_speller;
    std::vector<CourseNeed> m_gate;
    std::vector<std::string> m_languages;
    std::set<std::pair<std::string, std::string>> m_misspelt{}; // file and word
};

} // namespace

CourseCheck check_courses(const std::vector<fs::path>& paths,
                          const InstalledFiles& files,
                          const std::string& scheme,
                          const fs::path& dictionaries) {
    try {
        CourseLint lint{files, scheme, dictionaries};
        for (const fs::path& path : paths.empty() ? std::vector{files.courses} : paths) {
            lint.look(path);
        }
        return lint.take();
    } catch (const InputError& error) {
        throw InstallError(error.file() + ": " + error.what());
    }
}

int errors_in(const CourseCheck& check) {
    return static_cast<int>(
        std::count_if(check.findings.begin(), check.findings.end(),
                      [](const Finding& finding) { return is_error(finding.rule); }));
}

} // namespace safeplaces
