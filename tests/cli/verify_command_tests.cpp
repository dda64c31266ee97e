#include <boost/test/unit_test.hpp>

#include "cli/cli.h"
#include "documents/pdf_tools.h"
#include "documents/pdf_writer.h"
#include "documents/samples.h"
#include "interchange/pack.h"
#include "interchange/parcel_samples.h"
#include "storage/files.h"
#include "temporary_folder.h"

#include <sstream>
#include <string>
#include <vector>

using namespace safeplaces;

namespace {

const std::string data_folder = SAFEPLACES_ROOT "/tests/interchange/data/";

struct Verifying : TemporaryFolder {
    std::ostringstream out;
    std::ostringstream err;
    std::string pack = (path / "a.safescheme").string();

    // Of the scheme that signed the worked example.
    Verifying() {
        const SecretKeys keys = keys_number(2);
        atomic_save(pack, sign_pack({.scheme_uid = uuid_number(3),
                                     .scheme_id = "southampton",
                                     .name = "Anyborough Safe Places",
                                     .keys = public_keys(keys),
                                     .older = {},
                                     .compromised = {},
                                     .files = {{"scheme.toml", "id = 1"}}},
                                    keys));
    }

    int verify(const std::vector<std::string>& words,
               Date today = std::chrono::year{2026} / std::chrono::November / 28) {
        out.str({});
        err.str({});
        std::vector<const char*> all{"safe-places", "verify"};
        for (const std::string& each : words) {
            all.push_back(each.c_str());
        }
        return run_cli(static_cast<int>(all.size()), all.data(),
                       {.files = {},
                        .scheme = "southampton",
                        .version = "1.2.3",
                        .today = today,
                        .out = out,
                        .err = err});
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(verify_command, Verifying)

BOOST_AUTO_TEST_CASE(a_real_link_is_valid_and_says_which_place_it_is_for) {
    BOOST_TEST(verify({worked_example(), "--scheme", pack}) == 0, err.str());
    BOOST_TEST(out.str() == "This sticker is valid.\n"
                            "Now compare the name and the postcode with the place where you are: a "
                            "copy of a code says the same as the code.\n"
                            "Name of the place: Central Library, Anytown\n"
                            "Postcode: SO14 7LY\n"
                            "Number: SP-0042\n"
                            "Approved as: Gold\n"
                            "Given out on: 25 November 2026\n"
                            "Last day: 24 November 2027\n"
                            "Signed by: Anyborough Safe Places, with its key of today\n"
                            "List of cancelled stickers: Not looked at: there is none here\n");
}

BOOST_AUTO_TEST_CASE(the_pdf_of_a_sticker_and_a_picture_of_it_say_the_same_as_its_link) {
    BOOST_REQUIRE(verify({worked_example(), "--scheme", pack}) == 0);
    const std::string as_link = out.str();
    const std::string pdf = pdf_bytes(draw(approved_sticker(), shipped_fonts()), shipped_fonts());
    write("sticker.pdf", pdf);
    const std::string file = (path / "sticker.pdf").string();
    run_tool("pdftoppm -singlefile -png -r 150 " + file + " " + (path / "page").string());
    BOOST_TEST(verify({file, "--scheme", pack}) == 0);
    BOOST_TEST(out.str() == as_link);
    BOOST_TEST(verify({(path / "page.png").string(), "--scheme", pack}) == 0);
    BOOST_TEST(out.str() == as_link);
    const std::string photo = (path / "photo.jpg").string();
    run_tool("convert " + (path / "page.png").string() + " -resize 6000x6000 " + photo);
    BOOST_TEST(verify({photo, "--scheme", pack}) == 0);
    BOOST_TEST(out.str() == as_link);
}

BOOST_AUTO_TEST_CASE(a_picture_of_two_stickers_is_not_looked_at_as_one) {
    ApprovedSticker other = approved_sticker();
    other.code.back() = other.code.back() == '4' ? '5' : '4';
    for (const auto& [sticker, code] : {std::pair{approved_sticker(), 0}, std::pair{other, 8}}) {
        for (const auto& [name, each] :
             {std::pair{"left", approved_sticker()}, std::pair{"right", sticker}}) {
            write("page.pdf", pdf_bytes(draw(each, shipped_fonts()), shipped_fonts()));
            run_tool("pdftoppm -singlefile -png -r 150 " + (path / "page.pdf").string() + " " +
                     (path / name).string());
        }
        const std::string both = (path / "both.png").string();
        run_tool("convert " + (path / "left.png").string() + " " + (path / "right.png").string() +
                 " +append " + both);
        BOOST_TEST(verify({both, "--scheme", pack}) == code, out.str());
    }
    BOOST_TEST(out.str().starts_with("There is more than one code of a sticker here.\n"));
}

BOOST_AUTO_TEST_CASE(each_outcome_has_its_exit_code) {
    const Date later = std::chrono::year{2027} / std::chrono::November / 25;
    BOOST_TEST(verify({worked_example(), "--scheme", pack}, later) == 2);
    BOOST_TEST(out.str().starts_with("This sticker has ended.\n"));
    BOOST_TEST(verify({worked_example(), "--scheme", pack, "--notice",
                       data_folder + "notice-1.safeplace"}) == 3);
    BOOST_TEST(out.str().starts_with("The council has cancelled this sticker.\n"));
    BOOST_TEST(out.str().find("Of 25 November 2026, days ago: 3") != std::string::npos, out.str());
    std::string changed = worked_example();
    changed.back() = changed.back() == '4' ? '5' : '4'; // in the signature
    BOOST_TEST(verify({changed, "--scheme", pack}) == 4);
    BOOST_TEST(out.str().starts_with("This code has been changed.\n"));
    BOOST_TEST(verify({"https://safeplaces.example/v#1234567890", "--scheme", pack}) == 7);
    write("letter.txt", "good morning");
    BOOST_TEST(verify({(path / "letter.txt").string(), "--scheme", pack}) == 7);
}

BOOST_AUTO_TEST_CASE(a_sticker_of_a_scheme_with_the_same_keys_is_told_apart) {
    BOOST_TEST(verify({worked_example(), "--scheme", data_folder + "otherville-1.safescheme"}) ==
               9);
    BOOST_TEST(out.str().starts_with("This code is for another scheme.\n"));
    BOOST_TEST(out.str().find("Scheme that it names: southampton\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_mistyped_name_of_a_file_is_no_false_sticker) {
    BOOST_TEST(verify({(path / "stiker.png").string(), "--scheme", pack}) == 1);
    BOOST_TEST(err.str().starts_with("There is no file "), err.str());
    BOOST_TEST(out.str().empty());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_looked_at_is_said) {
    BOOST_TEST(verify({}) == 1);
    BOOST_TEST(verify({worked_example()}) == 1);
    BOOST_TEST(err.str().starts_with("Give the code"));
    BOOST_TEST(verify({worked_example(), "--scheme", data_folder + "sticker-1.cose"}) == 1);
    BOOST_TEST(err.str().find("is no file of a scheme") != std::string::npos);
    BOOST_TEST(verify({worked_example(), "--scheme", (path / "none").string()}) == 1);
    BOOST_TEST(err.str() != "");
    BOOST_TEST(verify({worked_example(), "--scheme", pack, "--notice", pack}) == 1);
    BOOST_TEST(err.str().find("is no notice of this scheme") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
