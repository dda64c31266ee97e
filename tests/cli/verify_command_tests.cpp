#include <boost/test/unit_test.hpp>

#include "cli/verifying.h"
#include "documents/bulk_writer.h"
#include "documents/pdf_writer.h"
#include "documents/samples.h"

#include <string>

using namespace safeplaces;

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

BOOST_AUTO_TEST_CASE(the_file_of_a_run_is_not_called_one_without_stickers) {
    BulkWriter writer(shipped_fonts());
    writer.add(draw(approved_sticker(), shipped_fonts()).pages.front());
    write("run.pdf",
          writer.finish(
              {.title = "Stickers", .language = "en-GB", .note = "Untagged", .stickers = 1000}));
    BOOST_TEST(verify({(path / "run.pdf").string(), "--scheme", pack}) == 8);
    BOOST_TEST(out.str().starts_with(
        "This is a file for a printing machine, with 1,000 stickers.\nSave the sticker"));
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
