#pragma once

#include "domain/digest.h"
#include "storage/db.h"

#include <string>

namespace safeplaces {

// What became of a file that was kept.
enum class Keeping {
    whole,
    damaged, // its hash is another one now: not to be handed out
    gone,    // it never was kept, or went with a person who was erased
};

struct KeptFile {
    Keeping state = Keeping::gone;
    std::string bytes{}; // when it is whole
};

// Files that were handed out, just as they were: a venue's official documents, a council's letters.
// Each stands once, deflated, under the hash of its bytes, however many issues name it: those of
// one run, or a reprint. Works on a venue's database and on a register, which have the same table.
//
// Size: a poster is 25 to 40 kB, a certificate about as much, and deflating takes off little, for
// the fonts in them are deflated already; a venue of 20 people keeps about 1 MB a year. A letter of
// a run is about 4 kB.
//
// Every call throws DbError.
class KeptFiles {
public:
    explicit KeptFiles(Db& db);

    // The same bytes again take no more room, and mend a copy that is damaged. Pre: not empty, and
    // at most 1 GiB.
    void keep(const std::string& bytes);

    [[nodiscard]] KeptFile find(const Digest& content);

private:
    Db& m_db;
};

} // namespace safeplaces
