#include <boost/test/unit_test.hpp>

#include "content/label_sheet_reader.h"

#include "complaint.h"

#include <algorithm>
#include <string>

using namespace safeplaces;

namespace {

const std::string one = "[[sheet]]\nid = \"six\"\nname = \"6 labels\"\nshape = \"corners\"\n"
                        "width = 100.0\nheight = 99.0\nleft = 4.5\ntop = 0.0\nacross = 2\n"
                        "down = 3\nstep_right = 101.0\nstep_down = 99.0\n";

// `one` with another value.
std::string with(const std::string& key, const std::string& value) {
    std::string toml = one;
    const std::size_t from = toml.find("\n" + key + " = ") + 1;
    return toml.replace(from, toml.find('\n', from) - from, key + " = " + value);
}

std::string complaint_about(const std::string& toml) {
    return complaint([&] { return read_label_sheets(toml, "s.toml"); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(label_sheet_reader)

BOOST_AUTO_TEST_CASE(a_sheet_says_where_each_label_lies) {
    const auto sheets = read_label_sheets(one, "s.toml");
    BOOST_TEST_REQUIRE(sheets.size() == 1U);
    const LabelSheet& sheet = sheets.front();
    BOOST_TEST(sheet.id == "six");
    BOOST_TEST(sheet.name == "6 labels");
    BOOST_TEST((sheet.shape == LabelShape::corners));
    BOOST_TEST((sheet.label == Size{100, 99}));
    BOOST_TEST((sheet.first == Point{4.5, 0}));
    BOOST_TEST((sheet.step == Point{101, 99}));
    BOOST_TEST(labels_on(sheet) == 6);
}

BOOST_AUTO_TEST_CASE(a_mistake_is_told_at_its_line) {
    BOOST_TEST(complaint_about(with("shape", "\"oval\"")) ==
               "4: a label is \"round\" or has \"corners\"");
    BOOST_TEST(complaint_about(with("shape", "\"round\"")) ==
               "6: a round label is as high as it is wide");
    BOOST_TEST(complaint_about(with("width", "98.9")) == "5: 'width' must be from 99.0 to 210.0");
    BOOST_TEST(complaint_about(with("step_right", "99.0")) == "11: labels would lie on each other");
    BOOST_TEST(complaint_about(with("step_right", "120.0")) ==
               "11: the last label would not lie on the paper");
    BOOST_TEST(complaint_about(with("down", "4")) ==
               "12: the last label would not lie on the paper");
    BOOST_TEST(complaint_about(one + one).ends_with("another sheet has this id"));
    BOOST_TEST(complaint_about(one + "colour = 1\n").starts_with("13: "));
}

BOOST_AUTO_TEST_CASE(what_ships_is_read_and_has_round_and_square_labels) {
    const auto sheets =
        read_label_sheets(std::filesystem::path{SAFEPLACES_ROOT "/resources/labels/sheets.toml"});
    const auto has = [&](LabelShape shape) {
        return std::ranges::any_of(sheets,
                                   [&](const LabelSheet& each) { return each.shape == shape; });
    };
    BOOST_TEST(has(LabelShape::round));
    BOOST_TEST(has(LabelShape::corners));
}

BOOST_AUTO_TEST_SUITE_END()
