#include "storage/register/saved_choices.h"

#include "storage/register_samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(saved_choices)

BOOST_FIXTURE_TEST_CASE(choices_are_kept_by_name_until_somebody_forgets_them, OneRegister) {
    SavedChoices records(db, "records");
    BOOST_TEST(records.all().empty());
    const NamedChoices bargate{"Bargate",
                               {{"ward", "Bargate = old town"}, {"course", "hate-crime"}}};
    records.save(coordinator, {"Words", {{"words", "two\nlines"}, {"ward", ""}}});
    records.save(coordinator, bargate);
    BOOST_TEST(
        (records.all() == std::vector<NamedChoices>{bargate, {"Words", {{"words", "two lines"}}}}));
    records.save(coordinator, {"Bargate", {}});
    BOOST_TEST(records.all().front().choices.empty());
    records.forget(coordinator, "Bargate");
    BOOST_TEST(records.all().size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(each_list_has_names_of_its_own, OneRegister) {
    SavedChoices(db, "venues").save(coordinator, {"North", {{"ward", "North"}}});
    SavedChoices(db, "records").save(coordinator, {"North", {{"ward", "Northam"}}});
    BOOST_TEST(SavedChoices(db, "venues").all().front().choices.at("ward") == "North");
    BOOST_TEST(SavedChoices(db, "records").all().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
