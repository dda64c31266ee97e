#include "app/scheme/scheme_desk.h"

#include "content/scheme_reader.h"
#include "storage/register/person_book.h"

#include <utility>

namespace safeplaces {

SchemeDesk::SchemeDesk(RegisterFile& opened,
                       const Library& shipped,
                       const Outside& world,
                       Unlocked unlocked)
    : file(opened),
      library(shipped),
      outside(world),
      acting(unlocked.acting),
      user_name(std::move(unlocked.user_name)),
      keys(std::move(unlocked.keys)),
      generation(unlocked.generation),
      five_words(fingerprint_words(public_keys(keys.front()))),
      key_book(file.db()),
      users(file.db()),
      pack(file.db()),
      audit(file.db()),
      settings(file.db()),
      venues(file.db()),
      devices(file.db()),
      stickers(file.db()),
      sent(file.db()),
      search(file, outside),
      saving(file, outside),
      chain_check(file, outside),
      reports(file, outside),
      backup_work(file, outside) {
    const auto files = pack.all();
    const auto text = [&](const std::string& path) {
        const auto found = files.find(path);
        return found == files.end() ? std::string{} : found->second;
    };
    scheme = read_scheme(text("scheme.toml"), "scheme.toml");
    contacts = read_contacts(text("contacts.toml"), "contacts.toml");
}

IntakeRules intake_rules(const SchemeDesk& desk) {
    std::map<CourseId, std::string> titles;
    for (const Course& course : desk.library.courses) {
        titles.emplace(course.id, course_title(desk.library, course.id, "en"));
    }
    return {.gate = desk.scheme.gate,
            .course_titles = std::move(titles),
            .today = desk.outside.today(),
            .now = desk.outside.now()};
}

void begin_day(SchemeDesk& desk) {
    desk.venues.move_by_calendar({.gate = desk.scheme.gate,
                                  .today = desk.outside.today(),
                                  .now = desk.outside.now(),
                                  .renewal_notice = desk.scheme.renewal_notice});
}

void look_after_files(const std::filesystem::path& folder, Date today) {
    back_up_register_when_due(folder, today);
    static_cast<void>(erase_in_register_files_when_due(folder));
}

void erase_in_files(const SchemeDesk& desk) {
    if (desk.file.folder().empty()) {
        return;
    }
    desk.outside.in_background(
        [folder = desk.file.folder()] {
            try {
                static_cast<void>(erase_in_register_files_when_due(folder));
            } catch (const MachineError&) { // the next unlock tries again, and says so
            }
        },
        [] {});
}

void note_export(SchemeDesk& desk, const std::string& code, std::size_t rows) {
    require(desk.acting, SchemeAct::export_records);
    desk.file.db().tx([&] {
        desk.audit.add(desk.outside.now(), desk.acting, RegisterAct::records_exported, {},
                       code + ' ' + std::to_string(rows));
    });
}

// A scheme has no web address of its own, so the ids hang under one that nobody can own:
// ".invalid", RFC 2606.
ExportOf export_of(const SchemeDesk& desk) {
    return {.scheme = desk.file.id(),
            .home = "https://safe-places.invalid/" + desk.file.id().text,
            .today = desk.outside.today(),
            .scheme_name = desk.file.name(),
            .fonts = &desk.library.fonts};
}

void seal_audit(SchemeDesk& desk) {
    const AuditHead head = desk.audit.head();
    if (head.seq > desk.sealed_to) {
        desk.audit.seal(desk.outside.now(), desk.generation, head,
                        desk.signing_keys().sign(sealed_text(desk.file.id(), head)));
        desk.sealed_to = head.seq;
    }
}

} // namespace safeplaces
