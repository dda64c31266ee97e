#include <boost/test/unit_test.hpp>

#include "documents/pdf_tools.h"
#include "domain/digest.h"
#include "interchange/parcel_samples.h"

using namespace safeplaces;

// What other people's programs read in a sticker.
BOOST_AUTO_TEST_SUITE(sticker_posix)

// Nothing of ours: Python reads the page, and openssl looks at the signature.
BOOST_AUTO_TEST_CASE(openssl_and_a_page_of_python_check_the_worked_example) {
    const Ran ran = run_tool("/usr/bin/python3 -B " SAFEPLACES_ROOT
                             "/tests/interchange/check_sticker_page.py " SAFEPLACES_ROOT
                             "/resources/schemas/sticker.md");
    BOOST_TEST(ran.status == 0, ran.output);
}

BOOST_AUTO_TEST_CASE(a_program_that_is_not_ours_reads_the_same) {
    const Ran ran = run_tool(SAFEPLACES_ROOT "/tests/interchange/verify_sticker.py " +
                             to_hex(public_keys(keys_number(2)).signing) +
                             " " SAFEPLACES_ROOT "/tests/interchange/data/sticker-1.cose");
    BOOST_TEST(ran.status == 0);
    BOOST_TEST(ran.output == uuid_number(2) + "\nCentral Library, Anytown\nSO14 7LY\nsouthampton\n"
                                              "Gold\n2026-11-25\n2027-11-24\nSP-0042\n");
}

BOOST_AUTO_TEST_SUITE_END()
