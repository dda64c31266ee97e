#include <boost/test/unit_test.hpp>

#include "app/sticker_check.h"
#include "app/words/sticker_check_words.h"
#include "interchange/parcel_samples.h"
#include "interchange/sticker_code.h"
#include "interchange/sticker_file.h"

#include <algorithm>

using namespace safeplaces;

namespace {

const Date today = on(2026, 11, 28);
const std::string checking_address = "https://safeplaces.example/v";

StickerStatement library() {
    return {.venue = {uuid_number(2)},
            .name = "Central Library",
            .postcode = "SO14 7LY",
            .scheme = "anyborough",
            .level = "Safe Place",
            .issued = on(2026, 11, 25),
            .valid_to = on(2027, 11, 24),
            .number = "SP-0042"};
}

// A council with new keys, with keys that it had before, and with stolen ones.
struct AScheme {
    SecretKeys keys = keys_number(3);
    SecretKeys older = keys_number(2);
    SecretKeys stolen = keys_number(1);
    StickerTrust trust{.scheme = "Anyborough Safe Places",
                       .scheme_id = "anyborough",
                       .keys = public_keys(keys),
                       .older = {public_keys(older), public_keys(stolen)},
                       .withdrawn = {public_keys(stolen).signing}};

    [[nodiscard]] StickerCheck
    check(const StickerStatement& statement, const SecretKeys& signer, Date on = today) const {
        return check_sticker({.statements = {sign_sticker(statement, signer)}}, trust, on);
    }
    [[nodiscard]] std::string notice(const std::vector<std::string>& revoked,
                                     const SecretKeys& signer) const {
        return sign_notice({.id = {uuid_number(7)},
                            .scheme = {uuid_number(8)},
                            .made_at = noon,
                            .revoked = revoked,
                            .contacts = {},
                            .compromised = {}},
                           signer);
    }
};

bool says(const StickerCheckWords& words, const std::string& label, const std::string& value) {
    return std::any_of(words.facts.begin(), words.facts.end(), [&](const auto& fact) {
        return fact.label == label && fact.value == value;
    });
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(sticker_check, AScheme)

BOOST_AUTO_TEST_CASE(a_real_sticker_is_valid_and_says_which_place_it_is_for) {
    const StickerCheck result = check(library(), keys);
    BOOST_TEST((result.verdict == StickerVerdict::valid));
    BOOST_TEST((result.statement == library()));
    const StickerCheckWords words = check_in_words(result);
    BOOST_TEST(words.title == "This sticker is valid.");
    BOOST_TEST(says(words, "Name of the place", "Central Library"));
    BOOST_TEST(says(words, "Last day", "24 November 2027"));
    BOOST_TEST(says(words, "Signed by", "Anyborough Safe Places, with its key of today"));
    BOOST_TEST(says(words, "List of cancelled stickers", "Not looked at: there is none here"));
}

BOOST_AUTO_TEST_CASE(older_keys_still_count_and_are_named_as_such) {
    const StickerCheck result = check(library(), older);
    BOOST_TEST((result.verdict == StickerVerdict::valid));
    BOOST_TEST(says(check_in_words(result), "Signed by",
                    "Anyborough Safe Places, with a key that it had before"));
}

BOOST_AUTO_TEST_CASE(keys_that_were_stolen_count_no_more) {
    const StickerCheck result = check(library(), stolen);
    BOOST_TEST((result.verdict == StickerVerdict::key_withdrawn));
    BOOST_TEST(!result.statement.has_value());
    BOOST_TEST(check_in_words(result).title == "This code names a key that counts no more.");
}

BOOST_AUTO_TEST_CASE(keys_of_somebody_else_are_unknown) {
    const StickerCheck result = check(library(), keys_number(9));
    BOOST_TEST((result.verdict == StickerVerdict::unknown_key));
    BOOST_TEST(check_in_words(result).title ==
               "This code is signed with a key that is not known here.");
}

BOOST_AUTO_TEST_CASE(another_venues_name_is_a_change) {
    std::string statement = sign_sticker(library(), keys);
    statement.replace(statement.find("Central"), 7, "Corner ");
    const StickerCheck result = check_sticker({.statements = {statement}}, trust, today);
    BOOST_TEST((result.verdict == StickerVerdict::changed));
    BOOST_TEST(check_in_words(result).facts.empty());
}

BOOST_AUTO_TEST_CASE(a_sticker_that_these_keys_signed_for_another_scheme_is_told_apart) {
    StickerStatement other = library();
    other.scheme = "otherville";
    const StickerCheck result = check(other, keys);
    BOOST_TEST((result.verdict == StickerVerdict::other_scheme));
    const StickerCheckWords words = check_in_words(result);
    BOOST_TEST(words.title == "This code is for another scheme.");
    BOOST_TEST(says(words, "Scheme that it names", "otherville"));
    BOOST_TEST(!says(check_in_words(check(library(), keys)), "Scheme that it names", "anyborough"));
}

BOOST_AUTO_TEST_CASE(no_changed_bit_makes_it_valid) {
    const std::string statement = sign_sticker(library(), keys);
    for (std::size_t at = 0; at < statement.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string changed = statement;
            changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
            const StickerVerdict verdict =
                check_sticker({.statements = {changed}}, trust, today).verdict;
            BOOST_TEST((verdict == StickerVerdict::changed ||
                        verdict == StickerVerdict::unknown_key ||
                        verdict == StickerVerdict::no_sticker),
                       "bit " << bit << " of byte " << at);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_last_day_counts_and_the_day_after_it_has_ended) {
    BOOST_TEST((check(library(), keys, on(2027, 11, 24)).verdict == StickerVerdict::valid));
    const StickerCheck after = check(library(), keys, on(2027, 11, 25));
    BOOST_TEST((after.verdict == StickerVerdict::lapsed));
    BOOST_TEST(says(check_in_words(after), "Last day", "24 November 2027"));
}

BOOST_AUTO_TEST_CASE(a_number_on_the_notice_is_cancelled_and_the_age_of_the_list_is_said) {
    BOOST_REQUIRE(take_notice(notice({"SP-0041", "SP-0042"}, keys), trust));
    const StickerCheck result = check(library(), keys, on(2026, 12, 10));
    BOOST_TEST((result.verdict == StickerVerdict::revoked));
    BOOST_TEST(says(check_in_words(result), "List of cancelled stickers",
                    "Of 25 November 2026, days ago: 15"));
    StickerStatement other = library();
    other.number = "SP-0043";
    BOOST_TEST((check(other, keys).verdict == StickerVerdict::valid));
}

BOOST_AUTO_TEST_CASE(a_slow_clock_is_not_earlier_than_the_list) {
    BOOST_REQUIRE(take_notice(notice({}, keys), trust));
    StickerStatement ended = library();
    ended.issued = on(2025, 11, 25);
    ended.valid_to = on(2026, 11, 24);
    const StickerCheck result = check(ended, keys, on(2026, 1, 1));
    BOOST_TEST((result.verdict == StickerVerdict::lapsed));
    BOOST_TEST(says(check_in_words(result), "List of cancelled stickers",
                    "Of 25 November 2026, days ago: 0"));
}

BOOST_AUTO_TEST_CASE(a_notice_of_older_keys_or_of_others_is_not_taken) {
    for (const SecretKeys* signer : {&older, &stolen}) {
        BOOST_TEST(!take_notice(notice({"SP-0042"}, *signer), trust));
    }
    BOOST_TEST(!take_notice("no notice", trust));
    BOOST_TEST(!trust.revoked.has_value());
}

BOOST_AUTO_TEST_CASE(a_notice_brings_newer_keys_and_those_before_still_count) {
    const SecretKeys newest = keys_number(4);
    const std::string brings = sign_notice({.id = {uuid_number(7)},
                                            .scheme = {uuid_number(8)},
                                            .made_at = noon,
                                            .revoked = {},
                                            .contacts = {},
                                            .next_keys = public_keys(newest),
                                            .compromised = {public_keys(older).signing}},
                                           keys);
    BOOST_REQUIRE(take_notice(brings, trust));
    BOOST_TEST(!check(library(), newest).by_older_keys);
    BOOST_TEST((check(library(), newest).verdict == StickerVerdict::valid));
    BOOST_TEST(check(library(), keys).by_older_keys);
    BOOST_TEST((check(library(), older).verdict == StickerVerdict::key_withdrawn));
}

BOOST_AUTO_TEST_CASE(what_is_no_sticker_is_called_so) {
    for (const std::string& other : {std::string{}, std::string{"good morning"}, checking_address,
                                     checking_address + "#12345678901234567890"}) {
        BOOST_TEST((check_sticker(stickers_in(other), trust, today).verdict ==
                    StickerVerdict::no_sticker));
    }
}

BOOST_AUTO_TEST_CASE(a_text_is_read_as_a_link_or_as_digits) {
    const std::string statement = sign_sticker(library(), keys);
    BOOST_TEST((stickers_in(sticker_link(checking_address, statement)).statements ==
                std::vector{statement}));
    BOOST_TEST(
        (stickers_in(sticker_link({}, statement).substr(1)).statements == std::vector{statement}));
}

BOOST_AUTO_TEST_CASE(a_picture_that_is_damaged_or_shows_no_code_holds_nothing) {
    BOOST_TEST(stickers_in("\x89PNG\r\n\x1a\n and no more").statements.empty());
    BOOST_TEST(stickers_in("\xff\xd8\xff and no more").statements.empty());
}

BOOST_AUTO_TEST_SUITE_END()
