#ifdef _WIN32

#include "documents/platform/find_codes.h"

#include <quirc.h>

#include <cstdint>
#include <memory>
#include <new>
#include <vector>

// quirc and not zxing-cpp, whose source Debian no longer serves for the cross compiler.
void safeplaces_find_codes(const safeplaces::PixelPicture& picture,
                           std::vector<std::string>& texts) {
    const std::unique_ptr<quirc, decltype(&quirc_destroy)> reader(quirc_new(), &quirc_destroy);
    if (reader == nullptr || quirc_resize(reader.get(), picture.columns, picture.rows) != 0) {
        throw std::bad_alloc();
    }
    std::uint8_t* grey = quirc_begin(reader.get(), nullptr, nullptr);
    for (std::size_t at = 0; at + 2 < picture.rgb.size(); at += 3) {
        *grey++ = static_cast<std::uint8_t>(
            (picture.rgb[at] * 2 + picture.rgb[at + 1] * 5 + picture.rgb[at + 2]) / 8);
    }
    quirc_end(reader.get());
    const auto code = std::make_unique<quirc_code>();
    const auto data = std::make_unique<quirc_data>();
    for (int at = 0; at < quirc_count(reader.get()); ++at) {
        quirc_extract(reader.get(), at, code.get());
        if (quirc_decode(code.get(), data.get()) == QUIRC_SUCCESS) {
            texts.emplace_back(data->payload, data->payload + data->payload_len);
        }
    }
}

namespace safeplaces {

const char* find_codes_file() {
    return "";
}

decltype(&safeplaces_find_codes) open_find_codes(const char* /*file*/) {
    return &safeplaces_find_codes;
}

} // namespace safeplaces

#endif
