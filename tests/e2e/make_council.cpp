// The other end of a venue's files, for the tests in the window: an invented council.
//
//   make_council FOLDER              FOLDER gets a council's key and its southampton.safescheme
//   make_council FOLDER PARCEL OUT   opens a venue's parcel, and approves that venue with OUT

#include "interchange/pack.h"
#include "interchange/parcel_file.h"
#include "interchange/sticker_file.h"
#include "storage/files.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

using namespace safeplaces;
namespace fs = std::filesystem;

namespace {

const std::string scheme = "southampton";
const Instant now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
const Date today{std::chrono::floor<std::chrono::days>(now)};

SecretKeys keys_in(const fs::path& folder) {
    const std::string hex = read_file(folder / "council.seed");
    return secret_keys_from(digest_from_hex(hex).value());
}

void make(const fs::path& folder) {
    const SecretKeys keys = new_secret_keys();
    atomic_save(folder / "council.seed", to_hex(keys.seed()));
    const fs::path rules = fs::path{SAFEPLACES_ROOT} / "resources" / "schemes" / scheme;
    const Pack pack{.scheme_uid = uuid7(now.time_since_epoch().count(), 1, 1),
                    .scheme_id = scheme,
                    .name = "Southampton Safe Places",
                    .keys = public_keys(keys),
                    .older = {},
                    .compromised = {},
                    .files = {{"contacts.toml", read_file(rules / "contacts.toml")},
                              {"scheme.toml", read_file(rules / "scheme.toml")}}};
    atomic_save(folder / (scheme + ".safescheme"), sign_pack(pack, keys));
}

void approve(const fs::path& folder, const fs::path& parcel, const fs::path& out) {
    std::vector<SecretKeys> keys;
    keys.push_back(keys_in(folder));
    const auto opened =
        open_submission(read_file(parcel), keys,
                        [](const DeviceId&) -> std::optional<DeviceKeys> { return std::nullopt; });
    if (!std::holds_alternative<OpenedSubmission>(opened)) {
        throw std::runtime_error("the parcel cannot be opened");
    }
    const Submission& from = std::get<OpenedSubmission>(opened).submission;
    const Date valid_to = plus_months(today, std::chrono::months{12});
    const StickerStatement sticker{.venue = from.venue,
                                   .name = "Example Corner Cafe",
                                   .postcode = "SO14 0AA",
                                   .scheme = scheme,
                                   .level = "Safe Place",
                                   .issued = today,
                                   .valid_to = valid_to,
                                   .number = "SP-0042"};
    const Decision decision{.id = {uuid7(now.time_since_epoch().count(), 2, 2)},
                            .venue = from.venue,
                            .to = from.from.device,
                            .made_at = now,
                            .decided_on = today,
                            .state = VenueState::approved,
                            .reason = MoveReason::approved_by_council,
                            .valid_to = valid_to,
                            .level = "Safe Place",
                            .questions = {},
                            .stickers = {sign_sticker(sticker, keys.front())},
                            .confirmed_seq = from.seq,
                            .audit = {.seq = 1, .hash = digest_of("audit")}};
    atomic_save(out, seal_decision(decision, keys.front(), from.from));
}

} // namespace

int main(int count, char** words) {
    try {
        if (count == 2) {
            make(words[1]);
        } else if (count == 4) {
            approve(words[1], words[2], words[3]);
        } else {
            throw std::runtime_error("make_council FOLDER [PARCEL OUT]");
        }
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
