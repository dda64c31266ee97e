#include <boost/test/unit_test.hpp>

#include "app/scheme/sticker_run.h"
#include "app/shipped_library.h"
#include "app/sticker_check.h"
#include "app/words/sticker_check_words.h"
#include "documents/shapes.h"
#include "domain/error.h"
#include "interchange/sticker_file.h"

#include <algorithm>

using namespace safeplaces;

namespace {

constexpr std::size_t in_three_files = 2 * most_stickers_in_a_file + 3;

struct ARun {
    [[nodiscard]] SignedSticker sticker_at(std::size_t place) const {
        const std::string number = std::to_string(place + 1);
        const StickerStatement statement{.venue = {"0198a000-0000-7000-8000-000000000001"},
                                         .name = "Example Venue " + number,
                                         .postcode = "SO14 7LY",
                                         .scheme = "southampton",
                                         .level = {},
                                         .issued = day,
                                         .valid_to = plus_days(day, std::chrono::days{365}),
                                         .number = "SP-" + number};
        return {statement, sign_sticker(statement, keys)};
    }

    [[nodiscard]] StickerRun run(std::size_t count) const {
        return {
            .count = count,
            .sticker = [this](std::size_t place) { return sticker_at(place); },
            .style = {.page = "https://safeplaces.example/v", .council = "Example", .artwork = {}},
            .fonts = shipped_library().fonts};
    }

    // By the place of their first sticker.
    [[nodiscard]] std::vector<RunFile> printed(std::size_t count, std::size_t at_once) const {
        std::vector<RunFile> files;
        print_run(
            run(count), [&](const RunFile& file) { files.push_back(file); },
            [](std::int64_t, std::int64_t) { return true; }, at_once);
        std::ranges::sort(files, {}, &RunFile::first);
        return files;
    }

    const Date day{std::chrono::year{2026}, std::chrono::November, std::chrono::day{25}};
    const SecretKeys keys = new_secret_keys();
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(sticker_run, ARun)

BOOST_AUTO_TEST_CASE(a_run_comes_in_files_of_a_thousand_that_say_what_is_in_them) {
    const std::vector<RunFile> files = printed(in_three_files, 4);
    BOOST_TEST_REQUIRE(files.size() == 3U);
    BOOST_TEST(files[0].name == "stickers-0001-to-1000-untagged.pdf");
    BOOST_TEST(files[1].name == "stickers-1001-to-2000-untagged.pdf");
    BOOST_TEST(files[2].name == "stickers-2001-to-2003-untagged.pdf");
    BOOST_TEST(files[0].count == 1000U);
    BOOST_TEST(files[2].first == 2000U);
    BOOST_TEST(files[2].count == 3U);
    for (const RunFile& file : files) {
        BOOST_TEST(file.bytes.starts_with("%PDF-"));
        BOOST_TEST(file.bytes.find("untagged") != std::string::npos); // in its metadata
    }
}

BOOST_AUTO_TEST_CASE(several_cores_print_what_one_prints) {
    const std::vector<RunFile> one = printed(in_three_files, 1);
    const std::vector<RunFile> several = printed(in_three_files, 4);
    BOOST_TEST_REQUIRE(one.size() == several.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        BOOST_TEST(one[i].name == several[i].name);
        BOOST_TEST((one[i].bytes == several[i].bytes));
    }
}

BOOST_AUTO_TEST_CASE(how_far_it_is_grows_to_all_of_them) {
    std::int64_t before = 0;
    print_run(
        run(in_three_files), [](const RunFile&) {},
        [&](std::int64_t done, std::int64_t all) {
            BOOST_TEST(done > before);
            BOOST_TEST(all == static_cast<std::int64_t>(in_three_files));
            before = done;
            return true;
        });
    BOOST_TEST(before == static_cast<std::int64_t>(in_three_files));
}

BOOST_AUTO_TEST_CASE(who_stops_it_keeps_whole_files_alone) {
    std::vector<RunFile> files;
    print_run(
        run(in_three_files), [&](const RunFile& file) { files.push_back(file); },
        [](std::int64_t done, std::int64_t) { return done < 1500; }, 1);
    BOOST_TEST_REQUIRE(files.size() == 1U);
    BOOST_TEST(files.front().count == 1000U);
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_kept_ends_the_run_and_says_why) {
    int kept = 0;
    BOOST_CHECK_EXCEPTION(print_run(
                              run(in_three_files),
                              [&](const RunFile&) {
                                  ++kept;
                                  throw MachineError(Trouble::disk_full, "full");
                              },
                              [](std::int64_t, std::int64_t) { return true; }, 1),
                          MachineError, [](const MachineError& error) {
                              return error.trouble() == Trouble::disk_full;
                          });
    BOOST_TEST(kept == 1);
}

BOOST_AUTO_TEST_CASE(on_labels_several_come_on_a_page_and_no_page_is_torn_between_files) {
    StickerRun on_six = run(5);
    on_six.labels = OnLabels{shipped_library().label_sheets.at(1)};
    BOOST_TEST_REQUIRE(labels_on(on_six.labels->sheet) == 6);
    BOOST_TEST(on_six.in_a_file() == 996U);
    std::vector<RunFile> files;
    print_run(
        on_six, [&](const RunFile& file) { files.push_back(file); },
        [](std::int64_t, std::int64_t) { return true; });
    BOOST_TEST_REQUIRE(files.size() == 1U);
    BOOST_TEST(files.front().count == 5U);
    BOOST_TEST(files.front().bytes.find("/Count 1") != std::string::npos); // pages
}

BOOST_AUTO_TEST_CASE(who_checks_the_file_of_a_run_reads_that_it_has_many_and_what_to_do) {
    StickerRun on_six = run(5);
    on_six.labels = OnLabels{shipped_library().label_sheets.at(1)};
    StickerTrust trust;
    trust.keys = public_keys(keys);
    for (const StickerRun& each : {run(5), on_six}) {
        print_run(
            each,
            [&](const RunFile& file) {
                const StickerCheck check = check_sticker(stickers_in(file.bytes), trust, day);
                BOOST_TEST((check.verdict == StickerVerdict::several_codes));
                BOOST_TEST(check_in_words(check).title ==
                           "This is a file for a printing machine, with 5 stickers.");
                BOOST_TEST(check_in_words(check).advice.starts_with("Save the sticker in question "
                                                                    "singly"));
            },
            [](std::int64_t, std::int64_t) { return true; });
    }
}

BOOST_AUTO_TEST_CASE(of_no_stickers_there_is_no_file) {
    BOOST_TEST(printed(0, 4).empty());
}

BOOST_AUTO_TEST_CASE(the_council_s_own_picture_stands_on_each) {
    StickerRun with = run(1);
    with.style.artwork = {filled(circle({50, 50}, 50), {90, 30, 110})};
    const Drawing drawing = sticker_drawing(sticker_at(0), with.style, with.fonts);
    BOOST_TEST(std::ranges::any_of(drawing.pages.front().parts, [](const Part& part) {
        return part.words == "The Safe Places picture of Example.";
    }));
}

BOOST_AUTO_TEST_SUITE_END()
