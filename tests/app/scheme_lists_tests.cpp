#include <boost/test/unit_test.hpp>

#include "app/scheme/all_records_view_model.h"
#include "app/scheme/person_data_view_model.h"
#include "app/scheme/to_do_view_model.h"
#include "app/scheme/venues_view_model.h"
#include "app/scheme_fixture.h"
#include "app/words/list_file_words.h"
#include "app/words/list_paper_words.h"
#include "interchange/csv.h"
#include "storage/files.h"
#include "temporary_folder.h"

using namespace safeplaces;

namespace {

// Thirty venues with their records.
struct AFullRegister : ARegister {
    AFullRegister() { fill(30); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(scheme_lists, AFullRegister)

BOOST_AUTO_TEST_CASE(the_first_records_are_there_before_all_are_counted) {
    AllRecordsViewModel list{open()};
    BOOST_TEST(list.state().is_counting);
    BOOST_TEST(list.state().count > 0);
    const std::string first = list.cell(0, RecordField::venue);
    finish_work();
    BOOST_TEST(!list.state().is_counting);
    BOOST_TEST(list.state().total > list.state().first);
    BOOST_TEST(list.cell(0, RecordField::venue) == first);
    BOOST_REQUIRE(list.state().totals.has_value());
    const RecordsTotals& totals = *list.state().totals;
    BOOST_TEST(totals.in_date + totals.ends_soon + totals.ended == totals.records);
}

BOOST_AUTO_TEST_CASE(filters_narrow_the_records_and_can_be_cleared) {
    AllRecordsViewModel list{open()};
    finish_work();
    const long long all = list.state().total;
    list.filter_standing(RecordStanding::ended);
    finish_work();
    BOOST_TEST(list.state().total < all);
    BOOST_TEST(list.state().total == list.state().totals->ended);
    for (int row = 0; row < std::min(list.state().count, 50); ++row) {
        BOOST_TEST((list.standing(row) == RecordStanding::ended));
    }
    list.only_venue_of(0);
    finish_work();
    BOOST_TEST(list.state().venue == list.cell(0, RecordField::venue));
    list.clear_filters();
    finish_work();
    BOOST_TEST(list.state().total == all);
}

BOOST_AUTO_TEST_CASE(the_records_of_one_venue_are_shown_under_its_name) {
    SchemeDesk& desk = open();
    AllRecordsViewModel all{desk};
    finish_work();
    const VenueId venue_shown = all.venue_of(0);
    const std::string name = all.cell(0, RecordField::venue);
    AllRecordsViewModel list{desk, venue_shown};
    finish_work();
    BOOST_TEST(list.state().venue == name);
    BOOST_TEST(list.state().total < all.state().total);
    for (int row = 0; row < list.state().count; ++row) {
        BOOST_TEST((list.venue_of(row) == venue_shown));
    }
}

BOOST_AUTO_TEST_CASE(what_is_counted_while_files_are_taken_in_is_counted_anew) {
    int counts = 0;
    outside.in_background = [&, usual = outside.in_background](std::function<void()> work,
                                                               std::function<void()> done) {
        ++counts;
        usual(std::move(work), std::move(done));
    };
    SchemeDesk& desk = open();
    AllRecordsViewModel list{desk};
    BOOST_TEST(counts == 1);
    desk.search.forget();
    finish_work();
    BOOST_TEST(counts == 2);
    BOOST_TEST(!list.state().is_counting);
}

BOOST_AUTO_TEST_CASE(records_are_sorted_by_what_is_chosen) {
    AllRecordsViewModel list{open()};
    list.sort({RecordsKey::venue, ListDirection::ascending});
    finish_work();
    const std::string first = list.cell(0, RecordField::venue);
    const std::string last = list.cell(list.state().count - 1, RecordField::venue);
    list.sort({RecordsKey::venue, ListDirection::descending});
    finish_work();
    BOOST_TEST(list.cell(0, RecordField::venue) == last);
    BOOST_TEST(list.cell(list.state().count - 1, RecordField::venue) == first);
}

BOOST_AUTO_TEST_CASE(a_filter_of_records_is_kept_under_a_name_and_used_again) {
    SchemeDesk& desk = open();
    AllRecordsViewModel list{desk};
    list.filter_how(HowTaken::led);
    list.filter_passed(PassedChoice::year);
    list.filter_standing(RecordStanding::in_date);
    list.filter_version(list.state().versions.back().id);
    list.save_filter("  ");
    BOOST_TEST(list.state().saved_filters.size() == 1U); // a filter needs a name
    list.save_filter(" Led this year ");
    finish_work();
    const long long total = list.state().total;
    list.clear_filters();
    finish_work();
    BOOST_TEST(list.state().total > total);

    AllRecordsViewModel later{desk};
    BOOST_TEST_REQUIRE(later.state().saved_filters.size() == 2U);
    later.use_saved("Led this year");
    finish_work();
    BOOST_TEST((later.state().how == HowTaken::led));
    BOOST_TEST(later.state().version == later.state().versions.back().id);
    BOOST_TEST((later.state().passed == PassedChoice::year));
    BOOST_TEST((later.state().standing == RecordStanding::in_date));
    BOOST_TEST(later.state().total == total);
    later.forget_saved();
    BOOST_TEST(later.state().saved_filters.size() == 1U);
    BOOST_TEST(later.state().saved.empty());
}

BOOST_AUTO_TEST_CASE(a_row_leads_to_its_person) {
    SchemeDesk& desk = open();
    AllRecordsViewModel list{desk};
    finish_work();
    const PersonDataViewModel page{desk, list.person_of(0)};
    BOOST_TEST(page.state().name == list.cell(0, RecordField::person));
    BOOST_TEST((page.state().venue == list.venue_of(0)));
}

BOOST_AUTO_TEST_CASE(records_are_filtered_by_version_and_by_the_days_on_which_they_end) {
    SchemeDesk& desk = open();
    AllRecordsViewModel list{desk};
    finish_work();
    BOOST_TEST_REQUIRE(list.state().versions.size() > 1U);
    const std::string version = list.state().versions.back().id;
    list.filter_version(version);
    finish_work();
    Rows of_version = file.db().query("SELECT count(*) FROM completion c JOIN course_version w "
                                      "ON w.id = c.version_id WHERE w.version = $1",
                                      {version});
    BOOST_TEST_REQUIRE(of_version.next());
    BOOST_TEST(list.state().total == of_version.i64(0));

    list.clear_filters();
    list.filter_ends(EndsChoice::last_quarter);
    finish_work();
    BOOST_TEST(list.state().total > 0);
    BOOST_TEST(list.state().total == list.state().totals->ended);
    list.filter_ends(EndsChoice::quarter);
    finish_work();
    BOOST_TEST(list.state().total > 0);
    BOOST_TEST(list.state().totals->ended == 0);
    list.filter_course("no-such-course");
    BOOST_TEST(list.state().versions.size() == 1U); // "any" alone
    BOOST_TEST(list.state().version == "");
}

BOOST_AUTO_TEST_CASE(just_the_records_that_fit_are_saved_in_their_order) {
    const TemporaryFolder folder;
    SchemeDesk& desk = open();
    AllRecordsViewModel list{desk};
    list.filter_how(HowTaken::led);
    list.sort({RecordsKey::person, ListDirection::ascending});
    BOOST_TEST(!list.state().may_save); // not before all are known
    finish_work();
    venue.save_to = folder.path / "led.csv";
    list.save_as(RecordsFormat::csv);
    BOOST_TEST(list.state().saving.is_running);
    finish_work();
    BOOST_TEST(!list.state().saving.is_running);
    BOOST_TEST((list.state().saving.file == venue.save_to));
    const std::vector<ReadCsvRow> rows = read_csv(read_file(venue.save_to), "led.csv");
    BOOST_REQUIRE(static_cast<long long>(rows.size()) == list.state().total + 1);
    for (int row = 0; row < list.state().count; ++row) {
        const CsvRow& cells = rows[static_cast<std::size_t>(row) + 1].cells;
        BOOST_TEST(cells[0] == list.cell(row, RecordField::person));
        BOOST_TEST(cells[2] == list.cell(row, RecordField::venue));
        BOOST_TEST(cells[4] == list.cell(row, RecordField::course));
    }
    const RegisterAuditRow noted = desk.audit.rows(0, 1).front();
    BOOST_TEST((noted.act == RegisterAct::records_exported));
    BOOST_TEST(noted.detail == "records csv " + std::to_string(list.state().total));
}

BOOST_AUTO_TEST_CASE(a_list_on_paper_has_the_cells_of_the_screen) {
    const TemporaryFolder folder;
    SchemeDesk& desk = open();
    VenuesViewModel list{desk};
    venue.save_to = folder.path / "venues.pdf";
    list.save_as(VenuesFormat::pdf);
    finish_work();
    BOOST_TEST(list.state().saving.trouble == "");
    BOOST_TEST(read_file(venue.save_to).starts_with("%PDF-1.4"));
    VenuesQuery query{desk.file.db()};
    const PrintedReport printed =
        printed_list(query.rows(query.numbers({}, list.state().order)), export_of(desk));
    const PrintedTable& table = printed.sections.front().table;
    BOOST_REQUIRE(static_cast<long long>(table.rows.size()) == list.state().total);
    for (int row = 0; row < list.state().count; ++row) {
        const auto& cells = table.rows[static_cast<std::size_t>(row)];
        BOOST_TEST(cells[0] == list.cell(row, VenueField::name));
        BOOST_TEST(cells[1] == list.cell(row, VenueField::postcode));
        BOOST_TEST(cells[2] == list.cell(row, VenueField::state));
        BOOST_TEST(cells[4] == list.cell(row, VenueField::trained));
    }
}

BOOST_AUTO_TEST_CASE(a_list_that_is_too_long_for_paper_says_so) {
    AllRecordsViewModel list{open()};
    finish_work();
    BOOST_REQUIRE(list.state().total > 1000);
    list.save_as(RecordsFormat::pdf);
    BOOST_TEST(!list.state().trouble.empty());
    BOOST_TEST(!list.state().saving.is_running);
}

BOOST_AUTO_TEST_CASE(a_name_that_cannot_be_printed_is_refused_by_its_letter) {
    const TemporaryFolder folder;
    SchemeDesk& desk = open();
    desk.file.db().exec("UPDATE venue SET name = 'Caf\u00e9 \U0001F600' WHERE id = 2");
    VenuesViewModel list{desk};
    venue.save_to = folder.path / "venues.pdf";
    list.save_as(VenuesFormat::pdf);
    finish_work();
    BOOST_TEST(list.state().saving.trouble.find("\U0001F600") != std::string::npos);
    BOOST_TEST(!std::filesystem::exists(venue.save_to));
}

BOOST_AUTO_TEST_CASE(a_list_that_cannot_be_saved_says_why_and_leaves_no_file) {
    const TemporaryFolder folder;
    VenuesViewModel list{open()};
    venue.save_to = folder.path / "no such folder" / "venues.csv";
    list.save_as(VenuesFormat::csv);
    finish_work();
    BOOST_TEST(!list.state().saving.trouble.empty());
    BOOST_TEST(list.state().saving.file.empty());
}

BOOST_AUTO_TEST_CASE(a_list_for_which_a_file_of_the_program_is_missing_asks_to_install_it_again) {
    SchemeDesk& desk = open();
    desk.saving.start(
        1, "venues.xlsx",
        [](Db&, const std::filesystem::path&, const ExportProgress&) -> ExportOutcome {
            throw InstallError("libnothing.so.4");
        });
    finish_work();
    BOOST_TEST(desk.saving.state().trouble.starts_with("A file of the program is missing"));
    BOOST_TEST(desk.saving.state().trouble.find("libnothing.so.4") != std::string::npos);
    BOOST_TEST(desk.saving.state().file.empty());
}

BOOST_AUTO_TEST_CASE(a_list_that_somebody_stopped_leaves_no_file) {
    const TemporaryFolder folder;
    venue.save_to = folder.path / "venues.csv";
    std::function<void()> work;
    outside.in_background = [&](std::function<void()> run, std::function<void()> done) {
        work = std::move(run);
        steps.push_back(std::move(done));
    };
    VenuesViewModel list{open()};
    list.save_as(VenuesFormat::csv);
    list.stop_saving();
    work();
    finish_work();
    BOOST_TEST(!list.state().saving.news.empty());
    BOOST_TEST(list.state().saving.file.empty());
    BOOST_TEST(!std::filesystem::exists(venue.save_to));
}

BOOST_AUTO_TEST_CASE(what_is_written_keeps_the_desk_open_and_what_is_read_does_not) {
    const TemporaryFolder folder;
    venue.save_to = folder.path / "records.csv";
    SchemeDesk& desk = open();
    AllRecordsViewModel list{desk};
    BOOST_TEST(desk.search.is_searching());
    BOOST_TEST(!is_writing(desk));
    finish_work();
    list.save_as(RecordsFormat::csv);
    BOOST_TEST(is_writing(desk));
    finish_work();
    BOOST_TEST(!is_writing(desk));
}

BOOST_AUTO_TEST_CASE(venues_are_found_as_one_types) {
    VenuesViewModel list{open()};
    BOOST_TEST(list.state().total == 30);
    const std::string name = list.cell(7, VenueField::name);
    list.search(name);
    BOOST_TEST(list.state().total >= 1);
    BOOST_TEST(list.state().total < 30);
    list.search("no such venue anywhere");
    BOOST_TEST(list.state().is_empty);
    list.clear_filters();
    BOOST_TEST(list.state().total == 30);
}

BOOST_AUTO_TEST_CASE(a_filter_can_be_kept_under_a_name) {
    SchemeDesk& desk = open();
    VenuesViewModel list{desk};
    list.choose(VenuesChoice::safe_places);
    const long long safe = list.state().total;
    list.save_filter("  Safe Places of today ");
    BOOST_TEST(list.state().saved == "Safe Places of today");
    VenuesViewModel again{desk};
    again.use_saved("Safe Places of today");
    BOOST_TEST(again.state().total == safe);
    BOOST_TEST((again.state().choice == VenuesChoice::safe_places));
    again.forget_saved();
    BOOST_TEST(again.state().saved_filters.size() == 1u);
}

BOOST_AUTO_TEST_CASE(all_that_is_set_above_the_venues_comes_back_with_its_name) {
    SchemeDesk& desk = open();
    VenuesViewModel list{desk};
    list.search("library");
    list.choose(VenuesChoice::approval_ends);
    list.filter_ward(list.state().wards.at(1).id);
    list.filter_kind("library");
    list.save_filter("Of today");
    VenuesViewModel again{desk};
    again.use_saved("Of today");
    BOOST_TEST(again.state().search == "library");
    BOOST_TEST((again.state().choice == VenuesChoice::approval_ends));
    BOOST_TEST(again.state().ward == list.state().ward);
    BOOST_TEST(again.state().kind == "library");
    again.use_saved({});
    BOOST_TEST(again.state().total == 30);
}

BOOST_AUTO_TEST_CASE(each_choice_of_venues_shows_just_those) {
    SchemeDesk& desk = open();
    const Date today = venue.today;
    VenuesViewModel list{desk};
    const auto shown = [&](VenuesChoice choice) {
        list.choose(choice);
        std::vector<RegisteredVenue> found;
        for (int row = 0; row < list.state().count; ++row) {
            found.push_back(desk.venues.find(list.venue_of(row)).value());
        }
        return found;
    };
    const auto all = shown(VenuesChoice::all);
    const auto check = [&](VenuesChoice choice, auto fits) {
        const auto found = shown(choice);
        for (const RegisteredVenue& each : found) {
            BOOST_TEST((is_safe_place(each.state) && fits(each)), each.name);
        }
        BOOST_TEST(std::ssize(found) ==
                   std::count_if(all.begin(), all.end(), [&](const RegisteredVenue& each) {
                       return is_safe_place(each.state) && fits(each);
                   }));
    };
    const auto soon = [&](int days) { return plus_days(today, std::chrono::days{days}); };
    check(VenuesChoice::approval_ends,
          [&](const RegisteredVenue& each) { return each.valid_to && *each.valid_to <= soon(60); });
    check(VenuesChoice::insurance_ends, [&](const RegisteredVenue& each) {
        return each.insurance_to && *each.insurance_to <= soon(30);
    });
    check(VenuesChoice::training_ends, [&](const RegisteredVenue& each) {
        return each.next_expiry && *each.next_expiry <= soon(30);
    });
    check(VenuesChoice::silent, [&](const RegisteredVenue& each) {
        return !each.last_heard ||
               *each.last_heard <
                   std::chrono::sys_days{plus_months(today, -std::chrono::months{12})};
    });
    check(VenuesChoice::off_map,
          [](const RegisteredVenue& each) { return each.on_map == OnMap::no; });
}

BOOST_AUTO_TEST_CASE(an_auditor_uses_filters_that_others_kept_and_keeps_none) {
    {
        VenuesViewModel list{open()};
        list.save_filter("Of the coordinator");
    }
    SchemeDesk& desk = open(SchemeRole::auditor);
    VenuesViewModel list{desk};
    BOOST_TEST(!list.state().may_keep);
    list.use_saved("Of the coordinator");
    list.save_filter("Of the auditor");
    list.forget_saved();
    BOOST_TEST(list.state().saved_filters.size() == 2u);
    AllRecordsViewModel records{desk};
    records.save_filter("Of the auditor");
    BOOST_TEST(records.state().saved_filters.size() == 1u);
}

BOOST_AUTO_TEST_CASE(the_stickers_to_come_back_are_saved_as_a_list_and_written_to) {
    SchemeDesk& desk = open();
    ToDoViewModel list{desk};
    finish_work();
    BOOST_TEST(!list.state().may_save); // of the whole queue there is no list
    list.press(Work::stickers_to_return);
    finish_work();
    BOOST_TEST_REQUIRE(list.state().count > 0);
    BOOST_TEST(list.state().may_save);
    BOOST_TEST(list.state().may_write);
    BOOST_TEST(!list.venues().empty());
    const TemporaryFolder folder;
    for (const StickersFormat format : stickers_formats) {
        venue.save_to = folder.path / "list";
        list.save_as(format);
        finish_work();
        BOOST_TEST(list.state().saving.trouble == "");
        BOOST_TEST(!read_file(venue.save_to).empty());
        if (format == StickersFormat::csv) {
            const auto rows = read_csv(read_file(venue.save_to), "list.csv");
            BOOST_TEST(std::ssize(rows) == list.state().count + 1);
            BOOST_TEST(rows[0].cells.front() == "Sticker");
            BOOST_TEST(rows[1].cells.front() == list.state().rows.front().line.sticker);
        }
    }
    BOOST_TEST(venue.suggestion == "stickers-to-come-back-2026-11-25.pdf");
    BOOST_TEST((desk.audit.rows(0, 1).front().act == RegisterAct::records_exported));
    desk.acting.role = SchemeRole::auditor;
    ToDoViewModel theirs{desk};
    theirs.press(Work::stickers_to_return);
    finish_work();
    BOOST_TEST(theirs.state().may_save);
    BOOST_TEST(!theirs.state().may_write);
}

BOOST_AUTO_TEST_CASE(the_cards_add_up_to_the_queue) {
    SchemeDesk& desk = open();
    ToDoViewModel list{desk};
    finish_work();
    long long sum = 0;
    for (const ToDoCard& card : list.state().cards) {
        sum += card.count;
    }
    BOOST_TEST(sum > 0);
    BOOST_TEST(static_cast<long long>(list.state().rows.size()) == sum);
    BOOST_TEST(list.state().count == sum);
    BOOST_TEST(to_do_count(file.db(), venue.today) == sum);
    for (std::size_t row = 1; row < list.state().rows.size(); ++row) {
        BOOST_TEST((list.state().rows[row - 1].line.day <= list.state().rows[row].line.day));
    }
}

BOOST_AUTO_TEST_CASE(a_long_queue_is_shown_part_by_part) {
    constexpr int all = ToDoViewModel::most_rows + 50;
    file.db().exec("WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number "
                   "WHERE n < $1) INSERT INTO registration(uid, venue_id, form, form_version, "
                   "signed_at, arrived_at) SELECT printf('0198a000-0000-7000-9000-%012d', n), "
                   "(SELECT min(id) FROM venue), 'leaving', '1.0', 1, n * 86400000 FROM number",
                   {std::int64_t{all}});
    SchemeDesk& desk = open();
    ToDoViewModel list{desk};
    finish_work();
    list.press(Work::forms);
    finish_work();
    BOOST_TEST(list.state().count == all);
    BOOST_TEST(list.state().rows.size() == std::size_t{ToDoViewModel::most_rows});
    BOOST_TEST(list.state().rows.front().line.form == desk.library.leaving.title);
    const auto last = list.state().rows.back().line.day;
    list.go_to(ToDoViewModel::most_rows);
    finish_work();
    BOOST_TEST(list.state().rows.size() == 50U);
    BOOST_TEST((list.state().rows.front().line.day > last));
    list.press(Work::forms);
    finish_work();
    BOOST_TEST(list.state().first == 0);
}

BOOST_AUTO_TEST_CASE(a_pressed_card_filters_the_queue_until_it_is_pressed_again) {
    ToDoViewModel list{open()};
    finish_work();
    const std::size_t all = list.state().rows.size();
    list.press(Work::applications);
    finish_work();
    BOOST_TEST(static_cast<int>(list.state().rows.size()) == list.state().cards.front().count);
    for (const ToDoRow& row : list.state().rows) {
        BOOST_TEST((row.work == Work::applications));
    }
    list.press(Work::applications);
    finish_work();
    BOOST_TEST(list.state().rows.size() == all);
}

BOOST_AUTO_TEST_SUITE_END()
