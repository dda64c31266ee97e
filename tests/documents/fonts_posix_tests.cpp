#include <boost/test/unit_test.hpp>

#include "documents/fonts.h"
#include "samples.h"
#include "temporary_folder.h"

#include <filesystem>

using namespace safeplaces;

// Windows lets nobody remove a font that is in use.
BOOST_AUTO_TEST_SUITE(fonts_posix)

BOOST_FIXTURE_TEST_CASE(a_font_that_goes_while_the_program_runs_prints_all_the_same,
                        TemporaryFolder) {
    std::filesystem::copy(std::filesystem::path{SAFEPLACES_ROOT} / "resources/fonts",
                          path / "fonts", std::filesystem::copy_options::recursive);
    const Fonts fonts{path};
    std::filesystem::remove_all(path / "fonts");
    BOOST_TEST(fonts.shape(FontWeight::bold, "Cafe").width ==
               shipped_fonts().shape(FontWeight::bold, "Cafe").width);
    BOOST_TEST(
        !fonts.missing_letter("\u0646\u0648\u0631").has_value()); // of a face not asked so far
}

BOOST_AUTO_TEST_SUITE_END()
