#pragma once

#include "storage/db.h"

namespace safeplaces {

// While it lives, a change that is written down in the record of changes meets its failure at the
// very end: everything in it went well, and then it cannot be committed.
struct RefusedCommit {
    explicit RefusedCommit(Db& refused) : db(refused) {
        db.exec("CREATE TABLE nothing_here(id INTEGER PRIMARY KEY);"
                "CREATE TABLE unkept(id INTEGER REFERENCES nothing_here(id) "
                "DEFERRABLE INITIALLY DEFERRED);"
                "CREATE TRIGGER refused AFTER INSERT ON audit BEGIN "
                "INSERT INTO unkept VALUES (1); END");
    }
    RefusedCommit(const RefusedCommit&) = delete;
    RefusedCommit& operator=(const RefusedCommit&) = delete;
    ~RefusedCommit() {
        db.exec("DROP TRIGGER refused; DROP TABLE unkept; DROP TABLE nothing_here");
    }

    Db& db;
};

} // namespace safeplaces
