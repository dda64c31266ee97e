#include <boost/test/unit_test.hpp>

#include "interchange/update_file.h"

#include "documents/pdf_tools.h"
#include "interchange/update_samples.h"
#include "temporary_folder.h"

#include <fstream>

using namespace safeplaces;

// What the publisher makes with installer/sign-update.
BOOST_AUTO_TEST_SUITE(sign_update)

namespace {

struct APublisher {
    [[nodiscard]] Ran run(const std::string& arguments) const {
        return run_tool("cd " + folder.path.string() +
                        " && /usr/bin/python3 -B " SAFEPLACES_ROOT "/installer/sign-update " +
                        arguments);
    }

    [[nodiscard]] Ran sign(const std::string& version) const {
        return run("sign publisher.key setup.deb new.safeupdate --version " + version +
                   " --system debian-12-amd64 --released 2026-12-01"
                   " --publisher 'Anyborough Software' --news news.txt");
    }

    APublisher() {
        folder.write("setup.deb", package);
        folder.write("news.txt", sample_update().news + "\n");
    }

    const std::string package = "!<arch>\n" + sample_installer();
    TemporaryFolder folder;
};

} // namespace

BOOST_FIXTURE_TEST_CASE(what_the_publisher_signs_is_what_the_program_reads, APublisher) {
    const Ran made = run("new-key publisher.key");
    const std::string says = "-DSAFE_PLACES_UPDATE_KEY=";
    BOOST_REQUIRE(made.output.starts_with(says));
    const auto key = publisher_key_from(made.output.substr(says.size(), 64));
    BOOST_REQUIRE(key.has_value());
    BOOST_TEST(sign("0.2.0").output == "");

    InstalledProgram here = installed_program();
    here.publisher = *key;
    std::ifstream file{folder.path / "new.safeupdate", std::ios::binary};
    std::string installer;
    const UpdateCheck read =
        read_update(file, here, [&](std::string_view piece) { installer += piece; });
    BOOST_TEST(!read.fault.has_value());
    BOOST_TEST((read.head == sample_update(package)));
    BOOST_TEST((installer == package));
}

BOOST_FIXTURE_TEST_CASE(a_key_is_for_its_owner_alone_and_is_never_written_over, APublisher) {
    BOOST_TEST(run("new-key publisher.key").status == 0);
    const auto rights = std::filesystem::status(folder.path / "publisher.key").permissions();
    BOOST_TEST(
        (rights == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write)));
    BOOST_TEST(run("new-key publisher.key").status != 0);
}

BOOST_FIXTURE_TEST_CASE(what_the_program_would_not_take_is_not_signed, APublisher) {
    BOOST_TEST(run("new-key publisher.key").status == 0);
    for (const std::string version : {"0.2", "0.02.0", "0.2.65536", "0.2.0\n", "v0.2.0"}) {
        BOOST_TEST(sign("'" + version + "'").status != 0, version);
    }
    folder.write("news.txt", " \n");
    BOOST_TEST(sign("0.2.0").output == "sign-update: the news have to be lines of words\n");
    folder.write("news.txt", "Posters in Welsh.");
    folder.write("setup.deb", "MZ, for another system");
    BOOST_TEST(sign("0.2.0").output == "sign-update: that file is no installer for that system\n");
    BOOST_TEST(!std::filesystem::exists(folder.path / "new.safeupdate"));
}

BOOST_AUTO_TEST_SUITE_END()
