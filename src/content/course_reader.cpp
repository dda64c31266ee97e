#include "content/course_reader.h"

#include "content/course_bank.h"
#include "content/course_scenarios.h"
#include "content/files.h"
#include "content/lesson_reader.h"
#include "content/svg_reader.h"
#include "content/toml_source.h"
#include "domain/error.h"
#include "domain/utf8_path.h"

#include <algorithm>
#include <array>
#include <map>

namespace safeplaces {

namespace {

namespace fs = std::filesystem;

// "en", "pl", "zh-Hant".
bool is_language_folder(std::string_view name) {
    const std::size_t letters = std::min(name.find('-'), name.size());
    return letters >= 2 && letters <= 3 && std::ranges::all_of(name.substr(0, letters), [](char c) {
               return c >= 'a' && c <= 'z';
           });
}

// "01-welcome.md"; sources.md and other notes are no lesson.
bool is_lesson(std::string_view name) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return name.size() > 6 && is_digit(name[0]) && is_digit(name[1]) && name[2] == '-' &&
           name.ends_with(".md");
}

bool is_course_file(std::string_view name) {
    static constexpr std::array<std::string_view, 5> endings{".toml", ".md", ".gift", ".svg",
                                                             ".twee"};
    return std::ranges::any_of(endings,
                               [&](std::string_view ending) { return name.ends_with(ending); });
}

// Files that a system leaves in a folder (thumbnails) are no part of the course.
void collect_files(const fs::path& folder, std::vector<fs::path>& files) {
    for (const fs::path& entry : entries_of(folder)) {
        if (is_folder(entry)) {
            collect_files(entry, files);
        } else if (is_course_file(path_text(entry.filename()))) {
            files.push_back(entry);
        }
    }
}

Digest hash_of(const fs::path& folder) {
    std::vector<fs::path> files;
    collect_files(folder, files);
    std::map<std::string, fs::path> sorted;
    for (const fs::path& file : files) {
        sorted.emplace(path_text(file.lexically_relative(folder)), file);
    }
    Hasher hasher;
    for (const auto& [name, file] : sorted) {
        hasher.add(name).add(read_content_file(file));
    }
    return hasher.finish();
}

// Where the parts of one edition are looked for: the nearest folder first.
struct Place {
    fs::path folder;
    std::string language;
};

void refuse_other_counts(std::size_t least,
                         std::size_t most,
                         TomlTable& table,
                         const std::string& key) {
    const std::size_t count = table.texts(key).size();
    if (count < least || count > most) {
        table.refuse(key, "a huddle card has " + std::to_string(least) + " to " +
                              std::to_string(most) + " " + key);
    }
}

std::optional<Huddle> huddle_in(TomlTable& settings) {
    if (!settings.has("huddle")) {
        return std::nullopt;
    }
    TomlTable table = settings.table("huddle");
    refuse_other_counts(4, 6, table, "points");
    refuse_other_counts(2, 3, table, "questions");
    Huddle huddle{.points = table.texts("points"), .questions = table.texts("questions")};
    table.refuse_other_keys();
    return huddle;
}

class CourseReader {
public:
    explicit CourseReader(const fs::path& folder) : m_base{folder, "en"} {}

    [[nodiscard]] Course read() {
        read_settings();
        find_lessons();
        find_slides();
        m_english_bank = read_english_bank(m_base.folder / "quiz.gift", m_addresses, m_picture);
        const Place easy{m_base.folder / "easy-read", m_base.language};
        add_edition(Face::standard, {m_base});
        if (is_folder(easy.folder)) {
            add_edition(Face::easy_read, {easy, m_base});
        }
        for (const fs::path& entry : entries_of(m_base.folder)) {
            const std::string name = path_text(entry.filename());
            if (!is_folder(entry) || name == "pictures" || name == "easy-read") {
                continue;
            }
            if (!is_language_folder(name)) {
                throw InputError(path_text(entry), 0,
                                 "the folder is no language, pictures or easy-read");
            }
            const Place translation{entry, name};
            const Place easy_translation{entry / "easy-read", name};
            add_edition(Face::standard, {translation, m_base});
            if (is_folder(easy_translation.folder)) {
                add_edition(Face::easy_read, {easy_translation, translation, easy, m_base});
            }
        }
        check_bank();
        m_course.scenario_faults = m_scenarios.faults();
        m_course.content_hash = hash_of(m_base.folder);
        return std::move(m_course);
    }

private:
    [[nodiscard]] fs::path settings_file() const { return m_base.folder / "course.toml"; }

    void read_settings() {
        const std::string file = path_text(settings_file());
        const TomlNode root = parse_toml(read_content_file(settings_file()), file);
        TomlTable settings{root, file};
        m_course.id.text = settings.id("id");
        if (m_course.id.text != path_text(m_base.folder.filename())) {
            settings.refuse("id", "the id is not the folder's name");
        }
        m_course.version = settings.text("version");
        (void)settings.text("title");
        (void)settings.text("summary");
        m_course.minutes = std::chrono::minutes{settings.whole_number("minutes", 1, 240)};
        m_course.refresh = std::chrono::months{settings.whole_number("refresh_months", 1, 120)};
        if (settings.text("language") != m_base.language) {
            settings.refuse("language", "a course is in English first: language = \"en\"");
        }
        TomlTable quiz = settings.table("quiz");
        m_quiz_line = quiz.line();
        m_course.rule.draw = quiz.whole_number("draw", 1, 50);
        m_course.rule.right = quiz.whole_number("right", 1, m_course.rule.draw);
        m_course.rule.critical = quiz.whole_number("critical", 0, m_course.rule.draw);
        quiz.refuse_other_keys();
        (void)huddle_in(settings);
        settings.refuse_other_keys();
    }

    void find_lessons() {
        for (const fs::path& entry : entries_of(m_base.folder)) {
            const std::string name = path_text(entry.filename());
            if (is_lesson(name)) {
                m_lessons.push_back(name);
            } else if (name.ends_with(".md") && name != "sources.md") {
                throw InputError(path_text(entry), 1, "a lesson's file begins with two digits, -");
            }
        }
        if (m_lessons.empty()) {
            throw InputError(path_text(m_base.folder), 0, "the course has no lesson");
        }
    }

    // The slides in English, by the names that questions use.
    void find_slides() {
        for (const std::string& lesson : m_lessons) {
            const std::string file = path_text(m_base.folder / path_from_utf8(lesson));
            m_english[lesson] = read_slides(lesson, m_base);
            for (const Slide& slide : m_english[lesson]) {
                if (!m_addresses.emplace(slug(slide.title), slide.address).second) {
                    throw InputError(file, 0, "two slides are called '" + slide.title + "'");
                }
            }
        }
    }

    void add_edition(Face face, const std::vector<Place>& places) {
        refuse_strange_lessons(places.front().folder);
        Edition edition;
        edition.language = places.front().language;
        edition.face = face;
        read_title(places, edition);
        for (const std::string& lesson : m_lessons) {
            auto slides = slides_of(lesson, places);
            if (face == Face::standard && slides.size() != m_english.at(lesson).size()) {
                throw InputError(path_text(places.front().folder / path_from_utf8(lesson)), 0,
                                 "a translation has the same number of slides as the English page");
            }
            std::ranges::move(slides, std::back_inserter(edition.slides));
        }
        edition.bank = bank_of(places);
        edition.scenario = scenario_of(places);
        m_course.editions.push_back(std::move(edition));
    }

    void refuse_strange_lessons(const fs::path& folder) const {
        for (const fs::path& entry : entries_of(folder)) {
            const std::string name = path_text(entry.filename());
            if (name.ends_with(".md") && name != "sources.md" &&
                std::ranges::find(m_lessons, name) == m_lessons.end()) {
                throw InputError(path_text(entry), 0,
                                 "the English course has no page of this name");
            }
        }
    }

    // Each from the nearest place that has it.
    void read_title(const std::vector<Place>& places, Edition& edition) const {
        for (const Place& place : places) {
            const fs::path path = place.folder / "course.toml";
            if (!is_file(path)) {
                continue;
            }
            const std::string file = path_text(path);
            const TomlNode root = parse_toml(read_content_file(path), file);
            TomlTable settings{root, file};
            const std::string title = settings.text("title");
            const std::string summary = settings.text("summary");
            const std::optional<Huddle> huddle = huddle_in(settings);
            if (place.folder != m_base.folder) {
                settings.refuse_other_keys();
            }
            if (edition.title.empty()) {
                edition.title = title;
                edition.summary = summary;
            }
            if (!edition.huddle) {
                edition.huddle = huddle;
            }
        }
    }

    [[nodiscard]] std::vector<Slide> slides_of(const std::string& lesson,
                                               const std::vector<Place>& places) const {
        const auto place = std::ranges::find_if(
            places, [&](const Place& p) { return is_file(p.folder / path_from_utf8(lesson)); });
        return place->folder == m_base.folder ? m_english.at(lesson) : read_slides(lesson, *place);
    }

    [[nodiscard]] std::vector<Slide> read_slides(const std::string& lesson,
                                                 const Place& place) const {
        const fs::path file = place.folder / path_from_utf8(lesson);
        return read_lesson(read_content_file(file), path_text(file), place.language, m_picture);
    }

    [[nodiscard]] std::function<Drawing()> picture(const std::string& path) const {
        const fs::path file = m_base.folder / path_from_utf8(path);
        if (!is_file(file)) {
            return {};
        }
        return [name = file.native()] { // a path keeps each of its folders once more
            try {
                return read_svg(fs::path{name});
            } catch (const InputError&) {
                return Drawing{}; // the words of the page are worth more
            }
        };
    }

    // The bank in English order, each question from the nearest place that has it.
    [[nodiscard]] QuestionBank bank_of(const std::vector<Place>& places) const {
        QuestionBank bank = m_english_bank; // of the last place
        for (auto place = std::next(places.rbegin()); place != places.rend(); ++place) {
            const fs::path file = place->folder / "quiz.gift";
            if (is_file(file)) {
                put_other_words(file, m_picture, bank);
            }
        }
        return bank;
    }

    // That of the nearest place where it stands without a fault.
    [[nodiscard]] std::optional<Scenario> scenario_of(const std::vector<Place>& places) {
        for (const Place& place : places) {
            if (const auto& scenario = m_scenarios.in(place.folder, place.language)) {
                return scenario;
            }
        }
        return std::nullopt;
    }

    void check_bank() const {
        const QuestionBank& bank = m_course.editions.front().bank;
        const PassRule& rule = m_course.rule;
        const auto critical =
            static_cast<int>(std::ranges::count(bank, Gravity::critical, &Question::gravity));
        const int others = static_cast<int>(bank.size()) - critical;
        if (critical < 2 * rule.critical || others < rule.draw - rule.critical) {
            throw InputError(path_text(settings_file()), m_quiz_line,
                             "the bank has " + std::to_string(critical) + " critical and " +
                                 std::to_string(others) + " other questions: too few to draw from");
        }
    }

    Place m_base;
    Course m_course{};
    int m_quiz_line = 0;
    std::vector<std::string> m_lessons{};
    std::map<std::string, std::vector<Slide>> m_english{}; // by lesson
    std::map<std::string, SlideAddress> m_addresses{};
    QuestionBank m_english_bank{};
    PictureSource m_picture = [this](const std::string& path) { return picture(path); };
    CourseScenarios m_scenarios{m_base.folder, m_picture};
};

} // namespace

Course read_course(const fs::path& folder) {
    return CourseReader{folder.has_filename() ? folder : folder.parent_path()}.read();
}

Digest hash_of_course(const std::map<std::string, std::string_view>& files) {
    Hasher hasher;
    for (const auto& [name, bytes] : files) {
        if (is_course_file(name)) {
            hasher.add(name).add(bytes);
        }
    }
    return hasher.finish();
}

std::string version_of_course(std::string_view toml, const std::string& file) {
    const TomlNode root = parse_toml(toml, file);
    return TomlTable{root, file}.text("version");
}

CourseShelf read_courses(const fs::path& folder) {
    CourseShelf shelf;
    std::vector<fs::path> entries;
    try {
        entries = entries_of(folder);
    } catch (const InputError& error) {
        shelf.broken.push_back({{}, error.file(), error.line(), error.what()});
    }
    for (const fs::path& entry : entries) {
        if (!is_folder(entry)) {
            continue;
        }
        try {
            shelf.courses.push_back(read_course(entry));
        } catch (const InputError& error) {
            shelf.broken.push_back(
                {{path_text(entry.filename())}, error.file(), error.line(), error.what()});
        }
    }
    return shelf;
}

} // namespace safeplaces
