// Kills a program in the middle of its work, again and again, and looks at what it left.
//
//   kill_harness KILLS [SEED]
//
// A child works and says after each call that returned, through a pipe, which it was; after 3 to
// 43 ms (making a venue: 400) it is killed with SIGKILL. Then everything that had returned must be
// there, whole. Four
// kinds of work take turns: records and entries of a venue (with backups at each start), making a
// venue, a migration, and replacing a file. Exits with 0 when nothing was lost.

#include "storage/attempt_log.h"
#include "storage/audit_log.h"
#include "storage/completion_log.h"
#include "storage/entry_book.h"
#include "storage/migrations.h"
#include "storage/venue_file.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace safeplaces {
namespace {

namespace fs = std::filesystem;

const VenueId shop{"01980000-0000-7000-8000-000000000001"};
const PersonId learner{"01980000-0000-7000-8000-000000000002"};
const Instant beginning = Instant(std::chrono::milliseconds(1'764'000'000'000));
const Date first_day(std::chrono::floor<std::chrono::days>(beginning));

struct Wrong : std::runtime_error {
    using std::runtime_error::runtime_error;
};

void require(bool holds, const std::string& otherwise) {
    if (!holds)
        throw Wrong(otherwise);
}

// ---- A child that is killed

// What the child calls after each promise, with the promise's number (from 1).
using Acknowledge = std::function<void(int)>;

// From when the time runs: the child's first instruction, or its first word.
enum class Since { start, first_word };

// Runs `work` in a child, kills it after 3 to `longest` ms, and returns the numbers that it said.
std::vector<int> killed_while(std::mt19937_64& random,
                              Since since,
                              int longest,
                              const std::function<void(const Acknowledge&)>& work) {
    int ends[2];
    require(::pipe(ends) == 0, "no pipe");
    const pid_t child = ::fork();
    require(child >= 0, "no child");
    if (child == 0) {
        ::close(ends[0]);
        try {
            work([&](int number) {
                if (::write(ends[1], &number, sizeof number) != sizeof number)
                    ::_exit(3);
            });
        } catch (const std::exception& error) {
            std::fprintf(stderr, "the child failed: %s\n", error.what());
            ::_exit(2);
        }
        ::pause(); // done before its time: wait for the end
    }
    ::close(ends[1]);
    std::vector<int> said;
    int number = 0;
    if (since == Since::first_word && ::read(ends[0], &number, sizeof number) == sizeof number)
        said.push_back(number);
    const auto delay = std::uniform_int_distribution<int>(3000, longest * 1000)(random);
    std::this_thread::sleep_for(std::chrono::microseconds(delay));
    ::kill(child, SIGKILL);
    while (::read(ends[0], &number, sizeof number) == sizeof number)
        said.push_back(number);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    require(WIFSIGNALED(status), "the child ended by itself");
    return said;
}

// ---- Records and entries of a venue

std::string uuid_no(int series, int number) {
    const std::string digits = std::to_string(number);
    return "01980000-0000-7000-800" + std::to_string(series) + "-" +
           std::string(12 - digits.size(), '0') + digits;
}

int number_in(const std::string& uuid) {
    return std::stoi(uuid.substr(24));
}

Attempt attempt_no(int number) {
    return {.id = {uuid_no(1, number)},
            .person = learner,
            .venue = shop,
            .course = {"being-a-safe-place"},
            .version = "1.0.0",
            .language = "en",
            .seed = static_cast<std::uint64_t>(number),
            .started = beginning,
            .finished = beginning + std::chrono::minutes(5),
            .answers = {{{"one"}, {0}}, {{"two"}, {1, 2}}},
            .score = {.right = 2, .asked = 2, .critical_right = 1, .critical_asked = 1}};
}

Completion completion_no(int number) {
    return {.id = {uuid_no(2, number)},
            .person = learner,
            .venue = shop,
            .course = {"being-a-safe-place"},
            .version = "1.0.0",
            .language = "en",
            .score = {.right = 2, .asked = 2, .critical_right = 1, .critical_asked = 1},
            .date = first_day,
            .expires = plus_months(first_day, std::chrono::months(12))};
}

template <class Record>
std::set<int> numbers_of(const std::vector<Record>& records) {
    std::set<int> numbers;
    for (const Record& record : records)
        numbers.insert(number_in(record.id.text));
    return numbers;
}

bool holds_all(const std::set<int>& all, const std::set<int>& some) {
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

// Typing, passing, and the backups of each start.
class Keeping {
public:
    explicit Keeping(const fs::path& data) : m_folder(data / shop.text) {
        static_cast<void>(VenueFile::create(data, shop, first_day));
    }

    std::size_t kill_once(std::mt19937_64& random) {
        // A day later each time, so that every start makes backups.
        const Date today = plus_days(first_day, std::chrono::days(++m_kills));
        const Since since = m_kills % 3 == 0 ? Since::start : Since::first_word;
        const auto said = killed_while(random, since, 43, [&](const Acknowledge& acknowledge) {
            VenueFile venue = VenueFile::open(m_folder, today);
            for (int number = m_next;; ++number) {
                keep(venue, number);
                acknowledge(number);
            }
        });
        m_promised.insert(said.begin(), said.end());
        check(VenueFile::open(m_folder, today));
        return said.size();
    }

private:
    static void keep(VenueFile& venue, int number) {
        const std::string text = std::to_string(number);
        EntryBook(venue.db()).put("form", {{"one", text}, {"other", text}}, beginning);
        CompletionLog(venue.db(), venue.outbox()).record(attempt_no(number), completion_no(number));
        AuditLog(venue.db())
            .add(beginning, Actor::program, AuditAction::completion_recorded, learner.text);
    }

    void check(VenueFile venue) {
        const auto kept = numbers_of(CompletionLog(venue.db(), venue.outbox()).all());
        const auto attempts = numbers_of(AttemptLog(venue.db()).all());
        require(holds_all(kept, m_promised), "lost a completion");
        require(holds_all(attempts, m_promised), "lost an attempt");
        require(holds_all(kept, attempts), "a pass without its completion");
        require(numbers_of(venue.outbox().read().completions) == kept, "the outbox differs");
        // With each kill one may have been kept that there was no time to say.
        require(kept.size() <= m_promised.size() + m_kills, "more than was ever done");

        auto entries = EntryBook(venue.db()).all("form");
        require(entries["one"] == entries["other"], "half a change");
        require(m_promised.empty() || std::stoi(entries["one"]) >= *m_promised.rbegin(),
                "lost an entry");
        require(!AuditLog(venue.db()).check(), "the audit chain is broken");
        for (const auto& entry : fs::recursive_directory_iterator(m_folder))
            require(!utf8(entry.path().filename()).ends_with(".unfinished"), "unswept files");
        m_next = kept.empty() ? 1 : *kept.rbegin() + 1;
    }

    fs::path m_folder;
    std::set<int> m_promised;
    unsigned m_kills = 0;
    int m_next = 1;
};

// ---- Making a venue

class Making {
public:
    explicit Making(fs::path data) : m_data(std::move(data)) {}

    std::size_t kill_once(std::mt19937_64& random) {
        const auto said =
            killed_while(random, Since::start, 400, [&](const Acknowledge& acknowledge) {
                for (int number = m_next;; ++number) {
                    static_cast<void>(VenueFile::create(m_data, {uuid_no(3, number)}, first_day));
                    acknowledge(number);
                }
            });
        std::set<int> found;
        for (const VenueListing& venue : list_venues(m_data)) {
            require(venue.condition == VenueListing::Condition::readable, "half a venue");
            const int number = number_in(venue.id.text);
            if (number >= m_next)
                require(VenueFile::open(venue.folder, first_day).id() == venue.id, "a wrong id");
            found.insert(number);
        }
        require(holds_all(found, {said.begin(), said.end()}), "lost a venue");
        m_next = found.empty() ? 1 : *found.rbegin() + 1;
        return said.size();
    }

private:
    fs::path m_data;
    int m_next = 1;
};

// ---- A migration

constexpr int rows = 5000;
const std::vector<Migration> steps{
    {"CREATE TABLE thing(id {pk}, name TEXT NOT NULL)"},
    {"ALTER TABLE thing ADD COLUMN size BIGINT"},
    {"UPDATE thing SET size = length(name); CREATE INDEX thing_size ON thing(size, name)"},
    {"CREATE TABLE other(id {pk}, name TEXT); INSERT INTO other SELECT id, name FROM thing; "
     "DELETE FROM thing WHERE id > 1000"},
};

std::int64_t count(Db& db, const std::string& sql) {
    Rows found = db.query(sql);
    return found.next() ? found.i64(0) : -1;
}

class Migrating {
public:
    explicit Migrating(const fs::path& folder)
        : m_original(folder / "original.db"), m_file(folder / "migrated.db") {
        make_private_file(m_original);
        Db db(m_original, Db::Opening::make_new);
        migrate(db, std::span(steps).first(1), [](int) {});
        db.tx([&] {
            for (int row = 0; row < rows; ++row)
                db.exec("INSERT INTO thing(name) VALUES($1)",
                        {std::string(static_cast<std::size_t>(row % 100), 'x')});
        });
    }

    std::size_t kill_once(std::mt19937_64& random) {
        for (const std::string suffix : {"", "-wal", "-shm"})
            fs::remove(fs::path(m_file) += suffix);
        copy_durably(m_original, m_file);
        const auto said =
            killed_while(random, Since::start, 43, [&](const Acknowledge& acknowledge) {
                Db db(m_file, Db::Opening::live);
                for (std::size_t version = 2; version <= steps.size(); ++version) {
                    migrate(db, std::span(steps).first(version), [](int) {});
                    acknowledge(static_cast<int>(version));
                }
            });
        Db db(m_file, Db::Opening::live);
        require(db.is_whole(), "a database that is not whole");
        require(said.empty() || db.version() >= said.back(), "lost a step");
        check_state(db);
        migrate(db, steps, [](int) {});
        check_state(db);
        require(db.version() == static_cast<int>(steps.size()), "a migration that cannot go on");
        return said.size();
    }

private:
    static void check_state(Db& db) {
        const int version = db.version();
        require(version >= 1, "an unknown version");
        require(count(db, "SELECT count(*) FROM thing") == (version < 4 ? rows : 1000) &&
                    count(db, "SELECT count(*) FROM pragma_table_info('thing')") ==
                        (version < 2 ? 2 : 3),
                "half a step");
        if (version >= 3)
            require(count(db, "SELECT count(*) FROM thing WHERE size IS NULL") == 0, "half a step");
        if (version >= 4)
            require(count(db, "SELECT count(*) FROM other") == rows, "half a step");
    }

    fs::path m_original;
    fs::path m_file;
};

// ---- Replacing a file

class Replacing {
public:
    explicit Replacing(fs::path folder) : m_folder(std::move(folder)) {
        atomic_save(m_folder / "poster.pdf", content_no(0));
    }

    std::size_t kill_once(std::mt19937_64& random) {
        const auto said =
            killed_while(random, Since::first_word, 43, [&](const Acknowledge& acknowledge) {
                for (int number = m_next;; ++number) {
                    atomic_save(m_folder / "poster.pdf", content_no(number));
                    acknowledge(number);
                }
            });
        const std::string found = read_file(m_folder / "poster.pdf");
        const int number = std::stoi(found);
        require(found == content_no(number), "a torn file");
        require(said.empty() || number >= said.back(), "lost a version");
        sweep_temporary(m_folder, std::chrono::seconds(0));
        require(std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()) == 1,
                "files that nothing sweeps");
        m_next = number + 1;
        return said.size();
    }

private:
    static std::string content_no(int number) {
        const std::string line = std::to_string(number) + "\n";
        std::string content;
        while (content.size() < 200'000)
            content += line;
        return content;
    }

    fs::path m_folder;
    int m_next = 1;
};

// ----

struct Tally {
    const char* what;
    std::size_t kills = 0;
    std::size_t promises = 0;
};

void run(int kills, std::uint64_t seed, const fs::path& root) {
    std::mt19937_64 random(seed);
    for (const char* name : {"making", "migrating", "replacing"})
        make_private_folder(root / name);
    Making making(root / "making");
    Migrating migrating(root / "migrating");
    Replacing replacing(root / "replacing");
    std::optional<Keeping> keeping;
    Tally tallies[] = {{"keeping"}, {"making"}, {"migrating"}, {"replacing"}};
    for (int kill = 0; kill < kills; ++kill) {
        // A fresh venue now and then, so that a long run does not grow slow.
        if (kill % 80 == 0)
            keeping.emplace(root / ("keeping-" + std::to_string(kill)));
        Tally& tally = tallies[kill % 5 == 4 ? 0 : kill % 5]; // keeping twice as often
        std::size_t said = 0;
        switch (&tally - tallies) {
        case 0:
            said = keeping->kill_once(random);
            break;
        case 1:
            said = making.kill_once(random);
            break;
        case 2:
            said = migrating.kill_once(random);
            break;
        default:
            said = replacing.kill_once(random);
        }
        ++tally.kills;
        tally.promises += said;
    }
    for (const Tally& tally : tallies)
        std::printf("%-10s %5zu kills, %6zu calls had returned, none lost\n", tally.what,
                    tally.kills, tally.promises);
    // A run in which nothing was ever kept would prove nothing.
    require(kills < 50 || (tallies[0].promises > 20 && tallies[3].promises > 0),
            "every child was killed before it had done anything");
}

} // namespace
} // namespace safeplaces

int main(int argc, char** argv) {
    namespace fs = std::filesystem;
    const int kills = argc > 1 ? std::atoi(argv[1]) : 50;
    const std::uint64_t seed =
        argc > 2 ? std::strtoull(argv[2], nullptr, 10) : std::random_device()();
    const fs::path root =
        fs::temp_directory_path() / ("kill-harness-" + std::to_string(::getpid()));
    std::printf("seed %llu\n", static_cast<unsigned long long>(seed));
    try {
        safeplaces::make_private_folder(root);
        safeplaces::run(kills, seed, root);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "WRONG: %s (files kept in %s)\n", error.what(), root.c_str());
        return 1;
    }
    fs::remove_all(root);
    return 0;
}
