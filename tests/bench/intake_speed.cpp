// How fast parcels come into a register, from the bytes of the file on, against a bare loop that
// opens the box, verifies the signature, and writes the same rows into the same tables and indexes
// by SQLite's own functions. What is in the payload the bare loop knows without reading it.
//
//   intake_speed [PARCELS]

#include "figures.h"

#include "interchange/bytes.h"
#include "interchange/parcel_file.h"
#include "storage/files.h"
#include "storage/register/device_book.h"
#include "storage/register/key_book.h"
#include "storage/register/parcel_intake.h"
#include "storage/register/register_audit.h"
#include "storage/register/register_file.h"
#include "storage/register/user_book.h"
#include "storage/register/venue_register.h"

#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <unistd.h>

namespace safeplaces {
namespace {

namespace fs = std::filesystem;

constexpr Date today = Date(std::chrono::year(2026), std::chrono::November, std::chrono::day(25));
const Instant now = Instant(std::chrono::sys_days(today)) + std::chrono::hours(10);
const Acting coordinator{{"01980000-0000-7000-8000-000000000001"}, SchemeRole::coordinator};
constexpr int people_in_each = 6;
constexpr int completions_in_each = 14;

std::string uuid_of(int kind, int number) {
    return uuid7(1'764'000'000'000 + number, static_cast<unsigned>(kind),
                 static_cast<unsigned long long>(number) * 7919);
}

// A file as it comes, and what is in it.
struct Sent {
    Submission submission;
    std::string file;
};

Sent sent_by(int venue, const SecretKeys& device, const SchemeKeys& council) {
    Submission submission;
    submission.id = {uuid_of(1, venue)};
    submission.venue = {uuid_of(2, venue)};
    submission.from = device_keys({uuid_of(3, venue)}, device);
    submission.made_at = now;
    for (int one = 0; one < people_in_each; ++one)
        submission.people.push_back({.id = {uuid_of(4, venue * people_in_each + one)},
                                     .name = "Person " + std::to_string(one),
                                     .started = today});
    for (int one = 0; one < completions_in_each; ++one)
        submission.completions.push_back(
            {.id = {uuid_of(5, venue * completions_in_each + one)},
             .person = submission.people[static_cast<std::size_t>(one % people_in_each)].id,
             .venue = submission.venue,
             .course = {"course-" + std::to_string(one / people_in_each)},
             .version = "1.0.0",
             .language = "en",
             .score = {.right = 5, .asked = 6, .critical_right = 2, .critical_asked = 2},
             .date = today,
             .expires = plus_months(today, std::chrono::months(12))});
    std::string file = seal_submission(submission, device, council);
    return {std::move(submission), std::move(file)};
}

// Venues and devices, before anything was sent.
void begin(RegisterFile& file, const std::vector<Sent>& parcels) {
    file.db().tx([&] {
        for (const Sent& each : parcels) {
            const VenueId& venue = each.submission.venue;
            VenueRegister(file.db()).add(coordinator, {.id = venue, .name = "Venue"}, today, now);
            DeviceBook(file.db()).enrol(coordinator, each.submission.from, venue, now);
        }
    });
}

struct Spent {
    double cpu = 0;
    double waited = 0;
};

template <class Work>
Spent time_of(Work&& work) {
    const double cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    const double waited = milliseconds(CLOCK_MONOTONIC);
    work();
    return {milliseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu, milliseconds(CLOCK_MONOTONIC) - waited};
}

// As the inbox does it.
void take_in(RegisterFile& file, const std::vector<Sent>& parcels, const SecretKeys& council) {
    DeviceBook devices(file.db());
    const auto enrolled = [&](const DeviceId& id) -> std::optional<DeviceKeys> {
        const auto device = devices.find(id);
        return device ? std::optional(device->keys) : std::nullopt;
    };
    ParcelIntake intake(
        file.db(),
        {.gate = {{.course = {"course-0"}}}, .course_titles = {}, .today = today, .now = now});
    const std::span all(parcels);
    for (std::size_t at = 0; at < all.size(); at += parcels_at_once) {
        std::vector<ArrivedParcel> arrived;
        for (const Sent& each : all.subspan(at, std::min(parcels_at_once, all.size() - at))) {
            auto opened = std::get<OpenedSubmission>(
                open_submission(each.file, std::span(&council, 1), enrolled));
            arrived.push_back(
                {.submission = std::move(opened.submission), .content = opened.content});
        }
        static_cast<void>(intake.take_in(coordinator, arrived));
    }
}

// ---- The bare loop

class Bare {
public:
    explicit Bare(const fs::path& file) {
        require(sqlite3_open(file.c_str(), &m_db));
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
            "PRAGMA cache_size=-65536; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY");
        m_parcel = prepare("INSERT INTO parcel(uid, content, device_id, seq, made_at, taken_in_at, "
                           "n_new, n_known, n_conflicting, outcome) "
                           "VALUES(?, ?, ?, 1, ?, ?, 14, 0, 0, 'new_records')");
        m_person = prepare("INSERT INTO person(uid, venue_id, name, name_fold, role, started_on) "
                           "VALUES(?, ?, ?, ?, 'staff', ?)");
        m_completion =
            prepare("INSERT INTO completion(uid, person_id, venue_id, course_id, version_id, "
                    "language, face, how, n_right, n_asked, n_critical_right, n_critical_asked, "
                    "mark, passed_on, expires_on, parcel_id, format, record_hash) VALUES(?, ?, ?, "
                    "?, ?, 'en', 'standard', 'alone', 5, 6, 2, 2, 83, ?, ?, ?, 1, ?)");
        m_holding = prepare("INSERT INTO holding(person_id, course_id, completion_id, expires_on) "
                            "VALUES(?, ?, ?, ?) ON CONFLICT(person_id, course_id) DO UPDATE SET "
                            "expires_on = excluded.expires_on");
        m_venue = prepare("UPDATE venue SET last_heard_at = ?, staff = 6, trained = 6, "
                          "gate_met = 1, next_expiry = ? WHERE id = ?");
        m_audit = prepare("INSERT INTO audit(seq, at, actor, action, subject, detail, hash) "
                          "VALUES((SELECT max(seq) FROM audit) + 1, ?, 'a', 'parcel_taken_in', ?, "
                          "'venue=00000000-0000-0000-0000-000000000000 content="
                          "0000000000000000000000000000000000000000000000000000000000000000', ?)");
    }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;
    ~Bare() { // in one bench run: the process ends and frees the statements
        sqlite3_close_v2(m_db);
    }

    void write(const std::vector<Sent>& parcels, const SecretKeys& council) {
        run("INSERT INTO course(slug, title) VALUES('course-0', ''), ('course-1', ''), "
            "('course-2', ''); INSERT INTO course_version(course_id, version, content) "
            "SELECT id, '1.0.0', zeroblob(32) FROM course");
        std::int64_t row = 0;
        for (const Sent& parcel : parcels) {
            if (static_cast<std::size_t>(row) % parcels_at_once == 0)
                run(row == 0 ? "BEGIN IMMEDIATE" : "COMMIT; BEGIN IMMEDIATE");
            write(parcel.submission, digest_of(payload_of(parcel, council)), ++row);
        }
        run("COMMIT");
    }

private:
    static void require(int code) {
        if (code != SQLITE_OK && code != SQLITE_DONE)
            throw std::runtime_error("SQLite says " + std::to_string(code));
    }
    void run(const char* sql) { require(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr)); }
    sqlite3_stmt* prepare(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        require(sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr));
        return statement;
    }
    static void bind(sqlite3_stmt* statement, int at, std::int64_t value) {
        sqlite3_bind_int64(statement, at, value);
    }
    static void bind(sqlite3_stmt* statement, int at, const std::string& text) {
        sqlite3_bind_text(statement, at, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
    }
    static void bind(sqlite3_stmt* statement, int at, const Digest& digest) {
        sqlite3_bind_blob(statement, at, digest.data(), static_cast<int>(digest.size()),
                          SQLITE_STATIC);
    }
    template <class... Values>
    std::int64_t step(sqlite3_stmt* statement, const Values&... values) {
        int at = 0;
        (bind(statement, ++at, values), ...);
        require(sqlite3_step(statement));
        sqlite3_reset(statement);
        return sqlite3_last_insert_rowid(m_db);
    }

    // Of a file that opens and whose signature holds; parcel_file.cpp has the offsets.
    static std::string payload_of(const Sent& parcel, const SecretKeys& council) {
        const std::string_view head = std::string_view(parcel.file).substr(0, 32);
        const auto inner = council.open_box(std::string_view(parcel.file).substr(head.size()));
        if (!inner)
            throw std::runtime_error("a box that does not open");
        std::string what("uk.safeplaces.submission.v1\0", 28);
        what.append(head).append(text_of(council.public_half().box));
        what.append(inner->substr(0, 16)).append(inner->substr(80));
        if (!is_signed_by(parcel.submission.from.signing, what,
                          array_of<Signature{}.size()>(inner->substr(16, 64))))
            throw std::runtime_error("a signature that does not hold");
        return inner->substr(80);
    }

    void write(const Submission& submission, const Digest& content, std::int64_t venue) {
        const std::int64_t at = now.time_since_epoch().count();
        const std::int64_t day = std::chrono::sys_days(today).time_since_epoch().count();
        const std::int64_t end = day + 365;
        const std::int64_t in = step(m_parcel, submission.id.text, content, venue, at, at);
        std::int64_t people[people_in_each]{};
        for (int one = 0; one < people_in_each; ++one) {
            const Person& person = submission.people[static_cast<std::size_t>(one)];
            people[one] = step(m_person, person.id.text, venue, person.name, person.name, day);
        }
        for (int one = 0; one < completions_in_each; ++one) {
            const Completion& completion = submission.completions[static_cast<std::size_t>(one)];
            const std::int64_t course = 1 + one / people_in_each;
            const std::int64_t added =
                step(m_completion, completion.id.text, people[one % people_in_each], venue, course,
                     course, day, end, in, record_hash(completion));
            step(m_holding, people[one % people_in_each], course, added, end);
        }
        step(m_venue, at, end, venue);
        step(m_audit, at, submission.id.text, content);
    }

    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_parcel = nullptr;
    sqlite3_stmt* m_person = nullptr;
    sqlite3_stmt* m_completion = nullptr;
    sqlite3_stmt* m_holding = nullptr;
    sqlite3_stmt* m_venue = nullptr;
    sqlite3_stmt* m_audit = nullptr;
};

void measure(int venues, const fs::path& root) {
    const SecretKeys council = new_secret_keys();
    std::vector<Sent> parcels;
    for (int venue = 0; venue < venues; ++venue)
        parcels.push_back(sent_by(venue, new_secret_keys(), council.public_half()));
    std::printf("  %d parcels of %zu bytes\n", venues, parcels.front().file.size());
    Figures ours;
    Figures bare;
    for (int round = 0; round < 3; ++round) {
        const fs::path data = root / std::to_string(round);
        RegisterFile file = RegisterFile::create(data, {uuid_of(9, round)}, "Scheme", today);
        begin(file, parcels);
        const fs::path beside = root / ("bare-" + std::to_string(round) + ".db");
        copy_register(file.folder(), beside);
        const Spent taken = time_of([&] { take_in(file, parcels, council); });
        const Spent again = time_of([&] { take_in(file, parcels, council); });
        const Spent written = time_of([&] { Bare(beside).write(parcels, council); });
        ours.push_back(taken.cpu * 1000 / venues);
        bare.push_back(written.cpu * 1000 / venues);
        std::printf("  round %d: %.0f parcels a second, bare %.0f, the same again %.0f\n", round,
                    venues * 1000 / taken.waited, venues * 1000 / written.waited,
                    venues * 1000 / again.waited);
    }
    tell("a parcel into the register, CPU", ours, "us");
    tell("a parcel by a bare loop, CPU", bare, "us");
    tell_ratio(ours, bare, "the bare loop, by CPU");
}

} // namespace
} // namespace safeplaces

int main(int argc, char** argv) {
    namespace fs = std::filesystem;
    const fs::path root =
        fs::temp_directory_path() / ("intake-speed-" + std::to_string(::getpid()));
    safeplaces::make_private_folder(root);
    safeplaces::measure(argc > 1 ? std::atoi(argv[1]) : 2000, root);
    fs::remove_all(root);
    return 0;
}
