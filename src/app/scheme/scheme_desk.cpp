#include "app/scheme/scheme_desk.h"

#include "app/scheme/register_doubt.h"
#include "content/scheme_reader.h"

#include <cassert>
#include <utility>

namespace safeplaces {

namespace {

Library library_of(RegisterFile& file, const Library& shipped) {
    Pack rules;
    Pack all;
    for (auto& [path, bytes] : PackBook{file.db()}.all()) {
        const bool is_course = path.starts_with("courses/");
        if (!is_course && !path.starts_with("forms/")) {
            rules.files.push_back({path, bytes});
        }
        if (!is_course || !file.folder().empty()) { // in memory, of a test: nowhere to put them
            all.files.push_back({path, bytes});
        }
    }
    for (const PackFile& each : rules.files) {
        if (each.path == "scheme.toml") {
            rules.scheme_id = all.scheme_id = read_scheme(each.bytes, each.path).id;
        }
    }
    try {
        return read_library(all, shipped, file.folder());
    } catch (const InputError&) {
        return read_library(rules, shipped, file.folder());
    }
}

// The register itself is sealed by now, so nothing fails with this file.
void keep_beside(SchemeDesk& desk, const SealedHead& sealed) {
    try {
        keep_head(desk.file.folder(), sealed);
        if (desk.kept_head && desk.kept_head->standing == HeadStanding::not_kept) {
            desk.kept_head.reset();
        }
    } catch (const MachineError&) {
        desk.kept_head = HeadCheck{.standing = HeadStanding::not_kept,
                                   .row = sealed.head.seq,
                                   .at = sealed.at,
                                   .rows = sealed.head.seq};
    }
}

} // namespace

SchemeDesk::SchemeDesk(RegisterFile& opened,
                       const Library& shipped,
                       const Outside& world,
                       Unlocked unlocked)
    : file(opened),
      library(library_of(opened, shipped)),
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
      forms(file.db()),
      waiting(file.db()),
      sent(file.db()),
      papers(file.db()),
      search(file, outside),
      saving(file, outside),
      chain_check(file, outside),
      reports(file, outside),
      to_do_reading(file, outside),
      rail_reading(file, outside),
      words_reading(file, outside),
      sticker_reading(file, outside),
      backup_work(file, outside),
      passphrase_work(outside),
      paper_work(outside),
      retention_reading(file, outside),
      retention_work(outside),
      file_care(file, outside),
      update_work(outside) {
    scheme = library.scheme;
    contacts = library.contacts;
    for (const KeyGeneration& each : key_book.all()) {
        words_of_keys.emplace(each.generation, each.generation == generation
                                                   ? five_words
                                                   : fingerprint_words(each.keys));
    }
}

IntakeRules intake_rules(const SchemeDesk& desk) {
    std::map<CourseId, std::string> titles;
    std::map<CourseId, std::chrono::months> refresh;
    for (const Course& course : desk.library.courses) {
        titles.emplace(course.id, course_title(desk.library, course.id, "en"));
        refresh.emplace(course.id, course.refresh);
    }
    for (const CourseRefresh& own : desk.scheme.refresh) {
        refresh.insert_or_assign(own.course, own.months);
    }
    return {.gate = desk.scheme.gate,
            .course_titles = std::move(titles),
            .today = desk.outside.today(),
            .now = desk.outside.now(),
            .refresh = std::move(refresh),
            .new_course = desk.scheme.new_course};
}

CalendarRules calendar_rules(const SchemeDesk& desk, const Scheme& scheme) {
    return {.gate = scheme.gate,
            .today = desk.outside.today(),
            .now = desk.outside.now(),
            .renewal_notice = scheme.renewal_notice,
            .new_course = scheme.new_course};
}

void begin_day(SchemeDesk& desk) {
    desk.venues.move_by_calendar(calendar_rules(desk, desk.scheme));
}

void stop_work(SchemeDesk& desk) {
    desk.search.cancel();
    desk.saving.cancel();
    desk.chain_check.cancel();
    desk.reports.cancel();
    desk.to_do_reading.cancel();
    desk.rail_reading.cancel();
    desk.words_reading.cancel();
    desk.sticker_reading.cancel();
    desk.backup_work.cancel();
    desk.retention_reading.cancel();
    desk.retention_work.cancel();
    desk.file_care.cancel();
    desk.paper_work.cancel();
    desk.update_work.cancel();
}

bool is_writing(const SchemeDesk& desk) {
    return desk.saving.state().is_running || desk.backup_work.work().is_running() ||
           desk.retention_work.is_running() || desk.file_care.is_running() ||
           desk.passphrase_work.is_running() || desk.paper_work.is_running() ||
           desk.update_work.work().is_running();
}

void note_export(SchemeDesk& desk, const std::string& code, std::size_t rows) {
    require(desk.acting, SchemeAct::export_records);
    desk.file.db().tx([&] {
        desk.audit.add(desk.outside.now(), desk.acting, RegisterAct::records_exported, {},
                       code + ' ' + std::to_string(rows));
    });
}

void note_backup(SchemeDesk& desk) {
    require(desk.acting, SchemeAct::make_backup);
    desk.file.db().tx(
        [&] { desk.audit.add(desk.outside.now(), desk.acting, RegisterAct::register_copied); });
    seal_audit(desk);
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
    assert(!desk.file.db().in_transaction()); // the head that is kept outside stays true
    const AuditHead head = desk.audit.head();
    if (head.seq <= desk.sealed_to) {
        return;
    }
    const SealedHead sealed{.scheme = desk.file.id(),
                            .head = head,
                            .at = desk.outside.now(),
                            .generation = desk.generation,
                            .signature =
                                desk.signing_keys().sign(sealed_text(desk.file.id(), head))};
    desk.audit.seal(sealed.at, sealed.generation, head, sealed.signature);
    desk.sealed_to = head.seq;
    if (!desk.file.folder().empty() && !is_doubtful(desk)) {
        keep_beside(desk, sealed);
    }
}

} // namespace safeplaces
