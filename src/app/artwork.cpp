#include "app/artwork.h"

#include "content/svg_reader.h"
#include "documents/artwork.h"
#include "documents/picture_reader.h"
#include "domain/error.h"

namespace safeplaces {

std::vector<Mark> read_artwork(std::string_view bytes, const std::string& file) {
    if (bytes.size() > largest_artwork) {
        throw InputError(file, 0, "the picture is too large");
    }
    if (looks_like_png(bytes)) {
        return {read_png(bytes, file)};
    }
    if (looks_like_jpeg(bytes)) {
        return {read_jpeg(bytes, file)};
    }
    std::vector<Mark> marks = read_svg(bytes, file).pages.front().parts.front().marks;
    if (artwork_in({{}, 1, 1}, marks).empty()) {
        throw InputError(file, 0, "the picture shows nothing");
    }
    return marks;
}

} // namespace safeplaces
