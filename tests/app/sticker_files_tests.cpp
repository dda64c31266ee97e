#include <boost/test/unit_test.hpp>

#include "app/scheme/sticker_files.h"
#include "app/scheme_fixture.h"
#include "app/words/sticker_run_words.h"
#include "interchange/csv.h"
#include "interchange/sticker_file.h"
#include "storage/files.h"

#include <algorithm>

using namespace safeplaces;

namespace {

constexpr std::size_t in_two_files = most_stickers_in_a_file + 2;

// A venue with as many stickers as fill one file and begin another, and a folder for them.
struct TwoFilesOfStickers : ARegister {
    TwoFilesOfStickers() {
        desk.venues.add(desk.acting, {.id = id, .name = "Example Library", .postcode = "SO14 7LY"},
                        venue.today, outside.now());
        for (std::size_t place = 0; place < in_two_files; ++place) {
            const StickerStatement statement{.venue = id,
                                             .name = "Example Library",
                                             .postcode = "SO14 7LY",
                                             .scheme = desk.scheme.id,
                                             .level = "Safe Place",
                                             .issued = venue.today,
                                             .valid_to =
                                                 plus_days(venue.today, std::chrono::days{9}),
                                             .number = "SP-" + std::to_string(place + 1)};
            rows.push_back({.name = statement.name,
                            .postcode = statement.postcode,
                            .sticker = SignedSticker{statement, sign_sticker(statement, keys)},
                            .words = "ready"});
        }
    }

    [[nodiscard]] StickerRun run() const {
        return {.count = in_two_files,
                .sticker = [this](std::size_t place) { return *rows[place].sticker; },
                .style = {.page = desk.scheme.sticker_page, .council = {}, .artwork = {}},
                .fonts = desk.library.fonts};
    }
    [[nodiscard]] static RunFile file_at(std::size_t first, std::size_t count) {
        return {.name = run_file_name(first, count, in_two_files),
                .bytes = "%PDF from " + std::to_string(first),
                .first = first,
                .count = count};
    }
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (const auto& each : std::filesystem::directory_iterator(folder.path)) {
            found.push_back(utf8(each.path().filename()));
        }
        std::ranges::sort(found);
        return found;
    }
    void hand_out(StickerFiles& stickers) {
        while (stickers.hand_out_next(desk)) {
        }
    }
    // On the disk of the register, in pages of 4 kB.
    void leave_room(std::int64_t pages) {
        Rows used = file.db().query("PRAGMA page_count");
        BOOST_REQUIRE(used.next());
        file.db().exec("PRAGMA max_page_count = " + std::to_string(used.i64(0) + pages));
    }
    // File and note of a place, from 0.
    [[nodiscard]] std::pair<std::string, std::string> listed(std::size_t place) const {
        const auto list = read_csv(read_file(folder.path / "stickers.csv"), "stickers.csv");
        return {list[place + 1].cells[0], list[place + 1].cells[5]};
    }

    SchemeDesk& desk = open();
    const VenueId id{"0198a000-0000-7000-8000-000000000b00"};
    std::vector<StickerRow> rows;
    TemporaryFolder folder;
    const std::string first_file = "stickers-0001-to-1000-untagged.pdf";
    const std::vector<std::string> first_file_and_list{first_file, "stickers.csv"};
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(sticker_files, TwoFilesOfStickers)

BOOST_AUTO_TEST_CASE(when_it_is_stopped_in_the_middle_whole_files_stay_and_the_list_says_which) {
    {
        StickerFiles stickers{folder.path, rows, run()};
        const auto stop_in_the_second = [](std::int64_t done, std::int64_t) {
            return done <= static_cast<std::int64_t>(most_stickers_in_a_file);
        };
        print_run(
            run(), [&](const RunFile& made) { stickers.take(made); }, stop_in_the_second, 1);
        hand_out(stickers);
        BOOST_TEST(stickers.stickers() == most_stickers_in_a_file);
    }
    BOOST_TEST(names() == first_file_and_list, boost::test_tools::per_element());
    BOOST_TEST(listed(999).first == first_file);
    BOOST_TEST(listed(1000).first == "");
    BOOST_TEST(listed(1000).second == not_printed_as_stopped());
    BOOST_TEST(desk.papers.of(id).size() == most_stickers_in_a_file);
    BOOST_TEST(run_stopped(most_stickers_in_a_file, "here") ==
               "Stopped. 1,000 stickers saved, with the list of them, in here.");
}

BOOST_AUTO_TEST_CASE(when_the_disk_of_the_register_is_full_what_it_kept_before_stays) {
    {
        StickerFiles stickers{folder.path, rows, run()};
        stickers.take(file_at(0, most_stickers_in_a_file));
        RunFile large = file_at(most_stickers_in_a_file, 2);
        large.bytes.clear();
        for (std::uint32_t noise = 1; large.bytes.size() < 4'000'000; noise = noise * 69069 + 1) {
            large.bytes += static_cast<char>(noise >> 24); // not to be deflated
        }
        stickers.take(large);
        leave_room(500);
        BOOST_CHECK_EXCEPTION(hand_out(stickers), MachineError, [](const MachineError& error) {
            return error.trouble() == Trouble::disk_full;
        });
        BOOST_TEST(stickers.stickers() == most_stickers_in_a_file);
    }
    BOOST_TEST(names() == first_file_and_list, boost::test_tools::per_element());
    BOOST_TEST(listed(1000).second == not_printed_as_stopped());
    BOOST_TEST(desk.papers.of(id).size() == most_stickers_in_a_file);
}

BOOST_AUTO_TEST_CASE(when_the_folder_takes_no_more_what_it_took_is_handed_out) {
    {
        StickerFiles stickers{folder.path, rows, run()};
        stickers.take(file_at(0, most_stickers_in_a_file));
        RunFile elsewhere = file_at(most_stickers_in_a_file, 2);
        elsewhere.name = "is not there/" + elsewhere.name;
        BOOST_CHECK_THROW(stickers.take(elsewhere), MachineError);
        hand_out(stickers);
    }
    BOOST_TEST(names() == first_file_and_list, boost::test_tools::per_element());
    BOOST_TEST(read_file(folder.path / first_file) == "%PDF from 0");
}

BOOST_AUTO_TEST_CASE(what_nobody_hands_out_leaves_nothing_in_the_folder) {
    {
        StickerFiles stickers{folder.path, rows, run()};
        stickers.take(file_at(0, most_stickers_in_a_file));
        BOOST_TEST(names().size() == 1U);
        BOOST_TEST(names().front() != first_file);
    }
    BOOST_TEST(names().empty());
    BOOST_TEST(desk.papers.of(id).empty());
}

BOOST_AUTO_TEST_SUITE_END()
