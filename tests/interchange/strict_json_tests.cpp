#include <boost/test/unit_test.hpp>

#include "domain/error.h"
#include "interchange/strict_json.h"

#include <boost/test/data/test_case.hpp>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(strict_json)

namespace {

constexpr JsonLimits limits{.bytes = 2'000, .depth = 3, .list = 4, .keys = 3, .text = 10};

std::string read_again(std::string_view text) {
    return json_text(read_strict_json(text, limits));
}

std::string refusal(std::string_view text) {
    try {
        static_cast<void>(read_strict_json(text, limits));
    } catch (const InputError& error) {
        return error.what();
    }
    return "";
}

struct ReadingAnObject {
    JsonValue value = read_strict_json(
        R"({"flag":true,"number":7,"text":"ab","list":[1,2],"object":{"a":1},"null":null})",
        {.bytes = 200, .depth = 6, .list = 9, .keys = 9, .text = 99});
    JsonReader reader{value, "thing"};

    template <class Act>
    static std::string refusal_of(Act act) {
        try {
            act();
        } catch (const InputError& error) {
            return error.what();
        }
        return "";
    }
};

} // namespace

const std::vector<std::string> good{
    "null",
    "true",
    "-9223372036854775808",
    "9223372036854775807",
    R"("a\"b\\\u0009\u000a")",
    R"({"a":[1,{"b":2}],"c":{}})",
    "\"T\xC5\xB7\"",
};

BOOST_DATA_TEST_CASE(what_is_written_is_read_again, data::make(good), text) {
    BOOST_TEST(read_again(text) == text);
}

BOOST_AUTO_TEST_CASE(spaces_and_escapes_mean_the_same) {
    BOOST_TEST(read_again(" { \"a\" : [ 1 , 2 ] }\n") == R"({"a":[1,2]})");
    BOOST_TEST(read_again(R"("\u00e9\/")") == "\"\xC3\xA9/\"");
}

struct Hostile {
    std::string text;
    std::string what;
    friend std::ostream& operator<<(std::ostream& out, const Hostile& hostile) {
        return out << hostile.text.substr(0, 40);
    }
};

const std::vector<Hostile> hostile{
    {"", "not JSON at byte"},
    {"{", "not JSON"},
    {"{}x", "not JSON"},
    {"{} {}", "not JSON"},
    {"[1,]", "not JSON"},
    {"{\"a\":1,}", "not JSON"},
    {"// a\n1", "not JSON"},
    {"NaN", "not JSON"},
    {"01", "not JSON"},
    {"'a'", "not JSON"},
    {"1.0", "not a whole number"},
    {"1e3", "not a whole number"},
    {"1e300", "not a whole number"},
    {"1e999", "not"},
    {"-0.5", "not a whole number"},
    {"9223372036854775808", "too large"},
    {"-9223372036854775809", "not a whole number"},
    {std::string(400, '9'), "not"},
    {"\xEF\xBB\xBF{}", "byte order mark"},
    {std::string{"{}\0", 3}, "NUL"},
    {std::string{"{}\0{", 4}, "NUL"},
    {std::string{"\"a\0b\"", 5}, "NUL"},
    {R"("a\u0000b")", "control character"},
    {R"("a\u0007")", "control character"},
    {R"("a\u0085")", "control character"},
    {R"("a\r")", "control character"},
    {"\"a\nb\"", "not JSON"},
    {"\"\xFF\"", "not JSON"},
    {"\"\xC0\xAF\"", "not JSON"},
    {"\"\xED\xA0\x80\"", "not JSON"},
    {R"("\ud800")", "not JSON"},
    {R"("\udc00\ud800")", "not JSON"},
    {R"({"a":1,"a":1})", "repeated key: a"},
    {R"({"a":1,"\u0061":1})", "repeated key: a"},
    {R"({"a":1,"b":1,"c":1,"d":1})", "too many keys"},
    {"[1,2,3,4,5]", "too many items"},
    {"[[[[]]]]", "too deep"},
    {"[[[{}]]]", "too deep"},
    {"\"12345678901\"", "too long"},
    {R"({"12345678901":1})", "too long"},
    {std::string(2'001, ' '), "too long"},
    {std::string(1'500, '['), "too deep"},
};

BOOST_DATA_TEST_CASE(what_is_hostile_or_loose_is_refused, data::make(hostile), given) {
    const std::string what = refusal(given.text);
    BOOST_TEST((what.find(given.what) != std::string::npos), what);
}

BOOST_AUTO_TEST_CASE(half_a_million_brackets_do_no_harm) {
    const JsonLimits wide{
        .bytes = std::size_t{1} << 20, .depth = 6, .list = 5'000, .keys = 500, .text = 500};
    for (const char bracket : {'[', '{'}) {
        BOOST_CHECK_THROW(static_cast<void>(read_strict_json(std::string(500'000, bracket), wide)),
                          InputError);
    }
}

BOOST_FIXTURE_TEST_CASE(an_object_gives_what_is_asked_for, ReadingAnObject) {
    BOOST_TEST(reader.flag("flag"));
    BOOST_TEST(reader.whole_number("number", 7, 7) == 7);
    BOOST_TEST(reader.text("text", 2, 2) == "ab");
    BOOST_TEST(reader.list("list", 2).size() == 2U);
    BOOST_TEST(reader.object("object", 1).size() == 1U);
    BOOST_TEST(reader.is_null("null"));
    BOOST_TEST(!reader.is_null("text"));
    BOOST_TEST(refusal_of([&] { reader.refuse_other_keys(); }) == "");
}

BOOST_FIXTURE_TEST_CASE(a_key_that_nobody_asked_for_is_refused, ReadingAnObject) {
    static_cast<void>(reader.flag("flag"));
    BOOST_TEST(refusal_of([&] { reader.refuse_other_keys(); }) == "thing.number: unknown");
}

BOOST_FIXTURE_TEST_CASE(a_key_that_is_missing_is_refused, ReadingAnObject) {
    BOOST_TEST(refusal_of([&] { static_cast<void>(reader.flag("other")); }) ==
               "thing.other: missing");
}

BOOST_FIXTURE_TEST_CASE(a_value_of_another_kind_or_out_of_bounds_is_refused, ReadingAnObject) {
    const std::vector<std::string> refusals{
        refusal_of([&] { static_cast<void>(reader.flag("number")); }),
        refusal_of([&] { static_cast<void>(reader.whole_number("flag", 0, 9)); }),
        refusal_of([&] { static_cast<void>(reader.whole_number("number", 0, 6)); }),
        refusal_of([&] { static_cast<void>(reader.whole_number("number", 8, 9)); }),
        refusal_of([&] { static_cast<void>(reader.text("text", 0, 1)); }),
        refusal_of([&] { static_cast<void>(reader.text("text", 3, 9)); }),
        refusal_of([&] { static_cast<void>(reader.text("null", 0, 9)); }),
        refusal_of([&] { static_cast<void>(reader.list("list", 1)); }),
        refusal_of([&] { static_cast<void>(reader.list("object", 9)); }),
        refusal_of([&] { static_cast<void>(reader.object("object", 0)); }),
        refusal_of([&] { static_cast<void>(reader.object("list", 9)); }),
    };
    for (const std::string& each : refusals) {
        BOOST_TEST(each != "");
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_object_is_refused) {
    const JsonValue value = read_strict_json("[1]", limits);
    BOOST_CHECK_THROW((JsonReader{value, "thing"}), InputError);
}

BOOST_AUTO_TEST_SUITE_END()
