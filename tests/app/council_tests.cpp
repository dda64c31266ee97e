#include <boost/test/unit_test.hpp>

#include "app/a_council.h"
#include "app/council.h"
#include "app/print_view_model.h"

#include <chrono>

using namespace safeplaces;

namespace {

// A venue on disk, ready to print, that knows its council.
struct AVenueAndItsCouncil {
    AVenueAndItsCouncil() { desk->council.trust(council.pack_file()); }

    void open_again() {
        const std::filesystem::path place = desk->file.folder();
        desk.reset();
        desk = std::make_unique<Desk>(VenueFile::open(place, world.today), world.library,
                                      world.outside);
    }

    [[nodiscard]] CouncilWord word() { return desk->council.word(world.today); }
    [[nodiscard]] SignGate gate() { return sign_gate(standing_of(*desk)); }
    TakenIn take_in(VenueState state, std::int64_t seq) {
        return desk->council.take_in(council.letter(*desk, state, seq));
    }

    // The council changes its keys, and the venue takes in the pack that says so.
    ACouncil renewed(std::int64_t seq = 2) {
        ACouncil next;
        BOOST_TEST_REQUIRE((desk->council.take_in(handed_over_pack(next, seq)) == TakenIn::pack));
        return next;
    }
    [[nodiscard]] std::string handed_over_pack(const ACouncil& next, std::int64_t seq) const {
        Pack pack = next.pack(seq);
        pack.older = {hand_over(council.keys, public_keys(next.keys), pack.scheme_uid)};
        return sign_pack(pack, next.keys);
    }
    // Says that the keys of `council` count no more.
    [[nodiscard]] std::string key_notice(const ACouncil& next) const {
        return sign_notice({.id = {new_uuid(world.outside)},
                            .scheme = {next.uid},
                            .made_at = world.outside.now(),
                            .revoked = {},
                            .contacts = {},
                            .compromised = {public_keys(council.keys).signing}},
                           next.keys);
    }

    TemporaryFolder folder;
    ADesk world; // its outside
    ACouncil council;
    std::unique_ptr<Desk> desk = std::make_unique<Desk>(
        VenueFile::create(
            folder.path / "data", {"0198a000-0000-7000-8000-0000000000aa"}, world.today),
        world.library,
        world.outside);
};

} // namespace

BOOST_AUTO_TEST_SUITE(council)

BOOST_FIXTURE_TEST_CASE(a_council_is_believed_once_its_words_were_compared, ADesk) {
    const ACouncil council;
    BOOST_TEST(
        (desk.council.take_in(council.letter(desk, VenueState::approved)) == TakenIn::no_council));
    BOOST_TEST((desk.council.take_in(council.pack_file()) == TakenIn::to_compare));
    BOOST_TEST(!desk.council.pack());
    desk.council.trust(council.pack_file());
    BOOST_TEST_REQUIRE(desk.council.pack().has_value());
    BOOST_TEST(desk.council.pack()->name == "Southampton Safe Places");
    BOOST_TEST(
        (desk.council.take_in(council.letter(desk, VenueState::approved)) == TakenIn::decision));
}

BOOST_FIXTURE_TEST_CASE(a_letter_and_the_trust_are_there_the_next_time, AVenueAndItsCouncil) {
    BOOST_TEST((take_in(VenueState::approved, 1) == TakenIn::decision));
    open_again();
    BOOST_TEST_REQUIRE(word().decision.has_value());
    BOOST_TEST((word().decision->state == VenueState::approved));
    BOOST_TEST_REQUIRE(word().stickers.size() == 1U);
    BOOST_TEST(word().stickers[0].statement.number == "SP-0042");
    BOOST_TEST((gate() == SignGate::approved));
}

BOOST_FIXTURE_TEST_CASE(the_newest_letter_counts_and_an_older_one_is_not_taken,
                        AVenueAndItsCouncil) {
    const std::string approval = council.letter(*desk, VenueState::approved, 1);
    BOOST_TEST((desk->council.take_in(approval) == TakenIn::decision));
    BOOST_TEST((take_in(VenueState::suspended, 2) == TakenIn::decision));
    BOOST_TEST((gate() == SignGate::stopped));
    BOOST_TEST((desk->council.take_in(approval) == TakenIn::older));
    BOOST_TEST((gate() == SignGate::stopped));
    BOOST_TEST((take_in(VenueState::approved, 3) == TakenIn::decision));
    BOOST_TEST((gate() == SignGate::approved));
}

BOOST_FIXTURE_TEST_CASE(a_changed_letter_is_not_taken, AVenueAndItsCouncil) {
    std::string approval = council.letter(*desk, VenueState::approved);
    approval[approval.size() / 2] = static_cast<char>(approval[approval.size() / 2] ^ 1);
    BOOST_TEST((desk->council.take_in(approval) == TakenIn::broken));
    BOOST_TEST((desk->council.take_in(approval.substr(0, 40)) == TakenIn::broken));
    BOOST_TEST((desk->council.take_in("no parcel at all") == TakenIn::broken));
    BOOST_TEST(!word().decision);
}

BOOST_FIXTURE_TEST_CASE(another_council_cannot_approve, AVenueAndItsCouncil) {
    const ACouncil other;
    BOOST_TEST(
        (desk->council.take_in(other.letter(*desk, VenueState::approved)) == TakenIn::not_ours));
    Decision decision = council.decision(*desk, VenueState::approved);
    decision.stickers = {sign_sticker(other.sticker(*desk, "SP-0042"), other.keys)};
    BOOST_TEST((desk->council.take_in(council.letter(*desk, decision)) == TakenIn::decision));
    BOOST_TEST(word().stickers.empty());
    BOOST_TEST((gate() != SignGate::approved));
}

BOOST_FIXTURE_TEST_CASE(a_letter_for_another_venue_or_computer_is_not_taken, AVenueAndItsCouncil) {
    Decision decision = council.decision(*desk, VenueState::approved);
    decision.venue = {"0198a000-0000-7000-8000-0000000000bb"};
    BOOST_TEST((desk->council.take_in(council.letter(*desk, decision)) == TakenIn::not_ours));
    ADesk elsewhere;
    BOOST_TEST((desk->council.take_in(council.letter(elsewhere.desk, VenueState::approved)) ==
                TakenIn::not_ours));
    BOOST_TEST(!word().decision);
}

BOOST_FIXTURE_TEST_CASE(a_sticker_of_another_venue_scheme_or_day_does_not_count,
                        AVenueAndItsCouncil) {
    Decision decision = council.decision(*desk, VenueState::approved);
    StickerStatement venue = council.sticker(*desk, "SP-0001");
    venue.venue = {"0198a000-0000-7000-8000-0000000000bb"};
    StickerStatement scheme = council.sticker(*desk, "SP-0002");
    scheme.scheme = "otherville";
    StickerStatement ended = council.sticker(*desk, "SP-0003");
    ended.issued = plus_days(world.today, std::chrono::days{-30});
    ended.valid_to = plus_days(world.today, std::chrono::days{-1});
    decision.stickers = {sign_sticker(venue, council.keys), sign_sticker(scheme, council.keys),
                         sign_sticker(ended, council.keys), "no sticker"};
    BOOST_TEST((desk->council.take_in(council.letter(*desk, decision)) == TakenIn::decision));
    BOOST_TEST(word().stickers.empty());
    BOOST_TEST((gate() != SignGate::approved));
}

BOOST_FIXTURE_TEST_CASE(after_its_last_day_an_approval_counts_no_more, AVenueAndItsCouncil) {
    BOOST_TEST((take_in(VenueState::approved, 1) == TakenIn::decision));
    world.today = council.valid_to;
    BOOST_TEST((gate() == SignGate::approved));
    world.pass_days(1);
    BOOST_TEST((gate() == SignGate::approval_over));
}

BOOST_FIXTURE_TEST_CASE(whoever_writes_into_the_database_approves_nothing, AVenueAndItsCouncil) {
    Db& db = desk->file.db();
    CouncilFiles files(db);
    // A letter that a council of one's own has signed, with its pack beside it.
    const ACouncil own;
    files.put(CouncilFile::decision, own.letter(*desk, VenueState::approved), world.outside.now());
    BOOST_TEST(!word().decision);
    files.put(CouncilFile::pack, own.pack_file(), world.outside.now());
    open_again();
    BOOST_TEST(!desk->council.pack());
    BOOST_TEST((gate() != SignGate::approved));
    // Text that looks like an approval, in the record of what was printed.
    desk->settings.put("venue.state", "approved");
    desk->issues.add({.id = {new_uuid(world.outside)},
                      .kind = DocumentKind::sticker,
                      .approval = Approval::approved,
                      .made_at = world.outside.now(),
                      .made_on = world.today});
    BOOST_TEST((gate() != SignGate::approved));
}

BOOST_FIXTURE_TEST_CASE(a_backup_does_not_bring_an_older_letter_back, AVenueAndItsCouncil) {
    const std::string approval = council.letter(*desk, VenueState::approved, 1);
    BOOST_TEST((desk->council.take_in(approval) == TakenIn::decision));
    BOOST_TEST((take_in(VenueState::removed, 2) == TakenIn::decision));
    CouncilFiles(desk->file.db()).put(CouncilFile::decision, approval, world.outside.now());
    open_again();
    BOOST_TEST(word().is_missing_newer);
    BOOST_TEST((gate() == SignGate::letter_missing));
    BOOST_TEST((desk->council.take_in(approval) == TakenIn::older));
    BOOST_TEST((take_in(VenueState::removed, 2) == TakenIn::decision)); // sent again
    BOOST_TEST((gate() == SignGate::stopped));
}

BOOST_FIXTURE_TEST_CASE(on_another_computer_the_council_is_compared_anew, AVenueAndItsCouncil) {
    BOOST_TEST((take_in(VenueState::approved, 1) == TakenIn::decision));
    const DeviceId before = desk->council.device().id;
    std::filesystem::remove(desk->file.folder() / "device.key");
    open_again();
    BOOST_TEST(!desk->council.pack());
    BOOST_TEST(!word().decision);
    desk->council.trust(council.pack_file());
    BOOST_TEST((desk->council.device().id != before));
    BOOST_TEST(!word().decision); // it was sealed to the old one
    BOOST_TEST((take_in(VenueState::approved, 2) == TakenIn::decision));
    BOOST_TEST((gate() == SignGate::approved));
}

BOOST_FIXTURE_TEST_CASE(a_newer_pack_of_the_same_council_replaces_the_older, AVenueAndItsCouncil) {
    BOOST_TEST((desk->council.take_in(council.pack_file(3)) == TakenIn::pack));
    BOOST_TEST(desk->council.pack()->seq == 3);
    BOOST_TEST((desk->council.take_in(council.pack_file(2)) == TakenIn::older));
    BOOST_TEST((desk->council.take_in(council.pack_file(3)) == TakenIn::older));
    open_again();
    BOOST_TEST(desk->council.pack()->seq == 3);
}

BOOST_FIXTURE_TEST_CASE(new_keys_count_when_the_old_ones_hand_over, AVenueAndItsCouncil) {
    BOOST_TEST((take_in(VenueState::approved, 1) == TakenIn::decision));
    ACouncil renewed;
    Pack pack = renewed.pack(2);
    pack.older = {hand_over(council.keys, public_keys(renewed.keys), pack.scheme_uid)};
    BOOST_TEST((desk->council.take_in(sign_pack(pack, renewed.keys)) == TakenIn::pack));
    BOOST_TEST((gate() == SignGate::approved)); // old stickers stay good to their date
    BOOST_TEST((desk->council.take_in(renewed.letter(*desk, VenueState::suspended, 2)) ==
                TakenIn::decision));
    BOOST_TEST((gate() == SignGate::stopped));

    ACouncil stranger;
    BOOST_TEST((desk->council.take_in(stranger.pack_file(9)) == TakenIn::to_compare));
    BOOST_TEST(desk->council.pack()->seq == 2);
}

BOOST_FIXTURE_TEST_CASE(compromised_keys_take_their_stickers_with_them, AVenueAndItsCouncil) {
    BOOST_TEST((take_in(VenueState::approved, 1) == TakenIn::decision));
    ACouncil renewed;
    Pack pack = renewed.pack(2);
    pack.older = {hand_over(council.keys, public_keys(renewed.keys), pack.scheme_uid)};
    pack.compromised = {public_keys(council.keys).signing};
    const std::string file = sign_pack(pack, renewed.keys);
    // Keys that count no more cannot vouch for others: the words are compared.
    BOOST_TEST((desk->council.take_in(file) == TakenIn::to_compare));
    desk->council.trust(file);
    BOOST_TEST(word().stickers.empty());
    BOOST_TEST((gate() != SignGate::approved));
}

BOOST_FIXTURE_TEST_CASE(a_notice_about_keys_is_taken_in_whole_or_not_at_all, AVenueAndItsCouncil) {
    const std::string notice = key_notice(renewed());
    const std::filesystem::path key = desk->file.folder() / "device.key";
    std::filesystem::rename(key, folder.path / "aside");
    std::filesystem::create_directory(key); // so that it cannot be written
    BOOST_CHECK_THROW(static_cast<void>(desk->council.take_in(notice)), MachineError);
    std::filesystem::remove(key);
    std::filesystem::rename(folder.path / "aside", key);
    open_again();
    BOOST_TEST((desk->council.take_in(notice) == TakenIn::notice));
    BOOST_TEST((desk->council.take_in(council.pack_file(9)) == TakenIn::not_ours));
}

BOOST_FIXTURE_TEST_CASE(an_older_pack_does_not_bring_compromised_keys_back, AVenueAndItsCouncil) {
    const ACouncil next = renewed();
    BOOST_TEST((desk->council.take_in(key_notice(next)) == TakenIn::notice));
    open_again();
    BOOST_TEST((desk->council.take_in(handed_over_pack(next, 6)) == TakenIn::pack));
    Decision decision = next.decision(*desk, VenueState::approved);
    decision.stickers = {sign_sticker(council.sticker(*desk, "SP-0042"), council.keys)};
    BOOST_TEST((desk->council.take_in(next.letter(*desk, decision)) == TakenIn::decision));
    BOOST_TEST(word().stickers.empty());
    // Nor is a pack of whoever has them now worth a comparison.
    BOOST_TEST((desk->council.take_in(council.pack_file(9)) == TakenIn::not_ours));
}

BOOST_FIXTURE_TEST_CASE(a_letter_that_arrives_counts_by_the_keys_of_now, AVenueAndItsCouncil) {
    BOOST_TEST((take_in(VenueState::suspended, 1) == TakenIn::decision));
    const ACouncil next = renewed();
    BOOST_TEST((take_in(VenueState::approved, 2) == TakenIn::not_ours));
    BOOST_TEST((gate() == SignGate::stopped)); // the letter that is here counts still
    BOOST_TEST(
        (desk->council.take_in(next.letter(*desk, VenueState::approved, 2)) == TakenIn::decision));
    BOOST_TEST((gate() == SignGate::approved));
}

BOOST_FIXTURE_TEST_CASE(a_revoked_sticker_gives_no_way_to_a_provisional_one, AVenueAndItsCouncil) {
    Decision decision = council.decision(*desk, VenueState::approved, 1);
    decision.stickers.clear(); // one comes with the next letter
    BOOST_TEST((desk->council.take_in(council.letter(*desk, decision)) == TakenIn::decision));
    BOOST_TEST((gate() == SignGate::registration_missing));
    BOOST_TEST((take_in(VenueState::approved, 2) == TakenIn::decision));
    const Notice notice{.id = {new_uuid(world.outside)},
                        .scheme = {council.uid},
                        .made_at = world.outside.now(),
                        .revoked = {"SP-0042"},
                        .contacts = {},
                        .compromised = {}};
    BOOST_TEST((desk->council.take_in(sign_notice(notice, council.keys)) == TakenIn::notice));
    BOOST_TEST((gate() == SignGate::stopped));
}

BOOST_FIXTURE_TEST_CASE(a_revoked_sticker_does_not_count, AVenueAndItsCouncil) {
    BOOST_TEST((take_in(VenueState::approved, 1) == TakenIn::decision));
    Notice notice{.id = {new_uuid(world.outside)},
                  .scheme = {council.uid},
                  .seq = 1,
                  .made_at = world.outside.now(),
                  .revoked = {"SP-0042"},
                  .contacts = {},
                  .compromised = {}};
    BOOST_TEST((desk->council.take_in(sign_notice(notice, council.keys)) == TakenIn::notice));
    BOOST_TEST(word().stickers.empty());
    BOOST_TEST((desk->council.take_in(sign_notice(notice, council.keys)) == TakenIn::older));
    notice.scheme = {"0198a000-0000-7000-8000-0000000000bb"};
    notice.seq = 2;
    BOOST_TEST((desk->council.take_in(sign_notice(notice, council.keys)) == TakenIn::not_ours));
}

BOOST_FIXTURE_TEST_CASE(newer_numbers_of_the_council_are_used, AVenueAndItsCouncil) {
    Notice notice{.id = {new_uuid(world.outside)},
                  .scheme = {council.uid},
                  .made_at = world.outside.now(),
                  .revoked = {},
                  .contacts = {{.id = "helpline",
                                .name = "An invented helpline",
                                .number = "020 7946 0123",
                                .use = "Invented worries",
                                .hours = {},
                                .source = "the council"}},
                  .compromised = {}};
    BOOST_TEST((desk->council.take_in(sign_notice(notice, council.keys)) == TakenIn::notice));
    desk = with_new_rules(std::move(desk), world.library);
    BOOST_TEST_REQUIRE(desk->library.contacts.size() == 1U);
    BOOST_TEST(desk->library.contacts[0].number == "020 7946 0123");
}

BOOST_FIXTURE_TEST_CASE(the_rules_of_the_pack_are_used_and_broken_ones_are_not,
                        AVenueAndItsCouncil) {
    Pack pack = council.pack(2);
    std::string& scheme = pack.files.back().bytes;
    const std::string line = "provisional_days = 28";
    scheme.replace(scheme.find(line), line.size(), "provisional_days = 14");
    BOOST_TEST((desk->council.take_in(sign_pack(pack, council.keys)) == TakenIn::pack));
    desk = with_new_rules(std::move(desk), world.library);
    BOOST_TEST(desk->library.scheme.provisional.count() == 14);
    BOOST_TEST(desk->brought.mistake_in.empty());

    pack.seq = 3;
    pack.files.back().bytes = "id = 3\n";
    BOOST_TEST((desk->council.take_in(sign_pack(pack, council.keys)) == TakenIn::pack));
    desk = with_new_rules(std::move(desk), world.library);
    BOOST_TEST(desk->library.scheme.provisional.count() == 28);
    BOOST_TEST(desk->brought.mistake_in == "scheme.toml, 1");
}

BOOST_AUTO_TEST_SUITE_END()
