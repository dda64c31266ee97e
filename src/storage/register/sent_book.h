#pragma once

#include "domain/date.h"
#include "domain/scheme/parcel.h"
#include "storage/db.h"
#include "storage/register/acting.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

enum class SentKind { decision, notice, pack };

// What went out as a file: to one venue, or to all of them.
struct Sent {
    ParcelId id;
    std::optional<VenueId> venue{}; // of a decision; nothing: to all
    SentKind kind = SentKind::decision;
    std::int64_t seq = 1; // of the decisions for that venue, of the notices or of the packs
    Instant made;
    std::optional<DeviceId> to{};   // of a decision: the computer that it is sealed to
    std::optional<Instant> saved{}; // as a file, to be handed on

    friend bool operator==(const Sent&, const Sent&) = default;
};

// Files that were sent, so that each can be saved again. Every call throws DbError.
class SentBook {
public:
    explicit SentBook(Db& db);

    // The number that comes next.
    [[nodiscard]] std::int64_t next_seq(SentKind kind, const std::optional<VenueId>& venue = {});

    // Pre: nobody has that id; the venue and the computer are in the register.
    void add(const Acting& acting, const Sent& sent, const std::string& file);
    // It stands in a file now. Pre: a decision or a notice.
    void note_saved(const Acting& acting, const ParcelId& id, Instant at);

    // Newest first.
    [[nodiscard]] std::vector<Sent> decisions_for(const VenueId& venue);
    [[nodiscard]] std::vector<Sent> to_all(SentKind kind);
    [[nodiscard]] std::optional<std::string> file_of(const ParcelId& id);

private:
    Db& m_db;
};

} // namespace safeplaces
