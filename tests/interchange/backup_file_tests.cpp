#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "domain/error.h"
#include "interchange/backup_file.h"
#include "temporary_folder.h"

#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

using namespace safeplaces;
namespace data = boost::unit_test::data;
namespace fs = std::filesystem;

namespace {

const std::string passphrase = "three blue boats";

std::string read(const fs::path& path) {
    std::ostringstream bytes;
    bytes << std::ifstream{path, std::ios::binary}.rdbuf();
    return bytes.str();
}

bool go_on(std::uint64_t) {
    return true;
}

struct ABackup : TemporaryFolder {
    BackupOutcome seal() { return seal_backup(plain, sealed, passphrase, go_on); }
    BackupOutcome open(const std::string& typed = passphrase) {
        return open_backup(sealed, opened, typed, go_on);
    }
    static void write(const fs::path& file, std::string_view bytes) {
        std::ofstream{file, std::ios::binary} << bytes;
    }

    fs::path plain = path / "plain";
    fs::path sealed = path / "register.safebackup";
    fs::path opened = path / "opened";
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(backup_file, ABackup)

// Around the size of a piece of the stream.
BOOST_DATA_TEST_CASE(what_was_sealed_comes_out_again,
                     data::make({0, 1, 65'535, 65'536, 65'537, 131'072, 200'000})) {
    std::string bytes(static_cast<std::size_t>(sample), 'x');
    for (std::size_t at = 0; at < bytes.size(); at += 7) {
        bytes[at] = static_cast<char>(at % 251);
    }
    write(plain, bytes);
    BOOST_TEST((seal() == BackupOutcome::done));
    BOOST_TEST((open() == BackupOutcome::done));
    BOOST_TEST((read(opened) == bytes));
}

BOOST_AUTO_TEST_CASE(nothing_of_it_can_be_read_without_the_passphrase) {
    std::string bytes(1000, 'x');
    bytes += "Zofia Example";
    write(plain, bytes);
    BOOST_TEST((seal() == BackupOutcome::done));
    BOOST_TEST(read(sealed).find("Zofia") == std::string::npos);
    BOOST_TEST((open("three blue boots") == BackupOutcome::other_passphrase));
    BOOST_TEST(!fs::exists(opened));
}

BOOST_AUTO_TEST_CASE(a_change_of_any_byte_is_found) {
    write(plain, std::string(70'000, 'x'));
    BOOST_TEST((seal() == BackupOutcome::done));
    const std::string good = read(sealed);
    for (const std::size_t at :
         {std::size_t{0}, std::size_t{9}, std::size_t{14}, std::size_t{25}, std::size_t{40},
          std::size_t{60}, std::size_t{70}, std::size_t{100}, good.size() - 1}) {
        std::string bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 1);
        write(sealed, bad);
        BOOST_CHECK_THROW(static_cast<void>(open()), InputError);
    }
}

BOOST_AUTO_TEST_CASE(a_file_that_was_cut_or_made_longer_is_refused) {
    write(plain, std::string(140'000, 'x'));
    BOOST_TEST((seal() == BackupOutcome::done));
    const std::string good = read(sealed);
    // In the head, in a piece, and just between two of them.
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{30}, std::size_t{80}, std::size_t{92},
          std::size_t{92 + 65'536 + 17}, good.size() - 1}) {
        write(sealed, good.substr(0, size));
        BOOST_CHECK_THROW(static_cast<void>(open()), InputError);
    }
    write(sealed, good + "x");
    BOOST_CHECK_THROW(static_cast<void>(open()), InputError);
}

BOOST_AUTO_TEST_CASE(pieces_cannot_be_swapped) {
    std::string text(65'536, 'a');
    text.append(65'536, 'b').append("c");
    write(plain, text);
    BOOST_TEST((seal() == BackupOutcome::done));
    std::string bytes = read(sealed);
    constexpr std::size_t piece = 65'536 + 17;
    const std::string first = bytes.substr(92, piece);
    bytes.replace(92, piece, bytes.substr(92 + piece, piece));
    bytes.replace(92 + piece, piece, first);
    write(sealed, bytes);
    BOOST_CHECK_THROW(static_cast<void>(open()), InputError);
}

BOOST_AUTO_TEST_CASE(it_can_be_stopped) {
    write(plain, std::string(300'000, 'x'));
    const auto stop = [](std::uint64_t done) { return done < 100'000; };
    BOOST_TEST((seal_backup(plain, sealed, passphrase, stop) == BackupOutcome::stopped));
    BOOST_TEST((seal() == BackupOutcome::done));
    BOOST_TEST((open_backup(sealed, opened, passphrase, stop) == BackupOutcome::stopped));
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_there_or_cannot_be_written_is_said_so) {
    BOOST_CHECK_THROW(static_cast<void>(seal()), MachineError);
    write(plain, "x");
    BOOST_CHECK_THROW(
        static_cast<void>(seal_backup(plain, path / "no" / "folder", passphrase, go_on)),
        MachineError);
}

BOOST_AUTO_TEST_SUITE_END()
