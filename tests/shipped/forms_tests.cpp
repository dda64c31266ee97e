#include "content/form_reader.h"
#include "domain/error.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

using namespace safeplaces;

namespace {

const std::filesystem::path folder = std::filesystem::path{SAFEPLACES_ROOT} / "forms";

// Every form of the checkout; what cannot be read is reported with file and line.
std::vector<Form> shipped_forms() {
    std::vector<Form> forms;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        if (entry.path().extension() != ".toml") {
            continue;
        }
        try {
            forms.push_back(read_form(entry.path()));
        } catch (const InputError& error) {
            BOOST_ERROR(error.file() << ":" << error.line() << ": " << error.what());
        }
    }
    return forms;
}

std::vector<Field> fields_of(const Form& form) {
    std::vector<Field> fields;
    for (const FormPage& page : form.pages) {
        fields.insert(fields.end(), page.fields.begin(), page.fields.end());
    }
    return fields;
}

Form registration() {
    return read_form(folder / "venue-registration.toml");
}

const FormContext a_day{std::chrono::year{2026} / std::chrono::November / 25, {"SO14"}};

// What a bakery would type that has all that is needed.
Entries bakery(const Form& form) {
    Entries entries{{"venue-name", "Corner Bakery"},
                    {"venue-type", "shop"},
                    {"chain", "no"},
                    {"address", "Unit 3, Example Arcade"},
                    {"town", "Southampton"},
                    {"postcode", "so14 7ly"},
                    {"public-phone", "01632 960123"},
                    {"open-to-public", "yes"},
                    {"lead-name", "Robin Example"},
                    {"lead-job", "Manager"},
                    {"lead-email", "robin@example.org"},
                    {"lead-phone", "07700 900123"},
                    {"staff-count", "5"},
                    {"least-on-duty", "2"},
                    {"insurance-live", "yes"},
                    {"insurance-ends", "31 March 2027"},
                    {"safeguarding-training", "in-program"},
                    {"council-check", "yes"},
                    {"signed-name", "Robin Example"},
                    {"signed-role", "Manager"},
                    {"signed-date", "25/11/2026"}};
    for (int day = 0; day < 7; ++day) {
        entries[hours_key("opening-hours", day)] = day == 6 ? "closed" : "all_day";
    }
    for (const Field& field : fields_of(form)) {
        if (const auto* declaration = std::get_if<DeclarationField>(&field.kind)) {
            entries[field.id] = declaration->wording;
        }
    }
    return entries;
}

} // namespace

BOOST_AUTO_TEST_SUITE(forms)

BOOST_AUTO_TEST_CASE(every_form_can_be_read) {
    BOOST_TEST(shipped_forms().size() >= 2U);
}

BOOST_AUTO_TEST_CASE(every_change_button_is_a_whole_phrase_of_its_own) {
    for (const Form& form : shipped_forms()) {
        std::set<std::string> phrases;
        for (const Field& field : fields_of(form)) {
            BOOST_TEST(field.change.starts_with("Change "), form.id << "/" << field.id);
            BOOST_TEST(phrases.insert(field.change).second, form.id << "/" << field.id
                                                                    << ": another field says '"
                                                                    << field.change << "' too");
        }
    }
}

BOOST_AUTO_TEST_CASE(the_registration_has_its_eight_pages) {
    const std::vector<std::string> expected{
        "Your organisation", "Your premises", "Opening hours", "Access and facilities", "People",
        "Suitability",       "Materials",     "Declarations"};
    std::vector<std::string> titles;
    for (const FormPage& page : registration().pages) {
        titles.push_back(page.title);
    }
    BOOST_TEST(titles == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_registration_holds_everything_that_the_program_needs) {
    const Form form = registration();
    for (const Meaning meaning :
         {Meaning::venue_name, Meaning::address, Meaning::town, Meaning::postcode, Meaning::phone,
          Meaning::entrance, Meaning::opening_hours, Meaning::lead_name, Meaning::staff_count,
          Meaning::signed_name, Meaning::signed_role, Meaning::signed_date}) {
        BOOST_TEST(field_meaning(form, meaning) != nullptr, static_cast<int>(meaning));
    }
}

BOOST_AUTO_TEST_CASE(thirteen_declarations_are_each_required_with_their_wording) {
    int declarations = 0;
    for (const Field& field : fields_of(registration())) {
        if (const auto* declaration = std::get_if<DeclarationField>(&field.kind)) {
            ++declarations;
            BOOST_TEST((field.need == Need::required), field.id);
            BOOST_TEST(declaration->wording == "2026-11", field.id);
        }
    }
    BOOST_TEST(declarations == 13);
}

BOOST_AUTO_TEST_CASE(a_venue_with_all_that_is_needed_can_sign) {
    const Form form = registration();
    for (const FormPage& page : form.pages) {
        for (const Problem& problem : problems_in(page, bakery(form), a_day)) {
            BOOST_ERROR(page.title << ": " << problem.field);
        }
    }
    BOOST_TEST(is_complete(form, bakery(form), a_day));
}

BOOST_AUTO_TEST_CASE(leaving_out_any_required_answer_stops_the_signature) {
    const Form form = registration();
    for (const auto& [key, value] : bakery(form)) {
        Entries entries = bakery(form);
        entries.erase(key);
        BOOST_TEST(!is_complete(form, entries, a_day), key);
    }
}

BOOST_AUTO_TEST_CASE(a_branch_needs_its_head_office) {
    const Form form = registration();
    Entries entries = bakery(form);
    entries["chain"] = "yes";
    BOOST_TEST(!is_complete(form, entries, a_day));
    entries["head-office"] = "not-yet";
    BOOST_TEST(!is_complete(form, entries, a_day));
    entries["head-office"] = "yes";
    BOOST_TEST(is_complete(form, entries, a_day));
}

BOOST_AUTO_TEST_CASE(working_alone_is_asked_about_and_warned_of) {
    const Form form = registration();
    Entries entries = bakery(form);
    entries["least-on-duty"] = "1";
    BOOST_TEST(!is_complete(form, entries, a_day));
    entries["lone-working"] = "Weekdays from 17:00";
    BOOST_TEST(is_complete(form, entries, a_day));
    const auto problems = problems_in(form.pages.at(4), entries, a_day);
    BOOST_REQUIRE(problems.size() == 1U);
    BOOST_TEST((problems[0].severity == Severity::warning));
}

BOOST_AUTO_TEST_CASE(the_suitability_check_is_one_page_with_a_plan_for_each_essential_point) {
    const Form form = read_form(folder / "suitability-check.toml");
    BOOST_REQUIRE(form.pages.size() == 1U);
    const auto& fields = form.pages.front().fields;
    BOOST_TEST(fields.size() >= 6U);
    BOOST_TEST(fields.size() <= 8U);
    for (const Field& field : fields) {
        BOOST_TEST(std::holds_alternative<YesNoField>(field.kind), field.id);
        BOOST_TEST(field.must_be.empty() == field.action.empty(), field.id);
        BOOST_TEST((!field.must_be.empty() || !field.warn_when.empty()), field.id);
    }
}

BOOST_AUTO_TEST_SUITE_END()
