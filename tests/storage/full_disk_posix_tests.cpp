#include "storage/entry_book.h"

#include "storage/kept_samples.h"
#include "storage/venue_on_disk.h"

#include <csignal>
#include <sys/resource.h>

namespace safeplaces {

// What is done when the disk is full.
BOOST_AUTO_TEST_SUITE(full_disk_posix)

namespace {

#ifdef __linux__
constexpr bool has_dev_full = true;
#else
constexpr bool has_dev_full = false;
#endif

// While it lives, every file that would grow beyond `bytes` meets a full disk (of a kind).
struct NoFileLargerThan {
    explicit NoFileLargerThan(rlim_t bytes) {
        ::signal(SIGXFSZ, SIG_IGN);
        BOOST_REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
        const rlimit limit{bytes, before.rlim_max};
        BOOST_REQUIRE(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
    }
    NoFileLargerThan(const NoFileLargerThan&) = delete;
    NoFileLargerThan& operator=(const NoFileLargerThan&) = delete;
    ~NoFileLargerThan() { BOOST_REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0); }

    rlimit before{};
};

} // namespace

BOOST_FIXTURE_TEST_CASE(without_room_the_old_file_stays_whole, TemporaryFolder) {
    atomic_save(path / "a", "old");
    append_and_sync(path / "b", "old\n");
    const NoFileLargerThan limit(1000);
    const std::string large(2000, 'x');
    BOOST_CHECK_EXCEPTION(atomic_save(path / "a", large), MachineError, with(Trouble::disk_full));
    BOOST_CHECK_EXCEPTION(append_and_sync(path / "b", large), MachineError,
                          with(Trouble::disk_full));
    BOOST_TEST(read_file(path / "a") == "old");
    BOOST_TEST(read_file(path / "b") == "old\n");
    BOOST_TEST(files_in(path) == 2U);
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_said, *boost::unit_test::enable_if<has_dev_full>()) {
    BOOST_CHECK_EXCEPTION(append_and_sync("/dev/full", "x"), MachineError,
                          with(Trouble::disk_full));
}

BOOST_FIXTURE_TEST_CASE(a_backup_that_finds_no_room_stops_nobody, AVenueOnDisk) {
    const std::string long_text(200'000, 'x');
    { EntryBook(open().db()).put("form", "field", long_text, now); }
    {
        const NoFileLargerThan limit(100'000);
        VenueFile venue = open(tomorrow);
        BOOST_TEST(venue.backup_trouble().has_value());
        BOOST_TEST(EntryBook(venue.db()).all("form").at("field") == long_text);
    }
    BOOST_TEST(backups().size() == 2U);
    BOOST_TEST(!open(tomorrow).backup_trouble());
    BOOST_TEST(backups().size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(a_full_disk_keeps_neither_the_issue_nor_its_file, AVenueOnDisk) {
    VenueFile venue = open();
    std::string large;
    for (unsigned each = 0, value = 1; each < 3'000'000; ++each)
        large += static_cast<char>((value = value * 1664525U + 1013904223U) >> 24U);
    {
        const NoFileLargerThan limit{1'000'000};
        BOOST_CHECK_THROW(venue.db().tx([&] {
            keep_certificate(venue.db(), 1, uuid_no(3001));
            KeptFiles(venue.db()).keep(large);
        }),
                          DbError);
    }
    BOOST_TEST(IssueLog(venue.db()).all().empty());
    BOOST_TEST(count(venue.db(), "SELECT count(*) FROM kept_file") == 0);
}

BOOST_FIXTURE_TEST_CASE(a_disk_with_no_room_to_open_in_is_said_and_left_as_it_is, AVenueOnDisk) {
    const std::string before = read_file(file);
    {
        const NoFileLargerThan limit(1000);
        BOOST_TEST((trouble() == Trouble::disk_full));
    }
    BOOST_TEST(read_file(file) == before);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
