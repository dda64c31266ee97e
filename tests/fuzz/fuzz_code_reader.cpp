// Takes bytes as a picture, and reads the codes in it: as somebody may bring one to be checked.
#include "documents/code_reader.h"
#include "interchange/sticker_code.h"
#include "layers.h"

using namespace safeplaces;

namespace {

constexpr int most_codes = 4;
constexpr int pixels_of_a_module = 3;

void read_codes(const PixelPicture& picture) {
    const std::vector<std::string> texts = codes_in(picture);
    require(texts.size() <= most_codes);
    for (const std::string& text : texts) {
        static_cast<void>(statement_in_text(text));
    }
}

// The first byte is the width; `grey` gives the pixel of a place.
template <class Grey>
void read_picture(int width, std::size_t pixels, int size_of_each, Grey grey) {
    const int height = width == 0 ? 0 : static_cast<int>(pixels) / width;
    if (height == 0) {
        return;
    }
    PixelPicture picture{.at = {},
                         .width = 1,
                         .height = 1,
                         .columns = width * size_of_each,
                         .rows = height * size_of_each,
                         .rgb = {}};
    for (int row = 0; row < picture.rows; ++row) {
        for (int column = 0; column < picture.columns; ++column) {
            const auto place = row / size_of_each * width + column / size_of_each;
            picture.rgb.insert(picture.rgb.end(), 3, grey(static_cast<std::size_t>(place)));
        }
    }
    read_codes(picture);
}

// Modules, a bit each, as they are printed.
void read_modules(std::string_view bytes) {
    if (bytes.empty()) {
        return;
    }
    const std::string_view bits = bytes.substr(1);
    read_picture(static_cast<std::uint8_t>(bytes.front()), bits.size() * 8, pixels_of_a_module,
                 [bits](std::size_t place) -> std::uint8_t {
                     const auto byte = static_cast<std::uint8_t>(bits[place / 8]);
                     return ((byte >> (7U - place % 8U)) & 1U) != 0 ? 0 : 255;
                 });
}

// Pixels in grey, as a camera sees them.
void read_greys(std::string_view bytes) {
    if (bytes.empty()) {
        return;
    }
    const std::string_view greys = bytes.substr(1);
    read_picture(static_cast<std::uint8_t>(bytes.front()), greys.size(), 1,
                 [greys](std::size_t place) { return static_cast<std::uint8_t>(greys[place]); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return read_a_layer(data, size, {read_modules, read_greys});
}
