#include "storage/settings.h"

#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(settings)

BOOST_FIXTURE_TEST_CASE(a_setting_is_what_was_put_last_until_it_is_removed, OneVenue) {
    Settings settings(db);
    BOOST_TEST(!settings.get("text.size"));
    settings.put("text.size", "100");
    settings.put("text.size", "150");
    settings.put("language", "");
    BOOST_TEST((settings.get("text.size") == "150"));
    BOOST_TEST((settings.get("language") == ""));
    settings.remove("text.size");
    settings.remove("text.size");
    BOOST_TEST(!settings.get("text.size"));
    BOOST_TEST(settings.get("language").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
