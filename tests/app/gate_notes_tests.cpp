#include <boost/test/unit_test.hpp>

#include "app/gate_notes.h"

#include "app/a_council.h"
#include "app/desk_fixture.h"
#include "temporary_folder.h"

#include <memory>

using namespace safeplaces;

namespace {

constexpr Date monday{std::chrono::year{2026}, std::chrono::November, std::chrono::day{23}};
constexpr Date tuesday{std::chrono::year{2026}, std::chrono::November, std::chrono::day{24}};
constexpr Date friday{std::chrono::year{2026}, std::chrono::November, std::chrono::day{27}};

const CourseNeed tea{.course = {"tea"}};
const CourseNeed cake{.course = {"cake"}};

struct AVenueFile {
    std::vector<CourseNeed> noted(const std::vector<CourseNeed>& gate, Date day) {
        return noted_gate(settings, gate, day);
    }

    VenueFile file = VenueFile::in_memory({"0198a000-0000-7000-8000-000000000001"});
    Settings settings{file.db()};
};

} // namespace

BOOST_AUTO_TEST_SUITE(gate_notes)

BOOST_FIXTURE_TEST_CASE(the_courses_of_the_first_gate_are_named_from_the_beginning, AVenueFile) {
    for (const CourseNeed& need : noted({tea, cake}, monday)) {
        BOOST_TEST(!need.since.has_value());
    }
}

BOOST_FIXTURE_TEST_CASE(a_course_that_comes_later_is_named_since_the_day_it_was_first_seen,
                        AVenueFile) {
    static_cast<void>(noted({tea}, monday));
    BOOST_TEST((noted({tea, cake}, tuesday).back().since == tuesday));
    const auto later = noted({tea, cake}, friday);
    BOOST_TEST(!later.front().since.has_value());
    BOOST_TEST((later.back().since == tuesday));
}

BOOST_FIXTURE_TEST_CASE(what_the_scheme_itself_says_counts, AVenueFile) {
    static_cast<void>(noted({tea}, monday));
    CourseNeed dated = cake;
    dated.since = monday;
    BOOST_TEST((noted({tea, dated}, friday).back().since == monday));
}

BOOST_FIXTURE_TEST_CASE(a_course_that_goes_and_comes_back_is_new_again, AVenueFile) {
    static_cast<void>(noted({tea, cake}, monday));
    static_cast<void>(noted({tea}, tuesday));
    BOOST_TEST((noted({tea, cake}, friday).back().since == friday));
}

BOOST_FIXTURE_TEST_CASE(nothing_is_forgotten_while_a_councils_file_cannot_be_read, AVenueFile) {
    static_cast<void>(noted({tea}, monday));
    static_cast<void>(noted({tea, cake}, tuesday));
    static_cast<void>(noted_gate(settings, {tea}, friday, NotNamed::kept));
    BOOST_TEST((noted({tea, cake}, friday).back().since == tuesday));
}

BOOST_AUTO_TEST_CASE(the_days_in_a_councils_own_file_hold_as_they_stand) {
    const TemporaryFolder folder;
    const ADesk world;
    const ACouncil council;
    auto desk = std::make_unique<Desk>(VenueFile::create(folder.path / "data",
                                                         {"0198a000-0000-7000-8000-0000000000aa"},
                                                         world.today),
                                       world.library, world.outside);
    desk->council.trust(council.pack_file());
    desk = with_new_rules(std::move(desk), world.library);
    Scheme scheme = shipped_library().scheme;
    scheme.gate.push_back({.course = {"hate-crime"}});
    scheme.gate.push_back({.course = {"communicating-well"}, .since = monday});
    Pack pack = council.pack(2);
    pack.files.back().bytes = scheme_text(scheme);
    BOOST_TEST((desk->council.take_in(sign_pack(pack, council.keys)) == TakenIn::pack));
    desk = with_new_rules(std::move(desk), world.library);
    BOOST_TEST((desk->gate == scheme.gate));
}

BOOST_AUTO_TEST_SUITE_END()
