#include "storage/register/acting.h"

#include "storage/register/arrived_forms.h"
#include "storage/register/council_forms.h"
#include "storage/register/handed_over.h"
#include "storage/register/pack_book.h"
#include "storage/register/paper_book.h"
#include "storage/register/person_book.h"
#include "storage/register/retention.h"
#include "storage/register/saved_choices.h"
#include "storage/register/sent_book.h"
#include "storage/register/sticker_ledger.h"
#include "storage/register/venue_import.h"
#include "storage/register/waiting_parcels.h"
#include "storage/register_samples.h"

#include <functional>
#include <vector>

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(acting)

namespace {

struct Command {
    const char* name;
    SchemeAct act;
    std::function<void(TwoVenues&, const Acting&)> run;
};

StickerStatement a_sticker() {
    StickerStatement statement;
    statement.venue = shop;
    statement.issued = today;
    statement.valid_to = tomorrow;
    statement.number = "SP-0001";
    return statement;
}

Sent sent_as(SentKind kind) {
    return {.id = {uuid_no(8001)}, .kind = kind, .made = now};
}

// Everything that changes the register, with the least that each one needs.
std::vector<Command> commands() {
    using R = TwoVenues;
    using A = Acting;
    const DeskUser user{.id = {uuid_no(950)}, .name = "Cy Cook"};
    const WrappedKeys wrapped{"wrapped", 1};
    return {
        {"add a user", SchemeAct::manage_users,
         [=](R& r, const A& a) { r.users.add(a, user, wrapped, now); }},
        {"rename a user", SchemeAct::manage_users,
         [=](R& r, const A& a) { r.users.rename(a, user.id, "Di Dean", now); }},
        {"give a role", SchemeAct::manage_users,
         [=](R& r, const A& a) { r.users.set_role(a, user.id, SchemeRole::auditor, now); }},
        {"end a user", SchemeAct::manage_users,
         [=](R& r, const A& a) { r.users.end(a, user.id, now); }},
        {"reset a passphrase", SchemeAct::manage_users,
         [=](R& r, const A& a) { r.users.set_keys(a, user.id, wrapped, now); }},
        {"change keys", SchemeAct::change_keys,
         [](R& r, const A& a) { r.keys.change(a, scheme_keys_no(2), {}, now); }},
        {"declare keys compromised", SchemeAct::change_keys,
         [](R& r, const A& a) { r.keys.declare_compromised(a, 1, now); }},
        {"take in parcels", SchemeAct::take_in_parcels,
         [](R& r, const A& a) {
             const ArrivedParcel parcel = arrived(submission_no(1));
             ParcelIntake(r.db, r.rules).take_in(a, {&parcel, 1});
         }},
        {"settle a conflict", SchemeAct::settle_conflicts,
         [](R& r, const A& a) { r.conflicts.settle(a, 1, ConflictAnswer::noted, now); }},
        {"enrol a device", SchemeAct::enrol_devices,
         [](R& r, const A& a) { r.devices.enrol(a, shop_pc, shop, now); }},
        {"keep a file of a computer that is not known", SchemeAct::take_in_parcels,
         [](R& r, const A& a) {
             WaitingParcels(r.db).add(
                 a, {.device = {uuid_no(77)}, .venue = shop, .bytes = "sealed"}, now);
         }},
        {"refuse a device", SchemeAct::enrol_devices,
         [](R& r, const A& a) { WaitingParcels(r.db).refuse(a, {uuid_no(77)}, now); }},
        {"note a form as read", SchemeAct::change_undecided,
         [](R& r, const A& a) { ArrivedForms(r.db).note_read(a, uuid_no(78), now); }},
        {"revoke a device", SchemeAct::enrol_devices,
         [](R& r, const A& a) { r.devices.revoke(a, shop_pc.device, now); }},
        {"add a venue", SchemeAct::move_venues,
         [](R& r, const A& a) {
             r.venues.add(a, {{uuid_no(77)}, "Bakery"}, today, now);
         }},
        {"take in a list of venues", SchemeAct::import_register,
         [](R& r, const A& a) {
             const VenueImport::Row row{{uuid_no(78)}, {.name = "Florist"}};
             VenueImport(r.db).take_in(a, {&row, 1}, today, now);
         }},
        {"move a venue", SchemeAct::move_venues,
         [](R& r, const A& a) { r.venues.move(a, shop, {.on = today}, now); }},
        {"take a move back", SchemeAct::change_undecided,
         [](R& r, const A& a) { r.venues.undo(a, shop, now); }},
        {"name a ward", SchemeAct::change_undecided,
         [](R& r, const A& a) { r.venues.set_ward(a, shop, "Bargate", now); }},
        {"fill in a postcode", SchemeAct::change_undecided,
         [](R& r, const A& a) { r.venues.set_postcode(a, shop, "SO14 0AA", now); }},
        {"place on the map", SchemeAct::change_undecided,
         [](R& r, const A& a) {
             r.venues.set_place(a, shop, MapPlace{50.9, -1.4}, now);
         }},
        {"say what the map shows", SchemeAct::change_undecided,
         [](R& r, const A& a) { r.venues.set_on_map(a, shop, OnMap::yes, now); }},
        {"keep off the map", SchemeAct::change_undecided,
         [](R& r, const A& a) { r.venues.choose_map(a, shop, MapChoice::off, now); }},
        {"issue a sticker", SchemeAct::move_venues,
         [](R& r, const A& a) { StickerLedger(r.db).add(a, a_sticker(), "cose", now); }},
        {"say where a sticker is", SchemeAct::move_venues,
         [](R& r, const A& a) {
             StickerLedger(r.db).set_state(a, "SP-0001", StickerState::up, now);
         }},
        {"take back what was said of a sticker", SchemeAct::move_venues,
         [](R& r, const A& a) { StickerLedger(r.db).take_back(a, "SP-0001", now); }},
        {"issue papers", SchemeAct::change_undecided,
         [](R& r, const A& a) {
             const PaperIssue paper{.id = {uuid_no(80)},
                                    .venue = shop,
                                    .at = now,
                                    .on = today,
                                    .content = digest_of("pdf")};
             PaperBook(r.db).add(a, {&paper, 1}, "pdf");
         }},
        {"save a paper once more", SchemeAct::export_records,
         [](R& r, const A& a) { PaperBook(r.db).note_saved_again(a, {}, now); }},
        {"revoke a sticker", SchemeAct::move_venues,
         [](R& r, const A& a) { StickerLedger(r.db).revoke(a, "SP-0001", now); }},
        {"revoke what compromised keys signed", SchemeAct::move_venues,
         [](R& r, const A& a) {
             StickerLedger(r.db).revoke_unless(
                 a, [](const std::string&) { return false; }, today, now);
         }},
        {"revoke a venue's stickers", SchemeAct::move_venues,
         [](R& r, const A& a) { StickerLedger(r.db).revoke_all(a, shop, now); }},
        {"send a notice", SchemeAct::move_venues,
         [](R& r, const A& a) { SentBook(r.db).add(a, sent_as(SentKind::notice), "file"); }},
        {"say that a letter was saved", SchemeAct::move_venues,
         [](R& r, const A& a) { SentBook(r.db).note_saved(a, sent_as(SentKind::notice).id, now); }},
        {"give stickers back", SchemeAct::change_undecided,
         [](R& r, const A& a) { StickerLedger(r.db).give_back(a, shop, now, now); }},
        {"send a pack", SchemeAct::change_rules,
         [](R& r, const A& a) { SentBook(r.db).add(a, sent_as(SentKind::pack), "file"); }},
        {"change the files of the pack", SchemeAct::change_rules,
         [](R& r, const A& a) {
             PackBook(r.db).change(a, {{"scheme.toml", ""}}, now);
         }},
        {"hand the register over", SchemeAct::restore_backup,
         [](R& r, const A& a) { hand_over_register(r.db, a, today, now); }},
        {"take the register back", SchemeAct::restore_backup,
         [](R& r, const A& a) { take_register_back(r.db, a, now); }},
        {"note a lost sticker", SchemeAct::move_venues,
         [](R& r, const A& a) { StickerLedger(r.db).revoke_lost(a, "SP-0001", today, now); }},
        {"say that venues were told", SchemeAct::move_venues,
         [](R& r, const A& a) { StickerLedger(r.db).note_told(a, today, now); }},
        {"give no further sticker", SchemeAct::change_undecided,
         [](R& r, const A& a) { r.venues.decline_stickers(a, shop, now); }},
        {"keep a form of the council", SchemeAct::change_undecided,
         [](R& r, const A& a) {
             add_council_form(r.db, a, shop,
                              {.id = uuid_no(79),
                               .form = "visit",
                               .form_version = "1.0",
                               .signed_at = now,
                               .answers = {}},
                              now);
         }},
        {"let a waiting file in", SchemeAct::enrol_devices,
         [](R& r, const A& a) { WaitingParcels(r.db).take_out(a, {uuid_no(77)}, now); }},
        {"hand out a person's data", SchemeAct::export_records,
         [](R& r, const A& a) { PersonBook(r.db).hand_out(a, person_no(1).id, now); }},
        {"correct a person", SchemeAct::correct_people,
         [](R& r, const A& a) { PersonBook(r.db).correct(a, person_no(1), r.rules); }},
        {"erase a person", SchemeAct::erase_people,
         [](R& r, const A& a) { PersonBook(r.db).erase(a, person_no(1).id, r.rules); }},
        {"keep a filter of a list", SchemeAct::change_undecided,
         [](R& r, const A& a) {
             SavedChoices(r.db, "venues").save(a, {"North", {}});
         }},
        {"forget a filter of a list", SchemeAct::change_undecided,
         [](R& r, const A& a) { SavedChoices(r.db, "venues").forget(a, "North"); }},
        {"run retention", SchemeAct::run_retention,
         [](R& r, const A& a) { run_retention(r.db, a, {}, r.rules); }},
    };
}

// Whether the command was let through.
bool is_let(const Command& command, SchemeRole role) {
    TwoVenues venues;
    const std::int64_t rows = venues.audit.head().seq;
    try {
        command.run(venues, {{uuid_no(900)}, role});
        return true;
    } catch (const NotAllowed& refused) {
        BOOST_TEST((refused.act() == command.act), command.name);
        BOOST_TEST(venues.audit.head().seq == rows, command.name);
        return false;
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(every_command_is_let_through_for_the_roles_that_may_and_for_no_other) {
    for (const Command& command : commands()) {
        for (const SchemeRole role :
             {SchemeRole::administrator, SchemeRole::coordinator, SchemeRole::auditor})
            BOOST_TEST(is_let(command, role) == may(role, command.act), command.name);
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
