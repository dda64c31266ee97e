#include "app/words/report_words.h"

#include "app/words/dates.h"
#include "app/words/numbers.h"
#include "app/words/tr.h"
#include "app/words/use_log_words.h"
#include "domain/overload.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

Cell hidden_or(const ShownCount& count) {
    // TRANSLATORS: a number that a report does not tell, for it is small.
    return count ? Cell{*count} : Cell{tr("hidden")};
}

CellRow year_cells(const std::string& what, const ReportLine& line) {
    return {what, hidden_or(line.joined), hidden_or(line.left), hidden_or(line.passes),
            hidden_or(line.helped)};
}

// `name_of` says what a line is about.
template <class NameOf>
ReportTable year_table(const std::string& heading,
                       const std::vector<ReportLine>& lines,
                       const ReportLine& all,
                       NameOf name_of) {
    ReportTable table{.headings = {heading, tr("Joined"), tr("Left"), tr("Passed"), tr("Helped")},
                      .rows = {},
                      .names = 1,
                      .ends_with_sum = true};
    for (const ReportLine& line : lines) {
        table.rows.push_back(year_cells(name_of(line.what), line));
    }
    // TRANSLATORS: under a table: the sum of all its lines.
    table.rows.push_back(year_cells(tr("All"), all));
    return table;
}

// `name_of` says a choice of the use log.
template <class Choice>
ReportSection use_section(const std::string& heading,
                          const std::string& choices,
                          const std::vector<UseLine<Choice>>& lines,
                          const ShownCount& all,
                          std::string (*name_of)(Choice)) {
    ReportTable table{
        .headings = {choices, tr("Helped")}, .rows = {}, .names = 1, .ends_with_sum = true};
    for (const UseLine<Choice>& line : lines) {
        table.rows.push_back({name_of(line.what), hidden_or(line.helped)});
    }
    table.rows.push_back({tr("All"), hidden_or(all)});
    return {.heading = heading, .text = {}, .table = std::move(table)};
}

std::string month_of_line(const std::string& month) {
    const auto day = date_from_iso(month + "-01");
    return day ? month_in_words(*day) : month;
}

std::string ward_of_line(const std::string& ward) {
    return ward.empty() ? tr("No ward given") : ward;
}

const Field* kind_field(const Form& form) {
    for (const FormPage& page : form.pages) {
        for (const Field& field : page.fields) {
            if (field.meaning == Meaning::venue_kind) {
                return &field;
            }
        }
    }
    return nullptr;
}

std::span<const CoverGap> first_gaps(const std::vector<CoverGap>& gaps) {
    constexpr std::size_t most = 1000;
    return std::span{gaps}.first(std::min(gaps.size(), most));
}

std::string cover_text(std::size_t gaps) {
    if (gaps == 0) {
        return tr("Somebody is trained at every venue, all the time.");
    }
    // TRANSLATORS: a sentence over a table of venues, the most urgent first.
    return filled(trn("{1} venue. At most the first 1,000 are listed, the earliest first.",
                      "{1} venues. At most the first 1,000 are listed, the earliest first.",
                      static_cast<int>(gaps)),
                  {with_thousands(static_cast<long long>(gaps))});
}

// The words of the form's choice with that id.
std::string kind_of_line(const std::string& kind, const Form& form) {
    const Field* field = kind_field(form);
    if (field != nullptr) {
        if (const auto* choices = std::get_if<ChoiceField>(&field->kind)) {
            for (const Choice& choice : choices->choices) {
                if (choice.id == kind) {
                    return choice.label;
                }
            }
        }
    }
    return kind.empty() ? tr("No type given") : kind;
}

} // namespace

std::string report_in_words(ReportKind kind) {
    switch (kind) {
    case ReportKind::training:
        return tr("How training stands");
    case ReportKind::courses:
        return tr("Course results");
    case ReportKind::year:
        return tr("Year for funders");
    case ReportKind::cover:
        return tr("Cover that ends");
    case ReportKind::visits:
        return tr("Visits and yearly checks");
    }
    return {};
}

std::string year_in_words(int first_year) {
    // TRANSLATORS: a year of account; {1} and {2} are numbers such as 2026 and 2027.
    return filled(tr("April {1} to March {2}"),
                  {std::to_string(first_year), std::to_string(first_year + 1)});
}

std::string report_document_title(const std::string& title, const std::string& scheme) {
    // TRANSLATORS: {1} the name of a report, {2} of the scheme.
    return filled(tr("{1}: {2}"), {title, scheme});
}

std::string report_part_heading() {
    // TRANSLATORS: a heading: which of the tables of a report a line stands in.
    return tr("Table");
}

std::string report_question() {
    return tr("Save the report");
}

std::string report_cannot_be_printed(const std::string& letter) {
    return filled(
        tr("This report cannot be made as a PDF: a name in it has the sign {1}, which our "
           "letters lack. Save it as CSV instead."),
        {letter});
}

std::string cell_in_words(const Cell& cell) {
    return std::visit(
        Overload{[](std::monostate) { return tr("not known"); },
                 [](const std::string& text) { return text.empty() ? tr("not known") : text; },
                 [](std::int64_t number) { return with_thousands(number); },
                 [&](double) { return text_of(cell); },
                 [](Date day) { return date_in_words(day); }},
        cell);
}

Report year_report(const YearlyReport& counts, int first_year, Date last, const Form& form) {
    const auto kind = [&](const std::string& id) { return kind_of_line(id, form); };
    return {
        .title = tr("Report for funders"),
        .intro = {filled(tr("{1}, counted up to {2}."),
                         {year_in_words(first_year), date_in_words(last)}),
                  tr("Joined and left are venues: approved for the first time, and gone. Passed "
                     "are courses that somebody passed. Helped are the times that somebody came in "
                     "for help."),
                  tr("Numbers from 1 to 4 are hidden, so that nobody can be guessed from them. "
                     "Where one of them could be reckoned from the others, one more is hidden. "
                     "Give out one report for a year: two could be compared.")},
        .sections = {{.heading = tr("By month"),
                      .text = {},
                      .table = year_table(tr("Month"), counts.by_month, counts.all, month_of_line)},
                     {.heading = tr("By ward"),
                      .text = {},
                      .table = year_table(tr("Ward"), counts.by_ward, counts.all, ward_of_line)},
                     {.heading = tr("By type of venue"),
                      .text = {},
                      .table = year_table(tr("Type of venue"), counts.by_kind, counts.all, kind)},
                     use_section(tr("By time of day"), tr("Time of day"), counts.by_band,
                                 counts.all.helped, band_in_words),
                     use_section(tr("By reason"), tr("Why they came in"), counts.by_reason,
                                 counts.all.helped, help_reason_in_words),
                     use_section(tr("By what helped most"), tr("What helped most"), counts.by_given,
                                 counts.all.helped, given_in_words)},
        .file_name = "report-" + std::to_string(first_year) + '-' + std::to_string(first_year + 1)};
}

Report cover_report(const std::vector<CourseCover>& courses, Date today, Date until) {
    Report report{.title = tr("Cover that ends"),
                  .intro = {filled(tr("Venues that are approved and where nobody holds a course, "
                                      "now or from some day up to {1}, unless somebody passes it "
                                      "before. People count until they leave and until their pass "
                                      "ends."),
                                   {date_in_words(until)})},
                  .sections = {},
                  .file_name = "cover-" + iso(today)};
    for (const CourseCover& each : courses) {
        ReportSection section{.heading = each.course, .text = cover_text(each.gaps.size())};
        section.table = {.headings = {tr("Venue"), tr("What happens")}, .rows = {}, .names = 2};
        for (const CoverGap& uncovered : first_gaps(each.gaps)) {
            section.table.rows.push_back(
                {uncovered.name,
                 uncovered.from <= today
                     ? tr("Nobody is trained now")
                     : filled(tr("From {1} nobody is trained"), {date_in_words(uncovered.from)})});
        }
        report.sections.push_back(std::move(section));
    }
    return report;
}

Report visits_report(const std::vector<NotedResult>& visits,
                     const std::vector<NotedResult>& yearly_checks,
                     Date first,
                     Date today) {
    Report report{.title = tr("Visits and yearly checks"),
                  .intro = {filled(tr("What was noted of venues since {1}, newest first. Nothing "
                                      "here is about one person."),
                                   {date_in_words(first)})},
                  .sections = {},
                  .file_name = "visits-" + iso(today)};
    const auto add = [&](const std::string& heading, const std::string& none,
                         const std::vector<NotedResult>& results) {
        ReportSection section{.heading = heading, .text = results.empty() ? none : std::string{}};
        section.table = {
            .headings = {tr("Venue"), tr("Date"), tr("Result")}, .rows = {}, .names = 3};
        for (const NotedResult& each : results) {
            section.table.rows.push_back({each.venue, date_in_words(each.day), each.result});
        }
        report.sections.push_back(std::move(section));
    };
    add(tr("Mystery visits"), tr("No visit was noted."), visits);
    add(tr("Yearly checks"), tr("No yearly check was sent."), yearly_checks);
    return report;
}

std::string counting_register() {
    return tr("Counting the register...");
}

} // namespace safeplaces
