#include "storage/register/saved_choices.h"

#include "storage/register/venues_query.h"
#include "storage/register_samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(saved_choices)

BOOST_FIXTURE_TEST_CASE(choices_are_kept_by_name_until_somebody_forgets_them, OneRegister) {
    SavedChoices records(db, "records");
    BOOST_TEST(records.all().empty());
    const NamedChoices bargate{"Bargate",
                               {{"ward", "Bargate = old town"}, {"course", "hate-crime"}}};
    records.save({"Words", {{"words", "two\nlines"}, {"ward", ""}}});
    records.save(bargate);
    BOOST_TEST(
        (records.all() == std::vector<NamedChoices>{bargate, {"Words", {{"words", "two lines"}}}}));
    records.save({"Bargate", {}});
    BOOST_TEST(records.all().front().choices.empty());
    records.forget("Bargate");
    BOOST_TEST(records.all().size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(each_list_has_names_of_its_own, OneRegister) {
    VenuesQuery(db).save({"North", {.ward = "North"}});
    SavedChoices(db, "records").save({"North", {{"ward", "Northam"}}});
    BOOST_TEST(VenuesQuery(db).saved_filters().front().filter.ward == "North");
    BOOST_TEST(SavedChoices(db, "records").all().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
