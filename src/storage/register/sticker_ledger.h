#pragma once

#include "domain/date.h"
#include "domain/scheme/life.h"
#include "domain/scheme/role.h"
#include "domain/scheme/sticker_life.h"
#include "domain/scheme/sticker_statement.h"
#include "storage/db.h"
#include "storage/register/acting.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// One window sticker. Source: domain.md 1.2, steps 6 and 12.
struct Sticker {
    std::string number; // "SP-0042"
    VenueId venue;
    Date issued;
    Date valid_to;
    std::string statement; // COSE_Sign1, bytes
    StickerState state = StickerState::issued;
    std::optional<Instant> revoked{}; // it counts no more, whatever is printed on it

    friend bool operator==(const Sticker&, const Sticker&) = default;
};

// It counts no more, or its venue is no safe place any more, and the council has not seen the end
// of it: what Work::stickers_to_return counts. `venue`: where its venue stands.
[[nodiscard]] bool must_come_back(const Sticker& sticker, VenueState venue);

// What was noted of a sticker, when, and by whom.
struct PastStickerMove {
    StickerState from = StickerState::issued;
    StickerState to = StickerState::issued;
    SchemeRole role = SchemeRole::coordinator;
    Date on;
    bool is_way_back = false; // what was noted before it was a mistake

    friend bool operator==(const PastStickerMove&, const PastStickerMove&) = default;
};

// Every sticker that was ever issued. Every call throws DbError.
class StickerLedger {
public:
    explicit StickerLedger(Db& db);

    // Numbers nobody has yet, one after the other: to sign statements with, before add().
    [[nodiscard]] std::vector<std::string> next_numbers(int how_many);
    // Pre: the venue is in the register; the number is of next_numbers(), in this transaction or
    // before anybody else added one. Throws DbFault::unique otherwise.
    void add(const Acting& acting,
             const StickerStatement& statement,
             const std::string& cose,
             Instant at);

    // The highest number that was given; 0: none yet.
    [[nodiscard]] std::int64_t last_number();
    // The next ones come after `number`: up to there they may hang somewhere.
    void skip_to(std::int64_t number);
    // Leaves out more than anybody signs between two backups: nobody knows what was given since.
    // `times`: so often, where another computer may have gone on above the same number too.
    void skip_numbers(int times = 1);

    [[nodiscard]] std::optional<Sticker> find(const std::string& number);
    // Newest first.
    [[nodiscard]] std::vector<Sticker> of(const VenueId& venue);

    // False, and nothing is changed: unknown, or no allowed move (domain/scheme/sticker_life.h).
    bool set_state(const Acting& acting, const std::string& number, StickerState state, Instant at);
    // What was noted last was a mistake: the sticker is where it was before. Can be done once after
    // each move. False: unknown, or there is nothing to take back.
    bool take_back(const Acting& acting, const std::string& number, Instant at);
    // Newest first; what was taken back stays in it, with the way back.
    [[nodiscard]] std::vector<PastStickerMove> history(const std::string& number);
    // Where take_back() would put it.
    [[nodiscard]] std::optional<StickerState> before_last_move(const std::string& number);

    // All of a venue's that count still; says which. They go into the next notice.
    std::vector<std::string> revoke_all(const Acting& acting, const VenueId& venue, Instant at);
    // One that is lost or stolen. When it was the venue's last that counts that day, the approval
    // has to be signed again. False: unknown, or it counts no more already.
    bool revoke_lost(const Acting& acting, const std::string& number, Date today, Instant at);
    // All that count that day, and of whose statement `is_good` says no: keys were declared
    // compromised. Approvals of their venues have to be signed again. Says how many.
    int revoke_unless(const Acting& acting,
                      const std::function<bool(const std::string& statement)>& is_good,
                      Date today,
                      Instant at);
    void revoke_all_by_program(const VenueId& venue, Instant at);
    // Those of a venue that were revoked at that moment count again: it was undone.
    void give_back(const Acting& acting, const VenueId& venue, Instant revoked, Instant at);
    bool revoke(const Acting& acting, const std::string& number, Instant at);
    // All that were revoked and whose last day has not passed: what a notice lists.
    [[nodiscard]] std::vector<std::string> revoked(Date today);
    // A notice with just those went out.
    void note_told(const Acting& acting, Date today, Instant at);

private:
    enum class Way { on, back };
    void move(const Acting& acting, const Sticker& sticker, StickerState to, Way way, Instant at);
    // `acting` is null when the program does it.
    bool revoke(const Acting* acting, const std::string& number, Instant at);
    std::vector<std::string> revoke_all(const Acting* acting, const VenueId& venue, Instant at);

    Db& m_db;
};

} // namespace safeplaces
