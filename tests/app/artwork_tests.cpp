#include <boost/test/unit_test.hpp>

#include "app/a_council.h"
#include "app/artwork.h"
#include "app/document.h"

#include <algorithm>

using namespace safeplaces;

namespace {

const std::string drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">\n"
                            "<path d=\"M0 0H40V20H0Z\" fill=\"#5a1e6e\"/>\n</svg>\n";

std::string picture(const std::string& name) {
    return read_file(std::filesystem::path{SAFEPLACES_ROOT} / "tests/fuzz/corpus/picture" / name);
}

const Part& figure_of(const Document& document) {
    const auto& parts = document.drawing.pages.front().parts;
    return *std::find_if(parts.begin(), parts.end(),
                         [](const Part& part) { return part.tag == Tag::figure; });
}

// A venue whose council has sent a picture of its own.
struct WithArtwork {
    explicit WithArtwork(const std::string& bytes) : library(brought(bytes)) {}

    Library brought(const std::string& bytes) const {
        Pack pack = council.pack();
        pack.files.push_back({artwork_path, bytes});
        return read_library(open_pack(sign_pack(pack, council.keys), "x"), shipped_library(),
                            folder.path);
    }

    TemporaryFolder folder;
    ACouncil council;
    Library library;
    ADesk venue{library};
};

} // namespace

BOOST_AUTO_TEST_SUITE(artwork)

BOOST_AUTO_TEST_CASE(png_jpeg_and_plain_svg_can_be_read) {
    for (const std::string& bytes : {picture("colours.png"), picture("photo.jpg")}) {
        const auto marks = read_artwork(bytes, "a picture");
        BOOST_REQUIRE(marks.size() == 1u);
        BOOST_TEST(std::holds_alternative<PixelPicture>(marks.front()));
    }
    BOOST_TEST(std::holds_alternative<Shape>(read_artwork(drawing, "a drawing").front()));
}

BOOST_AUTO_TEST_CASE(anything_else_is_refused) {
    for (const std::string& bytes :
         {std::string{}, std::string{"a letter"}, picture("cut.png"), picture("cut.jpg"),
          picture("too_wide.png"), drawing.substr(0, 90), picture("colours.png").substr(0, 8),
          std::string{"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"></svg>"},
          std::string{"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">"
                      "<image href=\"https://example.org/x.png\"/></svg>"}}) {
        BOOST_CHECK_THROW(static_cast<void>(read_artwork(bytes, "a picture")), InputError);
    }
    const std::string padded = drawing + std::string(largest_artwork, ' ');
    BOOST_CHECK_THROW(static_cast<void>(read_artwork(padded, "a drawing")), InputError);
}

BOOST_AUTO_TEST_CASE(approved_signs_carry_it_and_say_whose_it_is) {
    WithArtwork with{picture("colours.png")};
    auto& venue = with.venue;
    const SignedSticker sticker = with.council.signed_sticker(venue.desk, "SP-0042");
    for (const Document& document :
         {poster_document(venue.desk, standing_of(venue.desk), sticker.statement),
          sticker_document(venue.desk, sticker)}) {
        const Part& figure = figure_of(document);
        BOOST_TEST(std::holds_alternative<PixelPicture>(figure.marks.front()));
        BOOST_TEST(figure.words.find("Southampton City Council") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(a_provisional_sign_never_looks_like_the_councils) {
    WithArtwork with{picture("colours.png")};
    with.venue.register_venue();
    with.venue.train_everyone();
    const VenueStanding standing = standing_of(with.venue.desk);
    for (const Document& document : {poster_document(with.venue.desk, standing),
                                     sticker_document(with.venue.desk, standing)}) {
        BOOST_TEST(std::holds_alternative<Shape>(figure_of(document).marks.front()));
    }
}

BOOST_AUTO_TEST_CASE(a_pack_with_a_picture_that_cannot_be_read_is_refused_whole) {
    BOOST_CHECK_EXCEPTION(WithArtwork{picture("cut.jpg")}, InputError,
                          [](const InputError& error) { return error.file() == artwork_path; });
}

BOOST_AUTO_TEST_SUITE_END()
