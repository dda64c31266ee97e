#include "interchange/quiz_json.h"
#include "invented_items.h"
#include "schema_check.h"
#include "temporary_folder.h"

#include <boost/test/unit_test.hpp>

using namespace safeplaces;

namespace {

struct QuizAsJson : TemporaryFolder {
    bool fits(const std::string& text) { return fits_schema(text, "quiz.schema.json", path); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(quiz_json_posix, QuizAsJson)

BOOST_AUTO_TEST_CASE(all_kinds_fit_the_schema_that_ships) {
    BOOST_TEST(fits(quiz_json_text({invented(7, 300), {{0, "a problem"}}})));
    BOOST_TEST(fits(quiz_json_text({})));
    BOOST_TEST(!fits("{\"questions\":[]}"));
    BOOST_TEST(!fits("{\"questions\":[{\"kind\":\"essay\"}],\"problems\":[]}"));
}

BOOST_AUTO_TEST_SUITE_END()
