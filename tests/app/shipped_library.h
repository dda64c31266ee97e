#pragma once

#include "app/library.h"

#include <filesystem>

namespace safeplaces {

// What ships with the program, as it stands in the checkout.
inline Library read_shipped_library() {
    const std::filesystem::path root{SAFEPLACES_ROOT};
    return read_library({root / "courses", root / "forms", root / "resources"}, "southampton");
}

// The same, read once.
inline const Library& shipped_library() {
    static const Library library = read_shipped_library();
    return library;
}

} // namespace safeplaces
