#pragma once

#include "domain/date.h"
#include "domain/digest.h"
#include "domain/program_version.h"
#include "domain/scheme/parcel.h"

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace safeplaces {

// A newer program in one file, signed by its publisher: anybody may pass it on. The format stands
// in resources/schemas/update.md; installer/sign-update writes it.

// What the publisher says of the installer that follows.
struct UpdateHead {
    ProgramVersion version;
    std::string system; // that it is for: "windows-x64", "debian-12-amd64"
    Date released;
    std::string publisher;  // by name
    std::string news;       // what is new, in lines
    std::uint64_t size = 0; // of the installer, in bytes
    Digest hash{};

    friend bool operator==(const UpdateHead&, const UpdateHead&) = default;
};

// The program that runs here, and whose updates it takes. Both are given when it is built.
struct InstalledProgram {
    ProgramVersion version;
    std::string system;
    PublicKey publisher{}; // Ed25519
};

enum class UpdateFault {
    no_update,       // another kind of file
    later_format,    // for this program, but a way to write it that came later
    cut,             // it ends too soon
    damaged,         // it holds, or its installer does, what was not signed
    other_publisher, // whole, and signed by somebody else
    other_program,
    other_system,
    same_version,
    older_version,
};

struct UpdateCheck {
    std::optional<UpdateFault> fault; // nothing: it may be installed
    UpdateHead head;                  // empty before other_program: who wrote it is not known
};

using InstallerSink = std::function<void(std::string_view piece)>;

// Reads the file to its end, 64 KiB at a time. The installer goes to `sink` in pieces, but only
// when its head is good; and what has gone there may be used only when nothing is the fault at the
// end. Throws MachineError when the file cannot be read, and what `sink` throws.
[[nodiscard]] UpdateCheck
read_update(std::istream& file, const InstalledProgram& here, const InstallerSink& sink = {});

inline constexpr std::string_view update_suffix = ".safeupdate";

// What the installer's file is called: "safe-places-desk-0.2.0-setup.exe".
[[nodiscard]] std::string installer_name(const UpdateHead& head);

// An installer for Windows is started by the program; any other is for the system's own.
[[nodiscard]] bool is_for_windows(const UpdateHead& head);

// The publisher's key as it is given to the build: 64 hexadecimal digits, or base64.
[[nodiscard]] std::optional<PublicKey> publisher_key_from(std::string_view text);

} // namespace safeplaces
