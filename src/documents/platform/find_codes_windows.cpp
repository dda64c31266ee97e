#ifdef _WIN32

#include "documents/platform/find_codes.h"

namespace safeplaces {

const char* find_codes_file() {
    return "";
}

decltype(&safeplaces_find_codes) open_find_codes(const char* /*file*/) {
    return &safeplaces_find_codes;
}

} // namespace safeplaces

#endif
