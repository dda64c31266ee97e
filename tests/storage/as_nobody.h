#pragma once

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <unistd.h>

namespace safeplaces {

// Somebody who may not write everywhere, as root may. What is in `theirs` belongs to them.
struct AsNobody {
    explicit AsNobody(const std::filesystem::path& theirs) {
        constexpr unsigned nobody = 65534;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(theirs))
            BOOST_REQUIRE(::chown(entry.path().c_str(), nobody, nobody) == 0);
        BOOST_REQUIRE(::chown(theirs.c_str(), nobody, nobody) == 0);
        BOOST_REQUIRE(::seteuid(nobody) == 0);
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;
    ~AsNobody() { BOOST_REQUIRE(::seteuid(0) == 0); }
};

} // namespace safeplaces
