#include "app/issued.h"

#include "documents/designs/catalogue.h"
#include "documents/pdf_writer.h"
#include "storage/columns.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <utility>

namespace safeplaces {

namespace {

constexpr std::size_t name_line = 1;    // of facts_of()
constexpr std::size_t first_detail = 9; // below a poster's facts

std::string line_of(const std::string& says, std::size_t number) {
    std::istringstream lines(says);
    std::string line;
    for (std::size_t at = 0; at <= number; ++at) {
        std::getline(lines, line);
    }
    return line;
}

// The earlier day; of one that is missing, the other.
std::optional<Date> earlier(const std::optional<Date>& one, const std::optional<Date>& other) {
    return one && other ? std::min(one, other) : std::max(one, other);
}

// What is true of the venue and stands on its signs, whatever their design and size.
class FactsOnSigns {
public:
    void add(std::size_t place, const Issue& issue) {
        const std::string language = issue.series.substr(0, issue.series.rfind(' '));
        std::size_t detail = first_detail;
        note(place, issue, "name", name_line);
        for (const char* what : {"-hours", "-telephone"}) {
            if (issue.series.find(what, language.size()) != std::string::npos) {
                note(place, issue, language.substr(language.rfind(' ') + 1) + what, detail++);
            }
        }
    }

    // Beside each of so many, by which day a sign that says otherwise stood in its place.
    [[nodiscard]] std::vector<std::optional<Date>> outdated_on(std::size_t issues) const {
        const std::vector<std::optional<Date>> on = replaced_on(m_facts);
        std::vector<std::optional<Date>> found(issues);
        for (std::size_t at = 0; at < m_places.size(); ++at) {
            std::optional<Date>& day = found[m_places[at]];
            day = earlier(day, on[at]);
        }
        return found;
    }

private:
    void note(std::size_t place, const Issue& issue, const std::string& fact, std::size_t line) {
        m_facts.push_back({fact, line_of(issue.says, line), issue.made_on});
        m_places.push_back(place);
    }

    std::vector<WentOut> m_facts;
    std::vector<std::size_t> m_places;
};

// Not of stickers: there a number stands for it.
std::vector<std::optional<Date>> outdated_on(const std::vector<Issue>& issues) {
    FactsOnSigns facts;
    for (std::size_t place = 0; place < issues.size(); ++place) {
        const Issue& issue = issues[place];
        if (!issue.series.empty() && !issue.sticker.empty() &&
            issue.kind != DocumentKind::sticker) {
            facts.add(place, issue);
        }
    }
    return facts.outdated_on(issues.size());
}

} // namespace

bool is_official(const Document& document) {
    switch (design_of(document.kind).kept) {
    case PrintKept::never:
        break;
    case PrintKept::when_approved:
        return document.approval == Approval::approved;
    case PrintKept::always:
        return true;
    }
    return false;
}

std::string series_of(const Document& document) {
    if (!is_official(document)) {
        return {};
    }
    const std::string& which =
        document.completion.empty() ? document.file_name : document.completion;
    return std::string(word_of(document.kind)) + ' ' + document.drawing.language + ' ' + which;
}

std::string in_lines(std::initializer_list<std::string> facts) {
    std::string lines;
    for (const std::string& fact : facts) {
        lines += fact + '\n';
    }
    return lines;
}

std::string facts_of(const StickerStatement& statement, std::initializer_list<std::string> others) {
    return in_lines({statement.number, statement.name, statement.postcode, statement.level,
                     iso(statement.issued), iso(statement.valid_to)}) +
           in_lines(others);
}

std::string with_lines(std::string facts, const std::vector<std::string>& more) {
    for (const std::string& line : more) {
        facts += line + '\n';
    }
    return facts;
}

namespace {

struct NewestLike {
    KeptFile kept;
    Date on{};
};

NewestLike newest_like(Desk& desk, const Document& document) {
    const bool may_be_kept = is_official(document) && !document.says.empty();
    const auto issue =
        may_be_kept ? desk.issues.newest_like(series_of(document), document.says) : std::nullopt;
    return issue ? NewestLike{desk.kept.find(issue->content), issue->made_on} : NewestLike{};
}

} // namespace

IssuedBefore issued_before(Desk& desk, const Document& document) {
    NewestLike before = newest_like(desk, document);
    const bool is_whole = before.kept.state == Keeping::whole;
    if (is_whole && !document.drawing.too_long.empty()) {
        return {Reissue::older_design, before.on, std::move(before.kept.bytes)};
    }
    std::string drawn = pdf_bytes(document.drawing, desk.library.fonts);
    if (is_whole) {
        const bool is_same = before.kept.bytes == drawn;
        return {is_same ? Reissue::as_drawn : Reissue::older_design, before.on,
                std::move(before.kept.bytes)};
    }
    const bool is_damaged = before.kept.state == Keeping::damaged;
    return {is_damaged ? Reissue::damaged : Reissue::none, before.on, std::move(drawn)};
}

bool is_kept_whole(Desk& desk, const Document& document) {
    return newest_like(desk, document).kept.state == Keeping::whole;
}

std::vector<std::optional<Date>> replaced_on(const std::vector<WentOut>& issues) {
    struct Later {
        const WentOut* newest;
        const WentOut* next;
        std::optional<Date> next_replaced;
    };
    std::map<std::string, Later> later; // by series
    std::vector<std::optional<Date>> found(issues.size());
    for (std::size_t place = issues.size(); place-- > 0;) {
        const WentOut& issue = issues[place];
        const auto entry =
            later.try_emplace(issue.series, Later{&issue, &issue, std::nullopt}).first;
        Later& known = entry->second;
        if (known.next->says != issue.says) {
            known.next_replaced = known.next->on;
        }
        known.next = &issue;
        found[place] = known.newest->says == issue.says ? std::nullopt : known.next_replaced;
    }
    return found;
}

std::vector<Replaced> replaced(const std::vector<Issue>& issues,
                               const std::optional<std::vector<std::string>>& counting) {
    std::vector<WentOut> series;
    for (const Issue& each : issues) {
        series.push_back({each.series, each.says, each.made_on});
    }
    const std::vector<std::optional<Date>> on = replaced_on(series);
    const std::vector<std::optional<Date>> outdated = outdated_on(issues);
    std::vector<Replaced> found(issues.size());
    for (std::size_t place = 0; place < issues.size(); ++place) {
        const Issue& issue = issues[place];
        if (issue.series.empty()) {
            continue; // not official
        }
        found[place].on = earlier(on[place], outdated[place]);
        found[place].counts_no_more =
            counting && !issue.sticker.empty() &&
            std::find(counting->begin(), counting->end(), issue.sticker) == counting->end();
    }
    return found;
}

} // namespace safeplaces
