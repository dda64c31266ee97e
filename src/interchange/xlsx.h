#pragma once

#include "domain/cell.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace safeplaces {

// Writes rows as an Excel workbook, row by row and in little memory, however many there are. Texts
// are only ever texts, also those that begin with =. Days are days, that Excel can sort. A sheet
// takes 1,048,576 rows; the next one goes on with the same headings. Source: data.md 8.
class XlsxWriter {
public:
    // `file` is made, or replaced, by finish(). `sheet`: at most 25 characters, none of []:*?/\.
    // Throws InstallError when the library that writes it is not there; MachineError.
    XlsxWriter(const std::filesystem::path& file,
               std::string sheet,
               std::span<const std::string> headings);
    XlsxWriter(const XlsxWriter&) = delete;
    XlsxWriter& operator=(const XlsxWriter&) = delete;
    ~XlsxWriter(); // without finish(): nothing is written

    // Pre: as many cells as there are headings; no text has more than 32,767 characters.
    void add(std::span<const Cell> row);

    // Throws MachineError. Called once.
    void finish();

private:
    struct Book;
    void begin_sheet();

    std::unique_ptr<Book> m_book;
};

} // namespace safeplaces
