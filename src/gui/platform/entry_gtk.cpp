#ifndef _WIN32

#include "gui/platform/entry.h"

#include <wx/init.h>

namespace safeplaces {

int run_windows(int count, char** words) {
    return wxEntry(count, words);
}

} // namespace safeplaces

#endif
