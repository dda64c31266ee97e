#include "storage/register/sticker_ledger.h"

#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"
#include "storage/settings.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace safeplaces {

namespace {

constexpr std::string_view sticker_columns = "SELECT s.number, v.uid, s.issued_on, s.valid_to, "
                                             "s.statement, s.state, s.revoked_at FROM sticker s "
                                             "JOIN venue v ON v.id = s.venue_id ";

constexpr std::string_view number_beginning = "SP-";
constexpr auto last_key = "sticker.last"; // the highest number so far

std::vector<Sticker> stickers_in(Rows rows) {
    std::vector<Sticker> found;
    while (rows.next()) {
        const auto statement = rows.blob(4);
        found.push_back({.number = rows.text(0),
                         .venue = {rows.text(1)},
                         .issued = day_in(rows, 2),
                         .valid_to = day_in(rows, 3),
                         .statement = {statement.begin(), statement.end()},
                         .state = kind_in<StickerState>(rows, 5),
                         .revoked = maybe_instant_in(rows, 6)});
    }
    return found;
}

std::int64_t number_in(std::string_view digits) {
    std::int64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::string named(std::int64_t number) {
    const std::string digits = std::to_string(number);
    return std::string(number_beginning) +
           std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

} // namespace

bool must_come_back(const Sticker& sticker, VenueState venue) {
    const bool came_down =
        has_ended(venue) || venue == VenueState::suspended || venue == VenueState::lapsed;
    return sticker.state == StickerState::replaced ||
           (is_out(sticker.state) && (sticker.revoked || came_down));
}

StickerLedger::StickerLedger(Db& db) : m_db(db) {
}

std::vector<std::string> StickerLedger::next_numbers(int how_many) {
    const std::int64_t last = last_number();
    std::vector<std::string> numbers;
    for (int next = 1; next <= how_many; ++next)
        numbers.push_back(named(last + next));
    return numbers;
}

void StickerLedger::add(const Acting& acting,
                        const StickerStatement& statement,
                        const std::string& cose,
                        Instant at) {
    require(acting, SchemeAct::move_venues);
    m_db.tx([&] {
        const auto added =
            m_db.exec("INSERT INTO sticker(number, venue_id, issued_on, valid_to, statement, "
                      "state) SELECT $1, id, $2, $3, $4, 'issued' FROM venue WHERE uid = $5",
                      {statement.number, stored(statement.issued), stored(statement.valid_to),
                       blob_of(cose), statement.venue.text});
        if (added == 0)
            throw DbError(DbFault::foreign, "a sticker for a venue that is not there");
        m_db.exec("UPDATE venue SET sign_again = 0, stickers_wanted = '' WHERE uid = $1 "
                  "AND (sign_again = 1 OR stickers_wanted <> '')",
                  {statement.venue.text});
        if (statement.number.starts_with(number_beginning))
            skip_to(number_in(std::string_view(statement.number).substr(number_beginning.size())));
        RegisterAudit(m_db).add(at, acting, RegisterAct::sticker_issued, statement.number,
                                "venue=" + statement.venue.text +
                                    " valid_to=" + iso(statement.valid_to));
    });
}

std::int64_t StickerLedger::last_number() {
    return number_in(Settings(m_db).get(last_key).value_or("0"));
}

void StickerLedger::skip_to(std::int64_t number) {
    Settings(m_db).put(last_key, std::to_string(std::max(number, last_number())));
}

void StickerLedger::skip_numbers(int times) {
    constexpr std::int64_t enough = 1000;
    skip_to(last_number() + times * enough);
}

std::optional<Sticker> StickerLedger::find(const std::string& number) {
    const auto found =
        stickers_in(m_db.query(std::string(sticker_columns) + "WHERE s.number = $1", {number}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Sticker> StickerLedger::of(const VenueId& venue) {
    return stickers_in(m_db.query(std::string(sticker_columns) +
                                      "WHERE v.uid = $1 ORDER BY s.issued_on DESC, s.number DESC",
                                  {venue.text}));
}

bool StickerLedger::set_state(const Acting& acting,
                              const std::string& number,
                              StickerState state,
                              Instant at) {
    require(acting, SchemeAct::move_venues);
    return m_db.tx([&] {
        const auto sticker = find(number);
        if (!sticker || !may_move(sticker->state, state))
            return false;
        move(acting, *sticker, state, Way::on, at);
        return true;
    });
}

bool StickerLedger::take_back(const Acting& acting, const std::string& number, Instant at) {
    require(acting, SchemeAct::move_venues);
    return m_db.tx([&] {
        const auto sticker = find(number);
        const auto before = before_last_move(number);
        if (!sticker || !before)
            return false;
        move(acting, *sticker, *before, Way::back, at);
        return true;
    });
}

void StickerLedger::move(
    const Acting& acting, const Sticker& sticker, StickerState to, Way way, Instant at) {
    m_db.exec("UPDATE sticker SET state = $1 WHERE number = $2", {word_of(to), sticker.number});
    m_db.exec("INSERT INTO sticker_move(number, from_state, to_state, role, moved_on, is_way_back) "
              "VALUES($1, $2, $3, $4, $5, $6)",
              {sticker.number, word_of(sticker.state), word_of(to), word_of(acting.role),
               stored(day_of(at)), std::int64_t{way == Way::back ? 1 : 0}});
    RegisterAudit(m_db).add(at, acting, RegisterAct::sticker_changed, sticker.number,
                            (way == Way::back ? "taken_back " : "") + std::string(word_of(to)));
}

std::vector<PastStickerMove> StickerLedger::history(const std::string& number) {
    std::vector<PastStickerMove> moves;
    Rows rows =
        m_db.query("SELECT from_state, to_state, role, moved_on, is_way_back FROM sticker_move "
                   "WHERE number = $1 ORDER BY id DESC",
                   {number});
    while (rows.next())
        moves.push_back({.from = kind_in<StickerState>(rows, 0),
                         .to = kind_in<StickerState>(rows, 1),
                         .role = kind_in<SchemeRole>(rows, 2),
                         .on = day_in(rows, 3),
                         .is_way_back = rows.i64(4) == 1});
    return moves;
}

std::optional<StickerState> StickerLedger::before_last_move(const std::string& number) {
    const auto moves = history(number);
    return moves.empty() || moves.front().is_way_back ? std::nullopt
                                                      : std::optional(moves.front().from);
}

bool StickerLedger::revoke(const Acting& acting, const std::string& number, Instant at) {
    return revoke(&acting, number, at);
}

bool StickerLedger::revoke(const Acting* acting, const std::string& number, Instant at) {
    if (acting != nullptr)
        require(*acting, SchemeAct::move_venues);
    return m_db.tx([&] {
        if (m_db.exec("UPDATE sticker SET revoked_at = $1 WHERE number = $2 "
                      "AND revoked_at IS NULL",
                      {stored(at), number}) == 0)
            return false;
        RegisterAudit audit(m_db);
        if (acting == nullptr)
            audit.add_by_program(at, RegisterAct::sticker_revoked, number);
        else
            audit.add(at, *acting, RegisterAct::sticker_revoked, number);
        return true;
    });
}

std::vector<std::string>
StickerLedger::revoke_all(const Acting& acting, const VenueId& venue, Instant at) {
    require(acting, SchemeAct::move_venues);
    return revoke_all(&acting, venue, at);
}

void StickerLedger::revoke_all_by_program(const VenueId& venue, Instant at) {
    static_cast<void>(revoke_all(nullptr, venue, at));
}

std::vector<std::string>
StickerLedger::revoke_all(const Acting* acting, const VenueId& venue, Instant at) {
    return m_db.tx([&] {
        std::vector<std::string> revoked;
        for (const Sticker& sticker : of(venue)) {
            if (revoke(acting, sticker.number, at))
                revoked.push_back(sticker.number);
        }
        return revoked;
    });
}

bool StickerLedger::revoke_lost(const Acting& acting,
                                const std::string& number,
                                Date today,
                                Instant at) {
    require(acting, SchemeAct::move_venues);
    return m_db.tx([&] {
        const auto lost = find(number);
        if (!lost || !revoke(acting, number, at))
            return false;
        m_db.exec("UPDATE venue SET sign_again = 1 WHERE uid = $1 AND NOT EXISTS(SELECT 1 FROM "
                  "sticker s WHERE s.venue_id = venue.id AND s.revoked_at IS NULL "
                  "AND s.valid_to >= $2)",
                  {lost->venue.text, stored(today)});
        return true;
    });
}

int StickerLedger::revoke_unless(const Acting& acting,
                                 const std::function<bool(const std::string& statement)>& is_good,
                                 Date today,
                                 Instant at) {
    require(acting, SchemeAct::move_venues);
    return m_db.tx([&] {
        int count = 0;
        for (const Sticker& sticker : stickers_in(m_db.query(
                 std::string(sticker_columns) + "WHERE s.revoked_at IS NULL AND s.valid_to >= $1",
                 {stored(today)}))) {
            if (is_good(sticker.statement) || !revoke(acting, sticker.number, at))
                continue;
            m_db.exec("UPDATE venue SET sign_again = 1 WHERE uid = $1", {sticker.venue.text});
            ++count;
        }
        return count;
    });
}

void StickerLedger::give_back(const Acting& acting,
                              const VenueId& venue,
                              Instant revoked,
                              Instant at) {
    require(acting, SchemeAct::change_undecided);
    m_db.tx([&] {
        for (const Sticker& sticker : of(venue)) {
            if (sticker.revoked != revoked)
                continue;
            m_db.exec("UPDATE sticker SET revoked_at = NULL WHERE number = $1", {sticker.number});
            RegisterAudit(m_db).add(at, acting, RegisterAct::sticker_changed, sticker.number,
                                    "given_back");
        }
    });
}

std::vector<std::string> StickerLedger::revoked(Date today) {
    std::vector<std::string> numbers;
    Rows rows = m_db.query("SELECT number FROM sticker WHERE revoked_at IS NOT NULL "
                           "AND valid_to >= $1 ORDER BY number",
                           {stored(today)});
    while (rows.next())
        numbers.push_back(rows.text(0));
    return numbers;
}

// No row in the audit: that the notice was signed and saved has its own.
void StickerLedger::note_told(const Acting& acting, Date today, Instant at) {
    require(acting, SchemeAct::move_venues);
    m_db.tx([&] {
        m_db.exec("UPDATE sticker SET told_at = NULL WHERE told_at > 0 AND revoked_at IS NULL");
        m_db.exec("UPDATE sticker SET told_at = $1 WHERE told_at IS NULL AND revoked_at > 0 "
                  "AND valid_to >= $2",
                  {stored(at), stored(today)});
    });
}

} // namespace safeplaces
