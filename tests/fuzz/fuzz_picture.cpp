#include "documents/picture_reader.h"
#include "domain/error.h"

#include <cstdint>
#include <string_view>

// Any bytes as a picture: a whole one of bounded size, or refused with an InputError.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace safeplaces;
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    try {
        const PixelPicture picture =
            looks_like_png(bytes) ? read_png(bytes, "x.png") : read_jpeg(bytes, "x.jpg");
        const auto pixels =
            static_cast<std::size_t>(picture.columns) * static_cast<std::size_t>(picture.rows);
        if (picture.columns < 1 || picture.columns > most_pixels_across || picture.rows < 1 ||
            picture.rows > most_pixels_across || picture.rgb.size() != 3 * pixels) {
            __builtin_trap();
        }
    } catch (const InputError&) {
        return 0;
    }
    return 0;
}
