#pragma once

#include "domain/training/records.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// Every completion once more, in a plain file beside the database that is only ever added to: what
// a damaged database lost comes back from here. One line a completion, readable by people, with ids
// and no name:
//
//   1 completion=0198... person=0198... venue=0198... course=being-a-safe-place version=1.0.0
//   content=<64 hex> language=en face=standard how=alone right=5 asked=6 critical_right=2
//   critical_asked=2 date=2026-11-25 expires=2027-11-25 hash=<64 hex>
//
// (on one line), with led_by=0198... before the hash where somebody led. The first word is
// completion_format; the hash is record_hash(). Bytes other than letters, digits and . _ : - stand
// as %XX.
[[nodiscard]] std::string outbox_line(const Completion& completion); // ends with a line feed

// Nothing for a line that is cut, altered or of another format.
[[nodiscard]] std::optional<Completion> completion_from_line(std::string_view line);

// In the venue's folder.
inline constexpr std::string_view outbox_name = "completions.outbox";

class Outbox {
public:
    // Without a file it keeps its lines in memory, for tests.
    Outbox() = default;
    explicit Outbox(std::filesystem::path file);

    // Returns when the lines are on the disk. A line that a killed program left half-written is
    // ended first. Throws MachineError; then nothing was added.
    void add(std::span<const Completion> completions);
    void add(const Completion& completion) { add(std::span(&completion, 1)); }

    struct Reading {
        std::vector<Completion> completions; // as written, the same one maybe twice
        int unreadable = 0;                  // lines
    };
    // A missing file is an empty one.
    [[nodiscard]] Reading read() const;

private:
    [[nodiscard]] std::string bytes() const;

    std::optional<std::filesystem::path> m_file;
    std::string m_memory;
    bool m_ends_well = false; // known to end with a whole line
};

} // namespace safeplaces
