#pragma once

#include "interchange/keys.h"
#include "storage/register/key_book.h"

#include <string>
#include <vector>

namespace safeplaces {

struct SchemeDesk;

// Generations of a scheme's keys that somebody can use, the newest first. Not empty.
struct OpenedKeys {
    std::vector<SecretKeys> keys;
    int generation = 1;      // of the newest
    bool is_current = false; // it signs today; else somebody has to give a new passphrase
};

// `own` and everything that it leads to. A passage that holds other keys than the book says leads
// nowhere. Throws DbError.
[[nodiscard]] OpenedKeys open_all_keys(KeyBook& book, SecretKeys own, int generation);

// Whether whoever opens that generation comes to the keys of now. Throws DbError.
[[nodiscard]] bool leads_to_current(KeyBook& book, int generation);

// New ones, and the same under the passphrase of who makes them.
struct NextKeys {
    SecretKeys keys;
    std::string wrapped;
    std::string five_words{};
};
// Takes a second on purpose. Throws MachineError.
[[nodiscard]] NextKeys next_keys(const std::string& passphrase);

// New keys, signed for by those of now, in whose place they step. Everybody who can unlock the
// register can go on. All of it is kept, or nothing.
// Pre: the role may change keys. Throws MachineError.
void change_keys(SchemeDesk& desk, NextKeys next);

// The same, but nothing that those keys signed counts any more: those of `first` and all since, for
// who has one of them may have the next. Only who does it can go on; everybody else needs a new
// passphrase. Stickers that they signed are revoked in the ledger; says how many, and their venues
// wait to have their approvals signed again (Work::approvals_to_sign).
int declare_compromised(SchemeDesk& desk, int first, NextKeys next);

// Tells venues of the last change, signed by the keys that they know: of the new ones, or that
// nothing signed so far counts. A new one each time.
// Pre: there was a change. Throws MachineError.
[[nodiscard]] std::string key_notice(SchemeDesk& desk);

} // namespace safeplaces
