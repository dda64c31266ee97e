#include "app/scheme/scheme_keys.h"

#include "app/scheme/hand_out.h"
#include "app/scheme/scheme_desk.h"
#include "app/scheme/venue_notice.h"
#include "domain/scheme/sent_number.h"
#include "interchange/parcel_file.h"
#include "interchange/sticker_file.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>

namespace safeplaces {

namespace {

// Follows the passages until they lead no further.
void follow(KeyBook& book, std::map<int, SecretKeys>& opened) {
    const std::vector<KeyGeneration> known = book.all();
    const std::vector<KeyPassage> passages = book.passages();
    for (bool found = true; found;) {
        found = false;
        for (const KeyPassage& passage : passages) {
            const auto from = opened.find(passage.from);
            if (from == opened.end() || opened.contains(passage.to)) {
                continue;
            }
            auto keys = open_boxed_keys(from->second, passage.sealed);
            const auto same =
                std::find_if(known.begin(), known.end(), [&](const KeyGeneration& each) {
                    return each.generation == passage.to;
                });
            if (keys && same != known.end() && same->keys == public_keys(*keys)) {
                opened.emplace(passage.to, std::move(*keys));
                found = true;
            }
        }
    }
}

enum class WayOn { for_everybody, for_who_has_the_new };

// Makes the next generation, in the transaction at hand.
void step_on(SchemeDesk& desk, const NextKeys& next, WayOn way_on) {
    const int old = desk.generation;
    std::vector<KeyPassage> passages{
        {old + 1, old, box_keys(desk.signing_keys(), public_keys(next.keys).box)}};
    if (way_on == WayOn::for_everybody) {
        passages.push_back(
            {old, old + 1, box_keys(next.keys, public_keys(desk.signing_keys()).box)});
    }
    const Instant now = desk.outside.now();
    const int made = desk.key_book.change(desk.acting, public_keys(next.keys), passages, now);
    assert(made == old + 1);
    static_cast<void>(desk.users.set_keys(desk.acting, desk.acting.user,
                                          {.bytes = next.wrapped, .generation = made}, now));
    for (const HandOut what : {HandOut::recovery_sheet, HandOut::pack, HandOut::key_notice}) {
        note_hand_out(desk.settings, what);
    }
}

// Those that no keys which still count have signed.
int revoke_stickers(SchemeDesk& desk) {
    std::vector<SchemeKeys> good;
    for (const KeyGeneration& each : desk.key_book.all()) {
        if (!each.compromised) {
            good.push_back(each.keys);
        }
    }
    return desk.stickers.revoke_unless(
        desk.acting,
        [&](const std::string& statement) { return open_sticker(statement, good).has_value(); },
        desk.outside.today(), desk.outside.now());
}

void take_over(SchemeDesk& desk, NextKeys next) {
    desk.five_words = std::move(next.five_words);
    desk.keys.insert(desk.keys.begin(), std::move(next.keys));
    ++desk.generation;
    desk.words_of_keys.insert_or_assign(desk.generation, desk.five_words);
}

} // namespace

OpenedKeys open_all_keys(KeyBook& book, SecretKeys own, int generation) {
    std::map<int, SecretKeys> opened;
    opened.emplace(generation, std::move(own));
    follow(book, opened);
    OpenedKeys all;
    all.generation = opened.rbegin()->first;
    all.is_current = book.all().back().generation == all.generation;
    for (auto each = opened.rbegin(); each != opened.rend(); ++each) {
        all.keys.push_back(std::move(each->second));
    }
    return all;
}

bool leads_to_current(KeyBook& book, int generation) {
    const std::vector<KeyPassage> passages = book.passages();
    std::set<int> reached{generation};
    for (std::size_t before = 0; before != reached.size();) {
        before = reached.size();
        for (const KeyPassage& passage : passages) {
            if (reached.contains(passage.from)) {
                reached.insert(passage.to);
            }
        }
    }
    return reached.contains(book.all().back().generation);
}

NextKeys next_keys(const std::string& passphrase) {
    SecretKeys keys = new_secret_keys();
    std::string wrapped = wrap(keys, passphrase);
    std::string five_words = fingerprint_words(public_keys(keys));
    return {std::move(keys), std::move(wrapped), std::move(five_words)};
}

void change_keys(SchemeDesk& desk, NextKeys next) {
    desk.file.db().tx([&] { step_on(desk, next, WayOn::for_everybody); });
    take_over(desk, std::move(next));
}

int declare_compromised(SchemeDesk& desk, int first, NextKeys next) {
    const int revoked = desk.file.db().tx([&] {
        step_on(desk, next, WayOn::for_who_has_the_new);
        for (int generation = first; generation <= desk.generation; ++generation) {
            desk.key_book.declare_compromised(desk.acting, generation, desk.outside.now());
        }
        return revoke_stickers(desk);
    });
    take_over(desk, std::move(next));
    return revoked;
}

// Whoever has compromised keys could sign for keys of their own; so the venue is not told of new
// ones, but to trust none, and asks for the pack and its five words.
std::string key_notice(SchemeDesk& desk) {
    assert(desk.keys.size() > 1);
    const std::vector<KeyGeneration> generations = desk.key_book.all();
    Notice notice = notice_of_now(desk);
    if (!generations.at(generations.size() - 2).compromised) {
        notice.next_keys = generations.back().keys;
    }
    return sign_and_keep(desk, notice, desk.keys.at(1)).bytes;
}

} // namespace safeplaces
