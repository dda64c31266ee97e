#pragma once

#include "domain/date.h"
#include "domain/digest.h"
#include "domain/id.h"
#include "storage/db.h"
#include "storage/kept_files.h"
#include "storage/register/acting.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace safeplaces {

// What the council puts on paper for one venue.
enum class PaperKind { approval_letter, reminder_letter, removal_letter, sticker };

// One paper for one venue, as it was issued. A later one that says something else takes its place.
struct PaperIssue {
    IssueId id;
    VenueId venue;
    PaperKind kind = PaperKind::approval_letter;
    std::string sticker{}; // its number; of a removal letter all that it asks for, "SP-1 SP-2"
    std::string says{};    // what it says, a fact in each line; no address, and nobody's name
    int design_version = 1;
    Instant at;
    Date on;
    Digest content{};   // of the file that it stands in
    int first_page = 1; // in that file

    friend bool operator==(const PaperIssue&, const PaperIssue&) = default;
};

// Papers that went out, each run of them in the file that was printed, which is kept once
// (kept_files.h). Only ever added to. A run of 10,000 stickers adds its file and about 5 MB of
// rows. Every call throws DbError.
class PaperBook {
public:
    explicit PaperBook(Db& db);

    // One run: all of it, or nothing; with one row in the audit. An issue's `content` is the
    // file's. Pre: not empty; ids are new; every venue is in the register.
    void add(const Acting& acting, std::span<const PaperIssue> run, const std::string& file);
    // They stand in a file that is handed on. Called last, so that what it throws undoes the run.
    template <class HandOut>
    void add(const Acting& acting,
             std::span<const PaperIssue> run,
             const std::string& file,
             HandOut hand_out) {
        m_db.tx([&] {
            add(acting, run, file);
            hand_out();
        });
    }

    // Newest first.
    [[nodiscard]] std::vector<PaperIssue> of(const VenueId& venue);
    // The newest of that kind (and sticker) for the venue that says just that.
    [[nodiscard]] std::optional<PaperIssue> newest_like(const PaperIssue& wanted);
    // All that were issued with it, in the order of their file.
    [[nodiscard]] std::vector<PaperIssue> run_of(const PaperIssue& issue);
    // When the venue was last asked for just those stickers back; nothing: never.
    [[nodiscard]] std::optional<Date> asked_for(const VenueId& venue, const std::string& stickers);
    [[nodiscard]] KeptFile file_of(const PaperIssue& issue);
    // The venue's time is over (retention.h): what its papers said goes, and each file that is left
    // without a paper that says something. That they were issued stays.
    void forget(const VenueId& venue);
    // Its file is handed on once more.
    void note_saved_again(const Acting& acting, const PaperIssue& issue, Instant at);
    // The same in one with what hands it on, as in add().
    template <class HandOut>
    void
    note_saved_again(const Acting& acting, const PaperIssue& issue, Instant at, HandOut hand_out) {
        m_db.tx([&] {
            note_saved_again(acting, issue, at);
            hand_out();
        });
    }

private:
    Db& m_db;
};

} // namespace safeplaces
