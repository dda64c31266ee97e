#include <boost/test/unit_test.hpp>

#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/cbor.h"
#include "interchange/parcel_samples.h"
#include "interchange/sticker_file.h"

#include <boost/test/data/test_case.hpp>
#include <functional>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(sticker_file)

namespace {

StickerStatement sample() {
    return {.venue = {uuid_number(2)},
            .name = "Central Library, Anytown",
            .postcode = "SO14 7LY",
            .scheme = "southampton",
            .level = "Gold",
            .issued = on(2026, 11, 25),
            .valid_to = on(2027, 11, 24),
            .number = "SP-0042"};
}

struct ACouncil {
    SecretKeys council = keys_number(2);
    std::vector<SchemeKeys> trusted{public_keys(council)};

    [[nodiscard]] std::optional<StickerStatement> read_again(const StickerStatement& statement) {
        return open_sticker(sign_sticker(statement, council), trusted);
    }
};

// Signed with the council's own keys, around any header and payload.
std::string
signed_by_hand(const SecretKeys& council, std::string_view header, std::string_view payload) {
    CborWriter to_sign;
    to_sign.list(4).text("Signature1").bytes(header).bytes("").bytes(payload);
    CborWriter cose;
    cose.tag(18).list(4).bytes(header).map(0).bytes(payload);
    cose.bytes(text_of(council.sign(to_sign.written())));
    return cose.written();
}

std::string good_header(const SecretKeys& council, std::int64_t algorithm = -8) {
    CborWriter header;
    header.map(2).number(1).number(algorithm).number(4);
    header.bytes(text_of(key_id(public_keys(council))));
    return header.written();
}

} // namespace

BOOST_FIXTURE_TEST_CASE(a_statement_comes_out_as_it_went_in, ACouncil) {
    BOOST_TEST((read_again(sample()) == sample()));
}

BOOST_FIXTURE_TEST_CASE(a_statement_of_the_first_version_is_still_read, ACouncil) {
    BOOST_TEST((open_sticker(sample_file("sticker-1.cose"), trusted) == sample()));
}

BOOST_FIXTURE_TEST_CASE(a_scheme_without_levels_leaves_the_level_empty, ACouncil) {
    StickerStatement statement = sample();
    statement.level = "";
    BOOST_TEST((read_again(statement) == statement));
}

BOOST_FIXTURE_TEST_CASE(a_statement_fits_into_a_small_code, ACouncil) {
    BOOST_TEST(sign_sticker(sample(), council).size() <= 200U);
}

BOOST_FIXTURE_TEST_CASE(a_long_name_is_cut_at_a_character, ACouncil) {
    StickerStatement statement = sample();
    statement.name = std::string(63, 'a') + "\xC5\xB7 and more"; // a letter of two bytes
    BOOST_TEST(read_again(statement)->name == std::string(63, 'a'));
    statement.name = std::string(62, 'a') + "\xC5\xB7 and more";
    BOOST_TEST(read_again(statement)->name == std::string(62, 'a') + "\xC5\xB7");
    statement.name = std::string(63, 'a') + " and more";
    BOOST_TEST(read_again(statement)->name == std::string(63, 'a'));
}

BOOST_FIXTURE_TEST_CASE(the_same_statement_is_the_same_bytes, ACouncil) {
    BOOST_TEST((sign_sticker(sample(), council) == sign_sticker(sample(), council)));
}

BOOST_FIXTURE_TEST_CASE(a_sticker_of_another_council_is_not_taken, ACouncil) {
    BOOST_TEST(!open_sticker(sign_sticker(sample(), keys_number(9)), trusted));
}

BOOST_FIXTURE_TEST_CASE(a_sticker_of_older_keys_is_taken_while_they_are_trusted, ACouncil) {
    const std::string sticker = sign_sticker(sample(), council);
    trusted.insert(trusted.begin(), public_keys(keys_number(9)));
    BOOST_TEST(open_sticker(sticker, trusted).has_value());
    trusted.pop_back();
    BOOST_TEST(!open_sticker(sticker, trusted));
}

BOOST_FIXTURE_TEST_CASE(no_changed_bit_is_taken, ACouncil) {
    const std::string sticker = sign_sticker(sample(), council);
    for (std::size_t at = 0; at < sticker.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string changed = sticker;
            changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
            BOOST_TEST(!open_sticker(changed, trusted), "bit " << bit << " of byte " << at);
        }
    }
}

BOOST_FIXTURE_TEST_CASE(a_sticker_that_is_cut_or_longer_is_not_taken, ACouncil) {
    const std::string sticker = sign_sticker(sample(), council);
    for (std::size_t size = 0; size < sticker.size(); ++size) {
        BOOST_TEST(!open_sticker(sticker.substr(0, size), trusted), size);
    }
    BOOST_TEST(!open_sticker(sticker + '\0', trusted));
}

BOOST_FIXTURE_TEST_CASE(a_byte_that_promises_more_than_any_memory_is_not_believed, ACouncil) {
    for (const char head : {'\x5B', '\x7B', '\x9B', '\xBB', '\xDB'}) {
        const std::string huge = head + std::string(8, '\xFF');
        BOOST_TEST(!open_sticker(huge, trusted));
        BOOST_TEST(!open_sticker("\xD2\x84" + huge, trusted));
    }
}

BOOST_FIXTURE_TEST_CASE(the_same_said_in_another_way_is_not_taken, ACouncil) {
    const std::string sticker = sign_sticker(sample(), council);
    // The tag in two bytes instead of one; a list and a map without a length.
    BOOST_TEST(!open_sticker("\xD8\x12" + sticker.substr(1), trusted));
    BOOST_TEST(!open_sticker(sticker.substr(0, 1) + '\x9F' + sticker.substr(2) + '\xFF', trusted));
    std::string longer = sticker;
    longer.replace(1, 1, "\x98\x04");
    BOOST_TEST(!open_sticker(longer, trusted));
}

BOOST_FIXTURE_TEST_CASE(a_payload_that_is_signed_but_none_of_ours_is_not_taken, ACouncil) {
    const auto is_taken = [this](const std::function<void(CborWriter&)>& write) {
        CborWriter payload;
        write(payload);
        return open_sticker(signed_by_hand(council, good_header(council), payload.written()),
                            trusted)
            .has_value();
    };
    const std::string venue{text_of(uuid_bytes(uuid_number(2)))};
    const auto with_name_and_day = [&venue](std::string_view name, std::int64_t valid_to) {
        return [=](CborWriter& payload) {
            payload.map(8).number(1).bytes(venue).number(2).text(name).number(3).text("SO14 7LY");
            payload.number(4).text("southampton").number(5).text("").number(6).number(100);
            payload.number(7).number(valid_to).number(8).text("SP-0042");
        };
    };
    BOOST_TEST(is_taken(with_name_and_day("Library", 101)));
    BOOST_TEST(!is_taken(with_name_and_day("Library", 99)));
    BOOST_TEST(!is_taken(with_name_and_day("Library", 2'932'897)));
    BOOST_TEST(!is_taken(with_name_and_day("Library", -1)));
    BOOST_TEST(!is_taken(with_name_and_day("", 101)));
    BOOST_TEST(!is_taken(with_name_and_day("Two\nlines", 101)));
    BOOST_TEST(!is_taken(with_name_and_day("\xFF", 101)));
    BOOST_TEST(!is_taken(with_name_and_day(std::string(65, 'a'), 101)));
    BOOST_TEST(!is_taken([](CborWriter& payload) { payload.map(0); }));
    BOOST_TEST(!is_taken([](CborWriter& payload) { payload.number(7); }));
    BOOST_TEST(!is_taken([](CborWriter& /*payload*/) {}));
    BOOST_TEST(!is_taken([&](CborWriter& payload) {
        with_name_and_day("Library", 101)(payload);
        payload.number(9);
    }));
}

BOOST_FIXTURE_TEST_CASE(another_algorithm_in_the_header_is_not_taken, ACouncil) {
    const std::string sticker = sign_sticker(sample(), council);
    CborReader reader{sticker};
    BOOST_REQUIRE((reader.is_tag(18) && reader.is_list_of(4) && reader.bytes()));
    BOOST_REQUIRE(reader.is_map_of(0));
    const std::string payload{reader.bytes().value()};
    BOOST_TEST(
        open_sticker(signed_by_hand(council, good_header(council), payload), trusted).has_value());
    BOOST_TEST(!open_sticker(signed_by_hand(council, good_header(council, -7), payload), trusted));
    BOOST_TEST(!open_sticker(signed_by_hand(council, "", payload), trusted));
}

struct Wrong {
    const char* what;
    void (*change)(StickerStatement&);
    friend std::ostream& operator<<(std::ostream& out, const Wrong& wrong) {
        return out << wrong.what;
    }
};

const std::vector<Wrong> wrong_statements{
    {"no name", [](StickerStatement& s) { s.name = " "; }},
    {"two lines", [](StickerStatement& s) { s.name = "a\nb"; }},
    {"no venue", [](StickerStatement& s) { s.venue.text = ""; }},
    {"no postcode", [](StickerStatement& s) { s.postcode = ""; }},
    {"long postcode", [](StickerStatement& s) { s.postcode = "SO14 7LY SO14"; }},
    {"scheme with a space", [](StickerStatement& s) { s.scheme = "south ampton"; }},
    {"long level", [](StickerStatement& s) { s.level = std::string(101, 'x'); }},
    {"no number", [](StickerStatement& s) { s.number = ""; }},
    {"long number", [](StickerStatement& s) { s.number = std::string(21, '7'); }},
    {"ends before it begins", [](StickerStatement& s) { s.valid_to = on(2026, 11, 24); }},
    {"before 1970", [](StickerStatement& s) { s.issued = on(1969, 12, 31); }},
};

BOOST_DATA_TEST_CASE_F(ACouncil,
                       a_statement_that_could_not_be_read_is_not_signed,
                       data::make(wrong_statements),
                       wrong) {
    StickerStatement statement = sample();
    wrong.change(statement);
    BOOST_CHECK_THROW(static_cast<void>(sign_sticker(statement, council)), InputError);
}

BOOST_AUTO_TEST_SUITE_END()
