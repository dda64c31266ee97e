#include "content/scenario_check.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace safeplaces {

namespace {

bool is_end(const TweePassage& passage) {
    return std::ranges::find(passage.tags, "end") != passage.tags.end();
}

using Places = std::vector<std::size_t>;

class ScenarioGraph {
public:
    explicit ScenarioGraph(const TweeStory& story)
        : m_passages(story.passages), m_start(story.start) {}

    [[nodiscard]] std::vector<TweeProblem> problems() {
        take_names();
        take_links();
        look_at_ends();
        if (const auto start = m_places.find(m_start); start != m_places.end()) {
            look_for_orphans(start->second);
        } else {
            problem(1, "there is no passage '" + m_start + "', where it is to start");
        }
        look_for_loops();
        std::ranges::stable_sort(m_problems, {}, &TweeProblem::line);
        return std::move(m_problems);
    }

private:
    void take_names() {
        for (std::size_t place = 0; place < m_passages.size(); ++place) {
            const TweePassage& passage = m_passages[place];
            if (!m_places.emplace(passage.name, place).second) {
                problem(passage.line, "two passages are called '" + passage.name + "'");
            }
        }
    }

    void take_links() {
        for (std::size_t place = 0; place < m_passages.size(); ++place) {
            std::set<std::string> words;
            for (const TweeLink& link : m_passages[place].links) {
                const auto target = m_places.find(link.target);
                if (target == m_places.end()) {
                    problem(link.line, "there is no passage '" + link.target + "'");
                } else {
                    m_on[place].push_back(target->second);
                    m_back[target->second].push_back(place);
                }
                if (!words.insert(link.words).second) {
                    problem(link.line, "two choices say '" + link.words + "'");
                }
            }
        }
    }

    void look_at_ends() {
        for (const TweePassage& passage : m_passages) {
            if (is_end(passage) && !passage.links.empty()) {
                problem(passage.line, "'" + passage.name + "' is tagged end, and goes on");
            } else if (!is_end(passage) && passage.links.empty()) {
                problem(passage.line, "nothing leads on from '" + passage.name +
                                          "': give it a choice, or the tag [end]");
            }
        }
    }

    void look_for_orphans(std::size_t start) {
        const std::vector<bool> reached = reached_from({start}, m_on);
        for (std::size_t place = 0; place < m_passages.size(); ++place) {
            if (!reached[place]) {
                problem(m_passages[place].line, "no way leads to '" + m_passages[place].name + "'");
            }
        }
    }

    // Dead ends and links to nothing are told of already: a way to one is no loop.
    void look_for_loops() {
        Places ways_out;
        for (std::size_t place = 0; place < m_passages.size(); ++place) {
            const TweePassage& passage = m_passages[place];
            if (is_end(passage) || m_on[place].size() < passage.links.size() ||
                passage.links.empty()) {
                ways_out.push_back(place);
            }
        }
        const std::vector<bool> gets_out = reached_from(ways_out, m_back);
        std::string names;
        int line = 0;
        for (std::size_t place = 0; place < m_passages.size(); ++place) {
            if (!gets_out[place]) {
                names += (names.empty() ? "'" : ", '") + m_passages[place].name + "'";
                line = line == 0 ? m_passages[place].line : line;
            }
        }
        if (!names.empty()) {
            problem(line, "a loop without a way out, no end can be reached from: " + names);
        }
    }

    [[nodiscard]] std::vector<bool> reached_from(Places to_do,
                                                 const std::vector<Places>& links) const {
        std::vector<bool> reached(m_passages.size());
        for (const std::size_t place : to_do) {
            reached[place] = true;
        }
        while (!to_do.empty()) {
            const std::size_t place = to_do.back();
            to_do.pop_back();
            for (const std::size_t next : links[place]) {
                if (!reached[next]) {
                    reached[next] = true;
                    to_do.push_back(next);
                }
            }
        }
        return reached;
    }

    void problem(int line, std::string what) { m_problems.push_back({line, std::move(what)}); }

    const std::vector<TweePassage>& m_passages;
    const std::string& m_start;
    std::map<std::string, std::size_t> m_places{};
    std::vector<Places> m_on{m_passages.size()};   // where each passage leads
    std::vector<Places> m_back{m_passages.size()}; // from where one comes to it
    std::vector<TweeProblem> m_problems{};
};

std::set<std::string> sorted_tags(const TweePassage& passage) {
    return {passage.tags.begin(), passage.tags.end()};
}

bool lead_alike(const TweePassage& one, const TweePassage& other) {
    return std::ranges::equal(one.links, other.links, {}, &TweeLink::target, &TweeLink::target);
}

} // namespace

std::vector<TweeProblem> graph_problems(const TweeStory& story) {
    return ScenarioGraph{story}.problems();
}

std::vector<TweeProblem> differences(const TweeStory& first, const TweeStory& other) {
    std::vector<TweeProblem> found;
    std::map<std::string, const TweePassage*> wanted;
    for (const TweePassage& passage : first.passages) {
        wanted.emplace(passage.name, &passage);
    }
    for (const TweePassage& passage : other.passages) {
        const auto same = wanted.find(passage.name);
        if (same == wanted.end()) {
            found.push_back({passage.line, "the standard English scenario has no passage '" +
                                               passage.name + "'"});
            continue;
        }
        if (sorted_tags(*same->second) != sorted_tags(passage) ||
            !lead_alike(*same->second, passage)) {
            found.push_back({passage.line, "'" + passage.name +
                                               "' has other tags or leads elsewhere than in the "
                                               "standard English scenario"});
        }
        wanted.erase(same);
    }
    for (const auto& [name, passage] : wanted) {
        found.push_back({1, "the passage '" + name + "' is missing here"});
    }
    if (first.start != other.start) {
        found.push_back({1, "it starts at '" + other.start +
                                "', the standard English scenario at '" + first.start + "'"});
    }
    std::ranges::stable_sort(found, {}, &TweeProblem::line);
    return found;
}

} // namespace safeplaces
