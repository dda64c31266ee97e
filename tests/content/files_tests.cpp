#include "content/complaint.h"
#include "content/files.h"
#include "temporary_folder.h"

#include <boost/test/unit_test.hpp>

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(files)

BOOST_AUTO_TEST_CASE(a_byte_order_mark_and_windows_line_ends_make_no_difference) {
    BOOST_TEST(clean_source("\xEF\xBB\xBFone\r\ntwo\r\n", "a.md") == "one\ntwo\n");
}

BOOST_AUTO_TEST_CASE(what_is_not_clean_text_is_refused_with_its_line) {
    const std::string reason = "not UTF-8, or a control character";
    BOOST_TEST(complaint([] { return clean_source("one\ntwo\xFF\n", "a.md"); }) == "2: " + reason);
    BOOST_TEST(complaint([] { return clean_source("one\n\ntwo\rthree", "a.md"); }) ==
               "3: " + reason);
    BOOST_TEST(complaint([] {
                   return clean_source(std::string_view{"a\0b", 3}, "a.md");
               }) == "1: " + reason);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_missing_or_too_long_is_refused) {
    const TemporaryFolder folder;
    folder.write("long.md", std::string(longest_content_file + 1, 'a'));
    folder.write("just.md", std::string(longest_content_file, 'a'));
    BOOST_TEST(complaint([&] { return read_content_file(folder.path / "none.md"); }) ==
               "0: there is no such file");
    BOOST_TEST(complaint([&] { return read_content_file(folder.path); }) ==
               "0: there is no such file");
    BOOST_TEST(complaint([&] { return read_content_file(folder.path / "long.md"); }) ==
               "0: longer than 256 kB");
    BOOST_TEST(read_content_file(folder.path / "just.md").size() == longest_content_file);
}

BOOST_AUTO_TEST_CASE(a_folder_is_listed_by_name_without_hidden_entries) {
    const TemporaryFolder folder;
    for (const char* name : {"b.md", "a.md", ".DS_Store", "c/x.md"}) {
        folder.write(name, "x");
    }
    std::string names;
    for (const auto& entry : entries_of(folder.path)) {
        names += path_text(entry.filename()) + " ";
    }
    BOOST_TEST(names == "a.md b.md c ");
    BOOST_TEST(complaint([&] {
                   return entries_of(folder.path / "none");
               }).starts_with("0: the folder cannot be listed"));
}

BOOST_AUTO_TEST_CASE(lines_count_from_1) {
    BOOST_TEST(line_at("a\nb\nc", 0) == 1);
    BOOST_TEST(line_at("a\nb\nc", 2) == 2);
    BOOST_TEST(line_at("a\nb\nc", 99) == 3);
}

BOOST_AUTO_TEST_SUITE_END()
