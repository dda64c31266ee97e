#pragma once

#include "domain/date.h"
#include "domain/scheme/parcel.h"
#include "storage/db.h"
#include "storage/register/acting.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// One generation of a scheme's keys, the public half.
struct KeyGeneration {
    int generation = 1; // 1, 2, 3 ...
    SchemeKeys keys;
    Instant made;
    std::optional<Instant> replaced{};    // what it signed stays good to its date
    std::optional<Instant> compromised{}; // what it signed counts no more

    friend bool operator==(const KeyGeneration&, const KeyGeneration&) = default;
};

// The secret keys of one generation, sealed to the box key of another, so that who unwraps one
// generation can open the rest. Nobody here can look inside.
struct KeyPassage {
    int from = 1; // whose box key opens it
    int to = 2;   // whose secret keys are inside
    std::string sealed;

    friend bool operator==(const KeyPassage&, const KeyPassage&) = default;
};

// The scheme's keys, generation by generation. Every call throws DbError.
class KeyBook {
public:
    explicit KeyBook(Db& db);

    // Oldest first. The last one signs today.
    [[nodiscard]] std::vector<KeyGeneration> all();
    [[nodiscard]] std::vector<KeyPassage> passages();

    // The keys that a new register begins with. Pre: there are none.
    void add_first(const SchemeKeys& keys, Instant at);
    // New keys take the place of the last ones; says which generation they are. With passages both
    // ways every user can still open everything; without a passage from the old keys the other
    // users need new passphrases (that is right when the old keys are compromised).
    // Pre: a passage leads from or to the new generation, and another one that is there.
    int change(const Acting& acting,
               const SchemeKeys& keys,
               const std::vector<KeyPassage>& passages,
               Instant at);
    // Pre: that generation is there and was replaced.
    void declare_compromised(const Acting& acting, int generation, Instant at);

private:
    Db& m_db;
};

} // namespace safeplaces
