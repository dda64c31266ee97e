#include "desk_scenes.h"

#include "app/scheme/approval.h"
#include "storage/files.h"
#include "storage/register/council_forms.h"
#include "storage/register/venue_import.h"
#include "storage/register/venues_query.h"
#include "temporary_folder.h"

#include <boost/test/unit_test.hpp>

namespace safeplaces {

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

} // namespace

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

namespace {

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

// Lines to mend and new ones.
void show_import(SchemeStage& stage) {
    static const TemporaryFolder folder;
    folder.write("old register.csv", "Name,Postcode,Colour\nThe Wren's Nest,SO14 7LY,blue\n"
                                     "Nobody,S014 7LY,\nExample Bakery,SO15 2AA,red\n");
    stage.world.outside.ask_which_file =
        [](const std::string&, const std::string&,
           const std::function<void(std::filesystem::path)>& then) {
            then(folder.path / "old register.csv");
        };
    stage.show({.place = SchemePlace::venue_import});
    stage.press("Choose a file");
    stage.world.finish_work();
    settle();
}

void show_inbox_with_files(SchemeStage& stage) {
    static const TemporaryFolder folder;
    folder.write("note.safeplace", "no parcel");
    folder.write("a mail without a file in it.eml", "Subject: Hello\r\n\r\nHello.\r\n");
    show_inbox(stage);
    stage.inbox().add(
        {folder.path / "note.safeplace", folder.path / "a mail without a file in it.eml"});
    stage.world.finish_work();
    settle();
}

void finish_counting(SchemeStage& stage) {
    stage.world.finish_work();
    settle();
    wait_until_drawn(*stage.frame);
    stage.screen->reflow_soon(); // with the fonts that it is drawn in
    settle();
}

} // namespace

void show_report(SchemeStage& stage, int place) {
    stage.show({SchemePlace::reports});
    for (auto* each : everything_in(*stage.screen)) {
        if (auto* choice = dynamic_cast<wxChoice*>(each)) {
            choice->SetSelection(place);
            wxCommandEvent event(wxEVT_CHOICE, choice->GetId());
            event.SetInt(place);
            choice->ProcessWindowEvent(event);
            break; // the first one says which report
        }
    }
    settle();
    finish_counting(stage);
}

void show_all_venues(SchemeStage& stage) {
    Db& db = stage.world.file.db();
    db.exec("UPDATE venue SET state = 'ready_to_approve', gate_met = 1, insurance_to = 30000 "
            "WHERE id <= 2");
    db.exec("UPDATE venue_move SET to_state = 'ready_to_approve' WHERE venue_id <= 2");
    VenuesQuery query{db};
    SchemeVisit visit{.place = SchemePlace::group};
    for (const VenueRow& row : query.rows(query.numbers({}, {}))) {
        visit.venues.push_back(row.id);
        std::set<std::string> checks;
        for (const CouncilCheck& check : stage.desk->scheme.checks) {
            checks.insert(check.id);
        }
        if (row.number <= 2) {
            put_ticked_checks(*stage.desk, row.id, checks);
        }
    }
    stage.show(visit);
    wait_until_drawn(*stage.frame);
    stage.screen->reflow_soon(); // with the fonts that it is drawn in
    settle();
}

const std::vector<DeskScene>& desk_scenes() {
    static const std::vector<DeskScene> all = [] {
        std::vector<DeskScene> scenes{
            {"venue", show_venue},
            {"visit", show_visit},
            {"inbox", show_inbox},
            {"inbox with files that were refused", show_inbox_with_files},
            {"records", show_records},
            {"venues",
             [](SchemeStage& stage) {
                 stage.show({.place = SchemePlace::venues});
                 stage.world.finish_work();
                 settle();
             }},
            {"a new venue",
             [](SchemeStage& stage) { stage.show({.place = SchemePlace::new_venue}); }},
            {"many venues at once", show_all_venues},
            {"a list to take in",
             [](SchemeStage& stage) { stage.show({.place = SchemePlace::venue_import}); }},
            {"a list to take in, looked at", show_import},
            {"what needs doing",
             [](SchemeStage& stage) { stage.show({.place = SchemePlace::to_do}); }},
            {"help", [](SchemeStage& stage) { stage.show({.place = SchemePlace::help}); }},
        };
        for (int place = 0; place < 4; ++place) {
            scenes.push_back({"report " + std::to_string(place + 1),
                              [place](SchemeStage& stage) { show_report(stage, place); }});
        }
        for (auto& some : {settings_scenes(), asking_scenes()}) {
            scenes.insert(scenes.end(), some.begin(), some.end());
        }
        return scenes;
    }();
    return all;
}

} // namespace safeplaces
