#include "content/scenario_reader.h"

#include "content/scenario_check.h"
#include "domain/error.h"
#include "domain/fold.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace safeplaces {

namespace {

constexpr std::size_t longest_name = 200; // bytes: where a learner is stands under it
constexpr int lines_before_text = 2;      // "## heading" and an empty one

// Whether each { begins a {contact:id}, whose id has small letters, digits and hyphens.
bool has_clean_marks(std::string_view text) {
    constexpr std::string_view mark = "{contact:";
    for (std::size_t i = text.find('{'); i != text.npos; i = text.find('{', i + 1)) {
        const std::string_view id = text.substr(std::min(i + mark.size(), text.size()));
        const std::size_t length = id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-");
        if (!text.substr(i).starts_with(mark) || length == 0 || length == id.npos ||
            id[length] != '}') {
            return false;
        }
    }
    return true;
}

// The words as a heading, whatever signs of CommonMark are among them.
std::string heading_of(std::string_view words) {
    std::string heading = "## ";
    for (const char c : words) {
        const bool is_sign = (c >= '!' && c <= '/') || (c >= ':' && c <= '@') ||
                             (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
        heading += is_sign ? "\\" : "";
        heading += c;
    }
    return heading;
}

class ScenarioReader {
public:
    ScenarioReader(const std::string& file,
                   const std::string& language,
                   const PictureSource& picture)
        : m_file(file), m_language(language), m_picture(picture) {}

    [[nodiscard]] WrittenScenario read(TweeStory story, const TweeStory* first) {
        note(story.problems);
        note(graph_problems(story));
        if (first != nullptr) {
            note(differences(*first, story));
        }
        if (story.title.empty()) {
            fault(1, "it has no title: write it under :: StoryTitle");
        }
        Scenario scenario = scenario_of(story);
        std::ranges::stable_sort(m_written.faults, {}, &ScenarioFault::line);
        if (m_written.faults.empty()) {
            m_written.scenario = std::move(scenario);
        }
        m_written.story = std::move(story);
        return std::move(m_written);
    }

private:
    [[nodiscard]] Scenario scenario_of(const TweeStory& story) {
        std::map<std::string, std::size_t> places;
        for (std::size_t place = 0; place < story.passages.size(); ++place) {
            places.emplace(story.passages[place].name, place);
        }
        Scenario scenario;
        scenario.title = story.title;
        for (const TweePassage& written : story.passages) {
            if (written.name.size() > longest_name) {
                fault(written.line, "the name of a passage has at most 200 bytes");
            }
            std::string heading = written.name;
            if (written.name == story.start && !story.title.empty()) {
                scenario.start = scenario.passages.size();
                heading = story.title;
            }
            ScenarioPassage passage{
                .name = written.name, .page = page_of(written, heading), .choices = {}};
            for (const TweeLink& link : written.links) {
                if (const auto to = places.find(link.target); to != places.end()) {
                    passage.choices.push_back({link.words, to->second});
                }
            }
            scenario.passages.push_back(std::move(passage));
        }
        return scenario;
    }

    // The text as a slide. Its heading is its own first one, else `heading`.
    [[nodiscard]] Slide page_of(const TweePassage& passage, const std::string& heading) {
        if (!has_clean_marks(passage.text)) {
            fault(passage.line,
                  "{ and } stand for a number alone: {contact:<id in contacts.toml>}");
        }
        const bool has_own = trimmed(passage.text).starts_with("## ");
        try {
            std::vector<Slide> slides =
                read_lesson((has_own ? std::string{} : heading_of(heading)) + "\n\n" + passage.text,
                            m_file, m_language, m_picture);
            if (slides.size() > 1) {
                fault(passage.line, "a passage is one screen: it has at most one ## heading");
            }
            return std::move(slides.front());
        } catch (const InputError& error) {
            fault(passage.line + std::max(error.line() - lines_before_text, 0), error.what());
            return {};
        }
    }

    void note(const std::vector<TweeProblem>& problems) {
        for (const TweeProblem& problem : problems) {
            fault(problem.line, problem.what);
        }
    }

    void fault(int line, const std::string& what) {
        m_written.faults.push_back({m_file, line, what});
    }

    const std::string& m_file;
    const std::string& m_language;
    const PictureSource& m_picture;
    WrittenScenario m_written{};
};

} // namespace

WrittenScenario read_scenario(std::string_view twee,
                              const std::string& file,
                              const std::string& language,
                              const PictureSource& picture,
                              const TweeStory* first) {
    return ScenarioReader{file, language, picture}.read(read_twee(twee), first);
}

} // namespace safeplaces
