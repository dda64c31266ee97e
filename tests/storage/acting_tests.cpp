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
#include "storage/register/venue_join.h"
#include "storage/register/waiting_parcels.h"
#include "storage/register_samples.h"

#include <algorithm>
#include <functional>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(acting)

namespace {

// A register in which there is something for each of the commands.
struct InFullUse : TwoVenues {
    InFullUse() {
        users.add(administrator, cook, {"wrapped", 1}, now);
        keys.change(administrator, scheme_keys_no(2), {}, now);
        approve_shop(tomorrow);
        stickers.add(coordinator, a_sticker("SP-0001"), "cose", now);
        waiting.add(coordinator, {.device = stranger, .venue = shop, .bytes = "sealed"}, now);
        const VenueImport::Row row{entry, {.name = "Corner Shop", .postcode = "SO14 7LY"}};
        VenueImport(db).take_in(administrator, {&row, 1}, today, now);
        papers.add(coordinator, {&paper, 1}, "pdf");
    }

    static StickerStatement a_sticker(const std::string& number) {
        StickerStatement statement;
        statement.venue = shop;
        statement.issued = today;
        statement.valid_to = tomorrow;
        statement.number = number;
        return statement;
    }

    const DeskUser cook{.id = {uuid_no(950)}, .name = "Cy Cook"};
    const DeviceId stranger{uuid_no(77)};
    const VenueId entry{uuid_no(76)}; // of an old list
    const PaperIssue paper{
        .id = {uuid_no(80)}, .venue = shop, .at = now, .on = today, .content = digest_of("pdf")};
    StickerLedger stickers{db};
    WaitingParcels waiting{db};
    PaperBook papers{db};
    SentBook sent{db};
    VenueJoins joins{db};
    SavedChoices filters{db, "venues"};
};

struct Command {
    const char* name;
    const char* call; // as its header has it, and how many parameters it takes
    SchemeAct act;
    std::function<void(InFullUse&, const Acting&)> run;
    std::function<void(InFullUse&)> before = [](InFullUse&) {};
    int rows = 1; // of the audit
};

Sent sent_as(SentKind kind) {
    return {.id = {uuid_no(8001)}, .kind = kind, .made = now};
}

// Everything that changes the register, with the least that each one needs. Without a row of its
// own: what somebody looks at is not what the register knows; that venues were told is in the row
// of the notice that told them.
std::vector<Command> commands() {
    using R = InFullUse;
    using A = Acting;
    const Move withdrawn{
        .to = VenueState::withdrawn, .reason = MoveReason::venue_asked, .on = today};
    return {
        {"add a user", "UserBook::add/4", SchemeAct::manage_users,
         [](R& r, const A& a) {
             r.users.add(a, {.id = {uuid_no(951)}, .name = "Di Dean"}, {"wrapped", 1}, now);
         }},
        {"rename a user", "UserBook::rename/4", SchemeAct::manage_users,
         [](R& r, const A& a) { r.users.rename(a, r.cook.id, "Di Dean", now); }},
        {"give a role", "UserBook::set_role/4", SchemeAct::manage_users,
         [](R& r, const A& a) { r.users.set_role(a, r.cook.id, SchemeRole::auditor, now); }},
        {"end a user", "UserBook::end/3", SchemeAct::manage_users,
         [](R& r, const A& a) { r.users.end(a, r.cook.id, now); }},
        {"reset a passphrase", "UserBook::set_keys/4", SchemeAct::manage_users,
         [](R& r, const A& a) {
             r.users.set_keys(a, r.cook.id, {"wrapped", 1}, now);
         }},
        {"change keys", "KeyBook::change/4", SchemeAct::change_keys,
         [](R& r, const A& a) { r.keys.change(a, scheme_keys_no(3), {}, now); }},
        {"declare keys compromised", "KeyBook::declare_compromised/3", SchemeAct::change_keys,
         [](R& r, const A& a) { r.keys.declare_compromised(a, 1, now); }},
        {"take in parcels", "ParcelIntake::take_in/2", SchemeAct::take_in_parcels,
         [](R& r, const A& a) {
             const ArrivedParcel parcel = arrived(submission_no(1, cafe_pc));
             ParcelIntake(r.db, r.rules).take_in(a, {&parcel, 1});
         }},
        {"settle a conflict", "ConflictBook::settle/4", SchemeAct::settle_conflicts,
         [](R& r, const A& a) {
             r.conflicts.settle(a, r.conflicts.open(1).at(0).id, ConflictAnswer::noted, now);
         },
         [](R& r) { r.take_in(submission_no(3)); }},
        {"join an entry of a list to a venue", "VenueJoins::join/4", SchemeAct::settle_conflicts,
         [](R& r, const A& a) { r.joins.join(a, shop, r.entry, now); }},
        {"part them", "VenueJoins::part/3", SchemeAct::settle_conflicts,
         [](R& r, const A& a) { r.joins.part(a, shop, now); },
         [](R& r) { r.joins.join(coordinator, shop, r.entry, now); }},
        {"keep them apart", "VenueJoins::keep_apart/4", SchemeAct::settle_conflicts,
         [](R& r, const A& a) { r.joins.keep_apart(a, shop, r.entry, now); }},
        {"enrol a device", "DeviceBook::enrol/4", SchemeAct::enrol_devices,
         [](R& r, const A& a) {
             r.devices.enrol(a, {r.stranger, key_no(54), key_no(154)}, shop, now);
         }},
        {"revoke a device", "DeviceBook::revoke/3", SchemeAct::enrol_devices,
         [](R& r, const A& a) { r.devices.revoke(a, shop_pc.device, now); }},
        {"keep a file of a computer that is not known", "WaitingParcels::add/3",
         SchemeAct::take_in_parcels,
         [](R& r, const A& a) {
             r.waiting.add(a,
                           {.content = digest_of("another"),
                            .device = r.stranger,
                            .venue = shop,
                            .bytes = "sealed"},
                           now);
         }},
        {"let a waiting file in", "WaitingParcels::take_out/3", SchemeAct::enrol_devices,
         [](R& r, const A& a) { r.waiting.take_out(a, r.stranger, now); }},
        {"refuse a device", "WaitingParcels::refuse/3", SchemeAct::enrol_devices,
         [](R& r, const A& a) { r.waiting.refuse(a, r.stranger, now); }},
        {"note a form as read", "ArrivedForms::note_read/3", SchemeAct::change_undecided,
         [](R& r, const A& a) { ArrivedForms(r.db).note_read(a, uuid_no(6100), now); },
         [](R& r) {
             Submission sent = submission_no(1, cafe_pc);
             sent.forms = {{.id = uuid_no(6100),
                            .form = "leaving",
                            .form_version = "1.0",
                            .signed_at = now,
                            .answers = {}}};
             r.take_in(sent);
         }},
        {"keep a form of the council", "add_council_form/5", SchemeAct::change_undecided,
         [](R& r, const A& a) {
             add_council_form(r.db, a, shop,
                              {.id = uuid_no(79),
                               .form = "visit",
                               .form_version = "1.0",
                               .signed_at = now,
                               .answers = {}},
                              now);
         }},
        {"add a venue", "VenueRegister::add/4", SchemeAct::move_venues,
         [](R& r, const A& a) {
             r.venues.add(a, {{uuid_no(78)}, "Bakery"}, today, now);
         }},
        {"take in a list of venues", "VenueImport::take_in/4", SchemeAct::import_register,
         [](R& r, const A& a) {
             const VenueImport::Row row{{uuid_no(78)}, {.name = "Florist"}};
             VenueImport(r.db).take_in(a, {&row, 1}, today, now);
         },
         [](R&) {}, 2},
        {"move a venue", "VenueRegister::move/4", SchemeAct::move_venues,
         [withdrawn](R& r, const A& a) { r.venues.move(a, cafe, withdrawn, now); }},
        {"take a move back", "VenueRegister::undo/3", SchemeAct::change_undecided,
         [](R& r, const A& a) { r.venues.undo(a, cafe, now); },
         [withdrawn](R& r) { r.venues.move(coordinator, cafe, withdrawn, now); }},
        {"name a ward", "VenueRegister::set_ward/4", SchemeAct::change_undecided,
         [](R& r, const A& a) { r.venues.set_ward(a, shop, "Bargate", now); }},
        {"fill in a postcode", "VenueRegister::set_postcode/4", SchemeAct::change_undecided,
         [](R& r, const A& a) { r.venues.set_postcode(a, shop, "SO14 0AA", now); }},
        {"place on the map", "VenueRegister::set_place/4", SchemeAct::change_undecided,
         [](R& r, const A& a) {
             r.venues.set_place(a, shop, MapPlace{50.9, -1.4}, now);
         }},
        {"say what the map shows", "VenueRegister::set_on_map/4", SchemeAct::change_undecided,
         [](R& r, const A& a) { r.venues.set_on_map(a, shop, OnMap::yes, now); }},
        {"keep off the map", "VenueRegister::choose_map/4", SchemeAct::change_undecided,
         [](R& r, const A& a) { r.venues.choose_map(a, shop, MapChoice::off, now); }},
        {"give no further sticker", "VenueRegister::decline_stickers/3",
         SchemeAct::change_undecided,
         [](R& r, const A& a) { r.venues.decline_stickers(a, shop, now); }},
        {"issue a sticker", "StickerLedger::add/4", SchemeAct::move_venues,
         [](R& r, const A& a) { r.stickers.add(a, r.a_sticker("SP-0002"), "cose", now); }},
        {"say where a sticker is", "StickerLedger::set_state/4", SchemeAct::move_venues,
         [](R& r, const A& a) { r.stickers.set_state(a, "SP-0001", StickerState::up, now); }},
        {"take back what was said of a sticker", "StickerLedger::take_back/3",
         SchemeAct::move_venues, [](R& r, const A& a) { r.stickers.take_back(a, "SP-0001", now); },
         [](R& r) { r.stickers.set_state(coordinator, "SP-0001", StickerState::up, now); }},
        {"revoke a sticker", "StickerLedger::revoke/3", SchemeAct::move_venues,
         [](R& r, const A& a) { r.stickers.revoke(a, "SP-0001", now); }},
        {"revoke what compromised keys signed", "StickerLedger::revoke_unless/4",
         SchemeAct::move_venues,
         [](R& r, const A& a) {
             r.stickers.revoke_unless(
                 a, [](const std::string&) { return false; }, today, now);
         }},
        {"revoke a venue's stickers", "StickerLedger::revoke_all/3", SchemeAct::move_venues,
         [](R& r, const A& a) { r.stickers.revoke_all(a, shop, now); }},
        {"note a lost sticker", "StickerLedger::revoke_lost/4", SchemeAct::move_venues,
         [](R& r, const A& a) { r.stickers.revoke_lost(a, "SP-0001", today, now); }},
        {"give stickers back", "StickerLedger::give_back/4", SchemeAct::change_undecided,
         [](R& r, const A& a) { r.stickers.give_back(a, shop, now, now); },
         [](R& r) { r.stickers.revoke(coordinator, "SP-0001", now); }},
        {"say that venues were told", "StickerLedger::note_told/3", SchemeAct::move_venues,
         [](R& r, const A& a) { r.stickers.note_told(a, today, now); },
         [](R& r) { r.stickers.revoke(coordinator, "SP-0001", now); }, 0},
        {"issue papers", "PaperBook::add/3", SchemeAct::change_undecided,
         [](R& r, const A& a) {
             PaperIssue another = r.paper;
             another.id = {uuid_no(81)};
             r.papers.add(a, {&another, 1}, "pdf");
         }},
        {"issue papers and hand them on", "PaperBook::add/4", SchemeAct::change_undecided,
         [](R& r, const A& a) {
             PaperIssue another = r.paper;
             another.id = {uuid_no(81)};
             r.papers.add(a, {&another, 1}, "pdf", [] {});
         }},
        {"save a paper once more", "PaperBook::note_saved_again/3", SchemeAct::export_records,
         [](R& r, const A& a) { r.papers.note_saved_again(a, r.paper, now); }},
        {"hand a paper on once more", "PaperBook::note_saved_again/4", SchemeAct::export_records,
         [](R& r, const A& a) { r.papers.note_saved_again(a, r.paper, now, [] {}); }},
        {"send a notice", "SentBook::add/3", SchemeAct::move_venues,
         [](R& r, const A& a) { r.sent.add(a, sent_as(SentKind::notice), "file"); }},
        {"send a pack", "SentBook::add/3", SchemeAct::change_rules,
         [](R& r, const A& a) { r.sent.add(a, sent_as(SentKind::pack), "file"); }},
        {"say that a letter was saved", "SentBook::note_saved/3", SchemeAct::move_venues,
         [](R& r, const A& a) { r.sent.note_saved(a, sent_as(SentKind::notice).id, now); },
         [](R& r) { r.sent.add(coordinator, sent_as(SentKind::notice), "file"); }},
        {"change the files of the pack", "PackBook::change/3", SchemeAct::change_rules,
         [](R& r, const A& a) {
             PackBook(r.db).change(a, {{"scheme.toml", ""}}, now);
         }},
        {"hand the register over", "hand_over_register/4", SchemeAct::restore_backup,
         [](R& r, const A& a) { hand_over_register(r.db, a, today, now); }},
        {"take the register back", "take_register_back/3", SchemeAct::restore_backup,
         [](R& r, const A& a) { take_register_back(r.db, a, now); },
         [](R& r) { hand_over_register(r.db, administrator, today, now); }},
        {"hand out a person's data", "PersonBook::hand_out/3", SchemeAct::export_records,
         [](R& r, const A& a) { PersonBook(r.db).hand_out(a, person_no(1).id, now); }},
        {"correct a person", "PersonBook::correct/3", SchemeAct::correct_people,
         [](R& r, const A& a) {
             PersonBook(r.db).correct(a, person_no(1, "Zofia Nowak"), r.rules);
         }},
        {"erase a person", "PersonBook::erase/3", SchemeAct::erase_people,
         [](R& r, const A& a) { PersonBook(r.db).erase(a, person_no(1).id, r.rules); }},
        {"run retention", "run_retention/5", SchemeAct::run_retention,
         [](R& r, const A& a) {
             RetentionPlan due;
             due.uses = 1;
             run_retention(r.db, a, due, {}, r.rules);
         }},
        {"keep a filter of a list", "SavedChoices::save/2", SchemeAct::change_undecided,
         [](R& r, const A& a) {
             r.filters.save(a, {"North", {}});
         },
         [](R&) {}, 0},
        {"forget a filter of a list", "SavedChoices::forget/2", SchemeAct::change_undecided,
         [](R& r, const A& a) { r.filters.forget(a, "North"); },
         [](R& r) {
             r.filters.save(coordinator, {"North", {}});
         },
         0},
    };
}

// Whether the command was let through. Who may adds its rows of the audit, who may not adds none.
bool is_let(const Command& command, SchemeRole role) {
    InFullUse in_use;
    command.before(in_use);
    const std::int64_t rows = in_use.audit.head().seq;
    bool is_done = true;
    try {
        command.run(in_use, {{uuid_no(900)}, role});
    } catch (const NotAllowed& refused) {
        BOOST_TEST((refused.act() == command.act), command.name);
        is_done = false;
    }
    BOOST_TEST(in_use.audit.head().seq - rows == (is_done ? command.rows : 0), command.name);
    return is_done;
}

// "StickerLedger::revoke/3": each public call that takes who acts, with its number of parameters.
std::set<std::string> calls_in(const fs::path& header) {
    static const std::regex line(R"(//[^\n]*|\bclass (\w+) \{|(private|public):|(\n\};))"
                                 R"(|(\w+)\(([^()]*\bconst Acting& acting\b[^;{]*)\)[ \w]*[;{])");
    const std::string text = read_file(header);
    std::set<std::string> calls;
    std::string owner;
    bool is_public = true;
    for (std::sregex_iterator found(text.begin(), text.end(), line), end; found != end; ++found) {
        const std::smatch& match = *found;
        if (match[1].matched)
            owner = match[1].str() + "::";
        if (match[2].matched)
            is_public = match[2] == "public";
        if (match[3].matched) {
            owner.clear();
            is_public = true;
        }
        if (match[4].matched && is_public) {
            const std::string parameters =
                std::regex_replace(match[5].str(), std::regex("<[^<>]*>"), "");
            calls.insert(owner + match[4].str() + "/" +
                         std::to_string(1 + std::ranges::count(parameters, ',')));
        }
    }
    return calls;
}

std::set<std::string> calls_of_the_register() {
    std::set<std::string> calls;
    for (const auto& file :
         fs::directory_iterator(fs::path(SAFEPLACES_ROOT "/src/storage/register")))
        if (file.path().extension() == ".h")
            calls.merge(calls_in(file.path()));
    calls.erase("require/2");            // asks, and changes nothing
    calls.erase("RegisterAudit::add/5"); // the row itself
    return calls;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_command_is_let_through_for_the_roles_that_may_and_writes_its_row) {
    for (const Command& command : commands()) {
        for (const SchemeRole role :
             {SchemeRole::administrator, SchemeRole::coordinator, SchemeRole::auditor})
            BOOST_TEST(is_let(command, role) == may(role, command.act), command.name);
    }
}

BOOST_AUTO_TEST_CASE(no_command_is_forgotten) {
    std::set<std::string> tried;
    for (const Command& command : commands())
        tried.insert(command.call);
    BOOST_TEST(tried == calls_of_the_register(), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
