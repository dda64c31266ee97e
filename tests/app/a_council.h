#pragma once

#include "app/desk_fixture.h"
#include "content/scheme_writer.h"
#include "interchange/pack.h"
#include "interchange/parcel_file.h"
#include "interchange/sticker_file.h"
#include "storage/files.h"

#include <string>
#include <variant>
#include <vector>

namespace safeplaces {

// What stands in the checkout, as the file of a pack.
inline PackFile shipped_file(const std::string& path, const std::string& from) {
    return {path, read_file(std::filesystem::path{SAFEPLACES_ROOT} / from)};
}

// An invented council at the other end: it signs what a venue takes in, and opens what it sends.
struct ACouncil {
    SecretKeys keys = new_secret_keys();
    std::string uid = "0198a000-0000-7000-8000-00000000c0de";
    Date valid_to{std::chrono::year{2027}, std::chrono::November, std::chrono::day{24}};

    [[nodiscard]] Pack pack(std::int64_t seq = 1) const {
        return {
            .scheme_uid = uid,
            .scheme_id = "southampton",
            .name = "Southampton Safe Places",
            .seq = seq,
            .keys = public_keys(keys),
            .older = {},
            .compromised = {},
            .files = {shipped_file("contacts.toml", "resources/schemes/southampton/contacts.toml"),
                      {"scheme.toml", scheme_text(shipped_library().scheme)}}};
    }
    [[nodiscard]] std::string pack_file(std::int64_t seq = 1) const {
        return sign_pack(pack(seq), keys);
    }

    [[nodiscard]] StickerStatement sticker(const Desk& desk, const std::string& number) const {
        return {.venue = desk.file.id(),
                .name = "Example Corner Cafe",
                .postcode = "SO14 7LY",
                .scheme = "southampton",
                .level = "Safe Place",
                .issued = desk.outside.today(),
                .valid_to = valid_to,
                .number = number};
    }

    [[nodiscard]] SignedSticker signed_sticker(const Desk& desk, const std::string& number) const {
        const StickerStatement statement = sticker(desk, number);
        return {statement, sign_sticker(statement, keys)};
    }

    // A letter for that desk's computer, which says `state`; an approval has one sticker.
    [[nodiscard]] Decision decision(Desk& desk, VenueState state, std::int64_t seq = 1) const {
        Decision decision{.id = {new_uuid(desk.outside)},
                          .venue = desk.file.id(),
                          .to = desk.council.device().id,
                          .seq = seq,
                          .made_at = desk.outside.now(),
                          .decided_on = desk.outside.today(),
                          .state = state,
                          .reason = MoveReason::checks_passed,
                          .level = {},
                          .questions = {},
                          .stickers = {},
                          .confirmed_seq = 0,
                          .audit = {.seq = 1, .hash = digest_of("audit")}};
        if (is_safe_place(state)) {
            decision.reason = MoveReason::approved_by_council;
            decision.valid_to = valid_to;
            decision.level = "Safe Place";
            decision.stickers = {sign_sticker(sticker(desk, "SP-0042"), keys)};
        }
        return decision;
    }
    [[nodiscard]] std::string letter(Desk& desk, const Decision& decision) const {
        const Device& device = desk.council.device();
        return seal_decision(decision, keys, device_keys(device.id, secret_keys_from(device.seed)));
    }
    [[nodiscard]] std::string letter(Desk& desk, VenueState state, std::int64_t seq = 1) const {
        return letter(desk, decision(desk, state, seq));
    }

    // What is in a parcel that this council may open.
    [[nodiscard]] Submission open(const std::string& file) const {
        std::vector<SecretKeys> ours;
        ours.push_back(secret_keys_from(keys.seed()));
        auto opened = open_submission(file, ours, [](const DeviceId&) { return std::nullopt; });
        BOOST_REQUIRE(std::holds_alternative<OpenedSubmission>(opened));
        return std::get<OpenedSubmission>(opened).submission;
    }
};

} // namespace safeplaces
