#include <boost/test/unit_test.hpp>

#include "cli/cli.h"

#include "interchange/keys.h"
#include "storage/files.h"
#include "storage/register/register_file.h"
#include "storage/register/user_book.h"
#include "temporary_folder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

using namespace safeplaces;

namespace {

// The program, with the files of the checkout and a folder of its own.
struct AtTheCommandLine : TemporaryFolder {
    int run(std::vector<const char*> words) {
        out.str({});
        err.str({});
        words.insert(words.begin(), "safe-places");
        return run_cli(static_cast<int>(words.size()), words.data(),
                       {.files = {share / "courses", share / "forms", share / "resources"},
                        .scheme = "southampton",
                        .version = "1.2.3",
                        .today = std::chrono::year{2026} / std::chrono::November / 25,
                        .out = out,
                        .err = err});
    }

    // A copy of what ships, in which a test may break something.
    void copy_content() {
        for (const char* part : {"courses", "forms", "resources"}) {
            std::filesystem::copy(share / part, folder / part,
                                  std::filesystem::copy_options::recursive);
        }
        share = folder;
    }

    std::filesystem::path share{SAFEPLACES_ROOT};
    const std::filesystem::path& folder = path;
    std::ostringstream out;
    std::ostringstream err;
};

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::vector<std::filesystem::path> folders_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        if (entry.is_directory()) {
            found.push_back(entry.path());
        }
    }
    return found;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(cli, AtTheCommandLine)

BOOST_AUTO_TEST_CASE(it_says_its_version) {
    BOOST_TEST(run({"version"}) == 0);
    BOOST_TEST(out.str() == "Safe Places Desk 1.2.3\n");
}

BOOST_AUTO_TEST_CASE(a_word_that_it_does_not_know_is_refused_in_words) {
    BOOST_TEST(run({"dance"}) == 1);
    BOOST_TEST(contains(err.str(), "safe-places --help"));
    BOOST_TEST(run({}) == 1);
    BOOST_TEST(contains(err.str(), "safe-places --help"));
}

BOOST_AUTO_TEST_CASE(its_help_names_the_commands) {
    BOOST_TEST(run({"--help"}) == 0);
    BOOST_TEST(contains(out.str(), "check-content"));
}

BOOST_AUTO_TEST_CASE(all_content_that_ships_is_free_of_mistakes) {
    BOOST_TEST(run({"check-content"}) == 0);
    BOOST_TEST(err.str() == "");
    BOOST_TEST(contains(out.str(), "no mistakes"));
}

BOOST_AUTO_TEST_CASE(a_mistake_in_a_form_is_said_with_file_and_line) {
    copy_content();
    std::ofstream{folder / "forms" / "venue-registration.toml", std::ios::app}
        << "\nthis is no form";
    BOOST_TEST(run({"check-content"}) == 1);
    BOOST_TEST(contains(err.str(), "forms/venue-registration.toml:"));
    BOOST_TEST(contains(out.str(), "1 mistake."));
}

BOOST_AUTO_TEST_CASE(mistakes_in_several_files_are_all_said) {
    copy_content();
    std::ofstream{folder / "courses" / "being-a-safe-place" / "quiz.gift", std::ios::app}
        << "\n::x::Question without an answer\n";
    std::ofstream{folder / "resources" / "schemes" / "southampton" / "contacts.toml", std::ios::app}
        << "\n[[contact]]\n";
    BOOST_TEST(run({"check-content"}) == 1);
    BOOST_TEST(contains(err.str(), "quiz.gift:"));
    BOOST_TEST(contains(err.str(), "contacts.toml:"));
}

BOOST_AUTO_TEST_CASE(a_picture_that_cannot_be_drawn_is_a_mistake) {
    copy_content();
    std::ofstream{folder / "courses" / "being-a-safe-place" / "pictures" / "wait.svg"} << "<svg/>";
    BOOST_TEST(run({"check-content"}) == 1);
    BOOST_TEST(contains(err.str(), "pictures/wait.svg:1:"));
}

BOOST_AUTO_TEST_CASE(a_scheme_that_asks_for_a_course_that_is_not_there_is_a_mistake) {
    copy_content();
    std::filesystem::remove_all(folder / "courses" / "running-a-safe-place");
    BOOST_TEST(run({"check-content"}) == 1);
    BOOST_TEST(contains(err.str(), "there is no course \"running-a-safe-place\""));
}

BOOST_AUTO_TEST_CASE(the_demo_leaves_its_files_the_same_each_time_and_deletes_nothing_else) {
    const std::string name = utf8(folder);
    std::filesystem::create_directories(folder / "venue" / "mine");
    std::filesystem::create_directories(folder / "council" / "mine");
    BOOST_TEST_REQUIRE(run({"demo", name.c_str()}) == 0);
    BOOST_TEST(err.str() == "");
    const std::string steps = out.str();
    BOOST_TEST(contains(steps, "has not passed the quiz this time"));
    std::vector<std::string> files{"poster-provisional.pdf",
                                   "sticker-provisional.pdf",
                                   "registration.pdf",
                                   "staff-room.pdf",
                                   "certificate-1.pdf",
                                   "certificate-4.pdf",
                                   "completions.csv",
                                   "poster.pdf",
                                   "sticker.pdf",
                                   "records.csv"};
    std::vector<std::string> before;
    for (const std::string& file : files) {
        before.push_back(read_file(folder / file));
        BOOST_TEST(!before.back().empty());
    }
    BOOST_TEST_REQUIRE(run({"demo", name.c_str()}) == 0);
    BOOST_TEST(out.str() == steps);
    for (std::size_t i = 0; i < files.size(); ++i) {
        BOOST_TEST((read_file(folder / files[i]) == before[i]), files[i] << " differs");
    }
    BOOST_TEST(std::filesystem::exists(folder / "venue" / "mine"));
    BOOST_TEST(std::filesystem::exists(folder / "council" / "mine"));
    BOOST_TEST(folders_in(folder / "council").size() == 2U); // that, and one register
}

BOOST_AUTO_TEST_CASE(the_demo_goes_to_the_council_and_back) {
    const std::string name = utf8(folder);
    BOOST_TEST_REQUIRE(run({"demo", name.c_str()}) == 0);
    BOOST_TEST(contains(out.str(), "Its sticker is SP-0001."));
    BOOST_TEST(contains(out.str(), "You are a Safe Place, until 25 November 2027."));
    for (const char* file :
         {"southampton.safescheme", "to-the-council-1.safeplace", "recovery-sheet.pdf"}) {
        BOOST_TEST(!read_file(folder / file).empty(), file);
    }
    // The council has the same completions as the venue, a line each.
    const auto lines_of = [&](const char* file) {
        const std::string table = read_file(folder / file);
        return std::count(table.begin(), table.end(), '\n');
    };
    BOOST_TEST(lines_of("records.csv") == lines_of("completions.csv"));

    const std::string audited = utf8(folders_in(folder / "council").at(0));
    const std::string pack = utf8(folder / "southampton.safescheme");
    BOOST_TEST(run({"audit", "verify", audited.c_str(), "--pack", pack.c_str()}) == 0);
    BOOST_TEST(contains(out.str(), "All are sealed"));
}

BOOST_AUTO_TEST_CASE(the_demo_makes_a_folder_that_is_not_there) {
    const std::string name = utf8(folder / "new" / "demo");
    BOOST_TEST(run({"demo", name.c_str()}) == 0);
    BOOST_TEST(std::filesystem::exists(folder / "new" / "demo" / "poster-provisional.pdf"));
}

BOOST_AUTO_TEST_CASE(the_demo_into_a_place_that_is_no_folder_says_so) {
    std::ofstream{folder / "file"} << "x";
    const std::string name = utf8(folder / "file");
    BOOST_TEST(run({"demo", name.c_str()}) == 1);
    BOOST_TEST(contains(err.str(), "This folder cannot be written to."));
    BOOST_TEST(read_file(folder / "file") == "x");
}

BOOST_AUTO_TEST_CASE(the_demo_without_a_folder_asks_for_one) {
    BOOST_TEST(run({"demo"}) == 1);
    BOOST_TEST(contains(err.str(), "safe-places demo DIR"));
}

BOOST_AUTO_TEST_CASE(the_demo_with_a_broken_course_says_which_file) {
    copy_content();
    std::ofstream{folder / "courses" / "being-a-safe-place" / "course.toml"} << "nothing";
    const std::string name = utf8(folder / "demo");
    BOOST_TEST(run({"demo", name.c_str()}) == 1);
    BOOST_TEST(contains(err.str(), "course.toml"));
}

BOOST_AUTO_TEST_CASE(a_sample_scheme_is_made_once_and_says_where_it_is) {
    const std::string name = utf8(folder / "samples");
    BOOST_TEST_REQUIRE(run({"sample", name.c_str(), "--venues", "20", "--seed", "7"}) == 0);
    BOOST_TEST(contains(out.str(), "Venues: 20 of 20"));
    BOOST_TEST(contains(out.str(), "The register is in " + name));
    BOOST_TEST(run({"sample", name.c_str(), "--venues", "20", "--seed", "7"}) == 1);
    BOOST_TEST(contains(err.str(), "No sample was made"));
    BOOST_TEST(run({"sample", name.c_str(), "--venues", "20", "--seed", "8"}) == 0);
}

BOOST_AUTO_TEST_CASE(a_sample_scheme_is_unlocked_with_the_passphrase_that_it_says) {
    const std::string name = utf8(folder / "samples");
    BOOST_TEST_REQUIRE(run({"sample", name.c_str(), "--venues", "3"}) == 0);
    const std::string said = out.str();
    const std::string::size_type colon = said.rfind(": ");
    const std::string passphrase = said.substr(colon + 2, said.size() - colon - 3);

    RegisterFile file = RegisterFile::open(folders_in(folder / "samples").front(),
                                           std::chrono::year{2026} / std::chrono::November / 25);
    UserBook users{file.db()};
    const std::vector<DeskUser> all = users.all();
    BOOST_TEST_REQUIRE(all.size() == 1U);
    BOOST_TEST(contains(said, all.front().name));
    const auto wrapped = users.keys_of(all.front().id);
    BOOST_TEST_REQUIRE(wrapped.has_value());
    BOOST_TEST(unwrap(wrapped->bytes, passphrase).has_value());
    BOOST_TEST(!unwrap(wrapped->bytes, passphrase + "x").has_value());
}

BOOST_AUTO_TEST_CASE(a_sample_that_cannot_be_meant_is_refused_in_words) {
    const std::string name = utf8(folder / "samples");
    BOOST_TEST(run({"sample"}) == 1);
    BOOST_TEST(contains(err.str(), "safe-places sample DIR"));
    BOOST_TEST(run({"sample", name.c_str(), "--venues", "0"}) == 1);
    BOOST_TEST(run({"sample", name.c_str(), "--venues", "many"}) == 1);
    BOOST_TEST(run({"sample", name.c_str(), "--date", "tomorrow"}) == 1);
    BOOST_TEST(!std::filesystem::exists(folder / "samples"));
}

BOOST_AUTO_TEST_SUITE_END()
