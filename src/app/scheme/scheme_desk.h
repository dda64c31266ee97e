#pragma once

#include "app/kept_head.h"
#include "app/library.h"
#include "app/outside.h"
#include "app/register_export.h"
#include "app/scheme/backup_work.h"
#include "app/scheme/chain_check.h"
#include "app/scheme/file_care.h"
#include "app/scheme/list_export.h"
#include "app/scheme/paper_run.h"
#include "app/scheme/passphrase_work.h"
#include "app/scheme/records_search.h"
#include "app/scheme/register_reading.h"
#include "app/scheme/report.h"
#include "app/scheme/retention_work.h"
#include "app/scheme/to_do_reading.h"
#include "app/sticker_check.h"
#include "app/update_work.h"
#include "interchange/keys.h"
#include "storage/register/acting.h"
#include "storage/register/arrived_forms.h"
#include "storage/register/device_book.h"
#include "storage/register/key_book.h"
#include "storage/register/pack_book.h"
#include "storage/register/paper_book.h"
#include "storage/register/parcel_intake.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_copies.h"
#include "storage/register/register_file.h"
#include "storage/register/sent_book.h"
#include "storage/register/sticker_ledger.h"
#include "storage/register/user_book.h"
#include "storage/register/venue_register.h"
#include "storage/register/waiting_parcels.h"
#include "storage/settings.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// Of a passphrase that opens a register, in characters.
inline constexpr int least_scheme_passphrase = 12;

// Who unlocked a register, and what their passphrase opened.
struct Unlocked {
    Acting acting;
    std::string user_name;
    std::vector<SecretKeys> keys{}; // the newest first; never empty
    int generation = 1;             // of the newest
};

// What "Many at once" decided: it can be taken back together.
struct DecidedTogether {
    VenueId venue;
    Instant at;
};

// A scheme's register, unlocked: what it keeps, whose rules hold, and the world outside. The
// view-models of the scheme's desk work on it. It lives until the desk is locked.
struct SchemeDesk {
    // Reads rules, forms and courses from the register's own pack; `shipped` outlives this.
    // Throws MachineError, or InputError when the pack cannot be read.
    SchemeDesk(RegisterFile& opened,
               const Library& shipped,
               const Outside& world,
               Unlocked unlocked);
    SchemeDesk(const SchemeDesk&) = delete;
    SchemeDesk& operator=(const SchemeDesk&) = delete;

    RegisterFile& file;
    // Forms and courses as venues have them, from the register's own pack; the program's where one
    // of those cannot be read.
    const Library library;
    const Outside& outside;
    Scheme scheme; // the rules of this council
    std::vector<Contact> contacts;
    Acting acting;
    std::string user_name;
    std::vector<SecretKeys> keys;
    int generation = 1;
    std::string five_words; // of the scheme's keys: a venue that opens its file sees the same
    std::map<int, std::string> words_of_keys; // the same of all generations; each takes a while
    std::vector<DecidedTogether> decided_together; // and not signed yet, since it was unlocked
    std::int64_t sealed_to = 0;                    // of the audit chain, since it was unlocked
    // As look_at_kept_head() found it, if there was one; or it could not be kept since.
    std::optional<HeadCheck> kept_head;
    KeyBook key_book;
    UserBook users;
    PackBook pack;
    RegisterAudit audit;
    Settings settings;
    VenueRegister venues;
    DeviceBook devices;
    StickerLedger stickers;
    ArrivedForms forms;
    WaitingParcels waiting;
    SentBook sent;
    PaperBook papers;
    RecordsSearch search;
    ListExport saving;
    ChainCheck chain_check;
    RegisterReading<Report> reports;
    RegisterReading<ReadToDo> to_do_reading;
    RegisterReading<RailCounts> rail_reading;
    RegisterReading<std::string> words_reading;     // the five of a computer
    RegisterReading<FoundStickers> sticker_reading; // of a picture
    BackupWork backup_work;
    PassphraseWork passphrase_work;
    PaperRun paper_run;  // what paper_work has drawn; its own while it runs
    LongWork paper_work; // letters or stickers of many venues
    RegisterReading<RetentionPlan> retention_reading;
    RetentionWork retention_work;
    FileCare file_care;
    UpdateWork update_work;

    [[nodiscard]] const SecretKeys& signing_keys() const { return keys.front(); }
};

// What ParcelIntake and ConflictBook need to know today.
[[nodiscard]] IntakeRules intake_rules(const SchemeDesk& desk);

// What the calendar needs to know, by those rules.
[[nodiscard]] CalendarRules calendar_rules(const SchemeDesk& desk, const Scheme& scheme);

// What a new day brings to the venues, by the program. Throws MachineError.
void begin_day(SchemeDesk& desk);

// Tells all that goes on beside the window to stop, before the desk is waited for and locked.
void stop_work(SchemeDesk& desk);

// Whether something is written beside the window, which a lock would cut off. What is only read is
// read again later.
[[nodiscard]] bool is_writing(const SchemeDesk& desk);

// Writes down that rows leave the register: `code` says which and as what ("records csv").
// Throws NotAllowed, MachineError.
void note_export(SchemeDesk& desk, const std::string& code, std::size_t rows);
// Writes down that a sealed copy of the register is about to be saved, and signs that: so the copy
// says it too. Throws NotAllowed, MachineError.
void note_backup(SchemeDesk& desk);
[[nodiscard]] ExportOf export_of(const SchemeDesk& desk);

// Signs the newest row of the audit chain, unless that is signed already: at each unlock and before
// each lock. The signed head is kept beside the register too, unless that is doubtful
// (register_doubt.h); where that fails, `kept_head` says so.
// Pre: outside a transaction. Throws MachineError.
void seal_audit(SchemeDesk& desk);

} // namespace safeplaces
