#include "app/words/list_paper_words.h"

#include "app/words/dates.h"
#include "app/words/numbers.h"
#include "app/words/print_words.h"
#include "app/words/register_list_words.h"
#include "app/words/scheme_list_words.h"
#include "app/words/tr.h"

#include <array>

namespace safeplaces {

namespace {

// All that the screen has.
constexpr std::array record_columns_on_paper{
    RecordField::person, RecordField::venue,       RecordField::course, RecordField::ward,
    RecordField::passed, RecordField::valid_until, RecordField::led_by, RecordField::status};
static_assert(record_columns_on_paper.size() == record_fields);
constexpr std::array venue_columns_on_paper{
    VenueField::name,    VenueField::postcode, VenueField::state,     VenueField::ward,
    VenueField::trained, VenueField::valid_to, VenueField::last_heard};
static_assert(venue_columns_on_paper.size() == venue_fields);

// A table has a word in every cell, for somebody who hears it.
std::string or_none(std::string words) {
    return words.empty() ? tr("none") : std::move(words);
}

PrintedReport list_of(const std::string& title, PrintedTable table, const ExportOf& of) {
    const auto rows = static_cast<int>(table.rows.size());
    PrintedReport report;
    report.language = "en-GB";
    report.title = title;
    report.scheme = of.scheme_name;
    report.document_title = title + ": " + of.scheme_name;
    // TRANSLATORS: under the title of a list on paper: {1} a day, {2} a number.
    report.intro = {filled(trn("As of {1}: {2} row.", "As of {1}: {2} rows.", rows),
                           {date_in_words(of.today), with_thousands(rows)})};
    report.sections.push_back(
        {.heading = title, .text = {}, .chart = {}, .table = std::move(table)});
    report.page_number = page_number;
    return report;
}

} // namespace

PrintedReport printed_list(std::span<const RecordRow> records, const ExportOf& of) {
    PrintedTable table;
    table.names = record_columns_on_paper.size();
    for (const RecordField field : record_columns_on_paper) {
        table.headings.push_back(record_field_heading(field));
    }
    for (const RecordRow& record : records) {
        auto& cells = table.rows.emplace_back();
        for (const RecordField field : record_columns_on_paper) {
            cells.push_back(or_none(record_field_in_words(record, field, of.today)));
        }
    }
    return list_of(tr("Completion records"), std::move(table), of);
}

PrintedReport printed_list(std::span<const VenueRow> venues, const ExportOf& of) {
    PrintedTable table;
    table.names = venue_columns_on_paper.size();
    for (const VenueField field : venue_columns_on_paper) {
        table.headings.push_back(venue_field_heading(field));
    }
    for (const VenueRow& venue : venues) {
        auto& cells = table.rows.emplace_back();
        for (const VenueField field : venue_columns_on_paper) {
            cells.push_back(or_none(venue_field_in_words(venue, field)));
        }
    }
    return list_of(tr("Venues"), std::move(table), of);
}

// All but the number by which the register knows the venue.
PrintedReport printed_list(std::span<const ReturnRow> stickers, const ExportOf& of) {
    PrintedTable table;
    table.headings = return_list_headings();
    table.headings.pop_back();
    table.names = table.headings.size();
    for (const ReturnRow& sticker : stickers) {
        auto& cells = table.rows.emplace_back();
        for (const Cell& cell : return_list_cells(sticker)) {
            const auto* day = std::get_if<Date>(&cell);
            cells.push_back(or_none(day != nullptr ? short_date(*day) : text_of(cell)));
        }
        cells.pop_back();
    }
    return list_of(return_sheet_name(), std::move(table), of);
}

std::string too_many_for_paper() {
    return tr("On paper a list has at most 1,000 rows. Filter it first, or save it as an Excel "
              "workbook.");
}

std::string list_has_letter(const std::string& letter) {
    return filled(tr("A name has a letter that cannot be printed: {1} Save the list as an Excel "
                     "workbook instead."),
                  {letter});
}

} // namespace safeplaces
