#include "storage/files.h"

#include "storage/unnamed_file.h"

#include "storage/venue_on_disk.h"

#include <windows.h>

namespace safeplaces {

// What Windows does in its own way.
BOOST_AUTO_TEST_SUITE(files_windows)

namespace {

// As long as it lives, another program reads that file, as a reader of PDFs does: nobody may write
// to it, move or delete it.
class ReadElsewhere {
public:
    explicit ReadElsewhere(const fs::path& path)
        : m_handle(CreateFileW(path.c_str(),
                               GENERIC_READ,
                               FILE_SHARE_READ,
                               nullptr,
                               OPEN_EXISTING,
                               FILE_ATTRIBUTE_NORMAL,
                               nullptr)) {
        BOOST_REQUIRE(m_handle != INVALID_HANDLE_VALUE);
    }
    ReadElsewhere(const ReadElsewhere&) = delete;
    ReadElsewhere& operator=(const ReadElsewhere&) = delete;
    ~ReadElsewhere() { CloseHandle(m_handle); }

private:
    HANDLE m_handle;
};

// Letters of no code page that one account could have all of.
fs::path folder_of_any_letters(const fs::path& inside) {
    return inside / path_from_utf8("Zoë Łódź Ŵŷ") / path_from_utf8("عائشہ 東京 🏠");
}

} // namespace

BOOST_FIXTURE_TEST_CASE(a_file_that_another_program_reads_is_busy_and_stays_whole,
                        TemporaryFolder) {
    atomic_save(path / "poster.pdf", "old");
    {
        const ReadElsewhere reader{path / "poster.pdf"};
        BOOST_CHECK_EXCEPTION(atomic_save(path / "poster.pdf", "new"), MachineError,
                              with(Trouble::busy));
        BOOST_CHECK_EXCEPTION(append_and_sync(path / "poster.pdf", "new"), MachineError,
                              with(Trouble::busy));
        BOOST_TEST(read_file(path / "poster.pdf") == "old");
        BOOST_TEST(files_in(path) == 1U); // nothing unfinished is left
    }
    atomic_save(path / "poster.pdf", "new");
    BOOST_TEST(read_file(path / "poster.pdf") == "new");
}

BOOST_FIXTURE_TEST_CASE(a_file_with_a_record_leaves_nothing_beside_one_that_another_program_reads,
                        TemporaryFolder) {
    atomic_save(path / "poster.pdf", "old");
    {
        const ReadElsewhere reader{path / "poster.pdf"};
        const fs::path made = temporary_beside(path / "poster.pdf");
        atomic_save(made, "new");
        UnnamedFile poster{made};
        BOOST_CHECK_EXCEPTION(poster.take_name(path / "poster.pdf"), MachineError,
                              with(Trouble::busy));
    }
    BOOST_TEST(read_file(path / "poster.pdf") == "old");
    BOOST_TEST(files_in(path) == 1U);
}

BOOST_FIXTURE_TEST_CASE(bytes_are_written_as_they_are, TemporaryFolder) {
    const std::string bytes("a\0b\n\r\n\x1a c", 9);
    atomic_save(path / "a", bytes);
    append_and_sync(path / "a", bytes);
    BOOST_TEST(read_file(path / "a") == bytes + bytes);
}

BOOST_FIXTURE_TEST_CASE(a_folder_may_have_any_letters, TemporaryFolder) {
    const fs::path folder = folder_of_any_letters(path);
    make_private_folder(folder);
    const fs::path file = folder / path_from_utf8("ą é 🏠.pdf");
    atomic_save(file, "one");
    append_and_sync(file, " two");
    BOOST_TEST(read_file(file) == "one two");
    sync_file(file);
    sync_folder(folder);
    copy_durably(file, folder / path_from_utf8("ŵ"));
    move_durably(folder / path_from_utf8("ŵ"), folder / path_from_utf8("Ż"));
    make_private_file(temporary_beside(file));
    BOOST_TEST(sweep_temporary(folder) == 1);
    BOOST_TEST(free_space(folder).value() > 0U);
    BOOST_TEST(!is_read_only(folder));
    {
        const LockFile lock(folder / path_from_utf8("ł"));
        BOOST_CHECK_EXCEPTION(LockFile(folder / path_from_utf8("ł")), MachineError,
                              with(Trouble::in_use));
    }
    BOOST_TEST(names_in(folder) == (std::vector<std::string>{"ą é 🏠.pdf", "ł", "Ż"}),
               boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(what_a_file_is_called_is_said_in_its_own_letters, TemporaryFolder) {
    try {
        static_cast<void>(read_file(folder_of_any_letters(path) / "none"));
        BOOST_ERROR("it was read");
    } catch (const MachineError& error) {
        BOOST_TEST(std::string{error.what()}.find("Zoë Łódź Ŵŷ") != std::string::npos);
        BOOST_TEST(std::string{error.what()}.find("عائشہ 東京 🏠") != std::string::npos);
    }
}

BOOST_FIXTURE_TEST_CASE(a_venue_lives_in_such_a_folder_with_its_backups, TemporaryFolder) {
    const fs::path data = folder_of_any_letters(path);
    fs::path folder;
    {
        VenueFile venue = VenueFile::create(data, shop, today);
        venue.set_name("Tŷ Gŵyl");
        folder = venue.folder();
        venue.copy_to(data / path_from_utf8("dla łódzkiego PC.db"));
    }
    BOOST_TEST(VenueFile::open(folder, tomorrow).name() == "Tŷ Gŵyl");
    BOOST_TEST(backups_of(folder).size() >= 2U);
    restore(folder, backups_of(folder).front(), tomorrow);
    BOOST_TEST(VenueFile::open(folder, tomorrow).name() == "Tŷ Gŵyl");
    BOOST_REQUIRE(list_venues(data).size() == 1U);
    BOOST_TEST(list_venues(data).front().name == "Tŷ Gŵyl");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
