#include <boost/test/unit_test.hpp>

#include "app/places.h"

#include "domain/utf8_path.h"
#include "temporary_folder.h"

#include <map>
#include <string>

using namespace safeplaces;
namespace fs = std::filesystem;

namespace {

const InstalledFiles of_source{"/src/courses", "/src/forms", "/src/resources", "/src/translations"};

struct AnAccount {
    std::map<std::string, std::string> variables;

    fs::path operator()(const char* name) const {
        const auto found = variables.find(name);
        return found == variables.end() ? fs::path{} : path_from_utf8(found->second);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(places, TemporaryFolder)

BOOST_AUTO_TEST_CASE(a_program_in_bin_reads_what_stands_in_share) {
    const InstalledFiles files = files_beside("/opt/Café łódź/bin/safe-places", System::posix);
    const fs::path share{"/opt/Café łódź/share/safe-places-desk"};
    BOOST_TEST(files.courses == share / "courses");
    BOOST_TEST(files.forms == share / "forms");
    BOOST_TEST(files.resources == share / "resources");
    BOOST_TEST(files.translations == share / "translations");
}

BOOST_AUTO_TEST_CASE(on_windows_all_stands_in_the_folder_of_the_program) {
    const InstalledFiles files = files_beside("/programs/Safe/safe-places.exe", System::windows);
    BOOST_TEST(files.courses == "/programs/Safe/share/courses");
    BOOST_TEST(files.translations == "/programs/Safe/share/translations");
}

BOOST_AUTO_TEST_CASE(a_program_that_was_only_built_reads_the_source) {
    write("build/tests/safe-places", "");
    const InstalledFiles files =
        files_of(path / "build/tests/safe-places", System::posix, path / "build", of_source);
    BOOST_TEST(files.courses == of_source.courses);
    BOOST_TEST(files.translations == of_source.translations);
}

BOOST_AUTO_TEST_CASE(a_program_that_was_installed_below_its_build_reads_what_was_installed) {
    write("build/usr/bin/safe-places", "");
    write("build/usr/share/safe-places-desk/resources/labels/sheets.toml", "");
    const InstalledFiles files =
        files_of(path / "build/usr/bin/safe-places", System::posix, path / "build", of_source);
    BOOST_TEST(files.resources == path / "build/usr/share/safe-places-desk/resources");
}

BOOST_AUTO_TEST_CASE(an_installed_program_never_reads_the_folder_it_was_built_in) {
    write("build-2/safe-places", "");
    const InstalledFiles files =
        files_of(path / "build-2/safe-places", System::posix, path / "build", of_source);
    BOOST_TEST(files.resources == path / "share/safe-places-desk/resources");
}

BOOST_AUTO_TEST_CASE(data_stands_where_the_account_keeps_the_data_of_programs) {
    const fs::path home = path / "home/ania";
    AnAccount account{{{"HOME", utf8(home)},
                       {"LOCALAPPDATA", utf8(path / "local")},
                       {"APPDATA", utf8(path / "roaming")}}};
    const fs::path program{"/usr/bin/safe-places-desk"};
    BOOST_TEST(data_folder_of(program, System::posix, account).value() ==
               home / ".local/share/safe-places-desk");
    account.variables["XDG_DATA_HOME"] = utf8(path / "data");
    BOOST_TEST(data_folder_of(program, System::posix, account).value() ==
               path / "data/safe-places-desk");
    account.variables["XDG_DATA_HOME"] = "not/from/the/root";
    BOOST_TEST(data_folder_of(program, System::posix, account).value() ==
               home / ".local/share/safe-places-desk");
}

BOOST_AUTO_TEST_CASE(on_windows_data_never_roams) {
    const fs::path local = path / path_from_utf8("Users/Zoë/AppData/Local");
    AnAccount account{{{"LOCALAPPDATA", utf8(local)}, {"APPDATA", utf8(path / "roaming")}}};
    const fs::path program = path / "safe-places-desk.exe";
    BOOST_TEST(data_folder_of(program, System::windows, account).value() ==
               local / "safe-places-desk");
    account.variables.erase("LOCALAPPDATA");
    BOOST_TEST(!data_folder_of(program, System::windows, account).has_value());
}

BOOST_AUTO_TEST_CASE(a_portable_program_on_windows_keeps_its_data_beside_itself) {
    const AnAccount account{{{"LOCALAPPDATA", "/Users/Zoë/AppData/Local"}}};
    const fs::path program = path / "safe-places-desk.exe";
    write(portable_file, "");
    BOOST_TEST(data_folder_of(program, System::windows, account).value() == path / "data");
}

BOOST_AUTO_TEST_CASE(an_account_without_a_home_has_no_folder_for_data) {
    BOOST_TEST(!data_folder_of("/usr/bin/safe-places", System::posix, AnAccount{}).has_value());
}

BOOST_AUTO_TEST_CASE(only_what_came_by_setup_takes_an_update_on_windows) {
    const fs::path program = path / "safe-places-desk.exe";
    BOOST_TEST(!came_by_installer(program, System::windows, {})); // of the .msi
    write("uninstall.exe", "");
    BOOST_TEST(came_by_installer(program, System::windows, {}));
    write(portable_file, "");
    BOOST_TEST(!came_by_installer(program, System::windows, {}));
}

BOOST_AUTO_TEST_CASE(only_what_came_as_a_package_takes_an_update_on_linux) {
    const fs::path program = "/usr/bin/safe-places-desk";
    BOOST_TEST(!came_by_installer(program, System::posix, path)); // unpacked by hand
    write("safe-places-desk.list", "/usr/bin/safe-places-desk\n");
    BOOST_TEST(came_by_installer(program, System::posix, path));
    BOOST_TEST(!came_by_installer("/opt/portable/bin/safe-places-desk", System::posix, path));
}

BOOST_AUTO_TEST_CASE(a_program_that_was_built_without_a_key_takes_no_updates) {
    BOOST_TEST(!updatable_program({"", "0.1.0", "windows-x64"}).has_value());
    const std::string key(64, 'a');
    const auto program = updatable_program({key, "0.1.0", "windows-x64"});
    BOOST_REQUIRE(program.has_value());
    BOOST_TEST(to_hex(program->publisher) == key);
    BOOST_TEST(version_text(program->version) == "0.1.0");
    BOOST_TEST(program->system == "windows-x64");
}

BOOST_AUTO_TEST_SUITE_END()
