#include <boost/test/unit_test.hpp>

#include "app/scheme/inbox_view_model.h"
#include "app/scheme_fixture.h"
#include "interchange/mail.h"
#include "interchange/parcel_file.h"
#include "storage/backups.h"
#include "storage/files.h"
#include "temporary_folder.h"

#include <cstddef>
#include <filesystem>

using namespace safeplaces;
namespace fs = std::filesystem;

namespace {

const SchemeId scheme{"0198a000-0000-7000-8000-000000000900"};

// A register on the disk with one venue, whose computer it knows.
struct AKnownComputer : ASchemeWorld {
    AKnownComputer() {
        const Instant now = outside.now();
        KeyBook{file.db()}.add_first(public_keys(keys), now);
        PackBook{file.db()}.put({{"scheme.toml", scheme_text(shipped_library().scheme)},
                                 {"contacts.toml", contacts_text(shipped_library().contacts)}});
        Unlocked unlocked{
            .acting = {{"0198a000-0000-7000-8000-000000000901"}, SchemeRole::administrator},
            .user_name = "Ana Example"};
        unlocked.keys.push_back(secret_keys_from(keys.seed()));
        desk.emplace(file, shipped_library(), outside, std::move(unlocked));
        desk->venues.add(desk->acting, {.id = bakery, .name = "Example Bakery"}, outside.today(),
                         now);
        static_cast<void>(
            desk->devices.enrol(desk->acting, device_keys(computer, computer_keys), bakery, now));
        inbox.emplace(*desk);
    }

    // The computer's file of that number, with so many passes; it follows the one made before.
    std::string parcel(std::int64_t seq, int passes = 0) {
        Submission sent;
        sent.id = {new_uuid(outside)};
        sent.venue = bakery;
        sent.from = device_keys(computer, computer_keys);
        sent.seq = seq;
        sent.made_at = outside.now();
        for (int number = 0; number < passes; ++number) {
            sent.completions.push_back({.id = {new_uuid(outside)},
                                        .person = {new_uuid(outside)},
                                        .venue = bakery,
                                        .course = {"hate-crime"},
                                        .version = "1.0",
                                        .language = "en",
                                        .score = {},
                                        .date = outside.today(),
                                        .expires = outside.today()});
        }
        sent.previous = seq > 1 ? last : std::nullopt;
        const std::string sealed = seal_submission(sent, computer_keys, public_keys(keys));
        const auto itself = [&](const DeviceId&) { return std::optional{sent.from}; };
        last = std::get<OpenedSubmission>(open_submission(sealed, {&keys, 1}, itself)).content;
        return sealed;
    }

    void put(const fs::path& path, const std::string& bytes) const {
        fs::create_directories(path.parent_path());
        atomic_save(path, bytes);
    }

    void run_one_step() {
        const auto step = std::move(steps.front());
        steps.pop_front();
        step();
    }

    [[nodiscard]] std::ptrdiff_t backups_before_import() const {
        const std::vector<Backup> all = backups_of(file.folder());
        return std::count_if(all.begin(), all.end(), [](const Backup& each) {
            return each.reason == BackupReason::before_import;
        });
    }

    TemporaryFolder folder;
    SecretKeys keys = new_secret_keys();
    VenueId bakery{"0198a000-0000-7000-8000-000000000101"};
    DeviceId computer{"0198a000-0000-7000-8000-000000000201"};
    SecretKeys computer_keys = new_secret_keys();
    RegisterFile file =
        RegisterFile::create(folder.path / "data", scheme, "Anyborough", venue.today);
    std::optional<Digest> last; // what the file before held
    std::optional<SchemeDesk> desk;
    std::optional<InboxViewModel> inbox;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(inbox_sources, AKnownComputer)

BOOST_AUTO_TEST_CASE(of_a_folder_what_can_be_ours_is_taken_in_also_from_folders_in_it) {
    put(folder.path / "sent" / "november" / "one.safeplace", parcel(1));
    put(folder.path / "sent" / "two.safeplace", parcel(2));
    put(folder.path / "sent" / "shopping list.txt", "bread");
    inbox->add({folder.path / "sent"});
    finish_work();
    BOOST_TEST(inbox->state().rows.size() == 2U);
    BOOST_TEST(inbox->state().taken == 2);
    BOOST_TEST(inbox->state().refused == 0);
}

BOOST_AUTO_TEST_CASE(what_became_of_the_files_is_there_again_after_a_lock) {
    put(folder.path / "sent" / "one.safeplace", parcel(1, 2));
    put(folder.path / "sent" / "two.safeplace", "no file of a venue");
    inbox->add({folder.path / "sent"});
    finish_work();
    const InboxState before = inbox->state();
    InboxViewModel again{*desk, [] {}, inbox->results()};
    BOOST_TEST((again.state().rows == before.rows));
    BOOST_TEST(again.state().taken == 1);
    BOOST_TEST(again.state().refused == 1);
    BOOST_TEST(again.state().new_records == 2);
    BOOST_TEST(again.state().result == before.result);
    BOOST_TEST(again.state().done == again.state().all);
}

BOOST_AUTO_TEST_CASE(a_lock_in_the_middle_leaves_what_was_taken_in_and_says_so) {
    for (int number = 1; number <= 60; ++number) {
        put(folder.path / "sent" / (std::to_string(100 + number) + ".safeplace"), parcel(number));
    }
    inbox->add({folder.path / "sent"});
    run_one_step(); // the backup, and the first files
    const int done = inbox->state().done;
    BOOST_TEST(done > 0);
    BOOST_TEST(done < 60);
    inbox->cancel();
    const InboxResults kept = inbox->results();
    steps.clear();
    inbox.emplace(
        *desk, [] {}, kept);
    BOOST_TEST(std::ssize(inbox->state().rows) == done);
    BOOST_TEST(inbox->state().result.find("60") != std::string::npos);
    BOOST_TEST(!inbox->state().is_running);
}

// Whoever compares words on the telephone finds them again.
BOOST_AUTO_TEST_CASE(what_waits_for_its_words_stands_there_once_after_a_lock) {
    computer_keys = new_secret_keys();
    computer = {"0198a000-0000-7000-8000-000000000202"};
    inbox->add({[&] {
        put(folder.path / "new.safeplace", parcel(1));
        return folder.path / "new.safeplace";
    }()});
    finish_work();
    BOOST_TEST(inbox->state().to_decide == 1);
    const InboxViewModel again{*desk, [] {}, inbox->results()};
    BOOST_TEST(again.state().rows.size() == 1U);
    BOOST_TEST(again.waiting_count() == 1);
}

BOOST_AUTO_TEST_CASE(of_a_mail_what_is_attached_is_taken_in) {
    const auto mail = [&](const std::string& name, const std::string& bytes) {
        return eml_draft({.to = {},
                          .subject = "Our file",
                          .text = "Here it is.",
                          .attachment_name = name,
                          .attachment = bytes});
    };
    put(folder.path / "mail.eml", mail("bakery.safeplace", parcel(1)));
    put(folder.path / "another.eml", mail({}, {}));
    inbox->add({folder.path / "mail.eml", folder.path / "another.eml"});
    finish_work();
    BOOST_TEST(inbox->state().taken == 1);
    BOOST_REQUIRE(inbox->state().refused == 1);
    BOOST_TEST(inbox->state().rows.at(0).file == "another.eml");
    BOOST_TEST(inbox->state().rows.at(1).file == "bakery.safeplace");
}

BOOST_AUTO_TEST_CASE(cancel_leaves_what_was_not_read_yet_outside) {
    constexpr int many = 1000; // passes: more bytes than one step takes
    for (const std::int64_t seq : {1, 2, 3}) {
        put(folder.path / (std::to_string(seq) + ".safeplace"), parcel(seq, many));
    }
    inbox->add(
        {folder.path / "1.safeplace", folder.path / "2.safeplace", folder.path / "3.safeplace"});
    run_one_step(); // after the backup
    BOOST_TEST(inbox->state().is_running);
    BOOST_TEST(inbox->state().done == 1);
    inbox->cancel();
    finish_work();
    BOOST_TEST(!inbox->state().is_running);
    BOOST_TEST(inbox->state().taken == 1);
    BOOST_TEST(inbox->state().trouble == "");
    BOOST_TEST(inbox->state().result.find("1 of 3") != std::string::npos);
    BOOST_TEST(inbox->state().rows.size() == 1U);

    inbox->add({folder.path / "2.safeplace", folder.path / "3.safeplace"});
    finish_work();
    BOOST_TEST(inbox->state().taken == 3);
}

BOOST_AUTO_TEST_CASE(files_that_come_one_by_one_need_no_backup_each) {
    for (const std::int64_t seq : {1, 2}) {
        const fs::path path = folder.path / (std::to_string(seq) + ".safeplace");
        put(path, parcel(seq));
        inbox->add({path});
        finish_work();
        BOOST_TEST(backups_before_import() == 1);
    }
    outside.now = [before = outside.now] { return before() + std::chrono::hours{1}; };
    put(folder.path / "3.safeplace", parcel(3));
    inbox->add({folder.path / "3.safeplace"});
    finish_work();
    BOOST_TEST(backups_before_import() == 2);
    BOOST_TEST(inbox->state().taken == 3);
}

BOOST_AUTO_TEST_SUITE_END()
