#include <boost/test/unit_test.hpp>

#include "app/scheme/person_data_view_model.h"
#include "app/scheme_fixture.h"
#include "app/words/people_words.h"
#include "app/words/scheme_person_words.h"
#include "storage/files.h"

#include <algorithm>
#include <utility>

using namespace safeplaces;

namespace {

struct APerson : ARegister {
    APerson() {
        fill(5);
        desk = &open();
        Rows rows = file.db().query("SELECT p.uid, p.name FROM person p JOIN completion c ON "
                                    "c.person_id = p.id ORDER BY p.id LIMIT 1");
        BOOST_REQUIRE(rows.next());
        person = {rows.text(0)};
        name = rows.text(1);
        venue.save_to = folder.path / "personal-data";
    }

    // Of their venue, with answers of a lead and a deputy.
    void sign_form(const std::string& lead) {
        file.db().exec("INSERT INTO registration(uid, venue_id, form, form_version, signed_at, "
                       "arrived_at) SELECT $1, venue_id, 'venue-registration', '1', "
                       "1780000000000, 1780000000000 FROM person WHERE uid = $2",
                       {"0198a000-0000-7000-8000-000000000077", person.text});
        const std::int64_t form = file.db().last_id();
        for (const auto& [field, answer] : {std::pair<std::string, std::string>{"lead-name", lead},
                                            {"lead-email", "lead@example.org"},
                                            {"lead-phone", "023 8000 0000"},
                                            {"deputy-name", "Somebody Else"},
                                            {"deputy-email", "other@example.org"}}) {
            file.db().exec("INSERT INTO registration_answer VALUES($1, $2, $3)",
                           {form, field, answer});
        }
    }

    // On the page, on paper and in the file: that there is such a form, and nothing of it.
    void check_that_form_is_left_out() {
        PersonDataViewModel page{*desk, person};
        BOOST_TEST(page.state().facts.back().starts_with("A signed form of the venue names"));
        for (const std::string& fact : page.state().facts) {
            BOOST_TEST(fact.find("lead@example.org") == std::string::npos, fact);
        }
        page.save_json();
        const std::string json = read_file(venue.save_to);
        BOOST_TEST(json.find("\"forms\":[],\"forms_left_out\":1") != std::string::npos, json);
        const auto record = PersonBook{file.db()}.find(person);
        BOOST_REQUIRE(record.has_value());
        const RegistrationSummary sheet = person_sheet(record.value(), page.state().passes,
                                                       desk->library, desk->scheme, venue.today);
        BOOST_TEST(sheet.sections.back().rows.back().answer.starts_with("A form names somebody"));
        for (const SummarySection& section : sheet.sections) {
            for (const SummaryRow& row : section.rows) {
                BOOST_TEST(row.answer != "023 8000 0000");
            }
        }
    }

    [[nodiscard]] std::int64_t completions() {
        Rows rows = file.db().query("SELECT count(*) FROM completion");
        return rows.next() ? rows.i64(0) : 0;
    }

    TemporaryFolder folder;
    SchemeDesk* desk = nullptr;
    PersonId person;
    std::string name;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(person_data_view_model, APerson)

BOOST_AUTO_TEST_CASE(somebody_is_found_by_the_beginning_of_a_name) {
    PersonDataViewModel page{*desk, {}};
    BOOST_TEST(page.state().found.empty());
    page.search(name);
    BOOST_TEST(std::any_of(page.state().found.begin(), page.state().found.end(),
                           [&](const PersonLine& line) { return line.name == name; }));
    page.select(0);
    BOOST_TEST(page.state().name == page.state().found.front().name);
    page.search("nobody is called that");
    BOOST_TEST(page.state().found.empty());
    BOOST_TEST(page.state().name == "");
}

BOOST_AUTO_TEST_CASE(what_is_held_is_shown_and_handed_out_as_pdf_and_json) {
    PersonDataViewModel page{*desk, person};
    BOOST_TEST(page.state().name == name);
    BOOST_TEST(!page.state().passes.empty());
    page.save_pdf();
    BOOST_TEST(page.state().trouble == "");
    BOOST_TEST(read_file(venue.save_to).starts_with("%PDF-"));
    BOOST_TEST((desk->audit.rows(0, 1).front().act == RegisterAct::person_exported));
    page.save_json();
    const std::string json = read_file(venue.save_to);
    BOOST_TEST(json.find(name) != std::string::npos);
    BOOST_TEST(json.find(person.text) != std::string::npos);
    BOOST_TEST(page.state().news != "");
}

BOOST_AUTO_TEST_CASE(a_letter_that_cannot_be_printed_is_named_and_the_other_file_is_saved) {
    file.db().exec("UPDATE person SET name = 'Aa 漢 Example' WHERE uid = $1", {person.text});
    PersonDataViewModel page{*desk, person};
    page.save_pdf();
    BOOST_TEST(page.state().trouble.starts_with("The letter “漢” in "));
    BOOST_TEST(!std::filesystem::exists(venue.save_to));
    BOOST_TEST((desk->audit.rows(0, 1).front().act != RegisterAct::person_exported));
    page.save_json();
    BOOST_TEST(read_file(venue.save_to).find("Aa 漢 Example") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(who_was_erased_has_no_name_here_though_records_lead_to_them) {
    file.db().exec("UPDATE person SET name = '', erased_at = 1 WHERE uid = $1", {person.text});
    const PersonDataViewModel page{*desk, person};
    BOOST_TEST(page.state().name.empty());
    BOOST_TEST(page.state().found_caption == person_is_not_held());
}

BOOST_AUTO_TEST_CASE(of_somebody_who_was_erased_meanwhile_nothing_is_said_to_be_saved) {
    PersonDataViewModel page{*desk, person};
    file.db().exec("UPDATE person SET name = '', name_fold = '', erased_at = 1 WHERE uid = $1",
                   {person.text});
    page.save_json();
    BOOST_TEST(!std::filesystem::exists(venue.save_to));
    BOOST_TEST(page.state().news == person_is_gone());
    page.save_pdf();
    BOOST_TEST(!std::filesystem::exists(venue.save_to));
    BOOST_TEST(page.state().news == person_is_gone());
}

BOOST_AUTO_TEST_CASE(a_name_and_days_are_corrected_and_noted) {
    PersonDataViewModel page{*desk, person};
    page.begin(PersonTask::correct);
    PersonDraft typed = page.state().draft;
    BOOST_TEST(typed.name == name);
    typed.name = "  ";
    typed.started = "some day";
    page.correct(typed);
    BOOST_TEST(page.state().name_problem != "");
    BOOST_TEST(page.state().started_problem != "");
    typed.name = "Zofia Example";
    typed.role = Role::deputy;
    typed.started = "1 2 2019";
    typed.left = "";
    page.correct(typed);
    BOOST_TEST(page.state().name_problem == "");
    BOOST_TEST(page.state().started_problem == "");
    const RegisterAuditRow noted = desk->audit.rows(0, 1).front();
    BOOST_TEST((noted.act == RegisterAct::person_corrected));
    BOOST_TEST(noted.subject == person.text);
    BOOST_TEST(noted.detail.starts_with("name"));
    BOOST_TEST(page.state().name == "Zofia Example");
    BOOST_TEST(page.state().news.find("Zofia Example") != std::string::npos);
    page.begin(PersonTask::correct);
    page.correct(page.state().draft);
    BOOST_TEST(page.state().news == ""); // nothing was changed
    const PersonDataViewModel again{*desk, person};
    BOOST_TEST(again.state().name == "Zofia Example");
    const std::vector<std::string>& facts = again.state().facts;
    BOOST_TEST(facts.at(1) == role_in_words(Role::deputy));
    BOOST_TEST(facts.at(2).find("1 Feb 2019") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(forms_that_name_somebody_are_handed_out_with_what_they_say) {
    sign_form(name + " (she)");
    PersonDataViewModel page{*desk, person};
    const std::vector<std::string>& facts = page.state().facts;
    BOOST_TEST(std::any_of(facts.begin(), facts.end(), [](const std::string& fact) {
        return fact.find("lead@example.org") != std::string::npos;
    }));
    page.save_json();
    const std::string json = read_file(venue.save_to);
    BOOST_TEST(json.find("lead@example.org") != std::string::npos);
    BOOST_TEST(json.find("023 8000 0000") != std::string::npos);
    BOOST_TEST(json.find("other@example.org") == std::string::npos);
    page.save_pdf();
    BOOST_TEST(page.state().trouble == "");
    const auto record = PersonBook{file.db()}.find(person);
    BOOST_REQUIRE(record.has_value());
    const RegistrationSummary sheet =
        person_sheet(record.value(), page.state().passes, desk->library, desk->scheme, venue.today);
    bool has_phone = false;
    for (const SummarySection& section : sheet.sections) {
        for (const SummaryRow& row : section.rows) {
            has_phone = has_phone || row.answer == "023 8000 0000";
        }
    }
    BOOST_TEST(has_phone);
}

BOOST_AUTO_TEST_CASE(a_form_is_left_out_where_the_name_is_one_word) {
    file.db().exec("UPDATE person SET name = 'Sam' WHERE uid = $1", {person.text});
    sign_form("Sam");
    check_that_form_is_left_out();
}

BOOST_AUTO_TEST_CASE(a_form_is_left_out_where_it_fits_somebody_else_of_the_venue_too) {
    file.db().exec("UPDATE person SET name = 'Zofia Example' WHERE uid = $1", {person.text});
    file.db().exec("UPDATE person SET name = 'Zofia A. Example', erased_at = NULL WHERE id = "
                   "(SELECT min(o.id) FROM person o JOIN person p ON p.venue_id = o.venue_id "
                   "WHERE p.uid = $1 AND o.uid <> $1)",
                   {person.text});
    sign_form("Zofia Example");
    check_that_form_is_left_out();
}

BOOST_AUTO_TEST_CASE(erasing_is_asked_once_more_and_says_what_stays) {
    PersonDataViewModel page{*desk, person};
    const std::int64_t before = completions();
    venue.agrees = false;
    page.begin(PersonTask::erase);
    page.erase();
    for (const std::string& sentence : page.state().will_happen) {
        BOOST_TEST(venue.question.find(sentence) != std::string::npos);
    }
    BOOST_TEST(page.state().name == name);
    venue.agrees = true;
    page.erase();
    BOOST_TEST(page.state().name == "");
    BOOST_TEST(completions() == before);
    page.search(name);
    BOOST_TEST(std::none_of(page.state().found.begin(), page.state().found.end(),
                            [&](const PersonLine& line) { return line.name == name; }));
    const PersonDataViewModel again{*desk, person};
    BOOST_TEST(again.state().name == "");
}

BOOST_AUTO_TEST_CASE(an_auditor_hands_out_but_changes_nothing) {
    desk->acting.role = SchemeRole::auditor;
    PersonDataViewModel page{*desk, person};
    BOOST_TEST(!page.state().may_change);
    BOOST_TEST(page.state().why_not != "");
    page.begin(PersonTask::erase);
    BOOST_TEST((page.state().task == PersonTask::none));
    page.save_json();
    BOOST_TEST(page.state().trouble == "");
    BOOST_TEST(page.state().news != "");
}

BOOST_AUTO_TEST_SUITE_END()
