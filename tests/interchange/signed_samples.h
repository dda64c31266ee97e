#pragma once

#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/parcel_samples.h"
#include "interchange/signed_files.h"

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

namespace safeplaces {

// What tests of the signed files have in common: packs and courses.

inline constexpr std::size_t signature_at = 16; // see signed_files.h
inline constexpr std::size_t manifest_at = 80;

// What opening it complains of; "" when it does not.
template <class Open>
[[nodiscard]] std::string refusal_of(Open open, std::string_view bytes) {
    const std::string file = "a-file";
    try {
        static_cast<void>(open(bytes, file));
    } catch (const InputError& error) {
        BOOST_TEST(error.file() == file);
        return error.what();
    }
    return "";
}

template <class Sign>
[[nodiscard]] bool is_refused(Sign sign) {
    try {
        static_cast<void>(sign());
    } catch (const InputError&) {
        return true;
    }
    return false;
}

// Its manifest changed by somebody who has these keys to sign it with.
[[nodiscard]] inline std::string with_changed_manifest(const std::string& bytes,
                                                       std::string manifest,
                                                       const std::string& from,
                                                       const std::string& to,
                                                       std::string_view signed_as,
                                                       const SecretKeys& keys) {
    const std::string rest = bytes.substr(manifest_at + manifest.size());
    const std::size_t at = manifest.find(from);
    BOOST_REQUIRE(at != std::string::npos);
    manifest.replace(at, from.size(), to);
    std::string changed = bytes.substr(0, signature_at - 4);
    add_number(static_cast<std::uint32_t>(manifest.size()), changed);
    changed += text_of(keys.sign(std::string{signed_as} + manifest));
    return changed + manifest + rest;
}

template <class Open>
void check_that_no_changed_byte_is_taken(Open open, const std::string& bytes) {
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        try {
            static_cast<void>(open(changed, "a-file"));
            BOOST_ERROR("byte " << at << " was changed and not noticed");
        } catch (const InputError&) {
        } catch (const MachineError&) {
            BOOST_TEST((at >= 8 && at < 12)); // a later version
        }
    }
}

template <class Open>
void check_that_no_part_of_it_is_taken(Open open, const std::string& bytes) {
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        BOOST_TEST(refusal_of(open, bytes.substr(0, size)) != "", size);
    }
    BOOST_TEST(refusal_of(open, bytes + '\n') == "something stands after its end");
}

template <class Open>
void check_that_a_later_version_is_told_apart(Open open, std::string bytes) {
    bytes[8] = 2;
    BOOST_CHECK_EXCEPTION(
        static_cast<void>(open(bytes, "a-file")), MachineError,
        [](const MachineError& error) { return error.trouble() == Trouble::newer_version; });
    bytes[8] = 0;
    BOOST_TEST(refusal_of(open, bytes) == "of a version that never was");
}

} // namespace safeplaces
