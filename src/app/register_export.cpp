#include "app/register_export.h"

#include "app/words/list_paper_words.h"
#include "app/words/register_list_words.h"
#include "documents/fonts.h"
#include "documents/pdf_writer.h"
#include "domain/error.h"
#include "interchange/records_out.h"
#include "interchange/xlsx.h"
#include "storage/files.h"

#include <algorithm>
#include <fstream>

namespace safeplaces {

namespace {

constexpr std::int64_t a_portion = 1000; // rows between two questions whether to go on

// A file that is not seen under its name before it is whole.
class WholeOrNothing {
public:
    explicit WholeOrNothing(const std::filesystem::path& file)
        : m_file{file}, m_temporary{temporary_beside(file)} {
        make_private_file(m_temporary);
    }
    WholeOrNothing(const WholeOrNothing&) = delete;
    WholeOrNothing& operator=(const WholeOrNothing&) = delete;
    ~WholeOrNothing() {
        m_out.close();
        std::error_code ignored;
        std::filesystem::remove(m_temporary, ignored);
    }

    [[nodiscard]] const std::filesystem::path& temporary() const { return m_temporary; }

    Sink sink() {
        m_out.open(m_temporary, std::ios::binary);
        return [this](std::string_view bytes) {
            m_out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
            check();
        };
    }

    void keep() {
        if (m_out.is_open()) {
            m_out.close();
            check();
        }
        sync_file(m_temporary);
        move_durably(m_temporary, m_file);
    }

private:
    void check() const {
        if (!m_out) {
            throw MachineError{Trouble::disk_full, "cannot write " + utf8(m_file)};
        }
    }

    std::filesystem::path m_file;
    std::filesystem::path m_temporary;
    std::ofstream m_out;
};

// Gives a table writer (CSV, Excel) the cells of each row.
struct CsvTable {
    CsvTable(const Sink& sink, const std::vector<std::string>& headings) : csv{sink} {
        csv.add(headings);
    }
    void add(CellRow cells) {
        texts.resize(cells.size());
        std::transform(cells.begin(), cells.end(), texts.begin(), [](Cell& cell) {
            auto* text = std::get_if<std::string>(&cell);
            return text == nullptr ? text_of(cell) : std::move(*text);
        });
        csv.add(texts);
    }
    void finish() { csv.finish(); }

    CsvWriter csv;
    CsvRow texts;
};

// Feeds `add` with row after row. False when somebody stopped it.
template <class Row, class Each, class Add>
bool feed(Each each, Add add, const ExportProgress& go_on) {
    std::int64_t done = 0;
    bool wanted = go_on(done);
    if (wanted) {
        each([&](const Row& row) {
            add(row);
            wanted = ++done % a_portion != 0 || go_on(done);
            return wanted;
        });
    }
    return wanted;
}

template <class Row, class Writer, class Each, class Add>
ExportOutcome
write(WholeOrNothing& file, Writer&& writer, Each each, Add add, const ExportProgress& go_on) {
    if (!feed<Row>(
            each, [&](const Row& row) { add(writer, row); }, go_on)) {
        return ExportOutcome::stopped;
    }
    writer.finish();
    file.keep();
    return ExportOutcome::written;
}

// Pre: no more than most_rows_on_paper.
template <class Row, class Each>
ExportOutcome
write_pdf(WholeOrNothing& file, Each each, const ExportOf& of, const ExportProgress& go_on) {
    std::vector<Row> rows;
    if (!feed<Row>(
            each, [&](const Row& row) { rows.push_back(row); }, go_on)) {
        return ExportOutcome::stopped;
    }
    const Drawing drawing = draw(printed_list(rows, of), *of.fonts);
    if (const auto letter = missing_letter(drawing)) {
        throw InputError{"", 0, *letter};
    }
    file.sink()(pdf_bytes(drawing, *of.fonts));
    file.keep();
    return ExportOutcome::written;
}

} // namespace

ExportOutcome export_records(RecordsQuery& records,
                             std::span<const RecordNumber> numbers,
                             RecordsFormat format,
                             const std::filesystem::path& file,
                             const ExportOf& of,
                             const ExportProgress& go_on) {
    WholeOrNothing whole{file};
    const auto each = [&](const std::function<bool(const RecordRow&)>& visit) {
        records.each(numbers, visit);
    };
    const auto cells = [&](auto& table, const RecordRow& row) {
        table.add(record_list_cells(row, of.today));
    };
    const auto rows = [](auto& writer, const RecordRow& row) { writer.add(row); };
    switch (format) {
    case RecordsFormat::csv:
        return write<RecordRow>(whole, CsvTable{whole.sink(), record_list_headings()}, each, cells,
                                go_on);
    case RecordsFormat::xlsx:
        return write<RecordRow>(
            whole, XlsxWriter{whole.temporary(), record_sheet_name(), record_list_headings()}, each,
            cells, go_on);
    case RecordsFormat::json:
        return write<RecordRow>(whole, RecordsJson{whole.sink(), of.scheme, of.today}, each, rows,
                                go_on);
    case RecordsFormat::xapi:
        return write<RecordRow>(whole, RecordsXapi{whole.sink(), of.home}, each, rows, go_on);
    case RecordsFormat::pdf:
        return write_pdf<RecordRow>(whole, each, of, go_on);
    }
    return ExportOutcome::stopped;
}

ExportOutcome export_venues(VenuesQuery& venues,
                            std::span<const std::int64_t> numbers,
                            VenuesFormat format,
                            const std::filesystem::path& file,
                            const ExportOf& of,
                            const ExportProgress& go_on) {
    WholeOrNothing whole{file};
    const auto each = [&](const std::function<bool(const VenueRow&)>& visit) {
        venues.each(numbers, visit);
    };
    const auto cells = [](auto& table, const VenueRow& venue) {
        table.add(venue_list_cells(venue));
    };
    const auto on_map = [](auto& table, const VenueRow& venue) {
        if (is_for_the_map(venue)) {
            table.add(map_list_cells(venue));
        }
    };
    const auto rows = [](auto& writer, const VenueRow& venue) { writer.add(venue); };
    switch (format) {
    case VenuesFormat::csv:
        return write<VenueRow>(whole, CsvTable{whole.sink(), venue_list_headings()}, each, cells,
                               go_on);
    case VenuesFormat::xlsx:
        return write<VenueRow>(
            whole, XlsxWriter{whole.temporary(), venue_sheet_name(), venue_list_headings()}, each,
            cells, go_on);
    case VenuesFormat::json:
        return write<VenueRow>(whole, VenuesJson{whole.sink(), of.scheme, of.today}, each, rows,
                               go_on);
    case VenuesFormat::pdf:
        return write_pdf<VenueRow>(whole, each, of, go_on);
    case VenuesFormat::map_csv:
        return write<VenueRow>(whole, CsvTable{whole.sink(), map_list_headings()}, each, on_map,
                               go_on);
    case VenuesFormat::map_geojson:
        return write<VenueRow>(whole, VenuesGeoJson{whole.sink()}, each, rows, go_on);
    }
    return ExportOutcome::stopped;
}

ExportOutcome export_stickers(WhatNeedsDoing& work,
                              StickersFormat format,
                              const std::filesystem::path& file,
                              const ExportOf& of,
                              const ExportProgress& go_on) {
    WholeOrNothing whole{file};
    const auto each = [&](const std::function<bool(const ReturnRow&)>& visit) {
        work.each_sticker_to_return(visit);
    };
    const auto cells = [](auto& table, const ReturnRow& row) { table.add(return_list_cells(row)); };
    switch (format) {
    case StickersFormat::csv:
        return write<ReturnRow>(whole, CsvTable{whole.sink(), return_list_headings()}, each, cells,
                                go_on);
    case StickersFormat::xlsx:
        return write<ReturnRow>(
            whole, XlsxWriter{whole.temporary(), return_sheet_name(), return_list_headings()}, each,
            cells, go_on);
    case StickersFormat::pdf:
        return write_pdf<ReturnRow>(whole, each, of, go_on);
    }
    return ExportOutcome::stopped;
}

} // namespace safeplaces
