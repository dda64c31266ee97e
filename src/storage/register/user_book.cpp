#include "storage/register/user_book.h"

#include "storage/pin.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"

#include <algorithm>
#include <cassert>

namespace safeplaces {
namespace {

constexpr std::string_view user_columns =
    "SELECT uid, name, role, ended_at, unlocked_at FROM desk_user ";

DeskUser user_in(const Rows& rows) {
    return {.id = {rows.text(0)},
            .name = rows.text(1),
            .role = kind_in<SchemeRole>(rows, 2),
            .ended = maybe_instant_in(rows, 3),
            .unlocked = maybe_instant_in(rows, 4)};
}

std::string detail_of(SchemeRole role) {
    return "role=" + std::string(word_of(role));
}

} // namespace

UserBook::UserBook(Db& db) : m_db(db) {
}

std::vector<DeskUser> UserBook::all() {
    std::vector<DeskUser> users;
    Rows rows = m_db.query(std::string(user_columns) + "ORDER BY name, uid");
    while (rows.next())
        users.push_back(user_in(rows));
    return users;
}

std::optional<DeskUser> UserBook::find(const UserId& user) {
    Rows rows = m_db.query(std::string(user_columns) + "WHERE uid = $1", {user.text});
    return rows.next() ? std::optional(user_in(rows)) : std::nullopt;
}

// ---- Changes

void UserBook::insert(const DeskUser& user, const WrappedKeys& keys) {
    m_db.exec("INSERT INTO desk_user(uid, name, role, wrapped, generation, wrong_tries, "
              "last_miss_at) VALUES($1, $2, $3, $4, $5, 0, 0)",
              {user.id.text, user.name, word_of(user.role), blob_of(keys.bytes), keys.generation});
}

void UserBook::add_first(const DeskUser& user, const WrappedKeys& keys, Instant at) {
    assert(user.role == SchemeRole::administrator);
    m_db.tx([&] {
        assert(all().empty());
        insert(user, keys);
        RegisterAudit(m_db).add_by_program(at, RegisterAct::user_added, user.id.text,
                                           detail_of(user.role));
    });
}

void UserBook::add(const Acting& acting,
                   const DeskUser& user,
                   const WrappedKeys& keys,
                   Instant at) {
    require(acting, SchemeAct::manage_users);
    m_db.tx([&] {
        insert(user, keys);
        RegisterAudit(m_db).add(at, acting, RegisterAct::user_added, user.id.text,
                                detail_of(user.role));
    });
}

UserOutcome
UserBook::rename(const Acting& acting, const UserId& user, const std::string& name, Instant at) {
    require(acting, SchemeAct::manage_users);
    return m_db.tx([&] {
        if (m_db.exec("UPDATE desk_user SET name = $1 WHERE uid = $2", {name, user.text}) == 0)
            return UserOutcome::unknown_user;
        RegisterAudit(m_db).add(at, acting, RegisterAct::user_changed, user.text, "name");
        return UserOutcome::done;
    });
}

bool UserBook::is_last_administrator(const UserId& user) {
    Rows rows = m_db.query("SELECT uid FROM desk_user WHERE role = 'administrator' "
                           "AND ended_at IS NULL");
    std::vector<std::string> administrators;
    while (rows.next())
        administrators.push_back(rows.text(0));
    return administrators.size() == 1 && administrators.front() == user.text;
}

UserOutcome
UserBook::set_role(const Acting& acting, const UserId& user, SchemeRole role, Instant at) {
    require(acting, SchemeAct::manage_users);
    return m_db.tx([&] {
        if (role != SchemeRole::administrator && is_last_administrator(user))
            return UserOutcome::last_administrator;
        if (m_db.exec("UPDATE desk_user SET role = $1 WHERE uid = $2",
                      {word_of(role), user.text}) == 0)
            return UserOutcome::unknown_user;
        RegisterAudit(m_db).add(at, acting, RegisterAct::user_changed, user.text, detail_of(role));
        return UserOutcome::done;
    });
}

UserOutcome UserBook::end(const Acting& acting, const UserId& user, Instant at) {
    require(acting, SchemeAct::manage_users);
    return m_db.tx([&] {
        if (is_last_administrator(user))
            return UserOutcome::last_administrator;
        // Their passphrase opens nothing any more, whoever has a copy of the file.
        if (m_db.exec("UPDATE desk_user SET ended_at = $1, wrapped = $2 "
                      "WHERE uid = $3 AND ended_at IS NULL",
                      {stored(at), blob_of(std::string()), user.text}) == 0)
            return UserOutcome::unknown_user;
        RegisterAudit(m_db).add(at, acting, RegisterAct::user_ended, user.text);
        return UserOutcome::done;
    });
}

UserOutcome
UserBook::set_keys(const Acting& acting, const UserId& user, const WrappedKeys& keys, Instant at) {
    if (acting.user != user)
        require(acting, SchemeAct::manage_users);
    return m_db.tx([&] {
        const UserOutcome outcome = put_keys(user, keys);
        if (outcome == UserOutcome::done)
            RegisterAudit(m_db).add(at, acting, RegisterAct::passphrase_set, user.text);
        return outcome;
    });
}

UserOutcome UserBook::set_keys_by_sheet(const UserId& user, const WrappedKeys& keys, Instant at) {
    return m_db.tx([&] {
        const UserOutcome outcome = put_keys(user, keys);
        if (outcome == UserOutcome::done)
            RegisterAudit(m_db).add_by_program(at, RegisterAct::passphrase_by_sheet, user.text);
        return outcome;
    });
}

UserOutcome UserBook::put_keys(const UserId& user, const WrappedKeys& keys) {
    const bool is_put =
        m_db.exec("UPDATE desk_user SET wrapped = $1, generation = $2, wrong_tries = 0 "
                  "WHERE uid = $3 AND ended_at IS NULL",
                  {blob_of(keys.bytes), keys.generation, user.text}) > 0;
    return is_put ? UserOutcome::done : UserOutcome::unknown_user;
}

// ---- Unlocking

std::optional<WrappedKeys> UserBook::keys_of(const UserId& user) {
    Rows rows = m_db.query("SELECT wrapped, generation FROM desk_user "
                           "WHERE uid = $1 AND ended_at IS NULL",
                           {user.text});
    if (!rows.next())
        return std::nullopt;
    const auto bytes = rows.blob(0);
    return WrappedKeys{{bytes.begin(), bytes.end()}, int_in(rows, 1)};
}

std::chrono::milliseconds UserBook::to_wait(const UserId& user, Instant now) {
    Rows rows =
        m_db.query("SELECT wrong_tries, last_miss_at FROM desk_user WHERE uid = $1", {user.text});
    if (!rows.next())
        return {};
    // A clock that was set back makes the wait begin again, and no longer.
    const auto since = std::max(now - instant_in(rows, 1), std::chrono::milliseconds(0));
    return std::max(wait_after(int_in(rows, 0)) - since, std::chrono::milliseconds(0));
}

void UserBook::missed(const UserId& user, Instant now) {
    m_db.tx([&] {
        m_db.exec("UPDATE desk_user SET last_miss_at = $1, wrong_tries = "
                  "CASE WHEN wrong_tries < 1000 THEN wrong_tries + 1 ELSE wrong_tries END "
                  "WHERE uid = $2",
                  {stored(now), user.text});
        if (to_wait(user, now) > std::chrono::milliseconds(0))
            RegisterAudit(m_db).add_by_program(now, RegisterAct::user_locked, user.text);
    });
}

Acting UserBook::unlocked(const UserId& user, Instant now) {
    return m_db.tx([&] {
        const auto found = find(user);
        assert(found && !found->ended);
        const Acting acting{user, found->role};
        m_db.exec("UPDATE desk_user SET wrong_tries = 0, unlocked_at = $1 WHERE uid = $2",
                  {stored(now), user.text});
        RegisterAudit(m_db).add(now, acting, RegisterAct::user_unlocked, user.text);
        return acting;
    });
}

} // namespace safeplaces
