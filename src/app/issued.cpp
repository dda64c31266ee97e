#include "app/issued.h"

#include "documents/pdf_writer.h"
#include "storage/columns.h"

#include <algorithm>
#include <map>

namespace safeplaces {

bool is_official(const Document& document) {
    return document.approval == Approval::approved || document.kind == DocumentKind::certificate;
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

std::string
facts_of(const StickerStatement& statement, const std::string& town, const std::string& council) {
    return in_lines({statement.number, statement.name, statement.postcode, statement.level,
                     iso(statement.issued), iso(statement.valid_to), town, council});
}

std::optional<IssuedBefore> issued_before(Desk& desk, const Document& document) {
    if (!is_official(document) || document.says.empty()) {
        return std::nullopt;
    }
    const auto issue = desk.issues.newest_like(series_of(document), document.says);
    if (!issue) {
        return std::nullopt;
    }
    KeptFile file = desk.kept.find(issue->content);
    return file.state == Keeping::gone ? std::nullopt
                                       : std::optional(IssuedBefore{*issue, std::move(file)});
}

std::string bytes_to_hand_out(Desk& desk, const Document& document) {
    auto before = issued_before(desk, document);
    return before && before->file.state == Keeping::whole
               ? std::move(before->file.bytes)
               : pdf_bytes(document.drawing, desk.library.fonts);
}

bool may_print_as_drawn(Desk& desk, const Document& document) {
    const auto before = issued_before(desk, document);
    return !before || before->file.state != Keeping::whole ||
           before->file.bytes == pdf_bytes(document.drawing, desk.library.fonts);
}

std::vector<Replaced> replaced(const std::vector<Issue>& issues,
                               const std::vector<std::string>& counting) {
    struct Later {
        const Issue* newest;
        const Issue* next;
        std::optional<Date> next_replaced;
    };
    std::map<std::string, Later> later; // by series
    std::vector<Replaced> found(issues.size());
    for (std::size_t place = issues.size(); place-- > 0;) {
        const Issue& issue = issues[place];
        if (issue.series.empty()) {
            continue;
        }
        const auto entry =
            later.try_emplace(issue.series, Later{&issue, &issue, std::nullopt}).first;
        Later& known = entry->second;
        std::optional<Date> on = known.next_replaced;
        if (known.next->says != issue.says) {
            on = known.next->made_on;
        }
        known.next = &issue;
        known.next_replaced = on;
        found[place].on = known.newest->says == issue.says ? std::nullopt : on;
        found[place].counts_no_more =
            !issue.sticker.empty() &&
            std::find(counting.begin(), counting.end(), issue.sticker) == counting.end();
    }
    return found;
}

} // namespace safeplaces
