#ifndef _WIN32

#include "documents/platform/font_file.h"

namespace safeplaces {

hb_blob_t* font_file(const std::filesystem::path& file) {
    return hb_blob_create_from_file(file.c_str());
}

} // namespace safeplaces

#endif
