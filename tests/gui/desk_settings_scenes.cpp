#include "desk_scenes.h"

#include "app/scheme/hand_out.h"
#include "gui/controls/count_card.h"
#include "gui/platform/accessibility.h"
#include "interchange/sticker_code.h"
#include "interchange/sticker_file.h"
#include "storage/register/venues_query.h"
#include "temporary_folder.h"

#include <boost/test/unit_test.hpp>

namespace safeplaces {

namespace {

void press_card(SchemeStage& stage, const std::string& words) {
    for (auto* window : everything_in(*stage.screen)) {
        auto* card = dynamic_cast<CountCard*>(window);
        if (card != nullptr && accessible_name(*card).find(words) != std::string::npos) {
            wxCommandEvent event(wxEVT_TOGGLEBUTTON, card->GetId());
            event.SetInt(1);
            card->ProcessWindowEvent(event);
            settle();
            stage.world.finish_work();
            settle();
            return;
        }
    }
    BOOST_FAIL("no card says: " + words);
}

} // namespace

HeadCheck missing_rows(const SchemeStage& stage) {
    return {.standing = HeadStanding::missing,
            .row = 1234,
            .at = stage.world.outside.now(),
            .rows = 1200,
            .is_signed = false};
}

std::vector<DeskScene> settings_scenes() {
    return {
        {"settings", [](SchemeStage& stage) { stage.show({SchemePlace::settings}); }},
        {"rules", [](SchemeStage& stage) { stage.show({SchemePlace::rules}); }},
        {"rules to mend, with a pack to save",
         [](SchemeStage& stage) {
             note_hand_out(stage.desk->settings, HandOut::pack);
             stage.desk->scheme.council.clear();
             stage.show({SchemePlace::rules});
             stage.press("Save the settings");
         }},
        {"rules, with a picture of the council's and one that will not do",
         [](SchemeStage& stage) {
             const std::filesystem::path pictures =
                 std::filesystem::path{SAFEPLACES_ROOT} / "tests/fuzz/corpus/picture";
             stage.show({SchemePlace::rules});
             stage.world.venue.save_to = pictures / "photo.jpg";
             stage.press("Choose a picture");
             stage.world.venue.save_to = pictures / "cut.jpg";
             stage.press("Choose a picture");
         }},
        {"people",
         [](SchemeStage& stage) {
             stage.show({SchemePlace::users});
             stage.press("Add somebody");
         }},
        {"keys", [](SchemeStage& stage) { stage.show({SchemePlace::keys}); }},
        {"record of changes", [](SchemeStage& stage) { stage.show({SchemePlace::audit}); }},
        {"update",
         [](SchemeStage& stage) {
             const TemporaryFolder folder;
             folder.write("new.safeupdate", update_file());
             stage.world.venue.save_to = folder.path / "new.safeupdate";
             stage.show({SchemePlace::update});
             stage.press("Choose the file");
             stage.world.finish_work();
         }},
        {"record of changes without its newest rows",
         [](SchemeStage& stage) {
             stage.desk->kept_head = missing_rows(stage);
             stage.show({SchemePlace::audit});
         }},
        {"what needs doing at a register without its newest rows",
         [](SchemeStage& stage) {
             stage.desk->kept_head = missing_rows(stage);
             stage.show({SchemePlace::to_do});
         }},
        {"backups", [](SchemeStage& stage) { stage.show({SchemePlace::backups}); }},
        {"what was kept long enough",
         [](SchemeStage& stage) { stage.show({SchemePlace::retention}); }},
        {"a person's data", [](SchemeStage& stage) { stage.show({SchemePlace::person}); }},
        {"a sticker that was checked",
         [](SchemeStage& stage) {
             static const TemporaryFolder folder;
             const StickerStatement sticker{.venue = {uuid7(1, 0, 1)},
                                            .name = "Example Corner Cafe",
                                            .postcode = "SO14 7LY",
                                            .scheme = "southampton",
                                            .level = "Safe Place",
                                            .issued = stage.world.venue.today,
                                            .valid_to = stage.world.venue.today,
                                            .number = "SP-0042"};
             folder.write("link.txt", sticker_link("https://safeplaces.example/v",
                                                   sign_sticker(sticker, stage.world.keys)));
             stage.world.venue.save_to = folder.path / "link.txt";
             stage.show({SchemePlace::sticker_check});
             stage.press("Open a picture or PDF");
             stage.world.finish_work();
         }},
        {"a picture of a sticker that is looked at",
         [](SchemeStage& stage) {
             stage.world.venue.save_to =
                 std::filesystem::path{SAFEPLACES_ROOT} / "tests/fuzz/corpus/picture/photo.jpg";
             stage.show({SchemePlace::sticker_check});
             stage.press("Open a picture or PDF");
         }},
        {"stickers of A6 to print on film, and venues that have none",
         [](SchemeStage& stage) {
             SchemeDesk& desk = *stage.desk;
             SchemeVisit visit{.place = SchemePlace::print_stickers};
             stage.world.file.db().exec("UPDATE venue SET state = 'ready_to_approve', "
                                        "gate_met = 1, insurance_to = 30000 WHERE id <= 2");
             const Date today = stage.world.venue.today;
             const Date valid_to = plus_days(today, std::chrono::days{365});
             VenuesQuery query{stage.world.file.db()};
             for (const VenueRow& row : query.rows(query.numbers({}, {}))) {
                 visit.venues.push_back(row.id);
                 const MoveOutcome moved =
                     desk.venues.move(desk.acting, row.id,
                                      {.to = VenueState::approved,
                                       .reason = MoveReason::approved_by_council,
                                       .on = today,
                                       .valid_to = valid_to,
                                       .level = "Safe Place"},
                                      stage.world.outside.now());
                 if (moved != MoveOutcome::moved) {
                     continue;
                 }
                 const StickerStatement statement{.venue = row.id,
                                                  .name = row.name,
                                                  .postcode = row.postcode,
                                                  .scheme = desk.scheme.id,
                                                  .level = "Safe Place",
                                                  .issued = today,
                                                  .valid_to = valid_to,
                                                  .number = desk.stickers.next_numbers(1).front()};
                 desk.stickers.add(desk.acting, statement,
                                   sign_sticker(statement, desk.signing_keys()),
                                   stage.world.outside.now());
             }
             stage.show(visit);
             stage.choose("A6, 105 x 148 mm");
             stage.choose("Inside, on film: mirrored");
         }},
        {"papers to save, with newer forms and courses",
         [](SchemeStage& stage) {
             note_hand_out(stage.desk->settings, HandOut::recovery_sheet);
             note_hand_out(stage.desk->settings, HandOut::pack);
             stage.show({SchemePlace::papers});
         }},
        {"a course to make a file of",
         [](SchemeStage& stage) {
             stage.world.outside.ask_which_folder = [](const std::string&, const auto& then) {
                 then(shipped_files().courses / "hate-crime");
             };
             stage.show({SchemePlace::papers});
             stage.press("Choose the folder of a course");
         }},
        {"stickers to bring back, to be written to and saved as a list",
         [](SchemeStage& stage) {
             stage.show({SchemePlace::to_do});
             press_card(stage, "Stickers to bring back");
         }},
        {"many venues, asked for their stickers",
         [](SchemeStage& stage) {
             SchemeVisit visit{.place = SchemePlace::group, .act = GroupAct::take_down};
             Rows rows = stage.world.file.db().query("SELECT uid FROM venue ORDER BY id");
             while (rows.next()) {
                 visit.venues.push_back({rows.text(0)});
             }
             stage.show(visit);
         }},
        {"what needs doing, with papers to save",
         [](SchemeStage& stage) {
             note_hand_out(stage.desk->settings, HandOut::recovery_sheet);
             stage.show({SchemePlace::to_do});
         }},
    };
}

} // namespace safeplaces
