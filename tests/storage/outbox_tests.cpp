#include "storage/outbox.h"

#include "storage/samples.h"

namespace safeplaces {

BOOST_AUTO_TEST_SUITE(outbox)

namespace {

const Completion first = completion_no(1, person_no(1).id);
const Completion second = completion_no(2, person_no(2).id);

struct AFile : TemporaryFolder {
    fs::path file = path / "completions.outbox";
};

} // namespace

BOOST_AUTO_TEST_CASE(a_line_is_one_line_and_comes_back_the_same) {
    Completion odd = first;
    odd.version = "1.0 beta=ż%\n";
    odd.how = HowTaken::led;
    const std::string line = outbox_line(odd);
    BOOST_TEST(line.find('\n') == line.size() - 1);
    BOOST_TEST(line.starts_with("1 completion="));
    BOOST_TEST((completion_from_line(line) == odd));
}

BOOST_AUTO_TEST_CASE(a_line_says_who_led) {
    Completion led = first;
    led.how = HowTaken::led;
    led.led_by = person_no(2).id;
    const std::string line = outbox_line(led);
    BOOST_TEST(line.find(" led_by=" + led.led_by.text + " hash=") != std::string::npos);
    BOOST_TEST((completion_from_line(line) == led));
}

BOOST_AUTO_TEST_CASE(a_line_with_any_one_character_changed_is_not_read) {
    const std::string line = outbox_line(first);
    for (std::size_t at = 0; at + 1 < line.size(); ++at) {
        std::string changed = line;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        const auto read = completion_from_line(changed);
        BOOST_TEST(!read.has_value(), "at " << at << ": " << changed);
    }
}

BOOST_AUTO_TEST_CASE(a_line_cut_anywhere_is_not_read) {
    const std::string line = outbox_line(first);
    for (std::size_t size = 0; size + 1 < line.size(); ++size)
        BOOST_TEST(!completion_from_line(line.substr(0, size)).has_value(), "at " << size);
}

BOOST_AUTO_TEST_CASE(a_line_with_more_fields_or_the_same_one_twice_is_not_read) {
    std::string line = outbox_line(first);
    line.pop_back();
    BOOST_TEST(completion_from_line(line).has_value());
    BOOST_TEST(!completion_from_line(line + " note=hello").has_value());
    BOOST_TEST(!completion_from_line(line + " how=alone").has_value());
}

BOOST_AUTO_TEST_CASE(nothing_has_been_written_to_a_file_that_is_not_there) {
    const Outbox::Reading reading = Outbox("/nowhere/completions.outbox").read();
    BOOST_TEST(reading.completions.empty());
    BOOST_TEST(reading.unreadable == 0);
}

BOOST_FIXTURE_TEST_CASE(what_was_added_is_read_in_that_order, AFile) {
    Outbox(file).add(second);
    Outbox(file).add(first);
    const Outbox::Reading reading = Outbox(file).read();
    BOOST_TEST((reading.completions == std::vector{second, first}));
    BOOST_TEST(reading.unreadable == 0);
}

BOOST_FIXTURE_TEST_CASE(a_half_written_line_costs_only_itself, AFile) {
    append_and_sync(file, outbox_line(first).substr(0, 100));
    Outbox outbox(file);
    outbox.add(second);
    outbox.add(first);
    const Outbox::Reading reading = outbox.read();
    BOOST_TEST((reading.completions == std::vector{second, first}));
    BOOST_TEST(reading.unreadable == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace safeplaces
