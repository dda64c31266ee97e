#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "documents/picture_reader.h"
#include "domain/error.h"

#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace safeplaces;
namespace data = boost::unit_test::data;

namespace {

std::string bytes_of(const std::string& name) {
    std::ifstream file(SAFEPLACES_ROOT "/tests/fuzz/corpus/picture/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>{file}, {}};
}

PixelPicture read(const std::string& bytes) {
    return looks_like_png(bytes) ? read_png(bytes, "a picture") : read_jpeg(bytes, "a picture");
}

std::array<int, 3> colour_at(const PixelPicture& picture, int column, int row) {
    const auto at = static_cast<std::size_t>(3 * (row * picture.columns + column));
    return {picture.rgb.at(at), picture.rgb.at(at + 1), picture.rgb.at(at + 2)};
}

} // namespace

BOOST_AUTO_TEST_SUITE(picture_reader)

BOOST_AUTO_TEST_CASE(a_png_has_its_colours) {
    const PixelPicture picture = read(bytes_of("colours.png"));
    BOOST_TEST(picture.columns == 6);
    BOOST_TEST(picture.rows == 4);
    BOOST_TEST((colour_at(picture, 0, 0) == std::array{255, 0, 0}));
    BOOST_TEST((colour_at(picture, 5, 3) == std::array{0, 0, 255}));
}

BOOST_AUTO_TEST_CASE(what_shines_through_is_white_as_paper) {
    const PixelPicture picture = read(bytes_of("see_through.png"));
    BOOST_TEST((colour_at(picture, 0, 0) == std::array{255, 255, 255}));
    BOOST_TEST((colour_at(picture, 3, 1) == std::array{200, 50, 60}));
}

BOOST_AUTO_TEST_CASE(a_jpeg_has_its_colours_nearly) {
    const PixelPicture picture = read(bytes_of("photo.jpg"));
    BOOST_TEST(picture.columns == 16);
    BOOST_TEST(picture.rows == 8);
    const auto top = colour_at(picture, 8, 0); // yellow
    BOOST_TEST(std::abs(top[0] - 255) < 30);
    BOOST_TEST(std::abs(top[1] - 255) < 30);
    BOOST_TEST(top[2] < 60);
    const auto foot = colour_at(picture, 8, 7); // green
    BOOST_TEST(foot[0] < 60);
    BOOST_TEST(foot[1] > foot[2]);
}

BOOST_DATA_TEST_CASE(every_usual_kind_can_be_read,
                     data::make({"deep.png", "interlaced.png", "palette.png", "progressive.jpg",
                                 "grey.jpg", "scans.jpg"}),
                     name) {
    const PixelPicture picture = read(bytes_of(name));
    BOOST_TEST(picture.rgb.size() == 3 * static_cast<std::size_t>(picture.columns) *
                                         static_cast<std::size_t>(picture.rows));
    BOOST_TEST(picture.width == picture.columns);
    BOOST_TEST(picture.height == picture.rows);
}

BOOST_DATA_TEST_CASE(what_is_cut_too_large_or_for_a_printing_press_is_refused,
                     data::make({"cut.png", "cut.jpg", "too_wide.png", "too_high.jpg", "press.jpg",
                                 "too_many_scans.jpg"}),
                     name) {
    BOOST_TEST(!bytes_of(name).empty());
    BOOST_CHECK_THROW(read(bytes_of(name)), InputError);
}

// But for its last bytes, which say only that it ends.
BOOST_DATA_TEST_CASE(a_picture_that_stops_anywhere_is_refused,
                     data::make({"colours.png", "photo.jpg"}),
                     name) {
    constexpr std::size_t end = 20;
    const std::string whole = bytes_of(name);
    for (std::size_t size = 0; size + end < whole.size(); ++size) {
        BOOST_CHECK_THROW(read(whole.substr(0, size)), InputError);
    }
}

BOOST_AUTO_TEST_SUITE_END()
