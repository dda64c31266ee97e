#ifndef _WIN32

#include "domain/error.h"
#include "interchange/platform/xlsx_library.h"

#include <dlfcn.h>

namespace safeplaces {

namespace {

// An address that becomes whichever function is wanted there.
struct Found {
    void* address;

    template <class Function>
    operator Function*() const {
        return reinterpret_cast<Function*>(address);
    }
};

} // namespace

const char* xlsx_library_file() {
    return SAFEPLACES_XLSXWRITER;
}

// It stays in memory: the next workbook finds it there.
XlsxLibrary open_xlsx_library(const char* file) {
    void* library = ::dlopen(file, RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) {
        throw InstallError(::dlerror());
    }
    const auto function = [library](const char* name) {
        void* address = ::dlsym(library, name);
        if (address == nullptr) {
            throw InstallError(::dlerror());
        }
        return Found{address};
    };
    return {.workbook_new_opt = function("workbook_new_opt"),
            .workbook_add_format = function("workbook_add_format"),
            .workbook_add_worksheet = function("workbook_add_worksheet"),
            .workbook_close = function("workbook_close"),
            .lxw_workbook_free = function("lxw_workbook_free"),
            .format_set_bold = function("format_set_bold"),
            .format_set_num_format = function("format_set_num_format"),
            .worksheet_freeze_panes = function("worksheet_freeze_panes"),
            .worksheet_set_column = function("worksheet_set_column"),
            .worksheet_write_string = function("worksheet_write_string"),
            .worksheet_write_number = function("worksheet_write_number"),
            .lxw_strerror = function("lxw_strerror")};
}

} // namespace safeplaces

#endif
