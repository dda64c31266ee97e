#include "app/scheme/report.h"

#include "app/words/print_words.h"
#include "app/words/report_words.h"
#include "interchange/csv.h"

#include <algorithm>
#include <iterator>

namespace safeplaces {

namespace {

PrintedTable printed(const ReportTable& table) {
    PrintedTable printed{.headings = table.headings,
                         .rows = {},
                         .names = table.names,
                         .ends_with_sum = table.ends_with_sum};
    for (const CellRow& row : table.rows) {
        std::transform(row.begin(), row.end(), std::back_inserter(printed.rows.emplace_back()),
                       cell_in_words);
    }
    return printed;
}

bool share_headings(const ReportTable& one, const ReportTable& other) {
    return one.names == other.names && std::equal(one.headings.begin() + 1, one.headings.end(),
                                                  other.headings.begin() + 1, other.headings.end());
}

} // namespace

Drawing paper_of(const Report& report,
                 const std::string& scheme,
                 const std::string& language,
                 const Fonts& fonts) {
    PrintedReport paper{.language = paper_language(language),
                        .document_title = report_document_title(report.title, scheme),
                        .title = report.title,
                        .scheme = scheme,
                        .intro = report.intro,
                        .sections = {},
                        .page_number = page_number};
    for (const ReportSection& section : report.sections) {
        paper.sections.push_back(
            {section.heading, section.text, section.chart, printed(section.table)});
    }
    return draw(paper, fonts);
}

std::string csv_of(const Report& report) {
    std::vector<CsvRow> rows;
    const ReportTable* before = nullptr;
    for (const ReportSection& section : report.sections) {
        const ReportTable& table = section.table;
        if (table.rows.empty()) {
            continue;
        }
        if (before == nullptr || !share_headings(*before, table)) {
            CsvRow& headings = rows.emplace_back(CsvRow{report_part_heading()});
            headings.insert(headings.end(), table.headings.begin(), table.headings.end());
        }
        for (const CellRow& cells : table.rows) {
            CsvRow& row = rows.emplace_back(CsvRow{section.heading});
            std::transform(cells.begin(), cells.end(), std::back_inserter(row),
                           [](const Cell& cell) { return text_of(cell); });
        }
        before = &table;
    }
    return csv_text(rows);
}

} // namespace safeplaces
