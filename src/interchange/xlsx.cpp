#include "interchange/xlsx.h"

#include "domain/error.h"
#include "domain/overload.h"
#include "domain/utf8_path.h"
#include "interchange/platform/xlsx_library.h"

#include <utility>
#include <vector>

namespace safeplaces {

namespace {

constexpr lxw_row_t rows_of_a_sheet = 1'048'576;

Trouble trouble_of(lxw_error error) {
    switch (error) {
    case LXW_ERROR_CREATING_XLSX_FILE:
    case LXW_ERROR_CREATING_TMPFILE:
    case LXW_ERROR_ZIP_FILE_OPERATION:
    case LXW_ERROR_ZIP_FILE_ADD:
    case LXW_ERROR_ZIP_CLOSE:
        return Trouble::disk_full; // or a folder that takes no file: the library does not say which
    default:
        return Trouble::other;
    }
}

} // namespace

struct XlsxWriter::Book {
    void check(lxw_error error) const {
        if (error != LXW_NO_ERROR) {
            throw MachineError{trouble_of(error), xlsx.lxw_strerror(error)};
        }
    }

    XlsxLibrary xlsx = open_xlsx_library();
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* heading = nullptr;
    lxw_format* day = nullptr;
    lxw_row_t row = 0;
    int sheets = 0;
    std::string name;
    std::vector<std::string> headings;
};

XlsxWriter::XlsxWriter(const std::filesystem::path& file,
                       std::string sheet,
                       std::span<const std::string> headings)
    : m_book{std::make_unique<Book>()} {
    const XlsxLibrary& xlsx = m_book->xlsx;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book->name = std::move(sheet);
    m_book->headings.assign(headings.begin(), headings.end());
    m_book->workbook = xlsx.workbook_new_opt(utf8(file).c_str(), &options);
    if (m_book->workbook == nullptr) {
        throw MachineError{Trouble::other, "no memory for a workbook"};
    }
    m_book->heading = xlsx.workbook_add_format(m_book->workbook);
    xlsx.format_set_bold(m_book->heading);
    m_book->day = xlsx.workbook_add_format(m_book->workbook);
    xlsx.format_set_num_format(m_book->day, "yyyy-mm-dd");
    begin_sheet();
}

XlsxWriter::~XlsxWriter() {
    if (m_book->workbook != nullptr) {
        m_book->xlsx.lxw_workbook_free(m_book->workbook);
    }
}

void XlsxWriter::begin_sheet() {
    const XlsxLibrary& xlsx = m_book->xlsx;
    const std::string number =
        m_book->sheets == 0 ? "" : " (" + std::to_string(m_book->sheets + 1) + ')';
    m_book->sheet = xlsx.workbook_add_worksheet(m_book->workbook, (m_book->name + number).c_str());
    if (m_book->sheet == nullptr) {
        throw MachineError{Trouble::other, "no further sheet"};
    }
    ++m_book->sheets;
    m_book->row = 0;
    xlsx.worksheet_freeze_panes(m_book->sheet, 1, 0);
    lxw_col_t column = 0;
    for (const std::string& heading : m_book->headings) {
        m_book->check(xlsx.worksheet_write_string(m_book->sheet, 0, column++, heading.c_str(),
                                                  m_book->heading));
    }
    xlsx.worksheet_set_column(m_book->sheet, 0, static_cast<lxw_col_t>(column - 1), 18, nullptr);
    m_book->row = 1;
}

void XlsxWriter::add(std::span<const Cell> row) {
    if (m_book->row == rows_of_a_sheet) {
        begin_sheet();
    }
    const XlsxLibrary& xlsx = m_book->xlsx;
    lxw_worksheet* sheet = m_book->sheet;
    lxw_col_t column = 0;
    for (const Cell& cell : row) {
        const auto write = Overload{
            [](std::monostate) { return LXW_NO_ERROR; },
            [&](const std::string& text) {
                return xlsx.worksheet_write_string(sheet, m_book->row, column, text.c_str(),
                                                   nullptr);
            },
            [&](std::int64_t number) {
                return xlsx.worksheet_write_number(sheet, m_book->row, column,
                                                   static_cast<double>(number), nullptr);
            },
            [&](double number) {
                return xlsx.worksheet_write_number(sheet, m_book->row, column, number, nullptr);
            },
            // Excel counts from 1899-12-30, and knows no day before 1 March 1900 for certain.
            [&](Date day) {
                const auto days = std::chrono::sys_days{day}.time_since_epoch().count() + 25'569;
                if (days < 61) {
                    return xlsx.worksheet_write_string(sheet, m_book->row, column, iso(day).c_str(),
                                                       nullptr);
                }
                return xlsx.worksheet_write_number(sheet, m_book->row, column,
                                                   static_cast<double>(days), m_book->day);
            },
        };
        m_book->check(std::visit(write, cell));
        ++column;
    }
    ++m_book->row;
}

void XlsxWriter::finish() {
    m_book->check(m_book->xlsx.workbook_close(std::exchange(m_book->workbook, nullptr)));
}

} // namespace safeplaces
