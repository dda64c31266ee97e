#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/scheme/parcel.h"
#include "domain/scheme/role.h"
#include "storage/db.h"
#include "storage/register/acting.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct DeskUser {
    UserId id;
    std::string name; // 1 to 200 bytes
    SchemeRole role = SchemeRole::coordinator;
    std::optional<Instant> ended{};    // works here no more
    std::optional<Instant> unlocked{}; // the register, last; all() and find() say it

    friend bool operator==(const DeskUser&, const DeskUser&) = default;
};

// A user's secret keys under their passphrase, as interchange/keys.h wraps them; nobody here can
// look inside. `generation` says which of the scheme's keys they are.
struct WrappedKeys {
    std::string bytes;
    int generation = 1;
};

enum class UserOutcome {
    done,
    unknown_user,
    last_administrator, // somebody must be able to manage the users
};

// Who may open a register, and what they unwrap its keys with. Every call throws DbError.
class UserBook {
public:
    explicit UserBook(Db& db);

    // By name; with those who ended.
    [[nodiscard]] std::vector<DeskUser> all();
    [[nodiscard]] std::optional<DeskUser> find(const UserId& user);

    // The first one of a new register, an administrator.
    // Pre: there is none yet, and the first generation of keys stands in the KeyBook.
    void add_first(const DeskUser& user, const WrappedKeys& keys, Instant at);
    // Pre: nobody has that id.
    void add(const Acting& acting, const DeskUser& user, const WrappedKeys& keys, Instant at);
    UserOutcome
    rename(const Acting& acting, const UserId& user, const std::string& name, Instant at);
    UserOutcome set_role(const Acting& acting, const UserId& user, SchemeRole role, Instant at);
    UserOutcome end(const Acting& acting, const UserId& user, Instant at);
    // A new passphrase: one's own, or (an administrator) somebody's who forgot theirs. Clears the
    // wrong tries.
    UserOutcome
    set_keys(const Acting& acting, const UserId& user, const WrappedKeys& keys, Instant at);
    // The same by somebody who is not unlocked, but holds the recovery sheet: the audit names
    // nobody. Pre: the sheet has opened `keys`.
    UserOutcome set_keys_by_sheet(const UserId& user, const WrappedKeys& keys, Instant at);

    // ---- Unlocking: look at to_wait(), unwrap(keys_of()), then say how it went.

    // Nothing: unknown, or ended.
    [[nodiscard]] std::optional<WrappedKeys> keys_of(const UserId& user);
    // Until the next try counts; zero: now. Five tries, then a wait that doubles with each further
    // miss (wait_after() in storage/pin.h), kept here, so that a restart does not help.
    [[nodiscard]] std::chrono::milliseconds to_wait(const UserId& user, Instant now);
    void missed(const UserId& user, Instant now);
    // Pre: keys_of(user) could be unwrapped.
    Acting unlocked(const UserId& user, Instant now);

private:
    void insert(const DeskUser& user, const WrappedKeys& keys);
    [[nodiscard]] UserOutcome put_keys(const UserId& user, const WrappedKeys& keys);
    [[nodiscard]] bool is_last_administrator(const UserId& user);

    Db& m_db;
};

} // namespace safeplaces
