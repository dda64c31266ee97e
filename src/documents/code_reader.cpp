#include "documents/code_reader.h"

#include "documents/platform/find_codes.h"

namespace safeplaces {

void load_code_reader() {
    static_cast<void>(open_find_codes(find_codes_file()));
}

std::vector<std::string> codes_in(const PixelPicture& picture) {
    const auto find_codes = open_find_codes(find_codes_file());
    std::vector<std::string> texts;
    find_codes(picture, texts);
    return texts;
}

} // namespace safeplaces
