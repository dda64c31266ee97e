#include "storage/register/key_book.h"

#include "storage/register/register_audit.h"
#include "storage/register/register_columns.h"

#include <cassert>

namespace safeplaces {
namespace {

void insert(Db& db, int generation, const SchemeKeys& keys, Instant at) {
    db.exec("INSERT INTO scheme_key(generation, signing, box, made_at) VALUES($1, $2, $3, $4)",
            {generation, Blob(keys.signing), Blob(keys.box), stored(at)});
}

std::string detail_of(int generation) {
    return "generation=" + std::to_string(generation);
}

} // namespace

KeyBook::KeyBook(Db& db) : m_db(db) {
}

std::vector<KeyGeneration> KeyBook::all() {
    std::vector<KeyGeneration> found;
    Rows rows = m_db.query("SELECT generation, signing, box, made_at, replaced_at, compromised_at "
                           "FROM scheme_key ORDER BY generation");
    while (rows.next())
        found.push_back({.generation = int_in(rows, 0),
                         .keys = {public_key_in(rows, 1), public_key_in(rows, 2)},
                         .made = instant_in(rows, 3),
                         .replaced = maybe_instant_in(rows, 4),
                         .compromised = maybe_instant_in(rows, 5)});
    return found;
}

std::vector<KeyPassage> KeyBook::passages() {
    std::vector<KeyPassage> found;
    Rows rows = m_db.query("SELECT from_generation, to_generation, sealed FROM key_passage "
                           "ORDER BY from_generation, to_generation");
    while (rows.next()) {
        const auto sealed = rows.blob(2);
        found.push_back({int_in(rows, 0), int_in(rows, 1), {sealed.begin(), sealed.end()}});
    }
    return found;
}

void KeyBook::add_first(const SchemeKeys& keys, Instant at) {
    m_db.tx([&] {
        assert(all().empty());
        insert(m_db, 1, keys, at);
        RegisterAudit(m_db).add_by_program(at, RegisterAct::keys_made, {}, detail_of(1));
    });
}

int KeyBook::change(const Acting& acting,
                    const SchemeKeys& keys,
                    const std::vector<KeyPassage>& passages,
                    Instant at) {
    require(acting, SchemeAct::change_keys);
    return m_db.tx([&] {
        const std::vector<KeyGeneration> before = all();
        assert(!before.empty());
        const int generation = before.back().generation + 1;
        insert(m_db, generation, keys, at);
        m_db.exec("UPDATE scheme_key SET replaced_at = $1 WHERE generation = $2",
                  {stored(at), generation - 1});
        for (const KeyPassage& passage : passages)
            m_db.exec("INSERT INTO key_passage(from_generation, to_generation, sealed) "
                      "VALUES($1, $2, $3)",
                      {passage.from, passage.to, blob_of(passage.sealed)});
        RegisterAudit(m_db).add(at, acting, RegisterAct::keys_made, {}, detail_of(generation));
        return generation;
    });
}

void KeyBook::declare_compromised(const Acting& acting, int generation, Instant at) {
    require(acting, SchemeAct::change_keys);
    m_db.tx([&] {
        const auto changed =
            m_db.exec("UPDATE scheme_key SET compromised_at = $1 WHERE generation = $2 "
                      "AND replaced_at IS NOT NULL AND compromised_at IS NULL",
                      {stored(at), generation});
        if (changed != 0)
            RegisterAudit(m_db).add(at, acting, RegisterAct::keys_compromised, {},
                                    detail_of(generation));
    });
}

} // namespace safeplaces
