// Before wx, whose macros Boost.Test does not expect.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "looks.h"
#include "scenes.h"

#include <algorithm>
#include <vector>

using namespace safeplaces;

namespace data = boost::unit_test::data;

namespace {

std::vector<Setting> settings() {
    std::vector<Setting> all;
    for (const int percent : {100, 150, 200}) {
        all.push_back({"light", ColourScheme::light, percent});
        all.push_back({"dark", ColourScheme::dark, percent});
        all.push_back({"high contrast", ColourScheme::high_contrast, percent});
    }
    // By theme, for it takes a while to change it.
    std::ranges::stable_sort(all, {}, &Setting::scheme);
#ifdef __clang__
    all.resize(1); // with sanitizers, which look for other faults and take their time
#endif
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(screens_laid_out)

BOOST_DATA_TEST_CASE(nothing_is_cut_and_nothing_overlaps,
                     data::make(settings()) * data::make(scenes()),
                     how,
                     scene) {
    Stage stage(how.percent, how.scheme);
    scene.show(stage);
    check_nothing_is_cut(*stage.frame);
}

BOOST_AUTO_TEST_SUITE_END()
