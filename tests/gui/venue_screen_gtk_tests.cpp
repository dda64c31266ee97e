#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "keyboard.h"
#include "looks.h"
#include "scheme_stage.h"
#include "storage/register/council_forms.h"
#include "storage/register/venue_import.h"

#include <functional>

using namespace safeplaces;
namespace data = boost::unit_test::data;

namespace {

VenueId first_safe_place(SchemeStage& stage) {
    Rows rows = stage.world.file.db().query(
        "SELECT v.uid FROM venue v WHERE v.state = 'approved' AND EXISTS (SELECT 1 FROM device d "
        "WHERE d.venue_id = v.id) ORDER BY v.id");
    BOOST_REQUIRE(rows.next());
    return {rows.text(0)};
}

// Of that name and postcode, so that it is asked about.
void put_on_old_list(SchemeStage& stage, const VenueId& venue) {
    const RegisteredVenue found = stage.desk->venues.find(venue).value();
    const VenueImport::Row row{{"0198a000-0000-7000-8000-000000000e00"},
                               {.name = found.name, .postcode = found.postcode}};
    VenueImport{stage.world.file.db()}.take_in(stage.desk->acting, {&row, 1},
                                               stage.world.venue.today, stage.world.outside.now());
}

void show_venue(SchemeStage& stage) {
    const VenueId venue = first_safe_place(stage);
    put_on_old_list(stage, venue);
    add_council_form(stage.world.file.db(), stage.desk->acting, venue,
                     {.id = "0198a000-0000-7000-8000-000000000e01",
                      .form = "mystery-visit",
                      .form_version = "1.0",
                      .signed_at = stage.world.outside.now(),
                      .answers = {{"was-open", "yes"}, {"result", "advice"}}},
                     stage.world.outside.now());
    stage.world.file.db().exec("UPDATE venue SET sign_again = 1, postcode = '' WHERE uid = $1",
                               {venue.text});
    stage.show({.place = SchemePlace::venue, .venue = venue});
}

void show_visit(SchemeStage& stage) {
    stage.show({.place = SchemePlace::visit, .venue = first_safe_place(stage)});
    stage.press("Save the visit"); // nothing is filled in
}

void show_inbox(SchemeStage& stage) {
    put_on_old_list(stage, first_safe_place(stage));
    stage.show({.place = SchemePlace::inbox});
}

void show_records(SchemeStage& stage) {
    stage.show({.place = SchemePlace::records});
    stage.world.finish_work();
}

struct VenueScene {
    std::string name;
    std::function<void(SchemeStage&)> show;
};

std::ostream& operator<<(std::ostream& out, const VenueScene& scene) {
    return out << scene.name;
}

const std::vector<VenueScene>& venue_scenes() {
    static const std::vector<VenueScene> all{{"venue", show_venue},
                                             {"visit", show_visit},
                                             {"inbox", show_inbox},
                                             {"records", show_records}};
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(venue_screen)

BOOST_DATA_TEST_CASE(nothing_is_cut_at_any_size_of_text,
                     data::make({100, 200}) * data::make(venue_scenes()),
                     percent,
                     scene) {
    SchemeStage stage(percent, percent == 100 ? ColourScheme::light : ColourScheme::dark);
    scene.show(stage);
    wait_until_drawn(*stage.frame);
    stage.screen->reflow_soon(); // with the fonts that it is drawn in
    check_nothing_is_cut(*stage.frame);
}

BOOST_AUTO_TEST_CASE(a_person_and_a_visit_are_one_press_away) {
    SchemeStage stage;
    show_venue(stage);
    stage.press("Note a visit");
    BOOST_TEST((stage.went.place == SchemePlace::visit));
    const VenueId venue = stage.went.venue;
    stage.press("Suspend"); // what the visit asks for: nothing is decided yet
    BOOST_TEST((stage.desk->venues.find(venue)->state == VenueState::approved));
}

BOOST_AUTO_TEST_SUITE_END()
