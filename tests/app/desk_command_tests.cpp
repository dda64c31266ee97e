#include <boost/test/unit_test.hpp>

#include "app/desk_command.h"

#include <string>
#include <vector>

using namespace safeplaces;
namespace fs = std::filesystem;

namespace {

DeskCommand command_of(std::vector<std::string> words) {
    words.insert(words.begin(), "safe-places-desk");
    return desk_command(words);
}

fs::path file_of(const std::vector<std::string>& words) {
    const DeskCommand command = command_of(words);
    BOOST_REQUIRE(std::holds_alternative<WindowWanted>(command));
    return std::get<WindowWanted>(command).file;
}

} // namespace

BOOST_AUTO_TEST_SUITE(desk_command)

BOOST_AUTO_TEST_CASE(without_words_the_window_opens_on_nothing) {
    BOOST_TEST(file_of({}).empty());
    BOOST_TEST(file_of({"--sync", ""}).empty()); // the first is the toolkit's
}

BOOST_AUTO_TEST_CASE(a_file_is_found_from_the_folder_that_one_is_in) {
    const fs::path here = fs::current_path();
    BOOST_TEST((file_of({"a letter.safeplace"}) == here / "a letter.safeplace"));
    BOOST_TEST((file_of({"Łódź/café.safeplace"}) == here / u8"Łódź" / u8"café.safeplace"));
    const fs::path elsewhere = here.root_path() / "elsewhere" / "x.safeplace";
    BOOST_TEST((file_of({"--sync", elsewhere.string()}) == elsewhere));
}

BOOST_AUTO_TEST_CASE(the_self_test_and_the_version_need_no_window) {
    const DeskCommand test = command_of({"--selftest", "Zoë's folder"});
    BOOST_REQUIRE(std::holds_alternative<SelfTestWanted>(test));
    BOOST_TEST((std::get<SelfTestWanted>(test).folder == fs::path{u8"Zoë's folder"}));
    const DeskCommand without = command_of({"--selftest"});
    BOOST_REQUIRE(std::holds_alternative<SelfTestWanted>(without));
    BOOST_TEST(std::get<SelfTestWanted>(without).folder.empty());
    BOOST_TEST(std::holds_alternative<VersionWanted>(command_of({"--version"})));
}

BOOST_AUTO_TEST_SUITE_END()
