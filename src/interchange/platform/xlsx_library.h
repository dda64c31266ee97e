#pragma once

#include <xlsxwriter.h>

namespace safeplaces {

// The functions of libxlsxwriter that a workbook takes, under its own names. The library brings all
// of OpenSSL: it comes into memory with the first workbook, and not with every start. On Windows it
// is linked: xlsx_library_posix.cpp and xlsx_library_windows.cpp each hold this.
struct XlsxLibrary {
    decltype(&::workbook_new_opt) workbook_new_opt;
    decltype(&::workbook_add_format) workbook_add_format;
    decltype(&::workbook_add_worksheet) workbook_add_worksheet;
    decltype(&::workbook_close) workbook_close;
    decltype(&::lxw_workbook_free) lxw_workbook_free;
    decltype(&::format_set_bold) format_set_bold;
    decltype(&::format_set_num_format) format_set_num_format;
    decltype(&::worksheet_freeze_panes) worksheet_freeze_panes;
    decltype(&::worksheet_set_column) worksheet_set_column;
    decltype(&::worksheet_write_string) worksheet_write_string;
    decltype(&::worksheet_write_number) worksheet_write_number;
    decltype(&::lxw_strerror) lxw_strerror;
};

// The name of its file, as the build has found it.
[[nodiscard]] const char* xlsx_library_file();

// Throws InstallError when it is not there, or is another one.
[[nodiscard]] XlsxLibrary open_xlsx_library(const char* file = xlsx_library_file());

} // namespace safeplaces
