#include <boost/test/unit_test.hpp>

#include "gui/platform/second_start.h"
#include "temporary_folder.h"
#include "window.h"

#include <atomic>
#include <filesystem>
#include <memory>
#include <thread>
#include <vector>

using namespace safeplaces;

namespace {

// A window of the program on a data folder, and somebody who starts the program once more.
struct AnOpenProgram : OpenWindow, TemporaryFolder {
    AnOpenProgram() { show(); }

    // The loop of the first window runs meanwhile, as it does between two programs.
    bool start_again(const std::filesystem::path& data, const std::filesystem::path& file) {
        std::atomic<bool> is_over = false;
        bool is_taken = false;
        std::thread second{[&] {
            is_taken = give_to_open_window(data, file);
            is_over = true;
        }};
        BOOST_TEST(wait_for([&] { return is_over.load(); }, 10'000));
        second.join();
        settle();
        return is_taken;
    }

    std::vector<std::filesystem::path> taken;
    std::unique_ptr<SecondStarts> starts = std::make_unique<SecondStarts>(
        path, [this](const std::filesystem::path& file) { taken.push_back(file); });
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(second_start, AnOpenProgram)

BOOST_AUTO_TEST_CASE(the_open_window_gets_the_file_of_a_second_start) {
    const std::filesystem::path file = path / std::filesystem::path{u8"łódź and ë.safeplace"};
    BOOST_TEST(start_again(path, file));
    BOOST_REQUIRE_EQUAL(taken.size(), 1U);
    BOOST_TEST(taken.front() == file);
}

BOOST_AUTO_TEST_CASE(a_second_start_without_a_file_is_heard_too) {
    BOOST_TEST(start_again(path, {}));
    BOOST_REQUIRE_EQUAL(taken.size(), 1U);
    BOOST_TEST(taken.front().empty());
}

BOOST_AUTO_TEST_CASE(another_data_folder_has_a_window_of_its_own) {
    BOOST_TEST(!start_again(path / "other", {}));
    BOOST_TEST(taken.empty());
}

BOOST_AUTO_TEST_CASE(only_a_path_from_the_root_on_is_taken) {
    BOOST_TEST(!start_again(path, "somewhere.safeplace"));
    BOOST_TEST(!start_again(path, path / std::string(40'000, 'x')));
    BOOST_TEST(taken.empty());
}

BOOST_AUTO_TEST_CASE(once_the_window_is_closed_a_start_opens_its_own) {
    starts.reset();
    BOOST_TEST(!start_again(path, {}));
    starts = std::make_unique<SecondStarts>(
        path, [this](const std::filesystem::path& file) { taken.push_back(file); });
    BOOST_TEST(start_again(path, {}));
}

BOOST_AUTO_TEST_SUITE_END()
