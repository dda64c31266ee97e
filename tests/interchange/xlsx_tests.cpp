#include <boost/test/unit_test.hpp>

#include "domain/error.h"
#include "interchange/xlsx.h"
#include "temporary_folder.h"

#include <filesystem>

using namespace safeplaces;

namespace {

struct AWorkbook : TemporaryFolder {
    std::filesystem::path file = path / "list.xlsx";
    std::vector<std::string> headings{"Name", "Passed", "Mark", "Where"};
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(xlsx, AWorkbook)

BOOST_AUTO_TEST_CASE(what_is_not_finished_leaves_no_file) {
    { XlsxWriter writer{file, "Records", headings}; }
    BOOST_TEST(!std::filesystem::exists(file));
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_not_there_is_said) {
    XlsxWriter writer{path / "none" / "list.xlsx", "Records", headings};
    BOOST_CHECK_THROW(writer.finish(), MachineError);
}

BOOST_AUTO_TEST_SUITE_END()
