#pragma once

#include "domain/scheme/parcel.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace safeplaces {

// What this computer alone knows of one venue. It stands in a file of its own beside the database
// (0600), and is in no backup and in no copy for another computer: a new PC is a new device, which
// the council enrols anew, and a backup that is brought back cannot bring back what a newer letter
// of the council has ended.
struct Device {
    DeviceId id;
    std::array<std::uint8_t, 32> seed{}; // of its secret keys

    // Whom the person trusts: the council's keys of now first, then older ones of the same council
    // that still count for what they have signed. Empty until the five words were compared.
    std::vector<SchemeKeys> council{};
    // Signing keys that a council has declared to count no more: nothing brings them back.
    std::vector<PublicKey> compromised{};

    // The highest that was taken in, of each kind; 0: none.
    std::int64_t pack_seq = 0;
    std::int64_t decision_seq = 0;
    std::int64_t notice_seq = 0;

    // The newest parcel that was made here: its number, and the hash of its payload.
    std::int64_t parcel_seq = 0; // 0: none
    Digest parcel{};

    friend bool operator==(const Device&, const Device&) = default;
};

// In the venue's folder. Nothing: this computer has not made itself known yet.
// Throws MachineError; `damaged` when the file is not as save_device() wrote it.
[[nodiscard]] std::optional<Device> read_device(const std::filesystem::path& folder);

// Whole or not at all. Throws MachineError.
void save_device(const std::filesystem::path& folder, const Device& device);

} // namespace safeplaces
