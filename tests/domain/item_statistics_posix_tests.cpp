#include <boost/test/unit_test.hpp>

#include "domain/training/item_statistics.h"

#include "temporary_folder.h"

#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

using namespace safeplaces;

namespace {

const std::string folder = SAFEPLACES_ROOT "/tests/domain/";

std::vector<double> numbers_of(const std::string& line) {
    std::vector<double> numbers;
    std::stringstream cells{line};
    for (std::string cell; std::getline(cells, cell, ',');) {
        numbers.push_back(std::stod(cell));
    }
    return numbers;
}

MarkedAttempts attempts_in(const std::string& path) {
    std::ifstream file{path};
    MarkedAttempts attempts;
    std::string line;
    std::getline(file, line); // the heading
    std::getline(file, line);
    const std::vector<double> least = numbers_of(line);
    std::getline(file, line);
    const std::vector<double> most = numbers_of(line);
    for (std::size_t i = 0; i < least.size(); ++i) {
        attempts.questions.push_back({least[i], most.at(i)});
    }
    while (std::getline(file, line)) {
        attempts.marks.push_back(numbers_of(line));
    }
    return attempts;
}

// By the names that item_statistics.py gives them.
std::map<std::string, double> named(const ItemStatistics& found) {
    return {{"facility", found.facility.value()},
            {"facility_low", found.facility_bounds.value().low},
            {"facility_high", found.facility_bounds.value().high},
            {"deviation", found.deviation.value()},
            {"discrimination", found.discrimination.value()},
            {"discrimination_low", found.discrimination_bounds.value().low},
            {"discrimination_high", found.discrimination_bounds.value().high},
            {"efficiency", found.efficiency.value()},
            {"effective_weight", found.effective_weight.value_or(-1)}};
}

} // namespace

BOOST_AUTO_TEST_SUITE(item_statistics_posix)

BOOST_AUTO_TEST_CASE(numpy_reckons_the_same_from_57_attempts) {
    const std::vector<ItemStatistics> found =
        statistics_of(attempts_in(folder + "data/item_marks.csv"));
    BOOST_REQUIRE(found.size() == 8U);
    BOOST_TEST(found[0].attempts == 57);
    const TemporaryFolder place;
    const std::string out = (place.path / "numpy").string();
    const std::string command = "/usr/bin/python3 " + folder + "item_statistics.py " + folder +
                                "data/item_marks.csv >" + out;
    BOOST_REQUIRE(std::system(command.c_str()) == 0);
    std::ifstream file{out};
    int compared = 0;
    std::string value;
    std::string name;
    for (std::size_t question = 0; file >> question >> name >> value; ++compared) {
        if (value == "nan") { // who does better in all does worse here
            BOOST_TEST(!found.at(question).effective_weight.has_value());
            continue;
        }
        const double ours = named(found.at(question)).at(name);
        BOOST_TEST(ours == std::stod(value), boost::test_tools::tolerance(1e-8)
                                                 << question << ' ' << name);
    }
    BOOST_TEST(compared == 8 * 9);
}

BOOST_AUTO_TEST_SUITE_END()
