#pragma once

#include "app/outside.h"
#include "domain/scheme/parcel.h"
#include "domain/scheme/sticker_statement.h"
#include "interchange/course_file.h"
#include "interchange/keys.h"
#include "interchange/pack.h"
#include "storage/council_files.h"
#include "storage/device_file.h"
#include "storage/venue_file.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace safeplaces {

// A sticker of the council, and the bytes that it signed.
struct SignedSticker {
    StickerStatement statement;
    std::string bytes; // COSE_Sign1
};

// What the council's newest letter says. It is read from the signed bytes each time: whoever
// changes this computer's database changes nothing of it.
struct CouncilWord {
    std::optional<Decision> decision{};
    std::vector<SignedSticker> stickers{}; // of an approval: those that hold today
    // This computer has seen a newer letter than the one that is kept: a backup was brought back.
    // No letter counts until the council has sent the newest one again.
    bool is_missing_newer = false;
};

// What became of a file that somebody brought.
enum class TakenIn {
    pack,
    decision,
    notice,
    to_compare, // a pack with keys whose five words nobody has compared on this computer
    no_council, // a letter, and it is not known yet which council to believe
    older,      // this one is here already, or a newer one
    not_ours,   // for another venue or computer, or not signed by the council that is trusted
    broken,     // no file of a council, or damaged on the way
    newer_program,
};

// The venue's side of its council: this computer as a device, whom it trusts, and the newest files
// that came. Every call may throw MachineError.
class Council {
public:
    // A pack counts when its signature holds and its keys were compared on this computer.
    Council(VenueFile& file, const Outside& outside);

    // Without its files once they were taken.
    [[nodiscard]] const std::optional<Pack>& pack() const { return m_pack; }

    // A megabyte that whoever reads it does not leave here. Pre: pack().
    [[nodiscard]] std::vector<PackFile> take_pack_files() {
        return std::exchange(m_pack->files, {});
    }

    // What is sealed to the council. Pre: pack().
    [[nodiscard]] const SchemeKeys& keys() const { return m_device->council.front(); }

    [[nodiscard]] CouncilWord word(Date today) const;

    // The numbers to ring, where a notice has brought newer ones than the pack; else empty.
    [[nodiscard]] std::vector<Contact> newer_contacts() const;

    [[nodiscard]] TakenIn take_in(std::string_view bytes);

    // The person has compared the five words, and they are the same: these are the council's keys.
    // Pre: take_in() has said to_compare of these bytes.
    void trust(std::string_view bytes);

    // The courses that came as files of their own, signed by the council that is trusted.
    [[nodiscard]] std::vector<SentCourse> courses() const;

    // Pre: look_at_course() (course_offer.h) has offered just this.
    void take_course(const CourseId& course, std::string_view bytes);

    // This computer as the council knows it. It makes itself known when it is first asked.
    [[nodiscard]] const Device& device();

    // A parcel was made here; the next one names it.
    void note_parcel(std::int64_t seq, const Digest& content);

private:
    [[nodiscard]] bool trusts_nobody() const;
    // Only these sign what arrives: older ones count for what they have signed before.
    [[nodiscard]] std::span<const SchemeKeys> keys_of_now() const;
    [[nodiscard]] std::optional<Decision> decision() const;
    [[nodiscard]] std::optional<Notice> notice() const;
    [[nodiscard]] bool is_of_another_council(const Pack& pack) const;
    [[nodiscard]] TakenIn take_in_pack(const Pack& pack, std::string_view bytes);
    void keep_pack(const Pack& pack, std::string_view bytes, Device device);
    [[nodiscard]] TakenIn take_in_decision(std::string_view bytes);
    [[nodiscard]] TakenIn take_in_notice(std::string_view bytes);
    void keep(CouncilFile kind, std::string_view bytes, const Device& device);
    void keep_device(const Device& device);

    VenueFile& m_file;
    const Outside& m_outside;
    std::optional<Device> m_device;
    std::optional<Pack> m_pack;
};

} // namespace safeplaces
