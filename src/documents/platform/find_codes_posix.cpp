#ifndef _WIN32

#include "documents/platform/find_codes.h"
#include "domain/error.h"

#include <dlfcn.h>

namespace safeplaces {

// The program says where to look (its RUNPATH, src/CMakeLists.txt), in the build and installed.
const char* find_codes_file() {
    return "safe-places-find-codes.so";
}

// It stays in memory: the next picture finds it there.
decltype(&safeplaces_find_codes) open_find_codes(const char* file) {
    void* library = ::dlopen(file, RTLD_NOW | RTLD_LOCAL);
    void* function = library == nullptr ? nullptr : ::dlsym(library, "safeplaces_find_codes");
    if (function == nullptr) {
        throw InstallError(::dlerror());
    }
    return reinterpret_cast<decltype(&safeplaces_find_codes)>(function);
}

} // namespace safeplaces

#endif
