#include "desk_scenes.h"

#include "app/scheme/approval.h"
#include "app/scheme/conflicts_view_model.h"
#include "app/scheme/keys_view_model.h"
#include "app/scheme/person_data_view_model.h"
#include "app/scheme/register_backup_view_model.h"
#include "app/scheme/retention_view_model.h"
#include "app/scheme/users_view_model.h"
#include "app/scheme/venue_view_model.h"
#include "app/scheme/venues_view_model.h"
#include "interchange/parcel_file.h"
#include "storage/files.h"
#include "temporary_folder.h"

#include <boost/test/unit_test.hpp>

namespace safeplaces {

namespace {

constexpr const char* a_slip = "four calm"; // shorter than a passphrase

// The first file of a venue's computer that is new here.
std::filesystem::path
sent_file(SchemeStage& stage, const std::string& number, const std::vector<Person>& people = {}) {
    static const TemporaryFolder folder;
    const SecretKeys keys = new_secret_keys();
    Submission sent;
    sent.id = {new_uuid(stage.world.outside)};
    sent.venue = {"0198a000-0000-7000-8000-0000000001" + number};
    sent.from = device_keys({"0198a000-0000-7000-8000-0000000002" + number}, keys);
    sent.seq = 1;
    sent.made_at = stage.world.outside.now();
    sent.people = people;
    const std::filesystem::path path = folder.path / (number + ".safeplace");
    atomic_save(path, seal_submission(sent, keys, public_keys(stage.world.keys)));
    return path;
}

void take_in(SchemeStage& stage, const std::filesystem::path& file) {
    stage.inbox().add({file});
    stage.world.finish_work();
    settle();
}

// Somebody who stands in the lists of two venues.
void show_conflict(SchemeStage& stage) {
    SchemeDesk& desk = *stage.desk;
    stage.show({SchemePlace::inbox});
    const std::vector<Person> ana{{.id = {"0198a000-0000-7000-8000-000000000301"},
                                   .name = "Ana Example",
                                   .started = stage.world.venue.today}};
    for (const auto& [number, name] :
         {std::pair{"01", "Example Bakery"}, std::pair{"02", "Example Library"}}) {
        desk.venues.add(
            desk.acting,
            {.id = {std::string("0198a000-0000-7000-8000-0000000001") + number}, .name = name},
            stage.world.venue.today, stage.world.outside.now());
        take_in(stage, sent_file(stage, number, ana));
        stage.inbox().enrol();
    }
    settle();
    stage.press("Decide this"); // nothing is chosen
}

// Of a venue that has done all it must.
VenueViewModel& show_decision(SchemeStage& stage) {
    Db& db = stage.world.file.db();
    Rows rows = db.query("SELECT uid, id FROM venue WHERE state = 'approved' AND EXISTS "
                         "(SELECT 1 FROM device d WHERE d.venue_id = venue.id) ORDER BY id");
    BOOST_REQUIRE(rows.next());
    const VenueId venue{rows.text(0)};
    db.exec("UPDATE venue SET state = 'ready_to_approve', gate_met = 1, insurance_to = 30000 "
            "WHERE uid = $1",
            {venue.text});
    db.exec("UPDATE venue_move SET to_state = 'ready_to_approve' WHERE venue_id = $1",
            {rows.i64(1)});
    std::set<std::string> checks;
    for (const CouncilCheck& check : stage.desk->scheme.checks) {
        checks.insert(check.id);
    }
    put_ticked_checks(*stage.desk, venue, checks);
    stage.show({.place = SchemePlace::venue, .venue = venue});
    return stage.model<VenueViewModel>();
}

std::string id_of(VenueState state) {
    return std::to_string(static_cast<int>(state));
}

void show_approval_with_a_slip(SchemeStage& stage) {
    stage.desk->scheme.levels = {"Safe Place", "Safe Place with a trained team"};
    VenueViewModel& model = show_decision(stage);
    model.choose_move(id_of(VenueState::approved));
    model.type_last_day("31 November 2027");
    model.decide();
}

void show_question_to_venue(SchemeStage& stage) {
    VenueViewModel& model = show_decision(stage);
    model.choose_move(id_of(VenueState::more_information));
    model.decide(); // nothing is ticked
}

void show_unsent_approval(SchemeStage& stage) {
    VenueViewModel& model = show_decision(stage);
    model.choose_move(id_of(VenueState::approved));
    model.decide();
    BOOST_REQUIRE(!model.state().unsent.empty());
}

PersonDataViewModel& show_person(SchemeStage& stage) {
    Rows rows = stage.world.file.db().query(
        "SELECT p.uid FROM person p JOIN completion c ON c.person_id = p.id ORDER BY p.id");
    BOOST_REQUIRE(rows.next());
    stage.show({.place = SchemePlace::person, .person = {rows.text(0)}});
    BOOST_REQUIRE(stage.model<PersonDataViewModel>().state().may_change);
    return stage.model<PersonDataViewModel>();
}

// Of a colleague, or one's own.
UsersViewModel& show_users(SchemeStage& stage, UsersTask task) {
    SchemeDesk& desk = *stage.desk;
    desk.users.add(desk.acting,
                   {.id = {"0198a000-0000-7000-8000-000000000902"},
                    .name = "Ben Example",
                    .role = SchemeRole::coordinator},
                   {.bytes = "nobody unwraps this one", .generation = 1},
                   stage.world.outside.now());
    stage.show({SchemePlace::users});
    UsersViewModel& model = stage.model<UsersViewModel>();
    model.select(model.state().rows.at(0).name == "Ben Example" ? 0 : 1);
    model.begin(task);
    BOOST_REQUIRE((model.state().task == task));
    return model;
}

KeysViewModel& show_keys(SchemeStage& stage, KeysTask task) {
    stage.show({SchemePlace::keys});
    KeysViewModel& model = stage.model<KeysViewModel>();
    model.begin(task);
    BOOST_REQUIRE((model.state().task == task));
    return model;
}

std::vector<DeskScene> inbox_and_decision_scenes() {
    return {{"inbox, with five words to compare",
             [](SchemeStage& stage) {
                 stage.show({SchemePlace::inbox});
                 take_in(stage, sent_file(stage, "03"));
                 BOOST_REQUIRE(stage.inbox().state().enrol.has_value());
             }},
            {"inbox, with two versions of a person", show_conflict},
            {"a venue, its approval filled in with a slip", show_approval_with_a_slip},
            {"a venue, asked for more without a question", show_question_to_venue},
            {"a venue, approved and not told yet", show_unsent_approval}};
}

std::vector<DeskScene> backup_scenes() {
    return {{"backups, a passphrase with a slip",
             [](SchemeStage& stage) {
                 stage.show({SchemePlace::backups});
                 stage.press("Hand the register over");
                 stage.model<RegisterBackupViewModel>().save("three blue boats sail", a_slip);
             }},
            {"backups, one to try out",
             [](SchemeStage& stage) {
                 stage.world.venue.save_to = "anyborough-2026-11-25.safebackup";
                 stage.show({SchemePlace::backups});
                 stage.press("Try a backup out");
             }},
            {"backups, one that is being saved", [](SchemeStage& stage) {
                 static const TemporaryFolder folder;
                 stage.world.venue.save_to = folder.path / "anyborough-2026-11-25.safebackup";
                 stage.show({SchemePlace::backups});
                 stage.press("Save a backup");
                 stage.model<RegisterBackupViewModel>().save("three blue boats sail",
                                                             "three blue boats sail");
                 BOOST_REQUIRE(stage.model<RegisterBackupViewModel>().state().is_running);
             }}};
}

} // namespace

std::vector<DeskScene> asking_scenes() {
    std::vector<DeskScene> all = inbox_and_decision_scenes();
    for (DeskScene& scene : backup_scenes()) {
        all.push_back(std::move(scene));
    }
    const std::vector<DeskScene> others{
        {"people, another role", [](SchemeStage& stage) { show_users(stage, UsersTask::role); }},
        {"people, one's own passphrase with slips",
         [](SchemeStage& stage) {
             show_users(stage, UsersTask::own_passphrase).set_own_passphrase("", a_slip, "");
         }},
        {"keys to change, without the passphrase",
         [](SchemeStage& stage) { show_keys(stage, KeysTask::change).go_on(""); }},
        {"keys to declare compromised",
         [](SchemeStage& stage) { show_keys(stage, KeysTask::compromised); }},
        {"a person's data, a name to correct",
         [](SchemeStage& stage) {
             PersonDataViewModel& model = show_person(stage);
             model.begin(PersonTask::correct);
             model.correct({});
         }},
        {"what has been kept, its search stopped",
         [](SchemeStage& stage) {
             stage.show({SchemePlace::retention});
             stage.model<RetentionViewModel>().cancel();
             BOOST_REQUIRE(stage.model<RetentionViewModel>().state().may_look_again);
         }},
        {"a person's data, a name to erase",
         [](SchemeStage& stage) { show_person(stage).begin(PersonTask::erase); }},
        {"stickers to print on labels, with a printer to measure",
         [](SchemeStage& stage) {
             Rows rows = stage.world.file.db().query("SELECT uid FROM venue ORDER BY id");
             BOOST_REQUIRE(rows.next());
             stage.show({.place = SchemePlace::print_stickers, .venues = {{rows.text(0)}}});
             stage.choose(shipped_library().label_sheets.front().name);
             stage.press("Keep this printer"); // nothing is measured
         }},
        {"venues, while their list is saved",
         [](SchemeStage& stage) {
             static const TemporaryFolder folder;
             stage.world.venue.save_to = folder.path / "venues.csv";
             stage.show({SchemePlace::venues});
             stage.world.finish_work();
             stage.model<VenuesViewModel>().save_as(VenuesFormat::csv);
             BOOST_REQUIRE(stage.model<VenuesViewModel>().state().saving.is_running);
         }},
    };
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

} // namespace safeplaces
