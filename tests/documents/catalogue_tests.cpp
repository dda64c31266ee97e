#include <boost/test/unit_test.hpp>

#include "documents/designs/catalogue.h"
#include "every_design.h"

#include <algorithm>
#include <set>

using namespace safeplaces;

namespace {

bool is_on(const Drawing& drawing, Paper paper) {
    const Size upright = size_of(paper);
    const Size page = drawing.pages.front().size;
    return std::min(page.width, page.height) == upright.width &&
           std::max(page.width, page.height) == upright.height;
}

} // namespace

BOOST_AUTO_TEST_SUITE(catalogue_of_designs)

// What looks at every design looks at these.
BOOST_AUTO_TEST_CASE(every_design_is_drawn_for_the_tests_in_each_of_its_sizes) {
    for (const CataloguedDesign& row : catalogue()) {
        BOOST_TEST_CONTEXT(row.name) {
            const auto is_its = [&](const Design& sample) {
                return sample.in_catalogue == row.name;
            };
            BOOST_TEST(std::ranges::any_of(every_design(), is_its));
            for (const Paper paper : row.papers) {
                BOOST_TEST(std::ranges::any_of(every_design(), [&](const Design& sample) {
                    return is_its(sample) && is_on(sample.drawing, paper);
                }));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(no_two_designs_are_kept_under_one_name) {
    std::set<std::string_view> names;
    std::set<DocumentKind> kinds;
    for (const CataloguedDesign& row : catalogue()) {
        BOOST_TEST(names.insert(row.name).second, row.name);
        BOOST_TEST((!row.kind || kinds.insert(*row.kind).second), row.name);
        BOOST_TEST(row.version > 0, row.name);
    }
}

BOOST_AUTO_TEST_CASE(a_size_to_choose_is_beside_the_one_that_the_design_is_laid_out_for) {
    for (const CataloguedDesign& row : catalogue()) {
        if (!row.papers.empty()) {
            BOOST_TEST(row.papers.size() > 1U, row.name);
            BOOST_TEST((row.papers.front() == Paper::a4), row.name);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
