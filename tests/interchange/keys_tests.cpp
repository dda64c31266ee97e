#include <boost/test/unit_test.hpp>

#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/keys.h"
#include "interchange/parcel_samples.h"

#include <algorithm>

using namespace safeplaces;

BOOST_AUTO_TEST_SUITE(keys)

namespace {

constexpr PassphraseCost cheap{1, 8};

const SecretKeys& sample() {
    static const SecretKeys keys = secret_keys_from({1, 2, 3});
    return keys;
}

const DeviceId device{"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"};

bool is_damage(const MachineError& error) {
    return error.trouble() == Trouble::damaged;
}

} // namespace

BOOST_AUTO_TEST_CASE(new_keys_are_different_each_time) {
    BOOST_TEST((public_keys(new_secret_keys()) != public_keys(new_secret_keys())));
}

BOOST_AUTO_TEST_CASE(one_seed_gives_the_same_keys_for_ever) {
    const SchemeKeys keys = public_keys(sample());
    BOOST_TEST(to_hex(keys.signing) ==
               "01f8b2efa3a406c75ee56bd456349039a9188da8a3abce2bd95347d2537e3b1a");
    BOOST_TEST(to_hex(keys.box) ==
               "c12ce4d33b2f25dcf0e1a15028d8f7e495222c216fb59763d30df6469b24a06a");
    BOOST_TEST((public_keys(secret_keys_from(sample().seed())) == keys));
}

BOOST_AUTO_TEST_CASE(what_was_signed_is_known_and_nothing_else) {
    const Signature signature = sample().sign("a message");
    const SchemeKeys keys = public_keys(sample());
    BOOST_TEST(is_signed_by(keys.signing, "a message", signature));
    BOOST_TEST(!is_signed_by(keys.signing, "a massage", signature));
    BOOST_TEST(!is_signed_by(public_keys(new_secret_keys()).signing, "a message", signature));
}

BOOST_AUTO_TEST_CASE(a_box_opens_for_its_owner_alone) {
    std::string box = box_for(public_keys(sample()).box, "a secret");
    BOOST_TEST((box.find("secret") == std::string::npos));
    BOOST_TEST(sample().open_box(box).value() == "a secret");
    BOOST_TEST(!new_secret_keys().open_box(box));
    box.back() = static_cast<char>(box.back() ^ 1);
    BOOST_TEST(!sample().open_box(box));
    BOOST_TEST(!sample().open_box("short"));
}

BOOST_AUTO_TEST_CASE(a_key_that_opens_to_anybody_is_not_usable) {
    BOOST_TEST(is_usable(public_keys(sample()).box));
    BOOST_TEST(!is_usable(PublicKey{}));
    BOOST_TEST(!is_usable(PublicKey{1}));
}

BOOST_AUTO_TEST_CASE(moved_keys_still_sign) {
    SecretKeys keys = new_secret_keys();
    const SchemeKeys known = public_keys(keys);
    const SecretKeys moved = std::move(keys);
    BOOST_TEST(is_signed_by(known.signing, "x", moved.sign("x")));
}

BOOST_AUTO_TEST_CASE(wrapped_keys_come_back_with_the_passphrase_alone) {
    const std::string wrapped = wrap(sample(), "three blue boats", cheap);
    const auto unwrapped = unwrap(wrapped, "three blue boats");
    BOOST_REQUIRE(unwrapped);
    BOOST_TEST((public_keys(*unwrapped) == public_keys(sample())));
    BOOST_TEST(!unwrap(wrapped, "three blue boat"));
    BOOST_TEST(!unwrap(wrapped, ""));
}

BOOST_AUTO_TEST_CASE(keys_wrapped_by_the_first_version_still_unwrap) {
    const auto unwrapped = unwrap(sample_file("wrapped-keys-1.bin"), "three blue boats");
    BOOST_REQUIRE(unwrapped);
    BOOST_TEST((public_keys(*unwrapped) == public_keys(sample())));
}

BOOST_AUTO_TEST_CASE(wrapping_takes_its_full_cost_unless_told_otherwise) {
    const std::string wrapped = wrap(sample(), "three blue boats");
    BOOST_TEST(number_at<std::uint32_t>(wrapped, 8) == everyday_cost.passes);
    BOOST_TEST(number_at<std::uint32_t>(wrapped, 12) == everyday_cost.kib);
    BOOST_TEST(unwrap(wrapped, "three blue boats").has_value());
}

BOOST_AUTO_TEST_CASE(a_machine_with_too_little_memory_says_so_and_wraps_nothing) {
    constexpr PassphraseCost more_than_any_machine_has{3, 0xFFFF'FFFF};
    BOOST_CHECK_THROW(
        static_cast<void>(wrap(sample(), "three blue boats", more_than_any_machine_has)),
        MachineError);
}

BOOST_AUTO_TEST_CASE(the_same_keys_are_wrapped_differently_each_time) {
    BOOST_TEST((wrap(sample(), "x", cheap) != wrap(sample(), "x", cheap)));
}

BOOST_AUTO_TEST_CASE(a_changed_byte_of_wrapped_keys_never_gives_keys) {
    const std::string wrapped = wrap(sample(), "x", cheap);
    for (std::size_t at = 0; at < wrapped.size(); ++at) {
        std::string changed = wrapped;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        try {
            BOOST_TEST(!unwrap(changed, "x"), "byte " << at);
        } catch (const MachineError&) {
            BOOST_TEST(at < 16U); // before the salt
        }
    }
}

BOOST_AUTO_TEST_CASE(what_are_no_wrapped_keys_is_damage) {
    const std::string wrapped = wrap(sample(), "x", cheap);
    BOOST_CHECK_EXCEPTION(static_cast<void>(unwrap("", "x")), MachineError, is_damage);
    BOOST_CHECK_EXCEPTION(static_cast<void>(unwrap(wrapped + "x", "x")), MachineError, is_damage);
    std::string costly = wrapped;
    costly[15] = '\x7F'; // 2 TiB
    BOOST_CHECK_EXCEPTION(static_cast<void>(unwrap(costly, "x")), MachineError, is_damage);
}

BOOST_AUTO_TEST_CASE(keys_wrapped_by_a_later_version_are_told_apart) {
    std::string wrapped = wrap(sample(), "x", cheap);
    wrapped[4] = 2;
    BOOST_CHECK_EXCEPTION(
        static_cast<void>(unwrap(wrapped, "x")), MachineError,
        [](const MachineError& error) { return error.trouble() == Trouble::newer_version; });
}

BOOST_AUTO_TEST_CASE(a_recovery_code_is_four_lines_of_three_groups) {
    const std::string code = recovery_code(sample());
    BOOST_TEST(code == "00000-0000C-103AM\n"
                       "00000-00000-0002H\n"
                       "00000-00000-0007M\n"
                       "00000-00000-0005V");
}

BOOST_AUTO_TEST_CASE(a_recovery_code_brings_any_keys_back) {
    for (int i = 0; i < 100; ++i) {
        const SecretKeys keys = new_secret_keys();
        const std::string code = recovery_code(keys);
        BOOST_TEST((code.find_first_of("ILOU") == std::string::npos));
        const auto back = keys_from_recovery_code(code);
        BOOST_REQUIRE(back);
        BOOST_TEST((public_keys(*back) == public_keys(keys)));
    }
}

BOOST_AUTO_TEST_CASE(a_recovery_code_may_be_typed_loosely) {
    std::string typed = recovery_code(sample());
    std::transform(typed.begin(), typed.end(), typed.begin(), [](char c) {
        switch (c) {
        case '0':
            return 'o';
        case '1':
            return 'l';
        case '-':
            return ' ';
        case '\n':
            return '\t';
        }
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    const auto keys = keys_from_recovery_code("  " + typed + " \r\n");
    BOOST_REQUIRE(keys);
    BOOST_TEST((public_keys(*keys) == public_keys(sample())));
}

BOOST_AUTO_TEST_CASE(any_one_wrong_letter_in_a_recovery_code_is_noticed_in_its_line) {
    const std::string code = recovery_code(sample());
    int line = 0;
    for (std::size_t at = 0; at < code.size(); ++at) {
        line += code[at] == '\n' ? 1 : 0;
        if (code[at] == '\n' || code[at] == '-') {
            continue;
        }
        for (const char wrong : {'7', 'K', 'U'}) {
            std::string changed = code;
            changed[at] = wrong;
            if (changed != code) {
                BOOST_TEST(!keys_from_recovery_code(changed));
                BOOST_TEST(right_recovery_lines(changed) == line, changed);
            }
        }
    }
    BOOST_TEST(right_recovery_lines(code) == 4);
}

BOOST_AUTO_TEST_CASE(lines_of_a_recovery_code_that_changed_places_are_noticed) {
    const std::string code = recovery_code(sample());
    const std::string swapped = code.substr(18, 18) + code.substr(0, 18) + code.substr(36);
    BOOST_TEST(right_recovery_lines(swapped) == 0);
    BOOST_TEST(!keys_from_recovery_code(swapped));
}

BOOST_AUTO_TEST_CASE(a_recovery_code_that_is_too_short_or_too_long_is_none) {
    const std::string code = recovery_code(sample());
    BOOST_TEST(!keys_from_recovery_code(""));
    BOOST_TEST(!keys_from_recovery_code(code.substr(0, code.size() - 1)));
    BOOST_TEST(!keys_from_recovery_code(code + "7"));
    BOOST_TEST(right_recovery_lines(code.substr(0, 40)) == 2);
}

BOOST_AUTO_TEST_CASE(five_words_name_a_key_the_same_way_for_ever) {
    BOOST_TEST(fingerprint_words(device_keys(device, sample())) ==
               "saucer ocean shine holiday current");
    BOOST_TEST(fingerprint_words(public_keys(sample())) == "party format jet leaf song");
}

BOOST_AUTO_TEST_CASE(another_device_or_key_has_other_words) {
    const DeviceKeys keys = device_keys(device, sample());
    DeviceKeys other_device = keys;
    other_device.device.text[0] = '1';
    DeviceKeys other_box = keys;
    other_box.box[0] ^= 1;
    BOOST_TEST(fingerprint_words(keys) != fingerprint_words(other_device));
    BOOST_TEST(fingerprint_words(keys) != fingerprint_words(other_box));
}

BOOST_AUTO_TEST_CASE(a_key_id_is_of_both_keys) {
    SchemeKeys keys = public_keys(sample());
    const KeyId id = key_id(keys);
    keys.box[31] ^= 1;
    BOOST_TEST((key_id(keys) != id));
}

BOOST_AUTO_TEST_SUITE_END()
