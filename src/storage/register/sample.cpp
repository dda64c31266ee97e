#include "storage/register/sample.h"

#include "domain/fold.h"
#include "storage/register/register_columns.h"
#include "storage/register/sample_people.h"
#include "storage/register/sample_venues.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace safeplaces {
namespace {

constexpr std::size_t course_count = std::size(sample_courses);

// A moment in the working hours of that day.
std::int64_t moment(int day, Dice& dice) {
    return day * day_ms + 8 * 3'600'000 + static_cast<std::int64_t>(dice.below(10 * 3'600'000));
}

std::string new_id(std::int64_t at, Dice& dice) {
    const std::uint64_t a = dice.next();
    return uuid7(at, a, dice.next());
}

Digest course_content(std::size_t course, std::size_t version) {
    return Hasher().add(sample_courses[course].slug).add(sample_versions[version]).finish();
}

std::int64_t row_of(std::size_t place) { // rows are numbered from 1
    return static_cast<std::int64_t>(place) + 1;
}

// Indexes are made in one go when all rows are there: a quarter of the time.
class IndexesLater {
public:
    explicit IndexesLater(Db& db) : m_db(db) {
        Rows rows = db.query("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS "
                             "NOT NULL ORDER BY rowid");
        while (rows.next())
            m_indexes.emplace_back(rows.text(0), rows.text(1));
        for (const auto& [name, sql] : m_indexes)
            m_drops.push_back("DROP INDEX " + name);
    }
    void drop() {
        for (const std::string& drop : m_drops)
            m_db.exec(drop);
    }
    void make(const SampleProgress& progress) {
        std::int64_t done = 0;
        const auto all = static_cast<std::int64_t>(m_indexes.size());
        for (const auto& [name, sql] : m_indexes) {
            m_db.exec(sql);
            progress(SampleStep::indexes, ++done, all);
        }
    }

private:
    Db& m_db;
    std::vector<std::pair<std::string, std::string>> m_indexes; // name, SQL
    std::vector<std::string> m_drops;
};

class Writer {
public:
    Writer(Db& db, const SampleScheme& scheme, const SampleProgress& progress)
        : m_db(db), m_progress(progress), m_plan(plan_sample(scheme)), m_venues(scheme.venues) {}

    void write() {
        find_holdings();
        IndexesLater indexes(m_db);
        indexes.drop();
        m_db.tx([&] { write_courses(); });
        m_db.tx([&] {
            for (int venue = 0; venue < m_venues; ++venue)
                write_venue(venue);
        });
        m_progress(SampleStep::venues, m_venues, m_venues);
        write_passes();
        write_holdings();
        indexes.make(m_progress);
        m_db.exec("ANALYZE");
    }

private:
    static constexpr std::size_t nothing = SIZE_MAX;

    // The pass that counts longest, for each person and course.
    void find_holdings() {
        m_holdings.assign(m_plan.people.size() * course_count, nothing);
        for (std::size_t i = 0; i < m_plan.passes.size(); ++i) {
            const SamplePass& pass = m_plan.passes[i];
            std::size_t& held = m_holdings[pass.person * course_count + pass.course];
            if (held == nothing || m_plan.passes[held].expires < pass.expires)
                held = i;
        }
    }

    [[nodiscard]] bool works_here(std::size_t person) const {
        return m_plan.people[person].left == 0;
    }

    void write_courses() {
        for (std::size_t course = 0; course < course_count; ++course) {
            m_db.exec("INSERT INTO course(id, slug, title) VALUES($1, $2, $3)",
                      {row_of(course), sample_courses[course].slug, sample_courses[course].title});
            for (std::size_t version = 0; version < std::size(sample_versions); ++version) {
                const Digest content = course_content(course, version);
                m_db.exec("INSERT INTO course_version(id, course_id, version, content) "
                          "VALUES($1, $2, $3, $4)",
                          {version_row(course, version), row_of(course), sample_versions[version],
                           Blob(content)});
            }
        }
    }

    static std::int64_t version_row(std::size_t course, std::size_t version) {
        return row_of(course * std::size(sample_versions) + version);
    }

    // What the venue's staff hold of the first course, which every scheme's gate asks for.
    [[nodiscard]] SampleTraining training_of(int venue) const {
        SampleTraining training;
        const auto place = static_cast<std::size_t>(venue);
        for (std::size_t who = m_plan.first_of[place]; who < m_plan.first_of[place + 1]; ++who) {
            if (!works_here(who))
                continue;
            ++training.staff;
            const std::size_t held = m_holdings[who * course_count];
            if (held == nothing || m_plan.passes[held].expires <= m_plan.today)
                continue;
            ++training.trained;
            const int expires = m_plan.passes[held].expires;
            training.next_expiry =
                training.next_expiry == 0 ? expires : std::min(training.next_expiry, expires);
        }
        return training;
    }

    void write_venue(int venue) {
        Dice dice = sample_dice(m_plan.seed, 10, static_cast<std::uint64_t>(venue));
        const SampleVenue written = sample_venue(venue, m_venues, m_plan.today, dice);
        m_uids.push_back(new_id(moment(written.since, dice), dice));
        write_sample_venue(m_db, row_of(static_cast<std::size_t>(venue)), m_uids.back(), written,
                           training_of(venue), dice);
        write_device(venue, written, dice);
        const auto place = static_cast<std::size_t>(venue);
        for (std::size_t who = m_plan.first_of[place]; who < m_plan.first_of[place + 1]; ++who)
            write_person(who);
        if (venue % 1000 == 999)
            m_progress(SampleStep::venues, venue + 1, m_venues);
    }

    void write_person(std::size_t who) {
        const SamplePerson& person = m_plan.people[who];
        Dice dice = sample_dice(m_plan.seed, 11, who);
        m_people.push_back(new_id(moment(person.started, dice), dice));
        const std::string name = sample_person_name(dice);
        m_db.exec("INSERT INTO person(id, uid, venue_id, name, name_fold, role, started_on, "
                  "left_on) VALUES($1, $2, $3, $4, $5, $6, $7, $8)",
                  {row_of(who), m_people.back(), row_of(static_cast<std::size_t>(person.venue)),
                   name, folded(name), word_of(person.role), std::int64_t{person.started},
                   person.left == 0 ? Value(Null{}) : Value(std::int64_t{person.left})});
    }

    // One computer a venue, which sent a parcel in each of the last four quarters.
    void write_device(int venue, const SampleVenue& written, Dice& dice) {
        const std::int64_t row = row_of(static_cast<std::size_t>(venue));
        const Digest signing = digest_of("signing " + m_uids.back());
        const Digest box = digest_of("box " + m_uids.back());
        m_db.exec("INSERT INTO device(id, uid, venue_id, signing, box, enrolled_at) "
                  "VALUES($1, $2, $3, $4, $5, $6)",
                  {row, new_id(moment(written.since, dice), dice), row, Blob(signing), Blob(box),
                   moment(written.since, dice)});
        Digest before{};
        for (int quarter = 0; quarter < 4; ++quarter) {
            const std::int64_t at = moment(m_plan.today - 90 * (3 - quarter), dice);
            const std::string uid = new_id(at, dice);
            const Digest content = digest_of(uid);
            m_db.exec("INSERT INTO parcel(id, uid, content, device_id, seq, previous, made_at, "
                      "taken_in_at, n_new, n_known, n_conflicting, outcome) VALUES($1, $2, $3, $4, "
                      "$5, $6, $7, $7, 22, 0, 0, 'new_records')",
                      {parcel_row(venue, quarter), uid, Blob(content), row,
                       std::int64_t{quarter + 1},
                       quarter == 0 ? Value(Null{}) : Value(Blob(before)), at});
            before = content;
        }
        write_sample_counts(m_db, row, sample_courses_in_counts(venue, m_venues), dice);
    }

    static std::int64_t parcel_row(int venue, int quarter) { return 4LL * venue + quarter + 1; }

    [[nodiscard]] int quarter_of(int day) const {
        return 3 - std::clamp((m_plan.today - day) / 90, 0, 3);
    }

    void write_passes() {
        const std::size_t all = m_plan.passes.size();
        for (std::size_t from = 0; from < all; from += a_portion) {
            const std::size_t to = std::min(from + a_portion, all);
            m_db.tx([&] {
                for (std::size_t i = from; i < to; ++i)
                    write_pass(i);
            });
            m_progress(SampleStep::records, static_cast<std::int64_t>(to),
                       static_cast<std::int64_t>(all));
        }
    }

    [[nodiscard]] Completion completion_of(std::size_t number, Dice& dice) const {
        const SamplePass& pass = m_plan.passes[number];
        const auto venue = static_cast<std::size_t>(m_plan.people[pass.person].venue);
        Completion completion{.id = {new_id(moment(pass.day, dice), dice)},
                              .person = {m_people[pass.person]},
                              .venue = {m_uids[venue]},
                              .course = {std::string(sample_courses[pass.course].slug)},
                              .version = std::string(sample_versions[pass.version]),
                              .content = m_contents[pass.course][pass.version],
                              .language = dice.below(20) == 0 ? "pl" : "en",
                              .face = dice.below(8) == 0 ? Face::easy_read : Face::standard,
                              .how = dice.below(10) == 0 ? HowTaken::led : HowTaken::alone,
                              .score = {.right = dice.below(3) == 0 ? 5 : 6,
                                        .asked = 6,
                                        .critical_right = 1,
                                        .critical_asked = 1},
                              .date = Date(std::chrono::sys_days(std::chrono::days(pass.day))),
                              .expires =
                                  Date(std::chrono::sys_days(std::chrono::days(pass.expires)))};
        if (completion.how == HowTaken::led)
            completion.led_by = colleague_of(pass.person);
        return completion;
    }

    // The next in the list, or the one before, where they are at the same venue.
    [[nodiscard]] PersonId colleague_of(std::size_t person) const {
        const int venue = m_plan.people[person].venue;
        for (const std::size_t other : {person + 1, person - 1})
            if (other < m_plan.people.size() && m_plan.people[other].venue == venue)
                return {m_people[other]};
        return {};
    }

    void write_pass(std::size_t number) {
        const SamplePass& pass = m_plan.passes[number];
        Dice dice = sample_dice(m_plan.seed, 12, number);
        const Completion completion = completion_of(number, dice);
        const Score& score = completion.score;
        const Digest hash = record_hash(completion);
        const int venue = m_plan.people[pass.person].venue;
        m_db.exec(
            "INSERT INTO completion(id, uid, person_id, venue_id, course_id, version_id, language, "
            "face, how, n_right, n_asked, n_critical_right, n_critical_asked, mark, passed_on, "
            "expires_on, parcel_id, format, record_hash, led_by) VALUES($1, $2, $3, $4, $5, $6, "
            "$7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)",
            {row_of(number),
             completion.id.text,
             row_of(pass.person),
             row_of(static_cast<std::size_t>(venue)),
             row_of(pass.course),
             version_row(pass.course, pass.version),
             completion.language,
             word_of(completion.face),
             word_of(completion.how),
             score.right,
             score.asked,
             score.critical_right,
             score.critical_asked,
             score.right * 100 / score.asked,
             std::int64_t{pass.day},
             std::int64_t{pass.expires},
             parcel_row(venue, quarter_of(pass.day)),
             completion_format,
             Blob(hash),
             completion.led_by.text});
    }

    void write_holdings() {
        const std::size_t all = m_holdings.size();
        for (std::size_t from = 0; from < all; from += a_portion) {
            const std::size_t to = std::min(from + a_portion, all);
            m_db.tx([&] {
                for (std::size_t i = from; i < to; ++i)
                    write_holding(i);
            });
            m_progress(SampleStep::holdings, static_cast<std::int64_t>(to),
                       static_cast<std::int64_t>(all));
        }
    }

    void write_holding(std::size_t place) {
        const std::size_t held = m_holdings[place];
        if (held == nothing || !works_here(place / course_count))
            return;
        m_db.exec("INSERT INTO holding(person_id, course_id, completion_id, expires_on) "
                  "VALUES($1, $2, $3, $4)",
                  {row_of(place / course_count), row_of(place % course_count), row_of(held),
                   std::int64_t{m_plan.passes[held].expires}});
    }

    static constexpr std::size_t a_portion = 100'000;

    Db& m_db;
    const SampleProgress& m_progress;
    SamplePlan m_plan;
    int m_venues;
    std::vector<std::size_t> m_holdings; // places in m_plan.passes
    std::vector<std::string> m_uids;     // of the venues
    std::vector<std::string> m_people;   // uids
    std::array<std::array<Digest, std::size(sample_versions)>, course_count> m_contents =
        contents();

    static std::array<std::array<Digest, std::size(sample_versions)>, course_count> contents() {
        std::array<std::array<Digest, std::size(sample_versions)>, course_count> all{};
        for (std::size_t course = 0; course < course_count; ++course) {
            for (std::size_t version = 0; version < std::size(sample_versions); ++version)
                all[course][version] = course_content(course, version);
        }
        return all;
    }
};

} // namespace

void fill_with_sample(Db& db, const SampleScheme& scheme, const SampleProgress& progress) {
    Writer(db, scheme, progress).write();
}

} // namespace safeplaces
