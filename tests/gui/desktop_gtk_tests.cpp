// Before wx, whose macros Boost.Test does not expect.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "gui/platform/style.h"
#include "window.h"

#include <string>
#include <vector>

using namespace safeplaces;

namespace {

const std::vector<std::string> desktop_themes{"Adwaita", "HighContrast", "HighContrastInverse"};

} // namespace

BOOST_AUTO_TEST_SUITE(desktop)

// GTK has no other word for it than the name of its theme.
BOOST_DATA_TEST_CASE(the_theme_decides_about_high_contrast,
                     boost::unit_test::data::make(desktop_themes)) {
    use_theme_of_desktop(sample);
    BOOST_TEST((scheme_of_desktop() == ColourScheme::high_contrast) == (sample != "Adwaita"));
    use_theme_of_desktop("Adwaita");
}

BOOST_AUTO_TEST_SUITE_END()
