#include <boost/test/unit_test.hpp>

#include "documents/fonts.h"
#include "documents/pdf_writer.h"
#include "domain/utf8_path.h"
#include "samples.h"
#include "temporary_folder.h"

#include <filesystem>

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(fonts_windows)

// Where the program was installed, or the portable one put.
BOOST_FIXTURE_TEST_CASE(fonts_are_read_from_a_folder_of_any_letters, TemporaryFolder) {
    const std::filesystem::path folder = path / path_from_utf8("Zoë Łódź 東京 🏠");
    std::filesystem::create_directories(folder);
    std::filesystem::copy(std::filesystem::path{SAFEPLACES_ROOT} / "resources/fonts",
                          folder / "fonts", std::filesystem::copy_options::recursive);
    const Fonts fonts{folder};
    BOOST_TEST((pdf_bytes(draw(approved_sticker(), fonts), fonts) ==
                pdf_bytes(draw(approved_sticker(), shipped_fonts()), shipped_fonts())));
}

BOOST_AUTO_TEST_SUITE_END()
