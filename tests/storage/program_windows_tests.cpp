#include "storage/platform/program.h"

#include "storage/samples.h"

#include <windows.h>

namespace safeplaces {

// What a second program does stands in cases that are run by the others alone.
BOOST_AUTO_TEST_SUITE(program_windows)

namespace {

constexpr UINT killed = 99;
const fs::path words_given = path_from_utf8("Łódź \"ë\" 🏠");

// Starts this program once more with one of its cases. Gives what it ended with: 0 when the case
// passed.
DWORD ends_with(const std::wstring& only, const std::wstring& words) {
    const std::wstring program = running_program().wstring();
    std::wstring command =
        L"\"" + program + L"\" --run_test=program_windows/" + only + L" -- " + words;
    STARTUPINFOW start{};
    start.cb = sizeof start;
    PROCESS_INFORMATION started{};
    BOOST_REQUIRE(CreateProcessW(program.c_str(), command.data(), nullptr, nullptr, FALSE, 0,
                                 nullptr, nullptr, &start, &started) != 0);
    WaitForSingleObject(started.hProcess, INFINITE);
    DWORD code = 0;
    GetExitCodeProcess(started.hProcess, &code);
    CloseHandle(started.hThread);
    CloseHandle(started.hProcess);
    return code;
}

std::string last_word() {
    return words_of_command(0, nullptr).back();
}

} // namespace

BOOST_AUTO_TEST_CASE(it_was_given_words, *boost::unit_test::disabled()) {
    BOOST_TEST(last_word() == utf8(words_given));
}

BOOST_AUTO_TEST_CASE(the_words_of_a_command_may_have_any_letters) {
    BOOST_TEST(ends_with(L"it_was_given_words", L"\"Łódź \\\"ë\\\" 🏠\"") == 0U);
    BOOST_TEST(ends_with(L"it_was_given_words", L"\"Lodz\"") != 0U);
}

BOOST_AUTO_TEST_CASE(it_has_a_lock_and_is_killed, *boost::unit_test::disabled()) {
    const LockFile lock(path_from_utf8(last_word()));
    TerminateProcess(GetCurrentProcess(), killed);
}

BOOST_FIXTURE_TEST_CASE(a_lock_of_a_killed_program_holds_nothing_back, TemporaryFolder) {
    const fs::path file = path / path_from_utf8("łock");
    BOOST_TEST(ends_with(L"it_has_a_lock_and_is_killed", L"\"" + file.wstring() + L"\"") == killed);
    BOOST_TEST(fs::exists(file));
    BOOST_CHECK_NO_THROW(LockFile{file});
}

BOOST_AUTO_TEST_CASE(the_folder_of_an_account_may_have_any_letters) {
    const fs::path folder = path_from_utf8("C:\\users\\Zoë Łódź 🏠\\AppData\\Local");
    BOOST_REQUIRE(_wputenv_s(L"SAFE_PLACES_TESTED", folder.c_str()) == 0);
    BOOST_TEST(path_in_environment("SAFE_PLACES_TESTED") == folder);
    BOOST_REQUIRE(_wputenv_s(L"SAFE_PLACES_TESTED", L"") == 0);
    BOOST_TEST(path_in_environment("SAFE_PLACES_TESTED").empty());
    BOOST_TEST(fs::is_directory(path_in_environment("LOCALAPPDATA")));
}

BOOST_AUTO_TEST_CASE(a_program_knows_its_own_file) {
    BOOST_TEST(running_program().extension() == ".exe");
    BOOST_TEST(fs::is_regular_file(running_program()));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
