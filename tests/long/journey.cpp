#include "journey.h"

#include "records.h"

#include "storage/attempt_log.h"
#include "storage/audit_log.h"
#include "storage/completion_log.h"
#include "storage/entry_book.h"
#include "storage/files.h"
#include "storage/issue_log.h"
#include "storage/move_in.h"
#include "storage/people_book.h"
#include "storage/registration_log.h"
#include "storage/unnamed_file.h"

#include <algorithm>
#include <utility>

namespace safeplaces {
namespace fs = std::filesystem;
namespace {

const Date next_day = plus_days(first_day, std::chrono::days(1));

void require_backup(const VenueFile& venue) {
    if (const auto trouble = venue.backup_trouble())
        throw MachineError(*trouble, "no backup was made: " + std::to_string(int(*trouble)));
}

constexpr int fields = 6;
constexpr int staff = 3;

std::string field_no(int number) {
    return "field-" + std::to_string(number);
}

std::string long_answer(int number) {
    return std::string(2000, static_cast<char>('a' + number));
}

// ---- What is found after a new start

bool has_person(const Contents& contents, int number) {
    return std::ranges::find(contents.people, person_no(number)) != contents.people.end();
}

bool has_pass(const Contents& contents, int number) {
    const bool completed = std::ranges::find(contents.completions, completion_no(number)) !=
                           contents.completions.end();
    const bool tried =
        std::ranges::find(contents.attempts, attempt_no(number)) != contents.attempts.end();
    return completed && tried;
}

struct Found {
    Contents contents;
    std::size_t issues = 0; // documents that were handed out
};

// Whatever the steps did: what is there is whole.
Found opened(const fs::path& folder) {
    VenueFile venue = VenueFile::open(folder, next_day);
    Contents contents = contents_of(venue.db());
    require(!AuditLog(venue.db()).check(), "the audit chain is broken");
    for (const Attempt& attempt : contents.attempts) {
        const auto made = [&](const Completion& completion) {
            return completion.person == attempt.person;
        };
        require(std::ranges::any_of(contents.completions, made), "a pass without its completion");
    }
    require(venue.outbox().read().completions.size() >= contents.completions.size(),
            "the outbox lacks a completion");
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        require(!utf8(entry.path().filename()).ends_with(".unfinished"), "unswept files");
    return {std::move(contents), IssueLog(venue.db()).all().size()};
}

void check_shop(const Contents& shop_now, const std::set<std::string>& taken) {
    for (int number = 1; number <= fields; ++number) {
        if (taken.contains("type field " + std::to_string(number))) {
            const auto form = shop_now.forms.find("form");
            require(form != shop_now.forms.end() && form->second.contains(field_no(number)) &&
                        form->second.at(field_no(number)) == long_answer(number),
                    "lost what was typed");
        }
    }
    for (int number = 1; number <= staff; ++number) {
        require(!taken.contains("add person " + std::to_string(number)) ||
                    has_person(shop_now, number),
                "lost a person");
        require(!taken.contains("pass quiz " + std::to_string(number)) ||
                    has_pass(shop_now, number),
                "lost a pass");
    }
    require(!taken.contains("sign") || shop_now.registrations.size() == 1, "lost the signature");
}

// Of two, each handed out in place of the one before: the second without its record only where the
// program ended just between.
void check_handed_out(const fs::path& documents,
                      std::size_t issues,
                      const std::set<std::string>& taken) {
    const bool first = taken.contains("hand out 1");
    const bool second = taken.contains("hand out 2");
    require(issues >= (second ? 2U : first ? 1U : 0U), "lost the record of what was handed out");
    const fs::path file = documents / "handed-out.pdf";
    require(fs::exists(file) || (!first && issues == 0), "lost what was handed out");
    if (fs::exists(file)) {
        const std::string pdf = read_file(file);
        require(pdf == poster_no(4) || (pdf == poster_no(3) && issues < 2),
                "a torn document, or an old one");
    }
}

void check_documents(const fs::path& documents, const std::set<std::string>& taken) {
    const fs::path poster = documents / "poster.pdf";
    const bool is_there = fs::exists(poster);
    require(is_there || !taken.contains("save poster 1"), "lost the poster");
    if (is_there) {
        const std::string pdf = read_file(poster);
        require(pdf == poster_no(2) || (pdf == poster_no(1) && !taken.contains("save poster 2")),
                "a torn poster, or an old one");
    }
    const fs::path moved = documents / "moved";
    require(fs::exists(moved) || !taken.contains("move out"), "lost the file for the new PC");
    if (fs::exists(moved))
        static_cast<void>(Db::copy_in_memory(moved)->version());
}

} // namespace

void make_journey_folders(const fs::path& root) {
    fs::create_directory(root);
    for (const char* folder : {"data", "other", "documents"})
        fs::create_directory(root / folder);
    sync_folder(root);
}

Journey::Journey(fs::path root) : m_root(std::move(root)) {
    add("make the venue", [this] {
        const fs::path folder = m_root / "data" / shop.text;
        m_venue.reset();
        m_venue.emplace(fs::exists(folder) ? VenueFile::open(folder, first_day)
                                           : VenueFile::create(m_root / "data", shop, first_day));
    });
    add_typing_and_people();
    add_documents();
    add_other_computer();
}

void Journey::add(std::string name, std::function<void()> take) {
    m_steps.push_back({std::move(name), std::move(take)});
}

void Journey::add_typing_and_people() {
    for (int number = 1; number <= fields; ++number) {
        add("type field " + std::to_string(number), [this, number] {
            EntryBook(venue().db()).put("form", field_no(number), long_answer(number), beginning);
        });
    }
    for (int number = 1; number <= staff; ++number) {
        const Person person = person_no(number);
        add("add person " + std::to_string(number), [this, person] {
            venue().db().tx([&] {
                PeopleBook(venue().db()).add(person);
                AuditLog(venue().db())
                    .add(beginning, Actor::manager, AuditAction::person_added, person.id.text);
            });
        });
        add_quiz(number);
    }
    add("sign", [this] {
        RegistrationLog(venue().db())
            .add({.id = {uuid_no(4, 1)},
                  .venue = shop,
                  .form = "form",
                  .form_version = "1",
                  .signed_at = beginning,
                  .answers = {{field_no(1), long_answer(1)}}});
    });
}

void Journey::add_quiz(int number) {
    add("pass quiz " + std::to_string(number), [this, number] {
        CompletionLog(venue().db(), venue().outbox())
            .record(attempt_no(number), completion_no(number));
    });
}

void Journey::add_documents() {
    for (int number = 1; number <= 2; ++number) {
        add("save poster " + std::to_string(number), [this, number] {
            atomic_save(m_root / "documents" / "poster.pdf", poster_no(number));
        });
    }
    for (int number = 1; number <= 2; ++number) {
        add("hand out " + std::to_string(number), [this, number] { hand_out(number); });
    }
    add("take a backup", [this] {
        venue().begin_day(next_day);
        require_backup(venue());
    });
    add("move out", [this] { venue().copy_to(m_root / "documents" / "moved"); });
}

void Journey::hand_out(int number) {
    const std::string pdf = poster_no(2 + number);
    const fs::path name = m_root / "documents" / "handed-out.pdf";
    const fs::path unnamed = temporary_beside(name);
    UnnamedFile file(unnamed);
    atomic_save(unnamed, pdf);
    venue().db().tx([&] {
        IssueLog(venue().db())
            .add({.id = {uuid_no(5, number)},
                  .kind = DocumentKind::poster,
                  .made_at = beginning,
                  .made_on = first_day,
                  .content = digest_of(pdf)});
        file.take_name(name);
    });
    file.keep();
}

void Journey::add_other_computer() {
    add("move in", [this] {
        static_cast<void>(adopt(read_file(m_root / "documents" / "moved"), "moved",
                                m_root / "other", next_day, beginning));
    });
    add("work on the other PC", [this] {
        VenueFile other = VenueFile::open(m_root / "other" / shop.text, next_day);
        require_backup(other);
        EntryBook(other.db()).put("form", "from-there", "yes", beginning + std::chrono::hours(30));
        other.copy_to(m_root / "documents" / "back");
    });
    add("move back in", [this] {
        m_venue.reset();
        static_cast<void>(adopt(read_file(m_root / "documents" / "back"), "back", m_root / "data",
                                next_day, beginning));
    });
    add("restore a backup there", [this] {
        const fs::path folder = m_root / "other" / shop.text;
        const auto backup = newest_good_backup(folder);
        if (!backup)
            throw MachineError(Trouble::missing, "no backup there");
        restore(folder, *backup, next_day);
    });
}

const Journey::Step& Journey::at(int step) const {
    return m_steps.at(static_cast<std::size_t>(step - 1));
}

VenueFile& Journey::venue() {
    if (!m_venue)
        throw MachineError(Trouble::missing, "no venue is open");
    return *m_venue;
}

void Journey::take(int step) {
    at(step).take();
}

void Journey::stop() {
    m_venue.reset();
}

void check_journey(const fs::path& root, const std::set<std::string>& taken) {
    const fs::path here = root / "data" / shop.text;
    const fs::path there = root / "other" / shop.text;
    require(fs::exists(here) || !taken.contains("make the venue"), "lost the venue");
    if (fs::exists(here)) {
        const auto [found, issues] = opened(here);
        check_shop(found, taken);
        require(!taken.contains("move back in") || found.forms.at("form").contains("from-there"),
                "lost what was typed on the other PC");
        check_handed_out(root / "documents", issues, taken);
        for (const Backup& backup : backups_of(here))
            static_cast<void>(preview_of(here, backup));
    }
    require(fs::exists(there) || !taken.contains("move in"), "lost the venue that was moved in");
    if (fs::exists(there))
        static_cast<void>(opened(there));
    check_documents(root / "documents", taken);
}

} // namespace safeplaces
