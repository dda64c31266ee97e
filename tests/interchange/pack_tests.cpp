#include <boost/test/unit_test.hpp>

#include "interchange/pack.h"
#include "interchange/pack_manifest.h"
#include "interchange/signed_samples.h"

#include <boost/test/data/test_case.hpp>

using namespace safeplaces;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(pack)

namespace {

Pack sample() {
    Pack pack;
    pack.scheme_uid = uuid_number(3);
    pack.scheme_id = "otherville";
    pack.name = "Otherville Safe Places";
    pack.seq = 4;
    pack.keys = public_keys(keys_number(2));
    pack.older = {hand_over(keys_number(11), public_keys(keys_number(12)), pack.scheme_uid),
                  hand_over(keys_number(12), pack.keys, pack.scheme_uid)};
    pack.compromised = {public_keys(keys_number(11)).signing};
    pack.files = {{.path = "scheme.toml", .bytes = "id = \"otherville\"\n"},
                  {.path = "courses/first-help/empty.md", .bytes = ""},
                  {.path = "artwork.png", .bytes = std::string{"\x89PNG\0\0", 6}}};
    return pack;
}

const std::string& signed_sample() {
    static const std::string bytes = sign_pack(sample(), keys_number(2));
    return bytes;
}

constexpr std::string_view signed_as{"uk.safeplaces.scheme.v1\0", 24};

std::string refusal(std::string_view bytes) {
    return refusal_of(open_pack, bytes);
}

std::string with_manifest(const std::string& from, const std::string& to) {
    return with_changed_manifest(signed_sample(), manifest_json(sample()), from, to, signed_as,
                                 keys_number(2));
}

bool is_refused_to_sign(const Pack& pack) {
    return is_refused([&] { return sign_pack(pack, keys_number(2)); });
}

} // namespace

BOOST_AUTO_TEST_CASE(a_pack_of_the_first_version_still_opens) {
    const Pack opened =
        open_pack(sample_file("otherville-1.safescheme"), "otherville-1.safescheme");
    BOOST_TEST(manifest_json(opened) == manifest_json(sample()));
}

BOOST_AUTO_TEST_CASE(a_pack_comes_out_as_it_went_in) {
    const Pack opened = open_pack(signed_sample(), "a.safescheme");
    const Pack packed = sample();
    BOOST_TEST(opened.scheme_uid == packed.scheme_uid);
    BOOST_TEST(opened.scheme_id == packed.scheme_id);
    BOOST_TEST(opened.name == packed.name);
    BOOST_TEST(opened.seq == packed.seq);
    BOOST_TEST((opened.keys == packed.keys));
    BOOST_TEST((opened.older == packed.older));
    BOOST_TEST((opened.compromised == packed.compromised));
    BOOST_REQUIRE(opened.files.size() == packed.files.size());
    for (std::size_t i = 0; i < opened.files.size(); ++i) {
        BOOST_TEST(opened.files[i].path == packed.files[i].path);
        BOOST_TEST((opened.files[i].bytes == packed.files[i].bytes));
    }
}

BOOST_AUTO_TEST_CASE(no_changed_byte_is_taken) {
    check_that_no_changed_byte_is_taken(open_pack, signed_sample());
}

BOOST_AUTO_TEST_CASE(a_pack_that_is_cut_or_goes_on_is_refused) {
    check_that_no_part_of_it_is_taken(open_pack, signed_sample());
}

BOOST_AUTO_TEST_CASE(a_file_of_another_kind_is_refused) {
    BOOST_TEST(refusal(std::string(500, 'x')) == "not a scheme pack");
    BOOST_TEST(refusal("") == "not a scheme pack");
}

BOOST_AUTO_TEST_CASE(a_pack_of_a_later_version_is_told_apart) {
    check_that_a_later_version_is_told_apart(open_pack, signed_sample());
}

BOOST_AUTO_TEST_CASE(a_pack_signed_with_other_keys_than_it_names_is_refused) {
    std::string bytes = signed_sample();
    const std::string manifest = manifest_json(sample());
    const Signature other = keys_number(9).sign(std::string{signed_as}.append(manifest));
    bytes.replace(16, 64, text_of(other));
    BOOST_TEST(refusal(bytes) == "not signed by its own keys");
}

const std::vector<std::string> good_paths{
    "a",           "scheme.toml", "courses/first-help/01-what.md", "A_b-c.D", "a/b/c/d/e/f/g/h/i",
    "console.txt", "com.x1"};

BOOST_DATA_TEST_CASE(a_path_that_any_disk_takes_is_good, data::make(good_paths), path) {
    BOOST_TEST(is_pack_path(path));
}

const std::vector<std::string> bad_paths{"",
                                         "/",
                                         "/a",
                                         "a/",
                                         "a//b",
                                         ".",
                                         "..",
                                         "../a",
                                         "a/../b",
                                         "a/..",
                                         "./a",
                                         ".hidden",
                                         "a/.git",
                                         "a.",
                                         "a\\b",
                                         "C:a",
                                         "C:/a",
                                         "a:b",
                                         "a b",
                                         "a\nb",
                                         "a*",
                                         "~",
                                         "\xC3\xA9",
                                         "con",
                                         "CON.txt",
                                         "a/nul",
                                         "COM1.md",
                                         "lpt9",
                                         "aux.x.y",
                                         "a/b/c/d/e/f/g/h/i/j",
                                         "a\"b",
                                         "a<b",
                                         std::string{"a\0b", 3},
                                         std::string(201, 'a')};

BOOST_DATA_TEST_CASE(a_path_that_leads_elsewhere_or_nowhere_is_bad, data::make(bad_paths), path) {
    BOOST_TEST(!is_pack_path(path));
    Pack pack = sample();
    pack.files[0].path = path;
    BOOST_TEST(is_refused_to_sign(pack));
}

BOOST_AUTO_TEST_CASE(a_path_that_leads_elsewhere_is_refused_even_when_it_is_signed) {
    BOOST_TEST(
        refusal(with_manifest("\"scheme.toml\"", "\"../scheme.toml\"")).find("files[0].path") !=
        std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_manifest_that_breaks_a_rule_is_refused_even_when_it_is_signed) {
    BOOST_TEST(refusal(with_manifest("\"name\"", "\"name\"")) == "");
    for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"\"safescheme\"", "\"safecourse\""},
             {"\"version\":1", "\"version\":2"},
             {"\"seq\":4", "\"seq\":0"},
             {"\"seq\":4", "\"seq\":4,\"new\":1"},
             {"\"scheme_id\":\"otherville\"", "\"scheme_id\":\"Otherville\""},
             {"\"name\":\"Otherville", "\"name\":\"Other\\nville"},
             {"\"size\":18", "\"size\":19"},
             {"\"size\":18", "\"size\":-1"},
             {"\"size\":18", "\"size\":68000000"},
             {"\"artwork.png\"", "\"SCHEME.toml\""},
             {"\"artwork.png\"", "\"scheme.toml/a\""},
             {"\"artwork.png\"", "\"courses/first-help\""},
             {"\"handed_over\":\"", "\"handed_over\":\"AA=="},
             {"\"compromised\":[\"", "\"compromised\":[\"0"}}) {
        BOOST_TEST(refusal(with_manifest(from, to)) != "", to);
    }
}

BOOST_AUTO_TEST_CASE(a_pack_over_64_mib_is_refused) {
    Pack pack = sample();
    pack.files = {{.path = "a", .bytes = std::string(largest_pack, 'x')}};
    BOOST_TEST(open_pack(sign_pack(pack, keys_number(2)), "a").files[0].bytes.size() ==
               largest_pack);
    pack.files.push_back({.path = "b", .bytes = "x"});
    BOOST_TEST(is_refused_to_sign(pack));
}

BOOST_AUTO_TEST_CASE(older_keys_that_did_not_hand_over_are_refused) {
    Pack pack = sample();
    std::swap(pack.older[0], pack.older[1]);
    BOOST_TEST(is_refused_to_sign(pack));
    pack = sample();
    pack.older.erase(pack.older.begin()); // the later one alone is a chain too
    BOOST_TEST(!is_refused_to_sign(pack));
    pack = sample();
    pack.older[1] = hand_over(keys_number(12), pack.keys, uuid_number(4)); // of another scheme
    BOOST_TEST(is_refused_to_sign(pack));
}

BOOST_AUTO_TEST_CASE(a_pack_by_known_keys_is_trusted) {
    BOOST_TEST((how_to_trust(sample(), public_keys(keys_number(2))) == PackTrust::same_keys));
}

BOOST_AUTO_TEST_CASE(a_pack_by_new_keys_is_trusted_when_the_known_ones_handed_over) {
    BOOST_TEST((how_to_trust(sample(), public_keys(keys_number(12))) == PackTrust::handed_over));
}

BOOST_AUTO_TEST_CASE(a_pack_by_others_needs_its_words_compared) {
    BOOST_TEST((how_to_trust(sample(), public_keys(keys_number(9))) == PackTrust::compare_words));
}

BOOST_AUTO_TEST_CASE(keys_that_are_compromised_vouch_for_nobody) {
    BOOST_TEST((how_to_trust(sample(), public_keys(keys_number(11))) == PackTrust::compare_words));
}

BOOST_AUTO_TEST_CASE(stickers_of_older_keys_count_but_not_of_compromised_ones) {
    const std::vector<SchemeKeys> trusted = trusted_keys(sample());
    BOOST_REQUIRE(trusted.size() == 2U);
    BOOST_TEST((trusted[0] == public_keys(keys_number(2))));
    BOOST_TEST((trusted[1] == public_keys(keys_number(12))));
}

BOOST_AUTO_TEST_SUITE_END()
