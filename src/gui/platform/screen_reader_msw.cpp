#ifdef _WIN32

#include "gui/platform/screen_reader.h"

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

namespace safeplaces {

// NVDA, JAWS and Narrator all set it while they run.
bool is_screen_reader_on() {
    BOOL on = FALSE;
    return SystemParametersInfoW(SPI_GETSCREENREADER, 0, &on, 0) != FALSE && on != FALSE;
}

} // namespace safeplaces

#endif
