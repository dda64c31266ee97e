#include <boost/test/unit_test.hpp>

#include "app/artwork.h"
#include "app/scheme/hand_out.h"
#include "app/scheme/rules_view_model.h"
#include "app/scheme/scheme_rules.h"
#include "app/scheme_fixture.h"
#include "content/scheme_reader.h"
#include "storage/files.h"

#include <algorithm>

using namespace safeplaces;

namespace {

struct TheRules : ARegister {
    std::filesystem::path pictures =
        std::filesystem::path{SAFEPLACES_ROOT} / "tests/fuzz/corpus/picture";

    [[nodiscard]] static bool has_problem(const RulesViewModel& page, SetupField field) {
        const auto& problems = page.state().problems;
        return std::any_of(problems.begin(), problems.end(),
                           [&](const SetupProblem& each) { return each.field == field; });
    }

    // As the next unlock reads them.
    [[nodiscard]] Scheme kept() {
        return read_scheme(PackBook{file.db()}.all().at("scheme.toml"), "scheme.toml");
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(rules_view_model, TheRules)

BOOST_AUTO_TEST_CASE(saving_what_stands_there_changes_nothing) {
    SchemeDesk& desk = open();
    const Scheme before = desk.scheme;
    const std::vector<Contact> contacts = desk.contacts;
    const std::int64_t changes = desk.audit.head().seq;
    RulesViewModel page{desk};
    page.save();
    BOOST_TEST(page.state().problems.empty());
    BOOST_TEST((desk.scheme == before));
    BOOST_TEST((desk.contacts == contacts));
    BOOST_TEST(desk.audit.head().seq == changes);
    BOOST_TEST(to_hand_out(desk.settings).empty());
}

BOOST_AUTO_TEST_CASE(other_rules_hold_at_once_and_wait_for_a_new_file_for_venues) {
    SchemeDesk& desk = open();
    RulesViewModel page{desk};
    page.type(SetupField::approval_months, "24");
    page.type(SetupField::wards, "Riverside\nHarbour");
    page.type(SetupField::gate, "all");
    page.save();
    BOOST_TEST(page.state().trouble == "");
    BOOST_TEST(page.state().news != "");
    BOOST_TEST(desk.scheme.approval.count() == 24);
    BOOST_TEST((kept() == desk.scheme));
    BOOST_TEST((kept().wards == std::vector<std::string>{"Riverside", "Harbour"}));
    BOOST_TEST((to_hand_out(desk.settings) == std::vector{HandOut::pack}));
    BOOST_TEST(page.state().waiting != "");
    BOOST_TEST((desk.audit.rows(0, 1).front().act == RegisterAct::rules_changed));
    const RulesViewModel again{desk};
    BOOST_TEST(typed_in(again.state().typed, SetupField::gate) == "all");
}

BOOST_AUTO_TEST_CASE(how_long_a_venue_has_for_a_new_course_is_the_councils_to_say) {
    SchemeDesk& desk = open();
    RulesViewModel page{desk};
    BOOST_TEST(typed_in(page.state().typed, SetupField::new_course_days) == "60");
    page.type(SetupField::new_course_days, "0");
    page.save();
    BOOST_TEST(has_problem(page, SetupField::new_course_days));
    page.type(SetupField::new_course_days, "30");
    page.save();
    BOOST_TEST(kept().new_course.count() == 30);
    BOOST_TEST((to_hand_out(desk.settings) == std::vector{HandOut::pack}));
}

BOOST_AUTO_TEST_CASE(a_course_that_comes_into_the_gate_is_named_since_that_day) {
    SchemeDesk& desk = open();
    DeskRules rules = rules_of(desk);
    rules.scheme.gate.push_back({.course = {"hate-crime"}});
    change_rules(desk, rules);
    BOOST_TEST((kept().gate.back().since == venue.today));
    BOOST_TEST(!kept().gate.front().since.has_value());
    venue.pass_days(5);
    rules = rules_of(desk);
    rules.scheme.name = "Another name";
    change_rules(desk, rules);
    BOOST_TEST((kept().gate.back().since == plus_days(venue.today, std::chrono::days{-5})));
}

BOOST_AUTO_TEST_CASE(the_page_behind_the_code_on_stickers_is_the_councils_to_choose) {
    SchemeDesk& desk = open();
    RulesViewModel page{desk};
    page.type(SetupField::sticker_page, "http://example.org/v");
    page.save();
    BOOST_TEST(has_problem(page, SetupField::sticker_page));
    page.type(SetupField::sticker_page, "https://anyborough.example.org/v");
    page.save();
    BOOST_TEST(kept().sticker_page == "https://anyborough.example.org/v");
    BOOST_TEST((to_hand_out(desk.settings) == std::vector{HandOut::pack}));
}

BOOST_AUTO_TEST_CASE(what_people_can_say_in_toilets_and_bars_is_the_councils_to_choose) {
    SchemeDesk& desk = open();
    RulesViewModel page{desk};
    page.type(SetupField::code_word, std::string(61, 'a'));
    page.save();
    BOOST_TEST(has_problem(page, SetupField::code_word));
    page.type(SetupField::code_word, "Is Robin here? \U0001F98A"); // a fox, in no typeface of ours
    page.save();
    BOOST_TEST(has_problem(page, SetupField::code_word));
    BOOST_TEST(kept().code_word.empty());
    page.type(SetupField::code_word, "Is Robin Example here?");
    page.save();
    BOOST_TEST(kept().code_word == "Is Robin Example here?");
    page.type(SetupField::code_word, "");
    page.save();
    BOOST_TEST(kept().code_word.empty());
}

BOOST_AUTO_TEST_CASE(a_letter_that_cannot_be_printed_is_named_beside_each_question) {
    SchemeDesk& desk = open();
    const Scheme before = kept();
    RulesViewModel page{desk};
    page.type(SetupField::council, "Any漢borough Council");
    page.type(SetupField::levels, "Safe 漢 Place");
    page.type(SetupField::contacts, "Social 漢 care; 020 7946 0001; Worry about an adult");
    page.save();
    BOOST_TEST(page.state().problems.size() == 3U);
    for (const SetupProblem& each : page.state().problems) {
        BOOST_TEST(each.words.starts_with("Write it without “漢”"));
    }
    BOOST_TEST((kept() == before));
}

BOOST_AUTO_TEST_CASE(venues_are_counted_anew_when_the_gate_changes) {
    SchemeDesk& desk = open();
    fill(40);
    const auto trained = [&](double more_than) {
        DeskRules rules = rules_of(desk);
        rules.scheme.gate.front().more_than = more_than;
        change_rules(desk, rules);
        Rows rows = file.db().query("SELECT count(*) FROM venue WHERE gate_met = 1", {});
        BOOST_REQUIRE(rows.next());
        return rows.i64(0);
    };
    const auto with_all = trained(0.99);
    const auto with_some = trained(0.0);
    BOOST_TEST(with_all < with_some);
    BOOST_TEST(trained(0.99) == with_all);
}

BOOST_AUTO_TEST_CASE(how_long_what_is_kept_is_no_concern_of_venues) {
    SchemeDesk& desk = open();
    RulesViewModel page{desk};
    page.type(SetupField::keep_people, "6");
    page.save();
    BOOST_TEST(kept().retention.people.count() == 6);
    BOOST_TEST(to_hand_out(desk.settings).empty());
}

BOOST_AUTO_TEST_CASE(what_will_not_do_is_said_beside_its_question_and_nothing_is_kept) {
    SchemeDesk& desk = open();
    RulesViewModel page{desk};
    page.type(SetupField::email, "not an address");
    page.type(SetupField::approval_months, "0");
    page.type(SetupField::contacts, "no number here");
    page.type(SetupField::idle_minutes, "600");
    page.type(SetupField::council, "");
    page.save();
    for (const SetupField field :
         {SetupField::email, SetupField::approval_months, SetupField::contacts,
          SetupField::idle_minutes, SetupField::council}) {
        BOOST_TEST(has_problem(page, field));
    }
    BOOST_TEST(!has_problem(page, SetupField::levels));
    BOOST_TEST((kept() == desk.scheme));
    page.forget();
    BOOST_TEST(page.state().problems.empty());
    BOOST_TEST(typed_in(page.state().typed, SetupField::council) == desk.scheme.council);
}

BOOST_AUTO_TEST_CASE(a_number_that_is_new_was_checked_today_and_the_others_stay) {
    SchemeDesk& desk = open();
    RulesViewModel page{desk};
    page.type(SetupField::contacts, "Social care; 020 7946 0001; Worry about an adult");
    page.save();
    const Contact first = desk.contacts.back();
    BOOST_TEST((first.checked == venue.today));
    venue.pass_days(10);
    RulesViewModel later{desk};
    later.type(SetupField::contacts, "Harbour Police desk; 020 7946 0002; Not urgent\n"
                                     "Social care; 020 7946 0001; Worry about an adult");
    later.save();
    BOOST_TEST(later.state().problems.empty());
    const auto& contacts = desk.contacts;
    BOOST_TEST((contacts.back() == first));
    BOOST_TEST((contacts.at(contacts.size() - 2).checked == venue.today));
    BOOST_TEST(contacts.at(contacts.size() - 2).id != first.id);
}

BOOST_AUTO_TEST_CASE(a_picture_for_the_signs_goes_out_with_the_next_file_and_can_be_taken_back) {
    SchemeDesk& desk = open();
    RulesViewModel page{desk};
    BOOST_TEST(!page.state().artwork.page);
    venue.save_to = pictures / "colours.png";
    page.choose_picture();
    BOOST_TEST(page.state().artwork.page.has_value());
    BOOST_TEST(!PackBook{file.db()}.all().contains(artwork_path)); // not saved yet
    page.save();
    BOOST_TEST(PackBook{file.db()}.all().at(artwork_path) == read_file(venue.save_to));
    BOOST_TEST((to_hand_out(desk.settings) == std::vector{HandOut::pack}));
    BOOST_TEST((desk.audit.rows(0, 1).front().act == RegisterAct::rules_changed));

    RulesViewModel again{desk};
    BOOST_TEST(again.state().artwork.page.has_value());
    again.drop_picture();
    again.save();
    BOOST_TEST(!PackBook{file.db()}.all().contains(artwork_path));
}

BOOST_AUTO_TEST_CASE(
    a_picture_that_cannot_be_used_is_refused_in_one_sentence_and_the_old_one_stays) {
    RulesViewModel page{open()};
    venue.save_to = pictures / "photo.jpg";
    page.choose_picture();
    const std::string chosen = page.state().artwork.bytes;
    for (const char* name : {"cut.png", "cut.jpg", "too_wide.png", "press.jpg", "no such file"}) {
        venue.save_to = pictures / name;
        page.choose_picture();
        BOOST_TEST(page.state().artwork.problem != "", name);
        BOOST_TEST((page.state().artwork.bytes == chosen), name);
    }
    BOOST_TEST(page.state().artwork.choices == 6);
    venue.save_to = pictures / "photo.jpg";
    page.choose_picture();
    BOOST_TEST(page.state().artwork.problem == "");
}

BOOST_AUTO_TEST_CASE(the_desk_locks_itself_after_as_many_minutes_as_was_said) {
    SchemeDesk& desk = open();
    BOOST_TEST(idle_minutes(desk.settings).count() == 5);
    RulesViewModel page{desk};
    page.type(SetupField::idle_minutes, "10");
    page.save();
    BOOST_TEST(idle_minutes(desk.settings).count() == 10);
    BOOST_TEST((desk.audit.rows(0, 1).front().act == RegisterAct::rules_changed));
    BOOST_TEST(to_hand_out(desk.settings).empty());
}

BOOST_AUTO_TEST_CASE(the_desk_has_time_to_warn_before_it_locks_itself) {
    SchemeDesk& desk = open();
    RulesViewModel page{desk};
    page.type(SetupField::idle_minutes, "1");
    page.save();
    BOOST_TEST(has_problem(page, SetupField::idle_minutes));
    BOOST_TEST(idle_minutes(desk.settings).count() == 5);
}

BOOST_AUTO_TEST_CASE(who_is_no_administrator_reads_the_rules_alone) {
    SchemeDesk& desk = open(SchemeRole::coordinator);
    RulesViewModel page{desk};
    BOOST_TEST(page.state().why_not != "");
    page.type(SetupField::approval_months, "24");
    page.save();
    BOOST_TEST(kept().approval.count() != 24);
}

BOOST_AUTO_TEST_CASE(the_rules_are_for_administrators_below_the_window_too) {
    SchemeDesk& desk = open();
    DeskRules other = rules_of(desk);
    for (const SchemeRole role :
         {SchemeRole::auditor, SchemeRole::coordinator, SchemeRole::administrator}) {
        desk.acting.role = role;
        other.idle += std::chrono::minutes{1};
        other.scheme.approval += std::chrono::months{1};
        const Scheme before = kept();
        const std::int64_t changes = desk.audit.head().seq;
        try {
            change_rules(desk, other);
            BOOST_TEST((role == SchemeRole::administrator));
            BOOST_TEST((rules_of(desk) == other));
            BOOST_TEST(desk.audit.head().seq == changes + 1);
        } catch (const NotAllowed& refused) {
            BOOST_TEST((role != SchemeRole::administrator));
            BOOST_TEST((refused.act() == SchemeAct::change_rules));
            BOOST_TEST((kept() == before));
            BOOST_TEST(desk.audit.head().seq == changes);
        }
    }
}

BOOST_AUTO_TEST_CASE(rules_that_cannot_be_kept_change_nothing) {
    SchemeDesk& desk = open();
    const Scheme before = desk.scheme;
    RulesViewModel page{desk};
    page.type(SetupField::approval_months, "24");
    page.type(SetupField::idle_minutes, "10");
    file.db().exec("ALTER TABLE audit RENAME TO hidden");
    page.save();
    file.db().exec("ALTER TABLE hidden RENAME TO audit");
    BOOST_TEST(page.state().trouble != "");
    BOOST_TEST((desk.scheme == before));
    BOOST_TEST((kept() == before));
    BOOST_TEST(idle_minutes(desk.settings).count() == 5);
    page.save();
    BOOST_TEST(page.state().trouble == "");
    BOOST_TEST(kept().approval.count() == 24);
}

BOOST_AUTO_TEST_SUITE_END()
