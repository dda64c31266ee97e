#include "storage/council_files.h"

#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(council_files)

BOOST_FIXTURE_TEST_CASE(a_file_comes_back_byte_for_byte, OneVenue) {
    CouncilFiles files(db);
    const std::string bytes("SP\0\r\n\xff", 6);
    files.put(CouncilFile::decision, bytes, now);
    BOOST_TEST((files.get(CouncilFile::decision) == bytes));
    BOOST_TEST(!files.get(CouncilFile::pack));
}

BOOST_FIXTURE_TEST_CASE(of_each_kind_there_is_the_last_one, OneVenue) {
    CouncilFiles files(db);
    files.put(CouncilFile::pack, "one", now);
    files.put(CouncilFile::notice, "other", now);
    files.put(CouncilFile::pack, "two", now + 1h);
    BOOST_TEST((files.get(CouncilFile::pack) == "two"));
    BOOST_TEST((files.get(CouncilFile::notice) == "other"));
}

BOOST_FIXTURE_TEST_CASE(of_each_course_there_is_the_last_one, OneVenue) {
    CouncilFiles files(db);
    BOOST_TEST(files.courses().empty());
    files.put_course({"tea"}, "tea one", now);
    files.put_course({"cake"}, std::string("cake\0\xff", 6), now);
    files.put_course({"tea"}, "tea two", now + 1h);
    BOOST_TEST(
        (files.courses() == std::vector<std::string>{std::string("cake\0\xff", 6), "tea two"}));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
