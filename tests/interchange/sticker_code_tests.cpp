#include <boost/test/unit_test.hpp>

#include "domain/digest.h"
#include "interchange/bytes.h"
#include "interchange/parcel_samples.h"
#include "interchange/sticker_code.h"
#include "interchange/sticker_file.h"

#include <algorithm>
#include <fstream>

using namespace safeplaces;

namespace {

const std::string page = "https://safeplaces.example/v";

std::string signed_sample() {
    return sample_file("sticker-1.cose");
}

std::string pdf_with(const std::string& info) {
    return "%PDF-1.4\n1 0 obj\n<<\n/Title (A sticker)\n" + info + "\n>>\nendobj\n";
}

std::string digits_of_sample() {
    return sticker_link({}, signed_sample()).substr(1);
}

// The lines of resources/schemas/sticker.md.
std::vector<std::string> described() {
    std::ifstream in(SAFEPLACES_ROOT "/resources/schemas/sticker.md");
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    return lines;
}

} // namespace

BOOST_AUTO_TEST_SUITE(sticker_code)

BOOST_AUTO_TEST_CASE(a_link_gives_the_statement_back_to_the_last_byte) {
    for (const std::string& statement :
         {signed_sample(), std::string(1, '\0'), std::string(300, '\0'), std::string(600, '\xFF'),
          std::string{"\0\0a\0", 4}}) {
        const std::string link = sticker_link(page, statement);
        BOOST_TEST(link.starts_with(page + "#"));
        BOOST_TEST((statement_in_text(link) == statement));
        BOOST_TEST((statement_in_text(link.substr(page.size() + 1)) == statement));
    }
}

BOOST_AUTO_TEST_CASE(small_numbers_are_what_they_are_by_hand) {
    BOOST_TEST(sticker_link(page, std::string(1, '\0')) == page + "#256");
    BOOST_TEST(sticker_link(page, "\xFF") == page + "#511");
    BOOST_TEST(sticker_link(page, std::string(4, '\0')) == page + "#4294967296");
}

BOOST_AUTO_TEST_CASE(a_link_that_a_mail_has_broken_is_still_read) {
    std::string link = sticker_link(page, signed_sample());
    link.insert(200, "\r\n ");
    link.insert(100, "\n");
    BOOST_TEST((statement_in_text("  " + link + "\n") == signed_sample()));
}

BOOST_AUTO_TEST_CASE(no_other_text_is_read) {
    const std::string digits = digits_of_sample();
    for (const std::string& text :
         {std::string{}, std::string{"#"}, page, page + "#", "http://example.org#" + digits,
          "ftp:#" + digits, page + "#" + digits + "x", page + "#-" + digits, page + "#0" + digits,
          page + "#" + digits + "#", std::string{"255"}, std::string{"1"}, std::string{"0"},
          std::string{"512"}, std::string(1451, '3'), std::string(100'000, '3')}) {
        BOOST_TEST(!statement_in_text(text), text.substr(0, 60));
    }
}

BOOST_AUTO_TEST_CASE(a_pdf_gives_what_is_kept_in_it) {
    const std::string key = "/SafePlaceSticker (" + digits_of_sample() + ")";
    BOOST_TEST((statement_in_pdf(pdf_with(key)) == signed_sample()));
    BOOST_TEST(!statement_in_pdf(pdf_with("")));
    BOOST_TEST(!statement_in_pdf(pdf_with(key + "\n" + key)));
    BOOST_TEST(!statement_in_pdf(pdf_with("/SafePlaceSticker")));
    BOOST_TEST(!statement_in_pdf(pdf_with("/SafePlaceSticker (12")));
    BOOST_TEST(!statement_in_pdf(pdf_with("/SafePlaceSticker (12\\063)")));
    BOOST_TEST(!statement_in_pdf(pdf_with(key).substr(1)));
    BOOST_TEST(!statement_in_pdf(""));
}

BOOST_AUTO_TEST_CASE(a_pdf_of_many_stickers_says_how_many_and_holds_no_statement) {
    const std::string run = pdf_with("/SafePlaceRun (1000)");
    BOOST_TEST((stickers_of_run_in_pdf(run) == 1000));
    BOOST_TEST(!statement_in_pdf(run));
    for (const std::string& other :
         {std::string{}, std::string{"/SafePlaceRun"}, std::string{"/SafePlaceRun ()"},
          std::string{"/SafePlaceRun (many)"}, std::string{"/SafePlaceRun (-3)"},
          std::string{"/SafePlaceRun (1234567)"}, std::string{"/SafePlaceRun (3"},
          std::string{"/SafePlaceRun (3)\n/SafePlaceRun (4)"},
          "/SafePlaceSticker (" + digits_of_sample() + ")"}) {
        BOOST_TEST(!stickers_of_run_in_pdf(pdf_with(other)), other);
    }
}

// Whoever writes a checker goes by that page: what it shows is what we do.
BOOST_AUTO_TEST_CASE(the_worked_example_of_the_format_holds) {
    const std::vector<std::string> lines = described();
    const auto stands = [&](const std::string& wanted) {
        return std::find(lines.begin(), lines.end(), wanted) != lines.end();
    };
    const SchemeKeys keys = public_keys(keys_number(2));
    BOOST_TEST(stands("    " + to_hex(keys.signing)));
    BOOST_TEST(stands("    " + to_hex(keys.box)));
    const KeyId id = key_id(keys);
    Digest padded{};
    std::copy(id.begin(), id.end(), padded.begin());
    BOOST_TEST(stands("    " + to_hex(padded).substr(0, 2 * id.size())));
    BOOST_TEST(stands(sticker_link(page, signed_sample())));
    BOOST_TEST(open_sticker(signed_sample(), std::vector{keys}).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
