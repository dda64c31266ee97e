#pragma once

#include "cli/cli.h"
#include "interchange/pack.h"
#include "interchange/parcel_samples.h"
#include "storage/files.h"
#include "temporary_folder.h"

#include <sstream>
#include <string>
#include <vector>

namespace safeplaces {

inline const std::string data_folder = SAFEPLACES_ROOT "/tests/interchange/data/";

// `safe-places verify` with a pack that one may name.
struct Verifying : TemporaryFolder {
    std::ostringstream out;
    std::ostringstream err;
    std::string pack = (path / "a.safescheme").string();

    // Of the scheme that signed the worked example.
    Verifying() {
        const SecretKeys keys = keys_number(2);
        atomic_save(pack, sign_pack({.scheme_uid = uuid_number(3),
                                     .scheme_id = "southampton",
                                     .name = "Anyborough Safe Places",
                                     .keys = public_keys(keys),
                                     .older = {},
                                     .compromised = {},
                                     .files = {{"scheme.toml", "id = 1"}}},
                                    keys));
    }

    int verify(const std::vector<std::string>& words,
               Date today = std::chrono::year{2026} / std::chrono::November / 28) {
        out.str({});
        err.str({});
        std::vector<const char*> all{"safe-places", "verify"};
        for (const std::string& each : words) {
            all.push_back(each.c_str());
        }
        return run_cli(static_cast<int>(all.size()), all.data(),
                       {.files = {},
                        .scheme = "southampton",
                        .version = "1.2.3",
                        .today = today,
                        .out = out,
                        .err = err});
    }
};

} // namespace safeplaces
