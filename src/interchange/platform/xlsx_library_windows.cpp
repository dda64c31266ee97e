#ifdef _WIN32

#include "interchange/platform/xlsx_library.h"

namespace safeplaces {

const char* xlsx_library_file() {
    return "";
}

XlsxLibrary open_xlsx_library(const char* /*file*/) {
    return {.workbook_new_opt = &::workbook_new_opt,
            .workbook_add_format = &::workbook_add_format,
            .workbook_add_worksheet = &::workbook_add_worksheet,
            .workbook_close = &::workbook_close,
            .lxw_workbook_free = &::lxw_workbook_free,
            .format_set_bold = &::format_set_bold,
            .format_set_num_format = &::format_set_num_format,
            .worksheet_freeze_panes = &::worksheet_freeze_panes,
            .worksheet_set_column = &::worksheet_set_column,
            .worksheet_write_string = &::worksheet_write_string,
            .worksheet_write_number = &::worksheet_write_number,
            .lxw_strerror = &::lxw_strerror};
}

} // namespace safeplaces

#endif
