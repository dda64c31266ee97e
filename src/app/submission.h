#pragma once

#include "app/desk.h"

#include <filesystem>
#include <string>
#include <vector>

namespace safeplaces {

// What goes to the council next: the venue as it stands, and every record that the council has not
// confirmed yet. So a file that was lost does no harm, and the tenth works like the first.
struct ToSend {
    Submission submission;
    std::vector<std::string> records; // ids of what is to be confirmed
    int waiting = 0;                  // passes that found no room; they go next time
};

// `stickers` are the kinds that are asked for: "window", "door".
// Pre: the council's pack is here, and the registration is signed. Throws MachineError.
[[nodiscard]] ToSend to_send(Desk& desk, const std::vector<std::string>& stickers);

// The file for the council: nobody else can read it. Throws MachineError; InputError where the
// venue has more to say than fits into one file.
[[nodiscard]] std::string sealed(Desk& desk, const ToSend& parcel);

// Saves those bytes there, with the parcel in them, and notes that it left. When it throws
// (MachineError), nothing has left: there is no new file, and the next parcel has this one's
// number.
void send(Desk& desk,
          const ToSend& parcel,
          ParcelWay way,
          const std::string& bytes,
          const std::filesystem::path& path);

} // namespace safeplaces
