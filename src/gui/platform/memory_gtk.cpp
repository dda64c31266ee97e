#ifndef _WIN32

#include "gui/platform/memory.h"

#include <malloc.h>

namespace safeplaces {

void give_back_memory() {
    constexpr int large = 1024 * 1024; // bytes; set by hand, it stays as it is
    mallopt(M_MMAP_THRESHOLD, large);
}

void give_back_unused_memory() {
    malloc_trim(0);
}

} // namespace safeplaces

#endif
