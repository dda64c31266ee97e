#ifdef _WIN32

#include "gui/platform/memory.h"

#include <malloc.h>

namespace safeplaces {

// Windows' heap takes large room from the system, and gives it back, by itself.
void give_back_memory() {
}

void give_back_unused_memory() {
    _heapmin();
}

} // namespace safeplaces

#endif
